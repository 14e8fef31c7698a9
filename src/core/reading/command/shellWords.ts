import type { Piece } from '../../text/piece';
import type { TextRange } from '../../text/textRange';

/** A word of a command with its place; a value that only running would tell is empty. */
export interface Word {
  readonly text: string;
  readonly range: TextRange;
}

/** Commands of one text that are looked at, at most, and words of one command. */
const mostCommands = 500;
const mostWords = 500;

/** A quoted or plain part of a word, which may be an expression of a workflow, the end of a command, or a line that goes on. */
const token =
  /\\\r?\n|(?<!\S)#[^\n]*|"((?:[^"\\]|\\.){0,2000})"|'([^']{0,5000})'|(&&|\|\||[;|\n])|(\$\{\{[^}\n]{0,200}\}\}|(?:(?!\$\{\{)[^\s"';|&\\]){1,2000})/g;

/** The commands of a shell script, each by its words; parts side by side are one word. */
export function commandsIn({ code, offset, within }: Piece): Word[][] {
  const commands: Word[][] = [[]];
  let end = -1;
  for (const { 0: whole, 1: double, 2: single, 3: closes, 4: plain, index } of code.matchAll(token)) {
    if (closes !== undefined) commands.push([]);
    if (commands.length > mostCommands) break;
    const text = double ?? single ?? plain;
    const command = commands.at(-1);
    if (text === undefined || command === undefined || command.length >= mostWords) continue;
    const quote = plain === undefined ? 1 : 0;
    const range = within ?? { start: offset + index + quote, end: offset + index + whole.length - quote };
    const before = index === end ? command.pop() : undefined;
    command.push(
      before
        ? { text: `${before.text}${text}`, range: { start: before.range.start, end: range.end } }
        : { text, range },
    );
    end = index + whole.length;
  }
  return commands.filter(({ length }) => length > 0);
}
