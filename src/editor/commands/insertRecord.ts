import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';
import { askQuestions } from '../quickQuestions/askQuestions';
import type { Filled } from '../records/assessmentFile';
import { insertRecord } from '../records/insertRecord';
import type { RecordFolder } from '../records/recordFolder';

/** Inserts the record of the panel that is nearest; without one, asks the quick questions first. */
export const registerInsertRecord = (panels: DecisionPanels, folders: RecordFolder): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.insertRecord', async () => {
    const inFront = vscode.window.activeTextEditor?.document.uri ?? null;
    const panel = panels.nearest(inFront);
    const filled = panel === undefined ? await askedFor() : await panel.outgoing();
    if (filled !== undefined) await insertRecord(filled, panel?.document ?? inFront, folders);
  });

async function askedFor(): Promise<Filled | undefined> {
  const answers = await askQuestions();
  return answers && { answers, figures: {} };
}
