import type { ExtensionContext } from 'vscode';

/**
 * The browser's entry, in the one file that a browser can load: the app and the whole core. On the desktop the light
 * entry beside it takes the core from here when the first document asks for it, and so does the command line; therefore
 * nothing of the editor may be touched before `activate`.
 */
export * from './core';

export async function activate(context: ExtensionContext): Promise<void> {
  const { startApp } = await import('./editor/app');
  context.subscriptions.push(startApp(context));
}
