import { phrase } from '../text/say';
import type { Answers } from './answers';
import { behaviour, type Factor, percent } from './factor';
import { factsChange } from './pace';
import { sources } from './sources';

const behavesWrongly = ({ failure }: Answers): boolean => failure === 'behaviour' || failure === 'both';

const measured = ({ promptComplianceRate }: Answers): boolean =>
  promptComplianceRate !== undefined && promptComplianceRate !== null;

const stated = ({ requiredComplianceRate }: Answers): boolean =>
  requiredComplianceRate !== undefined && requiredComplianceRate !== null;

/** What pushes the behavior, and how hard: 1 breaks a tie, 3 is a plain reason, more outweighs one. */
export const behaviourFactors: readonly Factor[] = [
  {
    id: 'behaviour-fails',
    reads: ['failure'],
    applies: behavesWrongly,
    pushes: [behaviour('weights', 3)],
    weightFrom:
      'Own judgment: a plain reason. The chapter sends failing behavior to tuning, after prompting.',
    text: () => 'Format, tone or reasoning is not followed reliably: that is what tuning changes.',
    source: sources.chapterFailing,
  },
  {
    id: 'behaviour-is-fine',
    reads: ['failure'],
    applies: ({ failure }) => failure === 'knowledge',
    pushes: [behaviour('prompt', 3)],
    weightFrom: 'Own judgment: as much as failing behavior weighs the other way.',
    text: () => 'Behavior is not what fails, so there is nothing to tune.',
    source: sources.chapterFailing,
  },
  {
    id: 'nothing-measured',
    reads: ['failure', 'promptingTried'],
    applies: ({ failure, promptingTried }) => failure === 'none-tested' && promptingTried !== true,
    pushes: [behaviour('prompt', 4)],
    weightFrom: 'Own judgment: outweighs any single plain reason, because the chapter puts prompting first.',
    text: () => 'Nothing was measured: a prompt and a test set come first, and decide the rest.',
    source: sources.chapterOrder,
  },
  {
    id: 'prompting-shows-no-failure',
    reads: ['failure', 'promptingTried'],
    applies: ({ failure, promptingTried }) => failure === 'none-tested' && promptingTried === true,
    pushes: [behaviour('prompt', 2)],
    weightFrom: 'Own judgment: less than a plain reason, because a missing complaint is no measurement.',
    text: () => 'Prompting was tried and no failure is known, so nothing has to be tuned for quality.',
    source: sources.chapterOrder,
  },
  {
    id: 'prompting-not-tried',
    reads: ['promptingTried'],
    applies: ({ promptingTried }) => promptingTried === false,
    pushes: [behaviour('prompt', 6)],
    weightFrom:
      'Own judgment: outweighs a plain reason and small ones beside it, so that the order of the chapter holds.',
    text: () => 'Prompting with examples was not tried: it is cheaper, and can be taken back at once.',
    source: sources.chapterFailing,
    contested: {
      otherSide: 'Prompting, retrieval and tuning are different levers, not a ladder.',
      source: sources.openaiAccuracy,
    },
  },
  {
    id: 'prompting-was-not-enough',
    reads: ['promptingTried', 'failure'],
    applies: answers => answers.promptingTried === true && behavesWrongly(answers),
    pushes: [behaviour('weights', 1)],
    weightFrom: 'Own judgment: breaks a tie; the failure itself is weighed already.',
    text: () => 'Prompting was tried, and behavior still fails.',
    source: sources.microsoft2023,
  },
  {
    id: 'compliance-below',
    reads: ['promptComplianceRate', 'requiredComplianceRate'],
    applies: (answers, { requiredComplianceRate }) =>
      measured(answers) &&
      (answers.promptComplianceRate ?? 0) < (answers.requiredComplianceRate ?? requiredComplianceRate),
    pushes: [behaviour('weights', 5)],
    weightFrom:
      'Own judgment: a measurement weighs more than a plain reason. The rate is the chapter’s, the weight is not.',
    text: (answers, figures) =>
      phrase(
        '{measured} of outputs comply and {required} must: prompting falls short.',
        rates(answers, figures.requiredComplianceRate),
      ),
    source: sources.chapterFailing,
    contested: {
      otherSide: 'The bar follows from what a failure costs; an example of OpenAI accepts 85 %.',
      source: sources.openaiAccuracy,
    },
  },
  {
    id: 'compliance-meets-stated',
    reads: ['promptComplianceRate', 'requiredComplianceRate'],
    applies: answers =>
      measured(answers) &&
      stated(answers) &&
      (answers.promptComplianceRate ?? 0) >= (answers.requiredComplianceRate ?? 1),
    pushes: [behaviour('prompt', 8)],
    weightFrom: 'Own judgment: the heaviest, because the bar is the user’s own and it is met.',
    text: (answers, figures) =>
      phrase(
        '{measured} of outputs comply and {required} must: prompting is enough.',
        rates(answers, figures.requiredComplianceRate),
      ),
    source: sources.chapterFailing,
  },
  {
    id: 'compliance-meets-usual',
    reads: ['promptComplianceRate', 'requiredComplianceRate'],
    applies: (answers, { requiredComplianceRate }) =>
      measured(answers) && !stated(answers) && (answers.promptComplianceRate ?? 0) >= requiredComplianceRate,
    pushes: [behaviour('prompt', 4)],
    weightFrom: 'Own judgment: half of a stated bar, because 90 % is only assumed.',
    text: (answers, figures) =>
      phrase(
        '{measured} of outputs comply and {required} must where nothing else is stated: prompting looks enough.',
        rates(answers, figures.requiredComplianceRate),
      ),
    source: sources.chapterFailing,
    contested: {
      otherSide:
        'A ticket classifier with 4 % invalid labels was tuned all the same: the bar must be your own.',
      source: sources.devopsness,
    },
  },
  {
    id: 'examples-suffice',
    reads: ['labelledExamples', 'classes', 'failure'],
    applies: (answers, { examplesForProduction, examplesPerClass }) =>
      behavesWrongly(answers) &&
      (answers.labelledExamples ?? 0) >= examplesForProduction &&
      (answers.labelledExamples ?? 0) >= examplesPerClass * (answers.classes ?? 1),
    pushes: [behaviour('weights', 1)],
    weightFrom: 'Own judgment: breaks a tie; that something can be done is hardly a reason to do it.',
    text: ({ labelledExamples }) =>
      phrase('{count} reviewed examples suffice for training.', { count: labelledExamples ?? 0 }),
    source: sources.chapterCost,
  },
  {
    id: 'few-examples-per-class',
    reads: ['labelledExamples', 'classes'],
    applies: ({ labelledExamples, classes }, { examplesPerClass }) =>
      labelledExamples !== undefined &&
      labelledExamples !== null &&
      (classes ?? 1) > 1 &&
      labelledExamples < examplesPerClass * (classes ?? 1),
    pushes: [behaviour('prompt', 2)],
    weightFrom: 'Own judgment: less than a plain reason, because one source alone states the figure.',
    text: () => 'There are too few examples for each category: expect memorizing.',
    source: sources.chapterRisks,
    contested: {
      otherSide: 'No other source states 200 a class; one vendor starts with 50 to 100 examples in all.',
      source: sources.foundry,
    },
  },
  {
    id: 'test-set-ready',
    reads: ['evaluationSet', 'failure'],
    applies: answers => answers.evaluationSet === true && behavesWrongly(answers),
    pushes: [behaviour('weights', 1)],
    weightFrom: 'Own judgment: breaks a tie; it makes tuning measurable, not needed.',
    text: () => 'A test set exists, so the failure is measured and a tuned model can be compared.',
    source: sources.openaiAccuracy,
  },
  {
    id: 'no-test-set',
    reads: ['evaluationSet'],
    applies: ({ evaluationSet }) => evaluationSet === false,
    pushes: [behaviour('prompt', 2)],
    weightFrom: 'Own judgment: less than a plain reason; it delays tuning and does not rule it out.',
    text: () => 'Without a test set nobody can tell whether tuning helped.',
    source: sources.microsoft2023,
  },
  {
    id: 'categories-move',
    reads: ['classes', 'knowledgeChange', 'updatesPerMonth'],
    applies: answers => (answers.classes ?? 1) > 1 && factsChange(answers),
    pushes: [behaviour('prompt', 2)],
    weightFrom: 'Own judgment: less than a plain reason, because the sources disagree.',
    text: () => 'Categories that are added or merged make a tuned classifier stale.',
    source: sources.visionWrights,
    contested: {
      otherSide: 'A tuned classifier over 24 categories beat retrieval and prompting.',
      source: sources.devopsness,
    },
  },
  {
    id: 'interactive',
    reads: ['latencyBudgetMs'],
    applies: ({ latencyBudgetMs }, { interactiveMs }) => (latencyBudgetMs ?? Infinity) < interactiveMs,
    pushes: [behaviour('weights', 4)],
    weightFrom: 'Own judgment: outweighs one plain reason; the source names the limit and no weight.',
    text: ({ latencyBudgetMs }) =>
      phrase('Within {budget} ms only a small model close by can answer.', { budget: latencyBudgetMs ?? 0 }),
    source: sources.huyen,
  },
  {
    id: 'real-time',
    reads: ['latencyBudgetMs'],
    applies: ({ latencyBudgetMs }, { interactiveMs, realTimeMs }) =>
      (latencyBudgetMs ?? 0) >= interactiveMs && (latencyBudgetMs ?? Infinity) < realTimeMs,
    pushes: [behaviour('weights', 3)],
    weightFrom: 'Own judgment: a plain reason; the chapter says “may”.',
    text: ({ latencyBudgetMs }, { realTimeMs }) =>
      phrase('{budget} ms is below {limit} ms: a small tuned model may be needed.', {
        budget: latencyBudgetMs ?? 0,
        limit: realTimeMs,
      }),
    source: sources.chapterLatency,
    contested: {
      otherSide:
        'Measured by AWS, retrieval lowered latency by 30 %; try a smaller model and shorter answers first.',
      source: sources.awsNova,
    },
  },
  {
    id: 'runs-on-the-device',
    reads: ['offline'],
    applies: ({ offline }) => offline === true,
    pushes: [behaviour('weights', 3)],
    weightFrom: 'Own judgment: a plain reason.',
    text: () => 'Without a network the model is small, and a small model follows tuning better than prompts.',
    source: sources.voltAgent,
  },
  {
    id: 'private-hardware',
    reads: ['dataMayLeave', 'failure'],
    applies: answers => answers.dataMayLeave === false && behavesWrongly(answers),
    pushes: [behaviour('weights', 1)],
    weightFrom: 'Own judgment: breaks a tie, because the sources disagree.',
    text: () => 'An open model on own hardware follows instructions less well, and may be tuned freely.',
    source: sources.huyen,
    contested: {
      otherSide: 'Retrieval keeps the data out of weights and runs on own hardware as well.',
      source: sources.erasure,
    },
  },
  {
    id: 'high-volume',
    reads: ['requestsPerMonth', 'failure', 'promptingTried'],
    applies: (answers, { busyRequests, veryBusyRequests }) =>
      weighsVolume(answers) &&
      (answers.requestsPerMonth ?? 0) >= busyRequests &&
      (answers.requestsPerMonth ?? 0) < veryBusyRequests,
    pushes: [behaviour('weights', 1)],
    weightFrom: 'Own judgment: breaks a tie; the sources differ by ten times about the volume.',
    text: ({ requestsPerMonth }) =>
      phrase('At {requests} requests a month a shorter prompt saves on each.', {
        requests: requestsPerMonth ?? 0,
      }),
    source: sources.tokenburner,
    contested: cautionAboutCost(),
  },
  {
    id: 'very-high-volume',
    reads: ['requestsPerMonth', 'failure', 'promptingTried'],
    applies: (answers, { veryBusyRequests }) =>
      weighsVolume(answers) && (answers.requestsPerMonth ?? 0) >= veryBusyRequests,
    pushes: [behaviour('weights', 3)],
    weightFrom: 'Own judgment: a plain reason, from ten times that volume.',
    text: ({ requestsPerMonth }) =>
      phrase('At {requests} requests a month a small tuned model can pay for itself.', {
        requests: requestsPerMonth ?? 0,
      }),
    source: sources.tokenburner,
    contested: cautionAboutCost(),
  },
];

/** Volume says something about tuning only once prompting is known to work or to fail. */
function weighsVolume(answers: Answers): boolean {
  return answers.promptingTried === true || behavesWrongly(answers);
}

function cautionAboutCost() {
  return {
    otherSide: 'Cost as the main motive needs caution: hosting a tuned model is paid all the time.',
    source: sources.microsoft2023,
  };
}

const rates = (answers: Answers, usual: number) => ({
  measured: percent(answers.promptComplianceRate ?? 0),
  required: percent(answers.requiredComplianceRate ?? usual),
});
