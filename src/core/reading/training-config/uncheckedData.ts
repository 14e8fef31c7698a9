import type { Evidence } from '../../facts/claim';
import { textIn } from '../../text/textRange';
import { commentsAt } from './comments';
import type { NamedDataset } from './readDatasets';

const inNames =
  /(?<![a-z])(?:scraped|scrape|unreviewed|uncurated|unfiltered|unverified|unchecked|unvetted)(?![a-z])/i;

const inComments =
  /\b(?:scraped|(?:un|not (?:yet )?)(?:reviewed|curated|filtered|verified|checked|vetted)|no(?:body| one) (?:has )?(?:checked|reviewed|read))\b/i;

const checked =
  /\b(?:then|after|later|since) (?:\w{1,20} )?(?:reviewed|curated|verified|checked|vetted)\b|\breviewed by\b/i;

/** Where a data set's name, or a comment beside it, says that nobody has checked what is in it. */
export function uncheckedIn({ value, range, described }: NamedDataset, text: string): Evidence | null {
  const name = inNames.exec(value);
  if (name && textIn(text, range) === value) return evidence(name, range.start);
  const comments = commentsAt(text, [range, ...described]);
  if (comments.some(comment => checked.test(comment.text))) return null;
  for (const comment of comments) {
    const found = inComments.exec(comment.text);
    if (found) return evidence(found, comment.range.start);
  }
  return null;
}

const evidence = ({ 0: words, index }: RegExpExecArray, offset: number): Evidence => ({
  text: words,
  range: { start: offset + index, end: offset + index + words.length },
});
