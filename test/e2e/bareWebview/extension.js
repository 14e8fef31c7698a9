// Opens a webview with one word in it: what any panel costs on this machine before it shows something of its own.
const vscode = require('vscode');

exports.activate = context =>
  context.subscriptions.push(
    vscode.commands.registerCommand('bareWebview.open', () => {
      const column = vscode.ViewColumn.Active;
      const panel = vscode.window.createWebviewPanel('bareWebview', 'Bare', column, { enableScripts: true });
      panel.webview.html = '<!DOCTYPE html><html lang="en"><body><p id="bare">Bare</p></body></html>';
    }),
  );
