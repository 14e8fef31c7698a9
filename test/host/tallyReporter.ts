/** Begins each of a suite's own lines, among all that VS Code logs around them. */
export const suiteMark = '[test] ';

/**
 * A mocha reporter for every suite: it shows what failed and ends with `N passed, N failed`,
 * the line that `npm test` adds up. It needs nothing but `console`, so it works in any host.
 */
export class TallyReporter {
  private passed = 0;
  private failed = 0;

  constructor(runner: Mocha.Runner) {
    runner.on('pass', () => {
      this.passed += 1;
    });
    runner.on('fail', (test, error) => {
      this.failed += 1;
      show(`FAILED ${test.fullTitle()}\n${error.stack ?? error}`);
    });
    runner.once('end', () => show(`${this.passed} passed, ${this.failed} failed`));
  }
}

function show(text: string): void {
  for (const line of text.split('\n')) console.log(suiteMark + line);
}
