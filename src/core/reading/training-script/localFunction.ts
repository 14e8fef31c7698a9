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
