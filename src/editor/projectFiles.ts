import * as vscode from 'vscode';
import type { AcceptedFinding, Catalogue, Settings } from '../core';
import { projectFileName } from '../core/settings/projectFileName';
import type { CatalogueFile } from './catalogueFile';
import { loadCore } from './core';
import { fileOf } from './notebookFiles';

/** What holds for a document: its settings, and the catalogue with the team's own sources. */
export interface Project {
  readonly catalogue: Catalogue;
  readonly settings: Settings;
  /** Whether the project file leaves this document unchecked. */
  readonly ignored: boolean;
  /** What its baseline accepts in this document. */
  readonly accepted: readonly AcceptedFinding[];
}

/** A project file as it is saved. */
export interface SavedProjectFile {
  readonly uri: vscode.Uri;
  readonly text: string;
}

/** A file as a project sees it. */
export interface PlaceInProject {
  /** The project file that holds for it, or where one would be made. */
  readonly projectFile: vscode.Uri;
  /** The file's path relative to that, with forward slashes. */
  readonly path: string;
}

interface LoadedProjectFile {
  readonly folder: vscode.Uri;
  readonly settings: Settings;
  readonly catalogue: Catalogue;
}

/** Finds the nearest project file upwards from a document, up to its workspace folder, and watches all of them. */
export class ProjectFiles implements vscode.Disposable {
  /** Per folder: its project file, or null where it has none. Emptied whenever a project file changes. */
  readonly #byFolder = new Map<string, Promise<LoadedProjectFile | null>>();
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #watcher = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`);
  readonly #created = vscode.workspace.createFileSystemWatcher('**/*', false, true, true);
  readonly #subscriptions: readonly vscode.Disposable[];

  /** Fires when a project file appeared, changed or went away. */
  readonly onDidChange = this.#changed.event;

  constructor(private readonly catalogueFile: CatalogueFile) {
    const forget = () => {
      this.#byFolder.clear();
      this.#changed.fire();
    };
    this.#subscriptions = [
      this.#watcher,
      this.#created,
      this.#changed,
      this.#watcher.onDidCreate(forget),
      this.#watcher.onDidChange(forget),
      this.#watcher.onDidDelete(forget),
      // What is put into a new folder at once, a watcher may not see yet; the folder it sees.
      this.#created.onDidCreate(async uri => {
        if (await this.#isMissedBelow(uri)) forget();
      }),
      // Virtual file systems need not watch.
      vscode.workspace.onDidSaveTextDocument(({ uri }) => {
        if (uri.path.endsWith(`/${projectFileName}`)) forget();
      }),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  async of(shown: vscode.Uri): Promise<Project> {
    const document = fileOf(shown);
    return this.#projectOf(document, await this.#nearest(document));
  }

  /** The same for a file below a folder whose project file is the nearest, or below none; nothing is looked up. */
  async below(folder: vscode.Uri | null, file: vscode.Uri): Promise<Project> {
    return this.#projectOf(file, folder && (await this.#inFolder(folder)));
  }

  async #projectOf(document: vscode.Uri, nearest: LoadedProjectFile | null): Promise<Project> {
    if (nearest === null) {
      const { defaultSettings: settings } = await loadCore();
      return { catalogue: await this.catalogueFile.load(), settings, ignored: false, accepted: [] };
    }
    const { catalogue, settings, folder } = nearest;
    const path = pathIn(folder, document);
    return { catalogue, settings, ignored: settings.ignores(path), accepted: settings.baseline.in(path) };
  }

  /** Null for what lies in no workspace folder: nothing can be said of it in a project file. */
  async placeOf(shown: vscode.Uri): Promise<PlaceInProject | null> {
    const document = fileOf(shown);
    const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
    if (root === undefined) return null;
    const folder = (await this.#nearest(document))?.folder ?? root;
    return { projectFile: vscode.Uri.joinPath(folder, projectFileName), path: pathIn(folder, document) };
  }

  /** The project file that holds for a document; null where there is none. */
  async fileFor(shown: vscode.Uri): Promise<SavedProjectFile | null> {
    const folder = (await this.#nearest(fileOf(shown)))?.folder;
    if (folder === undefined) return null;
    const uri = vscode.Uri.joinPath(folder, projectFileName);
    const text = await readText(uri);
    return text === null ? null : { uri, text };
  }

  async #nearest(document: vscode.Uri): Promise<LoadedProjectFile | null> {
    const root = vscode.workspace.getWorkspaceFolder(document)?.uri;
    if (root === undefined) return null;
    for (let folder = parentOf(document); ; folder = parentOf(folder)) {
      const found = await this.#inFolder(folder);
      if (found !== null || folder.path.length <= root.path.length) return found;
    }
  }

  #inFolder(folder: vscode.Uri): Promise<LoadedProjectFile | null> {
    const key = folder.toString();
    const loading = this.#byFolder.get(key) ?? this.#load(folder);
    this.#byFolder.set(key, loading);
    return loading;
  }

  /** Whether a folder that was looked at and had no project file, in one that has just been noticed, has one now. */
  async #isMissedBelow(created: vscode.Uri): Promise<boolean> {
    const key = created.toString();
    for (const [folder, loading] of [...this.#byFolder]) {
      if (folder !== key && !folder.startsWith(`${key}/`)) continue;
      const file = vscode.Uri.joinPath(vscode.Uri.parse(folder), projectFileName);
      if ((await loading) === null && (await readText(file)) !== null) return true;
    }
    return false;
  }

  async #load(folder: vscode.Uri): Promise<LoadedProjectFile | null> {
    const text = await readText(vscode.Uri.joinPath(folder, projectFileName));
    if (text === null) return null;
    const { readProjectFile } = await loadCore();
    const { settings } = readProjectFile(text);
    const catalogue = (await this.catalogueFile.load()).extendedWith(settings.sources);
    return { folder, settings, catalogue };
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
    this.#byFolder.clear();
  }
}

const parentOf = (uri: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(uri, '..');

const pathIn = (folder: vscode.Uri, { path }: vscode.Uri): string =>
  path.slice(folder.path.endsWith('/') ? folder.path.length : folder.path.length + 1);

/** The text of a file, or null where there is none. */
async function readText(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
