import type { Stance } from '../../../facts/claim';
import type { Catalogue } from '../../../knowledge/catalogue';
import { lazily } from '../lazily';
import type { Outline, Part } from '../structure/outline';
import { abandonments, disavowals } from '../vocabulary/disavowal';
import { type Hit, holds, type Phrases } from '../vocabulary/phrases';
import { announcedTrainings } from './announced';
import type { Conditions } from './conditions';
import { DirectStatements } from './directStatements';
import { adoptedOptions } from './options';
import { judgedPlain } from './plain';
import { isWithdrawn, speaksInGeneral } from './roles';
import { type Sieve, sieve } from './sieve';
import { leastCommitted } from './stance';
import { type FoundSubject, subjectOf, subjectPointedAt } from './subject';
import { type ModelKind, modelKindNear, type Training, trainingIn } from './training';
import { around, backwards, type Unit, unitsOf } from './unit';

/** A sentence that speaks of training a model: which kind, what it is to learn, and what the author makes of it. */
export interface Statement {
  readonly unit: Unit;
  readonly training: Training;
  readonly model: ModelKind;
  readonly stance: Stance;
  readonly subject: FoundSubject | null;
  /** Whether the project says of itself in so many words that it puts knowledge into a model. */
  readonly isPlain: boolean;
}

/** What the modules of this folder read: the sentences of a document and its statements about training, in order. */
export interface DocumentReading {
  readonly outline: Outline;
  readonly units: readonly Unit[];
  readonly statements: readonly Statement[];
  /** The statements by which the project decides. */
  readonly chosen: readonly Statement[];
  /** The statements of a part. */
  readonly statementsIn: (part: Part) => readonly Statement[];
  readonly catalogue: Catalogue;
  /** Whether the document says of itself that it no longer holds. */
  readonly withdrawn: boolean;
  /** Whether the document as a whole is withdrawn, a template, a report of what went wrong. */
  readonly uncommitted: boolean;
  /** Under which conditions its parts were read. */
  readonly conditions: Conditions;
  /** Statements that a part makes only by what stands in others. */
  readonly joined: ReadonlyMap<Part, readonly Statement[]>;
}

export function readStatements(outline: Outline, catalogue: Catalogue): DocumentReading {
  const withdrawn = isWithdrawn(outline);
  const uncommitted = withdrawn || speaksInGeneral(outline);
  const mood = { uncommitted, ...moodOf(outline) };
  const conditions = { catalogue, mood: moodInWords(mood) };
  const direct = new DirectStatements(outline, conditions, unit => statementIn(unit, mood, catalogue));
  const found = uncommitted
    ? []
    : [...adoptedOptions(outline, direct), ...announcedTrainings(outline, direct, catalogue)];
  const joined = byPart(found);
  const inOrder = (statements: Statement[]) =>
    statements.sort((one, other) => one.unit.index - other.unit.index);
  return lazily<DocumentReading>({
    outline: () => outline,
    units: () => unitsOf(outline),
    statements: () => inOrder([...direct.all(), ...found]),
    chosen: () => inOrder([...direct.chosen(), ...found.filter(({ stance }) => stance === 'chosen')]),
    statementsIn: () => part => inOrder([...direct.in(part), ...(joined.get(part) ?? [])]),
    catalogue: () => catalogue,
    withdrawn: () => withdrawn,
    uncommitted: () => uncommitted,
    conditions: () => conditions,
    joined: () => joined,
  });
}

function statementIn(unit: Unit, mood: Mood, catalogue: Catalogue): Statement[] {
  const trainings = trainingIn(unit, () => contextOf(unit));
  const [training] = trainings;
  if (training === undefined || unit.block.kind === 'heading') return [];
  const subject = subjectOf(unit, trainings, catalogue) ?? subjectPointedAt(unit, trainings, catalogue);
  const said = leastCommitted(unit, trainings);
  const stance = said === 'chosen' ? inDocument(unit, mood) : said;
  return [judgedPlain({ unit, training, model: kindAround(unit, training), stance, subject })];
}

function byPart(statements: readonly Statement[]): ReadonlyMap<Part, readonly Statement[]> {
  const parts = new Map<Part, Statement[]>();
  for (const statement of statements) {
    const { part } = statement.unit;
    parts.set(part, [...(parts.get(part) ?? []), statement]);
  }
  return parts;
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
const moodOf = (outline: Outline): Omit<Mood, 'uncommitted'> => ({
  disavowed: disavowing(outline).length > 0,
  abandoned: abandoning(outline).length > 0,
});

/** A statement that seems decided is not where the document as a whole takes it back. */
function inDocument({ text }: Unit, { uncommitted, disavowed, abandoned }: Mood): Stance {
  if (uncommitted || (abandoned && isPast.test(text))) return 'past';
  return disavowed && !isOurs.test(text) ? 'background' : 'chosen';
}

const isPast = /\b(?:was|were|had)\b|\b(?:we|i) (?:\w+ )?(?:fine-?tuned|finetuned|trained|tuned|put)\b/i;
const isOurs = /\b(?:we|our|us|i|will|shall|decision|decided|chosen|approved)\b/i;

/** The two sentences before one, in its section: where "it" was called a model. */
const contextOf = (unit: Unit): string =>
  around(unit, -2, 0)
    .map(({ text }) => text)
    .join(' ');

/** How far back a model may have been named, in sentences. */
const lookBack = 11;

/** The kind of model a unit speaks of: named in it, or last named before it in its section, or in the heading. */
function kindAround(unit: Unit, training: Hit): ModelKind {
  for (const near of backwards(unit, lookBack)) {
    const kind = modelKindNear(near.text, near === unit ? training.start : near.text.length);
    if (kind !== null) return kind;
  }
  return modelKindNear(unit.block.section.heading, 0);
}
