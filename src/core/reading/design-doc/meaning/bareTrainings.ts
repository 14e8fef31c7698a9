import type { BareTraining } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { suppliedFacts } from '../vocabulary/contradiction';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { roleOfBlock } from './roles';
import { stanceOf } from './stance';
import type { DocumentReading, Statement } from './statements';
import type { Unit } from './unit';

/** Plain decisions to train a language model, in a document in which nothing supplies facts with the request. */
export function bareTrainingsOf(reading: DocumentReading): BareTraining[] {
  const { statements, units, outline } = reading;
  const plain = statements.filter(statement => isPlain(statement, outline.prose));
  if (plain.length === 0 || units.some(unit => suppliesFacts(unit, outline.prose))) return [];
  return plain.flatMap(statement => {
    const purpose = purposeOf(statement);
    return purpose === null ? [] : [{ purpose, ...evidenceFrom(statement.unit) }];
  });
}

/** A behavior, or nothing that is named; null where knowledge is named, or material that says what it is for. */
function purposeOf({ subject, unit: { text } }: Statement): BareTraining['purpose'] | null {
  if (subject !== null) return subject.nature === 'behaviour' ? 'behaviour' : null;
  return namesPurpose.some(list => holds(text, list)) ? null : 'unnamed';
}

const namesPurpose = [
  words.behaviour,
  words.example,
  words.carrier,
  words.harmless,
  words.knowledge,
  words.looseKnowledge,
  words.jargon,
];

/** Said of the project in so many words, as its own decision. */
function isPlain({ unit: { text, block }, training, stance, model }: Statement, prose: string): boolean {
  if (stance !== 'chosen' || model !== 'generative' || training.kind === 'store') return false;
  if (block.kind === 'row' || hedges.some(hedge => holds(text, hedge))) return false;
  const isOrder = order.test(text) && roleOfBlock(block, prose) === 'decision';
  return isOrder || own.test(text) || announced.test(text);
}

const hedges = [words.negation, words.possibility, words.report, words.past];
const order = /^\W{0,12}(?:fine-?\s?tune|finetune|train|tune)\b/i;
const own =
  /\bwe(?:['’]ll| will| shall| have decided to| decided to| are going to)? (?:now |therefore |then |instead )?(?:fine-?\s?tune|finetune|train|tune)\b/i;
const announced =
  /\b(?:will|shall|is to|are to) be (?:fine-?\s?tuned|finetuned|trained|tuned|instruction-tuned)\b/i;

/** Facts that are looked up or put into the prompt, unless the author sets that aside. */
function suppliesFacts(unit: Unit, prose: string): boolean {
  return hitsOf(unit.text, suppliedFacts).some(hit => {
    const stance = stanceOf(unit, { ...hit, kind: 'technique' }, prose);
    return stance !== 'rejected' && stance !== 'considered' && stance !== 'past';
  });
}
