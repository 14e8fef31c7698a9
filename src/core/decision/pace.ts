import type { Answers, KnowledgeChange } from './answers';

/** Slowest first. `irregular` has no interval; it is treated like twice a year, because nobody can plan a training run around it. */
const slowestFirst: readonly KnowledgeChange[] = [
  'none',
  'stable',
  'annual',
  'irregular',
  'semi-annual',
  'quarterly',
  'monthly',
  'weekly',
  'daily',
  'real-time',
];

/** Releases a month from which a corpus counts as changing at this pace, fastest first. */
const fromReleases: readonly (readonly [number, KnowledgeChange])[] = [
  [28, 'daily'],
  [4, 'weekly'],
  [1, 'monthly'],
  [1 / 3, 'quarterly'],
  [1 / 6, 'semi-annual'],
  [1 / 12, 'annual'],
];

/** Where the pace changes, for whoever tries every answer. */
export const releaseCuts = fromReleases.map(([releases]) => releases);

/** How fast the facts change: the faster of what is stated and what the releases a month say; null where neither is known. */
export function paceOf({ knowledgeChange, updatesPerMonth }: Answers): KnowledgeChange | null {
  const stated = knowledgeChange ?? null;
  if (updatesPerMonth === undefined || updatesPerMonth === null) return stated;
  const released = fromReleases.find(([releases]) => updatesPerMonth >= releases)?.[1] ?? null;
  if (stated === null) return released ?? 'stable';
  if (released === null) return stated;
  return slowestFirst.indexOf(released) > slowestFirst.indexOf(stated) ? released : stated;
}

/** Whether the facts change at least this fast. False where the pace is unknown. */
export function changesAtLeast(answers: Answers, pace: KnowledgeChange): boolean {
  const own = paceOf(answers);
  return own !== null && slowestFirst.indexOf(own) >= slowestFirst.indexOf(pace);
}

/** Whether the facts change at all. False where the pace is unknown. */
export const factsChange = (answers: Answers): boolean => changesAtLeast(answers, 'annual');
