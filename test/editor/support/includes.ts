/** Fails with the whole text where the words are not in it. */
export function includes(text: string, words: string): void {
  if (!text.includes(words)) throw new Error(`expected “${words}” in:\n${text}`);
}
