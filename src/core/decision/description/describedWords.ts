/** One word of a description in the form in which it is compared, and whether the words before deny it. */
export interface DescribedWord {
  readonly form: string;
  readonly start: number;
  readonly end: number;
}

const token = /[a-z][\w'’]*|[.,;:!?()]/giu;
const denying = /^(?:no|not|never|without|neither|nor|hardly|cannot|nothing|nobody|none|\w{1,12}n['’]t)$/u;
/** A denial ends at a new clause and at the next thing that is spoken of. */
const endsDenial = /^(?:[.,;:!?()]|but|and|yet|so|because|which|that|for|to|with|of|in|on|from|by|at|as)$/u;
/** Words after a denial that it still covers: "no fixed house style". */
const denialReach = 2;

/** Words that any such text has. Questions, time and possession are not among them: they tell what is asked. */
const sayingNothing: ReadonlySet<string> = new Set(
  'a an the of to in on and or for with is are was were be been being as by at that this these those it its has have had do does did will would so than then there such not no model models'.split(
    ' ',
  ),
);

/** The words of a text in order; a denied one has a form of its own: "not know". */
export function describedWords(text: string): DescribedWord[] {
  const words: DescribedWord[] = [];
  let denied = 0;
  for (const { 0: written, index } of text.matchAll(token)) {
    const lower = written.toLowerCase();
    if (endsDenial.test(lower)) denied = 0;
    if (/^\w/u.test(lower) && !sayingNothing.has(lower)) {
      const form = `${denied > 0 ? 'not ' : ''}${stem(lower)}`;
      words.push({ form, start: index, end: index + written.length });
    }
    denied = denying.test(lower) ? denialReach : denied - 1;
  }
  return words;
}

/** One form for the endings of a word. It need not be a word itself. */
const stem = (word: string): string =>
  word
    .replace(/['’]s?$/u, '')
    .replace(/(?<=..)(?:ies|ied)$/u, 'y')
    .replace(/(?<=...)(?:ing|ed|es|s|ly|e)$/u, '')
    .replace(/([b-df-hj-np-tv-z])\1$/u, '$1');
