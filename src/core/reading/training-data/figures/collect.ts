import type { Evidence } from '../../../facts/claim';
import type { RowFigure } from '../../../facts/trainingData';
import type { TextRange } from '../../../text/textRange';
import type { Example } from '../example';

/** How many rows are shown as evidence: enough to see a pattern, few enough to read. */
const mostShown = 3;

/** Counts the examples for which `find` has words to show. */
export function collect(examples: readonly Example[], find: (example: Example) => string | null): RowFigure {
  const shown: Evidence[] = [];
  let rows = 0;
  for (const example of examples) {
    const words = find(example);
    if (words === null) continue;
    rows += 1;
    if (shown.length < mostShown && example.isPlaced) shown.push(evidenceIn(example, words));
  }
  return { rows, examples: shown };
}

/** The words where they stand in the row, or the whole row where it spells them otherwise, by escapes for example. */
export function evidenceIn({ source, range }: Example, words: string): Evidence {
  const at = source.indexOf(words);
  const found: TextRange = { start: range.start + at, end: range.start + at + words.length };
  return { text: words, range: at < 0 ? range : found };
}
