import type { Evidence } from '../../facts/claim';
import type { AnswerField, Answers } from '../answers';
import type { PrefilledAnswer, PrefilledAnswers } from '../prefilled';
import { cadences } from './cadences';
import { changeWord } from './changeWord';
import { documentParts } from './documentParts';
import { readFailure } from './failure';
import { figureOf, keepsLargest } from './figuresOf';
import { matches, overlap } from './matches';
import { quantitiesIn } from './quantities';
import { sizePhrases } from './sizes';
import { statements } from './statements';

/** Longer texts are documents, not descriptions: only this many characters are read. */
export const longestDescription = 20_000;

/**
 * Reads the answers that a plain description of a case or a design document gives, each with the words it was read from.
 * A first reader: it knows phrases, not sentences. What it does not recognize stays unknown.
 */
export function fromDescription(description: string): PrefilledAnswers {
  const { stated: text, problem } = documentParts(description.slice(0, longestDescription));
  const figures = readFigures(text);
  const stated = [...readCadence(text, figures), ...readStatements(text), ...figures, ...readSizes(text)];
  const inProblem = ({ evidence }: PrefilledAnswer) =>
    evidence.every(({ range }) => problem.slice(range.start, range.end).trim() !== '');
  const told = stated.filter(inProblem);
  const failure = readFailure(problem, told);
  const read = [...failure, ...stated];
  const answers: Record<string, unknown> = {};
  const kept = read.filter(({ field, value }) => {
    if (field in answers) return false;
    answers[field] = value;
    return true;
  });
  return { answers: answers as Answers, read: kept };
}

/** How often something is asked is not how often it changes: words that belong to a figure do not count. */
function readCadence(text: string, figures: readonly PrefilledAnswer[]): PrefilledAnswer[] {
  const volumes = figures.filter(({ field }) => field === 'requestsPerMonth');
  const isVolume = (words: Evidence) =>
    volumes.some(({ evidence }) => evidence.some(volume => overlap(volume, words)));
  for (const { value, besideChange, vague, pattern } of cadences) {
    const found = matches(text, pattern).filter(
      ({ evidence, negated }) =>
        !negated && !isVolume(evidence) && !(besideChange && !changesNearby(text, evidence.range.start)),
    );
    if (found.length > 0) {
      const evidence = found.map(({ evidence }) => evidence);
      return [{ field: 'knowledgeChange', value, approximate: vague, evidence }];
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
      return said === null ? [] : [{ field, value: said, approximate: false, evidence: [evidence] }];
    }),
  );

function readFigures(text: string): PrefilledAnswer[] {
  const largest = new Map<AnswerField, PrefilledAnswer>();
  for (const quantity of quantitiesIn(text)) {
    const figure = figureOf(quantity);
    if (figure === null) continue;
    const known = largest.get(figure.field)?.value;
    if (known !== undefined && !(keepsLargest(figure.field) && figure.value > Number(known))) continue;
    const { field, value, approximate, length } = figure;
    const range = { start: quantity.start, end: quantity.end + length };
    const words = { text: text.slice(range.start, range.end), range };
    largest.set(field, { field, value, approximate: approximate || quantity.vague, evidence: [words] });
  }
  return [...largest.values()];
}

const readSizes = (text: string): PrefilledAnswer[] =>
  sizePhrases.flatMap(({ field, value, pattern }) => {
    const found = matches(text, pattern).filter(({ negated }) => !negated);
    const evidence = found.map(({ evidence }) => evidence);
    return found.length === 0 ? [] : [{ field, value, approximate: true, evidence }];
  });
