import { check } from '../../src/core';
import { catalogue } from '../support/catalogue';
import { tuningTexts } from './texts';
import { percentile, timings } from './timing';

/** A design document of at least this many characters, made of whole real ones. */
function documentOf(size: number): string {
  const texts = tuningTexts();
  let document = '';
  for (let index = 0; document.length < size; index += 1) document += `${texts[index % texts.length]}\n\n`;
  return document.slice(0, size);
}

/** The time from a keystroke to its findings, without the editor's pause for typing. */
export function measureRecheck(): void {
  console.log('\nRe-check after a keystroke (ms)              p50      p95    bar');
  for (const [name, size, runs, bar] of [
    ['64 KB', 64_000, 200, 2],
    ['1 MB', 1_000_000, 60, 8],
  ] as const) {
    const document = documentOf(size);
    const typed = timings(runs, run => {
      const at = Math.floor((document.length * (run + 1)) / (runs + 2));
      check({ path: 'a.md', text: `${document.slice(0, at)}x${document.slice(at)}` }, catalogue);
    });
    const figures = [0.5, 0.95].map(share => percentile(typed, share).toFixed(2).padStart(8)).join(' ');
    console.log(`  ${name.padEnd(38)} ${figures} ${`≤ ${bar}`.padStart(6)}`);
  }
}
