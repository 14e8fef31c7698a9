import type { Claim } from '../facts/claim';
import type { Fix } from '../findings/finding';
import type { Rewriting } from './decisionSentences';
import type { DocumentText } from './documentText';
import { unsafe } from './fix';
import { rewriteDecision } from './rewriteDecision';

/** A document that says one decision more often than this is for its author to rewrite. */
const mostPlaces = 6;

/**
 * Rewrites a decision where it is reported; if the document says it elsewhere too, there as well, the surest place first. Each with
 * the purpose that the author gives, or else without it.
 *
 * @param claims the places that say it, the reported one first
 */
export function* rewriting(
  title: string,
  document: DocumentText,
  claims: readonly Claim[],
  to: Rewriting,
): Iterable<Fix> {
  const [reported, ...others] = claims;
  if (reported === undefined) return;
  const places = [reported, ...others.sort((one, other) => other.likelihood - one.likelihood)];
  for (let count = 1; count <= Math.min(places.length, mostPlaces); count += 1) {
    const [kept = [], dropped = []] = [true, false].map(keepsPurpose =>
      places.slice(0, count).map(claim => rewriteDecision(document, claim, to, keepsPurpose)),
    );
    yield* unsafe(title, kept);
    const hasPurpose = kept.some((edit, index) => edit?.newText !== dropped[index]?.newText);
    if (hasPurpose) yield* unsafe(title, dropped);
  }
}
