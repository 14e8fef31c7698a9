import type { Reason } from '../../core/decision';
import { element } from './element';

type Source = Reason['source'];

/** Where a statement comes from; a public address is a link, which opens in the user's own browser only when followed. */
export function sourceNote({ title, section, url }: Source): HTMLElement {
  const words = section === null ? title : `${title}, ${section}`;
  return url === null ? element('span', {}, words) : element('a', { href: url }, words);
}
