import { argumentsOf } from './argumentsOf';
import type { Scope } from './scope';
import type { Syntax } from './syntax';
import type { Value } from './values';

/** A function that the script defines. */
export interface LocalFunction {
  readonly definition: Syntax;
  /** Where it is defined, and so which names it sees. */
  readonly scope: Scope;
  /** The class whose method it is. */
  ofClass: Value | null;
  /** Whether decorators declare its parameters as options of the command line. */
  isCommand: boolean;
  called: boolean;
  running: boolean;
}

export const localFunction = (definition: Syntax, scope: Scope): LocalFunction => ({
  definition,
  scope,
  ofClass: null,
  isCommand: false,
  called: false,
  running: false,
});

/** A parameter with its default; the position is -1 for the object or the class that a method belongs to. */
interface Parameter {
  readonly key: Syntax;
  readonly value: Syntax | null;
  readonly type: Syntax | null;
  readonly position: number;
}

export function parametersOf(definition: Syntax, isMethod: boolean): Parameter[] {
  const list = definition.parts.find(part => part.name === 'ParamList');
  const named = (list ? argumentsOf(list) : []).flatMap(({ key, value, type, spread }) =>
    key !== null && spread === '' ? [{ key, value, type }] : [],
  );
  const hasSelf = isMethod && /^(?:self|cls)$/.test(named[0]?.key.text ?? '');
  return named.map((each, position) => ({ ...each, position: hasSelf ? position - 1 : position }));
}
