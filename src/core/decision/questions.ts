import type { AnswerField, Answers, AnswerValue } from './answers';

export type QuestionGroup = 'knowledge' | 'behavior' | 'constraints';

export interface Choice<Value extends AnswerValue = AnswerValue> {
  readonly value: Value;
  readonly label: string;
}

/** How an answer is given. Numbers carry presets, so that a rough answer is one click. */
export type Control<Value extends AnswerValue = AnswerValue> =
  | { readonly kind: 'choice'; readonly choices: readonly Choice<Value>[] }
  | { readonly kind: 'boolean' }
  | {
      readonly kind: 'number';
      /** What one of it is: `ms`, `share` (0 to 1), `tokens`, `examples`. */
      readonly unit: string;
      readonly minimum: number;
      readonly maximum: number | null;
      readonly whole: boolean;
      readonly presets: readonly Choice<Value>[];
    }
  | { readonly kind: 'text'; readonly maximumLength: number };

/** One question of the panel, the quick pick and the assistant tool. */
export interface Question {
  readonly id: AnswerField;
  readonly group: QuestionGroup;
  readonly text: string;
  readonly help: string;
  readonly control: Control;
}

type Known<Field extends AnswerField> = NonNullable<Answers[Field]>;

const labelled = <Value extends AnswerValue>(
  labels: readonly (readonly [Value, string])[],
): Choice<Value>[] => labels.map(([value, label]) => ({ value, label }));

const choice = <Field extends AnswerField>(
  ...labels: readonly (readonly [Known<Field>, string])[]
): Control => ({
  kind: 'choice',
  choices: labelled(labels),
});

const yesOrNo: Control = { kind: 'boolean' };

const number = (
  unit: string,
  bounds: { readonly minimum?: number; readonly maximum?: number; readonly whole?: boolean },
  ...presets: readonly (readonly [number, string])[]
): Control => ({
  kind: 'number',
  unit,
  minimum: bounds.minimum ?? 0,
  maximum: bounds.maximum ?? null,
  whole: bounds.whole ?? false,
  presets: labelled(presets),
});

