import { type Answers, assess, type CostFigures, type Placement } from '../core/decision';
import { createEditorLine } from './editorLine';
import { type DocumentReading, type PanelState, panelState, type ToEditor, toPanel } from './protocol';
import { reconnectCommand } from './reconnect';
import { speakAsThePage } from './speech';
import { createView } from './view/view';

/** What the webview offers its page. It may be asked for once, and is kept out of the global scope. */
declare function acquireVsCodeApi(): {
  postMessage(message: ToEditor): void;
  getState(): unknown;
  setState(state: PanelState): void;
};

const editor = acquireVsCodeApi();
const root = document.getElementById('panel');
speakAsThePage();
if (root !== null) start(root, root.dataset.document ?? null);

/** Shows what was kept over a reload at once; a fresh panel begins with what the editor hands it. */
function start(root: HTMLElement, documentUri: string | null): void {
  const kept = panelState.safeParse(editor.getState());
  let own: Answers = kept.success ? kept.data.answers : {};
  let figures: CostFigures = kept.success ? kept.data.figures : {};
  let reading: DocumentReading | null = kept.success ? kept.data.reading : null;
  let isFresh = !kept.success;
  let before: Placement | null = null;
  let placement: Placement | null = null;

  /** An own answer outweighs what was read, and an own "don't know" does so too. */
  const effective = (): Answers => ({ ...reading?.answers, ...own });
  const state = (): PanelState => ({ answers: own, figures, document: documentUri, reading });
  const show = () => {
    const answers = effective();
    // Until the editor has said what to begin with, there is nothing whole to come back to.
    if (!isFresh) editor.setState(state());
    line.send({ type: 'changed', answers, figures });
    const assessment = assess(answers);
    placement = assessment.placement;
    view.show({ own, reading, answers, figures, before, assessment });
  };
  /** Only the user's answers move the point on the map; what a document says puts it there. */
  const answer = (next: Answers) => {
    before = placement;
    own = next;
    show();
  };
  const view = createView(root, {
    answer: (field, value) => answer({ ...own, [field]: value }),
    followDocument: field =>
      answer(Object.fromEntries(Object.entries(own).filter(([each]) => each !== field))),
    clear: () => answer({}),
    setFigures: next => {
      figures = next;
      show();
    },
    output: output => line.send({ type: 'output', output }),
    reveal: ({ start, end }) => line.send({ type: 'reveal', start, end }),
    reconnection: () =>
      `command:${reconnectCommand}?${encodeURIComponent(JSON.stringify([{ ...state(), reading: null }]))}`,
  });
  const line = createEditorLine(message => editor.postMessage(message), view.showCutOff);

  window.addEventListener('message', ({ data }) => {
    const message = toPanel.safeParse(data);
    if (!message.success) return;
    line.heard();
    if (message.data.type === 'heard') return;
    reading = message.data.document ?? reading;
    before = null;
    if (message.data.type === 'start' && isFresh) {
      // Answers given before this came are the newer ones.
      own = { ...message.data.answers, ...own };
      figures = { ...message.data.figures, ...figures };
    }
    isFresh = false;
    show();
  });
  show();
  performance.mark('fineline-shown');
  line.send({ type: 'ready' });
}
