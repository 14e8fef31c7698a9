import type { TextRange } from '../../text/textRange';
import type { Piece } from './syntax';

/** A word of a command with its place; a value that only running would tell is empty. */
export interface Word {
  readonly text: string;
  readonly range: TextRange;
}

/** Commands of one text that are looked at, at most, and words of one command. */
const mostCommands = 500;
const mostWords = 500;

/** A quoted or plain word, the end of a command, or a line that goes on. */
const token =
  /\\\r?\n|"((?:[^"\\]|\\.){0,2000})"|'([^']{0,2000})'|(&&|\|\||[;|\n])|#[^\n]*|([^\s"';|&\\#][^\s"';|&\\]{0,2000})/g;

/** The commands of a shell script, each by its words; a word glued together from quoted parts counts as several. */
export function commandsIn({ code, offset }: Piece): Word[][] {
  const commands: Word[][] = [[]];
  for (const { 0: whole, 1: double, 2: single, 3: end, 4: plain, index } of code.matchAll(token)) {
    const text = double ?? single ?? plain;
    if (end !== undefined) commands.push([]);
    if (commands.length > mostCommands) break;
    const command = commands.at(-1);
    if (text === undefined || command === undefined || command.length >= mostWords) continue;
    const start = offset + index + (plain === undefined ? 1 : 0);
    command.push({
      text,
      range: { start, end: offset + index + whole.length - (plain === undefined ? 1 : 0) },
    });
  }
  return commands.filter(({ length }) => length > 0);
}
