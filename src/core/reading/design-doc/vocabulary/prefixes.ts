/** Length of a prefix, in letters, numbers and blanks. Seven tell most phrases of a list from the words of a text. */
export const prefixLength = 7;

/**
 * The letters with which a match of an expression can begin, up to the length above and in small letters. `0` stands for a
 * number of any length, a blank for whatever separates words and for the end of the last one. What comes behind a prefix is
 * open. It knows the expressions that phrases are compiled to, which end where a word ends.
 */
export const prefixesOf = (source: string): string[] => [...new Set(expand(source, ''))];

/** What stands in for the rest of an expression that is not followed any further. */
const anything = '.';

function expand(source: string, prefix: string): string[] {
  if (prefix.length >= prefixLength) return [prefix];
  if (source === '') return [joined(prefix, ' ')];
  const part = partAt(source);
  const after = source.slice(part.length);
  const [quantifier = ''] = /^(?:\?|\{\d+(?:,\d+)?\})/.exec(after) ?? [];
  const rest = after.slice(quantifier.length);
  const skipped = quantifier === '?' || quantifier.startsWith('{0,') ? expand(rest, prefix) : [];
  return [...skipped, ...expandPart(part, quantifier, rest, prefix)];
}

function expandPart(part: string, quantifier: string, rest: string, prefix: string): string[] {
  if (part.startsWith('(')) {
    const onward = quantifier.startsWith('{') ? anything : rest;
    return choicesOf(part.slice(part.startsWith('(?:') ? 3 : 1, -1)).flatMap(choice =>
      expand(choice + onward, prefix),
    );
  }
  if (/^\p{L}$/u.test(part)) return expand(rest, prefix + part.toLowerCase());
  if (isNumber.test(part)) return expand(rest, joined(prefix, '0'));
  return isSeparator.test(part) ? expand(rest, joined(prefix, ' ')) : [prefix];
}

const isNumber = /^(?:\d|\\d|\[\d-\d\])$/;
/** Anything that stands in no word: a character, a class of such, the class of blanks. */
const isSeparator = /^(?:\[\\s-\]|\\[^\p{L}\p{N}]|\[[^\p{L}\p{N}^\\_]+\]|[^\p{L}\p{N}_.^$+*?{}()[\]|\\])$/u;

/** Numbers and blanks of any length count once; what separates words means nothing at the start. */
const joined = (prefix: string, sign: ' ' | '0'): string =>
  prefix.endsWith(sign) || (prefix === '' && sign === ' ') ? prefix : prefix + sign;

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
    if (character === '(' || character === '[') depth += 1;
    if (character === ')' || character === ']') depth -= 1;
    if (character === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += character;
  }
  return choices;
}
