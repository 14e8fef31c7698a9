import type * as vscode from 'vscode';

/** What the extension's own package.json says. */
export interface Manifest {
  readonly version: string;
  /** Names of the editor's settings that it contributes. */
  readonly settings: readonly string[];
}

export const manifestOf = ({ packageJSON }: vscode.Extension<unknown>): Manifest => ({
  version: packageJSON.version,
  settings: Object.keys(packageJSON.contributes.configuration.properties),
});
