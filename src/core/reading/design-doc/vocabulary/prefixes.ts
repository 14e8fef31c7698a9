/** Length of a prefix, in letters. Three tell most words of a list from the words of a text. */
export const prefixLength = 3;

/**
 * The letters with which a match of an expression can begin, up to three of them in small letters; a shorter one means
 * that anything may follow. It knows the expressions that phrases are compiled to. Digits are all written `0`.
 */
export const prefixesOf = (source: string): string[] => [...new Set(expand(source, ''))];

function expand(source: string, prefix: string): string[] {
  if (prefix.length >= prefixLength || source === '') return [prefix];
  const part = partAt(source);
  const after = source.slice(part.length);
  const [quantifier = ''] = /^(?:\?|\{\d+(?:,\d+)?\})/.exec(after) ?? [];
  const rest = after.slice(quantifier.length);
  const skipped = quantifier === '?' || quantifier.startsWith('{0,') ? expand(rest, prefix) : [];
  return [...skipped, ...expandPart(part, quantifier, rest, prefix)];
}

function expandPart(part: string, quantifier: string, rest: string, prefix: string): string[] {
  if (part.startsWith('(')) {
    return choicesOf(part.slice(part.startsWith('(?:') ? 3 : 1, -1)).flatMap(choice =>
      expand(quantifier.startsWith('{') ? choice : choice + rest, prefix),
    );
  }
  if (part === '\\d') return [`${prefix}0`];
  if (/^\p{L}$/u.test(part)) return expand(rest, prefix + part.toLowerCase());
  if (/^\d$/.test(part)) return expand(rest, `${prefix}0`);
  return part === '[\\s-]' && prefix === '' ? expand(rest, prefix) : [prefix];
}

/** One letter, escape, class or group. */
function partAt(source: string): string {
  if (source.startsWith('(')) return source.slice(0, closing(source) + 1);
  return /^(?:\\p\{\w+\}|\\.|\[[^\]]*\]|.)/su.exec(source)?.[0] ?? source;
}

function closing(source: string): number {
  let depth = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] === '\\') at += 1;
    else if (source[at] === '(') depth += 1;
    else if (source[at] === ')') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return source.length - 1;
}

function choicesOf(inner: string): string[] {
  const choices: string[] = [''];
  let depth = 0;
  for (const character of inner) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (character === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += character;
  }
  return choices;
}
