import type { Evidence } from '../../facts/claim';
import type { Failure } from '../answers';
import type { PrefilledAnswer } from '../prefilled';
import { inOrder, matches, overlap } from './matches';
import { type Feature, featuresOf, type Judged, judge } from './needs';
import { signals } from './signals';

/**
 * What fails, and whether prompting was tried, from all that a text says.
 *
 * @param told what the same text answers to other questions
 */
export function readFailure(text: string, told: readonly PrefilledAnswer[]): PrefilledAnswer[] {
  const features = needFeatures(text, told);
  const said = (name: string) => features.find(feature => feature.name === `+${name}`)?.evidence;
  const enough = said('enough');
  const untried = said('untried');
  const failure = failureOf(features);
  return [
    ...(failure === null ? [] : [failure]),
    ...(enough !== undefined && failure?.value === 'none-tested' ? [prompting(true, enough)] : []),
    ...(untried !== undefined ? [prompting(false, untried)] : []),
  ];
}

/** All that speaks for or against a need, in the text and in its other answers. */
export const needFeatures = (text: string, told: readonly PrefilledAnswer[]): readonly Feature[] => [
  ...featuresOf(text, told),
  ...signals.flatMap(({ name, pattern }) => {
    const found = matches(text, pattern).filter(({ negated }) => !negated);
    return found.length === 0 ? [] : [{ name: `+${name}`, evidence: found.map(({ evidence }) => evidence) }];
  }),
];

/**
 * Log-odds from which a need counts, chosen on cases that were left out when the weights were learned. Few of those learned
 * from are content with a prompt, so less is asked there; of one need alone, only that it is not very unlikely.
 */
const bars = { prompt: -0.5, both: 0.3, one: -1.5 } as const;
/** Log-odds that words must give to a need for it to count at all. */
const leastSupport = 1;

function failureOf(features: readonly Feature[]): PrefilledAnswer | null {
  const [facts, behavior, prompt] = [
    judge(features, 'facts'),
    judge(features, 'behavior'),
    judge(features, 'prompt'),
  ];
  const counts = ({ sum, support }: Judged, bar: number) => sum > bar && support >= leastSupport;
  if (counts(prompt, bars.prompt)) return failing('none-tested', prompt);
  if (counts(facts, bars.both) && counts(behavior, bars.both)) return failing('both', facts, behavior);
  const likelier = facts.sum > behavior.sum ? facts : behavior;
  if (!counts(likelier, bars.one)) return null;
  return failing(likelier === facts ? 'knowledge' : 'behaviour', likelier);
}

const failing = (value: Failure, ...judged: readonly Judged[]): PrefilledAnswer => ({
  field: 'failure',
  value,
  approximate: false,
  evidence: distinct(judged.flatMap(({ evidence }) => evidence)),
});

/** In reading order; of words that lie in one another, the longest. */
function distinct(evidence: readonly Evidence[]): Evidence[] {
  const kept: Evidence[] = [];
  for (const words of evidence.toSorted((one, other) => other.text.length - one.text.length)) {
    if (!kept.some(other => overlap(other, words))) kept.push(words);
  }
  return inOrder(kept);
}

const prompting = (value: boolean, evidence: readonly Evidence[]): PrefilledAnswer => ({
  field: 'promptingTried',
  value,
  approximate: false,
  evidence,
});
