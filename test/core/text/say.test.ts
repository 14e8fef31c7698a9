import { strictEqual, throws } from 'node:assert';
import { inEnglish, phrase, say, speakWith } from '../../../src/core/text/say';

const german: Readonly<Record<string, string>> = {
  '{count} hens lay {what}': '{what} legen {count} Hühner',
  'brown eggs': 'braune Eier',
};

describe('say', () => {
  afterEach(() => speakWith({ language: 'en-US', translate: english => english }));

  const speakGerman = () => speakWith({ language: 'de', translate: english => german[english] ?? english });

  it('fills places by their names', () =>
    strictEqual(say('{one} and {other}, {one}', { one: 'a', other: 'b' }), 'a and b, a'));

  it('leaves a place without a value as it is, also one with a name that every object has', () =>
    strictEqual(say('{toString} {x}'), '{toString} {x}'));

  it('writes numbers as the reader does', () => {
    strictEqual(say('{n}', { n: 45_000 }), '45,000');
    speakGerman();
    strictEqual(say('{n}', { n: 45_000 }), '45.000');
  });

  it('says a phrase inside a phrase in the same language, and foreign text as it stands', () => {
    const words = phrase('{count} hens lay {what}', { count: 1200, what: phrase('brown eggs') });
    strictEqual(say(words), '1,200 hens lay brown eggs');
    speakGerman();
    strictEqual(say(words), 'braune Eier legen 1.200 Hühner');
    strictEqual(say('{a}', { a: 'brown eggs' }), 'brown eggs');
  });

  it('puts commas between the parts of a list', () => {
    speakGerman();
    strictEqual(say('{all}', { all: ['x', phrase('brown eggs')] }), 'x, braune Eier');
  });

  it('is English for a while, and speaks the other language again even after a failure', () => {
    speakGerman();
    strictEqual(
      inEnglish(() => say('brown eggs')),
      'brown eggs',
    );
    throws(() =>
      inEnglish(() => {
        throw new Error('no');
      }),
    );
    strictEqual(say('brown eggs'), 'braune Eier');
  });
});
