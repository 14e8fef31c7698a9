import { recalling } from '../recall';

const piece = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[%€$£?!:;()]/g;
const endings = /(?:ations?|ings?|ies|ers?|ed|es|s|ly)$/;

const stemOf = recalling((word: string): string => {
  if (/^\d/.test(word)) return '#';
  const bare = word.replace(endings, '');
  const stem = bare.length >= 3 ? bare : word;
  return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
});

/**
 * The words of a text without their endings, with figures as `#` and a few signs, so that "trains", "training" and
 * "trained" count as one. A stem need not be a word.
 */
export const stemsOf = recalling((text: string): readonly string[] => {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/fine[- ]tun/g, 'finetun');
  return (plain.match(piece) ?? []).map(stemOf);
});
