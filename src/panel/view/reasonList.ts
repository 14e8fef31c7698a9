import type { Assessment, Gate, Reason } from '../../core/decision';
import { element } from './element';
import { sourceNote } from './sourceNote';
import { svgElement } from './svgElement';
import { behaviorNames, factsNames } from './words';

/** Gates first, because nothing outweighs them; then reasons, the strongest first. */
export function reasonList({ gates, reasons }: Assessment): HTMLElement | null {
  if (gates.length + reasons.length === 0) return null;
  return element('ul', { class: 'reasons' }, ...gates.map(gateItem), ...reasons.map(reasonItem));
}

const gateItem = ({ text, source, contested }: Gate): HTMLElement =>
  element(
    'li',
    { class: 'reason' },
    element('span', {}, element('span', { class: 'gate' }, 'gate'), text),
    element('span', { class: 'note' }, 'decides'),
    grounds(source, contested),
  );

const reasonItem = ({ text, source, pushes, contested }: Reason): HTMLElement =>
  element('li', { class: 'reason' }, element('span', {}, text), weights(pushes), grounds(source, contested));

function grounds(source: Reason['source'], contested: Reason['contested']): HTMLElement {
  if (contested === null) return element('p', { class: 'note' }, sourceNote(source));
  return element(
    'p',
    { class: 'note' },
    sourceNote(source),
    ' · ',
    element('span', { class: 'contested' }, 'contested'),
    ` ${contested.otherSide} `,
    sourceNote(contested.source),
  );
}

type Push = Reason['pushes'][number];

const weights = (pushes: Reason['pushes']): HTMLElement => element('div', {}, ...pushes.map(weightRow));

function weightRow(push: Push): HTMLElement {
  const toward = push.about === 'facts' ? factsNames[push.toward] : behaviorNames[push.toward];
  const label = element('span', { class: 'note' }, toward);
  return element('div', { class: 'push' }, bar(push), label);
}

/** The widest bar: no factor weighs more. */
const heaviest = 8;

/** Length for weight. Facts and behavior differ in pattern as well as color. */
const bar = ({ about, weight }: Push): SVGElement =>
  svgElement(
    'svg',
    {
      class: `weight ${about}`,
      viewBox: `0 0 ${heaviest} 1`,
      preserveAspectRatio: 'none',
      role: 'img',
      'aria-label': `weight ${weight} of ${heaviest}`,
    },
    svgElement('rect', { width: weight, height: 1 }),
  );
