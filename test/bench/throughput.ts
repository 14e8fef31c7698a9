import { check } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { otherTexts, tuningTexts } from './texts';
import { median, timings } from './timing';

/** Megabytes a second of the whole check beside markdownlint's, on the same texts in the same run. */
export async function measureThroughput(): Promise<void> {
  const { lint } = await import('markdownlint/sync');
  console.log('Throughput (million characters a second)   fineline  markdownlint   ratio    bar');
  for (const [name, texts, bar] of [
    ['documents that speak of tuning', tuningTexts(), 10],
    ['other Markdown', otherTexts(), 200],
  ] as const) {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    const ours = timings(5, () => {
      for (const text of texts) check({ path: 'a.md', text }, catalogue);
    });
    const theirs = timings(1, () => {
      for (const text of texts) lint({ strings: { a: text } });
    });
    const speed = (values: readonly number[]) => size / 1_000 / median(values);
    const ratio = median(theirs) / median(ours);
    console.log(
      `  ${name.padEnd(38)} ${speed(ours).toFixed(2).padStart(10)} ${speed(theirs).toFixed(2).padStart(13)} ${ratio.toFixed(1).padStart(7)} ${`≥ ${bar}`.padStart(6)}`,
    );
  }
}
