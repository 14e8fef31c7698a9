import type { Subject } from '../../../facts/claim';
import type { Catalogue } from '../../../knowledge/catalogue';
import { words } from '../vocabulary';
import { type Hit, hitsOf, holds } from '../vocabulary/phrases';
import type { Training } from './training';
import type { Unit } from './unit';

interface Region {
  readonly start: number;
  readonly end: number;
  /** What the region is to the training: its material, what the model then holds, or what lies inside it. */
  readonly as: 'material' | 'held' | 'inside';
}

/** The subject of a training statement; `start` is an offset into the document. */
export type FoundSubject = Pick<Subject, 'text' | 'nature' | 'entry'> & { readonly start: number };

/** Finds what a sentence says the model is to learn; null where it names nothing. */
export function subjectOf(
  { text, range }: Unit,
  trainings: readonly Training[],
  catalogue: Catalogue,
): FoundSubject | null {
  const regions = regionsOf(text, trainings);
  if (holds(text, words.harmless)) return null;
  let behaviour: FoundSubject | null = null;
  for (const as of ['held', 'inside', 'material'] as const) {
    for (const region of regions.filter(each => each.as === as)) {
      const found = shifted(read(text, region, catalogue), range.start);
      if (found?.nature === 'knowledge') return found;
      behaviour ??= found;
    }
  }
  return behaviour;
}

/** How far back a pointer such as "on these pairs" may point, in sentences of the same section. */
const lookBack = 6;

/** What a training statement points at with a pronoun: knowledge that was named shortly before in its section. */
export function subjectPointedAt(
  unit: Unit,
  trainings: readonly Training[],
  units: readonly Unit[],
  catalogue: Catalogue,
): FoundSubject | null {
  const pointing = regionsOf(unit.text, trainings).some(({ start, end, as }) => {
    const [pointer] = hitsOf(unit.text.slice(start, end), words.pointer);
    return as === 'material' && pointer !== undefined && pointer.start < 12;
  });
  if (!pointing) return null;
  for (let at = unit.index - 1; at >= Math.max(0, unit.index - lookBack); at -= 1) {
    const earlier = units[at];
    if (earlier === undefined || earlier.block.section !== unit.block.section) return null;
    if (holds(earlier.text, words.harmless)) return null;
    const [found] = knowledgeIn(earlier.text, catalogue);
    if (found !== undefined) {
      return {
        text: found.text,
        nature: 'knowledge',
        entry: found.entry,
        start: earlier.range.start + found.start,
      };
    }
  }
  return null;
}

const shifted = (found: FoundSubject | null, by: number): FoundSubject | null =>
  found === null ? null : { ...found, start: found.start + by };

export function regionsOf(text: string, trainings: readonly Training[]): Region[] {
  const regions: Region[] = [];
  for (const { end } of trainings) {
    const rest = text.slice(end, end + 90);
    const [preposition] = hitsOf(rest, words.source);
    if (preposition === undefined || /[.;:]\s/.test(rest.slice(0, preposition.start))) continue;
    regions.push({
      start: end + preposition.end,
      end: regionEnd(text, end + preposition.end),
      as: 'material',
    });
  }
  for (const { end } of hitsOf(text, words.holding))
    regions.push({ start: end, end: regionEnd(text, end), as: 'held' });
  for (const { start } of hitsOf(text, words.inside)) {
    regions.push({ start: Math.max(0, text.lastIndexOf(';', start) + 1), end: start, as: 'inside' });
  }
  return regions;
}

function regionEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = /[;:]\s|[.!?]\s/.exec(rest)?.index ?? rest.length;
  const [word] = hitsOf(rest.slice(0, stop), words.regionEnd);
  return from + (word?.start ?? stop);
}

/** What the first telling noun of a region names. Examples that come first make it behaviour: "letters about prices". */
function read(text: string, { start, end, as }: Region, catalogue: Catalogue): FoundSubject | null {
  const part = text.slice(start, end);
  const knowledge = knowledgeIn(part, catalogue);
  const [behaviour] = hitsOf(part, words.behaviour);
  const [example] = hitsOf(part, words.example);
  const first = knowledge[0];
  if (first !== undefined) {
    const shadowed = [behaviour, as === 'material' ? example : undefined].some(
      hit => hit !== undefined && hit.start < first.start,
    );
    if (!shadowed)
      return { text: first.text, nature: 'knowledge', entry: first.entry, start: start + first.start };
  }
  return behaviour === undefined
    ? null
    : { text: behaviour.text, nature: 'behaviour', entry: null, start: start + behaviour.start };
}

interface KnowledgeHit extends Hit {
  readonly entry: Subject['entry'];
}

/** Knowledge that changes: kinds the catalogue knows first, then general nouns. */
export function knowledgeIn(text: string, catalogue: Catalogue): KnowledgeHit[] {
  const plain = text.replace(words.jargon, found => ' '.repeat(found.length));
  const matches = catalogue.findInProse(plain);
  const known = matches
    .filter(({ entry }) => entry.nature === 'volatile')
    .map(({ entry, range, text: found }) => ({ ...range, text: found, entry }));
  const settled = matches.filter(({ entry }) => entry.nature === 'behaviour' || entry.nature === 'stable');
  const general = hitsOf(plain, words.knowledge)
    .filter(hit => ![...known, ...settled.map(({ range }) => range)].some(other => overlap(hit, other)))
    .map(hit => ({ ...hit, entry: null }));
  return [...known, ...general].sort((one, other) => one.start - other.start);
}

const overlap = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;
