import * as vscode from 'vscode';
import { CatalogueFile } from './catalogueFile';
import { Checker } from './checker';
import { registerCommands } from './commands';
import { showDecisionLens } from './decisionLens';
import { publishDesignDocuments } from './designDocumentContext';
import { publishDiagnostics } from './diagnostics';
import { FindingStore } from './findingStore';
import { registerFixAll } from './fixAll';
import { registerHovers } from './hovers';
import { registerLanguageModelTools } from './languageModelTools';
import { showLanguageStatus } from './languageStatus';
import { LiveCheck } from './liveCheck';
import { manifestOf } from './manifest';
import { DecisionPanels } from './panel/decisionPanels';
import { outputsInto } from './panel/outputs';
import { ProjectFiles } from './projectFiles';
import { registerQuickFixes } from './quickFixes';
import { RecordFolder } from './records/recordFolder';
import { RulePages } from './rulePages';
import { EvaluationFiles } from './trainingData/evaluationFiles';
import { recheckTrainingSets } from './trainingData/recheck';
import { showSummaryLens } from './trainingData/summaryLens';
import { WorkspaceTexts } from './trainingData/workspaceTexts';
import { publishProgress } from './walkthroughProgress';
import { Bearings } from './workspace/bearings';
import { followContradictions } from './workspace/followContradictions';
import { followSettings } from './workspace/followSettings';
import { WorkspaceCheck } from './workspace/workspaceCheck';
import { WorkspaceFindings } from './workspace/workspaceFindings';

/** Builds every part once and hands each what it needs. */
export function startApp({
  extension,
  extensionUri,
  workspaceState,
}: vscode.ExtensionContext): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Fineline', { log: true });
  const pages = new RulePages(extensionUri);
  const store = new FindingStore();
  const projects = new ProjectFiles(new CatalogueFile(extensionUri));
  const texts = new WorkspaceTexts();
  const bearings = new Bearings(store);
  const checker = new Checker(projects, new EvaluationFiles(store, texts), bearings, log);
  const liveCheck = new LiveCheck(store, checker, projects);
  const workspaceCheck = new WorkspaceCheck(store, checker, projects, bearings);
  const workspaceFindings = new WorkspaceFindings(store, pages, texts);
  const folders = new RecordFolder(workspaceState);
  const runOutput = outputsInto(folders);
  const panels = new DecisionPanels({ extensionUri, liveCheck, log, runOutput });
  return vscode.Disposable.from(
    log,
    store,
    projects,
    publishDiagnostics(store, pages, texts),
    publishDesignDocuments(store),
    publishProgress(store),
    showLanguageStatus(store),
    registerHovers({ store, projects, checker, texts }),
    registerQuickFixes(store, projects),
    registerFixAll(store),
    registerLanguageModelTools({ projects, pages }),
    showDecisionLens(store),
    showSummaryLens(store),
    recheckTrainingSets(store, liveCheck),
    liveCheck,
    bearings,
    panels,
    workspaceFindings,
    followSettings(projects, workspaceCheck, workspaceFindings),
    followContradictions({ store, bearings, liveCheck, workspaceCheck, workspaceFindings }),
    registerCommands({
      extensionUri,
      liveCheck,
      store,
      pages,
      panels,
      folders,
      runOutput,
      projects,
      workspaceCheck,
      workspaceFindings,
      bearings,
      log,
      manifest: manifestOf(extension),
    }),
  );
}
