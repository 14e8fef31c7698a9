import { pathTo } from '../meaning/directStatements';
import { knowledgeIn } from '../meaning/knowledge';
import { roleOfBlock } from '../meaning/roles';
import type { DocumentReading, Statement } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { recalling } from '../recall';
import type { Block, Part } from '../structure/outline';
import type { Piece } from '../structure/piece';
import { concerns, forEachConcern, type PerConcern } from './concerns';
import { documentWeights } from './documentWeights';
import { headingsAbove, lengthOf, mostKnowledge, statementsByUnit, wordsAbove } from './features';
import { knownStemsOf, type Stems } from './knownStems';
import { Scales } from './scales';
import { sentenceWeights } from './sentenceWeights';

/** Made when a text is first judged, so that waking up does not wait for it. */
let made: { readonly sentence: Scales; readonly document: Scales } | null = null;

function scales(): { readonly sentence: Scales; readonly document: Scales } {
  made ??= { sentence: new Scales(sentenceWeights), document: new Scales(documentWeights) };
  return made;
}

/** The words of a text, and the log-odds of each concern by them alone, wherever it stands. */
const wordsOf = recalling((text: string): { readonly stems: Stems; readonly odds: PerConcern } => {
  const { sentence } = scales();
  const stems = knownStemsOf(text);
  sentence.bias();
  sentence.words('says', stems);
  sentence.pairs('says', stems, 1);
  sentence.pairs('skips', stems, 2);
  const odds = forEachConcern();
  sentence.addTo(odds, sentence.takeOff());
  return { stems, odds };
});

/** What the place of a sentence adds: the same for all sentences of a block. */
function byPlace(block: Block, { outline, uncommitted }: DocumentReading): Int32Array {
  const { sentence } = scales();
  sentence.words('above', knownStemsOf(wordsAbove(block, outline.prose)));
  for (const heading of headingsAbove(block.section)) sentence.words('under', knownStemsOf(heading));
  sentence.named('block', block.kind);
  sentence.named('role', roleOfBlock(block, outline.prose) ?? 'none');
  if (block.quoted) sentence.named('block', 'quoted');
  if (uncommitted) sentence.named('document', 'speaks in general');
  return sentence.takeOff();
}

/** What it names and how long it is. */
function byMeasure(text: string, { catalogue }: DocumentReading): Int32Array {
  const { sentence } = scales();
  sentence.named('knowledge', Math.min(mostKnowledge, knowledgeIn(text, catalogue).length));
  sentence.named('length', lengthOf(wordsOf(text).stems));
  return sentence.takeOff();
}

/** What the grammar made of a sentence. */
function byGrammar(statements: readonly Statement[]): Int32Array {
  const { sentence } = scales();
  if (statements.length === 0) sentence.plain('no statement');
  for (const { stance, subject, model, training } of statements) {
    sentence.named('stance', stance);
    sentence.named('relation', subject?.relation ?? 'none');
    sentence.named('subject', subject?.nature ?? 'none');
    sentence.named('model', model ?? 'unnamed');
    sentence.named('training', training.kind);
  }
  return sentence.takeOff();
}

/** What the sentences of a piece weigh before the grammar has its say, and under which conditions. */
interface Known {
  readonly conditions: string;
  readonly catalogue: DocumentReading['catalogue'];
  readonly odds: Float64Array;
}

const latest = new WeakMap<Piece, Known>();

/** A piece that was weighed before below the same headings weighs the same again. */
function weighPiece(part: Part, units: readonly Unit[], reading: DocumentReading): Float64Array {
  const { catalogue, uncommitted } = reading;
  const conditions = `${uncommitted}${pathTo(part)}`;
  const known = latest.get(part.piece);
  if (known?.conditions === conditions && known.catalogue === catalogue) return known.odds;
  const { sentence } = scales();
  const odds = new Float64Array(units.length * concerns.length);
  let block: Block | null = null;
  let place: Int32Array | null = null;
  for (const [index, unit] of units.entries()) {
    if (place === null || unit.block !== block) place = byPlace(unit.block, reading);
    block = unit.block;
    const at = index * concerns.length;
    odds.set(wordsOf(unit.text).odds, at);
    sentence.addTo(odds, place, at);
    sentence.addTo(odds, byMeasure(unit.text, reading), at);
  }
  latest.set(part.piece, { conditions, catalogue, odds });
  return odds;
}

/**
 * The log-odds of each concern for each sentence of a document by itself, one sentence after the other: the sums that
 * {@link Features} would give by their names, added up in the same order, so that equal ones stay equal.
 */
export function weighSentences(reading: DocumentReading): Float64Array {
  const { units, outline, statements } = reading;
  const { sentence } = scales();
  const odds = new Float64Array(units.length * concerns.length);
  let first = 0;
  for (const part of outline.parts) {
    const end = first + part.piece.sentences.length;
    odds.set(weighPiece(part, units.slice(first, end), reading), first * concerns.length);
    first = end;
  }
  const unsaid = byGrammar([]);
  const isSaid = new Uint8Array(units.length);
  for (const { unit } of statements) isSaid[unit.index] = 1;
  for (const index of units.keys())
    if (isSaid[index] === 0) sentence.addTo(odds, unsaid, index * concerns.length);
  for (const [unit, said] of statementsByUnit(reading))
    sentence.addTo(odds, byGrammar(said), unit.index * concerns.length);
  return odds;
}

const stemsByPiece = new WeakMap<Piece, Stems>();

/** The stems of a piece, each once, in order. */
function stemsIn(piece: Piece): Stems {
  const known = stemsByPiece.get(piece);
  if (known !== undefined) return known;
  const stems = new Set<number>();
  for (const { text } of piece.sentences) for (const stem of wordsOf(text).stems) stems.add(stem);
  const found = Uint16Array.from(stems);
  stemsByPiece.set(piece, found);
  return found;
}

/** The log-odds of each concern for a document by the words that occur anywhere in it. */
export function weighDocument({ outline }: DocumentReading): PerConcern {
  const { document } = scales();
  document.bias();
  for (const { piece } of outline.parts) document.words('document', stemsIn(piece));
  const sum = forEachConcern();
  document.addTo(sum, document.takeOff());
  return sum;
}
