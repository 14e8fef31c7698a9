import type { Approach } from '../facts/claim';
import { say } from '../text/say';
import type { Answers } from './answers';
import { approachOf } from './approachOf';
import type { Assessment, Confidence, Gate, Push, Reason } from './assessment';
import { costStructure } from './cost/costModels';
import type { Consideration, Factor, GateRule } from './factor';
import { type DecisionFigures, defaultFigures } from './figures';
import { type Placing, place } from './place';
import { risksOf } from './risks';
import { stepsOf } from './steps';
import { type WhatIf, whatIf } from './whatIf';

/**
 * Weighs the answers. Pure and total: any answers, even none, give an assessment, and the same ones give the same.
 * What is unknown stays unknown: it shows in `acceptable`, `openQuestions` and `confidence`, never as an assumed answer.
 */
export function assess(answers: Answers, figures: DecisionFigures = defaultFigures): Assessment {
  const placing = place(answers, figures);
  const approach = approachOf(placing);
  const tried = whatIf(answers, approach, figures);
  const disputed = otherReadings(answers, placing, figures);
  const acceptable = new Set([...tried.openQuestions.flatMap(({ leadsTo }) => leadsTo), ...disputed]);
  acceptable.delete(approach);
  return {
    approach,
    placement: { facts: placing.facts, behaviour: placing.behaviour },
    acceptable: [...acceptable].sort(),
    confidence: confidenceOf(answers, placing, tried, acceptable.size),
    reasons: placing.factors.map(factor => asReason(factor, answers, figures)).sort(strongerFirst),
    gates: placing.gates.map(gate => asGate(gate, answers, figures)),
    flips: tried.flips,
    openQuestions: tried.openQuestions,
    steps: stepsOf(answers, placing, figures),
    risks: risksOf(answers, placing),
    cost: costStructure,
  };
}

/** Where each contested consideration would lead if its other side were right. */
function otherReadings(answers: Answers, placing: Placing, figures: DecisionFigures): Approach[] {
  return [...placing.factors, ...placing.gates]
    .filter(({ contested }) => contested !== undefined)
    .map(({ id }) => approachOf(place(answers, figures, id)));
}

/** Settled: nothing known or unknown argues for another approach. Open: it rests on a default, a tie or nothing measured. */
function confidenceOf(answers: Answers, placing: Placing, tried: WhatIf, others: number): Confidence {
  if (others === 0) return 'settled';
  const unmeasured =
    (answers.failure ?? 'none-tested') === 'none-tested' ||
    answers.promptingTried === false ||
    answers.evaluationSet === false;
  const tied = placing.margin.facts === 0 || placing.margin.behaviour === 0;
  return tried.openQuestions.length > 0 && (unmeasured || tied) ? 'open' : 'likely';
}

const asReason = (factor: Factor, answers: Answers, figures: DecisionFigures): Reason => ({
  factor: factor.id,
  pushes: factor.pushes,
  weightFrom: say(factor.weightFrom),
  ...told(factor, answers, figures),
});

const asGate = (gate: GateRule, answers: Answers, figures: DecisionFigures): Gate => ({
  gate: gate.id,
  rulesOut: { facts: gate.rulesOut.facts ?? [], behaviour: gate.rulesOut.behaviour ?? [] },
  ...told(gate, answers, figures),
});

const told = (
  { reads, text, source, contested }: Consideration,
  answers: Answers,
  figures: DecisionFigures,
) => ({
  reads,
  text: say(text(answers, figures)),
  source,
  contested: contested === undefined ? null : { ...contested, otherSide: say(contested.otherSide) },
});

const strongerFirst = (one: Reason, other: Reason): number => heaviest(other.pushes) - heaviest(one.pushes);

const heaviest = (pushes: readonly Push[]): number => Math.max(...pushes.map(({ weight }) => weight));
