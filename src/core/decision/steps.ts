import { phrase, say, type Words } from '../text/say';
import type { Answers } from './answers';
import type { Placement, Step } from './assessment';
import { percent } from './factor';
import type { DecisionFigures } from './figures';

/**
 * The path in the order of cost: a prompt and a test set always come first, and each rung has to earn the next.
 * Exit thresholds besides the required rate are starting points of our own: the sources name measures, not figures.
 */
export const stepsOf = (answers: Answers, placement: Placement, figures: DecisionFigures): readonly Step[] =>
  draftsOf(answers, placement, figures).map(said);

/** A step before it is said in the reader's language. */
interface Draft {
  readonly id: Step['id'];
  readonly title: Words;
  readonly entry: Words;
  readonly build: readonly Words[];
  readonly exit: { readonly measure: Words; readonly threshold: Words };
  readonly otherwise: Words;
}

const said = ({ id, title, entry, build, exit, otherwise }: Draft): Step => ({
  id,
  title: say(title),
  entry: say(entry),
  build: build.map(each => say(each)),
  exit: { measure: say(exit.measure), threshold: say(exit.threshold) },
  otherwise: say(otherwise),
});

function draftsOf(answers: Answers, placement: Placement, figures: DecisionFigures): readonly Draft[] {
  const required = percent(answers.requiredComplianceRate ?? figures.requiredComplianceRate);
  const steps = [baseline(answers, placement, required)];
  const supply = supplying(answers, placement);
  if (supply !== null) steps.push(supply);
  if (placement.behaviour === 'weights') {
    steps.push(tuning(answers, placement, required, figures));
    if (placement.facts !== 'nowhere') steps.push(combining());
  }
  return [...steps, operating(placement)];
}

function baseline(answers: Answers, placement: Placement, required: string): Draft {
  const rate = answers.promptComplianceRate ?? null;
  const prompted = answers.promptingTried === true || rate !== null;
  return {
    id: 'baseline',
    title: prompted ? 'Keep the prompt as the baseline' : 'Prompt with a few examples',
    entry: !prompted
      ? 'The cheapest step, and the one that shows what is missing.'
      : rate === null
        ? 'Prompting was tried. Every later step is compared with it.'
        : phrase('Prompting was tried. It measured {rate}. Every later step is compared with it.', {
            rate: percent(rate),
          }),
    build: [
      answers.evaluationSet === true
        ? 'Keep the existing test set apart from everything that is used as an example.'
        : 'A test set of at least 20 real requests with expected answers, 100 where a rate is to be trusted.',
      'Clear instructions, an output schema where there is one, three to five examples.',
      'A note beside every wrong answer: missing fact, or wrong behavior.',
    ],
    exit: {
      measure: 'Share of test requests that meet all requirements',
      threshold: phrase('at least {required}', { required }),
    },
    otherwise: whatFailureMeans(placement),
  };
}

function whatFailureMeans({ facts, behaviour }: Placement): Words {
  if (facts !== 'nowhere')
    return 'Missing facts lead to the next step, which supplies facts; behavior that stays below the rate leads to tuning; both lead to both, measured one by one.';
  return behaviour === 'weights'
    ? 'Missing facts lead to retrieval; behavior that stays below the rate leads to the tuning step below; both lead to both, measured one by one.'
    : 'Missing facts lead to retrieval; behavior that stays below the rate leads to tuning; both lead to both, measured one by one.';
}

const supplying = (answers: Answers, { facts }: Placement): Draft | null => {
  if (facts === 'index') return retrieval(answers);
  if (facts === 'tool') return tools(answers);
  return facts === 'prompt' ? context(answers) : null;
};

const context = ({ wholeDocumentTask }: Answers): Draft => ({
  id: 'context',
  title: 'Put the facts into the prompt',
  entry: wholeDocumentTask === true ? 'One answer needs a whole document.' : 'Everything needed fits.',
  build: [
    'The documents at the start of the prompt, in a fixed order, so that the provider can cache them.',
    'A job that rebuilds the prompt when a document changes, with its date in the text.',
    'Test questions about the beginning, the middle and the end of the documents.',
  ],
  exit: {
    measure: 'Share of answers supported by the documents',
    threshold: 'at least 95 %, no place weaker',
  },
  otherwise: 'Answers that get lost in the middle, or a cost per request that hurts, lead to retrieval.',
});

