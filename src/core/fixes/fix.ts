import type { Fix } from '../findings/finding';
import type { TextEdit } from '../text/textEdit';
import type { TextRange } from '../text/textRange';
import type { DocumentText } from './documentText';
import { extendStatement, replaceStatement, statementAt } from './sentenceEdits';

/** A fix that changes what the author says, so that it is shown before it is done. None where an edit is missing. */
export const unsafe = (title: string, edits: readonly (TextEdit | null)[]): Fix[] => {
  const found = edits.filter(edit => edit !== null);
  const isComplete = found.length > 0 && found.length === edits.length;
  return isComplete ? [{ title, safe: false, edits: apart(found) }] : [];
};

/** Two statements may be read from one sentence; it is edited once. */
const apart = (edits: readonly TextEdit[]): TextEdit[] =>
  edits.filter(
    ({ range }, index) =>
      !edits.slice(0, index).some(other => other.range.start < range.end && range.start < other.range.end),
  );

/** Puts one sentence in the place of each of several. */
export const replacing = (
  { outline }: DocumentText,
  ranges: readonly TextRange[],
  words: string,
): (TextEdit | null)[] =>
  ranges.map(range => replaceStatement(outline, statementAt(outline, range, null), words));

/** Adds words in front of the full stop of each of several sentences. */
export const extending = (
  { outline }: DocumentText,
  ranges: readonly TextRange[],
  words: string,
): TextEdit[] => ranges.map(range => extendStatement(outline, statementAt(outline, range, null), words));
