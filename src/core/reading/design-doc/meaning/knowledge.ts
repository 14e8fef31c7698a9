import type { Catalogue, CatalogueEntry } from '../../../knowledge/catalogue';
import type { TextRange } from '../../../text/textRange';
import { recalling } from '../recall';
import { words } from '../vocabulary';
import { type Hit, hitsOf, without } from '../vocabulary/phrases';

/** Words that name knowledge whose right value can change; `entry` where the catalogue lists the kind. */
export interface KnowledgeHit extends Hit {
  readonly entry: CatalogueEntry | null;
}

/** A word in front that makes a loose noun definite: "our policies", "the latest rates". */
const tie =
  /(?:\b(?:our|the|its|their|all|every|each|whole|entire|complete|current|latest|internal|company|own|private|local|national|public|official|valid|these|those)|\p{L}{2,20}['’]s?|\d)(?:\s+[\p{L}\d-]{1,20}){0,2}\s+$/iu;

/** Knowledge that changes, in order: kinds that the catalogue lists, then general nouns. */
export function knowledgeIn(text: string, catalogue: Catalogue): readonly KnowledgeHit[] {
  const known = byCatalogue.get(catalogue) ?? recalling(each => readKnowledge(each, catalogue));
  byCatalogue.set(catalogue, known);
  return known(text);
}

const byCatalogue = new WeakMap<Catalogue, (text: string) => readonly KnowledgeHit[]>();

function readKnowledge(text: string, catalogue: Catalogue): KnowledgeHit[] {
  const plain = without(text, words.jargon);
  const matches = catalogue.findInProse(plain);
  const listed = matches
    .filter(({ entry }) => entry.nature === 'volatile' && !entry.notes.startsWith('ambiguous'))
    .map(({ entry, range, text: found }) => ({ ...range, text: found, entry }));
  const harmless = matches.filter(({ entry }) => entry.nature === 'behaviour' || entry.nature === 'stable');
  const taken = [...listed, ...harmless.map(({ range }) => range)];
  const general = [
    ...hitsOf(plain, words.knowledge),
    ...hitsOf(plain, words.looseKnowledge).filter(({ start }) =>
      tie.test(plain.slice(Math.max(0, start - 60), start)),
    ),
  ].filter(hit => !taken.some(other => overlap(hit, other)));
  return [...listed, ...general.map(hit => ({ ...hit, entry: null }))].sort(
    (one, other) => one.start - other.start,
  );
}

const overlap = (one: TextRange, other: TextRange): boolean => one.start < other.end && other.start < one.end;
