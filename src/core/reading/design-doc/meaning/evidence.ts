import type { Evidence } from '../../../facts/claim';
import type { Unit } from './unit';

/** A whole sentence as evidence. */
export const evidenceFrom = ({ text, range }: Unit): Evidence => ({ text, range });
