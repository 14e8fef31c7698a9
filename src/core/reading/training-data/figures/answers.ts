import type { RowFigure } from '../../../facts/trainingData';
import { type Example, givenTo } from '../example';
import { collect } from './collect';

/** How far into an answer a refusal begins, in UTF-16 units. */
const opening = 200;

const refusal =
  /\b(?:I(?:’m|'m| am) (?:sorry|afraid)[^.!?\n]{0,40}\b(?:can(?:not|’t|'t)|unable|not able|won(?:’t|'t))|I (?:can(?:not|’t|'t)|won(?:’t|'t)|(?:am|’m|'m) (?:unable|not able)(?: to)?) (?:help|assist|provide|comply|answer|share|support|fulfil+|do that|engage|discuss|give)|I must decline|as an AI[^.!?\n]{0,40}\b(?:can(?:not|’t|'t)|unable|not able))/i;

/** The words with which an answer declines, or null. */
export const refusalIn = (answer: string): string | null =>
  refusal.exec(answer.slice(0, opening))?.[0] ?? null;

/** Answers that decline in their first words. */
export const findRefusals = (examples: readonly Example[]): RowFigure =>
  collect(examples, ({ answer }) => refusalIn(answer));

const asksForCitations =
  /\b(?:cit(?:e|es|ing|ations?)\b|(?:quote|name|give|state|reference) (?:the|your|its) sources?|with (?:sources|references))/i;
const givesContext =
  /(?:^|\n)[ \t]{0,4}(?:\[\d{1,3}\]|(?:document|passage|source|excerpt|context|section)s?(?: ?\d{1,3})?:)|<(?:document|context|passage|source)\b/i;
const citation =
  /\[\d{1,3}\]|\[[^\]\n]{1,60}\]|\((?:source|see|doc(?:ument)?|passage|section|p\.|§)[^)\n]{1,80}\)|\b(?:source|sources|reference):|\baccording to\b|[“"][^“”"\n]{12,}[”"]|§ ?\d/i;

/** Rows that give a context and ask for its citation, and whose answer cites nothing: they teach to leave the citation out. */
export const findUncited = (examples: readonly Example[]): RowFigure =>
  collect(examples, example => {
    const given = givenTo(example);
    if (example.answer === '' || !asksForCitations.test(given) || !givesContext.test(given)) return null;
    return citation.test(example.answer) || refusalIn(example.answer) !== null
      ? null
      : example.answer.trim().slice(0, 80);
  });
