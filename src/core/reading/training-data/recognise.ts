import { type Phrase, phrase } from '../../text/say';
import type { TextRange } from '../../text/textRange';
import { lookAlikeOf } from './lookAlikes';
import type { Fields, RowSource } from './rows/rowSource';
import { shapes } from './shapes/all';
import { holdsLanguage } from './shapes/language';
import type { Shape } from './shapes/shape';

/** How many rows at the start decide what a file is. */
const rowsThatDecide = 20;

/** The shape of the rows, or a sentence that says what is missing. Decided by the first rows alone, never by a name. */
export function recognise(source: RowSource): { readonly shape: Shape } | { readonly reason: Phrase } {
  const first = take(source.ranges(), rowsThatDecide);
  const rows = first.map(source.parse).flatMap(row => ('fields' in row ? [row.fields] : []));
  if (rows.length * 2 < first.length || rows.length === 0) {
    return { reason: phrase('The file does not consist of rows with named fields.') };
  }
  const lookAlike = rows.map(lookAlikeOf).find(what => what !== null);
  if (lookAlike !== undefined)
    return {
      reason: phrase('The rows look like {others}, not like training data.', { others: lookAlike }),
    };
  const shape = shapes.find(each => isMostly(rows, each));
  return shape === undefined ? { reason: missing(rows) } : { shape };
}

function take(ranges: Iterable<TextRange>, count: number): TextRange[] {
  const taken: TextRange[] = [];
  for (const range of ranges) {
    taken.push(range);
    if (taken.length === count) break;
  }
  return taken;
}

/** One odd row in five does not make a file something else. */
function isMostly(rows: readonly Fields[], { read, isUnspecific }: Shape): boolean {
  const fitting = rows.filter(fields => read(fields) !== null);
  if (fitting.length * 5 < rows.length * 4) return false;
  const spoken = fitting.filter(fields => !isUnspecific?.(fields) || holdsLanguage(read(fields) ?? []));
  return spoken.length * 2 >= fitting.length;
}

/** Names the near misses that people meet. */
function missing(rows: readonly Fields[]): Phrase {
  const has = (...names: readonly string[]) => rows.some(fields => names.every(name => name in fields));
  if (has('question', 'answer') || has('query', 'answer')) {
    return phrase(
      'Rows of question and answer may be an evaluation set or a list of frequent questions as well, so they are not checked.',
    );
  }
  if (has('text', 'label')) {
    return phrase(
      'Rows of text and label may train any classifier, so they are not checked as examples for a language model.',
    );
  }
  return phrase(
    'The rows have none of the field sets of training data: messages, instruction, prompt and completion, chosen and rejected, text.',
  );
}
