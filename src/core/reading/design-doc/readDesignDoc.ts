import type { DesignDoc } from '../../facts/designDoc';
import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { formatOf } from '../format';
import { notOurs, type Reading } from '../reading';
import { claimsOf } from './meaning/claims';
import { speaksOfLanguageModels } from './speaksOfLanguageModels';
import { readOutline } from './structure/readOutline';

/** Reads what a design document decides. A text without a tuning word is decided by one linear scan. */
export function readDesignDoc(source: SourceText, catalogue: Catalogue): Reading {
  if (!speaksOfLanguageModels(source.text)) {
    return notOurs('The text does not speak of training or tuning a language model.');
  }
  const outline = readOutline(source.text, formatOf(source) === 'plain' ? 'plain' : 'markdown');
  const facts: DesignDoc = {
    kind: 'design-doc',
    claims: claimsOf(outline, catalogue),
    cadences: [],
    requirements: [],
    evidence: [],
  };
  return {
    kind: 'design-doc',
    reason: 'It speaks of training or tuning a language model.',
    refused: false,
    facts,
    stopped: null,
  };
}
