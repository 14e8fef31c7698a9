import { createScanner, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Stop } from '../reading';
import {
  type ConfigEntry,
  type ConfigNode,
  type ConfigScalar,
  deepestLevel,
  emptyScalar,
  type ParsedConfig,
} from './configNode';

/** JSON with or without comments and trailing commas. What stands before and after a damaged place is still read. */
export function parseJson(text: string): ParsedConfig {
  const tooDeep = firstTooDeep(text);
  if (tooDeep !== null)
    return { roots: [], stopped: { offset: tooDeep, reason: 'It is nested too deeply.' } };
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { allowTrailingComma: true });
  return { roots: root === undefined ? [] : [convert(root)], stopped: firstStop(errors) };
}

function firstStop([first]: readonly ParseError[]): Stop | null {
  if (first === undefined) return null;
  const words = printParseErrorCode(first.error).replace(
    /(?<=[a-z])[A-Z]/g,
    letter => ` ${letter.toLowerCase()}`,
  );
  return { offset: first.offset, reason: `The JSON is damaged here: ${words.toLowerCase()}.` };
}

/** The parser recurses, so the depth is looked at first: the offset where it grows too large, or null. */
function firstTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token = scanner.scan(); token !== endOfFile; token = scanner.scan()) {
    if (token === openBrace || token === openBracket) depth += 1;
    if (token === closeBrace || token === closeBracket) depth -= 1;
    if (depth > deepestLevel) return scanner.getTokenOffset();
  }
  return null;
}

/** `SyntaxKind` is a const enum, which single-file compilation cannot read. */
const openBrace = 1;
const closeBrace = 2;
const openBracket = 3;
const closeBracket = 4;
const endOfFile = 17;

function convert(node: Node): ConfigNode {
  const range = { start: node.offset, end: node.offset + node.length };
  switch (node.type) {
    case 'object':
      return { kind: 'map', entries: new Map((node.children ?? []).flatMap(convertProperty)), range };
    case 'array':
      return { kind: 'list', items: (node.children ?? []).map(convert), range };
    default:
      return convertScalar(node);
  }
}

function convertProperty({ children, offset, length }: Node): [string, ConfigEntry][] {
  const [key, value] = children ?? [];
  if (key === undefined) return [];
  const range = { start: key.offset, end: key.offset + key.length };
  const entry = { key: range, value: value ? convert(value) : emptyScalar(offset + length) };
  return [[String(key.value), entry]];
}

function convertScalar({ type, value, offset, length }: Node): ConfigScalar {
  const quote = type === 'string' ? 1 : 0;
  return {
    kind: 'scalar',
    value: value ?? null,
    range: { start: offset + quote, end: offset + length - quote },
  };
}
