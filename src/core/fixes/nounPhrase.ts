import type { TextRange } from '../text/textRange';

/** A thing as the author names it, ready to stand in another sentence. */
export interface NounPhrase {
  readonly words: string;
  readonly isPlural: boolean;
}

/** Words that are not part of what something is called. */
const outside = new Set(
  `adapt bake build distil feed fine-tune finetune instruct let load put teach train tune
  about above after again ago against along already also although among around am are as at be been because been before behind being below beneath beside
  besides between beyond both but by can cannot carry carries come comes contain contains could directly do does down during either every
  for from get gets give gives go goes had has have he hence hold holds how if in inside instead into is it its' itself just know knows
  learn learns like made make makes may might must neither no nor not now of off on once only onto out outside over per plus rather read reads
  run runs shall she should since so some straight such takes tell tells than that then there thereby therefore they through thus till to
  together too today tomorrow toward under undergo undergoes until up upon us use uses using via want wants was we were what when whenever where whereas
  whether which while who whom whose why will with within without would write writes written you`.split(
    /\s+/,
  ),
);
const joins = /^(?:and|or|&)$/i;
const opensName = /^(?:the|our|its|their|all|each|every|this|these|those|an?)$/i;
const named = /^(?:[\p{L}&][\p{L}\d'’&/-]{0,30}|\d{1,4}(?:st|nd|rd|th)?)$/u;

/** Whether a word may be part of what something is called. */
export const isNameWord = (word: string): boolean => named.test(word) && !outside.has(word.toLowerCase());

/** Most words of a name on either side of those that are known. */
const reach = 14;

/**
 * The whole name of a thing of which one or two words are known, with article, adjectives and what it is listed with: of "list" in
 * "on our price list and the fees, so", "our price list and the fees". Where the author gives no article, "the".
 *
 * @param sentence words on one line
 * @param known where the known words stand in it
 */
export function nounPhraseAt(sentence: string, { start, end }: TextRange): NounPhrase {
  const words = sentence.slice(0, start).split(' ').filter(Boolean);
  const before = frontOf(words);
  const [rest = ''] = /^[\p{L}\d'’-]{0,30}/u.exec(sentence.slice(end)) ?? [];
  const known = sentence.slice(start, end) + rest;
  const hasName = opensName.test(before[0] ?? known.split(' ', 1)[0] ?? '');
  const behind = tailOf(sentence.slice(end + rest.length));
  const name = [...before, known].join(' ') + behind;
  const isListed = /(?:,|\sand\s)/.test(name);
  const isPlural = isListed || (/[^su]s$/i.test(name) && !/^(?:every|each|an?)\s/i.test(name));
  const small = hasName || before.length === words.length ? lowered(name) : name;
  return { words: hasName ? small : `the ${small}`, isPlural };
}

/** "The list" becomes "the list", "OFAC list" stays. */
const lowered = (name: string): string =>
  /^\p{Lu}(?:\p{Ll}|\s)/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

/** The words of the name that stand before the known ones. */
function frontOf(words: readonly string[]): string[] {
  const name: string[] = [];
  for (const word of words.slice(-reach).reverse()) {
    const bare = word.replace(/,$/, '');
    if (!isNameWord(bare)) break;
    name.unshift(word);
    if (opensName.test(bare) && !isListedBefore(words, name.length)) break;
  }
  while (name[0] !== undefined && joins.test(name[0])) name.shift();
  return name;
}

/** Whether the word before the last `count` ones joins a list. */
function isListedBefore(words: readonly string[], count: number): boolean {
  const previous = words.at(-count - 1) ?? '';
  return joins.test(previous) || previous.endsWith(',');
}

/** A stretch of a name: what ties it to the one before, and its words. */
interface Segment {
  readonly tie: '' | ',' | 'and' | 'of';
  readonly text: string;
  /** Whether it ends in the middle of something: before a number. */
  readonly isCut: boolean;
}

/** The rest of the name behind the known words, with its blanks and commas, and what is listed behind it. */
function tailOf(rest: string): string {
  const kept: Segment[] = [];
  for (const segment of segmentsOf(rest.slice(0, longestTail))) {
    if (!belongs(segment)) break;
    kept.push(segment);
  }
  const tail = kept.map(({ text }) => text).join('');
  const last = kept.findLast(({ tie }) => tie === ',' || tie === 'and');
  return last?.tie === ',' ? tail.replace(/, (?=[^,]*$)/, ' and ') : tail;
}

/** Behind a comma or "and", only what is clearly one more name: "the fees", "fee regulations". */
function belongs({ tie, text, isCut }: Segment): boolean {
  const isNamed = opensName.test(wordsOf(text)[tie === '' || tie === ',' ? 0 : 1] ?? '');
  if (tie === 'of') return !isCut;
  return tie === '' || isNamed || /[^su]s$/i.test(text);
}

const wordsOf = (text: string): string[] => text.split(/[ ,]+/).filter(Boolean);

/** Cuts what follows into segments, up to the first word that cannot be part of a name. */
function segmentsOf(rest: string): Segment[] {
  const segments: Segment[] = [];
  let open: { tie: Segment['tie']; words: string[] } = { tie: '', words: [] };
  const close = (isCut = false): void => {
    while (/ly$/.test(open.words.at(-1) ?? '')) open.words.pop();
    const { tie, words } = open;
    const joint = tie === ',' ? ', ' : tie === '' ? ' ' : ` ${tie} `;
    if (words.length > 0) segments.push({ tie, text: joint + words.join(' '), isCut });
  };
  for (const [, comma = '', word = ''] of rest.matchAll(/(,?) ([^ ,]+)/g)) {
    const bare = word.replace(/[.;:!?)]+$/, '');
    const tie = joins.test(word) ? 'and' : /^of$/i.test(word) ? 'of' : comma === '' ? '' : ',';
    if (tie !== '') {
      close();
      open = { tie, words: [] };
    }
    if (tie === 'and' || tie === 'of') continue;
    const isInside = open.words.length > 0 || open.tie === '';
    if (!isNameWord(bare) || /^\d/.test(bare) || (isInside && opensName.test(bare))) {
      close(/^\d/.test(bare));
      return segments;
    }
    open.words.push(bare);
    if (bare !== word) break;
  }
  close();
  return segments;
}

/** How far behind the known words a list is followed, in UTF-16 units. */
const longestTail = 120;
