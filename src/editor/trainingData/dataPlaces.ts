import * as vscode from 'vscode';
import { fileOf } from '../notebookFiles';

/** Folders between a config and its workspace folder that are looked in, at most. */
const mostFolders = 12;

/**
 * Where a path that a config names may lie: beside the config, then in each folder above it up to the workspace folder, since
 * jobs are started from any of these. Empty for addresses, absolute paths, and paths that leave the workspace.
 */
export function dataPlaces(config: vscode.Uri, path: string): vscode.Uri[] {
  const file = fileOf(config);
  const root = vscode.workspace.getWorkspaceFolder(file)?.uri;
  if (root === undefined || !/^[^/\\:]+(?:[/\\][^:]*)?$/.test(path)) return [];
  // MLX and others are given a folder, in which the training rows have this name.
  const name = /\.\w{1,10}$/.test(path) ? path : `${path}/train.jsonl`;
  const places: vscode.Uri[] = [];
  let folder = vscode.Uri.joinPath(file, '..');
  while (places.length < mostFolders && isWithin(folder, root)) {
    places.push(vscode.Uri.joinPath(folder, name.replaceAll('\\', '/')));
    if (folder.path === root.path) break;
    folder = vscode.Uri.joinPath(folder, '..');
  }
  return places.filter(place => isWithin(place, root));
}

const isWithin = ({ path }: vscode.Uri, root: vscode.Uri): boolean =>
  path === root.path || path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`);
