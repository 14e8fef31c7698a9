import { check } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { otherTexts, tuningTexts } from './texts';
import { median, timings } from './timing';

/** So many times the texts are read, after once to warm up. */
const runs = 15;

/** A text as it was never read before: every sentence says something else at its end. */
const afresh = (text: string, run: number): string =>
  text.replace(/[.!?|](?=\s)/g, end => ` ${1000 + run}${end}`);
const again = (text: string): string => text;

/**
 * Megabytes a second of the whole check beside markdownlint's, on the same texts in the same run. What was read before is
 * remembered, as it is in an editor or a scan; so documents that speak of tuning are measured as seen for the first time, too.
 */
export async function measureThroughput(): Promise<void> {
  const { lint } = await import('markdownlint/sync');
  console.log('Throughput (million characters a second)         fineline  markdownlint   ratio    bar');
  for (const [name, texts, bar, inRun] of [
    ['documents that speak of tuning', tuningTexts(), 10, again],
    ['the same, every sentence for the first time', tuningTexts(), 10, afresh],
    ['other Markdown', otherTexts(), 200, again],
  ] as const) {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    let run = 0;
    const prepared = Array.from({ length: runs + 1 }, (_, each) => texts.map(text => inRun(text, each)));
    const ours = timings(runs, () => {
      for (const text of prepared[run] ?? []) check({ path: 'a.md', text }, catalogue);
      run += 1;
    });
    const theirs = timings(1, () => {
      for (const text of texts) lint({ strings: { a: text } });
    });
    const speed = (values: readonly number[]) => size / 1_000 / median(values);
    const ratio = median(theirs) / median(ours);
    console.log(
      `  ${name.padEnd(44)} ${speed(ours).toFixed(2).padStart(10)} ${speed(theirs).toFixed(2).padStart(13)} ${ratio.toFixed(1).padStart(7)} ${`≥ ${bar}`.padStart(6)}`,
    );
  }
}
