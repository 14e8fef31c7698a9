import type { Quantity } from './quantities';

/** What a percentage says: how many outputs meet the requirements, or how many must. */
export interface Rate {
  readonly field: 'promptComplianceRate' | 'requiredComplianceRate';
  readonly unit: RegExpExecArray;
}

const neededBefore =
  /\b(?:need(?:s|ed)?|requir(?:es?|ed|ing)|must|target(?: is| of)?|at least|goal(?: is| of)?|aim(?:s|ing)?(?: is| at| for)?|bar(?: is| of)?|demands?|expects?|wants?|asks? for|calls? for|of the needed|minimum(?: is| of)?|no less than|nothing (?:under|below|less than)|not under|never below)\s*(?:\w{1,12} ){0,4}$/u;

const neededAfter =
  /^ ?(?:%|percent) (?:\w{1,15} ){0,3}(?:(?:is|are|was|were) )?(?:the )?(?:required|needed|demanded|expected|wanted|target|goal|bar|aim|minimum|threshold|requirement|agreed|enough|sufficient)\b/u;

const complyingAfter =
  /^ ?(?:%|percent) (?:of (?:the |all |its |our |their )?(?:\w{1,15} ){0,3}(?:pass|conform|comply|meet|follow|(?:is|are|come out) \w{1,12}|outputs?|answers?|notes?|cases|responses?|replies|records|documents|files|reports|time|times|messages|summaries|letters|texts|drafts|tickets|items|samples|pages|translations|labels|forms)|accura\w{1,4}|complian\w{1,3}|(?:\w{1,10} )?(?:correct|valid|right|acceptable|usable|clean|fine)|follow|adherence|pass|conform|comply|meet|satisf\w{1,4}|match|agree\w{0,4}|succe\w{2,4}|come out|get (?:it|them) right|hit)/u;

const complyingBefore =
  /\b(?:in|for)\s*$|\b(?:prompt(?:s|ing)?|model|baseline) (?:reach(?:es|ed)?|gets?|got|achieves?|manages?|attains?|hits?|is at)\s*$|\b(?:accuracy|compliance|adherence|success rate|correctness|validity|agreement|pass rate|conformity)(?: \w{1,12}){0,3}\s*$/u;

const wrong =
  /\b(?:error|failures?|fail|wrong|invalid|hallucinat\w{1,6}|reject\w{0,3}|miss\w{0,3}|broken|malformed)\b/u;

/** Null where the number is no percentage, or one of something else. */
export function readRate({ value, before, after }: Quantity): Rate | null {
  const unit = /^ ?(?:%|percent)/u.exec(after);
  if (unit === null || value > 100) return null;
  if (neededBefore.test(before) || neededAfter.test(after)) return { field: 'requiredComplianceRate', unit };
  const complies = complyingAfter.test(after) || complyingBefore.test(before);
  if (/\bagree/u.test(before) && !/\b(?:model|prompt|baseline|output)/u.test(before)) return null;
  const fails = wrong.test(`${before} ${after.slice(0, 60)}`);
  return complies && !fails ? { field: 'promptComplianceRate', unit } : null;
}
