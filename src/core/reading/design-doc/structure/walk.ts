import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { TextRange } from '../../../text/textRange';
import { enclosing } from './enclosing';
import { labelOf } from './labels';
import type { Block, Section } from './outline';

/** What nobody reads as prose. `Blockquote` marks, emphasis marks and the like end in `Mark`. */
const notProse = new Set([
  'FencedCode',
  'CodeBlock',
  'HTMLBlock',
  'CommentBlock',
  'ProcessingInstructionBlock',
  'LinkReference',
  'Image',
  'HTMLTag',
  'Comment',
  'URL',
  'LinkTitle',
  'Strikethrough',
  'TableDelimiter',
  'HorizontalRule',
  'TaskMarker',
]);
const isMark = (name: string): boolean => name.endsWith('Mark');
const callOut = /^[>\s]{0,8}(?:\[!\w{1,12}\]|\*\*|(?:note|warning|tip|important|caution|decision)\b)/i;

/** One pass over the tree: it keeps the section, the quotes and the lists it stands in. */
export class Walk {
  readonly blocks: Block[] = [];
  readonly notProse: TextRange[] = [];
  readonly sections: Section[];
  #section: Section;
  #quotes: boolean[] = [];
  #ordinals: (string | null)[] = [];
  #header: readonly string[] = [];

  constructor(readonly text: string) {
    this.#section = {
      heading: '',
      range: { start: 0, end: 0 },
      level: 0,
      parent: null,
    };
    this.sections = [this.#section];
  }

  over(tree: Tree): void {
    tree.iterate({ enter: node => this.#enter(node), leave: node => this.#leave(node) });
  }

  #enter(node: SyntaxNodeRef): boolean {
    const { name, from, to } = node;
    if (name === 'TableDelimiter' && node.node.parent?.name !== 'Table') return false;
    if (notProse.has(name) || isMark(name)) {
      this.notProse.push({ start: from, end: to });
      return false;
    }
    if (name === 'Blockquote') this.#quotes.push(!callOut.test(this.text.slice(from, from + 40)));
    else if (name === 'ListItem') this.#ordinals.push(this.#ordinalAt(from));
    else if (name === 'TableHeader' || name === 'TableRow') this.#row(node);
    else if (name === 'Paragraph' || name === 'Task') this.#paragraph(node);
    else if (/^(?:ATX|Setext)Heading/.test(name)) this.#heading(node);
    return true;
  }

  #leave({ name }: SyntaxNodeRef): void {
    if (name === 'Blockquote') this.#quotes.pop();
    else if (name === 'ListItem') this.#ordinals.pop();
    else if (name === 'Table') this.#header = [];
  }

  #heading({ name, from, to }: SyntaxNodeRef): void {
    const level = Number(name.at(-1));
    const range = { start: from, end: to };
    const parent = enclosing(level, this.#section);
    this.#section = { heading: this.#words(range), range, level, parent };
    this.sections.push(this.#section);
    this.#add('heading', range);
  }

  #paragraph({ node, from, to }: SyntaxNodeRef): void {
    const parent = node.parent;
    const opensItem = parent?.name === 'ListItem' && parent.firstChild?.nextSibling?.from === from;
    this.#add(opensItem ? 'item' : 'paragraph', { start: from, end: to });
  }

  #row(node: SyntaxNodeRef): void {
    const cells = this.#cellsOf(node);
    this.#add('row', { start: node.from, end: node.to }, cells);
    if (node.name === 'TableHeader') this.#header = cells.map(cell => this.#words(cell));
  }

  #add(kind: Block['kind'], range: TextRange, cells: readonly TextRange[] = []): void {
    this.blocks.push({
      kind,
      range,
      section: this.#section,
      label: kind === 'heading' ? null : labelOf(this.text, range),
      lead: null,
      above: [],
      quoted: this.#quotes.some(Boolean),
      ordinal: kind === 'item' ? (this.#ordinals.at(-1) ?? null) : null,
      depth: this.#ordinals.length,
      cells,
      header: kind === 'row' ? this.#header : [],
    });
  }

  #ordinalAt(from: number): string | null {
    return /^(\w{1,4})[.)]/.exec(this.text.slice(from, from + 6))?.[1] ?? null;
  }

  #cellsOf({ node }: SyntaxNodeRef): TextRange[] {
    return node.getChildren('TableCell').map(({ from, to }) => ({ start: from, end: to }));
  }

  #words({ start, end }: TextRange): string {
    return this.text
      .slice(start, end)
      .replace(/^([-=~^"'+*.])\1{2,200}[ \t]{0,8}$/gm, ' ')
      .replace(/[#*_`=]+/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  }
}
