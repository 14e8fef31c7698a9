import * as vscode from 'vscode';
import type { Bearing, SourceText } from '../../core';
import type { Checker, Outcome } from '../checker';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { openDocument } from '../openDocuments';
import type { Project, ProjectFiles } from '../projectFiles';
import { sourceOf } from '../textRanges';
import type { Bearings } from './bearings';
import { filesIn } from './folderWalk';
import { Turns } from './turns';

/** Files that are read at once; no more than these are ever in memory. */
const readAtOnce = 16;

/** One file of the workspace, looked at. */
export interface WorkspaceFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly result: Outcome;
}

/** Why a file is not looked at: the project file says so, or what it is. */
export type Skipped = 'ignored' | 'too-large' | 'unreadable';

export interface FindingCount {
  readonly findings: number;
  readonly accepted: number;
}

export interface Receiver {
  /**
   * Called for each file that was checked; its text is let go afterwards. Called once more, with the number of findings from
   * before, for one that contradicts another file, which is known only when all have been read.
   */
  readonly take: (file: WorkspaceFile, before?: FindingCount) => Promise<void>;
  /** Called for each file that was left out. */
  readonly skip: (uri: vscode.Uri, why: Skipped) => void;
}

/** Checks files that need not be open. */
export class WorkspaceCheck {
  readonly #turns = new Turns();

  constructor(
    private readonly store: FindingStore,
    private readonly checker: Checker,
    private readonly projects: ProjectFiles,
    private readonly bearings: Bearings,
  ) {}

  /** Every file below these folders that nothing leaves out, in no particular order, until the token stops it. */
  async checkFolders(
    folders: readonly vscode.Uri[],
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<void> {
    for (const folder of folders) {
      const seen: Seen[] = [];
      for await (const found of filesIn(folder, token)) {
        await inParallel(found, token, async ({ uri, project }) => {
          const file = await this.#pass(uri, await this.projects.below(project, uri), receiver, token);
          if (file?.result.bearing) seen.push({ uri, bearing: file.result.bearing, before: countOf(file) });
        });
      }
      if (!token.isCancellationRequested) await this.#compare(folder, seen, receiver, token);
    }
  }

  /** Checks those that contradict another file once more, now that all are known. */
  async #compare(
    folder: vscode.Uri,
    seen: readonly Seen[],
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const { contradictedFiles } = await loadCore();
    this.bearings.replace(folder, seen);
    const paths = contradictedFiles(seen.map(({ bearing }) => bearing));
    for (const { uri, before } of seen) {
      if (token.isCancellationRequested || !paths.has(uri.path)) continue;
      const project = await this.projects.of(uri);
      const source = await this.#sourceOf(uri, project);
      if (typeof source === 'string') continue;
      const result = await this.checker.check(uri, source, project);
      await receiver.take({ uri, text: source.text, result }, before);
    }
  }

  /** These files, until the token stops it. */
  checkFiles(
    files: readonly vscode.Uri[],
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<void> {
    return inParallel(files, token, async uri => {
      await this.#pass(uri, await this.projects.of(uri), receiver, token);
    });
  }

  /** A file as it stands, open in the editor or not. */
  async checkOne(uri: vscode.Uri): Promise<WorkspaceFile | Skipped> {
    const project = await this.projects.of(uri);
    const source = await this.#sourceOf(uri, project);
    return typeof source === 'string' ? source : this.#check(uri, source, project);
  }

  async #pass(
    uri: vscode.Uri,
    project: Project,
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<WorkspaceFile | undefined> {
    const source = await this.#sourceOf(uri, project);
    if (typeof source === 'string') {
      receiver.skip(uri, source);
      return undefined;
    }
    await this.#turns.next();
    if (token.isCancellationRequested) return undefined;
    const file = await this.#check(uri, source, project);
    await receiver.take(file);
    return file;
  }

  async #check(uri: vscode.Uri, source: SourceText, project: Project): Promise<WorkspaceFile> {
    const known = this.store.of(uri);
    const isKnown = known !== undefined && known.version === openDocument(uri)?.version;
    const result = isKnown ? known.result : await this.checker.check(uri, source, project);
    return { uri, text: source.text, result };
  }

  async #sourceOf(uri: vscode.Uri, { ignored }: Project): Promise<SourceText | Skipped> {
    if (ignored) return 'ignored';
    const document = this.store.of(uri) && openDocument(uri);
    return document === undefined ? readSource(uri) : sourceOf(document);
  }
}

/** A file that says what another one may contradict. */
interface Seen {
  readonly uri: vscode.Uri;
  readonly bearing: Bearing;
  readonly before: FindingCount;
}

const countOf = ({ result: { findings, accepted } }: WorkspaceFile): FindingCount => ({
  findings: findings.length,
  accepted: accepted.length,
});

/** Does so with each, several at once, until the token stops it. */
async function inParallel<Item>(
  items: readonly Item[],
  token: vscode.CancellationToken,
  action: (item: Item) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) {
      if (token.isCancellationRequested) return;
      await action(item);
    }
  };
  await Promise.all(Array.from({ length: readAtOnce }, work));
}

async function readSource(uri: vscode.Uri): Promise<SourceText | Skipped> {
  const { largestText, mayBeHuge } = await loadCore();
  // No text of the largest size takes more bytes than this in UTF-8.
  const isTooLarge = (bytes: number): boolean => bytes > largestText * 3;
  try {
    if (mayBeHuge(uri.path) && isTooLarge((await vscode.workspace.fs.stat(uri)).size)) return 'too-large';
    const content = await vscode.workspace.fs.readFile(uri);
    return isTooLarge(content.length)
      ? 'too-large'
      : { path: uri.path, text: new TextDecoder().decode(content) };
  } catch {
    return 'unreadable';
  }
}
