import { phrase } from '../../../text/say';
import { type Fields, isFields } from '../rows/rowSource';
import { firstText, type Shape, turns } from './shape';
import { type Turn, turnsOf } from './turn';

/** The names of the better answer and of the worse one, as DPO trainers and OpenAI document them. */
const pairs = [
  ['chosen', 'rejected'],
  ['preferred_output', 'non_preferred_output'],
  ['chosen_response', 'rejected_response'],
] as const;

/** A better and a worse answer to one prompt. What is trained towards, the better one, counts as the answer. */
export const preference: Shape = {
  id: 'preference',
  proof: phrase('a chosen and a rejected answer'),
  isUnspecific: fields => promptOf(fields).length === 0,
  read: fields => {
    for (const [better, worse] of pairs) {
      const chosen = answerOf(fields[better]);
      if (chosen === null || answerOf(fields[worse]) === null) continue;
      return [...promptOf(fields), ...chosen];
    }
    return null;
  },
};

function promptOf(fields: Fields): readonly Turn[] {
  const asked = fields.prompt ?? fields.messages ?? fields.conversations ?? fields.input;
  const inside = isFields(asked) ? asked.messages : asked;
  return (
    turnsOf(inside) ??
    turns(
      ['system', firstText(fields, ['system'])],
      ['user', firstText(fields, ['prompt', 'question', 'instruction', 'input'])],
    )
  );
}

/** An answer is a text, a message or a list of messages. */
const answerOf = (value: unknown): readonly Turn[] | null =>
  turnsOf(isFields(value) ? [value] : value) ??
  (typeof value === 'string' && value.trim() !== '' ? turns(['assistant', value]) : null);
