import { phrase } from '../../../text/say';
import { type Fields, isFields } from '../rows/rowSource';
import type { Shape } from './shape';
import { type Turn, textOf, turnsOf } from './turn';

/** Fields beside the messages that no answer can be graded against. */
const neutral = new Set(
  [
    'messages',
    'tools',
    'functions',
    'parallel_tool_calls',
    'id',
    'idx',
    'index',
    'name',
    'model',
    'user',
    'metadata',
  ].concat(['source', 'category', 'language', 'weight', 'split', 'system', 'conversation_id']),
);

/**
 * Chat rows of OpenAI and its followers (`messages`), ShareGPT (`conversations`) and Gemini (`contents`). A row must answer:
 * by an assistant's turn, or, for reinforcement, by a field that the model's own answer is graded against.
 */
export const chat: Shape = {
  id: 'chat',
  proof: phrase('messages with an assistant’s turn'),
  read: fields => {
    const messages = turnsOf(
      fields.messages ?? fields.conversations ?? fields.conversation ?? fields.contents,
    );
    if (messages === null) return null;
    const answers = messages.some(({ role }) => role === 'assistant');
    if (!answers && !isGraded(fields, messages)) return null;
    const system = systemOf(fields.systemInstruction ?? fields.system);
    return system === '' ? messages : [{ role: 'system', text: system }, ...messages];
  },
};

const systemOf = (instruction: unknown): string =>
  textOf(isFields(instruction) ? instruction.parts : instruction);

/** OpenAI's reinforcement format: the last turn is the user's, and the row holds what a grader compares with. */
const isGraded = (fields: Fields, messages: readonly Turn[]): boolean =>
  messages.at(-1)?.role === 'user' && Object.keys(fields).some(name => !neutral.has(name));
