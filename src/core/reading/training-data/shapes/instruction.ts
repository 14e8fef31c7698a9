import { phrase } from '../../../text/say';
import { firstText, type Shape, turns } from './shape';

/** Alpaca and Dolly rows: an instruction, perhaps an input, and what is to come out. */
export const instruction: Shape = {
  id: 'instruction',
  proof: phrase('“instruction” with “output” or “response”'),
  read: fields => {
    const task = firstText(fields, ['instruction']);
    const answer = firstText(fields, ['output', 'response', 'completion']);
    if (task === null || answer === null) return null;
    const input = firstText(fields, ['input', 'context']);
    return turns(
      ['system', firstText(fields, ['system'])],
      ['user', task],
      ['user', input],
      ['assistant', answer],
    );
  },
};
