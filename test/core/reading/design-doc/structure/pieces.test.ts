import { deepStrictEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import type { Block, Heading, Section } from '../../../../../src/core/reading/design-doc/structure/outline';
import { readPiece } from '../../../../../src/core/reading/design-doc/structure/piece';
import { piecesOf } from '../../../../../src/core/reading/design-doc/structure/pieces';
import { asMarkdown } from '../../../../../src/core/reading/design-doc/structure/plainText';
import { readOutline } from '../../../../../src/core/reading/design-doc/structure/readOutline';

/** Lines that open, close or interrupt each other in every way that Markdown knows. */
const lines = [
  '# Plan',
  '## Data and *model*',
  '### Costs',
  '#### ',
  ' # Set in by one',
  '#hashtag',
  'Some words. Then `code`',
  '**Decision:** we wait.',
  'over the edge **bold',
  '```',
  '~~~ts',
  '    indented',
  '- item',
  '  - inner',
  '  ```',
  '1. first',
  '> quoted',
  '> # Quoted heading',
  '> ```',
  '<div>',
  '</div>',
  '<!-- comment',
  '-->',
  '<script>',
  '</script>',
  '<?php',
  '?>',
  '| a | b |',
  '| --- | --- |',
  '[ref]: http://example.org',
  '[ref]:',
  '"title"',
  '===',
  '---',
  'Pros:',
  '',
  '',
];

const path = (heading: Heading | null): string =>
  heading === null ? '' : `${path(heading.parent)}/${heading.level} ${heading.heading}`;

const placed = (section: Section): string => `${path(section)}@${section.range.start}`;

const shown = (blocks: readonly Block[]): unknown[] =>
  blocks.map(({ section, ...block }) => ({ ...block, section: placed(section) }));

/** The outline of a text with the outline of the same text read in one go. */
function compare(text: string, format: 'markdown' | 'plain'): void {
  const whole = readPiece(format === 'plain' ? asMarkdown(text) : text, format);
  const outline = readOutline(text, format);
  equal(outline.prose, whole.prose);
  deepStrictEqual(shown(outline.blocks), shown(whole.blocks));
  deepStrictEqual(outline.sections.map(placed), whole.sections.map(placed));
}

describe('pieces of a document', () => {
  const texts = fc.array(fc.constantFrom(...lines), { maxLength: 30 }).map(all => ['', ...all].join('\n'));

  it('read together as the whole does', () =>
    fc.assert(
      fc.property(texts, text => compare(text, 'markdown')),
      { numRuns: 1500 },
    ));

  it('read together as the whole does in plain text', () =>
    fc.assert(
      fc.property(texts, text => compare(text, 'plain')),
      { numRuns: 500 },
    ));

  it('read as the whole does after each keystroke', () =>
    fc.assert(
      fc.property(texts, fc.nat(), fc.constantFrom(...lines, 'x', '\n', '# '), (text, at, typed) => {
        // Not before the first line: three dashes there begin a front matter, which is no piece.
        const place = Math.min(text.length, 1 + (at % (text.length + 1)));
        compare(text, 'markdown');
        compare(text.slice(0, place) + typed + text.slice(place), 'markdown');
      }),
      { numRuns: 500 },
    ));

  it('are those between two headings', () =>
    deepStrictEqual(
      piecesOf('Intro.\n\n# One\n\nText.\n## Two\n', 'markdown').map(({ text }) => text),
      ['Intro.\n\n', '# One\n\nText.\n', '## Two\n'],
    ));

  it('end behind code, whatever looks like a heading in it', () =>
    deepStrictEqual(
      piecesOf('# One\n```\n# not\n```\n# Two', 'markdown').map(({ text }) => text),
      ['# One\n```\n# not\n```\n', '# Two'],
    ));
});
