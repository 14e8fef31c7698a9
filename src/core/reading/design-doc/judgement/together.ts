import { concerns } from './concerns';
import { none } from './surroundings';
import { togetherWeights } from './togetherWeights';

/** From which log-odds of any concern by its features on a sentence is read in order, too: where the first reading sees nothing, the second does not look. */
export const worthReadingAgain = -2.5;

/** @param byFeatures log-odds of each concern */
export function isWorthReadingAgain(byFeatures: ArrayLike<number>): boolean {
  for (let concern = 0; concern < byFeatures.length; concern += 1)
    if ((byFeatures[concern] ?? none) >= worthReadingAgain) return true;
  return false;
}

/** Log-odds of each concern for a sentence, by either reading. */
export interface BothReadings {
  readonly byFeatures: ArrayLike<number>;
  readonly inOrder: ArrayLike<number>;
}

/** Names of the figures by which a sentence is weighed in the end, in the order of {@link inBothReadings}. */
export const togetherNames: readonly string[] = [
  'by features',
  'in order',
  'by features elsewhere',
  'in order elsewhere',
].flatMap(view => concerns.map(concern => `${view}: ${concern}`));

/** More than so much, in log-odds, is no surer. */
const sure = 8;

/**
 * The figures of each of the sentences of a document that were read twice: what either reading says of it, and the most that
 * either says of another.
 */
export function inBothReadings(sentences: readonly BothReadings[]): Float64Array[] {
  const count = concerns.length;
  const all = sentences.map(({ byFeatures, inOrder }) => {
    const figures = new Float64Array(togetherNames.length);
    for (let concern = 0; concern < count; concern += 1) {
      figures[concern] = bounded(byFeatures[concern]);
      figures[count + concern] = bounded(inOrder[concern]);
    }
    return figures;
  });
  for (let figure = 0; figure < 2 * count; figure += 1) {
    const [first, second] = twoLargest(all, figure);
    for (const figures of all) figures[2 * count + figure] = figures[figure] === first ? second : first;
  }
  return all;
}

const bounded = (odds = none): number => Math.min(sure, Math.max(none, odds));

function twoLargest(all: readonly Float64Array[], figure: number): readonly [number, number] {
  let first = none;
  let second = none;
  for (const figures of all) {
    const value = figures[figure] ?? none;
    if (value > first) [first, second] = [value, first];
    else if (value > second) second = value;
  }
  return [first, second];
}

/** What both readings of a sentence say together of one concern, in log-odds, by its figures. */
export function together(figures: Float64Array, concern: number): number {
  const { bias, weights } = togetherWeights[concern] ?? { bias: none, weights: [] };
  let odds = bias;
  for (let figure = 0; figure < weights.length; figure += 1)
    odds += (weights[figure] ?? 0) * (figures[figure] ?? 0);
  return odds;
}
