import type { Assessment, Flip, Reason, Risk } from './assessment';
import { costModelFor } from './cost/costModels';
import { approachNames, behaviourNames, factsNames, sourceInWords } from './names';
import { questionFor } from './questions';

/** The assessment for a terminal: plain text, one idea a line, no colors. */
export function assessmentText(assessment: Assessment): string {
  const { approach, confidence, placement, acceptable } = assessment;
  return [
    `${approachNames[approach]} (${confidence})`,
    `  Facts: ${factsNames[placement.facts]}. Behavior: ${behaviourNames[placement.behaviour]}.`,
    ...(acceptable.length === 0
      ? []
      : [`  Also open: ${acceptable.map(each => approachNames[each]).join('; ')}.`]),
    ...section(
      'Gates',
      assessment.gates.map(({ text }) => text),
    ),
    ...section('Why', assessment.reasons.map(reasonLine)),
    ...section(
      'Ask next',
      assessment.openQuestions.map(({ question, leadsTo }) => asked(question, leadsTo)),
    ),
    ...section('What would change it', flipLines(assessment.flips)),
    ...section(
      'Path',
      assessment.steps.map(({ title, exit }) => `${title}. Exit: ${exit.measure}, ${exit.threshold}.`),
    ),
    ...section('Cost', costLines(assessment)),
    ...section('Risks', assessment.risks.map(riskLine)),
    '',
  ].join('\n');
}

const riskLine = ({ name, likelihood, mitigations, ownMitigation }: Risk): string =>
  `${name} (${likelihood}). ${ownMitigation === null ? (mitigations[0] ?? '') : `Planned: ${ownMitigation}`}`;

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map(line => `  - ${line}`)];

function reasonLine({ text, pushes, source, contested }: Reason): string {
  const [push] = pushes;
  const where = push === undefined ? '' : ` [${push.about} → ${push.toward}, ${push.weight}]`;
  const other =
    contested === null ? '' : ` Contested: ${contested.otherSide} ${sourceInWords(contested.source)}.`;
  return `${text}${where} ${sourceInWords(source)}.${other}`;
}

function costLines({ approach, placement, cost }: Assessment): string[] {
  const model = costModelFor(approach, placement, cost);
  if (model === undefined) return [];
  const lines = model.components.map(
    ({ name, formula, paid, scalesWith }) =>
      `${name}, ${paidWords[paid]}: ${formula} (scales with ${scalesWith})`,
  );
  return [...lines, model.dominant.why];
}

const paidWords = { once: 'once', month: 'each month', request: 'each request' } as const;

const asked = (question: Flip['question'], leadsTo: Assessment['acceptable']): string =>
  `${questionFor(question)?.text ?? question} May lead to ${leadsTo.map(each => approachNames[each]).join(' or ')}.`;

/** Answers to one question that lead to the same approach share a line. */
function flipLines(flips: readonly Flip[]): string[] {
  const lines = new Map<string, string[]>();
  for (const { question, label, approach, answered } of flips) {
    if (!answered) continue;
    const key = `${questionFor(question)?.text ?? question} → ${approachNames[approach]}`;
    lines.set(key, [...(lines.get(key) ?? []), label]);
  }
  return Array.from(lines, ([key, labels]) => {
    const [question, approach] = key.split(' → ');
    return `${question} ${labels.join(', ')} → ${approach}`;
  });
}
