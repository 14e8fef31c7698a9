import { type Assessment, type Step, say } from '../../core/decision';
import { element } from './element';

/** The steps in their order of cost, each with what must be reached before the next one is worth taking. */
export const pathList = ({ steps }: Pick<Assessment, 'steps'>): HTMLElement =>
  element('ol', { class: 'steps' }, ...steps.map(stepItem));

const stepItem = ({ title, entry, build, exit, otherwise }: Step): HTMLElement =>
  element(
    'li',
    {},
    element('strong', {}, title),
    element('p', { class: 'note' }, entry),
    element('ul', { class: 'list' }, ...build.map(each => element('li', {}, each))),
    element('p', {}, element('strong', {}, say('Done when')), ` ${exit.measure}: ${exit.threshold}.`),
    element('p', { class: 'note' }, say('Otherwise: {otherwise}', { otherwise })),
  );
