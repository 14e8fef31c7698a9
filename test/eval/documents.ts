import { check, type Finding, Lines } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { type Label, type LabelledDocument, labelledDocuments } from './corpus';
import { type Half, halfOf } from './halves';

/** How well one rule does on one half. */
export interface Score {
  hits: number;
  misses: number;
  falseAlarms: number;
}

/** One disagreement with the labels, with the text it is about. */
export interface Disagreement {
  readonly kind: 'missed' | 'false alarm';
  readonly rule: string;
  readonly document: string;
  readonly line: number;
  readonly text: string;
}

export interface DocumentsReport {
  /** Per half, per rule id. */
  readonly scores: Readonly<Record<Half, Readonly<Record<string, Score>>>>;
  /** Only those of the seen half: the other half is scored, not read. */
  readonly disagreements: readonly Disagreement[];
  /** Documents without a required place in which something was reported, per half. */
  readonly disturbed: Readonly<Record<Half, number>>;
}

/** Runs every rule over the labelled documents and compares by the guideline: same rule, touching one of the lines. */
export function evaluateDocuments(): DocumentsReport {
  const scores: Record<Half, Record<string, Score>> = { seen: {}, unseen: {} };
  const disturbed: Record<Half, number> = { seen: 0, unseen: 0 };
  const disagreements: Disagreement[] = [];
  const rules = new Set(labelledDocuments().flatMap(({ required }) => required.map(({ rule }) => rule)));
  for (const document of labelledDocuments()) {
    const half = halfOf(document.id);
    const outcome = compare(document, rules);
    for (const [rule, found] of Object.entries(outcome.scores)) add(scores[half], rule, found);
    if (half === 'seen') disagreements.push(...outcome.disagreements);
    if (document.required.length === 0 && outcome.falseAlarms > 0) disturbed[half] += 1;
  }
  return { scores, disagreements, disturbed };
}

function compare({ id, text, required, tolerated }: LabelledDocument, rules: ReadonlySet<string>) {
  const lines = new Lines(text);
  const findings = check({ path: id, text }, catalogue).findings.filter(({ ruleId }) => rules.has(ruleId));
  const scores: Record<string, Score> = {};
  const disagreements: Disagreement[] = [];
  for (const label of required) {
    const hit = findings.some(finding => touches(finding, label, lines));
    add(scores, label.rule, { hits: hit ? 1 : 0, misses: hit ? 0 : 1, falseAlarms: 0 });
    if (!hit) {
      const { rule, line, quote } = label;
      disagreements.push({ kind: 'missed', rule, document: id, line, text: quote });
    }
  }
  const alarms = findings.filter(
    each => ![...required, ...tolerated].some(label => touches(each, label, lines)),
  );
  for (const { ruleId: rule, range } of alarms) {
    add(scores, rule, { hits: 0, misses: 0, falseAlarms: 1 });
    const line = lines.lineAt(range.start);
    disagreements.push({
      kind: 'false alarm',
      rule,
      document: id,
      line,
      text: text.slice(range.start, range.end),
    });
  }
  return { scores, disagreements, falseAlarms: alarms.length };
}

const touches = ({ ruleId, range }: Finding, { rule, line, end_line }: Label, lines: Lines): boolean =>
  ruleId === rule &&
  lines.lineAt(range.start) <= (end_line ?? line) &&
  lines.lineAt(Math.max(range.start, range.end - 1)) >= line;

function add(scores: Record<string, Score>, rule: string, { hits, misses, falseAlarms }: Score): void {
  scores[rule] ??= { hits: 0, misses: 0, falseAlarms: 0 };
  const score = scores[rule];
  score.hits += hits;
  score.misses += misses;
  score.falseAlarms += falseAlarms;
}

/** Share of findings that are right, and share of labelled places found; 1 where there was nothing to get wrong. */
export const precisionOf = ({ hits, falseAlarms }: Score): number =>
  hits + falseAlarms === 0 ? 1 : hits / (hits + falseAlarms);
export const recallOf = ({ hits, misses }: Score): number =>
  hits + misses === 0 ? 1 : hits / (hits + misses);
