import type { Piece } from './piece';

let kinds = 0;

/** A place for one thing on every piece, as long as the piece is remembered. */
export class Note<Value> {
  readonly #kind = kinds++;

  of({ notes }: Piece): Value | undefined {
    return notes[this.#kind] as Value | undefined;
  }

  put({ notes }: Piece, value: Value): void {
    while (notes.length < this.#kind) notes.push(undefined);
    notes[this.#kind] = value;
  }
}

/** Works something out about a piece once, wherever the piece stands and however often it is read. */
export function perPiece<Value>(workOut: (piece: Piece) => Value): (piece: Piece) => Value {
  const note = new Note<Value>();
  return piece => {
    const known = note.of(piece);
    if (known !== undefined) return known;
    const found = workOut(piece);
    note.put(piece, found);
    return found;
  };
}
