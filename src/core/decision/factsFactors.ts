import { type Phrase, phrase } from '../text/say';
import type { Answers } from './answers';
import { type Factor, facts } from './factor';
import { changesAtLeast, factsChange, paceOf } from './pace';
import { sources } from './sources';

const lacksFacts = ({ failure }: Answers): boolean => failure === 'knowledge' || failure === 'both';

/** The size of a corpus says nothing where only behavior fails: it may be material to imitate. */
const restsOnFacts = (answers: Answers): boolean =>
  answers.failure !== 'behaviour' || answers.attributionRequired === true || factsChange(answers);

const restsOnFactsReads = ['failure', 'attributionRequired', 'knowledgeChange', 'updatesPerMonth'] as const;

/** What pushes the facts, and how hard: 1 breaks a tie, 3 is a plain reason, more outweighs one. */
export const factsFactors: readonly Factor[] = [
  {
    id: 'facts-are-missing',
    reads: ['failure'],
    applies: lacksFacts,
    pushes: [facts('index', 4), facts('prompt', 3), facts('tool', 3)],
    weightFrom:
      'Own judgment: a plain reason for each place that supplies facts, one more for the chapter’s own answer, retrieval.',
    text: () => 'The model lacks facts: supply them when the question is asked, first of all by retrieval.',
    source: sources.chapterFailing,
    contested: {
      otherSide:
        'Supervised tuning on a bounded, stable set raised accuracy by 6 points; still without citations.',
      source: sources.balaguer,
    },
  },
  {
    id: 'only-behaviour-fails',
    reads: ['failure'],
    applies: ({ failure }) => failure === 'behaviour',
    pushes: [facts('nowhere', 3)],
    weightFrom: 'Own judgment: a plain reason.',
    text: () => 'Facts are not what fails, so nothing has to be looked up for that.',
    source: sources.chapterFailing,
  },
  {
    id: 'facts-untested',
    reads: ['failure'],
    applies: ({ failure }) => failure === 'none-tested',
    pushes: [facts('nowhere', 4)],
    weightFrom: 'Own judgment: outweighs one plain reason, because nothing was measured.',
    text: () => 'Nothing was measured: no fact is known to be missing yet.',
    source: sources.chapterOrder,
  },
  {
    id: 'no-own-facts',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => paceOf(answers) === 'none',
    pushes: [facts('nowhere', 3)],
    weightFrom: 'Own judgment: a plain reason.',
    text: () => 'The task needs no facts of its own.',
    source: sources.chapterStability,
  },
  {
    id: 'facts-are-stable',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => paceOf(answers) === 'stable',
    pushes: [facts('nowhere', 1)],
    weightFrom: 'Own judgment: breaks a tie; stable facts may still be too many to prompt.',
    text: () => 'The facts are stable, so freshness is no reason to retrieve.',
    source: sources.chapterStability,
  },
  {
    id: 'facts-change-yearly',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => factsChange(answers) && !changesAtLeast(answers, 'irregular'),
    pushes: [facts('index', 4)],
    weightFrom:
      'Own judgment: outweighs a plain reason, and less than faster change, because a worked example disagrees.',
    text: () => 'The facts change every year: a lookup follows, a trained model does not.',
    source: sources.chapterStability,
    contested: {
      otherSide:
        'A worked example tunes the skill of coding and keeps only a small lookup; skill and code table are separate questions.',
      source: sources.workedExamples,
    },
  },
  {
    id: 'facts-change-often',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => changesAtLeast(answers, 'irregular') && !changesAtLeast(answers, 'real-time'),
    pushes: [facts('index', 5)],
    weightFrom:
      'Own judgment: outweighs a plain reason. Monthly and quarterly are the chapter’s own examples.',
    text: answers =>
      phrase('The facts change {pace}: they belong where they can be replaced.', {
        pace: paceWords(answers),
      }),
    source: sources.chapterStability,
    contested: {
      otherSide: 'A small corpus that changes monthly was served from a cached prompt.',
      source: sources.wrongTool,
    },
  },
  {
    id: 'facts-are-live',
    reads: ['knowledgeChange', 'updatesPerMonth'],
    applies: answers => paceOf(answers) === 'real-time',
    pushes: [facts('tool', 7), facts('index', 5)],
    weightFrom: 'Own judgment: the heaviest, with two more for a call than for an index that is always late.',
    text: () => 'Live values come from a call to the system that holds them, not from an indexed text.',
    source: sources.awsTools,
  },
  {
    id: 'citations-come-from-retrieval',
    reads: ['attributionRequired'],
    applies: ({ attributionRequired }) => attributionRequired === true,
    pushes: [facts('index', 7), facts('tool', 7)],
    weightFrom:
      'Own judgment: the heaviest. The chapter says “only option”; the other side is about small corpora.',
    text: () => 'Retrieved passages and tool results carry their source with them.',
    source: sources.chapterAttribution,
    contested: {
      otherSide: 'Documents placed in the prompt can be cited too, while they fit.',
      source: sources.anthropicContext,
    },
  },
  {
    id: 'permissions-by-filter',
    reads: ['perUserAccessControl'],
    applies: ({ perUserAccessControl }) => perUserAccessControl === true,
    pushes: [facts('index', 5), facts('tool', 5)],
    weightFrom: 'Own judgment: outweighs a plain reason; the gate decides what may not be.',
    text: () => 'Retrieval can filter by what the asking user may see.',
    source: sources.databricks,
  },
  {
    id: 'deletion-by-row',
    reads: ['dataMustBeDeletable'],
    applies: ({ dataMustBeDeletable }) => dataMustBeDeletable === true,
    pushes: [facts('index', 2), facts('tool', 2)],
    weightFrom: 'Own judgment: less than a plain reason; the gate decides what may not be.',
    text: () => 'Erasing a record from an index is one operation.',
    source: sources.erasure,
  },
  {
    id: 'corpus-is-small',
    reads: ['corpusTokens', ...restsOnFactsReads],
    applies: (answers, { smallCorpusTokens }) =>
      sized(answers) && restsOnFacts(answers) && (answers.corpusTokens ?? 0) < smallCorpusTokens,
    pushes: [facts('prompt', 7)],
    weightFrom: 'Own judgment: outweighs even frequent change, as in the published counter-example.',
    text: ({ corpusTokens }) =>
      phrase('All {tokens} tokens fit the prompt, where caching keeps them cheap.', {
        tokens: corpusTokens ?? 0,
      }),
    source: sources.anthropicContext,
    contested: {
      otherSide: 'Knowledge that changes monthly, quarterly or yearly should live in retrieval.',
      source: sources.chapterStability,
    },
  },
  {
    id: 'corpus-may-fit',
    reads: ['corpusTokens', ...restsOnFactsReads],
    applies: (answers, { smallCorpusTokens, windowTokens }) =>
      sized(answers) &&
      restsOnFacts(answers) &&
      (answers.corpusTokens ?? 0) >= smallCorpusTokens &&
      (answers.corpusTokens ?? 0) < windowTokens,
    pushes: [facts('prompt', 3)],
    weightFrom: 'Own judgment: a plain reason, because the sources differ about the limit.',
    text: ({ corpusTokens }) =>
      phrase('{tokens} tokens fit a long prompt; measure what gets lost in the middle.', {
        tokens: corpusTokens ?? 0,
      }),
    source: sources.anthropicContext,
    contested: {
      otherSide: 'One practitioner stops at 50,000 tokens; retrieval costs far less a request.',
      source: sources.devopsness,
    },
  },
  {
    id: 'corpus-is-large',
    reads: ['corpusTokens'],
    applies: ({ corpusTokens }, { windowTokens }) => (corpusTokens ?? 0) >= windowTokens,
    pushes: [facts('index', 2)],
    weightFrom: 'Own judgment: less than a plain reason; the gate decides what may not be.',
    text: ({ corpusTokens }) =>
      phrase('{tokens} tokens have to be searched, not read.', { tokens: corpusTokens ?? 0 }),
    source: sources.anthropicContext,
  },
  {
    id: 'whole-documents',
    reads: ['wholeDocumentTask', ...restsOnFactsReads],
    applies: answers => answers.wholeDocumentTask === true && restsOnFacts(answers),
    pushes: [facts('prompt', 6)],
    weightFrom: 'Own judgment: outweighs frequent change; fragments cannot answer it.',
    text: () => 'One answer needs a whole document, and retrieval returns fragments.',
    source: sources.googleLongContext,
  },
  {
    id: 'busy-prompt',
    reads: ['requestsPerMonth', 'corpusTokens', ...restsOnFactsReads],
    applies: (answers, { busyRequests, smallCorpusTokens }) =>
      restsOnFacts(answers) &&
      (answers.requestsPerMonth ?? 0) >= busyRequests &&
      (answers.corpusTokens ?? 0) >= smallCorpusTokens,
    pushes: [facts('index', 3)],
    weightFrom: 'Own judgment: a plain reason; each request pays for the corpus again.',
    text: ({ requestsPerMonth }) =>
      phrase('{requests} requests a month would each read the whole corpus.', {
        requests: requestsPerMonth ?? 0,
      }),
    source: sources.googleLongContext,
  },
];

const sized = ({ corpusTokens }: Answers): boolean => corpusTokens !== undefined && corpusTokens !== null;

const paceWords = (answers: Answers): Phrase => {
  const pace = paceOf(answers);
  if (pace === 'irregular') return phrase('without notice');
  return phrase(pace === 'semi-annual' ? 'twice a year' : String(pace));
};
