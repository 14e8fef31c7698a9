import type { Practice, UnvouchedText } from '../../../facts/designDoc';
import { words } from '../vocabulary';
import { hitsOf, holds, type Phrases } from '../vocabulary/phrases';
import { evidenceFrom } from './evidence';
import { stanceOf } from './stance';
import type { DocumentReading } from './statements';
import type { Unit } from './unit';

/** Signs of what the team has tried, plans or leaves out. */
export function practicesOf(reading: DocumentReading): Practice[] {
  if (!reading.trains) return [];
  return reading.units.flatMap(unit => (unit.block.kind === 'heading' ? [] : practicesIn(unit, reading)));
}

function practicesIn(unit: Unit, { outline }: DocumentReading): Practice[] {
  const { text } = unit;
  const found: Practice['about'][] = [];
  const missing = missingEvaluationIn(text);
  const missesEvaluation = missing !== undefined;
  if (missesEvaluation && !isReference(unit) && isMeant(unit, outline.prose, missing))
    found.push('evaluation-missing');
  if (!missesEvaluation && holds(text, words.plannedEvaluation)) found.push('evaluation-planned');
  if (holds(text, words.missingReview)) found.push('review-missing');
  else if (holds(text, words.review)) found.push('review-planned');
  const isTrial = holds(text, words.promptTrial) && holds(text, words.trialOutcome);
  if (isTrial && !holds(text, words.untriedPrompt)) found.push('prompting-tried');
  if (holds(text, words.forgettingMeasure)) found.push('forgetting-measured');
  return found.map(about => ({ about, ...evidenceFrom(unit) }));
}

/** How a sentence says that nothing is measured before use, or only on what was trained on. */
function missingEvaluationIn(text: string): Phrases | undefined {
  if (holds(text, words.missingEvaluation)) return words.missingEvaluation;
  if (holds(text, words.testedInUse)) return words.testedInUse;
  const isBeside = (list: Phrases) =>
    hitsOf(text, words.measuring).some(measuring =>
      hitsOf(text, list).some(
        hit =>
          hit.start < measuring.end + near &&
          measuring.start < hit.end + near &&
          hit.start !== measuring.start,
      ),
    );
  if (isBeside(words.absence)) return words.absence;
  return isBeside(words.trainedOn) && !holds(text, words.heldApart) ? words.trainedOn : undefined;
}

/** How far a word of measuring may stand from what is missing, in UTF-16 units. */
const near = 60;

/** A row of a table that explains or compares instead of saying what the project does. */
const isReference = ({ block }: Unit): boolean =>
  block.kind === 'row' && block.header.some(header => holds(header, words.referenceColumn));

/** Whether the author says it of the project: not as a question, a quotation, a possibility or a rule. */
function isMeant({ text, ...unit }: Unit, prose: string, pattern: Phrases): boolean {
  const [hit] = hitsOf(text, pattern);
  const plain = pattern === words.missingEvaluation ? text : text.replace(unsure, blanked);
  return (
    hit !== undefined && stanceOf({ ...unit, text: plain }, { ...hit, kind: 'store' }, prose) === 'chosen'
  );
}

/** Not knowing whether it works is no possibility: "we will see there whether it works", "those who could judge". */
const unsure = /\b(?:whether|who could|if it works)\b/gi;
const blanked = (words: string): string => ' '.repeat(words.length);

/** Sentences by which text that nobody vouches for becomes training text. */
export function unvouchedTextsOf(reading: DocumentReading): UnvouchedText[] {
  if (!reading.trains) return [];
  return reading.units.filter(unit => isUnvouched(unit, reading)).map(evidenceFrom);
}

function isUnvouched(unit: Unit, { units, outline }: DocumentReading): boolean {
  const { text, block, index } = unit;
  if (block.kind === 'heading' || !holds(text, words.trainingText)) return false;
  const neighbours = [units[index - 1], unit, units[index + 1]];
  const isFed = neighbours.some(
    other => other?.block.section === block.section && holds(other.text, words.feeding),
  );
  if (!isFed) return false;
  const isText = (pattern: Phrases) => holds(text, pattern) && isMeant(unit, outline.prose, pattern);
  return (
    isText(words.unvouched) ||
    (isText(words.machineWritten) && (holds(text, words.feeding) || holds(text, words.missingReview))) ||
    (holds(text, words.feeding) && !holds(text, words.measuring) && isText(words.missingReview))
  );
}