const retrieval = (answers: Answers): Draft => ({
  id: 'retrieval',
  title: 'Add retrieval over the facts',
  entry:
    answers.attributionRequired === true
      ? 'Answers must cite what they rest on.'
      : 'The facts change, are many, or differ by user.',
  build: [
    'Ingestion with version and date per passage; superseded versions are removed, not only outranked.',
    ...(answers.perUserAccessControl === true
      ? ['A permission filter inside the search, tested with users that must see nothing.']
      : []),
    ...(answers.dataMustBeDeletable === true
      ? ['Deletion by record, through passages, vectors, caches and logs.']
      : []),
    'Retrieval measured on its own: does the right passage come back?',
    'An answer of "not found" where nothing fits.',
  ],
  exit: {
    measure: 'Passages found, answers grounded in them',
    threshold:
      answers.attributionRequired === true
        ? 'right passage among the first five in 90 %, 95 % grounded, no claim without a citation'
        : 'right passage among the first five in 90 %, 95 % grounded',
  },
  otherwise:
    'Repair parsing, chunks, stale versions and ranking first: most wrong answers come from there, not from the model.',
});

const tools = (answers: Answers): Draft => ({
  id: 'tools',
  title: 'Let the model call the system that holds the facts',
  entry: 'The values change from minute to minute.',
  build: [
    'One narrow call for each question, with checked arguments and a time limit.',
    ...(answers.perUserAccessControl === true ? ["Calls run with the asking user's rights."] : []),
    'An answer that names the system and the time of the value.',
  ],
  exit: { measure: 'Right call with right arguments', threshold: 'at least 95 %, no invented value' },
  otherwise: 'Wrong calls lead to fewer, clearer tools; then to tuning on recorded calls.',
});

function tuning(
  answers: Answers,
  { facts }: Placement,
  required: string,
  { examplesToPilot, examplesForProduction }: DecisionFigures,
): Draft {
  const examples = answers.labelledExamples ?? null;
  const enough = examples !== null && examples >= examplesForProduction;
  return {
    id: 'tuning',
    title: 'Tune the behavior',
    entry: phrase(
      'Step 1 stayed below {required} with the best prompt, or a smaller model has to do the same work faster.',
      { required },
    ),
    build: [
      enough
        ? phrase('The {examples} examples, reviewed, without near-duplicates, with a part held back.', {
            examples,
          })
        : phrase('A pilot from {pilot} reviewed examples, then {production} or more for production.', {
            pilot: examplesToPilot,
            production: examplesForProduction,
          }),
      facts === 'nowhere'
        ? 'Examples that show form and never carry facts that change.'
        : 'Examples that contain the supplied facts, so that the model learns to use them and not to recall them.',
      'A low-rank adapter, 1 to 3 passes, a part of general and safety examples mixed in.',
      'A general benchmark, a harmful-request set and the refusal rate, before and after.',
    ],
    exit: {
      measure: 'Requirements met on held-out requests; general and safety benchmarks',
      threshold: phrase('at least {required}; benchmarks within 1 point of the untuned model', { required }),
    },
    otherwise: 'Look at disagreement between reviewers and at rare cases before adding examples.',
  };
}

const combining = (): Draft => ({
  id: 'combine',
  title: 'Measure the parts together',
  entry: 'Tuning and supplied facts each passed alone.',
  build: ['The test set run with neither, each alone, and both.'],
  exit: {
    measure: 'Gain of both over the better one alone',
    threshold: 'above what repeated runs differ by',
  },
  otherwise:
    'Drop the part that adds nothing: in one published test, retrieval on top of tuning cost 4 points.',
});

const operating = ({ facts, behaviour }: Placement): Draft => ({
  id: 'operate',
  title: 'Keep it right',
  entry: 'The exits above are reached.',
  build: [
    'The test set on every change of prompt, model, index or data.',
    ...(facts === 'index' ? ['An alarm on passages older than their promised freshness.'] : []),
    ...(behaviour === 'weights'
      ? ["An expiry date for the tuned model, at the latest the base model's retirement."]
      : []),
  ],
  exit: { measure: 'Share of requirements met in production samples', threshold: 'no lower than at release' },
  otherwise: 'Return to the step whose exit no longer holds.',
});
