import { type Node, type ParseError, parseTree } from 'jsonc-parser';
import { say } from '../../text/say';
import type { Stop } from '../reading';
import { JoinedText } from './joinedText';
import { decodeJsonString } from './jsonString';

/** The code of a notebook. */
export interface Notebook {
  /** One text per cell, in order, each with its places in the file. */
  readonly cells: readonly JoinedText[];
  /** Where the file breaks off; the cells before it are read. */
  readonly stopped: Stop | null;
}

/** The code cells of a notebook file, format 3 and 4. A damaged file gives the cells that can still be seen. */
export function cellsOf(text: string): Notebook {
  const errors: ParseError[] = [];
  const root = parseTree(text, errors);
  const [first] = errors;
  const stopped = first
    ? { offset: first.offset, reason: say('The notebook is damaged here: this is no JSON.') }
    : null;
  return { cells: root ? codeCells(root, text) : [], stopped };
}

const codeCells = (root: Node, text: string): JoinedText[] =>
  [root, ...items(property(root, 'worksheets'))]
    .flatMap(sheet => items(property(sheet, 'cells')))
    .filter(cell => property(cell, 'cell_type')?.value === 'code')
    .map(cell => sourceOf(cell, text));

/** `source` (`input` in format 3) is a text or a list of lines. */
function sourceOf(cell: Node, text: string): JoinedText {
  const source = property(cell, 'source') ?? property(cell, 'input');
  const strings = source?.type === 'array' ? items(source) : source ? [source] : [];
  const joined = new JoinedText();
  for (const { type, offset, length } of strings) {
    if (type !== 'string') continue;
    for (const part of decodeJsonString(text, offset, length)) joined.add(part);
  }
  return joined;
}

const items = (node: Node | undefined): readonly Node[] =>
  node?.type === 'array' ? (node.children ?? []) : [];

/** The value under a key of an object; undefined for anything else. */
const property = (node: Node | undefined, key: string): Node | undefined =>
  node?.type === 'object'
    ? node.children?.find(({ children }) => children?.[0]?.value === key)?.children?.[1]
    : undefined;
