import * as vscode from 'vscode';
import type { Facts, Finding } from '../core';
import type { Outcome } from './checker';

/** The latest result for a document, and the version of the text that it holds for. */
export interface Checked {
  readonly uri: vscode.Uri;
  readonly version: number;
  readonly result: Outcome;
}

/** The one owner of results. Everything that shows something reads from here. */
export class FindingStore implements vscode.Disposable {
  readonly #checked = new Map<string, Checked>();
  readonly #changed = new vscode.EventEmitter<vscode.Uri>();

  /** Fires with the document whose result was set or dropped. */
  readonly onDidChange = this.#changed.event;

  of(uri: vscode.Uri): Checked | undefined {
    return this.#checked.get(uri.toString());
  }

  /** Every document that is open and checked. */
  all(): readonly Checked[] {
    return [...this.#checked.values()];
  }

  set(document: vscode.TextDocument, result: Outcome): void {
    this.#checked.set(document.uri.toString(), { uri: document.uri, version: document.version, result });
    this.#changed.fire(document.uri);
  }

  drop(uri: vscode.Uri): void {
    if (this.#checked.delete(uri.toString())) this.#changed.fire(uri);
  }

  /** What was read from a document, only while it is still at the version that was checked. */
  factsOf(document: vscode.TextDocument): Facts | null {
    const checked = this.of(document.uri);
    return checked?.version === document.version ? checked.result.facts : null;
  }

  /** Findings at a place, only while the document is still at the version that was checked. */
  at(document: vscode.TextDocument, position: vscode.Position): readonly Finding[] {
    return this.within(document, new vscode.Range(position, position));
  }

  /** Findings that touch a range, on the same condition. */
  within(document: vscode.TextDocument, range: vscode.Range): readonly Finding[] {
    const checked = this.of(document.uri);
    if (checked?.version !== document.version) return [];
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return checked.result.findings.filter(
      finding => finding.range.start <= end && start <= finding.range.end,
    );
  }

  dispose(): void {
    this.#checked.clear();
    this.#changed.dispose();
  }
}
