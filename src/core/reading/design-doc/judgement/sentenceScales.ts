import { knowledgeIn } from '../meaning/knowledge';
import { roleOfBlock } from '../meaning/roles';
import type { DocumentReading, Statement } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import { recalling } from '../recall';
import type { Block } from '../structure/outline';
import { concerns, forEachConcern, type PerConcern } from './concerns';
import { documentWeights } from './documentWeights';
import { headingsAbove, lengthOf, mostKnowledge, statementsByUnit, wordsAbove } from './features';
import { knownStemsOf } from './knownStems';
import { Scales } from './scales';
import { sentenceWeights } from './sentenceWeights';

/** Made when a text is first judged, so that waking up does not wait for it. */
let made: { readonly sentence: Scales; readonly document: Scales } | null = null;

function scales(): { readonly sentence: Scales; readonly document: Scales } {
  made ??= { sentence: new Scales(sentenceWeights), document: new Scales(documentWeights) };
  return made;
}

/** The log-odds of each concern by the words of a text alone, wherever it stands. */
const byWords = recalling((text: string): PerConcern => {
  const { sentence } = scales();
  const stems = knownStemsOf(text);
  sentence.bias();
  sentence.words('says', stems);
  sentence.pairs('says', stems, 1);
  sentence.pairs('skips', stems, 2);
  const sum = forEachConcern();
  sentence.addTo(sum, sentence.takeOff());
  return sum;
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
  sentence.named('length', lengthOf(knownStemsOf(text)));
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
 * The log-odds of each concern for sentences by themselves, one after the other: the sums that {@link Features} would give by
 * their names, added up in the same order, so that equal ones stay equal.
 */
export function weighSentences(units: readonly Unit[], reading: DocumentReading): Float64Array {
  const odds = new Float64Array(units.length * concerns.length);
  const { sentence } = scales();
  const said = statementsByUnit(reading);
  const unsaid = byGrammar([]);
  let block: Block | null = null;
  let place = unsaid;
  for (const [index, unit] of units.entries()) {
    if (unit.block !== block) place = byPlace(unit.block, reading);
    block = unit.block;
    const at = index * concerns.length;
    odds.set(byWords(unit.text), at);
    const statements = said.get(unit);
    const others = [place, byMeasure(unit.text, reading), statements ? byGrammar(statements) : unsaid];
    for (const rows of others) sentence.addTo(odds, rows, at);
  }
  return odds;
}

/** The log-odds of each concern for a document by the words that occur anywhere in it. */
export function weighDocument({ units }: DocumentReading): PerConcern {
  const { document } = scales();
  document.bias();
  for (const { text } of units) document.words('document', knownStemsOf(text));
  const sum = forEachConcern();
  document.addTo(sum, document.takeOff());
  return sum;
}
