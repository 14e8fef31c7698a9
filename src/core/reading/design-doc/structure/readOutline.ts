import type { SyntaxNodeRef, Tree } from '@lezer/common';
import type { TextRange } from '../../../text/textRange';
import { blank } from './blank';
import { readFrontMatter } from './frontMatter';
import { labelOf, withLeads } from './labels';
import { markdown, plain } from './markdown';
import type { Block, Outline, Section } from './outline';
import { asMarkdown } from './plainText';

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

/** Lays a text out as sections and blocks by one pass over its syntax tree. */
export function readOutline(text: string, format: 'markdown' | 'plain'): Outline {
  const front = readFrontMatter(text);
  const body = blank(text, [{ start: 0, end: front.length }]);
  const tree = format === 'plain' ? plain.parse(asMarkdown(body)) : markdown.parse(body);
  const walk = new Walk(body);
  walk.over(tree);
  const prose = blank(body, walk.notProse);
  const blocks = withLeads(walk.blocks, prose);
  const title = walk.sections[1]?.heading ?? firstLine(prose);
  return { text, prose, blocks, sections: walk.sections, title: title.trim(), frontMatter: front.values };
}

/** One pass over the tree: it keeps the section, the quotes and the lists it stands in. */
class Walk {
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
    let parent: Section | null = this.#section;
    while (parent !== null && parent.level >= level) parent = parent.parent;
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

const firstLine = (prose: string): string => /\S.{0,200}/.exec(prose)?.[0] ?? '';
