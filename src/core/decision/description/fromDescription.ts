import type { Evidence } from '../../facts/claim';
import type { AnswerField, Answers, Failure } from '../answers';
import type { PrefilledAnswer, PrefilledAnswers } from '../prefilled';
import { cadences, changeWord } from './cadences';
import { figureOf, keepsLargest } from './figuresOf';
import { isNegated } from './negation';
import { quantitiesIn } from './quantities';
import type { Need } from './signal';
import { signals } from './signals';
import { sizePhrases } from './sizes';
import { statements } from './statements';

/** Longer texts are documents, not descriptions: only this many characters are read. */
const longestDescription = 20_000;

/**
 * Reads the answers that a plain description of a case gives, each with the words it was read from.
 * A first reader: it knows phrases, not sentences. What it does not recognize stays unknown.
 */
export function fromDescription(description: string): PrefilledAnswers {
  const text = description.slice(0, longestDescription);
  const read = [
    ...readFailure(text),
    ...readCadence(text),
    ...readStatements(text),
    ...readFigures(text),
    ...readSizes(text),
  ];
  const answers: Record<string, unknown> = {};
  const kept = read.filter(({ field, value }) => {
    if (field in answers) return false;
    answers[field] = value;
    return true;
  });
  return { answers: answers as Answers, read: kept };
}

interface Weighed {
  readonly weight: number;
  /** Whether one family of phrases states the need by itself. */
  readonly stated: boolean;
  readonly evidence: readonly Evidence[];
}

function readFailure(text: string): PrefilledAnswer[] {
  const facts = weigh(text, 'facts');
  const behavior = weigh(text, 'behavior');
  const enough = weigh(text, 'enough');
  const untried = weigh(text, 'untried');
  const answers: PrefilledAnswer[] = [];
  if (enough.weight > 0) {
    answers.push({ field: 'failure', value: 'none-tested', evidence: enough.evidence });
    answers.push({ field: 'promptingTried', value: true, evidence: enough.evidence });
    return answers;
  }
  const general = weigh(text, 'general');
  if (general.weight > 0) return [{ field: 'failure', value: 'none-tested', evidence: general.evidence }];
  if (untried.weight > 0) {
    answers.push({ field: 'promptingTried', value: false, evidence: untried.evidence });
  }
  const failure = failureOf(facts, behavior);
  if (failure !== null) {
    const evidence = [
      ...(failure === 'behaviour' ? [] : facts.evidence),
      ...(failure === 'knowledge' ? [] : behavior.evidence),
    ];
    answers.push({ field: 'failure', value: failure, evidence: inOrder(evidence) });
  }
  return answers;
}

/**
 * Both fail where each is stated and neither drowns the other. What is asked of an assistant is asked for facts,
 * unless behavior is named.
 */
function failureOf(facts: Weighed, behavior: Weighed): Failure | null {
  const [weaker = 0, stronger = 0] = [facts.weight, behavior.weight].sort((one, other) => one - other);
  if (facts.stated && behavior.stated && weaker * 3 >= stronger) return 'both';
  if (behavior.weight === 0) return facts.weight > 0 ? 'knowledge' : null;
  if (stronger < 2) return null;
  return facts.weight > behavior.weight ? 'knowledge' : 'behaviour';
}

/** Each family of phrases counts once, and no words count for two families. */
function weigh(text: string, need: Need): Weighed {
  let weight = 0;
  let stated = false;
  const evidence: Evidence[] = [];
  for (const signal of signals) {
    if (signal.need !== need) continue;
    const found = matches(text, signal.pattern)
      .filter(({ negated }) => !negated)
      .map(match => match.evidence)
      .filter(words => !evidence.some(taken => overlap(taken, words)));
    if (found.length === 0) continue;
    weight += signal.weight;
    stated ||= signal.weight > 1;
    evidence.push(...found);
  }
  return { weight, stated, evidence: inOrder(evidence) };
}

const overlap = ({ range: one }: Evidence, { range: other }: Evidence): boolean =>
  one.start < other.end && other.start < one.end;

function readCadence(text: string): PrefilledAnswer[] {
  for (const { value, besideChange, pattern } of cadences) {
    const found = matches(text, pattern).filter(
      ({ evidence, negated }) => !negated && !(besideChange && !changesNearby(text, evidence.range.start)),
    );
    if (found.length > 0) {
      return [{ field: 'knowledgeChange', value, evidence: found.map(({ evidence }) => evidence) }];
    }
  }
  return [];
}

/** Whether the sentence around a word of time says that something changes. */
function changesNearby(text: string, at: number): boolean {
  const before =
    text
      .slice(Math.max(0, at - 60), at)
      .split(/[.;!?]\s/u)
      .at(-1) ?? '';
  const after = text.slice(at, at + 60).split(/[.;!?](?:\s|$)/u)[0] ?? '';
  return before.search(changeWord) >= 0 || after.search(changeWord) >= 0;
}

const readStatements = (text: string): PrefilledAnswer[] =>
  statements.flatMap(({ field, value, whenNegated, pattern }) =>
    matches(text, pattern).flatMap(({ evidence, negated }) => {
      const said = negated ? whenNegated : value;
      return said === null ? [] : [{ field, value: said, evidence: [evidence] }];
    }),
  );

function readFigures(text: string): PrefilledAnswer[] {
  const largest = new Map<AnswerField, PrefilledAnswer>();
  for (const quantity of quantitiesIn(text)) {
    const figure = figureOf(quantity);
    if (figure === null) continue;
    const known = largest.get(figure.field)?.value;
    if (known !== undefined && !(keepsLargest(figure.field) && figure.value > Number(known))) continue;
    const range = { start: quantity.start, end: quantity.end };
    largest.set(figure.field, { ...figure, evidence: [{ text: quantity.text, range }] });
  }
  return [...largest.values()];
}

const readSizes = (text: string): PrefilledAnswer[] =>
  sizePhrases.flatMap(({ field, value, pattern }) => {
    const found = matches(text, pattern).filter(({ negated }) => !negated);
    return found.length === 0 ? [] : [{ field, value, evidence: found.map(({ evidence }) => evidence) }];
  });

interface Match {
  readonly evidence: Evidence;
  readonly negated: boolean;
}

const matches = (text: string, pattern: RegExp): Match[] =>
  Array.from(text.matchAll(pattern), ({ 0: words, index }) => ({
    evidence: { text: words, range: { start: index, end: index + words.length } },
    negated: isNegated(text, index),
  }));

const inOrder = (evidence: readonly Evidence[]): Evidence[] =>
  [...evidence].sort((one, other) => one.range.start - other.range.start);
