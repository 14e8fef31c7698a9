import { check } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { chatRow, linesOf } from '../support/trainingData';
import { percentile, timings } from './timing';

const words =
  'the beekeeper opens the hive at noon and counts frames of brood while a neighbor holds the smoker'.split(
    ' ',
  );

/** Different rows that all state a number, so that every figure has to be taken in full. */
const rows = (count: number): string =>
  linesOf(
    Array.from({ length: count }, (_, n) => {
      const said = Array.from({ length: 12 }, (_, at) => words[(n * (at + 3) + at * at) % words.length]).join(
        ' ',
      );
      return chatRow(`${said}, hive ${n}?`, `${said} ${n * 3}.${n}`);
    }),
  );

/** The time that training sets of growing size take; from 2 million characters on, rows are sampled. */
export function measureTrainingData(): void {
  console.log('\nTraining data (ms)                            p50      p95');
  for (const [name, count] of [
    ['300 rows', 300],
    ['5,000 rows', 5_000],
    ['50,000 rows', 50_000],
    ['250,000 rows', 250_000],
  ] as const) {
    const text = rows(count);
    const taken = timings(5, () => check({ path: 'a.jsonl', text }, catalogue));
    const figures = [0.5, 0.95].map(share => percentile(taken, share).toFixed(1).padStart(8)).join(' ');
    console.log(`  ${`${name} (${(text.length / 1e6).toFixed(1)} M characters)`.padEnd(38)} ${figures}`);
  }
}
