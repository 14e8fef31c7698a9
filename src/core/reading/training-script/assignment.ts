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
  return { targets: groups.slice(0, -1), values: groups.at(-1) ?? [] };
}
