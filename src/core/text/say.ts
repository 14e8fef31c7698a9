/** English words with `{name}` places, and what fills them: data, which can be said in any language at any time. */
export interface Phrase {
  readonly template: string;
  readonly arguments: PhraseArguments;
}

/** Texts stand as they are, numbers as the reader writes them, phrases in the reader's language, lists with commas. */
export type PhraseArguments = Readonly<Record<string, Filling>>;
type Filling = string | number | Phrase | readonly (string | Phrase)[];

/** What a person reads: plain English words, or a phrase. */
export type Words = string | Phrase;

/** How a reader is spoken to. */
export interface Speech {
  /** A BCP 47 tag, for numbers. */
  readonly language: string;
  /** The template in that language; the English one where it has no translation. */
  readonly translate: (english: string) => string;
}

const english: Speech = { language: 'en-US', translate: template => template };

let speech = english;

/** Called once by whoever shows words to a person whose language is not English. */
export function speakWith(other: Speech): void {
  speech = other;
}

/** What must be the same for every reader: reports for other programs, and documents that are read again as English. */
export function inEnglish<Result>(work: () => Result): Result {
  const before = speech;
  speech = english;
  try {
    return work();
  } finally {
    speech = before;
  }
}

/** Binds a template to what fills it, without saying it yet. */
export const phrase = (template: string, values: PhraseArguments = {}): Phrase => ({
  template,
  arguments: values,
});

/** In the reader's language. */
export function say(words: Words, values: PhraseArguments = {}): string {
  return typeof words === 'string' ? fill(words, values) : fill(words.template, words.arguments);
}

/** A place without a value stays as it is, so that a slip is seen. */
const fill = (template: string, values: PhraseArguments): string =>
  speech.translate(template).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? place : written(value);
  });

function written(value: Filling): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return inFigures(value);
  return 'template' in value
    ? say(value)
    : value.map(each => (typeof each === 'string' ? each : say(each))).join(', ');
}

/** A number with the reader's separators: 45000 is "45,000". */
export const inFigures = (value: number): string => value.toLocaleString(speech.language);
