import * as vscode from 'vscode';
import { CatalogueFile } from './catalogueFile';
import { registerCommands } from './commands';
import { publishDesignDocuments } from './designDocumentContext';
import { publishDiagnostics } from './diagnostics';
import { FindingStore } from './findingStore';
import { registerHovers } from './hovers';
import { showLanguageStatus } from './languageStatus';
import { LiveCheck } from './liveCheck';
import { DecisionPanels } from './panel/decisionPanels';
import { ProjectFiles } from './projectFiles';
import { registerQuickFixes } from './quickFixes';
import { RulePages } from './rulePages';

/** Builds every part once and hands each what it needs. */
export function startApp({ extensionUri }: vscode.ExtensionContext): vscode.Disposable {
  const log = vscode.window.createOutputChannel('Fineline', { log: true });
  const pages = new RulePages(extensionUri);
  const store = new FindingStore();
  const projects = new ProjectFiles(new CatalogueFile(extensionUri));
  const liveCheck = new LiveCheck(store, projects, log);
  const panels = new DecisionPanels(extensionUri, liveCheck, log);
  return vscode.Disposable.from(
    log,
    store,
    projects,
    publishDiagnostics(store, pages),
    publishDesignDocuments(store),
    showLanguageStatus(store),
    registerHovers(store, projects),
    registerQuickFixes(store),
    liveCheck,
    panels,
    registerCommands({ liveCheck, store, pages, panels }),
  );
}
