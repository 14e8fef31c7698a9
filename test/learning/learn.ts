import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';
import { allCases } from './cases';
import { printCrossed } from './crossed';
import { lessonOf } from './examples';
import { written } from './named';
import { type InDocument, learnAlone, learnInDocument, weighCrosswise } from './stacked';

const folder = join(repositoryRoot, 'src/core/reading/design-doc/judgement');

/**
 * Learns the weights of the judgement from the labelled texts, prints how well they carry over from some collections to
 * others, and writes them. With `--seen` the unseen half of the corpus is left out; with `--crossed` nothing is written.
 */
function learn(): void {
  const left = process.argv.includes('--seen') ? 'corpus, unseen half' : null;
  const lessons = allCases()
    .filter(({ collection }) => collection !== left)
    .map(lessonOf);
  const weighed = weighCrosswise(lessons);
  const inDocument = learnInDocument(weighed);
  printCrossed(weighed, inDocument);
  if (process.argv.includes('--crossed')) return;
  const { sentence, document } = learnAlone(lessons);
  const count = lessons.reduce((sum, { examples }) => sum + examples.length, 0);
  const source = `Learned by \`npm run learn\` from ${count} labelled sentences; not to be edited by hand.`;
  write('sentenceWeights', source, written(sentence));
  write('documentWeights', source, written(document));
  writeInDocument(source, inDocument);
  console.log(`${sentence.size + document.size} names from ${count} sentences.`);
}

const write = (name: string, source: string, lines: string): void =>
  writeFileSync(
    join(folder, `${name}.ts`),
    `import { readWeights } from './weights';

/** ${source} */
export const ${name} = readWeights(\`
${lines.replaceAll('`', '\\`').replaceAll('$', '\\$')}
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
