import type { Outline } from '../structure/outline';
import { perPiece } from '../structure/perPiece';
import type { Sentence } from '../structure/piece';
import type { Unit } from './unit';

/** What was found in the sentences of a document, in reading order. */
export type Gleaning<Found> = (
  outline: Pick<Outline, 'parts'>,
) => { readonly unit: Unit; readonly found: Found }[];

/**
 * Looks for something in each sentence of a piece once, wherever the piece stands and however often it is read.
 *
 * @param look null where there is nothing
 */
export function gleaning<Found>(look: (sentence: Sentence) => Found | null): Gleaning<Found> {
  const findings = perPiece(({ sentences }) =>
    sentences.flatMap((sentence, at) => {
      const found = look(sentence);
      return found === null ? [] : [{ at, found }];
    }),
  );
  return ({ parts }) => {
    const all: { readonly unit: Unit; readonly found: Found }[] = [];
    for (const part of parts) {
      for (const { at, found } of findings(part.piece)) {
        const unit = part.units[at];
        if (unit !== undefined) all.push({ unit, found });
      }
    }
    return all;
  };
}

/** The sentences of a document that pass, in reading order. */
export type Sieve = (outline: Pick<Outline, 'parts'>) => Unit[];

export function sieve(passes: (sentence: Sentence) => boolean): Sieve {
  const passed = gleaning(sentence => (passes(sentence) ? true : null));
  return outline => passed(outline).map(({ unit }) => unit);
}
