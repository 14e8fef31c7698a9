import { deepStrictEqual, strictEqual } from 'node:assert';
import fc from 'fast-check';
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

  it('never throw, whatever the patterns', () =>
    fc.assert(
      fc.property(fc.array(fc.string()), fc.stringMatching(/^\w[\w/.]{0,20}\w$/), (patterns, path) => {
        ignorePatterns(patterns)(path);
        ignorePatterns(editorGlobs(patterns))(path);
      }),
    ));
});
