import type { Approach } from '../facts/claim';
import type { Placement } from './assessment';

/**
 * The one place where an approach is made from the two placements. Facts in the prompt need no retrieval system;
 * beside tuned behavior they still make it a design with two parts.
 */
export function approachOf({ facts, behaviour }: Placement): Approach {
  if (behaviour === 'weights') return facts === 'nowhere' ? 'fine-tuning' : 'hybrid';
  return facts === 'index' || facts === 'tool' ? 'rag' : 'prompting';
}
