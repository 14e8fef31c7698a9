import { recalling } from '../recall';

const piece = /[a-z]+(?:'[a-z]+)?|\d+(?:[.,]\d+)*|[%€$£?!:;()]/g;
/** The same, and the signs that set words apart. */
const pieceOrSign = new RegExp(`${piece.source}|[,.|"-]`, 'g');
const endings = /(?:ations?|ings?|ies|ers?|ed|es|s|ly)$/;

/** Upper ends of the sizes by which figures are told apart: a dozen, a hundred and five hundred examples are not the same. */
const sizes = [1, 10, 50, 200, 500, 1000, 5000];

function sizeOf(figure: string): string {
  if (/^(?:19[89]|20[0-4])\d$/.test(figure)) return '#year';
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figure) ? figure.replaceAll(',', '') : figure;
  const value = Number(plain);
  if (Number.isNaN(value)) return '#';
  const size = sizes.find(end => value < end);
  return size === undefined ? '#more' : `#${size}`;
}

const stemOf = recalling((word: string): string => {
  if (/^\d/.test(word)) return sizeOf(word);
  const bare = word.replace(endings, '');
  const stem = bare.length >= 3 ? bare : word;
  return stem.length > 3 ? stem.replace(/[ey]$/, '') : stem;
});

/**
 * The words of a text without their endings, with figures as their size and a few signs, so that "trains", "training" and
 * "trained" count as one. A stem need not be a word.
 */
export const stemsOf = (text: string): readonly string[] => plainly(text, piece).map(stemOf);

/** The same with all signs that set words apart: for who reads them in their order. */
export const stemsAndSigns = (text: string): readonly string[] => plainly(text, pieceOrSign).map(stemOf);

/** Words, figures and signs in small letters. */
export const plainly = (text: string, pieces = pieceOrSign): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/fine[- ]tun/g, 'finetun')
    .match(pieces) ?? [];
