const piece = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[%€$£?!:;()]/g;
const endings = /(?:ations?|ings?|ies|ers?|ed|es|s|ly)$/;

/**
 * The words of a text without their endings, with figures as `#` and a few signs, so that "trains", "training" and
 * "trained" count as one. A stem need not be a word.
 */
export const stemsOf = (text: string): string[] =>
  (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/fine[- ]tun/g, 'finetun')
      .match(piece) ?? []
  ).map(stemOf);

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= remembered) stems.clear();
  const stem = newStem(word);
  stems.set(word, stem);
  return stem;
}

/** Words whose stems are remembered: the same few thousand come again and again. */
const remembered = 10_000;
const stems = new Map<string, string>();

function newStem(word: string): string {
  if (/^\d/.test(word)) return '#';
  const bare = word.replace(endings, '');
  const stem = bare.length >= 3 ? bare : word;
  return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
}
