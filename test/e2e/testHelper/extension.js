// What end-to-end tests need beside Fineline in the editor.
const vscode = require('vscode');

exports.activate = context => {
  context.subscriptions.push(
    vscode.commands.registerCommand('testHelper.openBareWebview', openBareWebview),
    // The editor starts a new one. VS Code in a browser has no command for it, and ignores an exit.
    vscode.commands.registerCommand('testHelper.endExtensionHost', () =>
      process.kill(process.pid, 'SIGKILL'),
    ),
  );
  const status = vscode.window.createStatusBarItem('testHelper.host', vscode.StatusBarAlignment.Right);
  status.text = `host ${process.pid}`;
  status.show();
  context.subscriptions.push(status);
};

/** A webview with one word in it: what any panel costs on this machine before it shows something of its own. */
function openBareWebview() {
  const column = vscode.ViewColumn.Active;
  const panel = vscode.window.createWebviewPanel('bareWebview', 'Bare', column, { enableScripts: true });
  panel.webview.html = '<!DOCTYPE html><html lang="en"><body><p id="bare">Bare</p></body></html>';
}
