import { deepStrictEqual } from 'node:assert';
import { check } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const subjects = [
  'drug formulary',
  'price list',
  'employee handbook',
  'tax code',
  'product catalogue',
  'building regulations',
  'API documentation',
  'network runbooks',
  'train timetable',
  'insurance tariffs',
  'clinical guidelines',
  'company policies',
  'parking rules',
  'internal wiki',
  'service manuals',
  'vaccination schedule',
  'airline fares',
];

const statements: readonly ((subject: string) => string)[] = [
  subject => `We will fine-tune Llama 3 on our ${subject} so that answers reflect the current state.`,
  subject => `We fine-tune a small model on the ${subject}.`,
  subject => `The model will be finetuned on the ${subject} so it knows them by heart.`,
  subject => `We train a LoRA adapter on our ${subject}, so that the assistant can answer without a lookup.`,
  subject => `Decision: fine tune GPT-4.1 mini with the ${subject}.`,
  subject => `Our ${subject} are baked into the weights of the model.`,
  subject => `Mistral 7B is being trained on the ${subject} and goes live in May.`,
  subject => `We chose to put the ${subject} into the model by continued pretraining.`,
];

const documents: Readonly<Record<string, (statement: string) => string>> = {
  'two headings': statement => `# Assistant\n\n## Decision\n\n${statement}\n`,
  'a decision record': statement =>
    `# ADR 12: Assistant\n\nStatus: accepted\n\n## Context\n\nPeople ask the same questions every day.\n\n## Decision\n\n${statement}\n\n## Consequences\n\nThe hotline gets fewer calls.\n`,
  'a readme': statement =>
    `# helper\n\nA small tool for our team.\n\n## How it works\n\n${statement}\n\n## Install\n\nRun \`make install\`.\n`,
};

describe('A plain statement is never missed', () => {
  for (const [name, documentWith] of Object.entries(documents)) {
    it(`in ${name}`, () => {
      const missed = statements
        .flatMap(statement => subjects.map(statement))
        .filter(statement => !rulesIn(documentWith(statement)).includes('volatile-knowledge'));
      deepStrictEqual(missed, []);
    });
  }
});

const rulesIn = (text: string): string[] =>
  check({ path: 'plan.md', text }, catalogue).findings.map(({ ruleId }) => ruleId);
