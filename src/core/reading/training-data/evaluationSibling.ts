import { heldBackWords } from './example';

/** Words of a name by which a file says that it is trained on. */
const trainingWords = new Set(['train', 'training', 'tune', 'tuning']);

/** Which of several held-back files is taken: the one that is looked at while training. */
const preferred = ['valid', 'validation', 'val', 'dev', 'eval', 'evaluation', 'evals'];

/**
 * The file beside a training set that is held back from it, by its name: `valid.jsonl` beside `train.jsonl`, `fares_test.csv` beside
 * `fares.csv`. Null where no name fits, and for a file that is itself held back.
 *
 * @param name the training set's file name
 * @param siblings file names in the same folder
 */
export function evaluationSibling(name: string, siblings: readonly string[]): string | null {
  const own = partsOf(name);
  if (own.heldBack !== null) return null;
  const fitting = siblings.flatMap(sibling => {
    const { heldBack, rest } = partsOf(sibling);
    return heldBack !== null && rest === own.rest ? [{ sibling, rank: rankOf(heldBack) }] : [];
  });
  return fitting.toSorted((one, other) => one.rank - other.rank)[0]?.sibling ?? null;
}

interface Parts {
  readonly heldBack: string | null;
  /** What is left of the name without the words for what it is used for. */
  readonly rest: string;
}

function partsOf(name: string): Parts {
  const words = name.toLowerCase().split(/[^a-z\d]+/);
  return {
    heldBack: words.some(word => trainingWords.has(word))
      ? null
      : (words.find(word => heldBackWords.has(word)) ?? null),
    rest: words.filter(word => !heldBackWords.has(word) && !trainingWords.has(word)).join(' '),
  };
}

const rankOf = (word: string): number => (preferred.includes(word) ? 0 : 1);
