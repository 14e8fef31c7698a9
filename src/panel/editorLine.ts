import type { ToEditor } from './protocol';

/** How long an answer of the editor is waited for, in milliseconds. It says at once that it has heard, unless it is very busy. */
const patience = 4_000;

interface EditorLine {
  readonly send: (message: ToEditor) => void;
  /** To be called with every message of the editor. */
  readonly heard: () => void;
}

/**
 * Sends to the editor, and notices when nobody answers: a page outlives the extension host, but the one that starts in its
 * place is never given the pages of the old one.
 */
export function createEditorLine(
  post: (message: ToEditor) => void,
  showCutOff: (isCutOff: boolean) => void,
): EditorLine {
  let waiting: number | undefined;
  return {
    send: message => {
      post(message);
      waiting ??= window.setTimeout(() => showCutOff(true), patience);
    },
    heard: () => {
      window.clearTimeout(waiting);
      waiting = undefined;
      showCutOff(false);
    },
  };
}
