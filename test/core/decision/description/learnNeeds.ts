import { fromDescription } from '../../../../src/core';
import { needFeatures } from '../../../../src/core/decision/description/failure';
import { type Need, needs } from '../../../../src/core/decision/description/needs';
import type { Approach } from '../../../../src/core/facts/claim';
import type { DescribedCase } from './describedCase';

/** Strength of the pull of every weight towards zero, chosen on cases that were left out. */
const penalty = 0.5;
/** Sweeps over all weights after which nothing moves any more. */
const sweeps = 40;
/** Weights nearer to zero than this are left out: together they say little. */
const leastWeight = 0.1;

interface Example {
  readonly features: readonly string[];
  readonly isSo: boolean;
}

/** By need and feature, the weights that described cases teach. The same cases teach the same weights. */
export function learnNeeds(cases: readonly DescribedCase[]): ReadonlyMap<Need, Map<string, number>> {
  const shown = cases.map(each => ({ each, features: featuresIn(each) }));
  return new Map(
    needs.map(need => {
      const examples = shown.flatMap(({ each, features }) => {
        const isSo = shows(need, each);
        return isSo === null ? [] : [{ features, isSo }];
      });
      return [need, weightsFrom(examples)];
    }),
  );
}

function featuresIn([text]: DescribedCase): readonly string[] {
  const told = fromDescription(text).read.filter(
    ({ field }) => field !== 'failure' && field !== 'promptingTried',
  );
  return needFeatures(text, told).map(({ name }) => name);
}

/** Whether a case shows a need; null where its approaches leave that open. */
function shows(need: Need, [text, ...approaches]: DescribedCase): boolean | null {
  const { corpusTokens, wholeDocumentTask } = fromDescription(text).answers;
  const inPrompt = corpusTokens !== undefined ? 'facts' : wholeDocumentTask === true ? 'document' : null;
  const [first, ...others] = new Set(approaches.map(approach => calledFor(need, approach, inPrompt)));
  return others.length === 0 ? (first ?? null) : null;
}

/** A prompt may hold the facts of a small corpus or the document in hand; then it says nothing of other needs. */
function calledFor(need: Need, approach: Approach, inPrompt: 'facts' | 'document' | null): boolean | null {
  if (approach === 'prompting') {
    if (need === 'prompt') return inPrompt === null ? true : null;
    return need === inPrompt ? true : null;
  }
  switch (need) {
    case 'prompt':
      return false;
    case 'facts':
      return approach !== 'fine-tuning';
    case 'behavior':
      return approach !== 'rag';
  }
}

/** Logistic regression with a quadratic penalty and no constant, one weight at a time by Newton's step. */
function weightsFrom(examples: readonly Example[]): Map<string, number> {
  const columns = columnsOf(examples);
  const sums = new Float64Array(examples.length);
  const weights = new Float64Array(columns.length);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    for (const [column, [, rows]] of columns.entries()) {
      const step = newtonStep(rows, examples, sums, weights[column] ?? 0);
      weights[column] = (weights[column] ?? 0) + step;
      for (const row of rows) sums[row] = (sums[row] ?? 0) + step;
    }
  }
  const learned = columns.map(([name], column): [string, number] => [name, weights[column] ?? 0]);
  return new Map(learned.filter(([, weight]) => Math.abs(weight) >= leastWeight));
}

/** For each feature, the examples that show it. */
function columnsOf(examples: readonly Example[]): readonly (readonly [string, readonly number[]])[] {
  const rowsOf = new Map<string, number[]>();
  for (const [row, { features }] of examples.entries()) {
    for (const name of features) {
      const rows = rowsOf.get(name);
      if (rows === undefined) rowsOf.set(name, [row]);
      else rows.push(row);
    }
  }
  return [...rowsOf].sort(([one], [other]) => (one < other ? -1 : 1));
}

function newtonStep(
  rows: readonly number[],
  examples: readonly Example[],
  sums: Float64Array,
  current: number,
): number {
  let slope = penalty * current;
  let curve = penalty;
  for (const row of rows) {
    const likelihood = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
    slope += likelihood - (examples[row]?.isSo ? 1 : 0);
    curve += likelihood * (1 - likelihood);
  }
  return -slope / curve;
}
