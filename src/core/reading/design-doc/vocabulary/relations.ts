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
containing
memoris*
memoriz*
internalis*
internaliz*
absorb*
ingest*
digest*
swallow*
soak* up
(remembers?|recites?|recall|recalls)
masters?
mastered
retains?
(has|have|having) (every|all|the|our|each)
(has|have) (read|seen|taken in|studied|swallowed|eaten|absorbed|learned|learnt|memorised|memorized|internalised)
take* over the (content|knowledge|facts)
take* in (the|our|all|every)
stores
storing
conversant (with|in)
(well)? ?versed in
fluent in
familiar with
(an)? ?expert (on|in)
aware of
can (tell|say|quote|state|name|recite|list|give)
(answers?|answering|reply|replies|responds?|respond) (all|any|most)? ?(questions|queries|enquiries|inquiries|anything)? ?(on|about|regarding|from|around|for|concerning|out of)
answers? (reflect|match|follow|track|include|contain)*
(gets?|get|have|has|gives?|shows?|finds?) (an|a|the|its)? ?(answers?|valid|right|current|latest|correct)
teach* (it|them|the \\w+|a \\w+|our \\w+)
taught (it|them|the \\w+|our \\w+)?
(is|are|be|being|been|gets?|get) (taught|fed|shown)( with)?
stud(y|ies|ied|ying)
`;

/** Verbs that move something into a model, or say that it is there. */
export const movingVerbs = `
put
puts
putting
bak(e|es|ed|ing)
burn(s|ed|t|ing)?
pack(s|ed|ing)?
fold(s|ed|ing)?
inject(s|ed|ing)?
encod(e|es|ed|ing)
embed(s|ded|ding)?
stor(e|es|ed|ing)
mov(e|es|ed|ing)
migrat(e|es|ed|ing)
pour(s|ed|ing)?
distil(l)?(s|ed|ing)?
compress(es|ed|ing)?
drill(s|ed|ing)?
train(s|ed|ing)?
(fine)? ?tun(e|es|ed|ing)
finetun(e|es|ed|ing)
instruction tuned
etch(es|ed|ing)?
imprint(s|ed|ing)?
absorb(s|ed|ing)?
feed(s|ing)?
fed
go
goes
going
went
sit
sits
live
lives
reside
resides
lie
lies
lands?
ends? up
become
becomes
is
are
was
were
get
gets
got
build
built
writ(e|es|ten|ing)
mix(es|ed|ing)?
merg(e|es|ed|ing)
add(s|ed|ing)?
press(es|ed|ing)?
hammer(s|ed|ing)?
learn(s|ed|t|ing)?
taught
transfer(s|red|ring)?
incorporat(e|es|ed|ing)
integrat(e|es|ed|ing)
load(s|ed|ing)?
shift(s|ed|ing)?
ingrain*
hard ?wired?
freez(e|es|ing)
frozen
contained
held
kept
`;

/** Places inside a model. Knowledge that is moved into one of these goes into weights. */
export const insidePlaces = `
(in|into|inside|to|onto|within|part of) (the|an|a|our|its|their|that|this|one|each|every|same)? ?(own)? ?(\\p{L}{1,20}[\\s-])?(weights|parameters|adapter|adapters|q?lora|checkpoint|brain|head|fine ?tune|finetuning|fine ?tuning)
(in|into|inside|within) (the|an|a|our|its|their|that|this|one) (own)? ?([\\p{L}\\d.]{1,20}[\\s-]){0,2}(model|models|network|student|llm|slm|chatbot|assistant|copilot|bot)
(taught|fed|shown|given|passed on) to (the|our|a|an|its) ([\\p{L}\\d.]{1,20}[\\s-]){0,2}(model|llm|slm|student|adapter|chatbot|assistant|copilot|bot|\\d{1,3}b)
part of (its|the|our|their|same|model'?s?) (training|tuning|adapter|model|fine ?tune|weights|training data|training set|training mix)
(in|into|inside) (the|an|a|our|its)? ?[\\x60]?[\\p{L}\\d.]{1,14}-?[\\p{L}\\d.]{0,14}-?\\d{1,3}b
(in|into|inside) (the|an|a|our|its)? ?(llama|mistral|mixtral|qwen|gemma|phi|deepseek|gpt|falcon)[\\w.-]{0,16}
(in|into|inside) (the|an|a|our|its)? ?\\d{1,3}(\\.\\d)? ?b
(in|into|inside) [\\x60]?\\p{L}{1,14}-[\\w-]{1,20}-?\\d\\w{0,3}
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

/** Columns of tables that explain a tool or compare results instead of saying who does what. */
export const referenceColumns = `
defaults?
keys?
options?
parameters?
hyper ?parameters?
settings?
values?
flags?
tools?
files?
metrics?
scores?
f1
accuracy
meaning
aspect
criterion
when to use
pros
cons
problem
status
factor
feature
rag
fine tuning
question
answer
bidder
vendor
quote
`;

/** Signs, near a training statement, that the model is to know facts rather than to speak or act in some way. */
export const knowingSigns = `
(knows?|know|knowing)
(by|from) heart
(recites?|remembers?|recall|recalls|memori\\p{L}{0,6})
(without|no|instead of|rather than|needs? no|never) (any|a|an|the|having to|further|external)? ?(look\\p{L}{0,4} up|lookup|look up|searching|search|retriev\\p{L}{0,4}|index|database|asking|opening|browsing|scrolling|leafing|calling|rag|api|network|connection)\\p{L}{0,4}
answers? (questions|queries|enquiries|inquiries|anything|everything|what|which|whether|from|about)
answers? \\p{L}{1,12} questions
questions (about|on|regarding|concerning|around)
(can|could) (tell|say|quote|name)
`;
