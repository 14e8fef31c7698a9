import type { Catalogue } from '../../../knowledge/catalogue';
import type { Outline, Part, Section } from '../structure/outline';
import type { Piece } from '../structure/piece';
import type { Statement } from './statements';
import type { Unit } from './unit';

/** A statement with its place in a piece: the unit by its number, the subject by its offset. */
type Placeless = Omit<Statement, 'unit'> & { readonly at: number };

/** What was read of a piece, and under which conditions. */
interface Known {
  readonly conditions: string;
  readonly catalogue: Catalogue;
  readonly statements: readonly Placeless[];
}

const latest = new WeakMap<Piece, Known>();

/**
 * Reads the statements of each sentence, piece by piece. A piece that was read before below the same headings, in a document
 * of the same mood, is not read again: sentences of other sections say nothing about it.
 *
 * @param mood what the rest of the document says about all of its statements
 */
export function statementsByPiece(
  { parts }: Outline,
  units: readonly Unit[],
  catalogue: Catalogue,
  mood: string,
  read: (unit: Unit) => readonly Statement[],
): Statement[] {
  const statements: Statement[] = [];
  let first = 0;
  for (const part of parts) {
    const { piece, start } = part;
    const conditions = `${mood}${pathTo(part)}`;
    let known = latest.get(piece);
    if (known?.conditions !== conditions || known.catalogue !== catalogue) {
      const own = units.slice(first, first + piece.sentences.length);
      const found = own.flatMap(read).map(statement => withoutPlace(statement, first, start));
      known = { conditions, catalogue, statements: found };
      latest.set(piece, known);
    }
    for (const statement of placed(known, units, first, start)) statements.push(statement);
    first += piece.sentences.length;
  }
  return statements;
}

/** The statements of units that stay where they are. */
const stayed = new WeakMap<
  Known,
  { readonly unit: Unit | undefined; readonly statements: readonly Statement[] }
>();

function placed(known: Known, units: readonly Unit[], first: number, start: number): readonly Statement[] {
  const before = stayed.get(known);
  if (before !== undefined && before.unit === units[first]) return before.statements;
  const statements = known.statements.flatMap(each => {
    const unit = units[first + each.at];
    return unit === undefined ? [] : [atPlace(each, unit, start)];
  });
  stayed.set(known, { unit: units[first], statements });
  return statements;
}

const withoutPlace = (
  { unit, training, model, stance, subject }: Statement,
  first: number,
  start: number,
): Placeless => ({ at: unit.index - first, training, model, stance, subject: moved(subject, -start) });

const atPlace = ({ training, model, stance, subject }: Placeless, unit: Unit, start: number): Statement => ({
  unit,
  training,
  model,
  stance,
  subject: moved(subject, start),
});

const moved = (subject: Statement['subject'], by: number): Statement['subject'] =>
  subject === null ? null : { ...subject, start: subject.start + by };

/** The headings above a part, which its own stand below. */
export function pathTo({ sections: [first] }: Part): string {
  let path = '';
  for (let at: Section | null = first?.parent ?? null; at !== null; at = at.parent)
    path += `\n${at.level} ${at.heading}`;
  return path;
}
