import type { Catalogue, CatalogueEntry } from '../knowledge/catalogue';
import { phraseFor } from '../knowledge/volatility';
import { readOutline } from '../reading/design-doc/structure/readOutline';
import { formatOf } from '../reading/format';
import { type Phrase, phrase } from '../text/say';
import type { SourceText } from '../text/sourceText';
import type { Explanation } from './explanation';

/** What is published about how often the knowledge named at an offset of a document changes; null where none is named. */
export function explainSubject(source: SourceText, offset: number, catalogue: Catalogue): Explanation | null {
  const { prose, blocks } = readOutline(source.text, formatOf(source) === 'plain' ? 'plain' : 'markdown');
  const block = blocks.findLast(({ range }) => range.start <= offset && offset <= range.end);
  if (block === undefined) return null;
  const { start, end } = block.range;
  const found = catalogue
    .findInProse(prose.slice(start, end), start)
    .find(({ entry, range }) => isVolatile(entry) && range.start <= offset && offset <= range.end);
  if (found === undefined) return null;
  const { entry, range } = found;
  return { range, title: entry.name, sentences: sentencesOf(entry), source: entry.source };
}

/** A bare word that may mean several things says nothing here. */
const isVolatile = ({ nature, notes }: CatalogueEntry): boolean =>
  nature === 'volatile' && !notes.startsWith('ambiguous');

function sentencesOf({ volatility, publisher, verified, ...entry }: CatalogueEntry): Phrase[] {
  const cadence = phraseFor(volatility);
  const isLive = volatility === 'real-time' || volatility === 'daily';
  return [
    publisher === null
      ? phrase('As a rule it {cadence}.', { cadence })
      : verified === 'read'
        ? phrase('It {cadence}, says what {publisher} publishes.', { cadence, publisher })
        : phrase('It {cadence}, as far as is generally known; published by {publisher}.', {
            cadence,
            publisher,
          }),
    isLive
      ? phrase('Ask the system that holds it by a live call: an index would be out of date.')
      : phrase('Keep it in an index that is refreshed when its source changes, not in weights.'),
    ...(entry.attributionExpected ? [phrase('Answers drawn from it are expected to cite it.')] : []),
    ...(entry.accessControlled
      ? [phrase('Not everybody may read it: retrieve it with the rights of the person who asks.')]
      : []),
  ];
}
