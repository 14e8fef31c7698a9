import type { Piece } from '../../text/piece';
import type { Interpreter } from './interpreter';
import { isTest } from './isTest';

/** Texts of a script that are scripts of a shell, by a line that names the shell, speaks to a queue or stops at errors. */
export function shellTextsIn(script: Interpreter, text: string): Piece[] {
  if (isTest(script)) return [];
  return script.texts.slice(0, mostTexts).flatMap(({ value, range }): Piece[] => {
    const code = String(value);
    if (code.length > longestText || !isShell.test(code)) return [];
    return text.slice(range.start, range.end) === code
      ? [{ code, offset: range.start }]
      : [{ code, offset: 0, within: range }];
  });
}

const mostTexts = 30;
const longestText = 50_000;

const isShell = /^[ \t]{0,40}(?:#!.{0,40}sh\b|#SBATCH[ \t]|set -[a-z]{0,5}e)/m;

/** What the names of the module stand for, which a notebook hands to the shell as `$NAME` or `{NAME}`. */
export const namesIn = ({ module }: Interpreter): Map<string, string> =>
  new Map(
    [...module.entries].flatMap(([name, { value }]): [string, string][] =>
      value.kind === 'scalar' && value.value !== null ? [[name, String(value.value)]] : [],
    ),
  );
