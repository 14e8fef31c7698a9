import { type AnswerValue, type Choice, type Control, type Question, say } from '../../core/decision';
import { element } from './element';

/** The part of a question that takes the answer. */
export interface ControlView {
  readonly root: HTMLElement;
  readonly show: (value: AnswerValue | null) => void;
}

type Give = (value: AnswerValue | null) => void;

/**
 * Native inputs in the theme's colors, not `@vscode-elements/elements`: nine of its controls take 116 KB, more than the
 * whole panel, and its radio group has no look of buttons beside each other, which lets a team see every answer at once.
 */
export function createControl({ id, text, control }: Question, give: Give): ControlView {
  switch (control.kind) {
    case 'choice':
      return createChoices(id, control.choices, give);
    case 'boolean':
      return createChoices(id, yesOrNo(), give);
    case 'number':
      return createNumber(id, text, control, give);
    case 'text':
      return createText(text, control.maximumLength, give);
  }
}

const yesOrNo = (): readonly Choice[] => [
  { value: true, label: say('Yes') },
  { value: false, label: say('No') },
];

/** Native radio buttons, "don't know" last and honest: arrow keys and screen readers work as everywhere. */
function createChoices(name: string, choices: readonly Choice[], give: Give): ControlView {
  const options = [...choices, { value: null, label: say('Don’t know') }].map(({ value, label }) => {
    const input = element('input', { type: 'radio', name });
    input.addEventListener('change', () => give(value));
    return {
      input,
      value,
      root: element('label', { class: 'choice' }, input, element('span', {}, say(label))),
    };
  });
  return {
    root: element('div', { class: 'choices' }, ...options.map(({ root }) => root)),
    show: value => {
      for (const option of options) option.input.checked = option.value === value;
    },
  };
}

type NumberControl = Extract<Control, { kind: 'number' }>;

/** Presets for a rough answer, a field for an exact one. Shares from 0 to 1 are shown as percentages. */
function createNumber(name: string, label: string, control: NumberControl, give: Give): ControlView {
  const scale = control.unit === 'share' ? 100 : 1;
  const presets = createChoices(name, control.presets, give);
  const input = element('input', {
    type: 'number',
    min: control.minimum * scale,
    max: control.maximum === null ? false : control.maximum * scale,
    step: control.whole ? 1 : 'any',
    'aria-label': say('{question} Exact figure', { question: say(label) }),
  });
  input.addEventListener('input', () => {
    if (input.validity.valid) give(input.value === '' ? null : input.valueAsNumber / scale);
  });
  const unit = element('span', { class: 'note' }, control.unit === 'share' ? '%' : say(control.unit));
  return {
    root: element(
      'div',
      { class: 'rough-or-exact' },
      presets.root,
      element('div', { class: 'number' }, input, unit),
    ),
    show: value => {
      presets.show(value);
      if (document.activeElement !== input)
        input.value = typeof value === 'number' ? shown(value * scale) : '';
    },
  };
}

/** Without the noise of binary fractions. */
const shown = (value: number): string => String(Number(value.toPrecision(12)));

function createText(label: string, maxlength: number, give: Give): ControlView {
  const input = element('input', { type: 'text', maxlength, 'aria-label': say(label) });
  input.addEventListener('input', () => give(input.value.trim() === '' ? null : input.value));
  return {
    root: element('div', { class: 'number' }, input),
    show: value => {
      if (document.activeElement !== input) input.value = value === null ? '' : String(value);
    },
  };
}
