import type { Turn } from './turn';

/** Three words in a row, or four characters of a script without spaces: what people and models say, as against numbers, keys and codes. */
const phrase = /\p{L}{2,40}[^\p{L}\p{N}]{1,4}\p{L}{2,40}[^\p{L}\p{N}]{1,4}\p{L}{2,40}|[\u2e80-\u9fff]{4}/u;

/** Whether anybody says something in these turns. */
export const holdsLanguage = (turns: readonly Turn[]): boolean => turns.some(({ text }) => phrase.test(text));
