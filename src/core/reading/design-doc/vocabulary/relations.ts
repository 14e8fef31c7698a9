/** Small words that tie a training statement to what is trained in. */

/** What follows one of these is what the model is trained on. */
export const sourcePrepositions = `
on
over
with
from
using
about
of
against
around
`;

/** Where the material of the training ends and a reason, a contrast or a purpose begins. */
export const regionEnds = `
because
since
so
hence
thus
therefore
until
while
whereas
although
but
instead of
rather than
without
to (follow|write|sound|answer|speak|use|produce|emit|print|return|output|call|give|make|improve|get|match|ask)
`;

/** Verbs whose object is what the model then holds. */
export const holdingVerbs = `
(knows?|know|knowing)
learns?
learned
learnt
learning
(holds?|holding)
(carr(y|ies)|carrying)
contains?
memoris*
memoriz*
internalis*
internaliz*
absorb*
ingest*
digest*
soak* up
(remembers?|recites?|recall|recalls)
masters?
mastered
retains?
has (every|all|the)
has (read|seen|taken in|studied|swallowed|eaten|absorbed|learned|learnt)
take* (over|in) the content
take* in
stores?
conversant (with|in)
(well)? ?versed in
fluent in
familiar with
expert (on|in)
can (answer|tell|say|quote|state|name|recite)
(answers?|answering) (questions|queries|enquiries|inquiries)? ?(on|about|regarding|from|around|for)
answers? (reflect|match|follow|track|include|contain)*
teach* (it|them|the|a|our)
taught (it|the|our)?
read
reads
`;

/** Places inside a model. Knowledge before "into" one of these goes into weights. */
export const insidePlaces = `
(in|into|inside|to|onto|within|part of) (the|an|a|our|its|their|that|this|one|each|every|same)? ?(own)? ?(\\p{L}+[\\s-])?(weights|parameters|model|models|adapter|adapters|lora|qlora|checkpoint|network|brain|head|memory|student|fine tune|finetune|training|tuning|llm|slm|chatbot|assistant|copilot|bot|training (data|set|mix|run|corpus|examples?|pairs?))
(in|into|inside) (the|an|a|our|its)? ?[\\x60]?[\\p{L}\\d.]{1,14}-?[\\p{L}\\d.]{0,14}-?\\d{1,3}b
(in|into|inside) (the|an|a|our|its)? ?(llama|mistral|mixtral|qwen|gemma|phi|deepseek|gpt|falcon)[\\w.-]{0,16}
(in|into|inside) (the|an|a|our|its)? ?\\d{1,3}(\\.\\d)? ?b
(in|into|inside) [\\x60]?\\p{L}{1,14}-[\\w-]{1,20}
`;

/** Words that point back to something named before. */
export const pointers = `
it
them
these
those
this
that
both
all of (it|them|this|that)
everything
the (former|latter|result|pairs|set|data|corpus|export|dump|material|collection|dataset|data set|same|examples|output|file|files|pages|content|dialogues|samples|items|questions|transcripts)
(these|those|such) (pairs|examples|dialogues|samples|items|questions|data|files|pages|documents|texts)
d\\d
(its|their) (content|contents)
same recipe
`;

/** People whose training is a course. */
export const people = `
staff
people
employees?
colleagues?
caseworkers?
users?
crews?
teams?
trainees?
operators?
agents?
call takers?
nurses?
nursing
doctors?
physicians?
clinicians?
teachers?
students of
volunteers?
managers?
drivers?
newcomers?
customers?
talents?
officers?
personnel
workforce
technicians?
everyone
everybody
you
`;

/** Signs that changing values were taken out of the training text, or that it cannot change any more. */
export const harmlessMaterial = `
masked
masking
mask
blanked
stripped
placeholders?
swapped (for|out)
replaced (by|with)
randomi[sz]ed
(are|is|were) random
invented
fictitious
fictional
made up
synthetic (names|values|figures)
redacted
anonymi[sz]ed (values|figures)
turned into (\\{|<|placeholders|slots)
numbers (removed|out)
(archive|record|collection)s? (is|are) closed
closed archive
historical
finished (works|tournaments|seasons)
public domain
(cannot|can not|can't|will not|won't) change any ?more
no longer change*
(from|between)? ?1[5-9]\\d\\d (to|and|until|till|through|–|-) (1[5-9]|20[01])\\d\\d?
`;
