import { type Reason, readingNames, say } from '../../core/decision';
import { element } from './element';

type Source = Reason['source'];

/**
 * Where a statement comes from, and how far it was read where that is not all. A public address is a link, which opens
 * in the user's own browser only when followed.
 */
export function sourceNote({ title, section, url, read }: Source): HTMLElement {
  const words = section === null ? title : `${title}, ${section}`;
  const name = url === null ? words : element('a', { href: url }, words);
  const status = readingNames[read];
  return element('span', {}, name, status === null ? null : ` (${say(status)})`);
}
