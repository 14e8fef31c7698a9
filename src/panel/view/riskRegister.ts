import { type Assessment, say } from '../../core/decision';
import type { Place } from '../protocol';
import { element } from './element';
import { placeLink } from './placeLink';
import type { Actions } from './shown';
import { sourceNote } from './sourceNote';

type Risk = Assessment['risks'][number];

const heads = () => ({
  risk: say('Risk'),
  applies: say('Why here'),
  likelihood: say('Likelihood'),
  mitigation: say('Mitigation'),
  detection: say('How it shows'),
});

interface Registered {
  readonly risks: readonly Risk[];
  /** Where the document plans something of its own, by the risk's id. */
  readonly planned: Readonly<Record<string, Place>>;
}

/** The risk register as a table, as a decision record would hold it. What the document plans itself stands first. */
export const riskRegister = ({ risks, planned }: Registered, reveal: Actions['reveal']): HTMLElement =>
  element(
    'div',
    { class: 'scroll', tabindex: 0, role: 'region', 'aria-label': say('Risk register') },
    element(
      'table',
      { class: 'register risks' },
      element(
        'thead',
        {},
        element('tr', {}, ...Object.values(heads()).map(head => element('th', { scope: 'col' }, head))),
      ),
      element('tbody', {}, ...risks.map(risk => riskRow(risk, planned[risk.id] ?? null, reveal))),
    ),
  );

const riskRow = (risk: Risk, plan: Place | null, reveal: Actions['reveal']): HTMLElement => {
  const head = heads();
  return element(
    'tr',
    {},
    element(
      'th',
      { scope: 'row' },
      risk.name,
      element('p', { class: 'note light' }, sourceNote(risk.source)),
    ),
    cell(head.applies, risk.applies),
    cell(head.likelihood, element('strong', {}, say(risk.likelihood)), ...notes(risk.likelihoodReasons)),
    cell(
      head.mitigation,
      plan === null
        ? null
        : element(
            'p',
            { class: 'planned' },
            element('strong', {}, say('The document plans:')),
            ' ',
            placeLink(plan, reveal),
          ),
      ...notes(risk.mitigations),
    ),
    cell(head.detection, risk.detection),
  );
};

/** Where the panel is narrow, each cell shows the name of its column. */
const cell = (head: string, ...content: readonly (Node | string | null)[]): HTMLElement =>
  element('td', { 'data-head': head }, ...content);

const notes = (lines: readonly string[]): HTMLElement[] => lines.map(line => element('p', {}, line));
