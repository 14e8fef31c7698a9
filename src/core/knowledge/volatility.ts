import { type Phrase, phrase } from '../text/say';

/** How often the truth about a subject changes, fastest first. `irregular` changes without a fixed interval. */
export const volatilities = [
  'real-time',
  'daily',
  'weekly',
  'monthly',
  'quarterly',
  'semi-annual',
  'annual',
  'irregular',
  'stable',
] as const;

export type Volatility = (typeof volatilities)[number];

export const changes = (volatility: Volatility): boolean => volatility !== 'stable';

/** English; said in the reader's language where they stand in a sentence. */
export const cadences: Record<Volatility, string> = {
  'real-time': 'changes from minute to minute',
  daily: 'changes daily',
  weekly: 'changes weekly',
  monthly: 'changes monthly',
  quarterly: 'changes quarterly',
  'semi-annual': 'changes twice a year',
  annual: 'changes every year',
  irregular: 'changes without notice',
  stable: 'does not change',
};

/** The cadence as the second half of a sentence: "changes monthly". */
export const phraseFor = (volatility: Volatility): Phrase => phrase(cadences[volatility]);
