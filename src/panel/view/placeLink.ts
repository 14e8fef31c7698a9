import { say } from '../../core/decision';
import type { Place } from '../protocol';
import { element } from './element';
import { linkButton } from './linkButton';
import type { Actions } from './shown';

/** The words of the document and a link to their line. */
export const placeLink = (place: Place, reveal: Actions['reveal']): HTMLElement =>
  element(
    'span',
    {},
    linkButton(say('line {line}', { line: place.line }), () => reveal(place)),
    ` “${place.words}”`,
  );
