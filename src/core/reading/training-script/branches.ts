import type { ConfigNode } from '../training-config/configNode';
import { isEmpty } from '../training-config/values';
import type { Way } from './scope';
import type { Syntax } from './syntax';

/**
 * How a condition comes out; `missing` if it asks whether something is missing and only running would tell, `rarely` if
 * somebody has to ask for it.
 */
export type Outcome = 'yes' | 'no' | 'perhaps' | 'missing' | 'rarely';

interface Branch {
  /** Null behind `else`. */
  readonly condition: Syntax | null;
  readonly body: Syntax;
}

/** The ways of `if … elif … else`. */
export function waysIn({ children }: Syntax): Branch[] {
  let condition: Syntax | null = null;
  return children.flatMap((child): Branch[] => {
    if (child.name === 'Body') return [{ condition, body: child }];
    condition = /^[A-Z]/.test(child.name) ? child : null;
    return [];
  });
}

interface Case {
  /** Literals of which one must be met; null where anything does. */
  readonly literals: readonly Syntax[] | null;
  readonly body: Syntax;
}

/** The cases of `match`; a case with a condition or a structure may be met or not, and then has no literals. */
export function casesIn({ parts }: Syntax): Case[] {
  const clauses = parts.find(({ name }) => name === 'MatchBody')?.parts ?? [];
  return clauses.flatMap(({ parts: [pattern, ...rest] }): Case[] => {
    const body = rest.find(({ name }) => name === 'Body');
    if (pattern === undefined || body === undefined) return [];
    if (pattern.name === 'CapturePattern' && rest.length === 1) return [{ literals: null, body }];
    const options = pattern.name === 'OrPattern' ? pattern.parts : [pattern];
    const literals = options.flatMap(option => (option.name === 'LiteralPattern' ? option.parts : []));
    return [{ literals: rest.length === 1 ? literals : [], body }];
  });
}

/** How a branch comes to be run, by its condition and by those before it. */
export function wayOf(before: Outcome, own: Outcome): Way {
  if (before === 'yes' || own === 'no') return 'skipped';
  if (own === 'missing') return 'otherwise';
  if (before === 'no') return own === 'yes' ? 'sure' : 'perhaps';
  // What is done without a switch stands over what is done with it.
  if (before === 'rarely' && own === 'yes') return 'again';
  return own === 'yes' ? 'otherwise' : 'perhaps';
}

export const isTrue = (node: ConfigNode): boolean =>
  node.kind === 'scalar' && !isEmpty(node) && node.value !== false && node.value !== 0;

const isNegated = ({ name, children }: Syntax): boolean =>
  name === 'UnaryExpression' && children.some(child => child.name === 'not');

/** What `name is None` and `not name` ask for; null for any other condition. */
export function asksWhetherMissing(condition: Syntax): Syntax | null {
  const asked = condition.parts[0];
  const isNone = condition.name === 'BinaryExpression' && /\sis\s+None$/.test(condition.text);
  const isName = asked?.name === 'VariableName' || asked?.name === 'MemberExpression';
  return isName && (isNone || isNegated(condition)) ? asked : null;
}

/** What a comparison of literals, `not`, and `and` come to; null where only running would tell. */
export function compared(expression: Syntax, nodes: readonly ConfigNode[]): ConfigNode | null {
  const value = truthOf(expression, nodes);
  return value === null ? null : { kind: 'scalar', value, range: expression.range };
}

function truthOf(expression: Syntax, nodes: readonly ConfigNode[]): boolean | null {
  const [first, second] = nodes;
  if (isNegated(expression)) return first?.kind === 'scalar' ? !isTrue(first) : null;
  if (expression.name !== 'BinaryExpression' || nodes.length !== 2) return null;
  if (expression.children.some(({ name }) => name === 'and')) return bothTrue(nodes);
  if (first?.kind !== 'scalar' || second?.kind !== 'scalar') return null;
  return holds(first.value, second.value, operatorOf(expression));
}

function bothTrue(nodes: readonly ConfigNode[]): boolean | null {
  if (nodes.some(node => node.kind === 'scalar' && !isTrue(node))) return false;
  return nodes.every(node => node.kind === 'scalar') ? true : null;
}

const operatorOf = ({ children }: Syntax): string =>
  children
    .slice(1, -1)
    .map(({ text }) => text)
    .join(' ');

function holds(one: unknown, other: unknown, operator: string): boolean | null {
  if (operator === '==' || operator === 'is') return one === other;
  if (operator === '!=' || operator === 'is not') return one !== other;
  if (typeof one !== 'number' || typeof other !== 'number') return null;
  if (operator === '<') return one < other;
  if (operator === '>') return one > other;
  if (operator === '<=') return one <= other;
  return operator === '>=' ? one >= other : null;
}
