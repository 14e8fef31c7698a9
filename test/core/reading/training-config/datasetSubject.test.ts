import { deepStrictEqual } from 'node:assert';
import { factsOf } from '../../../support/configReading';

const subjects = (text: string) => factsOf(text).datasets.map(({ subject }) => subject?.text ?? null);
const named = (path: string) => subjects(`base_model: a/b\nadapter: lora\ndatasets:\n  - path: ${path}\n`)[0];
const commented = (datasets: string) => subjects(`base_model: a/b\nadapter: lora\n${datasets}\n`);

describe('the subject of a data set', () => {
  it('is the changing knowledge that its path names', () => {
    const found = [
      ['data/drug_formulary_2025.jsonl', 'drug formulary'],
      ['acme/refund-policy-qa', 'refund-policy'],
      ['s3://lake/exchangeRates/train.parquet', 'exchangeRates'],
    ] as const;
    for (const [path, subject] of found) deepStrictEqual(named(path), subject, path);
  });

  it('is nothing where a skill is taught, whatever the texts are about', () => {
    const skills = [
      'formulary_ner.jsonl',
      'refund_policy_intents',
      'support-reply-tone.jsonl',
      'release_notes_style',
    ];
    for (const path of skills) deepStrictEqual(named(path), null, path);
  });

  it('is nothing where only a bare or short word, a fixed test set or the owner speaks', () => {
    const unsure = [
      'policy.jsonl',
      'acme/rl_policy_rollouts',
      'medqa',
      'mls_eng.jsonl',
      'Headlines/greetings',
      'tatsu-lab/alpaca',
      'some_tool.datasets.make_product_catalogue_dataset',
    ];
    for (const path of unsure) deepStrictEqual(named(path), null, path);
  });

  it('is a bare word where a date or a second one tells that it is a copy of something', () => {
    const found = [
      ['tariff_2026q3.jsonl', 'tariff'],
      ['data/policies_2026.jsonl', 'policies'],
      ['acme/benefits-policy', 'benefits'],
      ['handbook-2025-11', 'handbook'],
    ] as const;
    for (const [path, subject] of found) deepStrictEqual(named(path), subject, path);
    for (const path of ['policies_v2', 'rl_policy_2026', 'news_2024', 'tariff_intents_2026', 'plan-1999']) {
      deepStrictEqual(named(path), null, path);
    }
  });

  it('is what the job is called where its data are only a number', () => {
    const job = (suffix: string) =>
      factsOf(`{"model": "gpt-4o-mini", "training_file": "file-1", "suffix": "${suffix}"}`, 'j.json');
    deepStrictEqual(job('benefits-policy').datasets[0]?.subject?.text, 'benefits');
    deepStrictEqual(job('reply-tone').datasets[0]?.subject, null);
  });

  it('is not taken back by what is said to this checker, or by “only”', () => {
    deepStrictEqual(commented('datasets:\n  - path: train.jsonl # only this year’s drug formulary'), [
      'drug formulary',
    ]);
    deepStrictEqual(
      commented(
        'datasets:\n  # the drug formulary\n  # fineline-disable-next-line volatile-knowledge -- never mind, index follows\n  - path: train.jsonl',
      ),
      ['drug formulary'],
    );
  });

  it('is what a comment beside or above says, once', () => {
    deepStrictEqual(commented('datasets:\n  - path: train.jsonl  # exported from the drug formulary'), [
      'drug formulary',
    ]);
    deepStrictEqual(
      commented('datasets:\n  # Airfares, refreshed by hand\n  - path: one.jsonl\n  - path: two.jsonl'),
      ['Airfares', null],
    );
    deepStrictEqual(
      commented('# everything from the drug formulary\ndatasets:\n  - path: one.jsonl\n  - path: two.jsonl'),
      ['drug formulary', null],
    );
  });

  it('is nothing where the comment says that it is kept elsewhere', () => {
    deepStrictEqual(commented('datasets:\n  - path: train.jsonl # without the drug formulary'), [null]);
    deepStrictEqual(commented('datasets:\n  - path: train.jsonl # the drug formulary is retrieved'), [null]);
  });

  it('is nothing where the next line of the comment says so', () =>
    deepStrictEqual(
      commented(
        'datasets:\n  # Questions about the drug formulary;\n  # the answers are retrieved.\n  - path: train.jsonl',
      ),
      [null],
    ));

  it('is what the top of the file says is taught', () => {
    const headed = (header: string, path = 'train.jsonl') =>
      subjects(`${header}\nbase_model: a/b\nadapter: lora\ndatasets:\n  - path: ${path}\n`)[0];
    deepStrictEqual(headed('# Teaches the model our drug formulary.'), 'drug formulary');
    deepStrictEqual(headed('# Llama, fine-tuned on the airfares of last week\n# one GPU'), 'airfares');
    deepStrictEqual(headed('# tune run on one device --config x'), null);
    deepStrictEqual(headed('# Trained on: https://example.org/drug-formulary'), null);
    deepStrictEqual(headed('# Assistant for the drug formulary, one GPU'), null);
    deepStrictEqual(headed('# Learns to extract doses; the drug formulary stays in the index'), null);
    deepStrictEqual(headed('# Teaches the model our drug formulary.', 'reply_tone.jsonl'), 'drug formulary');
  });

  it('marks the exact words', () => {
    const text = 'base_model: a/b\nadapter: lora\ndatasets:\n  - path: "data/drug-formulary.jsonl"\n';
    const [dataset] = factsOf(text).datasets;
    const range = dataset?.subject?.range;
    deepStrictEqual(range && text.slice(range.start, range.end), 'drug-formulary');
  });
});
