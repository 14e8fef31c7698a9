import type { ConfigNode } from '../training-config/configNode';
import { argumentsOf } from './argumentsOf';
import type { Scope } from './scope';
import type { Syntax } from './syntax';
import { emptyValue, isIdentifier, put, unseen, type Value } from './values';

/** A function that the script defines. */
export interface LocalFunction {
  readonly name: string;
  readonly definition: Syntax;
  /** Where it is defined, and so which names it sees. */
  readonly scope: Scope;
  /** The class whose method it is. */
  ofClass: Value | null;
  /** Whether decorators declare its parameters as options of the command line. */
  isCommand: boolean;
  /** Whether it is read like an attribute. */
  isProperty: boolean;
  called: boolean;
  running: boolean;
}

export const localFunction = (definition: Syntax, scope: Scope): LocalFunction => ({
  name: definition.parts.find(part => part.name === 'VariableName')?.text ?? '',
  definition,
  scope,
  ofClass: null,
  isCommand: false,
  isProperty: false,
  called: false,
  running: false,
});

const calls = /(?<!\bdef )\b(\w{1,100})(?:\.(?:remote|local|spawn|delay|submit))?\(/g;

/** The names of what a function may call, itself aside. */
export const namesCalledIn = ({ name, definition }: LocalFunction): string[] =>
  [...definition.text.matchAll(calls)].flatMap(({ 1: called }) =>
    called === undefined || called === name ? [] : [called],
  );

/** A parameter with its default; the position is -1 for the object or the class that a method belongs to. */
interface Parameter {
  readonly key: Syntax;
  readonly value: Syntax | null;
  readonly type: Syntax | null;
  readonly position: number;
  /** `*` or `**`: it takes all that the others leave. */
  readonly spread: '' | '*' | '**';
}

export function parametersOf(definition: Syntax, isMethod: boolean): Parameter[] {
  const list = definition.parts.find(part => part.name === 'ParamList');
  const named = (list ? argumentsOf(list) : []).flatMap(({ key, value, type, spread }) =>
    key === null ? [] : [{ key, value, type, spread }],
  );
  const hasSelf = isMethod && /^(?:self|cls)$/.test(named[0]?.key.text ?? '');
  return named.map((each, position) => ({ ...each, position: hasSelf ? position - 1 : position }));
}

/** What `*` and `**` take: the arguments by position, or by name, that no other parameter has. */
export function leftFor(
  { key, spread, position }: Parameter,
  parameters: readonly Parameter[],
  { entries }: Value,
): ConfigNode {
  const numbers = [...entries].filter(([name]) => /^\d+$/.test(name) && Number(name) >= position);
  const map = emptyValue(key.range);
  if (spread === '*') {
    const items = numbers.map(([, { value }]) => value);
    return items.length > 0 ? { kind: 'list', items, range: key.range } : map;
  }
  const others = new Set(parameters.filter(each => each.spread === '').map(each => each.key.text));
  for (const [name, entry] of entries)
    if (isIdentifier(name) && !others.has(name)) map.entries.set(name, entry);
  const more = entries.get(unseen);
  if (more) put(map, unseen, more.value);
  return map;
}
