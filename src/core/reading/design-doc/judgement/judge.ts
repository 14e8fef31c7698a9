import type { DocumentReading, Statement } from '../meaning/statements';
import { words } from '../vocabulary';
import { lookups } from '../vocabulary/disavowal';
import { holds } from '../vocabulary/phrases';
import { featuresOf, featuresOfDocument } from './features';
import { weights } from './weights';

/** How sure the reading is, and what carried it. */
export interface Judgement {
  /** Likelihood from 0 to 1 that the project commits to putting the subject, which changes, into weights. */
  readonly likelihood: number;
  /** Names of the features that spoke for it, strongest first. */
  readonly reasons: readonly string[];
}

/**
 * Weighs what is true of a statement. The weights are learned from labelled sentences (`npm run learn`); deciding what a
 * text commits to is a stable skill, which is what training is for.
 */
export function judgeWith(reading: DocumentReading): Judge {
  const known = judges.get(reading) ?? newJudge(reading);
  judges.set(reading, known);
  return known;
}

type Judge = (statement: Statement) => Judgement;

/** Several modules ask about the same statements. */
const judges = new WeakMap<DocumentReading, Judge>();

function newJudge(reading: DocumentReading): Judge {
  let ofDocument: readonly string[] | null = null;
  const judged = new Map<Statement, Judgement>();
  return statement => {
    if (statement.stance !== 'chosen' || statement.subject?.nature !== 'knowledge') return unlikely;
    const known = judged.get(statement);
    if (known !== undefined) return known;
    ofDocument ??= featuresOfDocument(reading);
    const weighed = judge([...ofDocument, ...featuresOf(statement, reading)]);
    const judgement = isPlain(statement) ? { ...weighed, likelihood: 1 } : weighed;
    judged.set(statement, judgement);
    return judgement;
  };
}

const unlikely: Judgement = { likelihood: 0, reasons: [] };

/** Said by the project of itself in so many words: "we will fine-tune … on our price list", "the tariff is baked into". */
function isPlain({ unit: { text }, training, stance, subject }: Statement): boolean {
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

const bias = 'bias';

export function judge(
  features: readonly string[],
  learned: Readonly<Record<string, number>> = weights,
): Judgement {
  const weightOf = (name: string): number => learned[name] ?? 0;
  const sum = features.reduce((total, name) => total + weightOf(name), weightOf(bias));
  const reasons = features
    .filter(name => weightOf(name) > 0.2)
    .sort((one, other) => weightOf(other) - weightOf(one))
    .slice(0, 4);
  return { likelihood: 1 / (1 + Math.exp(-sum)), reasons };
}
