import type { Claim } from '../facts/claim';
import type { Fix } from '../findings/finding';
import type { Rewriting } from './decisionSentences';
import type { DocumentText } from './documentText';
import { unsafe } from './fix';
import { rewriteDecision } from './rewriteDecision';

/** Rewrites every place where a decision is said: with the purpose that the author gives, or else without it. */
export const rewriting = (
  title: string,
  document: DocumentText,
  claims: readonly Claim[],
  to: Rewriting,
): Fix[] =>
  [true, false].flatMap(keepsPurpose =>
    unsafe(
      title,
      claims.map(claim => rewriteDecision(document, claim, to, keepsPurpose)),
    ),
  );
