// Runs inside the extension host, in Node and in a web worker alike, so it takes mocha's browser build.
import 'mocha/mocha.js';
import { ConsoleReporter } from './consoleReporter';

// The types ask for mocha's whole base class; mocha itself only calls the constructor.
const reporter = ConsoleReporter as unknown as Mocha.ReporterConstructor;
const suites = new Mocha({ ui: 'bdd', reporter, timeout: 30_000 });
// What mocha does itself before it loads a test file: gives the host `describe`, `it` and the rest.
suites.suite.emit('pre-require', globalThis, '', suites);

/** Runs the tests that were described by now; rejects when one fails or there is none. VS Code calls it. */
export function runMocha(): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = suites.run(failures => {
      if (runner.total === 0) reject(new Error('There is no test.'));
      else if (failures === 0) resolve();
      else reject(new Error(`${failures} failed`));
    });
  });
}
