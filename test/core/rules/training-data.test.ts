import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { check, defaultSettings } from '../../../src/core';
import type { Thresholds } from '../../../src/core/settings/settings';
import { catalogue } from '../../support/catalogue';
import { chatRow, linesOf, plainRows } from '../../support/trainingData';

/** Enough good rows that nothing is too few. */
const enough = plainRows(600);

const findingsIn = (rows: readonly unknown[], path = 'train.jsonl', thresholds: Partial<Thresholds> = {}) =>
  check({ path, text: linesOf(rows) }, catalogue, {
    ...defaultSettings,
    thresholds: { ...defaultSettings.thresholds, ...thresholds },
  }).findings;
const idsIn = (...given: Parameters<typeof findingsIn>) => findingsIn(...given).map(({ ruleId }) => ruleId);

const among = (rows: readonly unknown[]) => [...enough.slice(0, 600 - rows.length), ...rows];
const several = (count: number, row: (n: number) => unknown) =>
  Array.from({ length: count }, (_, n) => row(n));

const words = ['heron', 'lapwing', 'dunlin', 'curlew', 'godwit', 'plover', 'whimbrel', 'avocet', 'turnstone'];
const wordFor = (n: number) => `${words[n % 9]} ${words[Math.floor(n / 9) % 9]}`;
const priced = (n: number) => chatRow(`How much is the ${wordFor(n)} print?`, `It is €${n + 11}.50.`);

