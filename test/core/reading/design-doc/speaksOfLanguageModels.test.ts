import { equal } from 'node:assert/strict';
import { speaksOfLanguageModels } from '../../../../src/core/reading/design-doc/speaksOfLanguageModels';

describe('a text that speaks of language models', () => {
  const between = (length: number): string => ' leaf'.repeat(length / 5);
  const cases: readonly (readonly [what: string, text: string, speaks: boolean])[] = [
    ['a plain sign and an action far from it', `The LLM.${between(5000)} We train it.`, true],
    ['a loose sign beside an action', 'The chat learns our tariffs.', true],
    ['a loose sign some sentences behind an action', `It is tuned.${between(400)} The bot knows it.`, true],
    ['a loose sign far from an action', `Join the chat.${between(5000)} Training starts in May.`, false],
    ['a sign without an action', 'The chatbot is blue.', false],
    ['a size of a model', 'Our 7B adapter: two runs of tuning on an 8x7b.', true],
    ['the end of a fingerprint', 'Tuning was broken in a6f20b since May.', false],
    [
      'something with a name that is trained and answers',
      'Layla was trained on the fares and answers callers.',
      true,
    ],
    ['training far from anything that answers', `Nora answers.${between(5000)} Training is in May.`, false],
    ['an escape for colors', 'Tuned: \\x1b[31m', false],
  ];
  for (const [what, text, speaks] of cases) {
    it(`${speaks ? 'is one with' : 'is none with only'} ${what}`, () =>
      equal(speaksOfLanguageModels(text), speaks));
  }
});
