import type * as vscode from 'vscode';

/** Runs the last of several calls with the same key, once the key has been quiet for a while. */
export class Debouncer implements vscode.Disposable {
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(private readonly quietMs: number) {}

  run(key: string, action: () => void): void {
    this.cancel(key);
    const timer = setTimeout(() => {
      this.#timers.delete(key);
      action();
    }, this.quietMs);
    this.#timers.set(key, timer);
  }

  cancel(key: string): void {
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
  }
}
