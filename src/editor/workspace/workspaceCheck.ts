import * as vscode from 'vscode';
import type { CheckResult, SourceText } from '../../core';
import type { Checker } from '../checker';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { openDocument } from '../openDocuments';
import type { ProjectFiles } from '../projectFiles';
import { sourceOf } from '../textRanges';
import { filesIn } from './folderWalk';

/** Files that are read at once; no more than these are ever in memory. */
const readAtOnce = 16;

/** Work in a row, in milliseconds, before the editor gets a turn, and with it the user who wants to cancel. */
const longestTurn = 25;

/** One file of the workspace, looked at. */
export interface WorkspaceFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly result: CheckResult;
}

/** Why a file is not looked at: the project file says so, or what it is. */
export type Skipped = 'ignored' | 'too-large' | 'unreadable';

export interface Receiver {
  /** Called for each file that was checked; its text is let go afterwards. */
  readonly take: (file: WorkspaceFile) => Promise<void>;
  /** Called for each file that was left out. */
  readonly skip: (uri: vscode.Uri, why: Skipped) => void;
}

/** Checks files that need not be open. */
export class WorkspaceCheck {
  #turnStarted = 0;

  constructor(
    private readonly store: FindingStore,
    private readonly checker: Checker,
    private readonly projects: ProjectFiles,
  ) {}

  /** Every file below these folders that nothing leaves out, in no particular order, until the token stops it. */
  async checkFolders(
    folders: readonly vscode.Uri[],
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<void> {
    for (const folder of folders) {
      for await (const files of filesIn(folder, token)) await this.checkFiles(files, receiver, token);
    }
  }

  async checkFiles(
    files: readonly vscode.Uri[],
    receiver: Receiver,
    token: vscode.CancellationToken,
  ): Promise<void> {
    const waiting = files.values();
    const work = async () => {
      for (const uri of waiting) {
        if (token.isCancellationRequested) return;
        await this.#checkFile(uri, receiver);
        await this.#giveTurn();
      }
    };
    await Promise.all(Array.from({ length: readAtOnce }, work));
  }

  /** A file as it stands, open in the editor or not. */
  async checkOne(uri: vscode.Uri): Promise<WorkspaceFile | Skipped> {
    const document = openDocument(uri);
    const known = this.store.of(uri);
    if (document !== undefined && known?.version === document.version) {
      return { uri, text: document.getText(), result: known.result };
    }
    if ((await this.projects.of(uri)).ignored) return 'ignored';
    const source = document === undefined ? await readSource(uri) : sourceOf(document);
    if (typeof source === 'string') return source;
    return { uri, text: source.text, result: await this.checker.check(uri, source) };
  }

  async #checkFile(uri: vscode.Uri, { take, skip }: Receiver): Promise<void> {
    const file = await this.checkOne(uri);
    if (typeof file === 'string') skip(uri, file);
    else await take(file);
  }

  async #giveTurn(): Promise<void> {
    if (performance.now() - this.#turnStarted < longestTurn) return;
    await new Promise<void>(resolve => setTimeout(resolve, 0));
    this.#turnStarted = performance.now();
  }
}

async function readSource(uri: vscode.Uri): Promise<SourceText | Skipped> {
  const { largestText } = await loadCore();
  try {
    // No text of the largest size takes more bytes than this in UTF-8.
    if ((await vscode.workspace.fs.stat(uri)).size > largestText * 3) return 'too-large';
    return { path: uri.path, text: new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
  } catch {
    return 'unreadable';
  }
}
