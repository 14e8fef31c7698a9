import { phrase } from '../text/say';
import type { GateRule } from './factor';
import { paceOf } from './pace';
import { sources } from './sources';

/**
 * Hard constraints. None of them ever rules out `index` for facts or `prompt` for behavior, so a place is always left.
 *
 * Published factors that neither a gate nor a factor uses, and why:
 * - team skill, breadth of topics, coverage of a language: nothing in the answers asks for them;
 * - whether the base model knows the field already, and bad retrieval mistaken for a need to tune: what fails with the best
 *   prompt is asked instead, and the path repairs retrieval before it tunes;
 * - jargon and domain vocabulary: part of behavior that fails, not a reason of its own;
 * - regulated domain, and residency as a reason for weights: sources contradict each other, so only the duties count
 *   (citing, deleting, keeping data in);
 * - value of a success and cost of a failure: they set the required rate, which is weighed, and are a break-even of the cost model;
 * - vendor change, trust in retrieved content: risks, because they do not say where to put anything;
 * - freedom to roll back: decides ties, in favor of what is cheaper to take back.
 */
export const gates: readonly GateRule[] = [
  {
    id: 'attribution',
    reads: ['attributionRequired'],
    applies: ({ attributionRequired }) => attributionRequired === true,
    rulesOut: { facts: ['weights', 'nowhere'] },
    text: () =>
      'Answers must cite: what is learned into weights has no source, so the facts must be supplied.',
    source: sources.chapterAttribution,
  },
  {
    id: 'permissions',
    reads: ['perUserAccessControl'],
    applies: ({ perUserAccessControl }) => perUserAccessControl === true,
    rulesOut: { facts: ['weights', 'nowhere', 'prompt'] },
    text: () =>
      'Permissions differ: facts must be filtered per request, which neither weights nor a shared prompt can do.',
    source: sources.databricks,
  },
  {
    id: 'deletion',
    reads: ['dataMustBeDeletable'],
    applies: ({ dataMustBeDeletable }) => dataMustBeDeletable === true,
    rulesOut: { facts: ['weights'] },
    text: () =>
      'Single records must be erasable: keep them out of every training set, because weights cannot reliably forget.',
    source: sources.erasure,
  },
  {
    id: 'does-not-fit',
    reads: ['corpusTokens'],
    applies: ({ corpusTokens }, { windowTokens }) => (corpusTokens ?? 0) >= windowTokens,
    rulesOut: { facts: ['prompt'] },
    text: ({ corpusTokens }, { windowTokens }) =>
      phrase('{tokens} tokens do not fit the prompt; the limit is about {limit}.', {
        tokens: corpusTokens ?? 0,
        limit: windowTokens,
      }),
    source: sources.anthropicContext,
  },
  {
    id: 'live-data',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => paceOf(answers) === 'real-time',
    rulesOut: { facts: ['weights', 'prompt'] },
    text: () => 'The facts change from minute to minute: they must be asked for when they are needed.',
    source: sources.awsTools,
  },
  {
    id: 'no-network',
    reads: ['offline'],
    applies: ({ offline }) => offline === true,
    rulesOut: { facts: ['tool'] },
    text: () => 'There is no network: no live call; an index has to be carried along.',
    source: sources.voltAgent,
  },
  {
    id: 'no-tuning',
    reads: ['tuningServiceAvailable'],
    applies: ({ tuningServiceAvailable }) => tuningServiceAvailable === false,
    rulesOut: { behaviour: ['weights'] },
    text: () => 'The model cannot be tuned: behavior stays in the prompt, or the model has to change.',
    source: sources.openaiDeprecations,
  },
  {
    id: 'too-few-examples',
    reads: ['labelledExamples', 'classes'],
    applies: ({ labelledExamples, classes }, { examplesToPilot, fewestExamplesPerClass }) =>
      labelledExamples !== undefined &&
      labelledExamples !== null &&
      (labelledExamples < examplesToPilot || labelledExamples < fewestExamplesPerClass * (classes ?? 1)),
    rulesOut: { behaviour: ['weights'] },
    text: ({ labelledExamples, classes }, { examplesToPilot: least }) => {
      const values = { examples: labelledExamples ?? 0, classes: classes ?? 1, least };
      return values.classes > 1
        ? phrase(
            '{examples} examples for {classes} categories are too few to tune; use them in the prompt and collect at least {least}.',
            values,
          )
        : phrase(
            '{examples} examples are too few to tune; use them in the prompt and collect at least {least}.',
            values,
          );
    },
    source: sources.openaiAccuracy,
    contested: {
      otherSide: 'The enforced minimum of one service is 10, with gains reported from 50.',
      source: sources.openaiTuning,
    },
  },
  {
    id: 'own-hardware',
    reads: ['dataMayLeave'],
    applies: ({ dataMayLeave }) => dataMayLeave === false,
    rulesOut: {},
    text: () => 'The data may not leave: models, index and any training run on your own hardware.',
    source: sources.huyen,
    contested: {
      otherSide:
        'Some call tuning an open model the only way then; an index on own hardware keeps data in as well.',
      source: sources.erasure,
    },
  },
];
