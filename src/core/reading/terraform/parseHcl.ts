import { say } from '../../text/say';
import type { Stop } from '../reading';
import type { ConfigEntry, ConfigMap, ConfigNode } from '../training-config/configNode';
import { HclScanner } from './hclScanner';

/** A block such as `resource "type" "name" { … }`. */
export interface Block {
  readonly type: string;
  readonly labels: readonly string[];
  readonly body: ConfigMap;
}

export interface ParsedHcl {
  readonly blocks: readonly Block[];
  /** Where a damaged file first could not be followed; what stands behind is read all the same. */
  readonly stopped: Stop | null;
}

/** Under this key a map keeps the name that an expression refers to: `var.epochs`. */
export const reference = '()';

/** Levels of blocks, lists and objects that are read. */
const deepest = 64;

/**
 * Reads blocks, attributes and literals of Terraform's language (HCL 2). Expressions that need more than looking a name up
 * become empty maps. Every character is looked at once.
 */
export function parseHcl(text: string): ParsedHcl {
  const parser = new HclParser(text);
  const blocks = parser.blocks();
  return { blocks, stopped: parser.stopped };
}

class HclParser {
  stopped: Stop | null = null;
  readonly #scan: HclScanner;
  #depth = 0;

  constructor(text: string) {
    this.#scan = new HclScanner(text);
  }

  /** The blocks of the file; attributes at the top, as in variable files, are not looked at. */
  blocks(): Block[] {
    const found: Block[] = [];
    while (!this.#scan.atEnd()) this.#item(new Map(), found);
    return found;
  }

  /** An attribute or a block inside a body; anything else is passed over to the end of its line. */
  #item(entries: Map<string, ConfigEntry>, blocks: Block[]): void {
    const scan = this.#scan;
    scan.skipSpace();
    const start = scan.at;
    const name = scan.name() ?? scan.quoted()?.text;
    if (name === undefined) {
      this.#passOver();
      return;
    }
    const key = { start, end: scan.at };
    scan.skipBlanks();
    if (scan.take('=')) {
      entries.set(name, { key, value: this.#expression() });
      return;
    }
    const labels: string[] = [];
    for (;;) {
      const label = scan.quoted()?.text ?? scan.name();
      if (label === undefined) break;
      labels.push(label);
      scan.skipBlanks();
    }
    if (scan.take('{')) {
      const body = this.#body(start);
      blocks.push({ type: name, labels, body });
      addBlock(entries, name, key, body);
    } else this.#passOver();
  }

  #passOver(): void {
    if (this.#scan.atEnd()) return;
    this.stopped ??= { offset: this.#scan.at, reason: say('The Terraform is damaged here.') };
    this.#scan.skipLine();
  }

  #body(start: number): ConfigMap {
    const entries = new Map<string, ConfigEntry>();
    if (this.#enter()) {
      for (;;) {
        this.#scan.skipSpace();
        if (this.#scan.take('}')) break;
        if (this.#scan.atEnd()) {
          this.stopped ??= { offset: this.#scan.at, reason: say('A block is not closed.') };
          break;
        }
        this.#item(entries, []);
      }
    }
    this.#depth -= 1;
    return { kind: 'map', entries, range: { start, end: this.#scan.at } };
  }

  /** Goes a level deeper, or gives up on the rest of a file that is nested more deeply than any real one. */
  #enter(): boolean {
    this.#depth += 1;
    if (this.#depth <= deepest) return true;
    this.stopped ??= { offset: this.#scan.at, reason: say('It is nested too deeply.') };
    this.#scan.skipAll();
    return false;
  }

  #expression(): ConfigNode {
    const scan = this.#scan;
    scan.skipBlanks();
    const start = scan.at;
    const node = this.#primary();
    if (!scan.continues()) return node;
    scan.skipExpression();
    return { kind: 'map', entries: new Map(), range: { start, end: scan.at } };
  }

  #primary(): ConfigNode {
    const scan = this.#scan;
    const start = scan.at;
    const text = scan.quoted() ?? scan.heredoc();
    if (text) return { kind: 'scalar', value: text.text, range: text.range };
    if (scan.take('[')) return this.#list(start);
    if (scan.take('{')) return this.#object(start);
    const number = scan.number();
    if (number !== undefined) return { kind: 'scalar', value: number, range: { start, end: scan.at } };
    const name = scan.dottedName();
    const range = { start, end: scan.at };
    if (name === 'true' || name === 'false') return { kind: 'scalar', value: name === 'true', range };
    if (name === 'null') return { kind: 'scalar', value: null, range };
    if (name !== undefined && scan.take('(')) return this.#call(name, start);
    const entries = new Map<string, ConfigEntry>();
    if (name === undefined) scan.skipExpression();
    else entries.set(reference, { key: range, value: { kind: 'scalar', value: name, range } });
    return { kind: 'map', entries, range };
  }

  #list(start: number): ConfigNode {
    const items = this.#until(']');
    return { kind: 'list', items, range: { start, end: this.#scan.at } };
  }

  /** `jsonencode({…})` and the like are what they are given. */
  #call(name: string, start: number): ConfigNode {
    const items = this.#until(')');
    const [only] = items;
    if (/^(?:jsonencode|yamlencode|tostring|tonumber|merge|tomap)$/.test(name) && only) return only;
    return { kind: 'map', entries: new Map(), range: { start, end: this.#scan.at } };
  }

  /** Expressions between commas. */
  #until(end: ']' | ')'): ConfigNode[] {
    const items: ConfigNode[] = [];
    if (this.#enter()) {
      for (;;) {
        this.#scan.skipSpace();
        if (this.#scan.take(end) || this.#scan.atEnd()) break;
        if (this.#scan.take(',')) continue;
        const before = this.#scan.at;
        items.push(this.#expression());
        if (this.#scan.at === before) this.#scan.skipOne();
      }
    }
    this.#depth -= 1;
    return items;
  }

  /** Items of an object stand on lines of their own or between commas; their keys have `=` or `:` behind them. */
  #object(start: number): ConfigNode {
    const entries = new Map<string, ConfigEntry>();
    if (this.#enter()) {
      for (;;) {
        this.#scan.skipSpace();
        if (this.#scan.take('}') || this.#scan.atEnd()) break;
        if (this.#scan.take(',')) continue;
        this.#objectItem(entries);
      }
    }
    this.#depth -= 1;
    return { kind: 'map', entries, range: { start, end: this.#scan.at } };
  }

  #objectItem(entries: Map<string, ConfigEntry>): void {
    const scan = this.#scan;
    const start = scan.at;
    const quoted = scan.quoted();
    const name = quoted?.text ?? scan.name();
    const key = quoted?.range ?? { start, end: scan.at };
    scan.skipBlanks();
    if (name !== undefined && (scan.take('=') || scan.take(':'))) {
      entries.set(name, { key, value: this.#expression() });
      return;
    }
    scan.skipExpression();
    if (scan.at === start) scan.skipOne();
  }
}

/** Blocks of the same type become a list. */
function addBlock(
  entries: Map<string, ConfigEntry>,
  name: string,
  key: ConfigEntry['key'],
  body: ConfigMap,
): void {
  const before = entries.get(name);
  if (before === undefined) entries.set(name, { key, value: body });
  else if (before.value.kind === 'list' && Array.isArray(before.value.items)) before.value.items.push(body);
  else
    entries.set(name, { ...before, value: { kind: 'list', items: [before.value, body], range: body.range } });
}
