import type { Claim } from '../facts/claim';

/** Whether the project decided to train. */
export const isTrainedFor = ({ approach, stance }: Claim): boolean =>
  (approach === 'fine-tuning' || approach === 'hybrid') && stance === 'chosen';

/** Likelihood from which a claim is reported: a false alarm costs more than a miss. */
const sureEnough = 0.5;

/** Whether the project decided to put knowledge into weights, as far as a reader can be sure. */
export const isCertain = (claim: Claim): boolean =>
  isTrainedFor(claim) && claim.subject?.nature === 'knowledge' && claim.likelihood >= sureEnough;
