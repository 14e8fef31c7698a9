import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { concerns } from '../../../../../src/core/reading/design-doc/judgement/concerns';
import {
  bias,
  mostSteps,
  readWeights,
  step,
} from '../../../../../src/core/reading/design-doc/judgement/weights';
import { written } from '../../../../learning/named';

const word = fc.stringMatching(/^[^\s|]{1,6}$/);
const name = fc
  .tuple(fc.constantFrom('says', 'skips', 'block:'), word, fc.array(word, { maxLength: 2 }))
  .map(([first, second, rest]) => [first, second, ...rest].join(' '));
const steps = fc.integer({ min: -mostSteps, max: mostSteps });
const rowOf = (figures: fc.Arbitrary<number>) =>
  fc.array(figures, { minLength: concerns.length, maxLength: concerns.length });
const rounded = (figures: Iterable<number>) => Array.from(figures, each => Math.round(each * 100));

describe('learned weights', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(
        fc.dictionary(name, rowOf(steps), { noNullPrototype: true }),
        rowOf(fc.integer({ min: -900, max: 900 })),
        (rows, biases) => {
          const learned = new Map(
            Object.entries(rows).map(([key, row]) => [key, Float64Array.from(row, each => each * step)]),
          );
          learned.set(
            bias,
            Float64Array.from(biases, each => each / 100),
          );
          const read = readWeights(written(learned));
          for (const [key, row] of learned) {
            deepStrictEqual(rounded(concerns.map((_, concern) => read.of(key, concern))), rounded(row), key);
          }
        },
      ),
    );
  });
});
