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
    ];
    for (const path of unsure) deepStrictEqual(named(path), null, path);
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

  it('marks the exact words', () => {
    const text = 'base_model: a/b\nadapter: lora\ndatasets:\n  - path: "data/drug-formulary.jsonl"\n';
    const [dataset] = factsOf(text).datasets;
    const range = dataset?.subject?.range;
    deepStrictEqual(range && text.slice(range.start, range.end), 'drug-formulary');
  });
});
