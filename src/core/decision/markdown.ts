/** Blocks of Markdown that end with a blank line, wrapped where Markdown allows it. */

const width = 80;

/** Without the punctuation that a heading does not end with. */
export const heading = (level: number, text: string): string =>
  `${'#'.repeat(level)} ${text.replace(/[\s.,;:!?。，；：！？]{1,200}$/u, '')}\n`;

export const paragraph = (text: string): string => `${wrap(text, '')}\n`;

export const bullets = (items: readonly string[]): string =>
  `${items.map(item => `* ${wrap(item, '  ', 2)}`).join('\n')}\n`;

/** A table cannot be wrapped, so it says so to linters. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]) =>
    `| ${cells.map(cell => (cell === '' ? '–' : cell.replaceAll('|', '\\|'))).join(' | ')} |`;
  return [
    '<!-- markdownlint-disable MD013 -->\n',
    row(head),
    row(head.map(() => '---')),
    ...rows.map(row),
    '\n<!-- markdownlint-enable MD013 -->\n',
  ].join('\n');
}

/** Foreign text on one line, with nothing that Markdown would take for markup. */
export const inline = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[\\`*_[\]<>#&~|@]|:(?=\/\/)|(?<=\bwww)\./gi, '\\$&');

/** Breaks between words; a continuation line never starts with what would open a list, heading or quote. */
function wrap(text: string, indent: string, offset = 0): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const room = width - (lines.length === 0 ? offset : indent.length);
    const opensBlock = /^(?:[-+*#>=]|\d{1,9}[.)])/.test(word);
    if (line === '' || line.length + 1 + word.length <= room || opensBlock) {
      line = line === '' ? word : `${line} ${word}`;
    } else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}
