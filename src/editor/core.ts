import * as vscode from 'vscode';
import type { Words } from '../core';

type Core = typeof import('../core');

let core: Core | undefined;

/**
 * The core, loaded when the first document asks for it: its parsers would triple the time the extension takes to wake.
 * In the browser it is part of the one bundle and only starts later. From then on it speaks the editor's language.
 */
export async function loadCore(): Promise<Core> {
  if (core === undefined) {
    core = await import('../core');
    const { speakWith, translator } = core;
    speakWith({ language: vscode.env.language, translate: translator(coreTranslations()) });
  }
  return core;
}

/** What the core and the panel say in the editor's language, in one text of its bundle; empty where it speaks English. */
export const coreTranslations = (): string => vscode.l10n.bundle?.core ?? '';

/** What comes out of the core, in the editor's language: it came out, so the core is there. */
export const say = (words: Words): string => core?.say(words) ?? '';
