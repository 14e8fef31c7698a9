import type { Evidence } from '../../facts/claim';
import type { Failure } from '../answers';
import type { PrefilledAnswer } from '../prefilled';
import { inOrder, matches } from './matches';
import type { Need } from './signal';
import { signals } from './signals';

interface Weighed {
  readonly weight: number;
  /** Whether one family of phrases states the need by itself. */
  readonly stated: boolean;
  readonly evidence: readonly Evidence[];
}

/** Other answers of the same text that speak of a way of doing it. */
export interface Hints {
  /** Reviewed examples: nobody collects them for facts. */
  readonly examples: readonly Evidence[];
  /** Prompting that was tried and did not do: behavior, unless the text says that facts are missing. */
  readonly prompted: readonly Evidence[];
  /** A measured share of outputs that comply. */
  readonly measured: readonly Evidence[];
}

/** What fails, and whether prompting was tried, from all the needs that a text states. */
export function readFailure(text: string, hints: Hints): PrefilledAnswer[] {
  const facts = weigh(text, 'facts');
  const enough = weigh(text, 'enough');
  const general = weigh(text, 'general');
  const untried = weigh(text, 'untried');
  if (enough.weight > 0) {
    const lacking = facts.stated && text.search(contrast) >= 0;
    return [
      lacking ? failing('knowledge', facts.evidence) : failing('none-tested', enough.evidence),
      { field: 'promptingTried', value: true, approximate: false, evidence: enough.evidence },
    ];
  }
  if (general.weight > 0) return [failing('none-tested', general.evidence)];
  const casual = weigh(text, 'casual');
  const behavior = withHints(weigh(text, 'behavior'), hints);
  if (casual.stated && !facts.stated && !behavior.stated) return [failing('none-tested', casual.evidence)];
  const failure = failureOf(facts, behavior);
  const evidence = [
    ...(failure === 'behaviour' ? [] : facts.evidence),
    ...(failure === 'knowledge' ? [] : behavior.evidence),
  ];
  return [
    ...(untried.weight > 0
      ? [{ field: 'promptingTried', value: false, approximate: false, evidence: untried.evidence } as const]
      : []),
    ...(failure === null ? [] : [failing(failure, inOrder(evidence))]),
  ];
}

/** "Tone is good enough, but …": what is enough need not be all. */
const contrast = /\b(?:but|yet|however|although|though|except)\b/iu;

const failing = (value: Failure, evidence: readonly Evidence[]): PrefilledAnswer => ({
  field: 'failure',
  value,
  approximate: false,
  evidence,
});

/**
 * Both fail where each is stated and neither drowns the other. What is asked of an assistant is asked for facts,
 * unless behavior is named.
 */
function failureOf(facts: Weighed, behavior: Weighed): Failure | null {
  const [weaker = 0, stronger = 0] = [facts.weight, behavior.weight].sort((one, other) => one - other);
  if (facts.stated && behavior.stated && weaker * 3 >= stronger) return 'both';
  if (behavior.weight === 0) return facts.weight > 0 ? 'knowledge' : null;
  if (stronger < 2) return null;
  if (facts.stated && !behavior.stated) return 'knowledge';
  return facts.weight > behavior.weight ? 'knowledge' : 'behaviour';
}

function withHints({ weight, stated, evidence }: Weighed, { examples, prompted, measured }: Hints): Weighed {
  const given = [examples, prompted, measured].filter(({ length }) => length > 0);
  return {
    weight: weight + 2 * given.length,
    stated: stated || examples.length > 0,
    evidence: inOrder([...evidence, ...given.flat()]),
  };
}

/** Each family of phrases counts once, and no words count for two families. Words that only hint are not shown beside plain ones. */
function weigh(text: string, need: Need): Weighed {
  let weight = 0;
  const plain: Evidence[] = [];
  const hinting: Evidence[] = [];
  for (const signal of signals) {
    if (signal.need !== need) continue;
    const found = matches(text, signal.pattern)
      .filter(({ negated }) => !negated)
      .map(match => match.evidence)
      .filter(words => ![...plain, ...hinting].some(taken => overlap(taken, words)));
    if (found.length === 0) continue;
    weight += signal.weight;
    (signal.weight > 1 ? plain : hinting).push(...found);
  }
  const stated = plain.length > 0;
  return { weight, stated, evidence: inOrder(stated ? plain : hinting) };
}

const overlap = ({ range: one }: Evidence, { range: other }: Evidence): boolean =>
  one.start < other.end && other.start < one.end;
