import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { together } from '../../src/core/reading/design-doc/judgement/together';
import { repositoryRoot } from '../support/catalogue';
import { allCases } from './cases';
import { type Judged, printCrossed } from './crossed';
import { lessonOf } from './examples';
import { written } from './named';
import { learnNetwork, type OddsInOrder, writtenNetwork } from './network';
import {
  type InDocument,
  learnAlone,
  learnInDocument,
  oddsInDocument,
  type Weighed,
  weighCrosswise,
} from './stacked';

const folder = join(repositoryRoot, 'src/core/reading/design-doc/judgement');

/**
 * Learns the judgement from the labelled texts, prints how well it carries over from some collections to others, and writes it.
 * With `--seen` the unseen half of the corpus is left out; with `--crossed` nothing is written; with `--features` the features
 * alone are learned, which takes two minutes instead of half an hour, and nothing is written.
 */
function learn(): void {
  const [seen, crossed, features] = ['--seen', '--crossed', '--features'].map(option =>
    process.argv.includes(option),
  );
  const lessons = allCases()
    .filter(({ collection }) => !(seen && collection === 'corpus, unseen half'))
    .map(lessonOf);
  const weighed = weighCrosswise(lessons);
  const inDocument = learnInDocument(weighed);
  const inOrder = features ? null : learnNetwork(lessons, crossed ? ['--crossed'] : []);
  printCrossed(weighed.map(each => judgedBy(each, inDocument, inOrder)));
  if (crossed || features) return;
  const { sentence, document } = learnAlone(lessons);
  const count = lessons.reduce((sum, { examples }) => sum + examples.length, 0);
  const source = `Learned by \`npm run learn\` from ${count} labelled sentences; not to be edited by hand.`;
  write('sentenceWeights', source, written(sentence));
  write('documentWeights', source, written(document));
  writeInDocument(source, inDocument);
  writeNetwork(source);
  console.log(`${sentence.size + document.size} names from ${count} sentences.`);
}

/** The likelihoods of the sentences of a text: half by their features, half by their words in order, as in `judge.ts`. */
function judgedBy(
  { lesson, figures }: Weighed,
  inDocument: readonly InDocument[],
  inOrder: OddsInOrder | null,
): Judged {
  const second = inOrder?.[lesson.case.id];
  const likelihoods = figures.map((own, sentence) =>
    inDocument.map((learned, concern) => {
      const first = oddsInDocument(learned, own);
      const odds = inOrder === null ? first : together(first, () => second?.[sentence]?.[concern] ?? first);
      return 1 / (1 + Math.exp(-odds));
    }),
  );
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

const writeInDocument = (source: string, learned: readonly InDocument[]): void =>
  writeFileSync(
    join(folder, 'surroundingWeights.ts'),
    `// biome-ignore-all format: one line for each concern
// biome-ignore-all lint: figures as they were learned
/** For each concern, how the figures of \`surroundings\` are weighed. ${source} */
export const surroundingWeights: readonly { readonly bias: number; readonly weights: readonly number[] }[] = [
${learned.map(({ bias, weights }) => `  { bias: ${bias}, weights: [${weights.join(', ')}] },`).join('\n')}
];
`,
  );

learn();
