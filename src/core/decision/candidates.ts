import type { AnswerField, Answers, AnswerValue } from './answers';
import { grouped, percent } from './factor';
import type { DecisionFigures } from './figures';
import { releaseCuts } from './pace';
import { questionFor } from './questions';

/** One answer out of each range that the engine tells apart, with the range in words. */
export interface Candidate {
  readonly value: AnswerValue;
  readonly label: string;
}

/**
 * Every answer worth trying. Figures are compared only as "below" and "at least", so the lower end of each range between
 * two cuts stands for the whole range.
 */
export function candidatesFor(
  field: AnswerField,
  answers: Answers,
  figures: DecisionFigures,
): readonly Candidate[] {
  const control = questionFor(field)?.control;
  if (control === undefined || control.kind === 'text') return [];
  if (control.kind === 'choice') return control.choices;
  if (control.kind === 'boolean') return yesAndNo;
  if (field === 'requiredComplianceRate') return requiredRates(answers, figures);
  const cuts = cutsOf(field, answers, figures).filter(cut => cut <= (control.maximum ?? Infinity));
  return ranges(control.minimum, cuts, field.endsWith('Rate') ? percent : asNumber);
}

const yesAndNo: readonly Candidate[] = [
  { value: true, label: 'yes' },
  { value: false, label: 'no' },
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
function requiredRates({ promptComplianceRate }: Answers, figures: DecisionFigures): Candidate[] {
  if (promptComplianceRate === undefined || promptComplianceRate === null) {
    return [{ value: figures.requiredComplianceRate, label: 'any share' }];
  }
  const met = { value: promptComplianceRate, label: `${percent(promptComplianceRate)} or less` };
  if (promptComplianceRate >= 1) return [met];
  return [
    met,
    { value: (promptComplianceRate + 1) / 2, label: `more than ${percent(promptComplianceRate)}` },
  ];
}

function ranges(minimum: number, cuts: readonly number[], written: (value: number) => string): Candidate[] {
  const starts = [...new Set([minimum, ...cuts.filter(cut => cut > minimum)])].sort((a, b) => a - b);
  return starts.map((value, index) => ({ value, label: rangeLabel(starts, index, written) }));
}

function rangeLabel(starts: readonly number[], index: number, written: (value: number) => string): string {
  const [from, to] = [starts[index] ?? 0, starts[index + 1]];
  if (to === undefined) return index === 0 ? 'any' : `${written(from)} or more`;
  return index === 0 ? `below ${written(to)}` : `${written(from)} to below ${written(to)}`;
}

const asNumber = (value: number): string =>
  value < 1 ? String(Math.round(value * 100) / 100) : grouped(value);
