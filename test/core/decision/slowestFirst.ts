import type { Answers } from '../../../src/core';

/** How fast facts change, in the order of the definition, and not taken from the engine that is tested against it. */
export const slowestFirst: readonly NonNullable<Answers['knowledgeChange']>[] = [
  'none',
  'stable',
  'annual',
  'semi-annual',
  'quarterly',
  'monthly',
  'weekly',
  'daily',
  'real-time',
];
