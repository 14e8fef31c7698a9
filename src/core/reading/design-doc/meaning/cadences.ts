import { cadences } from '../../../decision/description/cadences';
import { changeWord } from '../../../decision/description/changeWord';
import type { Cadence } from '../../../facts/designDoc';
import type { Volatility } from '../../../knowledge/volatility';
import { wordsOf } from '../../../knowledge/words';
import { knowledgeIn } from './knowledge';
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
export const cadencesOf = ({ units }: DocumentReading): PlacedCadence[] =>
  units.flatMap(unit => cadenceIn(unit) ?? []);

function cadenceIn(unit: Unit): PlacedCadence | null {
  const change = interval.test(unit.text) ? firstOf(changeWord, unit.text) : null;
  if (change === null) return null;
  for (const { value, pattern } of cadences) {
    const said = firstOf(pattern, unit.text);
    if (said === null || value === 'none' || value === 'stable' || !interval.test(said[0])) continue;
    return placed(unit, value, change, said);
  }
  return null;
}

/** Without the memory that a global expression keeps between calls. */
function firstOf(pattern: RegExp, text: string): RegExpExecArray | null {
  pattern.lastIndex = 0;
  const first = pattern.exec(text);
  pattern.lastIndex = 0;
  return first;
}

function placed(
  unit: Unit,
  volatility: Volatility,
  change: RegExpExecArray,
  said: RegExpExecArray,
): PlacedCadence {
  const start = Math.min(change.index, said.index);
  const end = Math.max(change.index + change[0].length, said.index + said[0].length);
  const whole = end - start <= quotable;
  const from = whole ? start : said.index;
  const to = whole ? end : said.index + said[0].length;
  const range = { start: unit.range.start + from, end: unit.range.start + to };
  return { volatility, text: unit.text.slice(from, to), range, unit };
}

/** The document's own word for how often a subject changes, from the sentence that names the same subject; null without. */
export function cadenceFor(
  subject: FoundSubject,
  said: readonly PlacedCadence[],
  { catalogue, units }: DocumentReading,
): Cadence | null {
  const head = headOf(subject.text);
  const found = said.find(({ unit }) =>
    knowledgeIn(aboutIn(unit, units), catalogue).some(
      ({ entry, text }) => (entry !== null && entry === subject.entry) || headOf(text) === head,
    ),
  );
  if (found === undefined) return null;
  const { volatility, text, range } = found;
  return { volatility, text, range };
}

/** The sentence, with the one before it where a pronoun points back: "It is revised each month." */
function aboutIn({ text, index, block }: Unit, units: readonly Unit[]): string {
  const before = units[index - 1];
  const pointsBack = /\b(?:it|they|them|this|these)\b/i.test(text);
  return pointsBack && before?.block === block ? `${before.text} ${text}` : text;
}

/** The last word of a name, which says what kind of thing it is: "our drug formularies" is a formulary. */
const headOf = (name: string): string => wordsOf(name).at(-1)?.folded ?? name;
