import * as vscode from 'vscode';
import type { Answers, Assessment, CostFigures } from '../../core/decision';
import { loadCore } from '../core';

/** What a panel can be opened with. */
export interface Filled {
  readonly answers: Answers;
  readonly figures: CostFigures;
  /** What the document that was read plans itself against a risk, by the risk's id. */
  readonly planned?: Readonly<Record<string, string>>;
}

/** What follows from the answers, with the document's own mitigations in the risk register; in English, as records are. */
export async function assessed({ answers, planned = {} }: Filled): Promise<Assessment> {
  const { assess, inEnglish, withOwnMitigations } = await loadCore();
  const assessment = inEnglish(() => assess(answers));
  return { ...assessment, risks: withOwnMitigations(assessment.risks, planned) };
}

const filters = { JSON: ['json'] };

/** Asks where, and writes what `fineline assess --format json` prints, with the cost figures beside it. */
export async function exportAssessment(filled: Filled, near: vscode.Uri | null): Promise<void> {
  const { answers, figures } = filled;
  const file = await vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export Assessment'),
    filters,
    ...defaultPlace(near, 'assessment.json'),
  });
  if (file === undefined) return;
  const content = { answers, figures, ...(await assessed(filled)) };
  const text = `${JSON.stringify(content, null, 2)}\n`;
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
}

/** Asks which, and reads what was exported, or answers alone. Undefined where the user leaves or the file does not fit. */
export async function askForAssessment(): Promise<Filled | undefined> {
  const [file] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('Open Assessment'),
      filters,
      ...defaultPlace(null, ''),
    })) ?? [];
  return file && readAssessment(file);
}

/** Says in a message why a file does not fit. */
export async function readAssessment(file: vscode.Uri): Promise<Filled | undefined> {
  const read = await filledFrom(file);
  if (typeof read !== 'string') return read;
  void vscode.window.showErrorMessage(`${vscode.workspace.asRelativePath(file)}: ${read}`);
  return undefined;
}

/** Or the reason, in words. */
async function filledFrom(file: vscode.Uri): Promise<Filled | string> {
  const { parseAnswers, parseCostFigures } = await loadCore();
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file)));
  } catch (error) {
    return vscode.l10n.t('not valid JSON ({0})', error instanceof Error ? error.message : String(error));
  }
  const { answers, figures } = isExport(content) ? content : { answers: content, figures: {} };
  const parsed = parseAnswers(answers);
  if (!parsed.ok) return parsed.problems.map(({ message }) => message).join(' ');
  const costs = parseCostFigures(figures ?? {});
  return costs.ok ? { answers: parsed.answers, figures: costs.figures } : costs.problems.join(' ');
}

const isExport = (content: unknown): content is { readonly answers: unknown; readonly figures?: unknown } =>
  typeof content === 'object' && content !== null && 'answers' in content;

function defaultPlace(near: vscode.Uri | null, name: string): { readonly defaultUri?: vscode.Uri } {
  const project =
    (near && vscode.workspace.getWorkspaceFolder(near)) ?? vscode.workspace.workspaceFolders?.[0];
  return project === undefined ? {} : { defaultUri: vscode.Uri.joinPath(project.uri, name) };
}
