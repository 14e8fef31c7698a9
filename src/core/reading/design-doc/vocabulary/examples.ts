import { phrases } from './phrases';

/** What training examples are called when they are counted. */
export const counted = phrases(`
(q&a|qa|question|q a|q/a|question answer|question and answer|question/answer|prompt|training|instruction|input output) ?[/–—-]? ?(answer)? ?(pairs?|examples?|samples?|items?|rows?|records?)
pairs?
examples?
samples?
dialogues?
dialogs?
conversations?
tickets?
motions?
complaints?
letters?
replies
emails?
mails?
messages?
sheets?
comments?
cases?
questions?
answers?
items?
rows?
records?
utterances?
reports?
texts?
descriptions?
summaries
demonstrations?
instances?
snippets?
notes?
headlines?
reviews?
posts?
transcripts?
labelled \\w+
labeled \\w+
turns?
chats?
briefings?
handovers?
calls?
(job)? ?cards?
`);

/** The number counts something else. */
export const notForTraining = phrases(`
asked
gave
coded
per language
raters
too few
not enough
too small
at hand
expect
collect*
missing
test*
eval*
held
hold ?out
unseen
validat*
set aside
kept
put aside
reserved?
left out
left
stay out
blind
separate*
acceptance
checking
further
exam
quiz
shots?
prompts?
few shot
zero shot
in context
a day
per day
daily
a week
per week
a month
per month
a year
per year
per hour
pages
speakers?
documents
users
employees
per section
per page
per article
per document
replayed
benchmark
score*
graded
marked
out of
waiver
at least
minimum
confirm*
error*
wrong
mentions?
(api|tool|function|model|llm) calls
`);

/** Labels and headings below which numbers are about measuring. */
export const measuringTitle = phrases(`
test(s|ed|ing)?
evaluat*
validat*
check(s|ed|ing)?
quality
measur*
benchmark*
acceptance
exam*
trial
hold ?out
metrics?
`);

/** Examples that are kept away from training. */
export const keptApart = phrases(`
(not|never|none|no|nothing|neither) _ (in|part of|used in|used for|seen in|shown in|among|touched by|trained on) (the|its|our|any)? ?(\\p{L}{2,12}['’]s )?(training|tuning|trained|adapter|run|set|data|examples|pairs)*
(not|never) (seen|shown|used)
`);

/** Words right before the number of what is trained on: "trained on 90 call-outs", "we begin with 120". */
export const trainedWith = phrases(`
(train*|tun*|fine ?tun*|finetun*|taught|teach*|learn*|drill*|adapter|q?lora|sft|distil*|run|form|style|layout|manner|model|training|tuning) _ (on|with|from|using|by means of|of) (only|just|some|about|around|roughly|the|its|our|their|these|those|all|nearly|barely|exactly|a mere|no more than|at most|merely|precisely)? ?(the|our|its)?
(start|starts|begin|begins|started|starting|beginning|make do|makes do|get by|content ourselves|live) (out|off)? ?with (only|just|some|about|around|roughly|the|its|our)?
(training|fine ?tuning|tuning|drill|teaching) (set|data|material|corpus|stock)? ?(is|are|comprises?|consists? of|contains?|has|holds|counts?) (only|just|some|about|around|roughly|the|its|our)?
gets? (only|just|some|about|around)?
`);

/** Words behind the number that say it is all there is to train on. */
export const allThereIs = phrases(`
(are|is|form|forms|make up|makes up|constitute|constitutes|serve as|serves as|will be) (the|our|its|all) _ (training|teaching|tuning|learning|drill) (set|data|material|corpus|examples|stock|content)
(are|is) the (entire|whole|complete|full) (training|teaching|tuning)? ?(set|data|material|corpus|stock|content)
(has|have) to (suffice|do|be enough)
(must|will|should) (suffice|do|be enough)
(suffice|suffices|is enough|are enough) (for|to|as)
for the first (cut|run|version|round|adapter|training)
(training|tuning) (starts|begins|will start|will begin) (with|on|from) (that|these|those|them|this)
with (these|those|them) _ (start|starts|begin|begins)
for (this|that) purpose
`);

/** What follows the number is no example. */
export const notExamples = phrases(`
(wordings|per cent|pages?|documents?|articles?|manuals?|books?|files?|chapters?|epochs?|steps?|hours?|days?|weeks?|months?|years?|minutes?|seconds?|percent|gpus?|h100s?|a100s?|l4s?|tokens?|words|layers?|b|gb|mb|ms|kb|m|million|users?|people|employees|staff|colleagues|customers|stores?|shops?|sites?|branches|languages?|speakers?|classes|labels?|intents?|categor(y|ies)|topics?|products?|vendors?|machines?|models?|adapters?|servers?|nodes?|euros?|eur|usd|dollars?|francs?|points?|times|rounds?|passes|regulations?|rules|laws|acts|policies|tables|countries|cantons|towns|cities|teams|groups|departments|nurses|doctors|editors|experts|reviewers|annotators|raters|fields|sections|clauses|parameters|rank|shots?|stations|machines|vehicles|devices|kiosks|tablets|pdfs?|repos?|repositories|services|endpoints|articles)
`);

/** Counted for each class of a classifier. */
export const perClass = phrases(`
(per|each|every|for each|for every|from each|of each|in each) (of the)? ?(\\w+ )?(box|boxes|desk|desks|mailbox|folder|basket|tray|value|field|outcome|reason|clause type|diagnosis|area|section|office|unit|branch|class|classes|label|labels|categor(y|ies)|queue|queues|intent|intents|type|types|cause|causes|topic|topics|tag|tags|group|groups|destination|destinations|code|codes|bucket|department|team|route|sentiment|theme|motion type|kind)
from each of the
`);

/** Words that say the numbers around them are about training. */
export const trainingContext = phrases(`
train*
fine ?tun*
finetun*
tun(e|ed|ing)
lora
sft
adapter
teach*
taught
learn*
drill*
training (set|data|material|examples|text)
`);
