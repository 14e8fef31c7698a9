import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { likelihoodOf } from '../../src/core/reading/design-doc/judgement/likelihood';
import { repositoryRoot } from '../support/catalogue';
import { allCases } from './cases';
import { type Judged, printCrossed } from './crossed';
import { lessonOf } from './examples';
import { written } from './named';
import { learnNetwork, type OddsInOrder, oddsCrosswise, writtenNetwork } from './network';
import {
  crosswise,
  figuresTogether,
  learnAlone,
  learnInDocument,
  learnTogether,
  oddsBy,
  type ReadTwice,
  type Weighed,
  type Weighing,
  weighCrosswise,
} from './stacked';

const folder = join(repositoryRoot, 'src/core/reading/design-doc/judgement');

/**
 * Learns the judgement from the labelled texts, prints how well it carries over from some collections to others, and writes it.
 * With `--seen` the unseen half of the corpus is left out; with `--crossed` nothing is written; with `--features` the features
 * alone are learned, which takes minutes instead of an hour, and nothing is written; with `--same-network` the network is the one
 * that learned last time.
 */
function learn(): void {
  const [seen, crossed, features, sameNetwork] = ['--seen', '--crossed', '--features', '--same-network'].map(
    option => process.argv.includes(option),
  );
  const lessons = allCases()
    .filter(({ collection }) => !(seen && collection === 'corpus, unseen half'))
    .map(lessonOf);
  const weighed = weighCrosswise(lessons);
  const inDocument = learnInDocument(weighed);
  if (features) {
    printCrossed(weighed.map(each => judgedByFeatures(each, inDocument)));
    return;
  }
  if (!sameNetwork) learnNetwork(lessons, crossed ? ['--crossed'] : []);
  const inOrder = oddsCrosswise();
  const readTwice = weighed.map(each => readingsOf(each, inDocument, inOrder));
  printCrossed(
    crosswise(readTwice, (own, others) => {
      const together = learnTogether(others);
      return own.map(each => judgedByBoth(each, together));
    }),
  );
  if (crossed) return;
  const { sentence, document } = learnAlone(lessons);
  const count = lessons.reduce((sum, { examples }) => sum + examples.length, 0);
  const source = `Learned by \`npm run learn\` from ${count} labelled sentences; not to be edited by hand.`;
  write('sentenceWeights', source, written(sentence));
  write('documentWeights', source, written(document));
  writeWeighing('surroundingWeights', 'surroundings', source, inDocument);
  writeWeighing('togetherWeights', 'togetherNames', source, learnTogether(readTwice));
  writeNetwork(source);
  console.log(`${sentence.size + document.size} names from ${count} sentences.`);
}

/** The likelihoods of the sentences of a text by their features alone. */
const judgedByFeatures = ({ lesson, figures }: Weighed, inDocument: readonly Weighing[]): Judged => ({
  lesson,
  likelihoods: figures.map(own => inDocument.map(learned => likelihoodOf(oddsBy(learned, own)))),
});

/** What either reading makes of the sentences of a text. */
function readingsOf(
  { lesson, figures }: Weighed,
  inDocument: readonly Weighing[],
  inOrder: OddsInOrder,
): ReadTwice {
  const readings = figures.map((own, sentence) => {
    const byFeatures = inDocument.map(learned => oddsBy(learned, own));
    return { byFeatures, inOrder: inOrder[lesson.case.id]?.[sentence] ?? byFeatures };
  });
  return { lesson, readings };
}

/** The likelihoods of the sentences of a text by both readings, as in `judge.ts`. */
function judgedByBoth({ lesson, readings }: ReadTwice, together: readonly Weighing[]): Judged {
  const figured = figuresTogether(readings);
  const likelihoods = readings.map(({ byFeatures }, sentence) => {
    const figures = figured.get(sentence);
    return together.map((learned, concern) =>
      likelihoodOf(figures === undefined ? (byFeatures[concern] ?? 0) : oddsBy(learned, figures)),
    );
  });
  return { lesson, likelihoods };
}

const writeNetwork = (source: string): void =>
  writeFileSync(
    join(folder, 'network', 'taught.ts'),
    `/** What the network was taught, as \`readNetwork\` reads it. ${source} */
export const taught = \`
${writtenNetwork().replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`;
`,
  );

const write = (name: string, source: string, lines: string): void =>
  writeFileSync(
    join(folder, `${name}.ts`),
    `import { readWeights } from './weights';

/** ${source} */
export const ${name} = readWeights(\`
${lines.replaceAll('`', '\\`').replaceAll('${', '\\${')}
\`);
`,
  );

const writeWeighing = (name: string, figures: string, source: string, learned: readonly Weighing[]): void =>
  writeFileSync(
    join(folder, `${name}.ts`),
    `// biome-ignore-all format: one line for each concern
// biome-ignore-all lint: figures as they were learned
/** For each concern, how the figures of \`${figures}\` are weighed. ${source} */
export const ${name}: readonly { readonly bias: number; readonly weights: readonly number[] }[] = [
${learned.map(({ bias, weights }) => `  { bias: ${bias}, weights: [${weights.join(', ')}] },`).join('\n')}
];
`,
  );

learn();
