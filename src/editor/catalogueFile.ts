import * as vscode from 'vscode';
import type { Catalogue } from '../core';
import { loadCore } from './core';

/** The volatility catalogue, read from the extension's own files at the first check. */
export class CatalogueFile {
  #loading: Promise<Catalogue> | undefined;

  constructor(private readonly extensionUri: vscode.Uri) {}

  load(): Promise<Catalogue> {
    this.#loading ??= this.#read();
    return this.#loading;
  }

  async #read(): Promise<Catalogue> {
    const file = vscode.Uri.joinPath(this.extensionUri, 'dist', 'knowledge', 'volatility-catalogue.tsv');
    const { parseCatalogue } = await loadCore();
    return parseCatalogue(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  }
}
