import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
import ignore from 'ignore';
import { editorGlobs, ignorePatterns } from '../../../src/core';

describe('ignored files', () => {
  it('are those that the patterns of a .gitignore name', () => {
    const ignores = ignorePatterns('# built\nout/\n*.log\n!keep.log\n\ndocs/[0-9]*.md');
    deepStrictEqual(
      ['out/', 'out/a.md', 'out', 'a.log', 'sub/keep.log', 'docs/1 a.md', 'docs/a.md'].map(ignores),
      [true, true, null, true, false, true, null],
    );
  });

  it('are none where there are no patterns', () => {
    strictEqual(ignorePatterns([])('a.md'), null);
    strictEqual(ignorePatterns('')('a.md'), null);
  });

  it('are taken from the globs of the editor', () => {
    const ignores = ignorePatterns(editorGlobs(['**/node_modules', 'docs/old', '**/*.{bak,tmp}', 'top.md']));
    const named = [
      'node_modules/',
      'a/node_modules/',
      'docs/old/',
      'docs/old/a.md',
      'x/y.bak',
      'y.tmp',
      'top.md',
    ];
    deepStrictEqual(
      named.filter(path => ignores(path) !== true),
      [],
    );
    const others = ['src/docs/old/', 'docs/older.md', 'sub/top.md', 'y.md'];
    deepStrictEqual(
      others.filter(path => ignores(path) !== null),
      [],
    );
  });

  it('take nested and unclosed braces', () => {
    deepStrictEqual(editorGlobs(['{a,{b,c}}/**', '{a', 'a}', '**/x', '{y}{z}']), [
      '/a/**',
      '/b/**',
      '/a/**',
      '/c/**',
      '/{a',
      '/a}',
      '/**/x',
      '/yz',
    ]);
  });

  it('stay few, however many braces a glob has', () => {
    strictEqual(editorGlobs(['{a,b}'.repeat(40)]).length, 64);
  });

  /** Another implementation of the same rules, which was made to agree with git. */
  it('are those of another implementation', () => {
    const name = fc.stringMatching(/^(?:[ab*?]|\[!?a-b?\]|\*\*|\\[ab*]){1,4}$/);
    const pattern = fc
      .tuple(
        fc.constantFrom('', '', '!', '/', '!/', '**/'),
        fc.array(name, { minLength: 1, maxLength: 3 }),
        fc.constantFrom('', '', '/', '/**', '/*', ' '),
      )
      .map(([before, names, after]) => before + names.join('/') + after);
    const path = fc
      .tuple(
        fc.array(fc.stringMatching(/^[ab*]{1,3}$/), { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', '/'),
      )
      .map(([names, mark]) => names.join('/') + mark);
    fc.assert(
      fc.property(fc.array(pattern, { minLength: 1, maxLength: 4 }), path, (patterns, path) => {
        const { ignored } = ignore({ allowRelativePaths: true }).add(patterns).test(path);
        strictEqual(ignorePatterns(patterns)(path) === true, ignored);
      }),
      { numRuns: 300 },
    );
  });

  it('take time by the length of pattern and path, not by the number of stars', () =>
    strictEqual(ignorePatterns(`${'*a'.repeat(2_000)}b`)('a'.repeat(5_000)), null));

  it('never throw, whatever the patterns', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), fc.stringMatching(/^\w[\w/.]{0,20}\w$/), (patterns, path) => {
        ignorePatterns(patterns)(path);
        ignorePatterns(editorGlobs(patterns))(path);
      }),
    ));
});
