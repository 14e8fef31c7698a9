import * as vscode from 'vscode';

/**
 * Writes a file and waits until the editor has noticed, so that the news does not come in the middle of what follows. What is put
 * into a new folder may go unnoticed until the folder is: so it is written again with the news of that.
 */
export async function put(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  try {
    const noticed = new Promise<void>(resolve => {
      const look = (changed: vscode.Uri) => {
        if (changed.toString() === uri.toString()) resolve();
        else if (uri.path.startsWith(`${changed.path}/`)) void vscode.workspace.fs.writeFile(uri, bytes);
      };
      watcher.onDidCreate(look);
      watcher.onDidChange(look);
    });
    await vscode.workspace.fs.writeFile(uri, bytes);
    await noticed;
  } finally {
    watcher.dispose();
  }
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
