import { deepStrictEqual, ok } from 'node:assert';
import { check } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';

const findings = (text: string) => check({ path: 'plan.md', text }, catalogue).findings;
const plain = 'We will fine-tune the LLM on the price list. ';

describe('hostile design documents', () => {
  for (const [name, text] of [
    ['an empty text', ''],
    ['a NUL', 'LLM \0 fine-tune'],
    ['lone surrogates', `${plain}\ud800 \udc00 ${plain}`],
    ['deep quotes', `LLM ${'> '.repeat(20_000)}fine-tune`],
    ['open marks', `LLM fine-tune ${'*a _b `c [d '.repeat(5_000)}`],
    ['one long word', `LLM fine-tune ${'a'.repeat(200_000)}`],
  ] as const) {
    it(`never throws on ${name}`, () => ok(findings(text) !== null));
  }

  it('gives ranges in the text with every kind of line break', () => {
    const text = `# Plan\r\n\r\n😀 intro.\r\n\r\n${plain.trim()}\r\n`;
    deepStrictEqual(
      findings(text).map(({ range }) => text.slice(range.start, range.end)),
      [plain.trim()],
    );
  });

  it('reads a list as long as it is, not longer: twice the text, about twice the time', () => {
    const timed = (text: string): number => {
      const start = performance.now();
      findings(text);
      return performance.now() - start;
    };
    const row = '| fares | an adapter that is trained on the fares |\n';
    const table = (rows: number) => `| what | how |\n|---|---|\n${row.repeat(rows)}`;
    timed(table(200));
    ok(timed(table(1_600)) < 8 * timed(table(400)) + 200);
  }).timeout(20_000);
});
