import { say } from '../text/say';
import type { Assessment, Placement } from './assessment';

export const factsAdvice: Readonly<Record<Placement['facts'], string>> = {
  nowhere: 'The model needs no facts of yours.',
  prompt: 'Give the facts in the prompt, and cache it.',
  index: 'Retrieve the facts when the question is asked.',
  tool: 'Fetch the facts by a live call when the question is asked.',
};

export const behaviorAdvice: Readonly<Record<Placement['behaviour'], string>> = {
  prompt: 'Shape the behavior by instructions and examples in the prompt.',
  weights: 'Tune only the behavior that prompting did not reach.',
};

/** What to do, in two short sentences: one for the facts, one for the behavior. */
export const recommendationOf = ({ placement }: Pick<Assessment, 'placement'>): string =>
  `${say(factsAdvice[placement.facts])} ${say(behaviorAdvice[placement.behaviour])}`;
