import type { TextRange } from '../../../text/textRange';

/**
 * How much of a file is read in full, in UTF-16 units: with every figure taken, that many take about half a second.
 * A larger file is sampled: half of this from its start, half from rows spread evenly over the rest.
 */
export const readInFull = 2_000_000;

/** The indexes of the rows to read, in order: all of them where they fit. */
export function pickRows(ranges: readonly TextRange[]): readonly number[] {
  const size = sizeOf(ranges);
  if (size <= readInFull) return [...ranges.keys()];
  const head = fillFrom(ranges, 0, 1, readInFull / 2);
  const rest = head.length;
  const stride = Math.ceil(sizeOf(ranges.slice(rest)) / (readInFull / 2));
  return [...head, ...fillFrom(ranges, rest, stride, readInFull / 2)];
}

const lengthOf = ({ start, end }: TextRange): number => end - start;

const sizeOf = (ranges: readonly TextRange[]): number =>
  ranges.reduce((sum, range) => sum + lengthOf(range), 0);

/** Every `stride`th row until the budget is used up; the very first row of a file is taken whatever its length. */
function fillFrom(ranges: readonly TextRange[], from: number, stride: number, budget: number): number[] {
  const picked: number[] = [];
  let left = budget;
  for (let index = from; index < ranges.length; index += stride) {
    const range = ranges[index];
    if (range === undefined || (lengthOf(range) > left && index > 0)) break;
    left -= lengthOf(range);
    picked.push(index);
  }
  return picked;
}
