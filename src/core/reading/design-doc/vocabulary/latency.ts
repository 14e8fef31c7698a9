import { phrases } from './phrases';

/** The answer does not pass this way while somebody waits. */
export const preparedAhead = phrases(`
cach(e|ed|es|ing)
precomput*
pre comput*
prepared (ahead|in advance|at night|overnight)
pre ?generat*
over ?night
nightly
in the background
asynchronous*
batch
offline
`);

/** The budget is the time in which somebody types or speaks. */
export const whileTyping = phrases(`
while _ (typing|typed|types|speaking|speaks|talking|talks)
as (you|they|she|he|people|users|customers|the user|the agent|the caller) (type|types|speak|speaks|talk|talks)
(still|is|are) (typing|speaking|talking)
(at|on|after|per|with|for) (every|each|a) (key stroke|keystroke|key press|key|keypress|letter)
in the air
before (the|she|he|they) _ (finish*|reach*|stop*)
half a second
`);

/** The figure is that of one stage, of the past, or of something else than an answer. */
export const stageOnly = phrases(`
search (stage|step|part|takes|alone)
retriev* (stage|step|part|takes|alone)
embedding
bm25
re rank
first token
debounce
p50
average
measured
currently
today
test cluster
crossfade
slower
if (warm|not)
attached
cold start
timeout
`);
