import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import { type DocumentText, wordsIn } from './documentText';
import { replaceStatement, statementAt } from './sentenceEdits';

/** The author's own words for how often. */
const rhythm =
  /\b(?:(?:every|each)\s(?:[\p{L}\d-]{1,16}\s){0,2}(?:day|night|week|month|quarter|season|term|semester|year|hour|morning|evening|weekend|release|edition|sprint|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:once|twice)\sa\s(?:day|week|month|quarter|season|term|year)|(?:after|at|on|with)\s(?:every|each)\s[\p{L}-]{2,20}(?:\s(?:release|update|change|edition|revision))?)\b/iu;
const rhythmAlone = /\b(?:hourly|nightly|daily|weekly|monthly|quarterly|yearly|annual(?:ly)?)\b/i;
const adverbs: Readonly<Record<string, string>> = { annual: 'annually' };

/** Says of an index what a sentence said of the model: that it is brought up to date, as often as the author planned. */
export function refreshIndex({ outline }: DocumentText, range: TextRange): TextEdit | null {
  const place = statementAt(outline, range, null);
  const sentence = wordsIn(outline, place);
  const when = whenIn(sentence);
  const isFuture = /\b(?:will|shall|going to|plan to)\b/i.test(sentence);
  const words = /\bwe\b/i.test(sentence)
    ? `We ${isFuture ? 'will ' : ''}refresh the index of this knowledge ${when}`
    : `The index of this knowledge ${isFuture ? 'will be' : 'is'} refreshed ${when}`;
  return replaceStatement(outline, place, words);
}

function whenIn(sentence: string): string {
  const found = (rhythm.exec(sentence) ?? rhythmAlone.exec(sentence))?.[0].replace(/^\p{Lu}/u, letter =>
    letter.toLowerCase(),
  );
  return found === undefined ? 'whenever its source changes' : (adverbs[found] ?? found);
}
