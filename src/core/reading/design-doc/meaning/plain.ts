import { words } from '../vocabulary';
import { lookups } from '../vocabulary/disavowal';
import { holds } from '../vocabulary/phrases';
import { roleOfBlock } from './roles';
import type { Statement } from './statements';
import type { Relation } from './subject';

/** The same statement with whether it is plain. */
export const judgedPlain = (statement: Omit<Statement, 'isPlain'>): Statement => ({
  ...statement,
  isPlain: isPlain(statement),
});

/** Said by the project of itself in so many words: "we will fine-tune … on our price list", "the tariff is baked into". */
function isPlain({ unit, training, stance, subject }: Omit<Statement, 'isPlain'>): boolean {
  const { text, block } = unit;
  if (stance !== 'chosen' || subject?.nature !== 'knowledge' || hedges.some(hedge => holds(text, hedge)))
    return false;
  if (!tied.has(subject.relation)) return false;
  if (training.kind === 'store') return false;
  const isOrder = order.test(text) && roleOfBlock(block) === 'decision';
  return isOrder || decided.test(text) || ownWords.test(text) || inProgress.test(text);
}

/** How what is learned must stand to the training. */
const tied: ReadonlySet<Relation> = new Set(['material', 'inside', 'held', 'row']);

/** Words beside which even a plain statement is weighed. */
const hedges = [
  words.negation,
  words.possibility,
  words.report,
  words.past,
  words.example,
  words.manner,
  words.task,
  lookups,
];
/** A decision may be put as an order. */
const order = /^\W{0,12}(?:x\W{1,3})?(?:fine-?\s?tune|finetune|train|teach|bake)\b/i;
/** The same behind a word that decides: "Decision: fine-tune …". */
const decided =
  /^\W{0,12}(?:decision|decided|resolved|resolution|outcome|agreed|conclusion)\W{1,6}(?:to |we )?(?:fine-?\s?tune|finetune|train|teach|bake)\b/i;
const ownWords = /\b(?:we|our own|i)\b/i;
const inProgress =
  /\b(?:will be|is being|are being|is|are|gets?)\s+(?:then |now |also )?(?:fine-?\s?tuned|finetuned|trained|taught|baked|tuned|distilled|instruction-tuned)\b|\bstarts? (?:in|on|next)\b/i;
