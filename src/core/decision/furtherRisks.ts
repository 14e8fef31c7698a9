import { defaultFigures } from './figures';
import { changesAtLeast } from './pace';
import { always, type Case, isTuned, type RiskRule } from './riskRule';
import { sources } from './sources';

const indexed: Case = (_, { facts }) => facts === 'index';
const supplied: Case = (_, { facts }) => facts !== 'nowhere';

/** What the framework's table leaves out. */
export const furtherRisks: readonly RiskRule[] = [
  {
    id: 'safety-erosion',
    name: 'Safety erosion',
    description: 'Tuning weakens refusals, even when nobody intends it.',
    concerns: isTuned,
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
    concerns: isTuned,
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
        when: isTuned,
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
          (corpusTokens ?? 0) >= defaultFigures.smallCorpusTokens || wholeDocumentTask === true,
        raises: 1,
        because: 'The prompt is long.',
      },
    ],
    mitigations: ['The most asked part first or last.', 'Retrieval once the measure drops.'],
    detection: 'The same questions against several prompt sizes and positions.',
    source: sources.openaiAccuracy,
  },
];
