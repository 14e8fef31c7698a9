/** What a careful reviewer stops at in a design document, in the order of the learned weights. */
export const concerns = [
  'knowledge-in-weights',
  'source-from-memory',
  'untried-prompt',
  'training-to-stay-current',
  'few-examples',
  'nothing-held-back',
  'unvouched-text',
  'slow-answer',
] as const;
export type Concern = (typeof concerns)[number];

/** One figure for each concern, in their order. */
export type PerConcern = Float64Array;

export const forEachConcern = (): PerConcern => new Float64Array(concerns.length);
