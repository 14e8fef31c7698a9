import type { Outline } from '../structure/outline';
import type { Piece, Sentence } from '../structure/piece';
import type { Unit } from './unit';

/** The sentences of a document that pass, in reading order. */
export type Sieve = (document: { readonly outline: Outline; readonly units: readonly Unit[] }) => Unit[];

/** Makes a sieve that looks at each sentence of a piece once, wherever the piece stands and however often it is read. */
export function sieve(passes: (sentence: Sentence) => boolean): Sieve {
  const known = new WeakMap<Piece, readonly number[]>();
  const passing = (piece: Piece): readonly number[] => {
    const found =
      known.get(piece) ?? piece.sentences.flatMap((sentence, at) => (passes(sentence) ? [at] : []));
    known.set(piece, found);
    return found;
  };
  return ({ outline, units }) => {
    const passed: Unit[] = [];
    let first = 0;
    for (const { piece } of outline.parts) {
      for (const at of passing(piece)) {
        const unit = units[first + at];
        if (unit !== undefined) passed.push(unit);
      }
      first += piece.sentences.length;
    }
    return passed;
  };
}
