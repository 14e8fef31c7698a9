import { type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import { say } from '../../text/say';
import type { Stop } from '../reading';
import {
  type ConfigEntry,
  type ConfigNode,
  type ConfigScalar,
  emptyScalar,
  type ParsedConfig,
} from './configNode';

/** JSON with or without comments and trailing commas. What stands before and after a damaged place is still read. */
export function parseJson(text: string): ParsedConfig {
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
  return {
    offset: first.offset,
    reason: say('The JSON is damaged here: {problem}.', { problem: words.toLowerCase() }),
  };
}

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
