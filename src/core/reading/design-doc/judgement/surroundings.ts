import { concerns, type PerConcern } from './concerns';

/** What names a figure about one concern, beside its own name. */
const views = ['here', 'clearly here', 'elsewhere', 'stronger elsewhere', 'document'] as const;

/** Names of the figures by which a sentence is weighed in its document, in the order of {@link inSurroundings}. */
export const surroundings: readonly string[] = [
  ...views.flatMap(view => concerns.map(concern => `${view}: ${concern}`)),
  'sentences',
];

/** What stands in for the strongest other sentence where there is none, in log-odds. */
export const none = -4;
/** So many stronger sentences, or sentences at all, are as good as many. */
const manyStronger = 4;
const manySentences = 60;

/**
 * The figures by which each sentence of a document is weighed: what it says by itself, what the strongest other sentence
 * says, how many are stronger, and what the words of the whole document point to.
 *
 * @param alone log-odds of each sentence by itself
 * @param document log-odds of the document by its words
 */
export function inSurroundings(alone: readonly PerConcern[], document: PerConcern): Float64Array[] {
  const ranked = concerns.map((_, concern) =>
    Float64Array.from(alone, odds => odds[concern] ?? none).sort((one, other) => other - one),
  );
  return alone.map(odds => {
    const figures = new Float64Array(surroundings.length);
    for (const concern of concerns.keys()) {
      const here = odds[concern] ?? none;
      const others = ranked[concern] ?? [];
      const [first = none, second = none] = others;
      const place = (view: number) => view * concerns.length + concern;
      figures[place(0)] = here;
      figures[place(1)] = Math.max(here, 0);
      figures[place(2)] = here === first ? second : first;
      figures[place(3)] = strongerThan(here, others) / 2;
      figures[place(4)] = document[concern] ?? 0;
    }
    figures[surroundings.length - 1] = sentencesFigure(alone.length);
    return figures;
  });
}

/** How a document's number of sentences counts. */
export const sentencesFigure = (sentences: number): number => Math.min(sentences, manySentences) / 20;

/** How many of the figures, largest first, are larger than one; counted up to four. */
function strongerThan(here: number, others: ArrayLike<number>): number {
  let count = 0;
  while (count < manyStronger && (others[count] ?? Number.NEGATIVE_INFINITY) > here) count += 1;
  return count;
}
