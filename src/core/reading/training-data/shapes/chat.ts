import { isFields } from '../rows/rowSource';
import type { Shape } from './shape';
import { textOf, turnsOf } from './turn';

/**
 * Chat rows of OpenAI and its followers (`messages`), ShareGPT (`conversations`) and Gemini (`contents`). A row must answer:
 * by an assistant's turn, or, for reinforcement, by a `reference…` field that the answer is graded against.
 */
export const chat: Shape = {
  id: 'chat',
  proof: 'messages with an assistant’s turn',
  read: fields => {
    const messages = turnsOf(
      fields.messages ?? fields.conversations ?? fields.conversation ?? fields.contents,
    );
    if (messages === null) return null;
    const answers = messages.some(({ role }) => role === 'assistant');
    const isGraded = Object.keys(fields).some(name => name.startsWith('reference'));
    if (!answers && !isGraded) return null;
    const system = systemOf(fields.systemInstruction ?? fields.system);
    return system === '' ? messages : [{ role: 'system', text: system }, ...messages];
  },
};

const systemOf = (instruction: unknown): string =>
  textOf(isFields(instruction) ? instruction.parts : instruction);
