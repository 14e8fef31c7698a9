import * as vscode from 'vscode';
import { loadCore } from './core';

/** The rules' pages inside the extension: no network is needed, and they are those of the installed version. */
export class RulePages {
  constructor(private readonly extensionUri: vscode.Uri) {}

  uriOf(ruleId: string): vscode.Uri {
    return vscode.Uri.joinPath(this.extensionUri, 'dist', 'rules', `${ruleId}.md`);
  }

  async text(ruleId: string): Promise<string> {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(this.uriOf(ruleId)));
  }

  /** Shows the page as a preview, or as text where no Markdown preview is installed. */
  async show(ruleId: string): Promise<void> {
    const { ruleById } = await loadCore();
    if (ruleById(ruleId) === undefined) return;
    const page = this.uriOf(ruleId);
    try {
      // Asking for the command waits for the preview to be there; the list of commands lacks it for the first seconds.
      await vscode.commands.executeCommand('markdown.showPreview', page);
    } catch {
      await vscode.window.showTextDocument(page);
    }
  }
}
