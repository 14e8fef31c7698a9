import * as vscode from 'vscode';
import type { Bearing } from '../../core';
import type { FindingStore } from '../findingStore';
import { openDocument } from '../openDocuments';

interface Known {
  readonly uri: vscode.Uri;
  readonly bearing: Bearing;
}

/**
 * What files say that others may contradict: documents that are open, as they stand, and files that a check of the workspace has
 * read, or that were open and saved, until they change. Nothing is read for it, and no text is kept.
 */
export class Bearings implements vscode.Disposable {
  /** Null: it is open and says nothing of the kind, whatever the file says. */
  readonly #open = new Map<string, Known | null>();
  readonly #saved = new Map<string, Known>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Fires with a file, or a workspace folder, where something of the kind was said, changed or dropped. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly store: FindingStore) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*', true, false, false);
    this.#subscriptions = [
      this.#changed,
      watcher,
      watcher.onDidChange(uri => this.#drop(uri)),
      watcher.onDidDelete(uri => this.#dropBelow(uri)),
      store.onDidChange(uri => this.#follow(uri)),
    ];
  }

  /** What the other files of the same workspace folder say. */
  othersOf(uri: vscode.Uri): readonly Bearing[] {
    return this.around(uri)
      .filter(known => known.uri.toString() !== uri.toString())
      .map(({ bearing }) => bearing);
  }

  /** What the files of the same workspace folder say, this one among them. */
  around(uri: vscode.Uri): readonly Known[] {
    const folder = folderOf(uri);
    if (folder === undefined) return [];
    const all = new Map<string, Known | null>([...this.#saved, ...this.#open]);
    return [...all.values()].filter(known => known !== null).filter(known => folderOf(known.uri) === folder);
  }

  /** Takes what a check of a whole workspace folder has read in the place of what was known of it. */
  replace(folder: vscode.Uri, found: readonly Known[]): void {
    for (const [key, { uri }] of this.#saved) if (folderOf(uri) === folderOf(folder)) this.#saved.delete(key);
    for (const known of found) {
      // What is not saved goes when the document is closed.
      if (openDocument(known.uri)?.isDirty !== true) this.#saved.set(known.uri.toString(), known);
    }
    this.#changed.fire(folder);
  }

  /** Forgets what is not open. */
  clear(): void {
    const dropped = [...this.#saved.values()];
    this.#saved.clear();
    for (const { uri } of dropped) this.#changed.fire(uri);
  }

  #follow(uri: vscode.Uri): void {
    if (folderOf(uri) === undefined) return;
    const key = uri.toString();
    const before = this.#sayingOf(key);
    const checked = this.store.of(uri);
    const bearing = checked?.result.bearing ?? null;
    const known = bearing === null ? null : { uri, bearing };
    if (checked === undefined) this.#open.delete(key);
    else this.#open.set(key, known);
    if (checked !== undefined && openDocument(uri)?.isDirty === false) this.#keep(key, known);
    if (this.#sayingOf(key) !== before) this.#changed.fire(uri);
  }

  #keep(key: string, known: Known | null): void {
    if (known === null) this.#saved.delete(key);
    else this.#saved.set(key, known);
  }

  #sayingOf(key: string): string {
    const known = this.#open.get(key);
    return JSON.stringify((known === undefined ? this.#saved.get(key) : known)?.bearing ?? null);
  }

  /** An open document speaks for itself. */
  #drop(uri: vscode.Uri): void {
    if (this.#open.has(uri.toString())) return;
    if (this.#saved.delete(uri.toString())) this.#changed.fire(uri);
  }

  #dropBelow(gone: vscode.Uri): void {
    for (const { uri } of [...this.#saved.values()]) {
      if (uri.toString() !== gone.toString() && !uri.toString().startsWith(`${gone.toString()}/`)) continue;
      this.#saved.delete(uri.toString());
      this.#changed.fire(uri);
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** Files in no folder belong to no project; a cell speaks only as part of its notebook. */
const folderOf = (uri: vscode.Uri): string | undefined =>
  uri.scheme === 'vscode-notebook-cell'
    ? undefined
    : vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
