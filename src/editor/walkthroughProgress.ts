import * as vscode from 'vscode';
import type { Checked, FindingStore } from './findingStore';

/** Tells the walkthrough what was done, by doing: a design document with a finding was open, and an edit took one away. */
export function publishProgress(store: FindingStore): vscode.Disposable {
  const last = new Map<string, Checked>();
  return store.onDidChange(uri => {
    const checked = store.of(uri);
    const before = last.get(uri.toString());
    if (checked === undefined) {
      last.delete(uri.toString());
      return;
    }
    last.set(uri.toString(), checked);
    if (checked.result.kind !== 'design-doc') return;
    if (countOf(checked) > 0) done('findingSeen');
    if (before !== undefined && before.version < checked.version && countOf(checked) < countOf(before))
      done('findingFixed');
  });
}

const countOf = ({ result }: Checked): number => result.findings.length;

const done = (what: 'findingSeen' | 'findingFixed'): void =>
  void vscode.commands.executeCommand('setContext', `fineline.${what}`, true);
