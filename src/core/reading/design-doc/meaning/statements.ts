import type { Stance } from '../../../facts/claim';
import type { Catalogue } from '../../../knowledge/catalogue';
import type { Outline } from '../structure/outline';
import { abandonments, disavowals } from '../vocabulary/disavowal';
import { type Hit, holds, type Phrases } from '../vocabulary/phrases';
import { announcedTrainings } from './announced';
import { statementsByPiece } from './directStatements';
import { adoptedOptions } from './options';
import { isWithdrawn, speaksInGeneral } from './roles';
import { type Sieve, sieve } from './sieve';
import { leastCommitted } from './stance';
import { type FoundSubject, subjectOf, subjectPointedAt } from './subject';
import { type ModelKind, modelKindNear, type Training, trainingIn } from './training';
import { type Unit, unitsOf } from './unit';

/** A sentence that speaks of training a model: which kind, what it is to learn, and what the author makes of it. */
export interface Statement {
  readonly unit: Unit;
  readonly training: Training;
  readonly model: ModelKind;
  readonly stance: Stance;
  readonly subject: FoundSubject | null;
}

/** What the modules of this folder read: the sentences of a document and its statements about training, in order. */
export interface DocumentReading {
  readonly outline: Outline;
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  readonly catalogue: Catalogue;
  /** Whether the document says of itself that it no longer holds. */
  readonly withdrawn: boolean;
  /** Whether the document as a whole is withdrawn, a template, a report of what went wrong. */
  readonly uncommitted: boolean;
}

export function readStatements(outline: Outline, catalogue: Catalogue): DocumentReading {
  const units = unitsOf(outline);
  const withdrawn = isWithdrawn(outline);
  const uncommitted = withdrawn || speaksInGeneral(outline);
  const mood = { uncommitted, ...moodOf({ outline, units }) };
  const read = (unit: Unit): Statement[] => {
    const trainings = trainingIn(unit, () => contextOf(unit, units));
    const [training] = trainings;
    if (training === undefined || unit.block.kind === 'heading') return [];
    const subject =
      subjectOf(unit, trainings, units, catalogue) ?? subjectPointedAt(unit, trainings, units, catalogue);
    const said = leastCommitted(unit, trainings, outline.prose);
    const stance = said === 'chosen' ? inDocument(unit, mood) : said;
    return [{ unit, training, model: kindAround(unit, training, units), stance, subject }];
  };
  const direct = statementsByPiece(outline, units, catalogue, moodInWords(mood), read);
  const joined = uncommitted
    ? []
    : [
        ...adoptedOptions({ outline, units }, direct),
        ...announcedTrainings({ outline, units }, direct, catalogue),
      ];
  const statements = [...direct, ...joined].sort((one, other) => one.unit.index - other.unit.index);
  return { outline, units, statements, catalogue, withdrawn, uncommitted };
}

interface Mood {
  readonly uncommitted: boolean;
  readonly disavowed: boolean;
  readonly abandoned: boolean;
}

const moodInWords = (mood: Mood): string =>
  Object.entries(mood)
    .flatMap(([name, holds]) => (holds ? [name] : []))
    .join(' ');

const saying = (pattern: Phrases): Sieve =>
  sieve(({ text, block }) => block.kind !== 'heading' && !block.quoted && holds(text, pattern));
const disavowing = saying(disavowals);
const abandoning = saying(abandonments);

/** What other sentences of the document say about training as a whole. */
const moodOf = (document: Parameters<Sieve>[0]): Omit<Mood, 'uncommitted'> => ({
  disavowed: disavowing(document).length > 0,
  abandoned: abandoning(document).length > 0,
});

/** A statement that seems decided is not where the document as a whole takes it back. */
function inDocument({ text }: Unit, { uncommitted, disavowed, abandoned }: Mood): Stance {
  if (uncommitted || (abandoned && isPast.test(text))) return 'past';
  return disavowed && !isOurs.test(text) ? 'background' : 'chosen';
}

const isPast = /\b(?:was|were|had)\b|\b(?:we|i) (?:\w+ )?(?:fine-?tuned|finetuned|trained|tuned|put)\b/i;
const isOurs = /\b(?:we|our|us|i|will|shall|decision|decided|chosen|approved)\b/i;

/** The two sentences before one, in its section: where "it" was called a model. */
const contextOf = ({ index, block }: Unit, units: readonly Unit[]): string =>
  units
    .slice(Math.max(0, index - 2), index)
    .filter(other => other.block.section === block.section)
    .map(({ text }) => text)
    .join(' ');

/** The kind of model a unit speaks of: named in it, or last named before it in its section, or in the heading. */
function kindAround(unit: Unit, training: Hit, units: readonly Unit[]): ModelKind {
  const named = modelKindNear(unit.text, training.start);
  if (named !== null) return named;
  for (let at = unit.index - 1; at >= 0 && at > unit.index - 12; at -= 1) {
    const earlier = units[at];
    if (earlier === undefined || earlier.block.section !== unit.block.section) break;
    const kind = modelKindNear(earlier.text, earlier.text.length);
    if (kind !== null) return kind;
  }
  return modelKindNear(unit.block.section.heading, 0);
}
