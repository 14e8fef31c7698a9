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
  /** Equal ones are counted together: a merge of two branches may leave them apart. */
  readonly entries: readonly AcceptedFinding[];
  readonly #byPath = new Map<string, AcceptedFinding[]>();

  constructor(entries: readonly AcceptedFinding[]) {
    this.entries = counted(entries);
    for (const entry of this.entries) {
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

/** Entries of the same rule, file and words become one. */
export function counted(entries: readonly AcceptedFinding[]): AcceptedFinding[] {
  const byKey = new Map<string, AcceptedFinding>();
  for (const entry of entries) {
    const key = [entry.path, keyOf(entry)].join('\n');
    byKey.set(key, { ...entry, count: entry.count + (byKey.get(key)?.count ?? 0) });
  }
  return [...byKey.values()];
}

/** What tells the entries of one file apart. */
export const keyOf = ({ rule, text }: Pick<AcceptedFinding, 'rule' | 'text'>): string => `${rule}\n${text}`;
