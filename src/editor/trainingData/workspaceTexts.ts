import * as vscode from 'vscode';
import { openDocument } from '../openDocuments';

/** Files above this many bytes are not read beside the one that is looked at: it has to be there while somebody types. */
const largest = 2_000_000;

interface Kept {
  readonly text: string;
  readonly modified: number;
  readonly size: number;
}

/** Texts of files that belong to the one in front, kept until they change; the last few alone. */
export class WorkspaceTexts {
  readonly #kept = new Map<string, Kept>();

  /** The text as it stands in the editor, else in the file; null where there is none, or it is too large. */
  async read(uri: vscode.Uri): Promise<string | null> {
    const open = openDocument(uri);
    if (open !== undefined) return open.getText();
    try {
      const { type, mtime: modified, size } = await vscode.workspace.fs.stat(uri);
      if ((type & vscode.FileType.File) === 0 || size > largest) return null;
      const kept = this.#kept.get(uri.toString());
      if (kept?.modified === modified && kept.size === size) return kept.text;
      const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      this.#keep(uri.toString(), { text, modified, size });
      return text;
    } catch {
      return null;
    }
  }

  #keep(key: string, kept: Kept): void {
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > mostKept && oldest !== undefined) this.#kept.delete(oldest);
  }
}

const mostKept = 4;
