import { phrase } from '../../../text/say';
import { firstText, type Shape, turns } from './shape';

/** Where the answer begins in a text that was put together by a chat template; the last words before it. */
const templateMarks = [
  '### Response:',
  '### Assistant:',
  '### Answer:',
  '<|im_start|>assistant',
  '<|start_header_id|>assistant<|end_header_id|>',
  '<start_of_turn>model',
  '<|assistant|>',
  '[/INST]',
];

/**
 * Rows of running text, the only field, as trainers take them for continued pretraining; beside other fields a text counts
 * only where a chat template was already applied, because many things that are no examples have a `text`.
 */
export const text: Shape = {
  id: 'text',
  proof: phrase('“text” as the only field, or with a chat template applied'),
  read: fields => {
    const whole = firstText(fields, ['text']);
    if (whole === null) return null;
    const mark = templateMarks.find(each => whole.includes(each));
    if (mark === undefined) return Object.keys(fields).length === 1 ? turns(['assistant', whole]) : null;
    const answer = whole.indexOf(mark) + mark.length;
    return turns(['user', whole.slice(0, answer)], ['assistant', whole.slice(answer)]);
  },
};
