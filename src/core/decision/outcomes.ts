import { inFigures, phrase, say, type Words } from '../text/say';
import type { AnswerField, Answers, AnswerValue } from './answers';
import { grouped, percent } from './factor';
import type { DecisionFigures } from './figures';
import { releaseCuts } from './pace';
import { type Control, questionFor } from './questions';

type NumberControl = Extract<Control, { kind: 'number' }>;

/** One answer out of each range that the engine tells apart, with the range in words. */
export interface Candidate {
  readonly value: AnswerValue;
  readonly label: string;
}

interface Choice {
  readonly value: AnswerValue;
  readonly label: Words;
}

/**
 * Every answer worth trying, grouped by what it leads to. Figures are compared only as "below" and "at least", so the
 * lower end of each range between two cuts stands for the whole range.
 */
export function outcomesOf<Outcome>(
  field: AnswerField,
  answers: Answers,
  figures: DecisionFigures,
  lead: (value: AnswerValue) => Outcome,
): readonly (Candidate & { readonly outcome: Outcome })[] {
  const control = questionFor(field)?.control;
  const led = ({ value, label }: Choice) => ({ value, label: say(label), outcome: lead(value) });
  if (control === undefined || control.kind === 'text') return [];
  if (control.kind === 'choice') return control.choices.map(led);
  if (control.kind === 'boolean') return yesAndNo.map(led);
  if (field === 'requiredComplianceRate') return requiredRates(answers, figures).map(led);
  const cuts = cutsOf(field, answers, figures).filter(cut => cut > control.minimum);
  const starts = [...new Set([control.minimum, ...cuts])].sort((one, other) => one - other);
  const outcomes = starts.map(start => ({ start, outcome: lead(start) }));
  const ranges = outcomes.filter(({ outcome }, index) => outcome !== outcomes[index - 1]?.outcome);
  return ranges.map(({ start, outcome }, index) => ({
    value: start,
    label: rangeLabel(start, ranges[index + 1]?.start ?? null, control),
    outcome,
  }));
}

const yesAndNo: readonly Choice[] = [
  { value: true, label: phrase('yes') },
  { value: false, label: phrase('no') },
];

/** Where the meaning of a figure changes, given the other answers. */
function cutsOf(field: AnswerField, answers: Answers, figures: DecisionFigures): readonly number[] {
  const { examplesPerClass, fewestExamplesPerClass } = figures;
  switch (field) {
    case 'latencyBudgetMs':
      return [figures.interactiveMs, figures.realTimeMs];
    case 'promptComplianceRate':
      return [answers.requiredComplianceRate ?? figures.requiredComplianceRate];
    case 'labelledExamples': {
      const classes = answers.classes ?? 1;
      const perClass = [fewestExamplesPerClass * classes, examplesPerClass * classes];
      return [figures.examplesToPilot, figures.examplesForProduction, ...perClass];
    }
    case 'classes': {
      const examples = answers.labelledExamples ?? 0;
      const fewPerClass = [examplesPerClass, fewestExamplesPerClass].map(
        few => Math.floor(examples / few) + 1,
      );
      return [2, ...fewPerClass];
    }
    case 'corpusTokens':
      return [figures.smallCorpusTokens, figures.windowTokens];
    case 'requestsPerMonth':
      return [figures.busyRequests, figures.veryBusyRequests];
    case 'updatesPerMonth':
      return releaseCuts;
    default:
      return [];
  }
}

/** The measured rate itself is still met; anything above it is not. */
function requiredRates({ promptComplianceRate }: Answers, figures: DecisionFigures): Choice[] {
  if (promptComplianceRate === undefined || promptComplianceRate === null) {
    return [{ value: figures.requiredComplianceRate, label: phrase('any share') }];
  }
  const met = {
    value: promptComplianceRate,
    label: phrase('{from} or less', { from: percent(promptComplianceRate) }),
  };
  if (promptComplianceRate >= 1) return [met];
  return [
    met,
    {
      value: (promptComplianceRate + 1) / 2,
      label: phrase('more than {from}', { from: percent(promptComplianceRate) }),
    },
  ];
}

function rangeLabel(from: number, to: number | null, { minimum, maximum, unit }: NumberControl): string {
  const written = maximum === 1 ? percent : withUnit(unit);
  if (to === null) return from === minimum ? say('any') : say('{from} or more', { from: written(from) });
  return from === minimum
    ? say('below {to}', { to: written(to) })
    : say('{from} to below {to}', { from: written(from), to: written(to) });
}

const withUnit = (unit: string) => (value: number) =>
  `${value < 1 ? inFigures(Math.round(value * 100) / 100) : grouped(value)} ${say(unit)}`;
