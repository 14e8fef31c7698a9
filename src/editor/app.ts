import * as vscode from 'vscode';
import { CatalogueFile } from './catalogueFile';
import { registerCommands } from './commands';
import { publishDesignDocuments } from './designDocumentContext';
import { publishDiagnostics } from './diagnostics';
import { FindingStore } from './findingStore';
import { FindingHover } from './hovers';
import { showLanguageStatus } from './languageStatus';
import { LiveCheck } from './liveCheck';
import { readableDocuments } from './ourDocuments';
import { DecisionPanels } from './panel/decisionPanels';
import { outputsInto } from './panel/outputs';
import { ProjectFiles } from './projectFiles';
import { RecordFolder } from './records/recordFolder';
import { RulePages } from './rulePages';

/** Builds every part once and hands each what it needs. */
export function startApp({ extensionUri, workspaceState }: vscode.ExtensionContext): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Fineline', { log: true });
  const pages = new RulePages(extensionUri);
  const store = new FindingStore();
  const projects = new ProjectFiles(new CatalogueFile(extensionUri));
  const liveCheck = new LiveCheck(store, projects, log);
  const folders = new RecordFolder(workspaceState);
  const runOutput = outputsInto(folders);
  const panels = new DecisionPanels({ extensionUri, liveCheck, log, runOutput });
  return vscode.Disposable.from(
    log,
    store,
    projects,
    publishDiagnostics(store, pages),
    publishDesignDocuments(store),
    showLanguageStatus(store),
    vscode.languages.registerHoverProvider(readableDocuments, new FindingHover(store)),
    liveCheck,
    panels,
    registerCommands({ liveCheck, store, pages, panels, folders, runOutput }),
  );
}
