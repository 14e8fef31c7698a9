// `npm test`: every check and suite, each to its end, then one line that adds up all tests.
import { spawn } from 'node:child_process';
import { repository } from './paths';

/** npm scripts in the order of what they cost, so that the cheap ones fail first. */
const steps = [
  'check:types',
  'check:style',
  'check:unused',
  'test:core',
  'test:proofs',
  'test:built',
  'test:editor',
  'test:e2e',
];

interface Tally {
  readonly passed: number;
  readonly failed: number;
}

async function main(): Promise<void> {
  const total = { passed: 0, failed: 0 };
  for (const step of steps) {
    const started = performance.now();
    console.log(`\n> ${step}`);
    const { passed, failed } = await runStep(step);
    console.log(
      `  ${failed === 0 ? 'ok' : 'FAILED'} (${((performance.now() - started) / 1000).toFixed(1)} s)`,
    );
    total.passed += passed;
    total.failed += failed;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exit(total.failed === 0 ? 0 : 1);
}

/** Adds up what the step's suites print. A step that fails without a failing test counts as one failure. */
function runStep(step: string): Promise<Tally> {
  const child = spawn('npm', ['run', '--silent', step], {
    cwd: repository,
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => {
    process.stdout.write(chunk);
    printed += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => {
      const { passed, failed } = tallyOf(printed);
      resolve({ passed, failed: code === 0 ? failed : Math.max(failed, 1) });
    });
  });
}

/** Every suite ends as mocha's own reporters do: `12 passing (34ms)` and, where some fail, `1 failing`. */
function tallyOf(printed: string): Tally {
  const sum = (word: string) =>
    [...printed.matchAll(new RegExp(`^(?:\\[test\\])? +(\\d+) ${word}\\b`, 'gm'))].reduce(
      (total, [, count]) => total + Number(count),
      0,
    );
  return { passed: sum('passing'), failed: sum('failing') };
}

main();
