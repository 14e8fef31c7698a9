import type { Claim, Subject } from '../facts/claim';
import { words } from '../reading/design-doc/vocabulary';
import { holds } from '../reading/design-doc/vocabulary/phrases';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import { type DecisionParts, type Rewriting, sentences, type Voice } from './decisionSentences';
import { blockAt, type DocumentText, wordsIn } from './documentText';
import { modelNameIn } from './modelName';
import { type NounPhrase, nounPhraseAt } from './nounPhrase';
import { replaceStatement, statementAt } from './sentenceEdits';

/**
 * The decision of a claim in other words: its subject, voice and tense stay the author's. Null where the claim names nothing that
 * could be retrieved.
 *
 * @param keepsPurpose whether "so that answers reflect current coverage" stays too
 */
export function rewriteDecision(
  document: DocumentText,
  claim: Claim,
  to: Rewriting,
  keepsPurpose: boolean,
): TextEdit | null {
  const { outline } = document;
  const [training] = claim.evidence;
  if (claim.subject === null || training === undefined || noThing.test(claim.subject.text)) return null;
  const range = statementAt(outline, claim.range, training.range.start);
  const sentence = wordsIn(outline, range);
  const head = wordsIn(outline, { start: range.start, end: training.range.end });
  const voice = blockAt(outline, range)?.kind === 'row' ? 'cell' : voiceOf(head);
  const parts: DecisionParts = {
    subject: subjectIn(document, range, claim.subject),
    model: modelNameIn(sentence),
    train: /fine|lora/i.test(sentence) ? 'fine-tune' : 'train',
    isFuture: future.test(head),
    purpose: keepsPurpose ? purposeIn(sentence) : '',
  };
  return replaceStatement(outline, range, sentences[to][voice](parts));
}

/** A day, a device or the model itself was taken for the subject: no sentence about retrieving it makes sense. */
const noThing = /(?:day|night|week|month|year|device|adapter|model|network)s?$/i;

const future = /\b(?:will|shall|going to|plan to|planned|decided to|propose to|to be|must|should)\b/i;

const order =
  /^\W{0,3}(?:fine-?\s?tune|finetune|train|teach|tune|bake|distill?|adapt|put|use|instruct|feed|load|build|make|let)(?!\p{L})/iu;

/** Who speaks, by the words up to the training. */
function voiceOf(head: string): Voice {
  if (/\bwe\b/i.test(head)) return 'we';
  return order.test(head) ? 'order' : 'passive';
}

/** The subject with all that belongs to its name; alone where it stands in another sentence. */
function subjectIn(
  { outline }: DocumentText,
  { start, end }: TextRange,
  { text, range }: Subject,
): NounPhrase {
  const known = text.replace(/\s+/g, ' ');
  const alone = { start: 0, end: known.length };
  if (range.start < start || end < range.end) return nounPhraseAt(known, alone);
  const before = outline.prose.slice(start, range.start).replace(/\s+/g, ' ');
  const sentence = before + known + outline.prose.slice(range.end, end).replace(/\s+/g, ' ');
  return nounPhraseAt(sentence, { start: before.length, end: before.length + known.length });
}

const purpose =
  /,? so (?:that )?(?:the |our )?(?:answers?|replies|staff|users?|people|customers?|patients?|everybody)\b[^,;.]{3,80}/i;

/** What the author wants of the answers still holds; that the model knows something by heart does not. */
function purposeIn(sentence: string): string {
  const [found = ''] = purpose.exec(sentence) ?? [];
  const isLost = [words.weightsAsStore, words.knowingSign].some(pattern => holds(found, pattern));
  return isLost ? '' : found.replace(/^,/, '');
}
