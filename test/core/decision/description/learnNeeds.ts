import { fromDescription } from '../../../../src/core';
import { needFeatures } from '../../../../src/core/decision/description/failure';
import { type Need, needs } from '../../../../src/core/decision/description/needs';
import type { Approach } from '../../../../src/core/facts/claim';
import { columnsOf } from '../../../learning/columns';
import { learnWeights } from '../../../learning/logistic';
import type { DescribedCase } from './describedCase';

/** Strength of the pull of every weight towards zero, chosen on cases that were left out. */
const penalty = 0.5;
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

/** Without a constant: where nothing is said, nothing is called for. */
function weightsFrom(examples: readonly Example[]): Map<string, number> {
  const columns = columnsOf(
    examples.map(({ features }) => features),
    penalty,
  );
  const weights = learnWeights([...columns.values()], {
    isFinding: Uint8Array.from(examples, ({ isSo }) => (isSo ? 1 : 0)),
    weights: new Float64Array(examples.length).fill(1),
  });
  const learned = [...columns.keys()].map((name, column): [string, number] => [name, weights[column] ?? 0]);
  return new Map(learned.filter(([, weight]) => Math.abs(weight) >= leastWeight));
}
