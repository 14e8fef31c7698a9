import { wordsInCode } from './codeWords';
import { wordsInTables } from './tableWords';

/** A text without a letter, as a place for a value alone, is the same in every language. */
const hasLetters = (words: string): boolean => /\p{L}/u.test(words.replace(/\{\w+\}|`[^`]*`/g, ''));

/** What the editor layer says itself, and what the core and the panel say: two bundles, since they are found differently. */
export const bundleParts = ['bundle', 'core'] as const;
export type BundlePart = (typeof bundleParts)[number];

/** Every text of a part, in the form of VS Code's bundles: each text is its own key. */
export function englishWords(part: BundlePart): Readonly<Record<string, string>> {
  const all =
    part === 'bundle' ? wordsInCode('editor') : [...wordsInCode('core', 'panel'), ...wordsInTables()];
  const sorted = [...new Set(all.filter(hasLetters))].sort();
  return Object.fromEntries(sorted.map(words => [words, words]));
}
