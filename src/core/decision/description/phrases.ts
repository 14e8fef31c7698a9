/**
 * One pattern out of phrases, in a small notation: plain parentheses group, `_3 ` stands for up to three words,
 * `~` for the rest of a word. Every repetition is bounded, so a search is linear in the text.
 */
export const anyOf = (...phrases: readonly string[]): RegExp =>
  new RegExp(String.raw`\b(?:${phrases.map(spelledOut).join('|')})\b`, 'giu');

const spelledOut = (phrase: string): string =>
  phrase
    .replace(/\((?!\?)/g, '(?:')
    .replace(/_(\d) /g, String.raw`(?:[\w'’-]{1,15} ){0,$1}`)
    .replaceAll('~', String.raw`\w{0,15}`);
