import { parse, TomlError } from 'smol-toml';
import { say } from '../../text/say';
import type { TextRange } from '../../text/textRange';
import type { Stop } from '../reading';
import {
  type ConfigNode,
  type ConfigScalar,
  deepestLevel,
  emptyScalar,
  type ParsedConfig,
} from './configNode';
import { type TomlPlaces, tomlPlaces } from './tomlPlaces';

/** Lines given up in front of a damage, which may have begun before it was noticed. */
const mostLinesGivenUp = 20;

/** TOML. Of a damaged file, what stands before the damage is read. */
export function parseToml(text: string): ParsedConfig {
  let rest = text;
  let stopped: Stop | null = null;
  for (let tries = 0; tries <= mostLinesGivenUp; tries += 1) {
    const result = parsed(rest);
    if (!('offset' in result)) return { roots: [toNode(result.value, text)], stopped };
    stopped ??= result;
    rest = rest.slice(0, Math.min(result.offset, startOfLastLine(rest)));
  }
  return { roots: [], stopped };
}

const startOfLastLine = (text: string): number => text.trimEnd().lastIndexOf('\n') + 1;

function parsed(text: string): { readonly value: unknown } | Stop {
  try {
    return { value: parse(text) };
  } catch (error) {
    const offset = error instanceof TomlError ? startOfLine(text, error.line) : 0;
    const [problem] = String(error instanceof Error ? error.message : error).split('\n');
    return { offset, reason: say('The TOML is damaged here: {problem}', { problem: problem ?? '' }) };
  }
}

/** The offset of a line counted from 1. */
function startOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) offset = text.indexOf('\n', offset) + 1;
  return offset;
}

const toNode = (value: unknown, text: string): ConfigNode =>
  convert(value, [], { start: 0, end: text.length }, tomlPlaces(text));

/** The parser gives values without places, so these are looked up; what has none lies somewhere in its parent. */
function convert(value: unknown, path: readonly string[], range: TextRange, places: TomlPlaces): ConfigNode {
  if (path.length > deepestLevel) return emptyScalar(range.start);
  if (Array.isArray(value)) {
    const items = value.map((item, index) => convert(item, [...path, String(index)], range, places));
    return { kind: 'list', items, range };
  }
  if (typeof value !== 'object' || value === null || value instanceof Date) return scalar(value, range);
  const entries = Object.entries(value).map(([key, inner]) => {
    const own = [...path, key];
    const place = places.get(own.join('\0'));
    const node = convert(inner, own, place?.value ?? range, places);
    return [key, { key: place?.key ?? range, value: node }] as const;
  });
  return { kind: 'map', entries: new Map(entries), range };
}

const scalar = (value: unknown, range: TextRange): ConfigScalar => ({
  kind: 'scalar',
  value:
    typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
      ? value
      : String(value),
  range,
});
