import type { AnswerField, Answers } from '../answers';
import { examplesUnit } from './examples';
import type { Quantity } from './quantities';
import { readRate } from './rates';

/** What a number in a description stands for. */
export interface Figure {
  readonly field: AnswerField;
  readonly value: number;
  /** Whether the value was worked out by a rule of thumb, as tokens are from pages. */
  readonly approximate: boolean;
  /** How many characters after the number belong to it: its unit. */
  readonly length: number;
}

type Reading = (quantity: Quantity) => Figure | null;

const figure = (
  field: AnswerField,
  value: number,
  { 0: unit }: RegExpExecArray,
  approximate = false,
): Figure => ({ field, value, approximate, length: unit.length });

const perMonth: Readonly<Record<string, number>> = {
  second: 2_592_000,
  minute: 43_200,
  hour: 720,
  day: 30,
  daily: 30,
  week: 4.3,
  weekly: 4.3,
  month: 1,
  monthly: 1,
  year: 1 / 12,
};

/** Tokens of one unit of text. Rules of thumb: 500 a page, four tokens for three words. */
const tokensIn: readonly (readonly [RegExp, number])[] = [
  [/^[- ]?(?:\w{1,12}[- ]){0,1}tokens?\b/u, 1],
  [/^[- ]?(?:\w{1,12}[- ]){0,1}words?\b/u, 4 / 3],
  [/^[- ]?(?:\w{1,12}[- ]){0,2}pages?\b/u, 500],
  [
    /^[- ]?(?:\w{1,15}[- ]){0,3}(?:documents?|articles?|manuals?|handbooks?|reports?|papers?|contracts?|filings?|tickets and articles|wiki pages|pdfs?|books?|notebooks?|files?|bulletins?|guides?|letters?|opinions?|judgments?|rulings?|resolutions?|protocols?|leaflets?|datasheets?|patents?|drawings?|minutes)\b/u,
    1000,
  ],
  [
    /^[- ]?(?:\w{1,15}[- ]){0,2}(?:questions and answers|faqs?|questions?|entries|rules|paragraphs?|products|services|dishes|recipes|clauses|listings|items|parts|objects|species)\b/u,
    100,
  ],
];

const latency: Reading = ({ value, before, after }) => {
  const unit = /^[- ]?(ms|milliseconds?|s|sec|seconds?)\b/u.exec(after);
  if (unit === null) return null;
  const budget =
    /\b(?:under|below|within|less than|at most|max(?:imum)?(?: of)?|faster than|in|<|sub-?|no more than|up to|budget(?: of| is)?|than)\s*(?:about |around |a )?$/u.test(
      before,
    ) || /^[- ]?\w{1,12} (?:budget|limit|or less|or faster|deadline|at most)/u.test(after);
  if (!budget) return null;
  return figure('latencyBudgetMs', unit[1]?.startsWith('m') ? value : value * 1000, unit);
};

const requested =
  'requests?|quer(?:y|ies)|questions|calls?|messages?|notes?|tickets?|emails?|e-mails|chats|conversations?|documents?|invoices?|searches|transactions|images|records|items|reviews|posts|comments|sentences|times|users|visitors|claims|orders|predictions|generations|inferences|articles|forms|products|descriptions|listings|letters|reports|summaries|applications|captions';

const requestUnits = [
  new RegExp(
    String.raw`^ (?:\w{1,12} ){0,3}(?:${requested})?(?: \w{1,12}){0,2}? ?(?:per|a|an|each|every|\/) ?(second|minute|hour|day|week|month|year)\b`,
    'u',
  ),
  new RegExp(String.raw`^ (?:\w{1,12} ){0,2}(?:${requested}) (daily|weekly|monthly)\b`, 'u'),
] as const;

const requests: Reading = ({ value, after }) => {
  if (/^ ?%|^ percent/u.test(after)) return null;
  for (const pattern of requestUnits) {
    const unit = pattern.exec(after);
    const every = unit?.[1];
    if (unit === null || every === undefined) continue;
    return figure(
      'requestsPerMonth',
      Math.max(1, Math.round(value * (perMonth[every] ?? 1))),
      unit,
      !/^month/u.test(every),
    );
  }
  return null;
};

const classes: Reading = ({ value, after }) => {
  const unit =
    /^[- ](?:[\w-]{1,15} ){0,2}(?:categor(?:y|ies)|classes|labels|intents|topics|queues|buckets|types|departments|desks|mailboxes|codes|tags|groups|reasons)\b/u.exec(
      after,
    );
  return unit !== null && value > 1 ? figure('classes', Math.round(value), unit) : null;
};

/** Fewer tokens than on a page are no corpus but a length: "a 60-word box". */
const smallestCorpus = 300;

const corpus: Reading = ({ value, after, before }) => {
  if (/^[- ]?(?:years?|months?|weeks?|days?|hours?|minutes?|percent)\b/u.test(after)) return null;
  if (/^[- ]?tokens? (?:of )?(?:output|instructions?|prompt|per|a|each)/u.test(after)) return null;
  for (const [pattern, each] of tokensIn) {
    const unit = pattern.exec(after);
    if (unit === null) continue;
    if (value * each < smallestCorpus) return null;
    if (
      each === 100 &&
      /\b(?:first|top|last|step|set of|(?:evaluation|test|sample|survey|benchmark)(?: of| with| on| over)?)\s*$/u.test(
        before,
      )
    )
      return null;
    return figure('corpusTokens', Math.round(value * each), unit, each !== 1);
  }
  return null;
};

const examples: Reading = quantity => {
  const unit = examplesUnit(quantity);
  return unit === null ? null : figure('labelledExamples', Math.round(quantity.value), unit);
};

const rate: Reading = quantity => {
  const read = readRate(quantity);
  return read === null ? null : figure(read.field, quantity.value / 100, read.unit);
};

const readings: readonly Reading[] = [latency, rate, requests, examples, classes, corpus];

/** The first meaning that fits a number, or null where it stands for nothing that is asked. */
export function figureOf(quantity: Quantity): Figure | null {
  for (const read of readings) {
    const found = read(quantity);
    if (found !== null) return found;
  }
  return null;
}

/** Fields whose figures add up or whose largest counts: several documents make one corpus. */
export const keepsLargest = (field: keyof Answers): boolean =>
  field === 'corpusTokens' ||
  field === 'labelledExamples' ||
  field === 'requestsPerMonth' ||
  field === 'classes';
