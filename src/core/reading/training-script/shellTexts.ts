import type { Piece } from '../../text/piece';
import type { Interpreter } from './interpreter';
import { isTest } from './isTest';

/** Texts of a script that are scripts of a shell, by their first line or by what a queue reads in them. */
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

const isShell = /^\s{0,100}#!.{0,40}sh\b|^[ \t]{0,40}#SBATCH[ \t]|^[ \t]{0,40}set -[a-z]{0,5}e/m;

/** What the names of the module stand for, which a notebook hands to the shell as `$NAME` or `{NAME}`. */
export const namesIn = ({ module }: Interpreter): Map<string, string> =>
  new Map(
    [...module.entries].flatMap(([name, { value }]): [string, string][] =>
      value.kind === 'scalar' && value.value !== null ? [[name, String(value.value)]] : [],
    ),
  );
