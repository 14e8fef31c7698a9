import type { ExtensionContext } from 'vscode';

/**
 * The browser's entry, in the one file that a browser can load: the app and the whole core. On the desktop the light
 * entry beside it takes the core from here when the first document asks for it, and the schemas of the panel's messages when
 * the first one comes; the command line takes the core, too. Therefore nothing of the editor may be touched before `activate`.
 */
export * from './core';
export { panelState, toEditor } from './panel/protocol';

export async function activate(context: ExtensionContext): Promise<void> {
  const { startApp } = await import('./editor/app');
  context.subscriptions.push(startApp(context));
}
