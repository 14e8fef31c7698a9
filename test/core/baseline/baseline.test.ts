import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import {
  type AcceptedFinding,
  acceptable,
  Baseline,
  type CheckResult,
  check,
  defaultSettings,
} from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const risky = 'We will fine-tune a small model on the airline fares.';
/** Two findings: it suppresses nothing, and gives no reason. */
const comment = '<!-- fineline-disable-next-line prompt-first -->';
const page = (...decisions: string[]) => `# Travel desk\n\n## Decision\n\n${decisions.join('\n\n')}\n`;
const rows = (count: number) =>
  Array.from(
    { length: count },
    () => '{"prompt": "Where is gate 4?", "completion": "Behind the duty-free shop."}',
  ).join('\n');

const checked = (
  text: string,
  accepted: readonly AcceptedFinding[] = [],
  path = 'docs/desk.md',
): CheckResult => check({ path, text }, catalogue, defaultSettings, accepted);

const acceptAll = (text: string, path?: string): AcceptedFinding[] => {
  const result = checked(text, [], path);
  return acceptable('docs/desk.md', { ...result, text }, result.findings);
};

const counts = ({ findings, accepted }: CheckResult) => [findings.length, accepted.length];

describe('baseline', () => {
  it('names the rule, the file and the words', () =>
    deepStrictEqual(acceptAll(page(risky)), [
      { rule: 'volatile-knowledge', path: 'docs/desk.md', text: risky, count: 1 },
    ]));

  it('survives edits elsewhere, and new line breaks in the words', () => {
    const accepted = acceptAll(page(risky));
    deepStrictEqual(
      counts(checked(`> A note.\n\n${page('It answers in two languages.', risky)}`, accepted)),
      [0, 1],
    );
    deepStrictEqual(counts(checked(page(risky.replaceAll(' on ', '\r\non ')), accepted)), [0, 1]);
  });

  it('does not hold for other words', () => {
    const accepted = acceptAll(page(risky));
    deepStrictEqual(counts(checked(page(risky.replace('airline fares', 'hotel prices')), accepted)), [1, 0]);
  });

  it('accepts as many equal findings as there were, the first ones', () => {
    const accepted = acceptAll(page(comment, comment));
    deepStrictEqual(
      accepted.map(({ rule, count }) => [rule, count]),
      [
        ['needless-suppression', 2],
        ['unexplained-suppression', 2],
      ],
    );
    const { findings, accepted: first } = checked(page(comment, comment, comment), accepted);
    deepStrictEqual([findings.length, first.length], [2, 4]);
    const start = findings[0]?.range.start ?? 0;
    deepStrictEqual(
      first.filter(({ range }) => range.end > start),
      [],
    );
  });

  it('adds up entries that a merge of two branches left twice', () => {
    const once = acceptAll(page(comment));
    deepStrictEqual(
      counts(checked(page(comment, comment), new Baseline([...once, ...once]).entries)),
      [0, 4],
    );
  });

  it('holds for training data as a whole, and copies none of its rows', () => {
    const accepted = acceptAll(rows(40), 'gates.jsonl');
    deepStrictEqual(
      accepted.filter(({ text }) => text !== ''),
      [],
    );
    deepStrictEqual(accepted.length > 0, true);
    deepStrictEqual(checked(rows(41), accepted, 'gates.jsonl').findings, []);
  });

  it('accepts whatever a text raises, of any text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(risky, comment, 'We train weekly.', '\ud83d', '\r\n', '"')),
        parts => {
          const text = page(...parts);
          strictEqual(checked(text, acceptAll(text)).findings.length, 0);
        },
      ),
    ));
});
