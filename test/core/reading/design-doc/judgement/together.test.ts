import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { concerns } from '../../../../../src/core/reading/design-doc/judgement/concerns';
import {
  type BothReadings,
  inBothReadings,
  together,
  togetherNames,
} from '../../../../../src/core/reading/design-doc/judgement/together';
import { togetherWeights } from '../../../../../src/core/reading/design-doc/judgement/togetherWeights';

const perConcern = fc.array(
  fc.integer({ min: -8, max: 8 }).map(step => step / 2),
  { minLength: concerns.length, maxLength: concerns.length },
);
const sentences = fc.array(fc.record({ byFeatures: perConcern, inOrder: perConcern }), { maxLength: 12 });

/** The most that a reading says of any other sentence, looked for one by one; -4 where there is no other. */
const elsewhere = (all: readonly BothReadings[], own: number, reading: keyof BothReadings, concern: number) =>
  Math.max(-4, ...all.filter((_, index) => index !== own).map(each => each[reading][concern] ?? -4));

describe('both readings of the sentences of a document', () => {
  it('give what either says of a sentence, and the most it says of another', () =>
    fc.assert(
      fc.property(sentences, all => {
        const expected = all.map(({ byFeatures, inOrder }, own) => [
          ...Array.from(byFeatures),
          ...Array.from(inOrder),
          ...concerns.map((_, concern) => elsewhere(all, own, 'byFeatures', concern)),
          ...concerns.map((_, concern) => elsewhere(all, own, 'inOrder', concern)),
        ]);
        deepEqual(
          inBothReadings(all).map(figures => [...figures]),
          expected,
        );
      }),
    ));

  it('count as no surer than sure, and no less likely than unlikely', () => {
    const all = [{ byFeatures: concerns.map(() => 30), inOrder: concerns.map(() => -30) }];
    deepEqual([...(inBothReadings(all)[0] ?? [])].slice(0, 2 * concerns.length), [
      ...concerns.map(() => 8),
      ...concerns.map(() => -4),
    ]);
  });

  it('are weighed by one weight for each figure', () => {
    equal(togetherWeights.length, concerns.length);
    for (const { weights } of togetherWeights) equal(weights.length, togetherNames.length);
  });

  it('are surer of a concern the surer either reading is', () => {
    const unsure = concerns.map(() => -2);
    for (const [about] of concerns.entries()) {
      const surer = unsure.with(about, 3);
      const oddsOf = (byFeatures: readonly number[], inOrder: readonly number[]): number =>
        together(inBothReadings([{ byFeatures, inOrder }])[0] ?? new Float64Array(), about);
      const [one, other] = [oddsOf(surer, unsure), oddsOf(unsure, surer)];
      equal(one > oddsOf(unsure, unsure) && oddsOf(surer, surer) > one, true);
      equal(other > oddsOf(unsure, unsure) && oddsOf(surer, surer) > other, true);
    }
  });
});
