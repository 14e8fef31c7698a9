import { type Phrase, phrase } from '../../text/say';
import { type Fields, isFields } from './rows/rowSource';

/** Rows that resemble training examples and are something else, by a field that gives them away. */
interface LookAlike {
  readonly what: Phrase;
  readonly fields: readonly string[];
}

/**
 * Field names as services and benchmarks write them. A field shared with real training sets (`id`, `source`, `category`,
 * `tools`, `weight`, `score`) is not listed.
 */
const lookAlikes: readonly LookAlike[] = [
  { what: phrase('batch requests to a model service'), fields: ['custom_id', 'body', 'request'] },
  {
    what: phrase('requests to a model service'),
    fields: ['temperature', 'max_tokens', 'max_completion_tokens', 'top_p', 'stream'],
  },
  {
    what: phrase('a log'),
    fields: [
      ...['timestamp', 'created_at', 'create_time', 'createdat', 'updated_at', 'time', 'ts', 'datetime'],
      ...['latency', 'latency_ms', 'usage', 'request_id', 'session_id', 'trace_id', 'level', 'status_code'],
    ],
  },
  {
    what: phrase('an evaluation set'),
    fields: [
      ...['ideal', 'expected', 'expected_output', 'expected_answer', 'ground_truth', 'gold', 'target_scores'],
      ...['choices', 'rubric', 'grader', 'references', 'continuation', 'item', 'assert', 'vars', 'metrics'],
      ...['retrieved_contexts', 'reference_contexts', 'test_cases', 'canonical_solution', 'entry_point'],
    ],
  },
  {
    what: phrase('answers of a model that was tested'),
    fields: ['prediction', 'predictions', 'model_output', 'generated_text'],
  },
  { what: phrase('a search index'), fields: ['embedding', 'embeddings', 'vector', 'chunk_id', 'doc_id'] },
];

/** Fields that say when a message was sent: people's chats have them, training examples do not. */
const messageTimes = ['timestamp', 'created_at', 'create_time', 'createdat', 'ts', 'time', 'date', 'sent_at'];

/** What the rows are instead of training data, or null where nothing says so. */
export function lookAlikeOf(fields: Fields): Phrase | null {
  const names = new Set(Object.keys(fields).map(name => name.toLowerCase()));
  const found = lookAlikes.find(each => each.fields.some(name => names.has(name)));
  if (found !== undefined) return found.what;
  return hasTimedMessages(fields) ? phrase('a chat log') : null;
}

const hasTimedMessages = (fields: Fields): boolean =>
  Object.values(fields).some(
    value =>
      Array.isArray(value) &&
      value.some(message => isFields(message) && messageTimes.some(name => name in message)),
  );
