import type { Approach } from '../../facts/claim';
import type { Placement } from '../assessment';
import type { CostComponent, CostKind, CostModel, CostStructure } from './costStructure';
import { costVariables } from './costVariables';

const once = (
  id: string,
  kind: CostKind,
  name: string,
  formula: string,
  scalesWith: string,
): CostComponent => ({
  id,
  kind,
  name,
  paid: 'once',
  formula,
  scalesWith,
});
const monthly = (...part: Parameters<typeof once>): CostComponent => ({
  ...once(...part),
  paid: 'month',
});
const perRequest = (...part: Parameters<typeof once>): CostComponent => ({
  ...once(...part),
  paid: 'request',
});

const evaluation = once('evaluation', 'review', 'One evaluation round', 'E', 'requirements, not volume');
const promptOperations = monthly('operations', 'running', 'Operating the prompt', 'O_p', 'rate of change');

const ingestion = [
  once('retrieval-setup', 'building', 'Building retrieval', 'S_r', 'number of sources'),
  once('embedding', 'building', 'Embedding the corpus', 'p_e*C*(1+o)', 'corpus size'),
  once('document-review', 'review', 'Reviewing the documents', 'W', 'corpus size, in expert hours'),
];
const indexUpkeep = [
  monthly('index-updates', 'keeping-current', 'Embedding what changed', 'p_e*U*(1+o)', 'rate of change'),
  monthly('index-storage', 'running', 'Storing and hosting the index', 's*C + V', 'corpus size'),
  monthly('retrieval-operations', 'running', 'Operating retrieval', 'O_r', 'number of sources'),
];

/** One accepted model: setting up, writing and reviewing the examples, and the experiments until one passes. */
const tuning = (tokensPerExample: string): readonly CostComponent[] => [
  once('tuning-setup', 'building', 'Building the training pipeline', 'S_f', 'number of models'),
  once('examples', 'review', 'Writing and reviewing examples', 'D*l', 'examples times expert hours'),
  once(
    'training',
    'building',
    'Training runs',
    `x*p_t*D*${tokensPerExample}*e`,
    'examples, passes and experiments',
  ),
  once(
    'experiment-evaluation',
    'review',
    'Evaluating each experiment',
    'x*E',
    'experiments times expert hours',
  ),
];
const tunedUpkeep = (tokensPerExample: string, retrainings: string): readonly CostComponent[] => [
  monthly('tuned-hosting', 'running', 'Hosting the tuned model', 'G', 'time, whether used or not'),
  monthly(
    'retraining',
    'keeping-current',
    'Retraining',
    `${retrainings}*(d*l + x*(p_t*(D+d)*${tokensPerExample}*e + E))`,
    'retrainings',
  ),
  monthly('tuning-operations', 'running', 'Operating the tuned model', 'O_f', 'number of models'),
];

const expertReview =
  'Expert review of examples and outputs usually outweighs compute, above all in clinical use.';

