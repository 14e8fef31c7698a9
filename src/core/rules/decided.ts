import type { Claim } from '../facts/claim';

/** Whether the project decided to train. */
export const isTrainedFor = ({ approach, stance }: Claim): boolean =>
  (approach === 'fine-tuning' || approach === 'hybrid') && stance === 'chosen';
