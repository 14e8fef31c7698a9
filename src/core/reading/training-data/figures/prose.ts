/** How much of a prompt or an answer is searched for statements, in UTF-16 units: what a row teaches stands early, and rows stay cheap. */
const searched = 4_000;

/** The start of a text without fenced code, whose dates, versions and prices are parts of programs. */
export const proseOf = (text: string): string =>
  text
    .slice(0, searched)
    .split('```')
    .filter((_, index) => index % 2 === 0)
    .join('\n');

const number = /\d(?:[\d.,]{0,20}\d)?/g;

/** Numbers as written. */
export const numbersIn = (text: string): string[] => text.match(number) ?? [];

/** Whether every number of these words stands in what the row gives, so that the answer repeats it and teaches no fact. */
export const isGiven = (words: string, given: string): boolean => {
  const numbers = numbersIn(words);
  return numbers.length > 0 && numbers.every(each => given.includes(each));
};
