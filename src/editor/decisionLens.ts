import type * as vscode from 'vscode';
import { loadCore, say } from './core';
import type { FindingStore } from './findingStore';
import { showTopLens } from './topLens';

/** Says above a design document what it decides, what its facts call for and what it leaves open; a click opens the panel. */
export const showDecisionLens = (store: FindingStore): vscode.Disposable =>
  showTopLens(store, 'design-doc', async (document, facts) => {
    const { decisionInBrief } = await loadCore();
    const parts = decisionInBrief(facts, document.getText());
    if (parts === null) return null;
    const title = parts.map(part => say(part)).join(' · ');
    return { command: 'fineline.assessDocument', title, arguments: [document.uri] };
  });
