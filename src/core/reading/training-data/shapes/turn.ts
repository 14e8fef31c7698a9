import { isFields, parseJsonValue } from '../rows/rowSource';

/** Who says something to whom: every shape comes down to turns. */
export interface Turn {
  readonly role: 'system' | 'user' | 'assistant' | 'tool';
  readonly text: string;
}

/** The names under which dialects know the roles. */
const roles: Readonly<Record<string, Turn['role']>> = {
  system: 'system',
  developer: 'system',
  user: 'user',
  human: 'user',
  assistant: 'assistant',
  gpt: 'assistant',
  model: 'assistant',
  bot: 'assistant',
  chatgpt: 'assistant',
  tool: 'tool',
  function: 'tool',
  ipython: 'tool',
  function_call: 'assistant',
  observation: 'tool',
};

/** The turns of a list of messages, or null where the value is anything else. A CSV cell holds the list as JSON. */
export function turnsOf(value: unknown): readonly Turn[] | null {
  const list = typeof value === 'string' && value.startsWith('[') ? parseJsonValue(value) : value;
  if (!Array.isArray(list) || list.length === 0) return null;
  const turns = list.map(turnOf);
  return turns.every(turn => turn !== null) ? turns : null;
}

/** `{role, content}`, ShareGPT's `{from, value}` or Gemini's `{role, parts}`. */
function turnOf(message: unknown): Turn | null {
  if (!isFields(message)) return null;
  const role = roles[String(message.role ?? message.from ?? '').toLowerCase()];
  const said = message.content ?? message.value ?? message.parts;
  const calls = callsOf(message.tool_calls ?? message.function_call);
  if (role === undefined || (said === undefined && calls === '')) return null;
  return { role, text: [textOf(said), calls].filter(Boolean).join('\n') };
}

/** Content is a string, or a list of parts of which only text is read. */
export function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (Array.isArray(content)) return content.map(textOf).filter(Boolean).join('\n');
  return isFields(content) && typeof content.text === 'string' ? content.text : '';
}

const callsOf = (calls: unknown): string =>
  calls === undefined || calls === null ? '' : JSON.stringify(calls);
