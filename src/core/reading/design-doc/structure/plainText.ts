/**
 * Writes the headings of reStructuredText and AsciiDoc as Markdown headings of the same length, so that one parser
 * reads all and offsets stay.
 */
export const asMarkdown = (text: string): string =>
  text
    .replace(/^={1,5}(?=[ \t]\S)/gm, marks => '#'.repeat(marks.length))
    .replace(/^([~^"'+*#.])\1{3,200}[ \t]{0,8}$/gm, line => '-'.repeat(line.length));
