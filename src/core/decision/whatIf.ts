import type { Approach } from '../facts/claim';
import { type AnswerField, type Answers, answerFields } from './answers';
import { approachOf } from './approachOf';
import type { Flip, OpenQuestion } from './assessment';
import { candidatesFor } from './candidates';
import type { DecisionFigures } from './figures';
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
    .map(({ question, flips, tries }) => ({
      question,
      decisiveness: flips.length / tries,
      leadsTo: [...new Set(flips.map(flip => flip.approach))],
    }))
    .sort((one, other) => other.decisiveness - one.decisiveness);
  return { flips: tried.flatMap(({ flips }) => flips), openQuestions };
}

interface Tried {
  readonly question: AnswerField;
  readonly answered: boolean;
  /** How many answers were tried. */
  readonly tries: number;
  readonly flips: readonly Flip[];
}

function tryAnswers(
  question: AnswerField,
  answers: Answers,
  approach: Approach,
  figures: DecisionFigures,
): Tried {
  const answered = (answers[question] ?? null) !== null;
  const candidates = candidatesFor(question, answers, figures);
  const flips = candidates
    .map(({ value, label }) => ({
      question,
      answer: value,
      label,
      approach: approachOf(place({ ...answers, [question]: value }, figures)),
      answered,
    }))
    .filter(flip => flip.approach !== approach);
  return { question, answered, tries: candidates.length, flips };
}
