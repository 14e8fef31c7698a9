import * as vscode from 'vscode';

/** Writes a file and waits until the editor has noticed, so that the news does not come in the middle of what follows. */
export async function put(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  try {
    const noticed = new Promise<void>(resolve => {
      const look = (changed: vscode.Uri) => {
        if (changed.toString() === uri.toString()) resolve();
      };
      watcher.onDidCreate(look);
      watcher.onDidChange(look);
    });
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    await vscode.workspace.fs.writeFile(uri, bytes);
    await noticed;
  } finally {
    watcher.dispose();
  }
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
