/** One word after `fineline`. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  /** Answers the exit code. Throws `UserError` for wrong usage. */
  readonly run: (args: readonly string[]) => Promise<number> | number;
}
