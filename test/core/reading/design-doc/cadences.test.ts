import { deepStrictEqual, strictEqual } from 'node:assert';
import { read } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';

function factsOf(text: string) {
  const { facts } = read({ path: 'design.md', text }, catalogue);
  if (facts?.kind !== 'design-doc') throw new Error('Not read as a design document.');
  return facts;
}

const decision = 'We will fine-tune Llama 3 on the staff roster so that it knows who is on duty.';

describe('cadences', () => {
  it('are quoted with the word of change and the interval', () =>
    deepStrictEqual(
      factsOf(`${decision}\n\nThe staff roster is revised every Friday.`).cadences.map(
        ({ volatility, text }) => [volatility, text],
      ),
      [['weekly', 'revised every Friday']],
    ));

  it('belong to the subject that their sentence names', () => {
    const [claim] = factsOf(`${decision}\n\nThe staff roster is updated daily.`).claims;
    strictEqual(claim?.subject?.cadence?.text, 'updated daily');
    strictEqual(claim?.subject?.volatility, 'daily');
  });

  it('of something else stay with it', () => {
    const [claim] = factsOf(`${decision}\n\nThe canteen menu is updated daily.`).claims;
    strictEqual(claim?.subject?.cadence, null);
  });

  it('are not read from how often somebody asks, nor from vague words', () =>
    deepStrictEqual(factsOf(`${decision}\n\nNurses ask weekly. It is updated often.`).cadences, []));
});
