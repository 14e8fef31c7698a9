import { type Answers, assess } from '../core/decision';
import { type DocumentReading, type PanelState, panelState, type ToEditor, toPanel } from './protocol';
import { createView } from './view/view';

/** What the webview offers its page. It may be asked for once, and is kept out of the global scope. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToEditor): void;
  getState(): unknown;
  setState(state: PanelState): void;
};

const editor = acquireVsCodeApi();
const root = document.getElementById('panel');
if (root !== null) start(root, root.dataset.document ?? null);

/** Shows what was kept over a reload at once; a fresh panel begins with what the editor hands it. */
function start(root: HTMLElement, documentUri: string | null): void {
  const kept = panelState.safeParse(editor.getState());
  let own: Answers = kept.success ? kept.data.answers : {};
  let reading: DocumentReading | null = null;

  const view = createView(root, {
    answer: (field, value) => show({ ...own, [field]: value }),
    followDocument: field => show(Object.fromEntries(Object.entries(own).filter(([each]) => each !== field))),
    clear: () => show({}),
    copyAnswers: () => editor.postMessage({ type: 'copy', text: JSON.stringify(effective(), null, 2) }),
    reveal: ({ start, end }) => editor.postMessage({ type: 'reveal', start, end }),
  });
  /** An own answer outweighs what was read, and an own "don't know" does so too. */
  const effective = (): Answers => ({ ...reading?.answers, ...own });
  const show = (next: Answers) => {
    own = next;
    editor.setState({ answers: own, document: documentUri });
    view.show({ own, reading, answers: effective(), assessment: assess(effective()) });
  };

  window.addEventListener('message', ({ data }) => {
    const message = toPanel.safeParse(data);
    if (!message.success) return;
    reading = message.data.document;
    show(message.data.type === 'start' && !kept.success ? message.data.answers : own);
  });
  show(own);
  editor.postMessage({ type: 'ready' });
}
