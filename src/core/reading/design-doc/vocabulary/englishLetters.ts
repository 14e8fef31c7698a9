/** ASCII, and blocks of signs that hold neither letters nor numbers: punctuation, currencies, arrows, mathematics. */
const english = /^[\0-\x7f\u00a0-\u00a9\u2000-\u206f\u20a0-\u20bf\u2190-\u22ff]*$/;

/** Whether a text has no letters and numbers but those from A to Z and from 0 to 9. */
export const hasEnglishLetters = (text: string): boolean => english.test(text);

/**
 * The source of an expression over small letters, written for texts with English letters only: it finds the same there, and an
 * engine makes it ready many times faster than one over the letters of all alphabets.
 */
export const forEnglishLetters = (source: string): string =>
  source.replace(/\[(?:\\.|[^\]\\])*\]|\\p\{[LN]\}/gu, part =>
    part.startsWith('[') ? part.replace(/\\p\{[LN]\}/g, range) : `[${range(part)}]`,
  );

const range = (property: string): string => (property.includes('L') ? 'a-z' : '0-9');
