import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseAllDocuments,
  type Scalar,
  type YAMLMap,
} from 'yaml';
import { say } from '../../text/say';
import type { TextRange } from '../../text/textRange';
import {
  type ConfigEntry,
  type ConfigMap,
  type ConfigNode,
  type ConfigScalar,
  deepestLevel,
  emptyScalar,
  mostNodes,
  type ParsedConfig,
} from './configNode';
import { withItsPlaceholders, withoutPlaceholders } from './template';

/** Every document of a YAML stream, templates included. What stands before and after a damaged place is still read. */
export function parseYaml(text: string): ParsedConfig {
  const plain = parseAsWritten(text);
  if (plain.stopped === null || !text.includes('{{')) return plain;
  const filledIn = parseAsWritten(withoutPlaceholders(text), text);
  return filledIn.stopped === null ? filledIn : plain;
}

function parseAsWritten(text: string, original = text): ParsedConfig {
  // Uniqueness of keys would be checked in quadratic time.
  const parsed = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent', prettyErrors: false });
  const documents = Array.isArray(parsed) ? parsed : [];
  const [error] = documents.flatMap(({ errors }) => errors);
  return {
    roots: documents.map(document => new Conversion(original).root(document)),
    stopped: error
      ? {
          offset: error.pos[0],
          reason: say('The YAML is damaged here: {problem}', { problem: error.message }),
        }
      : null,
  };
}

/**
 * Turns one parsed document into our tree. An alias shares the node of its anchor, so a file that multiplies itself
 * through aliases costs no more than its length; an alias to what contains it is left empty.
 */
class Conversion {
  readonly #original: string;
  readonly #anchored = new Map<string, ConfigNode>();
  #nodes = 0;

  constructor(original: string) {
    this.#original = original;
  }

  root({ contents }: Document.Parsed): ConfigNode {
    return this.#node(contents, 0, 0);
  }

  #node(node: unknown, depth: number, at: number): ConfigNode {
    this.#nodes += 1;
    if (depth > deepestLevel || this.#nodes > mostNodes) return emptyScalar(at);
    if (isAlias(node)) return this.#anchored.get(node.source) ?? emptyScalar(at);
    const converted = this.#convert(node, depth, at);
    if (isNode(node) && !isAlias(node) && node.anchor) this.#anchored.set(node.anchor, converted);
    return converted;
  }

  #convert(node: unknown, depth: number, at: number): ConfigNode {
    if (isMap(node)) return this.#map(node, depth, at);
    if (isSeq(node)) {
      const range = rangeOf(node, at);
      return { kind: 'list', items: node.items.map(item => this.#node(item, depth + 1, range.start)), range };
    }
    return isScalar(node) ? withItsPlaceholders(scalar(node, at), this.#original) : emptyScalar(at);
  }

  #map(node: YAMLMap, depth: number, at: number): ConfigMap {
    const entries = new Map<string, ConfigEntry>();
    const merged: ConfigNode[] = [];
    for (const pair of node.items) {
      const [name, entry] = this.#pair(pair, depth, at);
      if (name === '<<') merged.push(entry.value);
      else entries.set(name, entry);
    }
    for (const source of merged) this.#merge(entries, source);
    return { kind: 'map', entries, range: rangeOf(node, at) };
  }

  #pair({ key, value }: Pair, depth: number, at: number): [string, ConfigEntry] {
    const range = rangeOf(key, at);
    const name = isScalar(key) ? String(key.value) : '';
    return [name, { key: range, value: this.#node(value, depth + 1, range.end) }];
  }

  /** `<<` fills in what the map itself does not say. */
  #merge(entries: Map<string, ConfigEntry>, source: ConfigNode): void {
    if (source.kind === 'list') for (const item of source.items) this.#merge(entries, item);
    if (source.kind !== 'map') return;
    for (const [name, entry] of source.entries) {
      this.#nodes += 1;
      if (this.#nodes > mostNodes) return;
      if (!entries.has(name)) entries.set(name, entry);
    }
  }
}

function scalar(node: Scalar, at: number): ConfigScalar {
  const { start, end } = rangeOf(node, at);
  const quote = node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE' ? 1 : 0;
  return {
    kind: 'scalar',
    value: plain(node.value),
    range: { start: start + quote, end: Math.max(start + quote, end - quote) },
  };
}

const plain = (value: unknown): ConfigScalar['value'] =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;

function rangeOf(node: unknown, at: number): TextRange {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range;
  return range ? { start: range[0], end: range[1] } : { start: at, end: at };
}
