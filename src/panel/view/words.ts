import type { Approach, Confidence, Placement } from '../../core/decision';

export const approachNames: Readonly<Record<Approach, string>> = {
  prompting: 'Prompting',
  rag: 'Retrieval (RAG)',
  'fine-tuning': 'Fine-tuning',
  hybrid: 'Hybrid',
};

export const confidenceNames: Readonly<Record<Confidence, string>> = {
  settled: 'settled',
  likely: 'likely',
  open: 'still open',
};

/** What each pair of placements is called. */
export const placementNames: Readonly<
  Record<Placement['behaviour'], Readonly<Record<Placement['facts'], string>>>
> = {
  prompt: {
    nowhere: 'Prompting',
    prompt: 'Prompting with context',
    index: 'RAG',
    tool: 'Tool calls',
  },
  weights: {
    nowhere: 'Fine-tuning',
    prompt: 'Tuned, with context',
    index: 'Hybrid',
    tool: 'Tuned, with tools',
  },
};

export const factsNames: Readonly<Record<Placement['facts'], string>> = {
  nowhere: 'no facts',
  prompt: 'facts in the prompt',
  index: 'in an index',
  tool: 'from a tool',
};

export const behaviorNames: Readonly<Record<Placement['behaviour'], string>> = {
  prompt: 'behavior by prompt',
  weights: 'behavior in weights',
};
