import { ok } from 'node:assert/strict';
import fc from 'fast-check';
import { concerns, type PerConcern } from '../../../../../src/core/reading/design-doc/judgement/concerns';
import { weighInDocument } from '../../../../../src/core/reading/design-doc/judgement/inDocument';
import { inSurroundings } from '../../../../../src/core/reading/design-doc/judgement/surroundings';
import { surroundingWeights } from '../../../../../src/core/reading/design-doc/judgement/surroundingWeights';

/** Steps of which there are few, so that many sentences are equally strong. */
const odds = fc.integer({ min: -9, max: 6 }).map(step => step / 2);
const perConcern = fc
  .array(odds, { minLength: concerns.length, maxLength: concerns.length })
  .map((values): PerConcern => Float64Array.from(values));

const weighedOneByOne = (alone: readonly PerConcern[], document: PerConcern): number[] =>
  inSurroundings(alone, document).flatMap(figures =>
    surroundingWeights.map(({ bias, weights }) =>
      weights.reduce((sum, weight, index) => sum + weight * (figures[index] ?? 0), bias),
    ),
  );

describe('sentences in their document', () => {
  it('weigh what the figures of their surroundings weigh', () =>
    fc.assert(
      fc.property(fc.array(perConcern, { maxLength: 80 }), perConcern, (alone, document) => {
        const flat = Float64Array.from(alone.flatMap(values => [...values]));
        const expected = weighedOneByOne(alone, document);
        const found = weighInDocument(flat, document);
        ok(found.length === expected.length);
        ok(expected.every((value, index) => Math.abs(value - (found[index] ?? Number.NaN)) < 1e-9));
      }),
    ));
});
