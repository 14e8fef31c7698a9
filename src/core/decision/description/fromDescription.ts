import type { AnswerField, Answers } from '../answers';
import type { PrefilledAnswer, PrefilledAnswers } from '../prefilled';
import { cadences, changeWord } from './cadences';
import { readFailure } from './failure';
import { figureOf, keepsLargest } from './figuresOf';
import { matches } from './matches';
import { quantitiesIn } from './quantities';
import { sizePhrases } from './sizes';
import { statements } from './statements';

/** Longer texts are documents, not descriptions: only this many characters are read. */
const longestDescription = 20_000;

/**
 * Reads the answers that a plain description of a case gives, each with the words it was read from.
 * A first reader: it knows phrases, not sentences. What it does not recognize stays unknown.
 */
export function fromDescription(description: string): PrefilledAnswers {
  const text = description.slice(0, longestDescription);
  const read = [
    ...readFailure(text),
    ...readCadence(text),
    ...readStatements(text),
    ...readFigures(text),
    ...readSizes(text),
  ];
  const answers: Record<string, unknown> = {};
  const kept = read.filter(({ field, value }) => {
    if (field in answers) return false;
    answers[field] = value;
    return true;
  });
  return { answers: answers as Answers, read: kept };
}

function readCadence(text: string): PrefilledAnswer[] {
  for (const { value, besideChange, pattern } of cadences) {
    const found = matches(text, pattern).filter(
      ({ evidence, negated }) => !negated && !(besideChange && !changesNearby(text, evidence.range.start)),
    );
    if (found.length > 0) {
      return [{ field: 'knowledgeChange', value, evidence: found.map(({ evidence }) => evidence) }];
    }
  }
  return [];
}

/** Whether the sentence around a word of time says that something changes. */
function changesNearby(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.;!?]\s/u)
      .at(-1) ?? '';
  const after = text.slice(at, at + 60).split(/[.;!?](?:\s|$)/u)[0] ?? '';
  return before.search(changeWord) >= 0 || after.search(changeWord) >= 0;
}

const readStatements = (text: string): PrefilledAnswer[] =>
  statements.flatMap(({ field, value, whenNegated, pattern }) =>
    matches(text, pattern).flatMap(({ evidence, negated }) => {
      const said = negated ? whenNegated : value;
      return said === null ? [] : [{ field, value: said, evidence: [evidence] }];
    }),
  );

function readFigures(text: string): PrefilledAnswer[] {
  const largest = new Map<AnswerField, PrefilledAnswer>();
  for (const quantity of quantitiesIn(text)) {
    const figure = figureOf(quantity);
    if (figure === null) continue;
    const known = largest.get(figure.field)?.value;
    if (known !== undefined && !(keepsLargest(figure.field) && figure.value > Number(known))) continue;
    const range = { start: quantity.start, end: quantity.end };
    largest.set(figure.field, { ...figure, evidence: [{ text: quantity.text, range }] });
  }
  return [...largest.values()];
}

const readSizes = (text: string): PrefilledAnswer[] =>
  sizePhrases.flatMap(({ field, value, pattern }) => {
    const found = matches(text, pattern).filter(({ negated }) => !negated);
    return found.length === 0 ? [] : [{ field, value, evidence: found.map(({ evidence }) => evidence) }];
  });
