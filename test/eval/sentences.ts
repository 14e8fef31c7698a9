import { check, type Finding } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { type LabelledSentence, labelledSentences } from './corpus';
import type { Score } from './documents';
import { type Half, halfOf } from './halves';

export interface SentencesReport {
  /** Per half, per rule id: findings on the sentence itself against the labels of two readers. */
  readonly scores: Readonly<Record<Half, Readonly<Record<string, Score>>>>;
  /** Per half: the labelled stance, then the stance that was read, then how often. Only sentences with a claim. */
  readonly stances: Readonly<Record<Half, Readonly<Record<string, Readonly<Record<string, number>>>>>>;
  /** Disagreements of the seen half. */
  readonly disagreements: readonly {
    readonly kind: 'missed' | 'false alarm';
    readonly rule: string;
    readonly id: string;
    readonly text: string;
  }[];
}

type Tally = Record<Half, Record<string, Record<string, number>>>;

/** Reads each labelled sentence in its surroundings and compares rules and stance with the labels. */
export function evaluateSentences(): SentencesReport {
  const scores: Record<Half, Record<string, Score>> = { seen: {}, unseen: {} };
  const stances: Tally = { seen: {}, unseen: {} };
  const disagreements: SentencesReport['disagreements'][number][] = [];
  const sentences = labelledSentences();
  const rules = new Set(sentences.flatMap(each => each.rules));
  for (const labelled of sentences) {
    const half = halfOf(labelled.id);
    const { found, stance } = readInContext(labelled);
    if (stance !== null) count(stances[half], labelled.stance, stance);
    for (const rule of rules) {
      const verdict = judge(rule, labelled, found.has(rule));
      if (verdict === null) continue;
      scores[half][rule] ??= { hits: 0, misses: 0, falseAlarms: 0 };
      scores[half][rule][verdict] += 1;
      if (verdict === 'hits' || half === 'unseen') continue;
      const kind = verdict === 'misses' ? 'missed' : 'false alarm';
      disagreements.push({ kind, rule, id: labelled.id, text: labelled.sentence });
    }
  }
  return { scores, stances, disagreements };
}

function judge(
  rule: string,
  { rules, tolerated = [] }: LabelledSentence,
  found: boolean,
): keyof Score | null {
  if (rules.includes(rule)) return found ? 'hits' : 'misses';
  return found && !tolerated.includes(rule) ? 'falseAlarms' : null;
}

/** The sentence between its headings and neighbours, and where it stands there. */
export function textInContext({ heading, before, sentence, after }: LabelledSentence) {
  const headings = heading
    .split(' > ')
    .map((words, depth) => `${'#'.repeat(Math.min(depth + 1, 6))} ${words}\n\n`);
  const above = headings.join('') + before;
  return { text: above + sentence + after, start: above.length, end: above.length + sentence.length };
}

/** What is found on the sentence, and the stance of the first claim on it. */
function readInContext(labelled: LabelledSentence) {
  const { text, start, end } = textInContext(labelled);
  const within = ({ range }: Pick<Finding, 'range'>) => range.start < end && range.end > start;
  const { findings, facts } = check({ path: 'sentence.md', text }, catalogue);
  const claims = facts?.kind === 'design-doc' ? facts.claims : [];
  return {
    found: new Set(findings.filter(within).map(({ ruleId }) => ruleId)),
    stance: claims.find(within)?.stance ?? null,
  };
}

function count(table: Record<string, Record<string, number>>, labelled: string, read: string): void {
  table[labelled] ??= {};
  table[labelled][read] = (table[labelled][read] ?? 0) + 1;
}
