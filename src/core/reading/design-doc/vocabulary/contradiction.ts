import { phrases } from './phrases';

/** Signs that facts reach the model with the request: beside these a training leaves them where they can be replaced. */
export const suppliedFacts = phrases(`
retriev*
rag
look(s|ed|ing)? _ up
looked up
lookups?
fetch*
quer(y|ied|ies|ying) (the|our|an?|its)
search(es|ed|ing)?
index(es|ed|ing)?
indices
embedd(ed|ing|ings)
vector (store|database|db|index|search)
knowledge (base|graph)
(tool|function|api|database|sql) (call|calls|calling|quer(y|ies)|look ?ups?)
(at|on) (run|request|query|answer|question|generation|inference) time
(in|into|to|via|through|with) (the|its|each|every)? ?(prompt|context window|context)
(passages?|paragraphs?|records?|rows?|pages?|excerpts?) (is|are|put|placed|handed|given|passed|that) _ (model|prompt|context|llm)
grounded (in|on)
placeholders?
live (from|data)
(calls?|asks?|reads?) (the|our|an?) (api|database|service|registry|system|register|catalogu?e)
(taken|read|filled|inserted|supplied|served|injected|merged) (in)? ?(straight|directly)? ?(from|by|at)
comes? (in)? ?(straight|directly)? ?from (the|our|an?|its) \\w+
gets? _ from
(agent|assistant|chatbot|bot|copilot|model|it|system|application) (then)? ?(asks?|reads?|calls?|queries|gets|takes)
(made|make) up
invented
fictitious
synthetic
masked
by hand
manually
`);

/** Trained to find something out, to teach or to compare: nothing rests on it. */
export const trials = phrases(`
baseline*
stud(y|ies)
experiment*
pilot*
trial*
benchmark*
workshop*
exercises?
demos?
demonstrat*
compar*
proof of concept
poc
spikes?
hackathon*
course*
tutorial*
lessons?
thesis
research
papers?
evaluat*
`);

/** Reasons to train beside what the model gets wrong: these stand whatever a prompt reaches. */
export const otherMotives = phrases(`
costs?
costly
cheap(er|ly|est)?
expensive
expens(e|es)
bill(s|ing)?
budget(s)?
price per
saves?
saving(s)?
spend(ing)?
latency
milliseconds?
ms
fast(er|est)?
quick(er|ly|est)?
slow(er|ly)?
speed(s)?
real time
throughput
volume(s)?
smaller
small (language)? ?model*
tiny
compact
distil*
short(er|en|ens|ening) (the)? ?(system)? ?prompts?
long (system)? ?prompts?
tokens?
offline
on device
on premis*
edge
air gapped
own (hardware|servers?|infrastructure)
self host*
privacy
gpu hours?
licen[cs]*
vendor
lock in
independen*
`);

/** A sentence with one of these demands something. */
export const demands = phrases(`
must
shall
ha(s|ve) to
needs? to
needs?
require*
mandatory
obligatory
oblig(es|ed)
demand(s|ed)?
insists?
expects?
(every|each|all|any) (answer|reply|response|statement|output|result)s?
`);

/** What an answer owes its readers stands beside these. */
export const answering = phrases(`
answer*
repl(y|ies)
respon(se|ses|d|ds)
statements?
outputs?
results?
assistant
chatbot
bot
copilot
helper
it
`);

/** Somebody wants to know something. */
export const asking = phrases(`
asks?
asked
asking
questions?
answers?
answered
answering
`);

/** What permissions are about, where they are about what is known. */
export const guarded = phrases(`
documents?
files?
folders?
records?
matters?
cases?
projects?
data
contents?
knowledge
answers?
polic(y|ies)
articles?
pages?
contracts?
`);
