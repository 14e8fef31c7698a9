/** Characters of a text, and items of a list, that a script puts together at most: a few lines could multiply themselves. */
const longestText = 100_000;
const mostItems = 10_000;

/** The texts one behind the other; null where that is longer than any real text. */
export function textOfAll(texts: readonly string[], glue = ''): string | null {
  const length = texts.reduce((sum, text) => sum + text.length + glue.length, 0);
  return length > longestText ? null : texts.join(glue);
}

/** The items of lists one behind the other; null where there are more than in any real list. */
export function itemsOfAll<T>(lists: readonly (readonly T[])[]): T[] | null {
  const length = lists.reduce((sum, list) => sum + list.length, 0);
  return length > mostItems ? null : lists.flat();
}
