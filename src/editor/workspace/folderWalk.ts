import * as vscode from 'vscode';
import type { Ignores } from '../../core';
import { loadCore } from '../core';

/** Folders that are listed at once. */
const listedAtOnce = 64;

/** Folders below each other, at most: a virtual file system may have no end. */
const deepest = 64;

/** A file that was come upon, and the nearest folder above it with a project file, if there is one. */
export interface FoundFile {
  readonly uri: vscode.Uri;
  readonly project: vscode.Uri | null;
}

interface Folder {
  readonly uri: vscode.Uri;
  readonly project: vscode.Uri | null;
  /** Its path from the workspace folder: empty, or with a slash at the end. */
  readonly path: string;
  /** The `.gitignore` files that hold in it, the nearest first. */
  readonly ignoreFiles: readonly IgnoreFile[];
}

interface IgnoreFile {
  /** The path of the folder that it stands in. */
  readonly folder: string;
  readonly ignores: Ignores;
}

/**
 * The files of a workspace folder that Fineline reads by their names, a few folders at a time, without those that the editor's
 * settings `files.exclude` and `search.exclude` or a `.gitignore` leave out, without links, and without what belongs to another
 * workspace folder inside it.
 */
export async function* filesIn(
  root: vscode.Uri,
  token: vscode.CancellationToken,
): AsyncGenerator<readonly FoundFile[]> {
  const rules = await listingRules(root);
  const waiting: Folder[] = [{ uri: root, project: null, path: '', ignoreFiles: [] }];
  const listNext = () => Promise.all(waiting.splice(-listedAtOnce).map(folder => list(folder, rules)));
  for (let listing = listNext(); !token.isCancellationRequested; ) {
    const listed = await listing;
    if (listed.length === 0) return;
    waiting.push(...listed.flatMap(({ folders }) => folders));
    // The next ones are listed while these files are read.
    listing = listNext();
    yield listed.flatMap(({ files }) => files);
  }
}

interface ListingRules {
  readonly projectFileName: string;
  readonly isOtherRoot: (folder: vscode.Uri) => boolean;
  readonly isReadable: (name: string) => boolean;
  readonly excludes: Ignores;
  readonly ignorePatterns: (text: string) => Ignores;
}

async function listingRules(root: vscode.Uri): Promise<ListingRules> {
  const { editorGlobs, ignorePatterns, projectFileName, readableEndings } = await loadCore();
  const globs = ['files', 'search'].flatMap(section => {
    const exclude = vscode.workspace
      .getConfiguration(section, root)
      .get<Record<string, unknown>>('exclude', {});
    return Object.keys(exclude).filter(glob => exclude[glob] === true);
  });
  const endings = new Set(readableEndings);
  const roots = new Set(vscode.workspace.workspaceFolders?.map(({ uri }) => uri.toString()));
  return {
    projectFileName,
    isOtherRoot: folder => roots.has(folder.toString()),
    isReadable: name =>
      name === projectFileName || endings.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase()),
    excludes: ignorePatterns(editorGlobs(globs)),
    ignorePatterns,
  };
}

async function list(folder: Folder, rules: ListingRules) {
  const entries = await entriesOf(folder.uri);
  const ignoreFiles = await ignoreFilesIn(folder, entries, rules);
  const isWanted = (name: string, mark = ''): boolean =>
    rules.excludes(folder.path + name + mark) !== true && !isIgnored(folder.path + name + mark, ignoreFiles);

  const hasProject = entries.some(([name]) => name === rules.projectFileName);
  const project = hasProject ? folder.uri : folder.project;
  const isDeep = folder.path.split('/').length > deepest;
  const files = entries.filter(([name, type]) => type === vscode.FileType.File && rules.isReadable(name));
  const folders = entries.filter(([, type]) => type === vscode.FileType.Directory && !isDeep);
  return {
    files: files
      .filter(([name]) => isWanted(name))
      .map(([name]) => ({ uri: vscode.Uri.joinPath(folder.uri, name), project })),
    folders: folders
      .filter(([name]) => isWanted(name, '/'))
      .map(([name]) => ({
        uri: vscode.Uri.joinPath(folder.uri, name),
        project,
        path: `${folder.path}${name}/`,
        ignoreFiles,
      }))
      .filter(({ uri }) => !rules.isOtherRoot(uri)),
  };
}

/** As git does: the nearest file that says something of a path has its way. */
function isIgnored(path: string, ignoreFiles: readonly IgnoreFile[]): boolean {
  for (const { folder, ignores } of ignoreFiles) {
    const says = ignores(path.slice(folder.length));
    if (says !== null) return says;
  }
  return false;
}

async function ignoreFilesIn(
  { uri, path, ignoreFiles }: Folder,
  entries: readonly (readonly [string, vscode.FileType])[],
  { ignorePatterns }: ListingRules,
): Promise<readonly IgnoreFile[]> {
  if (!entries.some(([name]) => name === '.gitignore')) return ignoreFiles;
  try {
    const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(uri, '.gitignore'));
    return [{ folder: path, ignores: ignorePatterns(new TextDecoder().decode(bytes)) }, ...ignoreFiles];
  } catch {
    return ignoreFiles;
  }
}

/** A folder that cannot be listed, or went away meanwhile, holds nothing. */
async function entriesOf(folder: vscode.Uri): Promise<[string, vscode.FileType][]> {
  try {
    return await vscode.workspace.fs.readDirectory(folder);
  } catch {
    return [];
  }
}
