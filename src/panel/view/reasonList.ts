import { type Assessment, type Gate, type Reason, say } from '../../core/decision';
import { element } from './element';
import { sourceNote } from './sourceNote';
import { svgElement } from './svgElement';
import { behaviorNames, factsNames } from './words';

/** Gates first, because nothing outweighs them; then reasons, the strongest first. */
export function reasonList({ gates, reasons }: Pick<Assessment, 'gates' | 'reasons'>): HTMLElement | null {
  if (gates.length + reasons.length === 0) return null;
  return element('ul', { class: 'reasons' }, ...gates.map(gateItem), ...reasons.map(reasonItem));
}

const gateItem = (gate: Gate): HTMLElement =>
  element(
    'li',
    { class: 'reason' },
    element('span', {}, element('span', { class: 'gate' }, say('gate')), gate.text),
    element('span', { class: 'note' }, ruledOut(gate)),
    ...grounds(gate),
  );

const closedFacts = (): Readonly<Record<Gate['rulesOut']['facts'][number], string>> => ({
  nowhere: say('doing without facts'),
  prompt: say('facts in the prompt'),
  index: say('facts in an index'),
  tool: say('tool calls'),
  weights: say('facts in weights'),
});

/** What the gate closes; one that closes nothing only says where things run. */
function ruledOut({ rulesOut }: Gate): string {
  const places = [
    ...rulesOut.facts.map(place => closedFacts()[place]),
    ...rulesOut.behaviour.map(place => say(behaviorNames[place])),
  ];
  return places.length === 0 ? say('sets where it runs') : say('rules out {places}', { places });
}

const reasonItem = (reason: Reason): HTMLElement =>
  element(
    'li',
    { class: 'reason' },
    element('span', {}, reason.text),
    element('div', {}, ...reason.pushes.map(push => weightRow(push, reason.weightFrom))),
    ...grounds(reason),
  );

/** The source in a column of its own, and below it the other side where the point is contested. */
function grounds({ source, contested }: Pick<Reason, 'source' | 'contested'>): HTMLElement[] {
  const cell = element('p', { class: 'note source' }, sourceNote(source));
  if (contested === null) return [cell];
  return [
    cell,
    element(
      'p',
      { class: 'note other-side' },
      element('span', { class: 'contested' }, say('contested')),
      ` ${contested.otherSide} `,
      sourceNote(contested.source),
    ),
  ];
}

type Push = Reason['pushes'][number];

function weightRow(push: Push, weightFrom: string): HTMLElement {
  const toward = push.about === 'facts' ? factsNames[push.toward] : behaviorNames[push.toward];
  const label = element('span', { class: 'note' }, `→ ${say(toward)}`);
  return element('div', { class: 'push', title: weightFrom }, bar(push), label);
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
      'aria-label': say('weight {weight} of {heaviest}', { weight, heaviest }),
    },
    svgElement('rect', { width: weight, height: 1 }),
  );
