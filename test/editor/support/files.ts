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
  await noticing(folder, async () => {
    if (await exists(folder)) await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.fs.createDirectory(folder);
  });
}

/** How long the news of a change may take before the change is made again, in milliseconds. */
const patience = 3_000;

/** What changes before the editor has begun to watch goes unnoticed: it is changed again until it is noticed. */

async function noticing(uri: vscode.Uri, change: () => Thenable<void>): Promise<void> {
  const watcher = vscode.workspace.createFileSystemWatcher('**/*');
  const again = setInterval(() => void change(), patience);
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
    clearInterval(again);
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
