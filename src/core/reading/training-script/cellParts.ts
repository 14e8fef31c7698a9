import type { Piece } from '../../text/piece';

/** What one cell of a notebook, or a script, holds: each part with its place, and the rest of the text blanked out. */
export interface CellParts {
  readonly python: Piece;
  /** Commands for the shell: lines behind `!`, and whole cells under `%%bash`. */
  readonly shell: readonly Piece[];
  /** A file that the cell writes: `%%writefile job.yaml`. */
  readonly file: WrittenFile | null;
}

export interface WrittenFile extends Piece {
  readonly path: string;
}

/** Cell magics under which a cell is still Python. */
const python = /^%%(?:time|timeit|capture|prun|python3?|py)\b/;
const shell = /^%%(?:bash|sh|shell|script bash|script sh)\b/;
const writes = /^%%(?:writefile|file)\s{1,10}(?:-a\s{1,10})?["']?([^\s"']{1,300})/;

const magicLine = /^[ \t]{0,100}[!%]/;
const shellLine = /^[ \t]{0,100}(?:!|%sx |%system )/;

export function partsOf(code: string, offset = 0): CellParts {
  const nothing = { python: { code: ' '.repeat(code.length), offset }, shell: [], file: null };
  const start = code.length - code.trimStart().length;
  const magic = code.startsWith('%%', start) ? code.slice(start) : null;
  if (magic === null || python.test(magic)) return { ...withoutMagicLines(code, offset), file: null };
  const bodyAt = magic.includes('\n') ? start + magic.indexOf('\n') + 1 : code.length;
  const body = { code: code.slice(bodyAt), offset: offset + bodyAt };
  if (shell.test(magic)) return { ...nothing, shell: [body] };
  const path = writes.exec(magic)?.[1];
  return path === undefined ? nothing : { ...nothing, file: { ...body, path } };
}

/** Lines for the shell or the notebook itself become comments of the same length. */
function withoutMagicLines(code: string, offset: number): Omit<CellParts, 'file'> {
  if (!/[!%]/.test(code)) return { python: { code, offset }, shell: [] };
  const commands: Piece[] = [];
  let continued = false;
  let isShell = false;
  const plain = code.replace(/[^\n]+/g, (line, at: number) => {
    const starts = !continued && magicLine.test(line);
    if (starts) isShell = shellLine.test(line);
    const last = commands.at(-1);
    if (starts && isShell) commands.push({ code: line.replace(/[!%]/, ' '), offset: offset + at });
    else if (continued && isShell && last) {
      commands[commands.length - 1] = { ...last, code: `${last.code}\n${line}` };
    }
    const magic = starts || continued;
    continued = magic && line.trimEnd().endsWith('\\');
    return magic ? `#${line.slice(1)}` : line;
  });
  return { python: { code: plain, offset }, shell: commands };
}
