/** The parser knows a table's lines only where nothing stands behind their last bar: not as lines end in Windows. */
export const plainLineEnds = (text: string): string =>
  text
    .replaceAll('\r\n', ' \n')
    .replace(/\|([ \t]{1,20})\n/g, (_, blanks: string) => `${' '.repeat(blanks.length)}|\n`);
