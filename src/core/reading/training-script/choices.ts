import type { ConfigNode } from '../training-config/configNode';
import { isEmpty } from '../training-config/values';
import { compared, isTrue } from './branches';
import { isOffByDefault } from './commandLine';
import type { Syntax } from './syntax';
import { isKnown } from './values';

/** What `given or default`, `given if given else default` and comparisons come to; null where only running would tell. */
export function chosen(expression: Syntax, nodes: readonly ConfigNode[]): ConfigNode | null {
  if (expression.name === 'BinaryExpression')
    return eitherOf(expression, nodes) ?? compared(expression, nodes);
  if (expression.name === 'UnaryExpression') return compared(expression, nodes);
  if (expression.name !== 'ConditionalExpression') return null;
  const [given, condition, otherwise] = nodes;
  if (!given || !condition || !otherwise) return null;
  const [one, , other] = expression.parts;
  if (condition.kind === 'scalar') return isTrue(condition) ? given : otherwise;
  if (given.kind === 'scalar' && otherwise.kind === 'scalar') {
    if (isOffByDefault(condition)) return otherwise;
    return same(given, otherwise) || isInside(given, otherwise) ? given : null;
  }
  return (
    defaultBeside(given, otherwise, mentions(expression, one)) ??
    defaultBeside(otherwise, given, mentions(expression, other))
  );
}

function eitherOf(expression: Syntax, [first, second]: readonly ConfigNode[]): ConfigNode | null {
  if (!first || !second || !expression.children.some(({ name }) => name === 'or')) return null;
  if (first.kind === 'scalar') return isTrue(first) ? first : second;
  // An object of the script's own, with its attributes.
  if (isKnown(first)) return first;
  return isKnown(second) ? second : defaultBeside(first, second, true);
}

/** The literal that stands beside a value which is not known, if it is there for the case that none is given. */
const defaultBeside = (unknown: ConfigNode, literal: ConfigNode, isDefault: boolean): ConfigNode | null =>
  isDefault && unknown.kind === 'map' && literal.kind === 'scalar' && !isEmpty(literal) ? literal : null;

/** Whether the condition asks for the value itself, as in `rate if rate is not None else 1e-4`. */
function mentions({ parts: [, condition] }: Syntax, value: Syntax | undefined): boolean {
  const text = value?.text.replace(/^(?:float|int|str)\((.*)\)$/s, '$1') ?? '';
  const key = /\[(["']\w{1,100}["'])\]$/.exec(text)?.[1];
  return [text, key].some(each => each !== undefined && condition?.text.includes(each) === true);
}

/** `folder / "rows.jsonl" if folder.is_dir() else folder` */
const isInside = (one: ConfigNode, other: ConfigNode): boolean =>
  one.kind === 'scalar' && other.kind === 'scalar' && String(one.value).startsWith(`${other.value}/`);

const same = (one: ConfigNode, other: ConfigNode): boolean =>
  one.kind === 'scalar' && other.kind === 'scalar' && one.value === other.value;
