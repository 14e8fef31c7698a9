import type { Subject } from '../../../facts/claim';
import type { Catalogue } from '../../../knowledge/catalogue';
import { words } from '../vocabulary';
import { lookups } from '../vocabulary/disavowal';
import { type Hit, hitsOf, holds } from '../vocabulary/phrases';
import { knowledgeIn } from './knowledge';
import type { Training } from './training';
import { around, backwards, type Unit } from './unit';

/** How a sentence ties its subject to the training. */
export type Relation = 'material' | 'held' | 'inside' | 'pointed' | 'row' | 'beside';

interface Region {
  readonly start: number;
  readonly end: number;
  readonly relation: Relation;
}

/** The subject of a training statement; `start` is an offset into the document. */
export interface FoundSubject extends Pick<Subject, 'text' | 'nature' | 'entry'> {
  readonly start: number;
  readonly relation: Relation;
}

/** Finds what a sentence says the model is to learn; null where it names nothing or says that nothing in it can change. */
export function subjectOf(
  unit: Unit,
  trainings: readonly Training[],
  catalogue: Catalogue,
): FoundSubject | null {
  if (holds(unit.text, words.harmless)) return null;
  const regions = regionsOf(unit, trainings);
  const isToKnow = around(unit, -2, 3).some(
    ({ text }) => holds(text, words.weightsAsStore) || holds(text, words.knowingSign),
  );
  const found = (['held', 'inside', 'material', 'row'] as const).flatMap(relation =>
    regions
      .filter(each => each.relation === relation)
      .flatMap(region => read(unit, region, isToKnow, catalogue) ?? []),
  );
  const knowledge = found.filter(({ nature }) => nature === 'knowledge');
  return (
    bestNamed(knowledge) ?? found[0] ?? mannerIn(unit, trainings) ?? namedBeside(unit, trainings, catalogue)
  );
}

/** The first relation says how sure it is; the name is the one a reader would use: listed, and what is trained on. */
function bestNamed(knowledge: readonly FoundSubject[]): FoundSubject | undefined {
  const [first] = knowledge;
  const listed = knowledge.filter(({ entry }) => entry !== null);
  const named =
    listed.find(({ relation }) => relation === 'material') ??
    listed[0] ??
    knowledge.find(({ relation }) => relation === 'material') ??
    first;
  return first && named && { ...named, relation: first.relation };
}

/** Knowledge that is named in the same sentence, though not where the grammar would put it. */
function namedBeside(
  { text, range, block }: Unit,
  trainings: readonly Training[],
  catalogue: Catalogue,
): FoundSubject | null {
  if (block.kind === 'row' || trainings.every(({ kind }) => kind === 'store')) return null;
  if (holds(text, words.example) || holds(text, words.behaviour)) return null;
  const found = knowledgeIn(text, catalogue).find(hit => !isLookedUp(text, hit));
  if (found === undefined) return null;
  return {
    text: found.text,
    nature: 'knowledge',
    entry: found.entry,
    start: range.start + found.start,
    relation: 'beside',
  };
}

const purpose = /\b(?:so|until|till|to|for|gives?|giving|improv\w{1,4})\b/i;

/** A manner of speaking as the purpose: "we train on 900 letters so that it writes like us". */
function mannerIn({ text, range, block }: Unit, trainings: readonly Training[]): FoundSubject | null {
  const after = trainings[0]?.end ?? text.length;
  const manner = hitsOf(text, words.manner).find(
    ({ start }) => start > after && purpose.test(text.slice(after, start)),
  );
  if (manner === undefined || block.kind === 'row') return null;
  return {
    text: manner.text,
    nature: 'behaviour',
    entry: null,
    start: range.start + manner.start,
    relation: 'held',
  };
}

/** How far back a pointer such as "on these pairs" may point, in sentences of the same section. */
const lookBack = 6;

/** What a training statement points at with a pronoun: knowledge that was named shortly before in its section. */
export function subjectPointedAt(
  unit: Unit,
  trainings: readonly Training[],
  catalogue: Catalogue,
): FoundSubject | null {
  if (holds(unit.text, words.harmless) || !points(unit, trainings)) return null;
  for (const earlier of backwards(unit, lookBack)) {
    if (earlier === unit) continue;
    if (holds(earlier.text, words.harmless)) return null;
    const [found] = knowledgeIn(earlier.text, catalogue);
    if (found === undefined) continue;
    const { text, entry, start } = found;
    return { text, nature: 'knowledge', entry, start: earlier.range.start + start, relation: 'pointed' };
  }
  return null;
}

const points = (unit: Unit, trainings: readonly Training[]): boolean =>
  regionsOf(unit, trainings).some(({ start, end, relation }) => {
    const [pointer] = hitsOf(unit.text.slice(start, end), words.pointer);
    return relation === 'material' && pointer !== undefined && pointer.start < 12;
  });

function regionsOf(unit: Unit, trainings: readonly Training[]): Region[] {
  const { text, block } = unit;
  const regions = [...materialRegions(text, trainings), ...heldRegions(text), ...insideRegions(text)];
  if (block.kind === 'row') regions.push(...rowRegions(unit, trainings));
  return regions;
}

/** In a table the training stands in one cell and what it is for in another: "Quotas | adapter trained on the export". */
function* rowRegions({ block, range }: Unit, trainings: readonly Training[]): Iterable<Region> {
  const cells = block.cells.map(({ start, end }) => ({ start: start - range.start, end: end - range.start }));
  const at = cells.findIndex(cell => trainings.some(({ start }) => cell.start <= start && start < cell.end));
  if (at < 1 || block.header.some(header => holds(header, words.referenceColumn))) return;
  for (const cell of cells.slice(0, at)) yield { ...cell, relation: 'row' };
}

