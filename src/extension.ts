import type { ExtensionContext } from 'vscode';
import { startApp } from './editor/app';

export function activate(context: ExtensionContext): void {
  context.subscriptions.push(startApp(context));
}
