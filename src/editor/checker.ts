import * as vscode from 'vscode';
import type { Bearing, CheckResult, Severity, SourceText } from '../core';
import { loadCore } from './core';
import type { Project, ProjectFiles } from './projectFiles';
import type { EvaluationFiles } from './trainingData/evaluationFiles';
import type { Bearings } from './workspace/bearings';

/** Why nothing was checked although the file may be ours. */
export type Silence = 'setting' | 'project-file' | 'failure';

/** What came of checking one document in the editor. */
export interface Outcome extends CheckResult {
  /** Null where the text was checked. */
  readonly silence: Silence | null;
  /** What the text says that another file may contradict. */
  readonly bearing: Bearing | null;
}

/**
 * Checks one text with all that holds for its place: the setting, the project file, the rows held back from it, and what other
 * files say.
 */
export class Checker {
  constructor(
    private readonly projects: ProjectFiles,
    private readonly evaluationFiles: EvaluationFiles,
    private readonly bearings: Bearings,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /**
   * Never rejects: where checking is not wanted or fails, the result says so.
   *
   * @param known what holds for the file, where that was found out before
   */
  async check(uri: vscode.Uri, text: SourceText, known?: Project): Promise<Outcome> {
    const { bearingOf, check, notOurs, severities } = await loadCore();
    const silent = (silence: Silence, reason: string): Outcome => ({
      ...notOurs(reason),
      findings: [],
      accepted: [],
      silence,
      bearing: null,
    });
    const user = vscode.workspace.getConfiguration('fineline', uri);
    if (!user.get('enable', true)) {
      return silent(
        'setting',
        vscode.l10n.t('Fineline is switched off here by the setting “fineline.enable”.'),
      );
    }
    try {
      const { catalogue, settings, ignored, accepted } = known ?? (await this.projects.of(uri));
      if (ignored)
        return silent('project-file', vscode.l10n.t('The project file’s “ignore” names this file.'));
      const source = { ...text, others: this.bearings.othersOf(uri) };
      const first = check(source, catalogue, settings, accepted);
      const evaluation = lacksEvaluation(first) ? await this.evaluationFiles.of(uri) : undefined;
      const result =
        evaluation === undefined ? first : check({ ...source, evaluation }, catalogue, settings, accepted);
      const shown = severities.slice(
        Math.max(0, severities.indexOf(user.get<Severity>('minimumSeverity', 'information'))),
      );
      const findings = result.findings.filter(({ severity }) => shown.includes(severity));
      return { ...result, findings, silence: null, bearing: bearingOf(source.path, result.facts) };
    } catch (error) {
      this.log.error(`${uri.toString()}: not checked`, error);
      return silent('failure', vscode.l10n.t('Fineline could not check this file; its log says why.'));
    }
  }
}

/** Only a training set is worth looking for the rows held back from it. */
const lacksEvaluation = ({ facts }: CheckResult): boolean =>
  facts?.kind === 'training-data' && !facts.heldBack && facts.overlap === null;
