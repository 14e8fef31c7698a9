import { type Answers, assess } from '../core/decision';
import { type PanelState, panelState, type ToEditor, toPanel } from './protocol';
import { createView } from './view/view';

/** What the webview offers its page. It may be asked for once, and is kept out of the global scope. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToEditor): void;
  getState(): unknown;
  setState(state: PanelState): void;
};

const editor = acquireVsCodeApi();
const root = document.getElementById('panel');
if (root !== null) start(root);

/** Shows what was kept over a reload at once; a fresh panel begins with what the editor hands it. */
function start(root: HTMLElement): void {
  const kept = panelState.safeParse(editor.getState());
  let answers: Answers = kept.success ? kept.data.answers : {};

  const view = createView(root, {
    answer: (field, value) => show({ ...answers, [field]: value }),
    clear: () => show({}),
    copyAnswers: () => editor.postMessage({ type: 'copy', text: JSON.stringify(answers, null, 2) }),
  });
  const show = (next: Answers) => {
    answers = next;
    editor.setState({ answers });
    view.show(answers, assess(answers));
  };

  window.addEventListener('message', ({ data }) => {
    const message = toPanel.safeParse(data);
    if (message.success && !kept.success) show(message.data.answers);
  });
  show(answers);
  editor.postMessage({ type: 'ready' });
}
