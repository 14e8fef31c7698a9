import * as vscode from 'vscode';
import type { CheckResult, SourceText } from '../core';
import { loadCore } from './core';
import type { ProjectFiles } from './projectFiles';
import type { EvaluationFiles } from './trainingData/evaluationFiles';

/** Checks one text with all that holds for its place: the setting, the project file, the rows held back from it. */
export class Checker {
  constructor(
    private readonly projects: ProjectFiles,
    private readonly evaluationFiles: EvaluationFiles,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Never rejects: where checking is not wanted or fails, the result says so. */
  async check(uri: vscode.Uri, source: SourceText): Promise<CheckResult> {
    const { check, notOurs } = await loadCore();
    const silent = (reason: string): CheckResult => ({ ...notOurs(reason), findings: [], accepted: [] });
    if (!vscode.workspace.getConfiguration('fineline', uri).get('enable', true)) {
      return silent(vscode.l10n.t('Fineline is switched off here by the setting “fineline.enable”.'));
    }
    try {
      const { catalogue, settings, ignored, accepted } = await this.projects.of(uri);
      if (ignored) return silent(vscode.l10n.t('The project file’s “ignore” names this file.'));
      const result = check(source, catalogue, settings, accepted);
      const evaluation = lacksEvaluation(result) ? await this.evaluationFiles.of(uri) : undefined;
      if (evaluation === undefined) return result;
      return check({ ...source, evaluation }, catalogue, settings, accepted);
    } catch (error) {
      this.log.error(`${uri.toString()}: not checked`, error);
      return silent(vscode.l10n.t('Fineline could not check this file; its log says why.'));
    }
  }
}

/** Only a training set is worth looking for the rows held back from it. */
const lacksEvaluation = ({ facts }: CheckResult): boolean =>
  facts?.kind === 'training-data' && !facts.heldBack && facts.overlap === null;
