import { deepStrictEqual } from 'node:assert';
import fc from 'fast-check';
import { type Finding, Lines } from '../../../src/core';
import { suppress } from '../../../src/core/findings/suppress';
import { findSuppressions } from '../../../src/core/findings/suppressions';

/** A finding of `some-rule` on every line that holds an asterisk. */
const findingsIn = (text: string): Finding[] =>
  [...text.matchAll(/\*/g)].map(({ index }) => ({
    ruleId: 'some-rule',
    severity: 'warning',
    range: { start: index, end: index + 1 },
    message: '',
    template: '',
    arguments: {},
    evidence: [],
    related: [],
    fixes: [],
  }));

const left = (text: string): [string, number][] =>
  suppress(findingsIn(text), text).map(({ ruleId, range }) => [ruleId, new Lines(text).lineAt(range.start)]);

describe('suppressions', () => {
  it('hold for the next line', () =>
    deepStrictEqual(left('<!-- fineline-disable-next-line some-rule -- why -->\none*\ntwo*'), [
      ['some-rule', 3],
    ]));

  it('hold for a block until it is enabled again', () =>
    deepStrictEqual(left('# fineline-disable some-rule -- why\na*\n# fineline-enable some-rule\nb*'), [
      ['some-rule', 4],
    ]));

  it('hold for the file, also above the comment', () =>
    deepStrictEqual(left('a*\n// fineline-disable-file -- why'), []));

  it('hold for every rule where none is named', () =>
    deepStrictEqual(left('# fineline-disable -- why\na*'), []));

  it('hold only for the rules named', () =>
    deepStrictEqual(left('# fineline-disable other-rule -- why\na*'), [
      ['some-rule', 2],
      ['needless-suppression', 1],
    ]));

  it('are reported where they give no reason', () =>
    deepStrictEqual(left('# fineline-disable-next-line some-rule\na*'), [['unexplained-suppression', 1]]));

  it('work with every kind of line end, and after a lone surrogate', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      deepStrictEqual(left(`\ud83d${end}# fineline-disable-next-line some-rule -- why${end}a*${end}b*`), [
        ['some-rule', 4],
      ]);
    }
  });

  it('are not words that merely look alike', () =>
    deepStrictEqual(findSuppressions('# fineline-disable-everything', new Lines('')), []));

  it('never throw, and mark their own comment', () =>
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const text = `${before}\n<!-- fineline-disable some-rule -- why -->${after}`;
        const comments = findSuppressions(text, new Lines(text)).map(({ range }) =>
          text.slice(range.start, range.end),
        );
        return comments.includes('<!-- fineline-disable some-rule -- why -->');
      }),
    ));
});