/** How far behind the training word its "on" may stand: "fine-tune the bank's own 20B model on", in UTF-16 units. */
const prepositionReach = 70;
const endsInPreposition = /\s(?:in|on|to|with|from|into)$/i;

function* materialRegions(text: string, trainings: readonly Training[]): Iterable<Region> {
  for (const { end, kind, text: hit } of trainings) {
    if (kind === 'store') continue;
    if (endsInPreposition.test(hit)) yield { start: end, end: regionEnd(text, end), relation: 'material' };
    const rest = text.slice(end, end + prepositionReach);
    const [preposition] = hitsOf(rest, words.source);
    if (preposition === undefined || /[.;:]\s/.test(rest.slice(0, preposition.start))) continue;
    const start = end + preposition.end;
    yield { start, end: regionEnd(text, start), relation: 'material' };
  }
}

/** "The model knows …": something like a model has to stand before the verb. */
function* heldRegions(text: string): Iterable<Region> {
  for (const { start, end } of hitsOf(text, words.holding)) {
    const before = text.slice(0, start);
    if (!/(?<!\p{L})(?:it|that|which)\s+$/iu.test(before) && !holds(before, words.holder)) continue;
    if (isDenied(before, text.slice(end))) continue;
    yield { start: end, end: regionEnd(text, end), relation: 'held' };
  }
}

/** "does not know", "has never seen", "knows nothing about", "how it learns". */
const isDenied = (before: string, after: string): boolean =>
  /(?:\bnot|n['’]t|n['’]t ever|\bnever|\bcannot|\bno longer|\bnor|\bwithout|\bneither|\bnot to|\bhow to|\bshould|\bcould|\bwould|\bmight|\bmay)\s+(?:\w+\s+){0,2}$/i.test(
    before,
  ) || /^\s+(?:no|nothing|none|neither|not|little|how|to|that it|whether)\b/i.test(after);

/** "The prices are baked into the model", "we put the prices into the weights". */
function* insideRegions(text: string): Iterable<Region> {
  for (const { start: place } of hitsOf(text, words.inside)) {
    const from = Math.max(text.lastIndexOf(';', place), text.lastIndexOf('. ', place)) + 1;
    if (holds(text.slice(Math.max(from, place - 60), place), words.moving)) {
      yield { start: from, end: place, relation: 'inside' };
    }
  }
}

function regionEnd(text: string, from: number): number {
  const rest = text.slice(from);
  const stop = /[;:]\s|[.!?]\s/.exec(rest)?.index ?? rest.length;
  const [word] = hitsOf(rest.slice(0, stop), words.regionEnd);
  return from + (word?.start ?? stop);
}

/** What the first telling noun of a region names. Examples that come first make it behaviour: "letters about prices". */
function read(
  unit: Unit,
  { start, end, relation }: Region,
  isToKnow: boolean,
  catalogue: Catalogue,
): FoundSubject | null {
  const part = unit.text.slice(start, end);
  const knowledge = knowledgeIn(part, catalogue).find(hit => !isLookedUp(part, hit));
  const [behaviour] = hitsOf(part, words.behaviour);
  const example = relation === 'material' ? firstExample(part, knowledge) : undefined;
  const first = (hit: Hit | undefined) => hit?.start ?? Infinity;
  if (knowledge !== undefined && first(knowledge) < Math.min(first(behaviour), first(example))) {
    const { text, entry } = knowledge;
    return { text, nature: 'knowledge', entry, start: unit.range.start + start + knowledge.start, relation };
  }
  const isOpen = relation === 'held' || relation === 'inside' || (relation === 'material' && isToKnow);
  const named = isOpen ? nameIn(part) : null;
  if (named !== null && named.start < Math.min(first(behaviour), first(example))) {
    const at = unit.range.start + start + named.start;
    return { text: named.text, nature: 'knowledge', entry: null, start: at, relation };
  }
  if (behaviour === undefined) return null;
  const at = unit.range.start + start + behaviour.start;
  return { text: behaviour.text, nature: 'behaviour', entry: null, start: at, relation };
}

/** Examples in front of the knowledge. Carriers count only where nothing ties them to it: "pairs", not "pairs from the". */
function firstExample(part: string, knowledge: Hit | undefined): Hit | undefined {
  const [example] = hitsOf(part, words.example);
  const [carrier] = hitsOf(part, words.carrier);
  if (carrier === undefined || (example !== undefined && example.start < carrier.start)) return example;
  const between = part.slice(carrier.end, knowledge?.start ?? part.length);
  return /\b(?:from|about|on|of|out of|covering|regarding|concerning)\b/i.test(between) ? example : carrier;
}

/** Whether the text says, between the commas around a word, that it is read when it is needed. */
function isLookedUp(text: string, { start, end }: Hit): boolean {
  const from = Math.max(text.lastIndexOf(',', start), text.lastIndexOf('(', start), 0);
  const stop = /[,;)]/.exec(text.slice(end))?.index ?? text.length - end;
  return holds(text.slice(from, end + stop), lookups);
}

/** The thing a region opens with, whatever it is, behind a word that makes it definite: "the whole A4 collection". */
function nameIn(part: string): Hit | null {
  const found =
    /^[\s(]*(?:\p{L}+\s+){0,2}?(?:the|our|all|every|each|which|whose)\s+(?:[\p{L}\d'’&/-]{1,24}\s+){0,2}?[\p{L}\d'’-]{3,24}(?=[\s,.;)]|$)/iu.exec(
      part,
    );
  if (found === null) return null;
  const text = found[0].trim();
  return holds(text, words.notKnowledge)
    ? null
    : { text, start: found.index, end: found.index + text.length };
}
