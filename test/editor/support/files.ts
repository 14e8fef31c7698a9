import * as vscode from 'vscode';

/** Writes a file and waits until the editor has noticed, so that the news does not come in the middle of what follows. */
export async function put(uri: vscode.Uri, content: string | Uint8Array): Promise<void> {
  await makeFolder(vscode.Uri.joinPath(uri, '..'));
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await noticing(uri, () => vscode.workspace.fs.writeFile(uri, bytes));
}

/** One after the other, each noticed before anything is put into it: what is in a folder that is news may go unnoticed. */
export async function makeFolder(folder: vscode.Uri): Promise<void> {
  if (await exists(folder)) return;
  await makeFolder(vscode.Uri.joinPath(folder, '..'));
  await noticing(folder, () => vscode.workspace.fs.createDirectory(folder));
}

async function noticing(uri: vscode.Uri, change: () => Thenable<void>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  try {
    const noticed = new Promise<void>(resolve => {
      const look = (changed: vscode.Uri) => {
        if (changed.toString() === uri.toString()) resolve();
      };
      watcher.onDidCreate(look);
      watcher.onDidChange(look);
    });
    await change();
    await noticed;
  } finally {
    watcher.dispose();
  }
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

export async function textOf(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}
