import { ok } from 'node:assert';
import fc from 'fast-check';
import { fromDescription, parseAnswers } from '../../../../src/core';

const answersOf = (description: string) => fromDescription(description).answers;

describe('Answers from a description', () => {
  it('pass the door, whatever the text', () =>
    fc.assert(
      fc.property(fc.string({ maxLength: 300, unit: 'binary' }), text =>
        ok(parseAnswers(answersOf(text)).ok),
      ),
    ));

  it('pass the door, whatever the numbers', () =>
    fc.assert(
      fc.property(
        fc.double({ min: 0, noNaN: true }),
        fc.constantFrom(
          '%',
          ' ms',
          ' examples',
          ' tokens',
          ' categories',
          ' requests a day',
          ' pages',
          ' % of answers',
        ),
        (value, unit) => ok(parseAnswers(answersOf(`under ${value}${unit}, and ${value}${unit}`)).ok),
      ),
    ));
});
