import { addParagraph } from '../fixes/addParagraph';
import { unsafe } from '../fixes/fix';
import { defineRule } from './rule';

/** A prompt is tried in an afternoon and changed in a minute; most tone and format is within its reach. */
export const promptFirst = defineRule({
  id: 'prompt-first',
  summary: 'Measure a good prompt before tuning for tone or format.',
  severity: 'information',
  messages: {
    noPromptTried:
      'This tunes for “{subject}”, and nothing here shows that a prompt was tried for it. Measure a system prompt with examples or structured output first; tune if it falls short.',
    noPromptTriedAtAll:
      'This tunes for how the model writes, and nothing here shows that a prompt was tried for it. Measure a system prompt with examples or structured output first; tune if it falls short.',
  },

  *inDesignDoc({ mannerTrainings: [training], evidence }) {
    if (training === undefined || evidence.some(({ about }) => about === 'prompting-tried')) return;
    const { manner, range, text } = training;
    const place = { range, evidence: [{ text, range }] };
    yield manner === null
      ? { says: 'noPromptTriedAtAll', ...place }
      : { says: 'noPromptTried', with: { subject: manner }, ...place };
  },

  fixesInDesignDoc: ({ range }, { outline }) =>
    unsafe('Add a prompt baseline', [addParagraph(outline, range, baseline)]),
});

const baseline = {
  below:
    /\b(?:baseline|evaluation|evaluating|measurement|metrics|acceptance|test plan|testing|validation)\b/i,
  heading: 'Prompt baseline',
  text: 'Before anything is trained, a system prompt with a few worked examples is measured on the held-out set. Its score is the baseline that a tuned model has to beat.',
};
