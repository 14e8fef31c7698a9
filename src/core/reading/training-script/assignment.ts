import type { Syntax } from './syntax';

interface Assignment {
  /** Each target, which may be several names side by side; empty where only a type is declared. */
  readonly targets: readonly (readonly Syntax[])[];
  /** Expressions side by side are a tuple. */
  readonly values: readonly Syntax[];
}

/** The parts of `one = other = 1` and `rate, epochs = 1e-4, 3`. */
export function assignmentIn({ parts }: Syntax): Assignment {
  const groups: Syntax[][] = [[]];
  for (const part of parts) {
    if (part.name === 'AssignOp') groups.push([]);
    else if (part.name !== 'TypeDef') groups.at(-1)?.push(part);
  }
  // Behind a comma that is missing, arguments look like further targets.
  const call = groups.findIndex(([first]) => first?.name === 'CallExpression');
  const at = call < 0 ? groups.length - 1 : call;
  return { targets: groups.slice(0, at), values: groups[at] ?? [] };
}
