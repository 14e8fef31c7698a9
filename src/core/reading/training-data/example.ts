import type { TextRange } from '../../text/textRange';
import type { Fields } from './rows/rowSource';
import type { Turn } from './shapes/turn';

/** One row as a trainer sees it, whatever its shape. */
export interface Example {
  /** Where the row stands in the text. */
  readonly range: TextRange;
  /** Whether that is also its place in the file: not so for rows from pieces further on in a file that was read in pieces. */
  readonly isPlaced: boolean;
  /** The row as written, to find words in it again. */
  readonly source: string;
  /** Instructions that many rows share. */
  readonly system: string;
  /** What this row alone asks: the turns of user and tools. */
  readonly task: string;
  /** What the model learns to say; empty where only a grader judges it. */
  readonly answer: string;
}

export function exampleOf(
  source: string,
  range: TextRange,
  isPlaced: boolean,
  turns: readonly Turn[],
): Example {
  const said = (...roles: readonly Turn['role'][]) =>
    turns
      .filter(({ role }) => roles.includes(role))
      .map(({ text }) => text)
      .join('\n');
  return {
    range,
    isPlaced,
    source,
    system: said('system'),
    task: said('user', 'tool'),
    answer: said('assistant'),
  };
}

/** What the model is given before it answers. */
export const givenTo = ({ system, task }: Example): string => `${system}\n${task}`;

/** Words of a name that say that something is held back from training. */
export const heldBackWords = new Set([
  'valid',
  'validation',
  'val',
  'dev',
  'test',
  'eval',
  'evaluation',
  'evals',
  'holdout',
  'heldout',
  'benchmark',
]);

/** Whether a row's own `split` field holds it back from training. */
export const isHeldBackRow = ({ split }: Fields): boolean =>
  typeof split === 'string' && heldBackWords.has(split.toLowerCase().replace(/[^a-z]/g, ''));

/** Whether a file's name says that it is held back from training: `valid.jsonl`, `orders_test.csv`. */
export function isHeldBackFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const words = name.toLowerCase().split(/[^a-z]+/);
  return words.some(word => heldBackWords.has(word)) && !words.includes('train');
}
