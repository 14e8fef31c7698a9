import type { MalformedRow } from '../../facts/trainingData';
import { say } from '../../text/say';
import type { FileSample } from '../../text/sourceText';
import type { TextRange } from '../../text/textRange';
import { type Example, exampleOf, isHeldBackRow } from './example';
import type { RowSource } from './rows/rowSource';
import { pickRows } from './sampling/pickRows';
import type { Shape } from './shapes/shape';

/** The rows of a file, as far as they are read. */
export interface Rows {
  /** Rows in the text, read or not, damaged or not. */
  readonly inText: number;
  /** Rows that were looked at. */
  readonly picked: number;
  readonly examples: readonly Example[];
  /** Examples that a `split` field keeps out of training. */
  readonly heldBack: readonly Example[];
  readonly malformed: readonly MalformedRow[];
}

/** Reads a sample of the rows, or all of them. A row that cannot be read is noted, and reading goes on after it. */
export function readRows(text: string, source: RowSource, shape: Shape, sample: FileSample | null): Rows {
  const all = Array.from(source.ranges());
  // The end of a sample may lie inside a row.
  const ranges = sample === null ? all : all.slice(0, -1);
  const headLength = sample?.headLength ?? text.length;
  const examples: Example[] = [];
  const heldBack: Example[] = [];
  const malformed: MalformedRow[] = [];
  const picked = pickRows(ranges);
  for (const index of picked) {
    const range = ranges[index];
    if (range === undefined) continue;
    const isPlaced = range.end <= headLength;
    const row = readRow(text, range, isPlaced, source, shape);
    if ('problem' in row) malformed.push({ row: isPlaced ? index + 1 : null, range, problem: row.problem });
    else (row.isHeldBack ? heldBack : examples).push(row.example);
  }
  return { inText: ranges.length, picked: picked.length, examples, heldBack, malformed };
}

type ReadRow = { readonly example: Example; readonly isHeldBack: boolean } | { readonly problem: string };

function readRow(
  text: string,
  range: TextRange,
  isPlaced: boolean,
  source: RowSource,
  shape: Shape,
): ReadRow {
  const row = source.parse(range);
  if ('problem' in row) return row;
  const turns = shape.read(row.fields);
  if (turns === null) return { problem: say('does not have the fields of the other rows') };
  const example = exampleOf(text.slice(range.start, range.end), range, isPlaced, turns);
  return { example, isHeldBack: isHeldBackRow(row.fields) };
}
