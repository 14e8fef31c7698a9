// What end-to-end tests need beside Fineline in the editor.
const vscode = require('vscode');

exports.activate = context =>
  context.subscriptions.push(
    vscode.commands.registerCommand('testHelper.openBareWebview', openBareWebview),
    // The editor starts a new one. VS Code in a browser has no command for it.
    vscode.commands.registerCommand('testHelper.endExtensionHost', () => process.exit(1)),
  );

/** A webview with one word in it: what any panel costs on this machine before it shows something of its own. */
function openBareWebview() {
  const column = vscode.ViewColumn.Active;
  const panel = vscode.window.createWebviewPanel('bareWebview', 'Bare', column, { enableScripts: true });
  panel.webview.html = '<!DOCTYPE html><html lang="en"><body><p id="bare">Bare</p></body></html>';
}
