import { phrases } from './phrases';

/** Steps of retrieval that take time. Two of them make a path heavy. */
export const heavyRetrieval = phrases(`
hybrid (search|retriev*)
graph ?rag
hops?
multi hop
(four|three|two|five|six|several|many|all|both) _ (indexes|indices|index|collections|result lists|sources|archives|shards)
index
indexes
indices
full (retriev*|archive|corpus)
vector (search|store|database|db)
semantic search
searches
search(es|ed)? (over|across|through|in|the|all|our|its)
search goes
search
quer(y|ies)
retriev*
re ?rank*
cross encoder
candidates
passages?
chunks?
top (\\d{1,3}|ten|hundred|two hundred|fifty)
million
fus(e|es|ed|ion)
merge*
embeds? the
pulls?
fetch*
rewrit*
fans? out
agentic
tool calls
bm25
knn
`);

/** A large model then writes. */
export const generation = phrases(`
generat*
(large|big|frontier|hosted|\\d{2,3}b) ?(language)? ?(model|llm)?
\\d{2,3} ?b
llm
gpt \\d\\w{0,3}
(writes?|formulat*|phras*|compos*|words|draft*|answers?|produces?|summari[sz]*|synthesi[sz]*) (the|a|an|it|one|each|with)
model (writes?|formulat*|answers?|words|phrases|summari[sz]es)
`);

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
