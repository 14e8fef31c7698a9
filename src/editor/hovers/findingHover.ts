import * as vscode from 'vscode';
import type { Finding } from '../../core';
import type { FindingStore } from '../findingStore';
import { rangeIn } from '../textRanges';

/**
 * Adds to the editor's own hover of a problem what its one line has no room for: the words it rests on, and the rule's page.
 */
export class FindingHover implements vscode.HoverProvider {
  constructor(private readonly store: FindingStore) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const findings = this.store.at(document, position);
    const [first] = findings;
    if (first === undefined) return undefined;
    return new vscode.Hover(
      findings.map(finding => this.#text(document, finding)),
      rangeIn(document, first.range),
    );
  }

  #text(document: vscode.TextDocument, { ruleId, evidence }: Finding): vscode.MarkdownString {
    const text = new vscode.MarkdownString();
    text.isTrusted = { enabledCommands: ['fineline.explainRule'] };
    for (const words of evidence) {
      const line = document.positionAt(words.range.start).line + 1;
      text.appendText(vscode.l10n.t('Line {0}: “{1}”', line, shortened(words.text)));
      text.appendMarkdown('\n\n');
    }
    const explain = `command:fineline.explainRule?${encodeURIComponent(JSON.stringify([ruleId]))}`;
    text.appendMarkdown(`[${vscode.l10n.t('Explain this rule')}](${explain})`);
    return text;
  }
}

const longest = 160;

const shortened = (text: string): string => {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longest ? `${line.slice(0, longest)}…` : line;
};
