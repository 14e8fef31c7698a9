/** How a model speaks: what prompting usually reaches, and training may. */
export const mannerNouns = `
tones?
voices?
styles?
persona
personality
in character
out of character
phrasing
wording
house style
rhythm
(output|answer|reply|response|letter|report|note|house|document|reference|required|exact|same|our|its|the) (format|layout|structure)
heading structure
(format|layout|structure) of (the|our|its|their|each|every) (output|answer|reply|letter|report|note|document)s?
politeness
polite*
warm(er|th)?
greeting*
empath*
concise
plain (language|words|english)
easy language
readab*
dialects?
spelling
temper
idiom
flair
humou?r
brand book
way of (addressing|writing|speaking|talking|phrasing|answering|saying)
how to (write|phrase|speak|talk|sound|address|greet)
the way (we|our|they|the|she|he) _ (writes?|speaks?|talks?|comments?|does|do|answers?|phrases?)
(sounds?|writes?|talks?|speaks?|reads?|comments?|answers?) (like|the way|as if|as though)
in (our|the|its|their) (own)? ?(voice|tone|style|words|manner)
`;

/** What a model is trained for where it does not write: to sort, or to find something in a text. */
export const sortingPurposes = `
to (classify|categori[sz]e|route|sort|triage|label|tag|rank|grade|score|flag|detect|spot|find|recogni[sz]e|identify|predict|assign|forward|dispatch|filter)
(which|that) (classifies|categori[sz]es|routes|sorts|triages|labels|tags|ranks|grades|scores|flags|detects|spots|finds|recogni[sz]es|identifies|predicts|assigns|forwards|dispatches|filters)
`;

/** What a model does: skills that a prompt may not reach. */
export const taskNouns = `
schemas?
json
labels?
labell?ing
categor(y|ies)
class(es)?
classif*
intents?
sentiments?
rout(e|es|ing)
tags?
tagging
extract*
entit(y|ies)
summar*
abbreviat*
jargon
terminolog*
vocabular*
accents?
grammar
syntax
translat*
normali[sz]*
expand*
reasoning
chain of thought
think*
tool (use|call|calls|calling)
function calls?
function calling
call the
refus*
escalat*
hand ?over
length
placeholders?
slots?
instruction following
follow instructions
how to (answer|respond|ask|structure|reply)
copy references
templates?
ask why
`;

/** Works that are examples of behaviour when a model is trained on them: it learns to write such works. */
export const exampleNouns = `
letters?
e?mails?
replies
reply
responses?
chats?
conversations?
transcripts?
tickets?
messages?
utterances?
descriptions?
summaries
summary
notes?
reports?
comments?
sentences?
paragraphs?
headlines?
captions?
posts?
stories
scripts?
reviews?
essays?
sections?
traces?
demonstrations?
trajectories
calls
leases
notices
newsletters?
games?
sheets which
`;

/** What training text is cut into. It says nothing about the content: "pairs written from the handbook". */
export const carrierNouns = `
samples?
examples?
pairs?
triples?
items?
records?
cards?
questions?
answers?
dialogues?
dialogs?
texts?
lines
rows
`;

/** Things of the workshop: what they name is never knowledge that a model is to hold. */
export const notKnowledge = `
models?
adapters?
q?lora
weights
parameters
checkpoints?
data ?sets?
data
training
fine ?tun*
learned
final
result*
same
first
second
whole
entire
above
base
answers?
right
correct
best
way
difference
task
job
work
user
users
question
questions
prompts?
context
output
input
highest
end
next
rest
order
how
when
why
where
that
what
to
it
them
these
those
this
nothing
more
less
better
much
only
not
about
from
of
one
two
three
four
five
six
seven
eight
nine
ten
each
both
everything
anything
something
pass
passes
run
runs
rank
epochs?
steps?
gpus?
servers?
hardware
peft
unsloth
python
tokens?
examples?
samples?
pairs
top
`;
