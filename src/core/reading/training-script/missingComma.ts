/** Characters around the first damage in which the comma is looked for. */
const window = 200;

/** The end of an argument on one line, and the name of the next one behind the indentation of the next. */
const betweenArguments = /[\w"')\]}][ \t]{0,20}(?:#[^\n]{0,100})?\r?\n[ \t]{0,40}([ \t])(?=\w{1,60}=[^=])/g;

/**
 * The code with the comma that is missing between two arguments shortly before the first damage, in the place of a blank;
 * null where none seems to be missing.
 */
export function withMissingComma(code: string, damagedAt: number): string | null {
  const from = Math.max(0, damagedAt - window);
  const found = [...code.slice(from, damagedAt + window).matchAll(betweenArguments)];
  const ends = found.map(match => from + match.index + match[0].length - 1);
  const at = ends.findLast(end => end <= damagedAt + 1) ?? ends[0];
  return at === undefined ? null : `${code.slice(0, at)},${code.slice(at + 1)}`;
}
