import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { assess } from '../../../src/core';
import { speakWith } from '../../../src/core/text/say';
import { type Bundle, readBundle, readManifestWords, translations } from '../../support/words/bundles';
import { bundleParts, englishWords } from '../../support/words/englishWords';
import { anyAnswers } from '../decision/anyAnswers';

const placesIn = (words: string): string[] =>
  [...words.matchAll(/\{\w+\}|\(command:[^)]*\)|`[^`]*`/g)].map(([place]) => place).toSorted();

/** Names, and words that German engineers write as English ones do. */
const sameEverywhere =
  /^(?:Adapter|Amazon Bedrock|Hybrid|IBAN|Prompting|RAG|Retrieval(?: \(RAG\))?|Seed|Tokens|ms|tokens|markup)$/i;

/** What one translation lacks, has too much, gives other places, or leaves in English. */
function faultsOf(english: Bundle, translated: Bundle): Readonly<Record<string, readonly string[]>> {
  const keys = Object.keys(english);
  const wordsOf = (key: string): readonly [string, string] => [english[key] ?? '', translated[key] ?? ''];
  const known = keys.filter(key => key in translated);
  return {
    missing: keys.filter(key => !(key in translated)),
    stale: Object.keys(translated).filter(key => !(key in english)),
    otherPlaces: known.filter(key => {
      const [own, other] = wordsOf(key).map(placesIn);
      return own?.join() !== other?.join();
    }),
    untranslated: known.filter(key => {
      const [own, other] = wordsOf(key);
      return own === other && !sameEverywhere.test(own);
    }),
  };
}

const none = { missing: [], stale: [], otherPlaces: [], untranslated: [] };

describe('words', () => {
  for (const part of bundleParts) {
    it(`of ${part} are gathered for translators: \`npm run generate\``, () =>
      deepStrictEqual(readBundle(part), englishWords(part)));
  }

  for (const language of translations) {
    for (const part of bundleParts) {
      it(`of ${part} are complete in ${language}`, () =>
        deepStrictEqual(faultsOf(englishWords(part), readBundle(part, language)), none));
    }

    it(`of the manifest are complete in ${language}`, () =>
      deepStrictEqual(faultsOf(readManifestWords(), readManifestWords(language)), none));
  }

  it('of an assessment are all gathered, whatever the answers', () => {
    const unknown = new Set<string>();
    const gathered = englishWords('core');
    const listen = (english: string) => {
      if (/\p{L}/u.test(english.replace(/\{\w+\}/g, '')) && !(english in gathered)) unknown.add(english);
      return english;
    };
    speakWith({ language: 'en-US', translate: listen });
    try {
      fc.assert(
        fc.property(anyAnswers, answers => {
          assess(answers);
        }),
        { numRuns: 500 },
      );
    } finally {
      speakWith({ language: 'en-US', translate: english => english });
    }
    deepStrictEqual([...unknown], []);
  });
});