/** Totals follow from the components: once + months * (month + N * request). */
const models: readonly CostModel[] = [
  {
    id: 'prompting',
    approach: 'prompting',
    name: 'Prompting',
    components: [
      once('prompt-setup', 'building', 'Writing the prompt', 'S_p', 'requirements'),
      evaluation,
      perRequest(
        'tokens',
        'requests',
        'Tokens',
        'p_i*(t_s+t_e+t_q) + p_o*t_o',
        'requests and length of instructions',
      ),
      promptOperations,
    ],
    dominant: { component: 'tokens', why: 'Every request pays for the whole instruction.' },
  },
  {
    id: 'long-context',
    approach: 'prompting',
    name: 'Prompting with all facts in context',
    components: [
      once('prompt-setup', 'building', 'Writing the prompt', 'S_p', 'requirements'),
      evaluation,
      perRequest(
        'corpus',
        'requests',
        'Reading the corpus',
        '(h*p_c + (1-h)*p_w)*C',
        'requests times corpus size, less what the cache holds',
      ),
      perRequest('tokens', 'requests', 'Other tokens', 'p_i*(t_s+t_q) + p_o*t_o', 'requests'),
      monthly(
        'cache-writes',
        'keeping-current',
        'Writing the cache after each release',
        'f*p_w*C',
        'releases times corpus size',
      ),
      promptOperations,
    ],
    dominant: { component: 'corpus', why: 'Every request pays for the whole corpus.' },
  },
  {
    id: 'rag',
    approach: 'rag',
    name: 'Retrieval',
    components: [
      ...ingestion,
      evaluation,
      perRequest(
        'tokens',
        'requests',
        'Tokens and search',
        'p_i*(t_s+t_r+t_q) + p_o*t_o + p_e*t_q + q',
        'requests and passages per request, not corpus size',
      ),
      ...indexUpkeep,
    ],
    dominant: {
      component: 'document-review',
      why: 'Clean, current documents take expert time; tokens follow.',
    },
  },
  {
    id: 'fine-tuning',
    approach: 'fine-tuning',
    name: 'Tuned behavior',
    components: [
      ...tuning('t_x'),
      perRequest(
        'tokens',
        'requests',
        'Tokens',
        'p_i2*(t_s2+t_q) + p_o2*t_o',
        'requests, with a short prompt',
      ),
      ...tunedUpkeep('t_x', '(r_b+r_m+r_k)'),
    ],
    dominant: { component: 'examples', why: expertReview },
  },
  {
    id: 'hybrid',
    approach: 'hybrid',
    name: 'Retrieval with tuned behavior',
    components: [
      ...ingestion,
      evaluation,
      ...tuning('(t_x+t_rx)'),
      perRequest(
        'tokens',
        'requests',
        'Tokens and search',
        'p_i2*(t_s2+t_r+t_q) + p_o2*t_o + p_e*t_q + q',
        'requests and passages per request',
      ),
      ...indexUpkeep,
      ...tunedUpkeep('(t_x+t_rx)', '(r_b+r_m)'),
    ],
    dominant: { component: 'examples', why: `${expertReview} Examples must contain the retrieved text.` },
  },
];

export const costStructure: CostStructure = {
  variables: costVariables,
  models,
  breakEvens: [
    {
      id: 'long-context-or-rag',
      name: 'Corpus size at which long context costs as much as retrieval',
      formula: '((S_r + W - S_p)/(M*N) + (V + O_r - O_p)/N + p_i*t_r + p_e*t_q + q) / (h*p_c + (1-h)*p_w)',
      unit: 'tokens',
      reading: 'Below it long context is cheaper, while it fits. It falls as requests rise.',
    },
    {
      id: 'retraining-or-rag',
      name: 'Retrainings because facts change at which retrieval costs as much as facts in weights',
      // What retrieval costs more in a month, over what one retraining costs.
      formula:
        '(N*(p_i*(t_s+t_r+t_q) + p_o*t_o + p_e*t_q + q - p_i2*(t_s2+t_q) - p_o2*t_o) + p_e*U*(1+o) + s*C + V + O_r - G - O_f)' +
        ' / (d*l + x*(p_t*(D+d)*t_x*e + E)) - r_b - r_m',
      unit: 'retrainings/month',
      reading: 'Above it facts in weights never pay, whatever was saved at the start.',
    },
    {
      id: 'required-rate',
      name: 'Success rate from which automation pays',
      formula: 'w/(v+w)',
      unit: 'share',
      reading: 'Your own bar, from what a success is worth and a failure costs.',
    },
  ],
  notes: [
    'Compare only ways that reach the required quality.',
    'Model size is held equal unless rates of a tuned, smaller model are given: a smaller model alone saves too.',
    'Not in the figures: failed projects, fallback calls, plumbing of permissions, growth of prompts.',
  ],
};

/** The bill that fits a case: prompting with all facts in context is another one than prompting alone. */
export function costModelFor(
  approach: Approach,
  { facts }: Placement,
  { models }: CostStructure,
): CostModel | undefined {
  const id = approach === 'prompting' && facts === 'prompt' ? 'long-context' : approach;
  return models.find(model => model.id === id);
}
