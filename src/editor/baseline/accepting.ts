import type * as vscode from 'vscode';
import type { AcceptedFinding, Finding } from '../../core';
import { loadCore } from '../core';
import { fileOf } from '../notebookFiles';
import type { ProjectFiles } from '../projectFiles';
import type { WorkspaceFile } from '../workspace/workspaceCheck';
import { updateBaseline } from './baselineFile';

interface Accepted {
  /** What was accepted in the file and is found still; null where only a part of the file was looked at. */
  readonly known: readonly AcceptedFinding[] | null;
  readonly added: readonly AcceptedFinding[];
}

interface Project {
  readonly file: vscode.Uri;
  readonly paths: Map<string, Accepted>;
}

/** Gathers findings to be accepted, and writes them into the baselines of the projects they belong to. */
export class Accepting {
  readonly #projects = new Map<string, Project>();

  constructor(private readonly projects: ProjectFiles) {}

  /**
   * Of a file in no workspace folder nothing is accepted: there is no project to keep it. A file that is not ours, or is not
   * checked just now, keeps what was accepted before.
   */
  async add({ uri, text, result }: WorkspaceFile, findings: readonly Finding[]): Promise<void> {
    const place = await this.projects.placeOf(uri);
    if (place === null || result.facts === null) return;
    if (findings.length === 0 && (await this.projects.of(uri)).accepted.length === 0) return;
    const { acceptable } = await loadCore();
    const entriesFor = (each: readonly Finding[]) =>
      acceptable(place.path, { kind: result.kind, text }, each);
    // A cell does not know what is accepted in the other cells of its notebook.
    const isCell = fileOf(uri) !== uri;
    const known = isCell ? null : entriesFor(result.accepted);
    this.#pathsOf(place.projectFile).set(place.path, { known, added: entriesFor(findings) });
  }

  /** Answers how many findings were newly accepted; null where that failed, which the user was told. */
  async write(): Promise<number | null> {
    let count = 0;
    for (const { file, paths } of this.#projects.values()) {
      const isWritten = await updateBaseline(file, before => {
        const entries = [...paths].map(
          ([path, { known, added }]) => [path, [...(known ?? before.in(path)), ...added]] as const,
        );
        return before.with(new Map(entries));
      });
      if (!isWritten) return null;
      for (const { added } of paths.values()) count += added.reduce((sum, each) => sum + each.count, 0);
    }
    return count;
  }

  #pathsOf(file: vscode.Uri): Map<string, Accepted> {
    const { paths } = this.#projects.get(file.toString()) ?? { paths: new Map<string, Accepted>() };
    this.#projects.set(file.toString(), { file, paths });
    return paths;
  }
}