/** Every question, in the order in which a person meets them. */
export const questions: readonly Question[] = [
  {
    id: 'failure',
    group: 'knowledge',
    text: 'What fails today?',
    help: 'With the best prompt you have measured.',
    control: choice<'failure'>(
      ['knowledge', 'It lacks facts'],
      ['behaviour', 'It behaves wrongly'],
      ['both', 'Both'],
      ['none-tested', 'Nothing tested yet'],
    ),
  },
  {
    id: 'knowledgeChange',
    group: 'knowledge',
    text: 'How often do the facts change?',
    help: 'The fastest of the sources that answers rest on.',
    control: choice<'knowledgeChange'>(
      ['real-time', 'Minute to minute'],
      ['daily', 'Daily'],
      ['weekly', 'Weekly'],
      ['monthly', 'Monthly'],
      ['quarterly', 'Quarterly'],
      ['semi-annual', 'Twice a year'],
      ['annual', 'Yearly'],
      ['irregular', 'Without notice'],
      ['stable', 'Stable'],
      ['none', 'No own facts needed'],
    ),
  },
  {
    id: 'updatesPerMonth',
    group: 'knowledge',
    text: 'How many releases of changed facts a month?',
    help: 'Each release means re-indexing, a new cached prompt, or a new training run.',
    control: number('releases a month', {}, [0, 'None'], [1, 'One'], [4, 'Weekly'], [30, 'Daily']),
  },
  {
    id: 'attributionRequired',
    group: 'knowledge',
    text: 'Must answers cite their source?',
    help: 'For liability, audit or trust.',
    control: yesOrNo,
  },
  {
    id: 'corpusTokens',
    group: 'knowledge',
    text: 'How large is everything that answers rest on?',
    help: 'In tokens. A page has about 500.',
    control: number(
      'tokens',
      {},
      [10_000, 'About 20 pages'],
      [100_000, 'About 200 pages'],
      [1_000_000, '400 pages or more'],
    ),
  },
  {
    id: 'wholeDocumentTask',
    group: 'knowledge',
    text: 'Does one answer need a whole document?',
    help: 'Summary, comparison or a count over everything, where passages are not enough.',
    control: yesOrNo,
  },
  {
    id: 'promptingTried',
    group: 'behavior',
    text: 'Was prompting with examples tried and measured?',
    help: 'Clear instructions and a few examples in the prompt, on cases nobody tuned them for.',
    control: yesOrNo,
  },
  {
    id: 'promptComplianceRate',
    group: 'behavior',
    text: 'What share of outputs meets the requirements?',
    help: 'Format, tone and rules, measured with the best prompt.',
    control: number('share', { maximum: 1 }, [0.6, '60 %'], [0.8, '80 %'], [0.95, '95 %'], [1, 'All']),
  },
  {
    id: 'requiredComplianceRate',
    group: 'behavior',
    text: 'What share must meet them?',
    help: 'From what a failure costs you. 90 % is assumed where nothing is stated.',
    control: number('share', { maximum: 1 }, [0.8, '80 %'], [0.9, '90 %'], [0.95, '95 %'], [0.99, '99 %']),
  },
  {
    id: 'labelledExamples',
    group: 'behavior',
    text: 'How many reviewed examples are at hand?',
    help: 'Written or signed off by someone who may.',
    control: number(
      'examples',
      { whole: true },
      [20, 'Fewer than 50'],
      [200, '50 to 499'],
      [2000, '500 to 5,000'],
      [10_000, 'More than 5,000'],
    ),
  },
  {
    id: 'classes',
    group: 'behavior',
    text: 'How many categories are told apart?',
    help: 'Only for classification.',
    control: number('categories', { minimum: 1, whole: true }, [2, 'Two'], [10, 'About ten'], [50, 'Dozens']),
  },
  {
    id: 'evaluationSet',
    group: 'behavior',
    text: 'Is there a test set?',
    help: 'At least twenty real requests with the answers you expect.',
    control: yesOrNo,
  },
  {
    id: 'latencyBudgetMs',
    group: 'constraints',
    text: 'How fast must the answer be there?',
    help: 'End to end, per request.',
    control: number(
      'ms',
      {},
      [90, 'Below 100 ms'],
      [400, 'Below 500 ms'],
      [3000, 'Seconds'],
      [60_000, 'Batch'],
    ),
  },
  {
    id: 'perUserAccessControl',
    group: 'constraints',
    text: 'Do permissions differ by user or document?',
    help: 'Also for customers that must not see one another.',
    control: yesOrNo,
  },
  {
    id: 'dataMustBeDeletable',
    group: 'constraints',
    text: 'Must single records be erasable?',
    help: 'Personal data, licensed content, a legal duty to delete.',
    control: yesOrNo,
  },
  {
    id: 'dataMayLeave',
    group: 'constraints',
    text: 'May the data go to a hosted service?',
    help: 'No means that models and index run on your own hardware.',
    control: yesOrNo,
  },
  {
    id: 'offline',
    group: 'constraints',
    text: 'Must it work without a network?',
    help: 'On a device, in a vehicle, behind an air gap.',
    control: yesOrNo,
  },
  {
    id: 'tuningServiceAvailable',
    group: 'constraints',
    text: 'Can the model be tuned at all?',
    help: 'By its provider, or by you on own hardware. Several providers have closed the service.',
    control: yesOrNo,
  },
  {
    id: 'requestsPerMonth',
    group: 'constraints',
    text: 'How many requests a month?',
    help: 'At the volume you plan for.',
    control: number(
      'requests a month',
      {},
      [1000, 'Thousands'],
      [200_000, 'Hundreds of thousands'],
      [2_000_000, 'Millions'],
    ),
  },
  {
    id: 'domain',
    group: 'constraints',
    text: 'What field is it for?',
    help: 'In a few words. It titles the record and never decides.',
    control: { kind: 'text', maximumLength: 200 },
  },
];

const byId = new Map(questions.map(question => [question.id, question]));

export const questionFor = (id: AnswerField): Question | undefined => byId.get(id);
