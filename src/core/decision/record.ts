import type { Approach } from '../facts/claim';
import { approaches } from '../facts/claim';
import { type Answers, answerFields } from './answers';
import type { Assessment, Source } from './assessment';
import { costModelFor } from './cost/costModels';
import { bullets, heading, inline, paragraph, table } from './markdown';
import { answerInWords, approachNames, behaviourNames, factsNames, sourceInWords } from './names';
import { optionNotes } from './optionNotes';
import { questionFor } from './questions';
import { reviewDate, reviewMonths } from './review';

export interface RecordOptions {
  /** Default: made of the approach and the domain. */
  readonly title?: string;
  /** Day of the decision as `YYYY-MM-DD`; without it, the record leaves the day to be filled in. */
  readonly date?: string;
  /** Where the status stands: before all else (the default), or in a list for a text that has already begun. */
  readonly status?: 'front-matter' | 'list';
}

/** A decision record in the format of MADR 4, as Markdown that ends with a line break. */
export function decisionRecord(
  answers: Answers,
  assessment: Assessment,
  options: RecordOptions = {},
): string {
  const date = options.date ?? null;
  const title = heading(1, inline(options.title ?? recordTitle(answers, assessment)));
  return [
    ...(options.status === 'list' ? [title, bullets(status(date))] : [frontMatter(date), title]),
    ...context(answers),
    ...drivers(assessment),
    heading(2, 'Considered Options'),
    bullets(approaches.map(each => approachNames[each])),
    ...outcome(answers, assessment, date),
    heading(2, 'Pros and Cons of the Options'),
    ...approaches.flatMap(prosAndCons),
    ...moreInformation(assessment),
  ].join('\n');
}

const frontMatter = (date: string | null): string => ['---', ...status(date), '---', ''].join('\n');

const status = (date: string | null): string[] => [
  'status: proposed',
  `date: ${date ?? 'YYYY-MM-DD'}`,
  'decision-makers: to be named',
];

/** What a record is called where nobody names it. */
export function recordTitle({ domain }: Answers, { approach }: Assessment): string {
  const field = (domain ?? '').trim();
  return `Use ${approachNames[approach]}${field === '' ? '' : ` for ${field}`}`;
}

function context(answers: Answers): string[] {
  const known = answerFields.flatMap(field => {
    const value = answers[field] ?? null;
    const question = questionFor(field);
    return value === null || question === undefined
      ? []
      : [`${question.text} ${inline(answerInWords(field, value))}.`];
  });
  return [
    heading(2, 'Context and Problem Statement'),
    paragraph('Where do the facts live that answers rest on, and where does the wanted behavior live?'),
    ...(known.length === 0
      ? [paragraph('Nothing is known yet.')]
      : [paragraph('What is known:'), bullets(known)]),
  ];
}

const drivers = ({ gates, reasons }: Assessment): string[] => [
  heading(2, 'Decision Drivers'),
  bullets([
    ...gates.map(({ text }) => `Constraint: ${text}`),
    ...reasons.map(({ text }) => text),
    ...(gates.length + reasons.length === 0 ? ['None stated; the cheapest way comes first.'] : []),
  ]),
];

function outcome(answers: Answers, assessment: Assessment, date: string | null): string[] {
  const { approach, placement, confidence, acceptable, openQuestions, steps, risks } = assessment;
  const others = acceptable.map(each => approachNames[each]).join(', ');
  return [
    heading(2, 'Decision Outcome'),
    paragraph(`Chosen option: "${approachNames[approach]}", because the drivers above point there.`),
    bullets([`Facts: ${factsNames[placement.facts]}.`, `Behavior: ${behaviourNames[placement.behaviour]}.`]),
    paragraph(`Confidence: ${confidence}.${others === '' ? '' : ` Still possible: ${others}.`}`),
    ...(openQuestions.length === 0
      ? []
      : [
          paragraph('Questions that can still change it:'),
          bullets(openQuestions.map(({ question }) => questionFor(question)?.text ?? question)),
        ]),
    heading(3, 'Consequences'),
    bullets([
      ...optionNotes[approach].good.map(note => `Good, because ${note}.`),
      ...optionNotes[approach].bad.map(note => `Bad, because ${note}.`),
    ]),
    paragraph(costLine(assessment)),
    heading(3, 'Risks'),
    table(
      ['Risk', 'Likelihood', 'Why here', 'Mitigation', 'Detection', 'Owner'],
      risks.map(risk => [
        risk.name,
        risk.likelihood,
        risk.applies,
        inline(risk.ownMitigation ?? risk.mitigations.join(' ')),
        risk.detection,
        'to be named',
      ]),
    ),
    heading(3, 'Confirmation'),
    bullets(steps.map(({ title, exit }) => `${title}. Exit: ${exit.measure}, ${exit.threshold}.`)),
    paragraph(reviewLine(answers, assessment, date)),
  ];
}

function costLine({ approach, placement, cost }: Assessment): string {
  const model = costModelFor(approach, placement, cost);
  const component = model?.components.find(({ id }) => id === model.dominant.component);
  return component === undefined ? '' : `Largest cost: ${lowered(component.name)}. ${model?.dominant.why}`;
}

const lowered = (text: string): string => `${text.charAt(0).toLowerCase()}${text.slice(1)}`;

function reviewLine(answers: Answers, { placement }: Assessment, date: string | null): string {
  const months = reviewMonths(answers, placement);
  const due = date === null ? null : reviewDate(date, months);
  const when = due ?? `${months} ${months === 1 ? 'month' : 'months'} after adoption`;
  return `Review: ${when}, or earlier when the sources, the provider or the requirements change.`;
}

const prosAndCons = (approach: Approach): string[] => [
  heading(3, approachNames[approach]),
  bullets([
    ...optionNotes[approach].good.map(note => `Good, because ${note}.`),
    ...optionNotes[approach].neutral.map(note => `Neutral, because ${note}.`),
    ...optionNotes[approach].bad.map(note => `Bad, because ${note}.`),
  ]),
];

function moreInformation({ reasons, gates, risks }: Assessment): string[] {
  const contested = [...gates, ...reasons].flatMap(each => (each.contested === null ? [] : [each.contested]));
  const sources = [...gates, ...reasons, ...risks].map(({ source }) => cited(source));
  return [
    heading(2, 'More Information'),
    ...(contested.length === 0
      ? []
      : [
          paragraph('Other readings:'),
          bullets(contested.map(({ otherSide, source }) => `${otherSide} ${cited(source)}`)),
        ]),
    paragraph('Sources:'),
    bullets([...new Set(sources)]),
  ];
}

const cited = (source: Source): string =>
  `${sourceInWords(source)}${source.url === null ? '' : `, <${source.url}>`}.`;
