import * as vscode from 'vscode';

type Entry = Map<string, Entry> | Uint8Array;

/** A file system that lies on no disk and watches nothing. */
export class MemoryFiles implements vscode.FileSystemProvider {
  readonly #root: Map<string, Entry> = new Map();
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    const entry = this.#entry(uri);
    return entry instanceof Map
      ? { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 }
      : { type: vscode.FileType.File, ctime: 0, mtime: 0, size: entry.length };
  }

  readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
    const entry = this.#entry(uri);
    if (!(entry instanceof Map)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return [...entry].map(([name, each]) => [
      name,
      each instanceof Map ? vscode.FileType.Directory : vscode.FileType.File,
    ]);
  }

  readFile(uri: vscode.Uri): Uint8Array {
    const entry = this.#entry(uri);
    if (entry instanceof Map) throw vscode.FileSystemError.FileIsADirectory(uri);
    return entry;
  }

  createDirectory(uri: vscode.Uri): void {
    this.#folderOf(uri).set(nameOf(uri), new Map());
  }

  writeFile(uri: vscode.Uri, content: Uint8Array): void {
    this.#folderOf(uri).set(nameOf(uri), content);
  }

  delete(uri: vscode.Uri): void {
    this.#folderOf(uri).delete(nameOf(uri));
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    const entry = this.#entry(from);
    this.delete(from);
    this.#folderOf(to).set(nameOf(to), entry);
  }

  #entry(uri: vscode.Uri): Entry {
    let entry: Entry = this.#root;
    for (const name of uri.path.split('/').filter(Boolean)) {
      const next: Entry | undefined = entry instanceof Map ? entry.get(name) : undefined;
      if (next === undefined) throw vscode.FileSystemError.FileNotFound(uri);
      entry = next;
    }
    return entry;
  }

  #folderOf(uri: vscode.Uri): Map<string, Entry> {
    const folder = this.#entry(vscode.Uri.joinPath(uri, '..'));
    if (!(folder instanceof Map)) throw vscode.FileSystemError.FileNotADirectory(uri);
    return folder;
  }
}

const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);

/** Makes a file with the folders above it. */
export function fill(files: MemoryFiles, uri: vscode.Uri, text: string): void {
  const names = uri.path.split('/').slice(1, -1);
  for (const index of names.keys()) {
    const folder = uri.with({ path: `/${names.slice(0, index + 1).join('/')}` });
    try {
      files.stat(folder);
    } catch {
      files.createDirectory(folder);
    }
  }
  files.writeFile(uri, new TextEncoder().encode(text));
}
