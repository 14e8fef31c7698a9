/**
 * Findings that a team has decided to live with: of which rule, in which file, on which words. Lines are not named, so that
 * an entry survives edits elsewhere in the file and its reader sees what was accepted.
 */
export interface AcceptedFinding {
  readonly rule: string;
  /** Relative to the project file, with forward slashes. */
  readonly path: string;
  /** The words that the finding stands on, as `acceptable` writes them; empty where it is about the whole file. */
  readonly text: string;
  /** How many findings of the rule stand on these words in that file; from 1. */
  readonly count: number;
}

/** What a project file says is accepted. */
export class Baseline {
  readonly #byPath = new Map<string, AcceptedFinding[]>();

  constructor(readonly entries: readonly AcceptedFinding[]) {
    for (const entry of entries) {
      const known = this.#byPath.get(entry.path);
      if (known === undefined) this.#byPath.set(entry.path, [entry]);
      else known.push(entry);
    }
  }

  /** What is accepted in one file, by its path relative to the project file. */
  in(path: string): readonly AcceptedFinding[] {
    return this.#byPath.get(path) ?? [];
  }

  /** With the entries of files that were checked anew: what is gone from them leaves, other files keep theirs. */
  with(checked: ReadonlyMap<string, readonly AcceptedFinding[]>): Baseline {
    const others = this.entries.filter(({ path }) => !checked.has(path));
    return new Baseline([...others, ...[...checked.values()].flat()]);
  }
}
