import type * as vscode from 'vscode';
import { loadCore } from '../core';
import type { FindingStore } from '../findingStore';
import { showTopLens } from '../topLens';

/** Shows a training set's figures in one line at its top; a click leads to what was found in it. */
export const showSummaryLens = (store: FindingStore): vscode.Disposable =>
  showTopLens(store, 'training-data', async ({ uri }, facts) => {
    const { trainingDataSummary } = await loadCore();
    const isQuiet = store.of(uri)?.result.findings.length === 0;
    return { title: trainingDataSummary(facts), command: isQuiet ? '' : 'workbench.actions.view.problems' };
  });
