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
    'another motive',
    'The prompt reaches 97 % of letters in the right tone; at least 95 % is required. It costs too much.',
    'We will fine-tune Qwen 7B so that it keeps our tone.',
  );
  it('leaves to volatile-knowledge what it reports', () => {
    const text = plan('The fares change every week.', 'We will fine-tune Llama 3.1 8B on the fares.');
    deepStrictEqual(
      check({ path: 'plan.md', text }, catalogue).findings.map(({ ruleId }) => ruleId),
      ['volatile-knowledge'],
    );
  });

  it('names the places of the facts', () => {
    const text = plan('The fares change every week. Every answer must cite its source.', tunes);
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
