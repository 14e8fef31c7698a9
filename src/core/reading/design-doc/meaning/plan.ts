import type { Plan, PlannedLookup } from '../../../facts/plan';
import { wordsOf } from '../../../knowledge/words';
import { recalling } from '../recall';
import { words } from '../vocabulary';
import type { HeadingRole } from '../vocabulary/headings';
import { holds } from '../vocabulary/phrases';
import { fileName, looksUp, notForever, refusesTraining } from '../vocabulary/plan';
import { evidenceFrom } from './evidence';
import { knowledgeIn } from './knowledge';
import { settingsIn } from './plannedSettings';
import { roleOfBlock } from './roles';
import type { DocumentReading, Statement } from './statements';
import { tuningsOf } from './tunings';
import type { Unit } from './unit';

const nothing: Plan = {
  refusal: null,
  lookups: [],
  settings: [],
  titleWords: [],
  decidingWords: [],
  files: [],
};

/** What a document plainly decides that a config can be held against. Nothing where it holds no longer, or speaks in general. */
export function planOf(reading: DocumentReading): Plan {
  const { outline, units, statements, uncommitted } = reading;
  const isOurs = ({ stance, model }: Statement) => stance === 'chosen' && model !== 'other';
  if (uncommitted || !statements.some(({ model }) => model !== 'other')) return nothing;
  const trained = statements.filter(isOurs);
  const refusal = trained.length > 0 ? undefined : units.find(unit => refuses(unit));
  const decides = tuningsOf(reading).length > 0 || trained.some(each => isDecided(each));
  const binding = <Found>(find: (unit: Unit) => readonly Found[]): Found[] =>
    units.flatMap(unit => {
      const found = find(unit);
      return found.length > 0 && isBinding(unit) ? found : [];
    });
  const looked = binding(unit => lookedUpIn(unit, reading));
  const settings = decides ? binding(settingsIn) : [];
  if (refusal === undefined && looked.length + settings.length === 0) return nothing;
  const telling = refusal === undefined ? trained.map(({ unit }) => unit) : [refusal];
  const deciding = [...telling, ...looked].map(({ text }) => text);
  return {
    refusal: refusal === undefined ? null : evidenceFrom(refusal),
    lookups: looked,
    settings: unambiguous(settings),
    titleWords: foldedWords([outline.title]),
    decidingWords: foldedWords(deciding),
    files: [...new Set(outline.text.match(fileName)?.map(name => name.toLowerCase()) ?? [])],
  };
}

const foldedWords = (texts: readonly string[]): string[] => [
  ...new Set(texts.flatMap(text => wordsOf(text).map(({ folded }) => folded))),
];

const isDecided = ({ unit, model, training }: Statement): boolean =>
  model === 'generative' && training.kind !== 'store' && roleOfBlock(unit.block) === 'decision';

/** Where nobody commits the project. */
const elsewhere: ReadonlySet<HeadingRole | null> = new Set<HeadingRole>([
  'rejected',
  'options',
  'past',
  'future',
  'background',
]);

/** Said of the project, as it is to be. */
function isBinding({ text, block }: Unit): boolean {
  if (block.kind === 'heading' || block.quoted || elsewhere.has(roleOfBlock(block))) return false;
  return (
    ![words.negation, words.possibility, words.report].some(hedge => holds(text, hedge)) && !/\?/.test(text)
  );
}

function refuses({ text, block }: Unit): boolean {
  if (block.kind === 'heading' || block.kind === 'row' || block.quoted || !refusesForGood(text)) return false;
  const role = roleOfBlock(block);
  return role === 'decision' || (!elsewhere.has(role) && decided.test(text));
}

const refusesForGood = recalling(
  text => refusesTraining.test(text) && !notForever.test(text) && !holds(text, words.report),
);
const saysLookUp = recalling(text => looksUp.test(text));

const decided = /\b(?:we|decided|decision)\b/iu;

/** Knowledge of which the document decides that it is looked up: a kind that the catalogue lists. */
function lookedUpIn(unit: Unit, { catalogue }: DocumentReading): PlannedLookup[] {
  const { text, range, block } = unit;
  if (!saysLookUp(text)) return [];
  if (!decided.test(text) && roleOfBlock(block) !== 'decision') return [];
  return knowledgeIn(text, catalogue).flatMap(({ entry, start, end }) => {
    if (entry === null) return [];
    return [{ entryId: entry.id, text, range: { start: range.start + start, end: range.start + end } }];
  });
}

/** What a document states in two ways is stated in none. */
const unambiguous = (settings: Plan['settings']): Plan['settings'] => {
  const saying = ({ range, text, ...said }: Plan['settings'][number]) => JSON.stringify(said);
  return settings.filter((each, index) => {
    const same = settings.filter(({ about }) => about === each.about);
    return same[0] === settings[index] && same.every(other => saying(other) === saying(each));
  });
};
