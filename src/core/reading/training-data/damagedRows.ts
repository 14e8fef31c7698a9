import { inFigures, type Phrase, phrase, say } from '../../text/say';
import type { Stop } from '../reading';
import type { Rows } from './readRows';

/** Damaged rows whose numbers are given, at most. */
const mostNumbers = 5;

/** The first damaged row, so that it is seen, and the numbers of those after it; the others were read. Null where none is damaged. */
export function damageIn({ malformed }: Pick<Rows, 'malformed'>): Stop | null {
  const [first] = malformed;
  if (first === undefined) return null;
  const which = first.row === null ? phrase('A row') : phrase('Row {row}', { row: first.row });
  const known = malformed.flatMap(({ row }) => (row === null ? [] : [inFigures(row)]));
  const what = { which, problem: first.problem };
  return { offset: first.range.start, reason: say(damage(what, malformed.length, known)) };
}

/** @param known the numbers of the damaged rows; those far inside a large file have none */
function damage(
  what: { readonly which: Phrase; readonly problem: string },
  rows: number,
  known: readonly string[],
): Phrase {
  const values = { ...what, rows, numbers: known.slice(0, mostNumbers) };
  if (rows === 1) return phrase('{which} {problem}; such rows were left out and the others read.', values);
  if (known.length === 0)
    return phrase('{which} {problem}; {rows} rows were left out and the others read.', values);
  return known.length === rows && rows <= mostNumbers
    ? phrase('{which} {problem}; rows {numbers} were left out and the others read.', values)
    : phrase(
        '{which} {problem}; {rows} rows were left out, {numbers} among them, and the others read.',
        values,
      );
}
