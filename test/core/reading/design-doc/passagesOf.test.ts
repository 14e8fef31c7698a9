import { deepEqual, equal } from 'node:assert/strict';
import { passagesOf } from '../../../../src/core/reading/design-doc/structure/passagesOf';
import { readOutline } from '../../../../src/core/reading/design-doc/structure/readOutline';

/** The first lines of the passages of a text that is given by its lines. */
const openings = (...lines: readonly string[]): string[] =>
  passagesOf(lines.join('\n')).map(passage => passage.split('\n')[0] ?? '');

describe('passagesOf', () => {
  it('cuts before each heading', () =>
    deepEqual(openings('intro', '# one', 'text', '## two'), ['intro', '# one', '## two']));

  it('loses nothing', () => {
    const text = '# one\r\n\r\ntext\r\n## two\r\n';
    equal(passagesOf(text).join(''), text);
    deepEqual(passagesOf(''), ['']);
  });

  it('takes no comment in a script for a heading', () =>
    deepEqual(openings('# one', '```sh', '# not one', '```', '# two'), ['# one', '# two']));

  it('knows code within a sentence from a fence', () =>
    deepEqual(openings('```x``` is code', '# one', 'text'), ['```x``` is code', '# one']));

  it('does not cut in comments and verbatim HTML', () => {
    deepEqual(openings('<!--', '# not one', '-->', '# one'), ['<!--', '# one']);
    deepEqual(openings('<pre>', '', '# not one', '</pre>', '# one'), ['<pre>', '# one']);
  });

  it('cuts again behind the blank line that ends HTML', () =>
    deepEqual(openings('<div>', '# not one', '', '# one'), ['<div>', '# one']));

  it('stops cutting where a list may have closed a fence', () =>
    deepEqual(openings('# one', '- item', '  ```', 'text', '# two', '```', '# not one'), ['# one']));

  it('takes a fence in a list for what it is', () =>
    deepEqual(openings('# one', '- item', '  ```', '  text', '  ```', '# two'), ['# one', '# two']));
});

/** Lines that open, close or look like blocks of several lines. */
const lines = [
  ...['# a', '## b', '   # c', 'Title', '===', '---', '', '', 'text', '  text', '    code', '> # q', '> ```'],
  ...[
    '```',
    '```js',
    '  ```',
    '   ```',
    '~~~',
    '````',
    '```x`',
    '- item',
    '1. x',
    '<div>',
    '</div>',
    '<b>x</b>',
  ],
  ...[
    '<!-- c',
    '-->',
    '<!-- one -->',
    '  <!-- z',
    '<pre>',
    '</pre>',
    '<?php',
    '| a | b |',
    '|--|--|',
    '[a]: /u',
  ],
];

/** A fixed sequence of numbers from 0 to 1. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}

describe('passages read one by one', () => {
  it('give the blocks and the prose of the whole', () => {
    const random = numbers(11);
    const upTo = (limit: number) => Math.floor(random.next().value * limit);
    for (let run = 0; run < 3000; run += 1) {
      const text = Array.from({ length: 4 + upTo(14) }, () => lines[upTo(lines.length)]).join('\n');
      const parts = passagesOf(text).map(passage => readOutline(passage, 'markdown'));
      const whole = readOutline(text, 'markdown');
      if (whole.frontMatter.size > 0 || text.startsWith('---')) continue;
      equal(parts.map(({ prose }) => prose).join(''), whole.prose);
      deepEqual(
        parts.flatMap(({ blocks }) => blocks.map(({ kind, quoted, depth }) => ({ kind, quoted, depth }))),
        whole.blocks.map(({ kind, quoted, depth }) => ({ kind, quoted, depth })),
      );
    }
  });
});
