import type { Catalogue, CatalogueEntry, CatalogueMatch } from '../../knowledge/catalogue';
import { fold, wordsOfIdentifier } from '../../knowledge/words';
import { namesSkill } from './skillWords';

/**
 * The changing knowledge that a name gives away: `data/drug_formulary.jsonl`, `policies_2026`. Null in doubt: where another
 * word of it says that a skill is taught, and where the catalogue itself is not sure.
 */
export function subjectInName(name: string, catalogue: Catalogue): CatalogueMatch | null {
  const matches = catalogue.findInIdentifier(name);
  return surest(matches, name) ?? snapshot(matches, name);
}

/** The first match beyond doubt, unless another word of the text says that a skill is taught. */
export function surest(matches: readonly CatalogueMatch[], text: string): CatalogueMatch | null {
  const sure = matches.find(isSure);
  return sure !== undefined && isAboutKnowledge(sure, matches, text) ? sure : null;
}

/** Up to three letters are too short to stand for a subject in a path: `mls` is also a corpus of speech. */
const shortestWord = 4;

const isSure = ({ entry, text }: CatalogueMatch): boolean =>
  entry.nature === 'volatile' && !isBare(entry) && text.length >= shortestWord;

const isBare = ({ notes }: CatalogueEntry): boolean => notes.startsWith('ambiguous');

function isAboutKnowledge(
  { range }: CatalogueMatch,
  matches: readonly CatalogueMatch[],
  text: string,
): boolean {
  const others = `${text.slice(0, range.start)} ${text.slice(range.end)}`;
  return !namesSkill(others) && !matches.some(({ entry }) => entry.nature === 'behaviour');
}

/** Bare words that leave no doubt about what they mean once a name has a date, or another of them beside it. */
const dated = new Set(
  `policy price pricing tariff premium benefit coverage fee schedule catalog plan directory inventory stock promotion listing
   terms rules faq handbook manual guideline protocol procedure`
    .split(/\s+/)
    .map(fold),
);

/** A year, alone or with a quarter or month: `2026`, `2026q3`, `2026-09`. */
const year = /(?<!\d)20[12]\d(?:[-_]?(?:q[1-4]|h[12]|0[1-9]|1[0-2]))?(?!\d)/i;

/** Who dates a copy of something knows that there will be another one. */
function snapshot(matches: readonly CatalogueMatch[], name: string): CatalogueMatch | null {
  const bare = matches.filter(
    ({ entry, text }) => isBare(entry) && wordsOfIdentifier(text).every(({ folded }) => dated.has(folded)),
  );
  const [first] = bare;
  if (first === undefined || (bare.length < 2 && !year.test(name))) return null;
  return isAboutKnowledge(first, matches, name) ? first : null;
}
