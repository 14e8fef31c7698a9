import { say } from '../text/say';
import type { Answers } from './answers';
import type { Likelihood, Placement, Risk } from './assessment';
import { frameworkRisks } from './frameworkRisks';
import { furtherRisks } from './furtherRisks';
import type { RiskRule } from './riskRule';

export const levels: readonly Likelihood[] = ['low', 'medium', 'high'];

/** The register for this case: the five risks of the framework always, any other where it applies; likeliest first. */
export function risksOf(answers: Answers, placement: Placement): readonly Risk[] {
  return [...frameworkRisks, ...furtherRisks]
    .filter(({ concerns }) => concerns(answers, placement))
    .map(rule => asRisk(rule, answers, placement))
    .sort((one, other) => levels.indexOf(other.likelihood) - levels.indexOf(one.likelihood));
}

function asRisk(rule: RiskRule, answers: Answers, placement: Placement): Risk {
  const hints = rule.hints.filter(({ when }) => when(answers, placement));
  const raised = hints.reduce((level, { raises }) => level + raises, 0);
  const { id, name, description, mitigations, detection, source } = rule;
  return {
    id,
    name: say(name),
    description: say(description),
    applies: say(rule.applies(placement)),
    likelihood: levels[Math.min(levels.length - 1, Math.max(0, raised))] ?? 'low',
    likelihoodReasons: hints.map(({ because }) => say(because)),
    mitigations: mitigations.map(each => say(each)),
    detection: say(detection),
    ownMitigation: null,
    source,
  };
}

/** The same register, with what a document itself plans against each risk, by risk id. */
export const withOwnMitigations = (
  risks: readonly Risk[],
  found: Readonly<Record<string, string>>,
): readonly Risk[] => risks.map(risk => ({ ...risk, ownMitigation: found[risk.id] ?? risk.ownMitigation }));
