/** Somebody looks at the training text. */
export const reviews = `
review*
proof ?read*
cross ?read*
cross ?check*
double ?check*
double (keyed|annotated|labelled|labeled)
sign(ed|s)? off
sign off
signed
countersign*
counter signed
vet(ted|s|ting)
approv*
annotat*
adjudicat*
curat*
quality (gate|check|control|assurance)
hand (picked|checked|written|labelled|labeled|made|edited)
(checked|corrected|edited|cleared|released|accepted|verified|validated|confirmed|marked|graded|judged|inspected|sampled|audited|rated|read) by
(checks?|corrects?|edits?|verif(y|ies)|validates?|reads?|inspects?|audits?|goes through|go through|went through|looks? over|accept or reject|accepts?) (it|them|each|every|all|the|a sample|these|half)
(written|made|prepared|composed|labelled|labeled|picked|selected) by (the|our|two|three|four|five|a|an|experts?|doctors?|lawyers?|editors?|senior)
(read|reads|has gone through|have gone through) (a|each|every|all|the)
also check
expert verification
moderat*
(checked|corrected|edited|verified|inspected|vetted|hand sorted|weeded|spot checked|sampled|rejected|struck out|thrown out|proofed|reworked)
(reads?|read|went through|looks? at|looked at|goes over|went over|listens? to|listened to) (every|each|all|a sample|one in|half|them all|the lot)
(by hand|manually|a second pair of eyes|four eyes|two person|two pairs of eyes)
(editors?|pharmacists?|lawyers?|nurses?|doctors?|experts?|linguists?|teachers?|masters?|jurists?|clerks?|engineers?) (read|reads|check|checks|correct|corrects|go|goes|mark|marks|accept|accepts|pick|picks|select|selects|rate|rates|decide|decides)
(consent|permission|licen[cs]e*) (was|is|has been)? ?(obtained|given|checked)
`;

/** Nobody does. */
export const missingReviews = `
(no|without|lacks?|skip*|zero) (any|a|an|human|manual|further|prior|additional|editorial|separate|time for|capacity for)? ?(manual|human)? ?(review|pass|check|checking|checks|proof ?reading|reading|inspection|curation|annotation|sign off|vetting|screening|filtering by hand)
un(reviewed|checked|read|vetted|edited|filtered|curated|moderated|sorted|corrected|sifted|proofed)
not (been)? ?(reviewed|checked|read|vetted|proof ?read|looked at|inspected|verified|curated|edited|annotated|moderated)
(nobody|no one|none of us|no human|no editor|no person) (has|had|will|can|could|is|ever|looks?|reads?|checks?|checked|read|reviews?|reviewed|has time|looked|goes|went|vets?)
(can't|cannot|can not|won't|don't|do not|did not|didn't|couldn't|could not|never) _ (read|review|check|look|proof ?read|inspect|vet)
as (it|they) (comes?|came|stands?|are|is|were|was)
(the way|just as|exactly as) (it|they) (came|come|are|were|is)
as is
unchanged
straight into (the)? ?(training|run|train)
no time to (read|check|review|look)
(is|are|were|was) not (reviewed|read|checked|vetted)
(counts?|taken|treated|used|accepted) as (truth|correct|gold|ground truth|is)
sight unseen
(nobody|no one|none of us|no human|no editor|no person) (in the team |here |at \\w+ |on the team )?(sorts?|curates?|listened|listens|has listened|corrects?|corrected|filters?|filtered|sifts?|sifted|selects?|proof ?reads?|edits?|edited|vouches|screens?|screened|opens|opened|judges?|combed)
(without|not) (a|any|even a|so much as a)? ?(single)? ?(glance|look|second look|second pair of eyes|human|person|reader|editing|sorting|sifting|selection|correction|reading|anyone|anybody|human eyes?)
no (sifting|selection|correction|reading|vetting|editing|sorting|human|eyes|cleaning by hand|manual|screening|reviewer|reader|editor|curator)
(raw|wholesale|in bulk|warts and all|sight unseen|verbatim as|unfiltered|lock stock and barrel)
as (fetched|is|found|exported|scraped|downloaded|crawled|received|delivered|collected|generated|pulled|dumped|typed)
(spam|typos|jokes|rude ones|errors|insults|swearing|mistakes|rants|nonsense|duplicates|ads|banter|flames|rumours|rumors) (included|and all|as well|too)
(goes|go|went|fed|put|taken|thrown|poured|dumped) (in|into \\w+|in whole|on) (whole|entire|complete|as (it|they) (is|are|was|were|came))
(straight|directly|right) (in|into|to) (the)? ?(training|job|run|trainer|data ?set|set|train|model|fine ?tune|fine ?tuning|folder|lora|adapter)
(exactly|just) as (it|they|the \\w+) (came|come|stood|stands?|lie|lies|found|left)
`;
