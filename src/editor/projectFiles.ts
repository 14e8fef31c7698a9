import * as vscode from 'vscode';
import type { Catalogue, Settings } from '../core';
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
      this.#changed,
      this.#watcher.onDidCreate(forget),
      this.#watcher.onDidChange(forget),
      this.#watcher.onDidDelete(forget),
      vscode.workspace.onDidChangeWorkspaceFolders(forget),
    ];
  }

  async of(shown: vscode.Uri): Promise<Project> {
    const document = fileOf(shown);
    const nearest = await this.#nearest(document);
    if (nearest === null) {
      const { defaultSettings } = await loadCore();
      return { catalogue: await this.catalogueFile.load(), settings: defaultSettings, ignored: false };
    }
    const { catalogue, settings, folder } = nearest;
    return { catalogue, settings, ignored: settings.ignores(document.path.slice(folder.path.length + 1)) };
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

/** The text of a file, or null where there is none. */
async function readText(file: vscode.Uri): Promise<string | null> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
