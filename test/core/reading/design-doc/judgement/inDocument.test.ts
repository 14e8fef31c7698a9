import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { concerns, type PerConcern } from '../../../../../src/core/reading/design-doc/judgement/concerns';
import { InDocument, shareOf } from '../../../../../src/core/reading/design-doc/judgement/inDocument';
import { inSurroundings } from '../../../../../src/core/reading/design-doc/judgement/surroundings';
import { surroundingWeights } from '../../../../../src/core/reading/design-doc/judgement/surroundingWeights';

/** Steps of which there are few, so that many sentences are equally strong. */
const odds = fc.integer({ min: -9, max: 6 }).map(step => step / 2);
const perConcern = fc
  .array(odds, { minLength: concerns.length, maxLength: concerns.length })
  .map((values): PerConcern => Float64Array.from(values));

/** What each of several parts brings, each of so many sentences, and the rest. */
function weighedByParts(
  alone: readonly PerConcern[],
  sizes: readonly number[],
  document: PerConcern,
): number[] {
  let rest = alone;
  const shares = [...sizes, alone.length].map(size => {
    const part = rest.slice(0, size);
    rest = rest.slice(size);
    return shareOf(Float64Array.from(part.flatMap(values => [...values])));
  });
  const inDocument = new InDocument(shares, document);
  return shares.flatMap(share =>
    Array.from(share.alone, (_, at) => {
      const about = at % concerns.length;
      const odds = inDocument.oddsOf(share, Math.floor(at / concerns.length), about);
      ok(inDocument.mayReach(share, odds - 1e-9));
      return odds;
    }),
  );
}

const sizes = fc.array(fc.nat(20), { maxLength: 6 });

const weighedOneByOne = (alone: readonly PerConcern[], document: PerConcern): number[] =>
  inSurroundings(alone, document).flatMap(figures =>
    surroundingWeights.map(({ bias, weights }) =>
      weights.reduce((sum, weight, index) => sum + weight * (figures[index] ?? 0), bias),
    ),
  );

describe('sentences in their document', () => {
  it('weigh what the figures of their surroundings weigh', () =>
    fc.assert(
      fc.property(fc.array(perConcern, { maxLength: 80 }), sizes, perConcern, (alone, each, document) => {
        const expected = weighedOneByOne(alone, document);
        const found = weighedByParts(alone, each, document);
        ok(found.length === expected.length);
        ok(expected.every((value, index) => Math.abs(value - (found[index] ?? Number.NaN)) < 1e-9));
      }),
    ));
});
