import { createScanner, findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type { TextEdit } from '../text/textEdit';
import type { AcceptedFinding, Baseline } from './baseline';

/**
 * Puts a baseline into the text of a project file, one entry a line and in a fixed order, so that a review shows what was
 * accepted and nothing else. The rest of the file stays as it is, comments too. Null where the text is no JSON object.
 */
export function baselineEdits(projectText: string, { entries }: Baseline): TextEdit[] | null {
  const errors: ParseError[] = [];
  const root = parseTree(projectText, errors, { allowTrailingComma: true });
  if (root?.type !== 'object' || errors.length > 0) return null;
  const style = styleOf(projectText, root);
  const list = rendered(entries, style);
  const present = findNodeAtLocation(root, ['baseline']);
  if (present !== undefined) {
    const range = { start: present.offset, end: present.offset + present.length };
    return [{ range, newText: list }];
  }
  return entries.length === 0 ? [] : insertion(projectText, root, list, style);
}

interface Style {
  readonly newLine: string;
  readonly indent: string;
}

function styleOf(text: string, { children = [] }: Node): Style {
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const first = children[0]?.offset ?? 0;
  const indent = text.slice(text.lastIndexOf('\n', first) + 1, first);
  return { newLine, indent: indent !== '' && indent.trim() === '' ? indent : '  ' };
}

function rendered(entries: readonly AcceptedFinding[], { newLine, indent }: Style): string {
  if (entries.length === 0) return '[]';
  const lines = entries.toSorted(byPlace).map(entry => `${indent}${indent}${lineOf(entry)}`);
  return `[${newLine}${lines.join(`,${newLine}`)}${newLine}${indent}]`;
}

function lineOf({ rule, path, text, count }: AcceptedFinding): string {
  const shown = { rule, path, ...(text !== '' && { text }), ...(count > 1 && { count }) };
  const properties = Object.entries(shown).map(([key, value]) => `"${key}": ${JSON.stringify(value)}`);
  return `{ ${properties.join(', ')} }`;
}

/** By code units, so that every machine writes the same order. */
function byPlace(one: AcceptedFinding, other: AcceptedFinding): number {
  const [first, second] = [one, other].map(({ path, rule, text }) => `${path}\n${rule}\n${text}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/** After what stands last in the object, be it a property or a comment. */
function insertion(text: string, root: Node, list: string, { newLine, indent }: Style): TextEdit[] {
  const close = root.offset + root.length - 1;
  const end = text.slice(0, close).trimEnd().length;
  const isOnLine = !text.slice(end, close).includes('\n');
  const newText = `${newLine}${indent}"baseline": ${list}${isOnLine ? newLine : ''}`;
  const comma = missingComma(text, root);
  if (comma === end) return [{ range: { start: end, end }, newText: `,${newText}` }];
  return [
    ...(comma === null ? [] : [{ range: { start: comma, end: comma }, newText: ',' }]),
    { range: { start: end, end }, newText },
  ];
}

/** Where a comma has to go before another property can follow; null where none is needed. */
function missingComma(text: string, { children = [] }: Node): number | null {
  const last = children.at(-1);
  if (last === undefined) return null;
  const end = last.offset + last.length;
  const scanner = createScanner(text, true);
  scanner.setPosition(end);
  scanner.scan();
  return text[scanner.getTokenOffset()] === ',' ? null : end;
}
