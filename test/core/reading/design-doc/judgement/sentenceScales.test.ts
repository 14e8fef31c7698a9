import { deepEqual } from 'node:assert/strict';
import { concerns } from '../../../../../src/core/reading/design-doc/judgement/concerns';
import { documentWeights } from '../../../../../src/core/reading/design-doc/judgement/documentWeights';
import { Features } from '../../../../../src/core/reading/design-doc/judgement/features';
import {
  weighDocument,
  weighSentences,
} from '../../../../../src/core/reading/design-doc/judgement/sentenceScales';
import { sentenceWeights } from '../../../../../src/core/reading/design-doc/judgement/sentenceWeights';
import {
  type DocumentReading,
  readStatements,
} from '../../../../../src/core/reading/design-doc/meaning/statements';
import { readOutline } from '../../../../../src/core/reading/design-doc/structure/readOutline';
import { catalogue } from '../../../../support/catalogue';

const documents: Readonly<Record<string, string>> = {
  'a decision with a table':
    '# Harbor pilot\n\n## Decision\n\nWe will fine-tune the 7B model on the berth tariffs, the tariffs and the tariffs.\n\n| Part | Plan |\n| --- | --- |\n| **Tides** | trained into the adapter each month |\n',
  'quotes, lists and labels':
    '# Notes\n\n> They train a model on our prices.\n\n**Risk:** nobody reviews the 300 pairs.\n\nPros:\n\n- It answers in 400 ms.\n- It knows the fees by heart.\n',
  'a document that speaks in general':
    '# Template: model training\n\nTrain the chatbot on your price list.\n',
  'sections within sections':
    '# A\n\nOne.\n\n## Options\n\n### Weights\n\nThe bot learns rates.\n\n## Later\n\nWe retrain.\n',
  'nothing at all': '',
};

const oddsByName = (reading: DocumentReading): number[] => {
  const features = new Features(reading);
  return reading.units.flatMap(unit => [...sentenceWeights.sumOf(features.of(unit))]);
};

const oddsByNumber = (reading: DocumentReading): number[] => [
  ...weighSentences(reading.units, reading.statements, reading),
];

describe('scales for sentences', () => {
  for (const [what, text] of Object.entries(documents)) {
    it(`weigh as the named features do: ${what}`, () => {
      const reading = readStatements(readOutline(text, 'markdown'), catalogue);
      deepEqual(oddsByNumber(reading), oddsByName(reading));
      deepEqual([...weighDocument(reading)], [...documentWeights.sumOf(new Features(reading).ofDocument())]);
    });
  }

  it('weigh the same words anew below another heading', () => {
    const below = (heading: string) =>
      readStatements(
        readOutline(`# ${heading}\n\n## Model\n\nIt is trained on our fares.\n`, 'markdown'),
        catalogue,
      );
    const [decided, rejected] = [below('Decision'), below('Rejected')];
    for (const reading of [decided, rejected, decided]) deepEqual(oddsByNumber(reading), oddsByName(reading));
  });

  it('give each sentence a place for each concern', () => {
    const reading = readStatements(readOutline('One. Two.\n\nThree.', 'markdown'), catalogue);
    deepEqual(oddsByNumber(reading).length, 3 * concerns.length);
  });
});
