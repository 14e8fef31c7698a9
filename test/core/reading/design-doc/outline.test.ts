import { deepStrictEqual, strictEqual } from 'node:assert';
import { readOutline } from '../../../../src/core/reading/design-doc/structure/readOutline';
import { sentencesOf } from '../../../../src/core/reading/design-doc/structure/sentences';

const sentences = (text: string): string[] => {
  const { blocks, prose } = readOutline(text, 'markdown');
  return blocks.flatMap(block => sentencesOf(block, prose)).map(({ start, end }) => text.slice(start, end));
};

describe('outline of a design document', () => {
  it('keeps the length of the text, whatever is blanked out', () => {
    const text = '# A\n\n`code` and ~~struck~~ [link](http://x.y)\n\n```\nfenced\n```\n';
    strictEqual(readOutline(text, 'markdown').prose.length, text.length);
  });

  it('splits sentences, not abbreviations, figures or initials', () =>
    deepStrictEqual(sentences('See e.g. Dr. Lind, approx. 2.5 GB. It ends. J. Weber agrees.'), [
      'See e.g. Dr. Lind, approx. 2.5 GB.',
      'It ends.',
      'J. Weber agrees.',
    ]));

  for (const [name, lineEnd] of Object.entries({ Windows: '\r\n', 'trailing blanks': '  \n' })) {
    it(`reads a table with the line ends of ${name}`, () => {
      const text = ['| what | how |', '|---|---|', '| fares | index |', '| tone | prompt |', ''].join(
        lineEnd,
      );
      const rows = readOutline(text, 'markdown').blocks.filter(({ kind }) => kind === 'row');
      deepStrictEqual(
        rows.map(({ cells }) => cells.map(({ start, end }) => text.slice(start, end).trim())),
        [
          ['what', 'how'],
          ['fares', 'index'],
          ['tone', 'prompt'],
        ],
      );
    });
  }

  it('reads front matter as keys, not as prose', () => {
    const { frontMatter, blocks } = readOutline('---\nstatus: rejected\n---\n\nText.', 'markdown');
    strictEqual(frontMatter.get('status'), 'rejected');
    strictEqual(blocks.length, 1);
  });

  it('takes underlined lines and AsciiDoc marks for headings in plain text', () =>
    deepStrictEqual(
      readOutline('Plan\n~~~~\n\nText.\n\n== Later\n\nMore.', 'plain').sections.map(({ heading }) => heading),
      ['', 'Plan', 'Later'],
    ));

  it('tells quotes of others from call-outs of the document', () =>
    deepStrictEqual(
      readOutline('> They say so.\n\n> **Note:** we say so.', 'markdown').blocks.map(({ quoted }) => quoted),
      [true, false],
    ));
});
