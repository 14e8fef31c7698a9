import type { Catalogue } from '../../../knowledge/catalogue';
import type { Heading, Part } from '../structure/outline';
import { Note } from '../structure/perPiece';

/** What a piece is read by beside its own words and the headings above it. */
export interface Conditions {
  readonly catalogue: Catalogue;
  /** What the rest of the document says about all of its statements. */
  readonly mood: string;
}

/** What was worked out about a piece that stood below some heading, under some conditions. */
interface Known<Value> {
  readonly below: Heading | null;
  readonly conditions: Conditions;
  readonly value: Value;
}

/** Keeps one thing about every piece: below the same headings, under the same conditions, it is not worked out again. */
export class UnderConditions<Value> {
  readonly #latest = new Note<Known<Value>>();

  of({ piece, below }: Part, conditions: Conditions, workOut: () => Value): Value {
    const known = this.#latest.of(piece);
    if (known?.below === below && areSame(known.conditions, conditions)) return known.value;
    const value = workOut();
    this.#latest.put(piece, { below, conditions, value });
    return value;
  }
}

const areSame = (one: Conditions, other: Conditions): boolean =>
  one.mood === other.mood && one.catalogue === other.catalogue;
