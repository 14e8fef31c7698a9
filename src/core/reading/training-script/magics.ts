/** Cell magics under which a cell is still Python. */
const python = /^%%(?:time|timeit|capture|prun|python3?|py)\b/;

const magicLine = /^[ \t]{0,100}[!%]/;

/**
 * Code of a notebook as plain Python of the same length: lines for the shell or the notebook itself become comments.
 * A cell in another language has nothing for us and becomes empty.
 */
export function withoutMagics(code: string): string {
  if (/^\s{0,100}%%/.test(code) && !python.test(code.trimStart())) return ' '.repeat(code.length);
  if (!/[!%]/.test(code)) return code;
  let continued = false;
  return code.replace(/[^\n]+/g, line => {
    const magic = continued || magicLine.test(line);
    continued = magic && line.trimEnd().endsWith('\\');
    return magic ? `#${line.slice(1)}` : line;
  });
}
