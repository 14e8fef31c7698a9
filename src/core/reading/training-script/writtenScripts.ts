import type { Piece } from '../../text/piece';
import type { CellParts } from './cellParts';
import type { Interpreter } from './interpreter';
import { isTest } from './isTest';

/** Texts that are read as code, at most, and how long each may be. */
const mostScripts = 10;
const longestScript = 50_000;

/** Scripts that a script keeps in a text, to write them to a file or to send them elsewhere. */
export function writtenScripts(script: Interpreter, parts: readonly CellParts[], text: string): Piece[] {
  // A test keeps samples in texts.
  if (isTest(script)) return [];
  const files = parts.flatMap(({ file }) => (file?.path.endsWith('.py') ? [file] : []));
  const texts = script.texts.map(({ value, range }): Piece => {
    const code = String(value);
    const asWritten = text.slice(range.start, range.end) === code;
    const piece = { code: withSingleBraces(code), offset: range.start };
    return asWritten ? piece : { ...piece, within: range };
  });
  return [...files, ...texts.filter(({ code }) => isPython(code))]
    .filter(({ code }) => code.length <= longestScript)
    .slice(0, mostScripts);
}

const isPython = (code: string): boolean => /^[ \t]{0,20}(?:import|from)[ \t]{1,20}\w/m.test(code);

/** A template doubles the braces that are to stay; the length is kept, so that places are. */
const withSingleBraces = (code: string): string =>
  code.includes('{{') ? code.replaceAll('{{', '{ ').replaceAll('}}', ' }') : code;
