import { equal } from 'node:assert/strict';
import {
  forEnglishLetters,
  hasEnglishLetters,
} from '../../../../../src/core/reading/design-doc/vocabulary/englishLetters';

describe('English letters', () => {
  const texts: readonly (readonly [text: string, isEnglish: boolean])[] = [
    ['Tide tables, 40 % of them.', true],
    ['“Tides” – € 3 → 4 ≤ 5…', true],
    ['café', false],
    ['潮', false],
    ['ship 🚢', false],
    ['x²', false],
    ['', true],
  ];
  for (const [text, isEnglish] of texts) {
    it(`${isEnglish ? 'are all that' : 'are not all that'} “${text}” has`, () =>
      equal(hasEnglishLetters(text), isEnglish));
  }

  const sources: readonly (readonly [source: string, english: string])[] = [
    ['memori\\p{L}{0,8}', 'memori[a-z]{0,8}'],
    ['[\\p{L}\\d.]{1,20}[\\s-]', '[a-z\\d.]{1,20}[\\s-]'],
    ['[^\\p{L}\\p{N}_]', '[^a-z0-9_]'],
    ['\\[\\p{N}\\]', '\\[[0-9]\\]'],
  ];
  for (const [source, english] of sources) {
    it(`turn ${source} into ${english}`, () => equal(forEnglishLetters(source), english));
  }
});
