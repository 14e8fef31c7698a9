import type { DocumentReading } from '../meaning/statements';
import type { Unit } from '../meaning/unit';

/** Whether a sentence can commit the project at all: headings and withdrawn documents cannot. */
export const mayCommit = ({ block }: Pick<Unit, 'block'>, { withdrawn }: DocumentReading): boolean =>
  !withdrawn && block.kind !== 'heading';
