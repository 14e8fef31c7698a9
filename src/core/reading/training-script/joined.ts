import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from '../training-config/configNode';
import type { Call } from './builtIns';
import { itemsOfAll, textOfAll } from './lengths';
import { stringScalar, unescaped } from './literals';
import type { Syntax } from './syntax';
import { entryOf, madeFrom } from './values';

/** What an operator or a formatted string makes of literals; of anything else, what it is made from. */
export function joined(expression: Syntax, nodes: readonly ConfigNode[], operator: string): ConfigNode {
  const { name, range } = expression;
  if (name === 'FormatString') return filledIn(expression, nodes);
  const [first] = nodes;
  if (nodes.length === 1 && first) return signed(first, operator, range);
  const figure = computed(nodes, operator);
  if (figure !== null) return { kind: 'scalar', value: figure, range };
  if (operator === '+' && nodes.every(node => node.kind === 'list')) return chained(nodes, range);
  if (operator === '/') return pathOf(nodes, range);
  const texts = nodes.flatMap(node =>
    node.kind === 'scalar' && typeof node.value === 'string' ? [node.value] : [],
  );
  const isText = texts.length === nodes.length && (operator === '' || operator === '+');
  const value = isText ? textOfAll(texts) : null;
  return value === null ? madeFrom(range, ...nodes) : { kind: 'scalar', value, range };
}

function signed(node: ConfigNode, operator: string, range: TextRange): ConfigNode {
  if (operator === '+') return node;
  if (node.kind !== 'scalar' || typeof node.value !== 'number') return madeFrom(range, node);
  return { kind: 'scalar', value: -node.value, range };
}

/** `2 * 1e-5`; null where something is no number. */
function computed([first, second]: readonly ConfigNode[], operator: string): number | null {
  if (first?.kind !== 'scalar' || second?.kind !== 'scalar') return null;
  const [one, other] = [first.value, second.value];
  if (typeof one !== 'number' || typeof other !== 'number') return null;
  const result = arithmetic[operator]?.(one, other);
  return result !== undefined && Number.isFinite(result) ? Number(result.toPrecision(12)) : null;
}

const arithmetic: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
  '//': (one, other) => Math.floor(one / other),
  '**': (one, other) => one ** other,
};

/** `command + ["--epochs", "3"]` */
function chained(nodes: readonly ConfigNode[], range: TextRange): ConfigNode {
  const items = itemsOfAll(nodes.map(node => (node.kind === 'list' ? node.items : [])));
  return items === null ? madeFrom(range, ...nodes) : { kind: 'list', items, range };
}

/** `f"{folder}/train.jsonl"`: known names are filled in, others stay as they are written. */
function filledIn(expression: Syntax, nodes: readonly ConfigNode[]): ConfigNode {
  const whole = stringScalar(expression);
  const texts: string[] = [];
  let at = whole.range.start;
  const isRaw = /^f?rf?["']/i.test(expression.text);
  const written = (from: number, to: number) =>
    expression.text.slice(from - expression.range.start, to - expression.range.start);
  const read = (from: number, to: number) => (isRaw ? written(from, to) : unescaped(written(from, to)));
  for (const [position, { name, range }] of expression.parts.entries()) {
    if (name === 'Escape') continue;
    const node = nodes[position];
    const known = node?.kind === 'scalar' && node.value !== null ? String(node.value) : null;
    texts.push(read(at, range.start), known ?? written(range.start, range.end));
    at = range.end;
  }
  const value = textOfAll([...texts, read(at, whole.range.end)]);
  return value === null ? madeFrom(whole.range, ...nodes) : { ...whole, value };
}

/** A path of parts; where only running would tell where it begins, what is known of its end. */
export function pathOf(parts: readonly ConfigNode[], range: TextRange): ConfigNode {
  const texts = parts.map(part => (part.kind === 'scalar' ? part.value : null));
  const from = texts.findLastIndex(text => typeof text !== 'string') + 1;
  const unknown = parts.slice(0, from).some(part => part.kind === 'list');
  if (from === texts.length || unknown) return madeFrom(range, ...parts);
  const value = textOfAll(texts.slice(from).map(String), '/');
  return value === null ? madeFrom(range, ...parts) : { kind: 'scalar', value, range };
}

/** `"{}/train.jsonl".format(folder)`, where all that is filled in is known. */
export function formatted({ owner, value, name }: Call): ConfigNode | null {
  if (owner?.kind !== 'scalar' || typeof owner.value !== 'string' || !name.endsWith('.format')) return null;
  let next = 0;
  const texts = owner.value.split(/\{(\w{0,100})\}/).map((text, position) => {
    if (position % 2 === 0) return text;
    const given = entryOf(value, text === '' ? String(next++) : text);
    return given?.kind === 'scalar' && given.value !== null ? String(given.value) : null;
  });
  const whole = texts.every(text => text !== null) ? textOfAll(texts) : null;
  return whole === null ? null : { kind: 'scalar', value: whole, range: owner.range };
}
