import { phrases } from './phrases';

/** Words by which a document adopts one of the options it has named. */
export const adoptions = phrases(`
decision
decided
decide
decides
resolution
resolved
chosen
chose
choose
accepted
approved
agreed
adopted
carried
selected
picked
winner
implemented
go with
goes with
going with
went with
opt(ed)? for
settled on
we (do|take|took|pick|use|build)
it will be
it is
vote
voted
for the .{0,20} term
`);

/** A name of an option: a letter, a number or a Roman number behind a word for options. The name is the first group. */
export const optionName =
  /(?<![\p{L}\p{N}])(?:option|variant|alternative|route|proposal|approach|path|choice|version|solution|scenario)\s{1,3}(?:no\.?\s{0,2}|#)?\(?([A-Z]|\d{1,2}|[ivx]{1,4})\)?(?![\p{L}\p{N}])/iu;

/** The name of an option at the start of its description: "B: …", "(ii) …", "2) …", "Option A – …". */
export const optionStart =
  /^[^\p{L}\p{N}(]{0,12}\(?(?:(?:option|variant|alternative|route|proposal|approach|path|choice|version|solution|scenario)\s{1,3})?([A-Z]|\d{1,2}|[ivx]{1,4})\)?(?:\s{0,3}[.:)–—-]|\*\*)/iu;

/** A bare name that is the whole decision, or opens it: "B.", "Decision: B for the autumn term." */
export const bareName =
  /^[^\p{L}\p{N}]{0,8}(?:(?:decision|resolution|chosen|outcome)[^\p{L}\p{N}]{1,8})?([A-Z]|\d)(?=[^\p{L}\p{N}]|$)/u;

/** "The former", "the second one"; not "the first two months". */
export const formerOrLatter =
  /\bthe (former|latter|(?:first|second)(?=$|[.,;:)]|\s(?:one|option|variant|proposal|of|is|was|and)\b))/i;

export const plainAdoption =
  /^[^\p{L}]{0,8}(?:accepted|agreed|approved|adopted|carried|so decided|go ahead|yes)(?!\p{L})/iu;
