import { phrase } from '../../../text/say';
import { firstText, type Shape, turns } from './shape';
import { turnsOf } from './turn';

/** The pairs of names that tuning services and trainers document. */
const pairs = [
  ['prompt', 'completion'],
  ['prompt', 'response'],
  ['input_text', 'output_text'],
  ['input', 'output'],
] as const;

/** A prompt and its completion, as texts or as lists of messages. */
export const promptCompletion: Shape = {
  id: 'prompt-completion',
  proof: phrase('a prompt and its completion'),
  // Test cases of programs have an input and an output.
  isUnspecific: ({ prompt, input_text }) => prompt === undefined && input_text === undefined,
  read: fields => {
    for (const [prompt, completion] of pairs) {
      const asked = turnsOf(fields[prompt]) ?? textTurns('user', firstText(fields, [prompt]));
      const answered = turnsOf(fields[completion]) ?? textTurns('assistant', firstText(fields, [completion]));
      if (asked !== null && answered !== null) {
        return [...turns(['system', firstText(fields, ['system'])]), ...asked, ...answered];
      }
    }
    return null;
  },
};

const textTurns = (role: 'user' | 'assistant', text: string | null) =>
  text === null ? null : turns([role, text]);
