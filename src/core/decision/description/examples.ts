import type { Quantity } from './quantities';

/** Examples that stand in a prompt are shots, not training data. */
const inPrompt = /^ (?:[\w-]{1,20} ){1,4}(?:in|inside|within) (?:[\w-]{1,12} ){0,2}prompts?\b/u;

/** "the prompt holds eight examples" */
const promptedWith = /\bprompts? (?:\w{1,12} ){0,3}$/u;

/** Fewer worked things are rarely meant as examples: "six fields in fixed order". */
const fewestInPassing = 30;

const named =
  /^ (?:of )?(?:[\w-]{1,20},? (?:and )?){0,5}(?:examples?|pairs?|samples?|demonstrations?|transcripts|annotations|training (?:items|records|rows|data))\b/u;

/** Work on a thing makes it an example of how it should be: graded, marked-up, normalized. Storing it does not. */
const untouched =
  'updated|revised|changed|edited|renewed|amended|scanned|archived|stored|indexed|published|printed|digiti[sz]ed|uploaded|received|delivered|planned|sold|used|unused|related|dated|listed|registered|connected|owned|needed|required|expected|estimated|limited|unlabell?ed|untagged|unsorted|mixed|detailed|hundred|linked|varied|named|based|shared|licensed|protected|restricted|classified|branded|advanced';
const madeByHand = String.raw`(?!(?:${untouched})\b)[a-z]{2,12}(?:-[a-z]{2,12})?ed|gold|signed-off|marked-up|redlined|proofread|(?:hand|human|expert|staff|doctor|editor|lawyer)-\w{1,15}`;

const worked = new RegExp(
  String.raw`^ (?:of )?(?:(?!(?:is|are|was|were|be|been|has|have|gets?)\b)[\w-]{1,15} (?:of )?){0,3}(?:${madeByHand}) (?:[\w-]{1,15} ){0,2}?[a-z]{3,20}\b`,
  'u',
);

/** Earlier cases with their outcome, said to be there: "20,000 past complaints carry their desk". */
const kept =
  /^ (?:of )?(?:[\w-]{1,15},? ){0,2}(?:past|historical|previous|earlier|former|old|published|existing|real) (?:[\w-]{1,15} ){1,3}(?:(?:is|are|were) )?(?:at hand|available|exist|on file|to hand|collected|carry|carries|with (?:their|its|the)|have been|stand ready|in stock|and (?:their|its))\b/u;

/** "9,000 lines were normalized by historians". */
const workedOn = new RegExp(
  String.raw`^ (?:of )?(?:[\w-]{1,15} ){1,3}(?:was|were|has been|have been|are|stand) (?:[a-z]{2,12}ly |already )?(?:${madeByHand}) by\b`,
  'u',
);

const past =
  /^ (?:of )?(?:historical|past|previous|earlier) (?:[\w-]{1,15} ){0,1}(?:tickets?|notes?|denials?|emails?|e-mails|replies|responses|conversations?|chats?|reviews?|letters?|summaries|queries|cases|messages|posts|invoices|descriptions|answers|logs|calls|complaints|orders|decisions|assessments)\b/u;

const byHand =
  'labell?ed|annotated|tagged|graded|judged|rated|scored|corrected|proofread|reviewed|curated|coded|redacted|normali[sz]ed|transcribed|translated|rewrote|rewritten|wrote|sorted|classified|categori[sz]ed|approved|validated|verified|marked';

/** "8,000 letters have been marked up" */
const workedSince = new RegExp(
  String.raw`^ (?:of )?(?:[\w-]{1,15} ){1,3}(?:was|were|has been|have been) (?:[a-z]{2,12}ly |already )?(?:${byHand}|marked up)\b`,
  'u',
);

/** "the team labelled 1,500 chats", "clerks corrected about 9,000 of them" */
const workedBefore = new RegExp(
  String.raw`\b(?:${byHand})(?: (?:some|about|around|over|nearly|almost|roughly|more than|up to|as many as))?\s*$`,
  'u',
);

const things = /^ (?:of (?:them|these|those)\b|(?:[\w-]{1,15} ){0,2}?[a-z-]{3,20}\b)/u;

/** The words after a number that make it a number of examples; null where it is none. */
export function examplesUnit({ value, before, after }: Quantity): RegExpExecArray | null {
  if (inPrompt.test(after) || promptedWith.test(before)) return null;
  const unit = named.exec(after);
  if (unit !== null || value < fewestInPassing || /^ (?:years|months|weeks|days)\b/u.test(after)) return unit;
  if (workedBefore.test(before)) return things.exec(after);
  return (
    worked.exec(after) ??
    workedOn.exec(after) ??
    workedSince.exec(after) ??
    kept.exec(after) ??
    past.exec(after)
  );
}
