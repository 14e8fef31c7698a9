import type { Outline, Part } from '../structure/outline';
import { type Conditions, UnderConditions } from './conditions';
import type { Statement } from './statements';
import type { Unit } from './unit';

/** A statement with its place in a piece: the unit by its number, the subject by its offset. */
type Placeless = Omit<Statement, 'unit'> & { readonly at: number };

/** What was read of a piece. */
interface Known {
  readonly statements: readonly Placeless[];
  readonly chosen: readonly Placeless[];
  /** The statements at the place where they were asked for last. */
  placed: { readonly part: Part; readonly all: readonly Statement[] } | null;
}

const latest = new UnderConditions<Known>();

/**
 * The statements of a document, piece by piece. A piece that was read before below the same headings, in a document of the same
 * mood, is not read again: sentences of other sections say nothing about it.
 */
export class DirectStatements {
  constructor(
    private readonly outline: Pick<Outline, 'parts'>,
    private readonly conditions: Conditions,
    private readonly read: (unit: Unit) => readonly Statement[],
  ) {}

  /** All of them, in reading order. */
  all(): Statement[] {
    return this.outline.parts.flatMap(part => this.in(part));
  }

  /** Those by which the project decides. */
  chosen(): Statement[] {
    return this.outline.parts.flatMap(part =>
      this.#known(part).chosen.length === 0 ? [] : this.in(part).filter(({ stance }) => stance === 'chosen'),
    );
  }

  /** Those of one part. The same objects as long as the part stays. */
  in(part: Part): readonly Statement[] {
    const known = this.#known(part);
    if (known.placed?.part === part) return known.placed.all;
    const all = known.statements.map(each => atPlace(each, part));
    known.placed = { part, all };
    return all;
  }

  #known(part: Part): Known {
    return latest.of(part, this.conditions, () => {
      const statements = part.units.flatMap(this.read).map(each => withoutPlace(each, part.start));
      return { statements, chosen: statements.filter(({ stance }) => stance === 'chosen'), placed: null };
    });
  }
}

const withoutPlace = ({ unit, subject, ...said }: Statement, start: number): Placeless => ({
  at: unit.at,
  subject: moved(subject, -start),
  ...said,
});

const atPlace = ({ at, subject, ...said }: Placeless, part: Part): Statement => ({
  unit: part.units[at] as Unit,
  subject: moved(subject, part.start),
  ...said,
});

const moved = (subject: Statement['subject'], by: number): Statement['subject'] =>
  subject === null ? null : { ...subject, start: subject.start + by };
