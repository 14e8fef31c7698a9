import * as vscode from 'vscode';
import type { DecisionPanels } from '../panel/decisionPanels';
import { askQuestions } from '../quickQuestions/askQuestions';
import { insertRecord } from '../records/insertRecord';
import type { RecordFolder } from '../records/recordFolder';

/** Inserts the record of the panel that is nearest; without one, asks the quick questions first. */
export const registerInsertRecord = (panels: DecisionPanels, folders: RecordFolder): vscode.Disposable =>
  vscode.commands.registerCommand('fineline.insertRecord', async () => {
    const inFront = vscode.window.activeTextEditor?.document.uri ?? null;
    const panel = panels.nearest(inFront);
    const answers = panel?.filled.answers ?? (await askQuestions());
    if (answers !== undefined) await insertRecord(answers, panel?.document ?? inFront, folders);
  });
