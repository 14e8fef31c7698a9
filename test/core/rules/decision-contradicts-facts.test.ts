import { deepStrictEqual } from 'node:assert';
import { check } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const id = 'decision-contradicts-facts';

const found = (text: string) =>
  check({ path: 'plan.md', text }, catalogue).findings.filter(({ ruleId }) => ruleId === id);

const marked = (text: string): string[] => found(text).map(({ range }) => text.slice(range.start, range.end));

const plan = (context: string, decision: string, more = ''): string =>
  `# 12. Desk assistant\n\n## Context\n\n${context}\n\n${more}## Decision\n\n${decision}\n`;

const tunes = 'We will fine-tune Llama 3.1 8B.';

describe(id, () => {
  const finds = (name: string, context: string, decision: string, more = '') =>
    it(`finds: ${name}`, () => deepStrictEqual(marked(plan(context, decision, more)), [decision]));
  const silent = (name: string, context: string, decision: string, more = '') =>
    it(`is silent: ${name}`, () => deepStrictEqual(marked(plan(context, decision, more)), []));

  finds('facts that change', 'Travellers ask about fares. The fares change every week.', tunes);
  finds(
    'answers that cite',
    'Inspectors ask about building rules. Every answer must cite its source.',
    tunes,
  );
  finds(
    'permissions',
    'Consultants ask about projects. Access rights differ by client, and the policies change monthly.',
    'We are going to finetune Mistral 7B.',
  );
  finds(
    'retrieval set aside',
    'Travellers ask about fares. The fares change every week. Each answer must name its source.',
    tunes,
    '## Considered options\n\n- Retrieval over the fare tables\n- Fine-tuning\n\n',
  );
  finds(
    'a prompt over the bar',
    'Letters have to sound friendly. With three examples the prompt reaches 97 % of letters in the right tone; at least 95 % is required.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );

  finds(
    'a model that answers by itself',
    'Callers ask about allowances. The allowance rates are revised quarterly.',
    'We will fine-tune Mistral 7B so that it answers callers directly.',
  );
  finds(
    'a measured format',
    'A system prompt gets 96 % of the summaries into the right format, and 90 % is enough for the editors.',
    'Fine-tune Llama 3 8B for the format.',
  );

  silent('facts that are looked up', 'The fares change every week. They are retrieved per question.', tunes);
  silent('no facts', 'Travellers ask all day long.', tunes);
  silent('stable facts', 'Readers ask about the poems. The poems never change.', tunes);
  silent(
    'a named behavior',
    'The fares change every week.',
    'We will fine-tune Llama 3.1 8B for our tone of voice.',
  );
  silent(
    'examples',
    'The fares change every week.',
    'We will fine-tune Llama 3.1 8B on 4,000 approved replies.',
  );
  silent('a decision against it', 'The fares change every week.', 'We will not fine-tune Llama 3.1 8B.');
  silent('a thought', 'The fares change every week.', 'We might fine-tune Llama 3.1 8B.');
  silent('another kind of model', 'The fares change every week.', 'We will fine-tune Whisper large.');
  silent('facts of the work', 'The team changes its sprint board every week.', tunes);
  silent('a possible demand', 'Answers could one day have to cite their source.', tunes);
  silent(
    'a prompt below the bar',
    'The prompt reaches 71 % of letters in the right tone; at least 95 % is required.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );
  silent(
    'a prompt over the bar that lacks facts',
    'The fares change every week. The prompt reaches 97 % of letters in the right tone; at least 95 % is required.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );
  silent(
    'another motive',
    'The prompt reaches 97 % of letters in the right tone; at least 95 % is required. It costs too much.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );
  silent(
    'another set',
    'Our prompt reaches 98 % of letters in the right tone on the easy set. 95 % is required on the hard set, where it reaches 60 %.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );
  silent(
    'an experiment',
    'The fares change every week.',
    'As a baseline we will fine-tune Llama 3.1 8B and show how it ages.',
  );
  silent(
    'a purpose of its own',
    'The fares change every week. The assistant asks the fare desk for them.',
    'We will fine-tune Llama 3.1 8B to choose the right function.',
  );
  silent('a task', 'Invoice rules change monthly. Clerks type invoices.', tunes);
  silent(
    'a rehearsal',
    'Trainees ask about fares. The fares change weekly, so those in scripts are made up.',
    tunes,
  );
  silent(
    'rights to something else',
    'Callers ask a lot. Access rights to the cluster are given by the platform team.',
    tunes,
  );
  silent(
    'a rate of something else',
    'The prompt reaches 97 % accuracy on routing; 95 % is required.',
    'We will fine-tune Qwen 7B so that letters keep our tone.',
  );
  silent('facts that come from elsewhere', 'The fares change every week and come from the fare desk.', tunes);
  it('is silent where nothing is decided', () =>
    deepStrictEqual(marked(`# Agenda\n\nThe fares change every week.\n\n## Exercise\n\n${tunes}\n`), []));

  it('leaves to volatile-knowledge what it reports', () => {
    const text = plan('The fares change every week.', 'We will fine-tune Llama 3.1 8B on the fares.');
    deepStrictEqual(
      check({ path: 'plan.md', text }, catalogue).findings.map(({ ruleId }) => ruleId),
      ['volatile-knowledge'],
    );
  });

  it('names the places of the facts', () => {
    const text = plan(
      'Travellers ask about fares. The fares change every week. Every answer must cite its source.',
      tunes,
    );
    const [finding] = found(text);
    const facts = ['Every answer must cite its source.', 'The fares change every week.'];
    deepStrictEqual(
      finding?.related.map(({ range }) => text.slice(range.start, range.end)),
      facts,
    );
    deepStrictEqual(
      finding?.evidence.map(each => each.text),
      facts,
    );
    deepStrictEqual(
      finding?.message,
      'This decides to train a model and nothing here supplies it with facts, but the document calls for “Retrieval (RAG)”: answers must name their source, the facts keep changing.',
    );
  });
});
