import type { Approach } from '../facts/claim';
import { type AnswerField, type Answers, answerFields } from './answers';
import { approachOf } from './approachOf';
import type { Flip, OpenQuestion } from './assessment';
import type { DecisionFigures } from './figures';
import { outcomesOf } from './outcomes';
import { place } from './place';

/** What a single answer, given or changed, would lead to. */
export interface WhatIf {
  readonly flips: readonly Flip[];
  readonly openQuestions: readonly OpenQuestion[];
}

/** Tries every answer to every question, one at a time. Nothing here is ordered by hand. */
export function whatIf(answers: Answers, approach: Approach, figures: DecisionFigures): WhatIf {
  const tried = answerFields.map(field => tryAnswers(field, answers, approach, figures));
  const openQuestions = tried
    .filter(({ flips, answered }) => flips.length > 0 && !answered)
    .map(({ question, flips, ranges }) => ({
      question,
      decisiveness: flips.length / ranges,
      leadsTo: [...new Set(flips.map(flip => flip.approach))],
    }))
    .sort(moreDecisiveFirst);
  return { flips: tried.flatMap(({ flips }) => flips), openQuestions };
}

const moreDecisiveFirst = (one: OpenQuestion, other: OpenQuestion): number =>
  other.leadsTo.length - one.leadsTo.length || other.decisiveness - one.decisiveness;

interface Tried {
  readonly question: AnswerField;
  readonly answered: boolean;
  /** How many ranges of answers lead somewhere else than their neighbors. */
  readonly ranges: number;
  readonly flips: readonly Flip[];
}

function tryAnswers(
  question: AnswerField,
  answers: Answers,
  approach: Approach,
  figures: DecisionFigures,
): Tried {
  const answered = (answers[question] ?? null) !== null;
  const outcomes = outcomesOf(question, answers, figures, value =>
    approachOf(place({ ...answers, [question]: value }, figures)),
  );
  const flips = outcomes
    .filter(({ outcome }) => outcome !== approach)
    .map(({ value, label, outcome }) => ({ question, answer: value, label, approach: outcome, answered }));
  return { question, answered, ranges: outcomes.length, flips };
}
