import * as vscode from 'vscode';
import type { ToolInput, ToolName } from '../core';
import { loadCore } from './core';
import type { ProjectFiles } from './projectFiles';
import type { RulePages } from './rulePages';

export interface ToolParts {
  readonly projects: ProjectFiles;
  readonly pages: RulePages;
}

/** Three tools for assistants in the editor. They change nothing, open nothing and answer with data. */
export const registerLanguageModelTools = ({ projects, pages }: ToolParts): vscode.Disposable =>
  vscode.Disposable.from(
    register('fineline_check_text', {
      says: ({ path }) => vscode.l10n.t('Checking {0} with Fineline', path ?? vscode.l10n.t('a text')),
      answer: async ({ text, path = 'document.md' }) => {
        const { checkText } = await loadCore();
        const { catalogue, settings } = await projects.of(uriOf(path));
        return checkText({ path, text }, catalogue, settings);
      },
    }),
    register('fineline_assess_use_case', {
      says: () => vscode.l10n.t('Weighing the use case with Fineline'),
      answer: async input => (await loadCore()).assessUseCase(input),
    }),
    register('fineline_explain_rule', {
      says: ({ rule }) => vscode.l10n.t('Reading about the rule {0}', rule),
      answer: async input => {
        const { inEnglish, namedRule, say } = await loadCore();
        const rule = namedRule(input.rule);
        if (typeof rule === 'string') return rule;
        const { id, severity, summary } = rule;
        return { id, severity, summary: inEnglish(() => say(summary)), page: await pages.text(id) };
      },
    }),
  );

interface Tool<Name extends ToolName> {
  /** What is being done, in words for the user. */
  readonly says: (input: ToolInput<Name>) => string;
  /** Data, or a sentence that says why there is none. */
  readonly answer: (input: ToolInput<Name>) => Promise<object | string>;
}

/** Checks the input at the door. What is wrong with it becomes an error that a model can read and put right. */
function register<Name extends ToolName>(name: Name, { says, answer }: Tool<Name>): vscode.Disposable {
  const accepted = async (input: unknown): Promise<ToolInput<Name>> => {
    const { readToolInput } = await loadCore();
    return orThrow(readToolInput(name, input));
  };
  return vscode.lm.registerTool<unknown>(name, {
    prepareInvocation: async ({ input }) => ({ invocationMessage: says(await accepted(input)) }),
    invoke: async ({ input }, token) => {
      const answered = orThrow(await answer(await accepted(input)));
      if (token.isCancellationRequested) throw new vscode.CancellationError();
      return new vscode.LanguageModelToolResult([new vscode.LanguageModelTextPart(JSON.stringify(answered))]);
    },
  });
}

function orThrow<Value extends object>(value: Value | string): Value {
  if (typeof value === 'string') throw new Error(value);
  return value;
}

/** As the editor writes paths: from the folder, or with the folder's name in front where there are several. */
function uriOf(path: string): vscode.Uri {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const [name, ...rest] = path.split('/');
  const named = folders.length > 1 ? folders.find(folder => folder.name === name) : undefined;
  if (named !== undefined) return vscode.Uri.joinPath(named.uri, ...rest);
  const [first] = folders;
  return first === undefined
    ? vscode.Uri.from({ scheme: 'untitled', path: `/${path}` })
    : vscode.Uri.joinPath(first.uri, path);
}
