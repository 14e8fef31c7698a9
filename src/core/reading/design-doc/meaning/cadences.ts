import { cadences } from '../../../decision/description/cadences';
import { changeWord } from '../../../decision/description/changeWord';
import type { Cadence } from '../../../facts/designDoc';
import type { CatalogueEntry } from '../../../knowledge/catalogue';
import type { Volatility } from '../../../knowledge/volatility';
import { wordsOf } from '../../../knowledge/words';
import { recalling } from '../recall';
import type { Sentence } from '../structure/piece';
import { knowledgeIn } from './knowledge';
import { gleaning } from './sieve';
import type { DocumentReading } from './statements';
import type { FoundSubject } from './subject';
import type { Unit } from './unit';

/** A cadence with the sentence it stands in, to find out what changes so often. */
interface PlacedCadence extends Cadence {
  readonly unit: Unit;
}

/** Words that name an interval; "often" and "quickly" do not, so no figure is read from them. */
const interval =
  /\b(?:minute|hour|day|daily|night|morning|\p{L}{3,6}day|week|fortnight|sprint|month|quarter|season|year|annual)/iu;

/** How far apart the word of change and the interval may stand to be quoted in one piece, in UTF-16 units. */
const quotable = 60;

/** Every statement of how often something changes, in reading order. */
export const cadencesOf = (reading: DocumentReading): PlacedCadence[] =>
  said(reading.outline).map(({ unit, found }) => placed(unit, found));

/** How often, and where the text says that something changes and where how often. */
interface FoundCadence {
  readonly volatility: Volatility;
  readonly change: RegExpExecArray;
  readonly said: RegExpExecArray;
}

function cadenceIn({ text }: Sentence): FoundCadence | null {
  const change = interval.test(text) ? firstOf(changeWord, text) : null;
  if (change === null) return null;
  for (const { value, pattern } of cadences) {
    const said = firstOf(pattern, text);
    if (said === null || value === 'none' || value === 'stable' || !interval.test(said[0])) continue;
    return { volatility: value, change, said };
  }
  return null;
}

const said = gleaning(cadenceIn);

/** Without the memory that a global expression keeps between calls. */
function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  pattern.lastIndex = 0;
  return first;
}

function placed(unit: Unit, { volatility, change, said }: FoundCadence): PlacedCadence {
  const start = Math.min(change.index, said.index);
  const end = Math.max(change.index + change[0].length, said.index + said[0].length);
  const whole = end - start <= quotable;
  const from = whole ? start : said.index;
  const to = whole ? end : said.index + said[0].length;
  const range = { start: unit.range.start + from, end: unit.range.start + to };
  return { volatility, text: unit.text.slice(from, to), range, unit };
}

/** The document's own word for how often subjects change, from the first sentence that names the same subject. */
export class CadencesBySubject {
  readonly #byEntry = new Map<CatalogueEntry, number>();
  readonly #byHead = new Map<string, number>();

  constructor(
    private readonly said: readonly PlacedCadence[],
    { catalogue }: DocumentReading,
  ) {
    for (const [place, { unit }] of said.entries()) {
      for (const { entry, text } of knowledgeIn(aboutIn(unit), catalogue)) {
        if (entry !== null && !this.#byEntry.has(entry)) this.#byEntry.set(entry, place);
        const head = headOf(text);
        if (!this.#byHead.has(head)) this.#byHead.set(head, place);
      }
    }
  }

  /** Null where the document does not say it. */
  of({ text, entry }: FoundSubject): Cadence | null {
    const byEntry = entry === null ? undefined : this.#byEntry.get(entry);
    const byHead = this.#byHead.get(headOf(text));
    const found = this.said[Math.min(byEntry ?? Infinity, byHead ?? Infinity)];
    return found === undefined
      ? null
      : { volatility: found.volatility, text: found.text, range: found.range };
  }
}

/** The sentence, with the one before it where a pronoun points back: "It is revised each month." */
function aboutIn({ text, at, block, part }: Unit): string {
  const before = part.units[at - 1];
  const pointsBack = /\b(?:it|they|them|this|these)\b/i.test(text);
  return pointsBack && before?.block === block ? `${before.text} ${text}` : text;
}

/** The last word of a name, which says what kind of thing it is: "our drug formularies" is a formulary. */
const headOf = recalling((name: string): string => wordsOf(name).at(-1)?.folded ?? name);
