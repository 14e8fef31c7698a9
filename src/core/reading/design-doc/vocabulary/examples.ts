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

/** Counted for each class of a classifier. */
export const perClass = phrases(`
(per|each|every|for each|for every|from each|of each|in each) (of the)? ?(\\w+ )?(box|boxes|desk|desks|mailbox|folder|basket|tray|value|field|outcome|reason|clause type|diagnosis|area|section|office|unit|branch|class|classes|label|labels|categor(y|ies)|queue|queues|intent|intents|type|types|cause|causes|topic|topics|tag|tags|group|groups|destination|destinations|code|codes|bucket|department|team|route|sentiment|theme|motion type|kind)
from each of the
`);
