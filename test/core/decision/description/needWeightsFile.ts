import { needs } from '../../../../src/core/decision/description/needs';
import { publishedCases } from '../publishedCases';
import { describedCases } from './cases';
import type { DescribedCase } from './describedCase';
import { learnNeeds } from './learnNeeds';
import { moreCases } from './moreCases';
import { plainStatements } from './plainStatements';
import { publishedManner } from './publishedManner';
import { terselyPut } from './tersely';

export const needWeightsPath = 'src/core/decision/description/needWeights.ts';

/** All that the weights are learned from. */
export const learnedFrom: readonly DescribedCase[] = [
  ...describedCases,
  ...moreCases,
  ...plainStatements,
  ...publishedManner,
  ...terselyPut,
  ...publishedCases.map(({ description, approaches }): DescribedCase => [description, ...approaches]),
];

/** Weights are written in steps of this size, so that many features share a line. */
const step = 0.1;

/** The text of the file with the weights, as the described cases teach them. */
export function needWeightsFile(): string {
  const learned = learnNeeds(learnedFrom);
  const maps = needs.map(need => `  ${need}: readWeights(\`\n${linesOf(learned.get(need))}\n\`),\n`);
  return `import type { Need, NeedWeights } from './needs';
import { readWeights } from './readWeights';

/** Learned by \`npm run learn:needs\` from ${learnedFrom.length} described cases; not to be edited by hand. */
export const needWeights: Readonly<Record<Need, NeedWeights>> = {
${maps.join('')}};
`;
}

function linesOf(weights: ReadonlyMap<string, number> = new Map()): string {
  const named = new Map<number, string[]>();
  for (const [name, weight] of weights) {
    const steps = Math.round(weight / step);
    named.set(steps, [...(named.get(steps) ?? []), name]);
  }
  return [...named]
    .sort(([one], [other]) => other - one)
    .map(([steps, names]) => `${(steps * step).toFixed(1)} ${names.join('|')}`)
    .join('\n');
}
