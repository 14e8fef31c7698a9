import type { BareTraining } from '../../../facts/designDoc';
import type { Outline } from '../structure/outline';
import { words } from '../vocabulary';
import { suppliedFacts, trials } from '../vocabulary/contradiction';
import { hitsOf, holds } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { roleOfBlock } from './roles';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { DocumentReading, Statement } from './statements';
import type { Unit } from './unit';

/** Plain decisions to train a language model, in a document in which nothing supplies facts with the request. */
export function bareTrainingsOf(reading: DocumentReading): BareTraining[] {
  const { chosen, outline } = reading;
  const plain = chosen.filter(statement => isPlain(statement, outline));
  if (plain.length === 0 || supplying(outline).some(suppliesFacts)) return [];
  return plain.flatMap(statement => {
    const { subject, unit } = statement;
    const isBare = subject === null ? isAimless(statement) : subject.nature === 'behaviour';
    return isBare ? [{ behaviour: subject?.text ?? null, ...evidenceFrom(unit) }] : [];
  });
}

/** Names neither a material nor what the training is for. */
function isAimless({ training, unit: { text } }: Statement): boolean {
  const rest = text.replace(answersItself, '');
  return !aim.test(rest.slice(training.end)) && !namesPurpose.some(list => holds(rest, list));
}

/** To answer is what every assistant is for. */
const answersItself =
  /,? (?:so (?:that )?(?:it|the (?:model|assistant|bot))|to|which|that)(?: can| will| shall| then){0,2} answers?(?: (?:the |all |our |their )?(?:\w{1,20}['’]? )?(?:questions|directly|itself))?/iu;
/** Words behind the training by which it gets a purpose or a material of its own. */
const aim = /\b(?:to|so|for|from|on|upon|over|using|that|which|until|and|as|into|through)\b/iu;

const namesPurpose = [
  words.behaviour,
  words.example,
  words.carrier,
  words.harmless,
  words.knowledge,
  words.looseKnowledge,
  words.jargon,
];

/** Said of the project in so many words, where the document decides. */
function isPlain({ unit, training, stance, model }: Statement, { title }: Outline): boolean {
  const { text, block } = unit;
  if (stance !== 'chosen' || model !== 'generative' || training.kind === 'store') return false;
  if (block.kind === 'row' || hedges.some(hedge => holds(text, hedge)) || holds(title, trials)) return false;
  const isDecision = roleOfBlock(block) === 'decision' || decides.test(text);
  return isDecision && said.some(way => way.test(text));
}

const hedges = [words.negation, words.possibility, words.report, words.past, trials];
const decides = /\b(?:decision|decided|decide)\b/iu;
const said = [
  /^\W{0,12}(?:fine-?\s?tune|finetune|train|tune)\b/iu,
  /\bwe(?:['’]ll| will| shall| have decided to| decided to| are going to)? (?:now |therefore |then |instead )?(?:fine-?\s?tune|finetune|train|tune)\b/iu,
  /\b(?:will|shall|is to|are to) be (?:fine-?\s?tuned|finetuned|trained|tuned|instruction-tuned)\b/iu,
];

const supplying = sieve(({ text }) => holds(text, suppliedFacts));

/** Facts that are looked up or put into the prompt, unless the author sets that aside. */
function suppliesFacts(unit: Unit): boolean {
  return hitsOf(unit.text, suppliedFacts).some(hit => {
    const stance = stanceOf(unit, { ...hit, kind: 'technique' });
    return stance !== 'rejected' && stance !== 'considered' && stance !== 'past';
  });
}
