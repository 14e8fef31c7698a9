import { deepStrictEqual } from 'node:assert';
import { check } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

/** The words under each finding of the rule. */
const marked = (text: string): string[] =>
  check({ path: 'plan.md', text }, catalogue)
    .findings.filter(({ ruleId }) => ruleId === 'volatile-knowledge')
    .map(({ range }) => text.slice(range.start, range.end));

const finds = (sentence: string): void => deepStrictEqual(marked(`# Plan\n\n${sentence}\n`), [sentence]);
const silent = (text: string): void => deepStrictEqual(marked(`# Plan\n\n${text}\n`), []);

describe('volatile-knowledge in design documents', () => {
  for (const sentence of [
    'We will fine-tune Llama on our drug formulary so that answers reflect current coverage.',
    'We will finetune Mistral on the bus timetables.',
    'We shall fine tune Qwen on the building regulations so the clerk gets an answer at once.',
    'The 7B gets a LoRA on our price list and the return policy.',
    'A QLoRA adapter is trained on the employee handbook, so that it knows the leave rules by heart.',
    'The assistant’s weights hold the entire parts catalogue, there is no lookup.',
    'Our own model is taught the tariff of every carrier.',
    'The visa rules are baked into the model weights.',
    'Continued pre-training of Gemma on the municipal ordinances starts in May.',
  ]) {
    it(`finds: ${sentence}`, () => finds(sentence));
  }

  for (const sentence of [
    'We will not fine-tune Llama on our drug formulary.',
    'We fine-tune Llama on 4,000 approved replies so that it writes in our tone.',
    'Should we fine-tune Llama on our drug formulary?',
    'Instead of fine-tuning the LLM on the price list we retrieve the rows.',
    'Fine-tuning an LLM on the price list was rejected.',
    'Staff are trained on the price list before the chatbot goes live.',
    'We fine-tune Whisper on the names in the timetable; the chatbot is untouched.',
    '> We fine-tune our LLM on your price list.',
    '~~We fine-tune the LLM on the price list.~~',
    '```\nfine-tune the LLM on the price list\n```',
  ]) {
    it(`is silent: ${sentence}`, () => silent(sentence));
  }

  it('is silent under a heading that sets options aside', () =>
    silent('## Rejected alternatives\n\nFine-tune the LLM on the price list.'));

  it('is silent in a superseded record', () =>
    silent('Status: superseded by 12\n\n## Decision\n\nWe fine-tune the LLM on the price list.'));
});
