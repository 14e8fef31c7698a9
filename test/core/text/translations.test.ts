import { strictEqual, throws } from 'node:assert';
import fc from 'fast-check';
import { translator } from '../../../src/core';
import { packTranslations } from '../../../src/core/text/translations';
import { readBundle, translations } from '../../support/words/bundles';

describe('translations', () => {
  for (const language of translations) {
    it(`are all found again in ${language}`, () => {
      const words = readBundle('core', language);
      const translate = translator(packTranslations(words));
      for (const [english, translated] of Object.entries(words)) strictEqual(translate(english), translated);
    });
  }

  it('leave English what they do not hold', () => {
    fc.assert(fc.property(fc.string(), text => strictEqual(translator('')(text), text)));
    strictEqual(translator(packTranslations({ Yes: 'Ja' }))('Perhaps'), 'Perhaps');
  });

  it('take one line each', () => {
    throws(() => packTranslations({ Yes: 'Ja,\nja' }), /more than one line/);
  });
});
