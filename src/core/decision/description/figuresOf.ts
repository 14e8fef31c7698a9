import type { AnswerField, Answers } from '../answers';
import type { Quantity } from './quantities';

/** What a number in a description stands for. */
export interface Figure {
  readonly field: AnswerField;
  readonly value: number;
}

type Reading = (quantity: Quantity) => Figure | null;

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
    /^[- ]?(?:\w{1,15}[- ]){0,3}(?:documents?|articles?|manuals?|handbooks?|reports?|papers?|contracts?|filings?|tickets and articles|wiki pages|pdfs?|books?)\b/u,
    1000,
  ],
  [
    /^[- ]?(?:\w{1,15}[- ]){0,2}(?:questions and answers|faqs?|questions?|entries|rules|paragraphs?|products|services|dishes|recipes)\b/u,
    100,
  ],
];

const latency: Reading = ({ value, before, after, text }) => {
  const unit = /^[- ]?(ms|milliseconds?|s|sec|seconds?)\b/u.exec(after)?.[1];
  if (unit === undefined || text === '') return null;
  const budget =
    /\b(?:under|below|within|less than|at most|max(?:imum)?(?: of)?|faster than|in|<|sub-?|no more than|up to|budget(?: of| is)?|than)\s*(?:about |around |a )?$/u.test(
      before,
    ) || /^[- ]?\w{1,12} (?:budget|limit|or less|or faster|deadline|at most)/u.test(after);
  if (!budget) return null;
  return { field: 'latencyBudgetMs', value: unit.startsWith('m') ? value : value * 1000 };
};

const requests: Reading = ({ value, after }) => {
  const found =
    /^ (?:\w{1,12} ){0,3}(?:requests?|quer(?:y|ies)|calls?|messages?|notes?|tickets?|emails?|conversations?|documents?|invoices?|searches|transactions|images|records|items|reviews|posts|comments|sentences|times|users|claims|orders|predictions|generations|inferences|articles|forms|products|descriptions|listings)?(?: \w{1,12}){0,2}? ?(?:per|a|an|each|every|\/) ?(second|minute|hour|day|week|month|year)\b/u.exec(
      after,
    ) ??
    /^ (?:\w{1,12} ){0,2}(?:requests?|quer(?:y|ies)|calls?|messages?|notes?|tickets?) (daily|weekly|monthly)\b/u.exec(
      after,
    );
  const every = found?.[1];
  if (every === undefined || /^ ?%|^ percent/u.test(after)) return null;
  return { field: 'requestsPerMonth', value: Math.round(value * (perMonth[every] ?? 1)) };
};

/** Examples that stand in a prompt are shots, not training data. */
const inPrompt =
  /^ (?:[\w-]{1,20} ){0,3}(?:examples?|shots?|demonstrations?) (?:in|inside|within) (?:[\w-]{1,12} ){0,2}prompts?\b/u;

const examples: Reading = ({ value, after }) =>
  !inPrompt.test(after) &&
  (/^ (?:of )?(?:[\w-]{1,20},? (?:and )?){0,5}(?:examples?|pairs?|samples?|demonstrations?|transcripts|annotations|training (?:items|records|rows|data))\b/u.test(
    after,
  ) ||
    /^ (?:of )?(?:[\w-]{1,15},? ){0,3}(?:labell?ed|annotated|curated|approved|hand-labell?ed|reviewed|tagged|historical|past|corrected|gold|signed(?:-off)?|categori[sz]ed|resolved) (?:[\w-]{1,15} ){0,2}(?:tickets?|notes?|sentences?|denials?|emails?|reports?|documents?|records?|replies|responses|conversations?|chats?|reviews?|letters?|summaries|queries|cases|messages|posts|invoices|contracts|clauses|articles|descriptions|answers|logs|calls|items)\b/u.test(
      after,
    ))
    ? { field: 'labelledExamples', value: Math.round(value) }
    : null;

const classes: Reading = ({ value, after }) =>
  value > 1 &&
  /^[- ](?:[\w-]{1,15} ){0,2}(?:categor(?:y|ies)|classes|labels|intents|topics|queues|buckets|types|departments|codes|tags)\b/u.test(
    after,
  )
    ? { field: 'classes', value: Math.round(value) }
    : null;

const corpus: Reading = ({ value, after, before }) => {
  if (/^[- ]?(?:years?|months?|weeks?|days?|hours?|minutes?|percent)\b/u.test(after)) return null;
  if (/^[- ]?tokens? (?:of )?(?:output|per|a|each)/u.test(after)) return null;
  const each = tokensIn.find(([unit]) => unit.test(after))?.[1];
  if (each === undefined || value <= 0) return null;
  if (each === 100 && /\b(?:first|top|last|step|set of|evaluation|test)\s*$/u.test(before)) return null;
  return { field: 'corpusTokens', value: Math.round(value * each) };
};

const rate: Reading = ({ value, after, before }) => {
  const share = /^ ?(?:%|percent)/u.test(after) ? value / 100 : null;
  if (share === null || share > 1) return null;
  const needed =
    /\b(?:need(?:s|ed)?|requir(?:es?|ed)|must|target(?: is| of)?|at least|goal(?: is| of)?|bar(?: is| of)?|demands?|of the needed)\s*(?:\w{1,12} ){0,4}$/u.test(
      before,
    ) || /^ ?(?:%|percent) (?:\w{1,15} ){0,3}(?:is |are )?(?:required|needed|demanded)/u.test(after);
  if (needed) return { field: 'requiredComplianceRate', value: share };
  const complying =
    /^ ?(?:%|percent) (?:of (?:the )?(?:\w{1,15} ){0,2}(?:outputs?|answers?|notes?|cases|responses?|replies|records|documents|files|reports|time|times|messages|summaries)|accura\w{1,4}|complian\w{1,3}|correct|valid|right|follow|adherence|pass)/u.test(
      after,
    ) ||
    /\b(?:accuracy|compliance|adherence|success rate|correctness|validity)(?: \w{1,12}){0,3}\s*$/u.test(
      before,
    );
  const wrong = /\b(?:error|failure|wrong|invalid|hallucination)\b/u.test(`${before} ${after.slice(0, 60)}`);
  return complying && !wrong ? { field: 'promptComplianceRate', value: share } : null;
};

const readings: readonly Reading[] = [latency, rate, requests, examples, classes, corpus];

/** The first meaning that fits a number, or null where it stands for nothing that is asked. */
export function figureOf(quantity: Quantity): Figure | null {
  for (const read of readings) {
    const figure = read(quantity);
    if (figure !== null) return figure;
  }
  return null;
}

/** Fields whose figures add up or whose largest counts: several documents make one corpus. */
export const keepsLargest = (field: keyof Answers): boolean =>
  field === 'corpusTokens' ||
  field === 'labelledExamples' ||
  field === 'requestsPerMonth' ||
  field === 'classes';
