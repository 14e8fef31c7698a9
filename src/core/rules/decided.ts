import type { Claim } from '../facts/claim';

/** Whether the project decided to train. */
export const isTrainedFor = ({ approach, stance }: Claim): boolean =>
  (approach === 'fine-tuning' || approach === 'hybrid') && stance === 'chosen';

/** Whether the project decided to put knowledge that changes into weights, as far as a reader can be sure. */
export const isCertain = (claim: Claim): boolean => isTrainedFor(claim) && claim.certain;
