import type { Statement } from '../meaning/statements';
import { words } from '../vocabulary';
import { lookups } from '../vocabulary/disavowal';
import { holds } from '../vocabulary/phrases';

/** Said by the project of itself in so many words: "we will fine-tune … on our price list", "the tariff is baked into". */
export function isPlain({ unit: { text }, training, stance, subject }: Statement): boolean {
  if (stance !== 'chosen' || subject?.nature !== 'knowledge' || hedges.some(hedge => holds(text, hedge)))
    return false;
  if (subject.relation !== 'material' && subject.relation !== 'inside' && subject.relation !== 'held')
    return false;
  return training.kind !== 'store' && (ownWords.test(text) || inProgress.test(text));
}

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
const ownWords = /\b(?:we|our own|i)\b/i;
const inProgress =
  /\b(?:will be|is being|are being|is|are|gets?)\s+(?:then |now |also )?(?:fine-?\s?tuned|finetuned|trained|taught|baked|tuned|distilled|instruction-tuned)\b|\bstarts? (?:in|on|next)\b/i;
