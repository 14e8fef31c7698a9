import type * as vscode from 'vscode';
import type { Output } from '../../panel/protocol';
import { exportAssessment, type Filled } from '../records/assessmentFile';
import { copyAnswers, copyRecord } from '../records/copyRecord';
import { insertRecord } from '../records/insertRecord';
import type { RecordFolder } from '../records/recordFolder';

/** Does one of the things that can be done with answers; `near` is the document that they belong to. */
export type RunOutput = (output: Output, filled: Filled, near: vscode.Uri | null) => Promise<void>;

export const outputsInto =
  (folders: RecordFolder): RunOutput =>
  (output, filled, near) => {
    switch (output) {
      case 'insert-record':
        return insertRecord(filled, near, folders);
      case 'copy-record':
        return copyRecord(filled);
      case 'copy-answers':
        return copyAnswers(filled.answers);
      case 'export':
        return exportAssessment(filled, near);
    }
  };
