import { type MarkdownConfig, parser, Strikethrough, Table, TaskList } from '@lezer/markdown';

/** Characters with which the syntax inside a line can begin: escapes, code, tags, emphasis, links, images, struck words. */
const opening = /[\\`<*_[\]!~]/g;
const mayOpen = new Uint8Array(128);
for (const character of '\\`<*_[]!~') mayOpen[character.charCodeAt(0)] = 1;

/** Passes over words at once, which would otherwise be offered to every kind of syntax letter by letter. */
const words: MarkdownConfig = {
  parseInline: [
    {
      name: 'Words',
      before: 'Escape',
      parse(line, next, at) {
        if (next < 128 && mayOpen[next] === 1) return -1;
        opening.lastIndex = at - line.offset + 1;
        const found = opening.exec(line.text);
        return found === null ? line.end : line.offset + found.index;
      },
    },
  ],
};

/** Entities and hard breaks are left alone: they change neither the blocks nor the prose. */
export const markdown = parser.configure([
  Table,
  Strikethrough,
  TaskList,
  { remove: ['HardBreak', 'Entity'] },
  words,
]);

/** In plain text an indented paragraph is a paragraph. */
export const plain = markdown.configure({ remove: ['IndentedCode', 'HTMLBlock'] });
