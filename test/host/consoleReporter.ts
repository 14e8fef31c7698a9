/** Begins each of a suite's own lines, among all that VS Code logs around them. */
export const suiteMark = '[test] ';

/**
 * A mocha reporter that needs nothing but `console`, so it works in any extension host. It shows what
 * failed and ends with the counts in the words of mocha's own reporters, which `npm test` adds up.
 */
export class ConsoleReporter {
  private passing = 0;
  private failing = 0;

  constructor(runner: Mocha.Runner) {
    runner.on('pass', () => {
      this.passing += 1;
    });
    runner.on('fail', (test, error) => {
      this.failing += 1;
      show(`\n  failed: ${test.fullTitle()}\n${error.stack ?? error}\n`);
    });
    runner.once('end', () => {
      show(`  ${this.passing} passing`);
      if (this.failing > 0) show(`  ${this.failing} failing`);
    });
  }
}

function show(text: string): void {
  for (const line of text.split('\n')) console.log(suiteMark + line);
}
