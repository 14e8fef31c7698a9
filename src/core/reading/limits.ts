import { phrase } from '../text/say';

/** Texts above this many UTF-16 units are not read: a design document or config of this size is something else. */
export const largestText = 5_000_000;

/** What is said of a text that is larger. */
export const tooLarge = phrase(
  'The file is larger than {millions} million characters, so it is not checked.',
  {
    millions: largestText / 1_000_000,
  },
);

/** How much of a text is looked at to tell whether it is text at all, in UTF-16 units. */
const sampled = 8_000;

/** Why a text is not worth reading at all, or null. */
export function refusal(text: string): string | null {
  if (text.trimStart() === '') return 'The file is empty.';
  if (looksBinary(text.slice(0, sampled))) return 'The file is binary, not text.';
  return null;
}

/** A NUL never stands in a text; many replacement characters are what is left of bytes that were not UTF-8. */
function looksBinary(sample: string): boolean {
  if (sample.includes('\0')) return true;
  const replaced = sample.split('\uFFFD').length - 1;
  return replaced * 20 > sample.length;
}
