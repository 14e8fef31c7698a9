import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';
import { allCases } from './cases';
import { printCrossed } from './crossed';
import { examplesOf } from './examples';
import { learnWeights } from './logistic';

const rule = 'volatile-knowledge';

/**
 * Learns the weights of the judgement from the labelled texts and writes them. With `--seen` the unseen half of the corpus
 * is left out; with `--crossed` nothing is written: every collection is scored by weights learned from the others.
 */
function learn(): void {
  const cases = allCases();
  if (process.argv.includes('--crossed')) {
    printCrossed(cases, rule);
    return;
  }
  const left = process.argv.includes('--seen') ? 'corpus, unseen half' : null;
  const examples = cases
    .filter(({ collection }) => collection !== left)
    .flatMap(each => examplesOf(each, rule));
  const weights = learnWeights(examples);
  writeWeights(weights, examples.length);
  console.log(`${weights.size} weights from ${examples.length} sentences.`);
}

/** Weights are written in steps of this size, so that many names share a line. */
const step = 0.05;

function writeWeights(weights: ReadonlyMap<string, number>, examples: number): void {
  const lines = new Map<string, string[]>();
  for (const [name, weight] of [...weights].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const [, first = name, rest = ''] = /^(\S+)(?: (.+))?$/.exec(name) ?? [];
    const beginning = `${(Math.round(weight / step) * step).toFixed(2)} ${first}`;
    const names = lines.get(beginning);
    if (names === undefined) lines.set(beginning, [rest]);
    else names.push(rest);
  }
  const body = [...lines].map(([beginning, names]) => `${beginning} ${names.join('|')}`.trim()).join('\n');
  writeFileSync(
    join(repositoryRoot, 'src/core/reading/design-doc/judgement/weights.ts'),
    `import { readWeights } from './readWeights';

/** Learned by \`npm run learn\` from ${examples} labelled sentences; not to be edited by hand. */
export const weights = readWeights(\`
${body.replaceAll('`', '\\`').replaceAll('$', '\\$')}
\`);
`,
  );
}

learn();
