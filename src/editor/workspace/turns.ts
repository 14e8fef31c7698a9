/** Work in a row, in milliseconds, before others get a turn: the editor, and with it the user who wants to cancel. */
const longestTurn = 25;

/** Shares the one thread of the extension host between much work and everybody else. */
export class Turns {
  #started = 0;
  #waiting: Promise<void> | undefined;

  /** Settles when there is time for another piece of work. Of many who wait, the first may use the time up. */
  async next(): Promise<void> {
    while (performance.now() - this.#started > longestTurn) {
      this.#waiting ??= new Promise(resolve => {
        setTimeout(() => {
          this.#waiting = undefined;
          this.#started = performance.now();
          resolve();
        }, 0);
      });
      await this.#waiting;
    }
  }
}
