import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from '../training-config/configNode';
import type { Call } from './builtIns';
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
  const glue = { '': '', '+': '' }[operator];
  if (texts.length < nodes.length || glue === undefined) return madeFrom(range, ...nodes);
  return { kind: 'scalar', value: texts.join(glue), range };
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
const chained = (nodes: readonly ConfigNode[], range: TextRange): ConfigNode => ({
  kind: 'list',
  items: nodes.flatMap(node => (node.kind === 'list' ? node.items : [])),
  range,
});

/** `f"{folder}/train.jsonl"`: known names are filled in, others stay as they are written. */
function filledIn(expression: Syntax, nodes: readonly ConfigNode[]): ConfigNode {
  const whole = stringScalar(expression);
  let value = '';
  let at = whole.range.start;
  const isRaw = /^f?rf?["']/i.test(expression.text);
  const written = (from: number, to: number) =>
    expression.text.slice(from - expression.range.start, to - expression.range.start);
  const read = (from: number, to: number) => (isRaw ? written(from, to) : unescaped(written(from, to)));
  for (const [position, { name, range }] of expression.parts.entries()) {
    if (name === 'Escape') continue;
    const node = nodes[position];
    const known = node?.kind === 'scalar' && node.value !== null ? String(node.value) : null;
    value += read(at, range.start) + (known ?? written(range.start, range.end));
    at = range.end;
  }
  return { kind: 'scalar', value: value + read(at, whole.range.end), range: whole.range };
}

/** A path of parts; where only running would tell where it begins, what is known of its end. */
export function pathOf(parts: readonly ConfigNode[], range: TextRange): ConfigNode {
  const texts = parts.map(part => (part.kind === 'scalar' ? part.value : null));
  const from = texts.findLastIndex(text => typeof text !== 'string') + 1;
  const unknown = parts.slice(0, from).some(part => part.kind === 'list');
  if (from === texts.length || unknown) return madeFrom(range, ...parts);
  return { kind: 'scalar', value: texts.slice(from).join('/'), range };
}

/** `"{}/train.jsonl".format(folder)`, where all that is filled in is known. */
export function formatted({ owner, value, name }: Call): ConfigNode | null {
  if (owner?.kind !== 'scalar' || typeof owner.value !== 'string' || !name.endsWith('.format')) return null;
  let next = 0;
  let isWhole = true;
  const text = owner.value.replace(/\{(\w{0,100})\}/g, (whole, key: string) => {
    const given = entryOf(value, key === '' ? String(next++) : key);
    if (given?.kind === 'scalar' && given.value !== null) return String(given.value);
    isWhole = false;
    return whole;
  });
  return isWhole ? { kind: 'scalar', value: text, range: owner.range } : null;
}
