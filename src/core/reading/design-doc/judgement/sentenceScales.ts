import { knowledgeIn } from '../meaning/knowledge';
import { roleOfBlock } from '../meaning/roles';
import type { DocumentReading, Statement } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { recalling } from '../recall';
import type { Block } from '../structure/outline';
import { perPiece } from '../structure/perPiece';
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
function byPlace(block: Block, { uncommitted }: Pick<DocumentReading, 'uncommitted'>): Int32Array {
  const { sentence } = scales();
  sentence.words('above', knownStemsOf(wordsAbove(block)));
  for (const heading of headingsAbove(block.section)) sentence.words('under', knownStemsOf(heading));
  sentence.named('block', block.kind);
  sentence.named('role', roleOfBlock(block) ?? 'none');
  if (block.quoted) sentence.named('block', 'quoted');
  if (uncommitted) sentence.named('document', 'speaks in general');
  return sentence.takeOff();
}

/** What it names and how long it is. */
function byMeasure(text: string, { catalogue }: Pick<DocumentReading, 'catalogue'>): Int32Array {
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

/**
 * The log-odds of each concern for each of some sentences by itself, one sentence after the other: the sums that
 * {@link Features} would give by their names, added up in the same order, so that equal ones stay equal.
 */
export function weighSentences(
  units: readonly Unit[],
  statements: readonly Statement[],
  reading: Pick<DocumentReading, 'uncommitted' | 'catalogue'>,
): Float64Array {
  const { sentence } = scales();
  const said = statementsByUnit(statements);
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
    sentence.addTo(odds, byGrammar(said.get(unit) ?? []), at);
  }
  return odds;
}

/** What the words of a piece put on the scales of its document, each once, in order. */
const rowsIn = perPiece(({ sentences }): Int32Array => {
  const { document } = scales();
  for (const { text } of sentences) document.words('document', wordsOf(text).stems);
  return document.takeOff();
});

/** The log-odds of each concern for a document by the words that occur anywhere in it. */
export function weighDocument({ outline }: DocumentReading): PerConcern {
  const { document } = scales();
  const pieces = outline.parts.map(({ piece }) => rowsIn(piece));
  document.bias();
  for (const rows of pieces) document.putOn(rows);
  const sum = forEachConcern();
  document.addTo(sum, document.takeOff());
  return sum;
}
