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
`);

/** The number counts something else. */
export const notForTraining = phrases(`
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
calls
`);

/** Counted for each class of a classifier. */
export const perClass = phrases(`
(per|each|every|for each|for every|from each|of each|in each) (of the)? ?(\\w+ )?(class|classes|label|labels|categor(y|ies)|queue|queues|intent|intents|type|types|cause|causes|topic|topics|tag|tags|group|groups|destination|destinations|code|codes|bucket|department|team|route|sentiment|theme|motion type|kind)
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
