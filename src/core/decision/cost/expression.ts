/** An arithmetic expression over named quantities, as the cost model writes them. */
export interface Expression {
  /** Every name it uses, in order of first use. */
  readonly names: readonly string[];
  /** Its value; names that `known` lacks count as not a number. */
  readonly evaluate: (known: ReadonlyMap<string, number>) => number;
}

type Term = (known: ReadonlyMap<string, number>) => number;

const token = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+*/()]))/y;

/** Reads `a*(b+c)/d`. Throws on anything else, because formulas are part of the product. */
export function parseExpression(formula: string): Expression {
  const tokens = tokenize(formula);
  const names = [...new Set(tokens.filter(each => /^[A-Za-z]/.test(each)))];
  let at = 0;
  const take = (...expected: string[]): string | null => {
    const next = tokens[at];
    if (next === undefined || !expected.includes(next)) return null;
    at += 1;
    return next;
  };

  const sum = (): Term => {
    let left = product();
    for (let sign = take('+', '-'); sign !== null; sign = take('+', '-'))
      left = joined(left, sign, product());
    return left;
  };
  const product = (): Term => {
    let left = atom();
    for (let sign = take('*', '/'); sign !== null; sign = take('*', '/')) left = joined(left, sign, atom());
    return left;
  };
  const atom = (): Term => {
    if (take('(') !== null) {
      const inner = sum();
      if (take(')') === null) throw new Error(`"${formula}" misses a closing parenthesis.`);
      return inner;
    }
    const next = tokens[at];
    if (next === undefined || !/^\w/.test(next)) throw new Error(`"${formula}" is not arithmetic.`);
    at += 1;
    const constant = Number(next);
    return Number.isNaN(constant) ? known => known.get(next) ?? Number.NaN : () => constant;
  };

  const evaluate = sum();
  if (at < tokens.length) throw new Error(`"${formula}" goes on after its end.`);
  return { names, evaluate };
}

function tokenize(formula: string): string[] {
  const tokens: string[] = [];
  token.lastIndex = 0;
  while (token.lastIndex < formula.length) {
    const found = token.exec(formula);
    if (found === null) throw new Error(`"${formula}" is not arithmetic.`);
    tokens.push(found[0].trim());
  }
  return tokens;
}

function joined(left: Term, sign: string, right: Term): Term {
  switch (sign) {
    case '+':
      return known => left(known) + right(known);
    case '-':
      return known => left(known) - right(known);
    case '*':
      return known => left(known) * right(known);
    default:
      return known => left(known) / right(known);
  }
}