describe('rules over training data', () => {
  it('find nothing in enough plain rows', () => deepStrictEqual(idsIn(enough), []));

  it('find nothing in data held back from training', () =>
    deepStrictEqual(idsIn([chatRow('Whose?', 'SSN 536-22-8741')], 'test.jsonl'), []));

  describe('volatile-knowledge', () => {
    it('is raised once, on the first telling row', () => {
      const rows = among(several(80, priced));
      const [finding, ...more] = findingsIn(rows.map(toChat));
      strictEqual(more.length, 0);
      strictEqual(finding?.ruleId, 'volatile-knowledge');
      match(finding.message, /^80 of 600 rows teach facts that change, for example “€11\.50”/);
      strictEqual(linesOf(rows.map(toChat)).slice(finding.range.start, finding.range.end), '€11.50');
      strictEqual(finding.evidence.length, 3);
    });

    it('names the subject that most rows are about', () => {
      const [finding] = findingsIn(
        several(520, n =>
          chatRow(
            `Which tier is ${wordFor(n)} ${wordFor(n + 40)} on in the drug formulary?`,
            `Tier ${(n % 4) + 1}.`,
          ),
        ),
      ).filter(({ ruleId }) => ruleId === 'volatile-knowledge');
      match(finding?.message ?? '', /most of them about “drug formulary”, which changes monthly \(source: /);
    });

    it('speaks up sooner where the file’s name gives the subject away', () => {
      const rows = among(several(2, priced)).map(toChat);
      deepStrictEqual(idsIn(rows, 'menu_prices.jsonl'), ['volatile-knowledge']);
      const [finding] = findingsIn(rows, 'data/tariff_2026q3.jsonl');
      match(finding?.message ?? '', /^These rows are called “tariff”, which .*; 2 of \d+ rows teach/);
      deepStrictEqual(idsIn(rows, 'price_tagging_ner.jsonl'), []);
      deepStrictEqual(idsIn(enough, 'menu_prices.jsonl'), []);
    });

    it('is silent below the share, which the project sets', () => {
      const rows = among(several(30, priced)).map(toChat);
      deepStrictEqual(idsIn(rows), []);
      deepStrictEqual(idsIn(rows, 'train.jsonl', { volatileShare: 0.05 }), ['volatile-knowledge']);
    });
  });

  describe('too-few-examples', () => {
    it('counts the rows of a project', () => {
      deepStrictEqual(idsIn(plainRows(499)), ['too-few-examples']);
      deepStrictEqual(idsIn(plainRows(500)), []);
    });

    it('counts the rows of the smallest class', () => {
      const sorted = (rare: number) =>
        several(700, n =>
          chatRow(
            `Sort: the ${wordFor(n)} calls ${wordFor(n * 5 + 1)} at pond ${n}`,
            n < rare ? 'Alarm' : n % 2 ? 'song' : 'contact',
          ),
        );
      const [finding] = findingsIn(sorted(60));
      match(
        finding?.message ?? '',
        /^Only 60 examples answer “Alarm”, and each class should have at least 200/,
      );
      deepStrictEqual(idsIn(sorted(220)), []);
      deepStrictEqual(idsIn(sorted(60), 'train.jsonl', { examplesPerClass: 50 }), []);
    });

    it('does not count running text', () =>
      deepStrictEqual(idsIn([{ text: 'The curlew probes the mud for worms.' }]), []));
  });

  describe('undeletable-data-in-weights', () => {
    const record = (n: number) =>
      chatRow(
        `Who is ring ${n}?`,
        `Ring ${n} was put on by Liv Aasen (date of birth: 4.11.19${50 + (n % 40)}).`,
      );

    it('is raised by one row that names a person by number', () => {
      const [finding, ...more] = findingsIn(among([record(3)]).map(toChat));
      strictEqual(more.length, 0);
      strictEqual(finding?.ruleId, 'undeletable-data-in-weights');
      match(finding.message, /^1 of 600 rows hold personal data: name with date of birth\./);
    });

    it('is raised by contacts only where they are a pattern', () => {
      const contact = (n: number) =>
        chatRow(`Who watches hide ${n}?`, `Ask watcher${n}@fenland-birds.org about it.`);
      deepStrictEqual(idsIn(among(several(4, contact)).map(toChat)), []);
      deepStrictEqual(idsIn(among(several(6, contact)).map(toChat)), ['undeletable-data-in-weights']);
    });
  });

  it('unreviewed-training-data is raised by leftovers in several rows', () => {
    const leftover = (n: number) =>
      chatRow(`What does the ${wordFor(n)} eat?`, `${wordFor(n)}s eat worms.&nbsp;All rights reserved.`);
    deepStrictEqual(idsIn(among(several(5, leftover)).map(toChat)), []);
    deepStrictEqual(idsIn(among(several(6, leftover)).map(toChat)), ['unreviewed-training-data']);
  });

  it('duplicate-examples is raised above the share', () => {
    deepStrictEqual(idsIn([...enough, ...enough.slice(0, 20)]), []);
    const [finding] = findingsIn([...enough, ...enough.slice(0, 40)]);
    match(finding?.message ?? '', /^40 of 640 rows repeat an earlier row/);
    deepStrictEqual(idsIn([...enough, ...enough.slice(0, 40)], 'train.jsonl', { duplicateShare: 0.1 }), []);
  });

  describe('train-evaluation-overlap', () => {
    it('marks both ends, in two files', () => {
      const evaluation = { path: 'valid.jsonl', text: linesOf(enough.slice(5, 9)) };
      const { findings } = check({ path: 'train.jsonl', text: linesOf(enough), evaluation }, catalogue);
      deepStrictEqual(
        findings.map(({ ruleId }) => ruleId),
        ['train-evaluation-overlap'],
      );
      match(findings[0]?.message ?? '', /^4 of 4 evaluation rows are training rows as well/);
      deepStrictEqual(
        findings[0]?.related.map(({ path }) => path),
        ['valid.jsonl', 'valid.jsonl', 'valid.jsonl'],
      );
    });

    it('reads the split of one file', () => {
      const rows = [...enough, { ...enough[9], split: 'validation' }];
      deepStrictEqual(idsIn(rows), ['train-evaluation-overlap']);
    });
  });
});

/** Rows of one shape, so that none is odd. */
function toChat(row: unknown): unknown {
  const { prompt, completion } = row as { prompt?: string; completion?: string };
  return prompt === undefined || completion === undefined ? row : chatRow(prompt, completion);
}
