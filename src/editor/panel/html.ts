import * as vscode from 'vscode';
import { reconnectCommand } from '../../panel/reconnect';
import { coreTranslations } from '../core';

/**
 * The panel's page: nothing may load but the extension's own script and style, and only this script may run. The words of
 * the editor's language come with it, so that it speaks it from the first moment.
 */
export function panelHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  document: vscode.Uri | null,
): string {
  const at = (...path: string[]) =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, ...path)).toString();
  const nonce = freshNonce();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
  <meta charset="UTF-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <link rel="stylesheet" href="${at('media', 'panel.css')}">
  <title>Fineline</title>
</head>
<body>
  <main id="panel" class="panel"${documentAttribute(document)}></main>
  <script type="application/json" id="words">${words()}</script>
  <script nonce="${nonce}" src="${at('dist', 'panel.js')}"></script>
</body>
</html>`;
}

/** What the page may do: run its script, call one command by a link, load from two folders. */
export const pageOptions = (extensionUri: vscode.Uri): vscode.WebviewOptions => ({
  enableScripts: true,
  enableCommandUris: [reconnectCommand],
  localResourceRoots: ['dist', 'media'].map(folder => vscode.Uri.joinPath(extensionUri, folder)),
});

/** The document's address, kept with the page's state so that a restored panel finds it again. */
const documentAttribute = (document: vscode.Uri | null): string =>
  document === null
    ? ''
    : ` data-document="${document.toString().replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

/** No `<` in it can end the element early. */
const words = (): string => JSON.stringify(coreTranslations()).replaceAll('<', '\\u003c');

const freshNonce = (): string => crypto.randomUUID().replaceAll('-', '');
