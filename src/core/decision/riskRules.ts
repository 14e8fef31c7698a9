import type { Answers } from './answers';
import type { Placement, Source } from './assessment';
import { changesAtLeast } from './pace';
import { sources } from './sources';

type Case = (answers: Answers, placement: Placement) => boolean;

/** One line of the register as data. */
export interface RiskRule {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly concerns: Case;
  readonly applies: (placement: Placement) => string;
  /** Each hint that holds raises (or lowers) the likelihood by so many levels, from low. */
  readonly hints: readonly { readonly when: Case; readonly raises: number; readonly because: string }[];
  readonly mitigations: readonly string[];
  readonly detection: string;
  readonly source: Source;
}

const always: Case = () => true;
const tuned: Case = (_, { behaviour }) => behaviour === 'weights';
const notTuned: Case = (_, { behaviour }) => behaviour !== 'weights';
const indexed: Case = (_, { facts }) => facts === 'index';
const supplied: Case = (_, { facts }) => facts !== 'nowhere';

const untuned = { when: notTuned, raises: 0, because: 'No weights are changed.' };

const ofTuning =
  (text: string) =>
  ({ behaviour }: Placement): string =>
    behaviour === 'weights' ? text : 'Only if a model is tuned later, or a tuned one is bought.';

/** The five risks of the framework, in its order. */
const frameworkRisks: readonly RiskRule[] = [
  {
    id: 'catastrophic-forgetting',
    name: 'Catastrophic forgetting',
    description: 'Training on a narrow set degrades what the model could do before.',
    concerns: always,
    applies: ofTuning('Behavior goes into weights, and a narrow set pulls on all of them.'),
    hints: [
      untuned,
      { when: tuned, raises: 1, because: 'Seen in every model tested from 1 to 7 billion parameters.' },
      {
        when: (answers, placement) => tuned(answers, placement) && answers.evaluationSet === false,
        raises: 1,
        because: 'Nothing would show it: there is no test set.',
      },
    ],
    mitigations: [
      'Low-rank adapter before full tuning; few steps; a low learning rate alone is not enough.',
      'Mix in 1 to 5 % of general examples.',
      'Keep the untuned model for requests outside the task.',
    ],
    detection: 'General benchmarks before and after, with a stated loss that stops the release.',
    source: sources.kalajdzievski,
  },
  {
    id: 'training-data-poisoning',
    name: 'Training-data poisoning',
    description: 'Examples that somebody planted teach the model behavior that nobody reviewed.',
    concerns: always,
    applies: ofTuning('Whoever can add an example can change the model.'),
    hints: [
      untuned,
      {
        when: (answers, placement) => tuned(answers, placement) && (answers.labelledExamples ?? 0) <= 5000,
        raises: 1,
        because: 'In a set of this size, 100 planted examples are a considerable share.',
      },
    ],
    mitigations: [
      'A person reviews every example; author and hash are kept with it.',
      'Few may add examples; near-duplicates and outliers are looked at twice.',
      'Compare with a model trained without the newest batch.',
    ],
    detection:
      'Trigger tests on held-out requests. Reviewers can pass well-made poison, so review alone is not detection.',
    source: sources.souly,
  },
  {
    id: 'knowledge-staleness',
    name: 'Knowledge staleness',
    description: 'What the model learned is no longer true.',
    concerns: always,
    applies: ({ facts, behaviour }) =>
      behaviour === 'weights'
        ? 'Training examples carry facts along even where only form is wanted.'
        : facts === 'nowhere'
          ? 'The model answers from what it learned long ago.'
          : 'The model may still prefer what it once learned to what it is given.',
    hints: [
      {
        when: answers => changesAtLeast(answers, 'annual'),
        raises: 1,
        because: 'The facts change.',
      },
      {
        when: answers => changesAtLeast(answers, 'monthly'),
        raises: 1,
        because:
          'They change at least monthly, faster than a training run is planned, reviewed and released.',
      },
      { when: supplied, raises: -1, because: 'Facts are supplied with the request and can be replaced.' },
    ],
    mitigations: [
      'Facts stay out of training examples, or stand in them as supplied context.',
      'An expiry date on every tuned model.',
    ],
    detection: 'Test questions about the latest change, run after each release of the facts.',
    source: sources.fineTuneBench,
  },
  {
    id: 'hallucination-amplification',
    name: 'Hallucination amplification',
    description: 'The model states wrong things more confidently than before.',
    concerns: always,
    applies: ofTuning('Examples with facts the model does not know teach it to invent.'),
    hints: [
      untuned,
      { when: tuned, raises: 1, because: 'New facts in examples raise wrong answers on known ones.' },
      {
        when: (answers, placement) =>
          tuned(answers, placement) && (answers.failure === 'both' || answers.failure === 'knowledge'),
        raises: 1,
        because: 'The model is known to lack facts of this subject.',
      },
    ],
    mitigations: [
      'Every example contains all that its answer needs.',
      'No example with a wrong or unverifiable answer.',
      'Some examples in which "I do not know" is right, as often as in real use.',
    ],
    detection: 'Groundedness, and the share of unanswerable questions that are declined, before and after.',
    source: sources.gekhman,
  },
  {
    id: 'overfitting',
    name: 'Overfitting',
    description: 'The model repeats its examples and does not generalize.',
    concerns: always,
    applies: ofTuning('A small set is learned by heart.'),
    hints: [
      untuned,
      {
        when: (answers, placement) => tuned(answers, placement) && (answers.labelledExamples ?? 0) < 500,
        raises: 1,
        because: 'Fewer than 500 examples are known to exist.',
      },
      {
        when: (answers, placement) =>
          tuned(answers, placement) &&
          (answers.classes ?? 1) > 1 &&
          (answers.labelledExamples ?? 0) < 200 * (answers.classes ?? 1),
        raises: 1,
        because: 'Fewer than 200 examples a category.',
      },
    ],
    mitigations: [
      'At least 200 examples a category, after near-duplicates are removed.',
      '1 to 3 passes, and a stop when validation loss rises.',
    ],
    detection: 'Validation loss rising while training loss falls; share of outputs copied from examples.',
    source: sources.chapterRisks,
  },
];
/** What the framework's table leaves out. */
const furtherRisks: readonly RiskRule[] = [
  {
    id: 'safety-erosion',
    name: 'Safety erosion',
    description: 'Tuning weakens refusals, even when nobody intends it.',
    concerns: tuned,
    applies: () => 'Behavior goes into weights.',
    hints: [
      {
        when: always,
        raises: 1,
        because: 'Harmless public data raised harmful answers of one hosted model.',
      },
    ],
    mitigations: [
      'About 3 % safety examples in the set.',
      'A filter outside the model that tuning cannot reach.',
    ],
    detection: 'A harmful-request set and the refusal rate on harmless requests, before and after.',
    source: sources.qi,
  },
  {
    id: 'vendor-withdrawal',
    name: 'Vendor withdrawal',
    description: 'The provider closes tuning, or retires the base model and with it the tuned one.',
    concerns: tuned,
    applies: () => 'A tuned model lives no longer than its base model and its service.',
    hints: [
      {
        when: ({ dataMayLeave, offline }) => dataMayLeave !== false && offline !== true,
        raises: 1,
        because: 'Several providers have closed or deprecated tuning.',
      },
    ],
    mitigations: [
      'Keep examples and test set in a neutral format.',
      'Prefer open weights where the task allows it.',
    ],
    detection: "The provider's list of deprecations, read at each review.",
    source: sources.openaiDeprecations,
  },
  {
    id: 'stale-index',
    name: 'Stale index',
    description: 'Superseded versions stay in the index and win the search.',
    concerns: indexed,
    applies: () => 'Facts live in an index that must follow its sources.',
    hints: [
      { when: answers => changesAtLeast(answers, 'annual'), raises: 1, because: 'The sources change.' },
      {
        when: answers => changesAtLeast(answers, 'weekly'),
        raises: 1,
        because: 'They change at least weekly.',
      },
    ],
    mitigations: ['Change detection and deletion, tested together.', 'A promised freshness for each source.'],
    detection: 'Age of retrieved passages, and questions whose answer changed lately.',
    source: sources.wrongTool,
  },
  {
    id: 'prompt-injection',
    name: 'Retrieval poisoning and prompt injection',
    description: 'Text that is supplied as a fact carries instructions, or is planted to be found.',
    concerns: supplied,
    applies: () => 'Supplied text reaches the model beside your instructions.',
    hints: [
      {
        when: (_, { facts }) => facts === 'index' || facts === 'tool',
        raises: 1,
        because: 'More people can write to the sources than to the prompt.',
      },
    ],
    mitigations: [
      'Know who may write to each source; mark supplied text as data.',
      'No action on the word of a retrieved text alone.',
    ],
    detection: 'Planted instructions in a test source must stay without effect.',
    source: sources.owasp,
  },
  {
    id: 'permission-leak',
    name: 'Permission leak',
    description: 'A user is answered from something that user may not see.',
    concerns: ({ perUserAccessControl }) => perUserAccessControl === true,
    applies: () => 'Permissions differ by user, tenant or document.',
    hints: [{ when: always, raises: 1, because: 'A store joined without its filter bypasses every rule.' }],
    mitigations: [
      'Filter inside the search, not after it.',
      'No permissioned text in any training set or shared cache.',
    ],
    detection: 'Requests by users without rights must find nothing, checked on every release.',
    source: sources.owasp,
  },
  {
    id: 'incomplete-deletion',
    name: 'Incomplete deletion',
    description: 'An erased record lives on in a copy, a cache or a training set.',
    concerns: ({ dataMustBeDeletable }) => dataMustBeDeletable === true,
    applies: () => 'Records must be erasable.',
    hints: [
      { when: always, raises: 1, because: 'Passages, vectors, caches and logs are separate copies.' },
      {
        when: tuned,
        raises: 1,
        because: 'A training set is one more copy, and weights cannot reliably forget.',
      },
    ],
    mitigations: ['One deletion path through all copies.', 'No personal data in training examples.'],
    detection: 'Delete a planted record and ask for it.',
    source: sources.erasure,
  },
  {
    id: 'lost-in-the-middle',
    name: 'Lost in the middle',
    description: 'Facts in the middle of a long prompt are overlooked.',
    concerns: (_, { facts }) => facts === 'prompt',
    applies: () => 'The facts stand in the prompt.',
    hints: [
      {
        when: ({ corpusTokens, wholeDocumentTask }) =>
          (corpusTokens ?? 0) >= 50_000 || wholeDocumentTask === true,
        raises: 1,
        because: 'The prompt is long.',
      },
    ],
    mitigations: ['The most asked part first or last.', 'Retrieval once the measure drops.'],
    detection: 'The same questions against several prompt sizes and positions.',
    source: sources.openaiAccuracy,
  },
];

export const riskRules: readonly RiskRule[] = [...frameworkRisks, ...furtherRisks];
