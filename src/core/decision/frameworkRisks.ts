import type { Placement } from './assessment';
import { defaultFigures } from './figures';
import { changesAtLeast } from './pace';
import { always, type Case, isTuned, type RiskRule } from './riskRule';
import { sources } from './sources';

const notTuned: Case = (answers, placement) => !isTuned(answers, placement);
const supplied: Case = (_, { facts }) => facts !== 'nowhere';

const { examplesForProduction, examplesPerClass } = defaultFigures;

const untuned = { when: notTuned, raises: 0, because: 'No weights are changed.' };

const ofTuning =
  (text: string) =>
  ({ behaviour }: Placement): string =>
    behaviour === 'weights' ? text : 'Only if a model is tuned later, or a tuned one is bought.';

/** The five risks of the framework, in its order. */
export const frameworkRisks: readonly RiskRule[] = [
  {
    id: 'catastrophic-forgetting',
    name: 'Catastrophic forgetting',
    description: 'Training on a narrow set degrades what the model could do before.',
    concerns: always,
    applies: ofTuning('Behavior goes into weights, and a narrow set pulls on all of them.'),
    hints: [
      untuned,
      { when: isTuned, raises: 1, because: 'Seen in every model tested from 1 to 7 billion parameters.' },
      {
        when: (answers, placement) => isTuned(answers, placement) && answers.evaluationSet === false,
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
        when: (answers, placement) => isTuned(answers, placement) && (answers.labelledExamples ?? 0) <= 5000,
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
      { when: isTuned, raises: 1, because: 'New facts in examples raise wrong answers on known ones.' },
      {
        when: (answers, placement) =>
          isTuned(answers, placement) && (answers.failure === 'both' || answers.failure === 'knowledge'),
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
        when: (answers, placement) =>
          isTuned(answers, placement) && (answers.labelledExamples ?? 0) < examplesForProduction,
        raises: 1,
        because: `Fewer than ${examplesForProduction} examples are known to exist.`,
      },
      {
        when: (answers, placement) =>
          isTuned(answers, placement) &&
          (answers.classes ?? 1) > 1 &&
          (answers.labelledExamples ?? 0) < examplesPerClass * (answers.classes ?? 1),
        raises: 1,
        because: `Fewer than ${examplesPerClass} examples a category.`,
      },
    ],
    mitigations: [
      `At least ${examplesPerClass} examples a category, after near-duplicates are removed.`,
      '1 to 3 passes, and a stop when validation loss rises.',
    ],
    detection: 'Validation loss rising while training loss falls; share of outputs copied from examples.',
    source: sources.chapterRisks,
  },
];
