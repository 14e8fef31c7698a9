/** A number of things in a text, for example "2,000 labelled tickets". */
export interface Quantity {
  readonly value: number;
  /** Whether the words name no exact number: "several hundred", "tens of thousands". */
  readonly vague: boolean;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The words that follow, folded to lower case, up to the end of the clause. */
  readonly after: string;
  /** The words before, folded to lower case, up to the start of the clause. */
  readonly before: string;
}

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  thousands: 1e3,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  hundred: 100,
  hundreds: 100,
  dozen: 12,
  dozens: 12,
  tens: 10,
};

/** What people mean by a plural without a number: "thousands of" is at least two of them. */
const vague = 2;

const small: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  sixty: 60,
  eighty: 80,
  ninety: 90,
  fifty: 50,
  few: 3,
  several: 3,
};

const number =
  /(?<![\w.,])(?:(\d{1,3}(?:[,\u202f ]\d{3}){1,4}|\d{1,12}(?:\.\d{1,4})?)(?: ?(k|m|bn|thousand|million|billion|hundred|dozen)\b)?|(?:(a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|few|several)[ -])?(tens of thousands|hundreds of thousands|tens of millions|hundreds of millions|thousands?|millions?|billions?|hundreds?|dozens?)\b|(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|eighty|ninety)\b)/giu;

/** Every number of a text, in figures or words, with what stands around it. */
export function quantitiesIn(text: string): readonly Quantity[] {
  return Array.from(text.matchAll(number), match => {
    const start = match.index;
    const end = start + match[0].length;
    return {
      value: valueIn(match),
      vague: isVague(match),
      text: match[0],
      start,
      end,
      after: clause(text.slice(end, end + 80)),
      before: clauseBefore(text.slice(Math.max(0, start - 60), start)),
    };
  });
}

function valueIn([, figures, scale, article, plural, word]: RegExpMatchArray): number {
  if (figures !== undefined) {
    return Number(figures.replace(/[,\u202f ]/g, '')) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
  }
  if (word !== undefined) return small[word.toLowerCase()] ?? 0;
  const unit = plural?.toLowerCase() ?? '';
  const scaled = unit.split(' of ').reduce((product, part) => product * (scales[part] ?? 1), 1);
  if (article !== undefined) return scaled * (small[article.toLowerCase()] ?? 1);
  return unit.endsWith('s') ? scaled * vague : scaled;
}

const isVague = ([, , , article, plural]: RegExpMatchArray): boolean =>
  plural !== undefined && (plural.endsWith('s') || /^(?:few|several)$/iu.test(article ?? ''));

const clause = (text: string): string => (text.split(/[.;:!?](?:\s|$)|\n/u)[0] ?? '').toLowerCase();

const clauseBefore = (text: string): string =>
  text
    .split(/[.;:!?]\s|\n/u)
    .at(-1)
    ?.toLowerCase() ?? '';
