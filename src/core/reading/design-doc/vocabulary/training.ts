/** Names of techniques that change a model's weights. */
export const techniques = `
fine tun*
finetun*
finetunings?
q?lora'?s?
dora
lora (adapter|pass|run|layer)s?
peft
sft
sft'?(ed|ing)
dpo
orpo
rlhf
adapters?
instruction tun*
instruct tun*
preference tun*
supervised tun*
(continu|domain|further)* pre ?train*
pre ?train*
pretrain*
post train*
distil
distils
distill
distills
distilled
distilling
distillation
tuning (endpoint|job|run|api|service)s?
train* (run|job|pass|loop|script)s?
gradient (updates?|steps?|descent)
custom model
from scratch
knowledge (injection|editing)
`;

/** Verbs by which something is put into a model. They need a model beside them. */
export const trainingVerbs = `
train
trains
trained
training
retrain
retrains
retrained
retraining
re train*
tune
tunes
tuned
tuning
re tun*
retun*
teach
teaches
taught
teaching
drill
drills
drilled
learns?
learned
learnt
learning
adapted
specialis*
specializ*
epochs?
school
schooled
coach
coached
educate*
imprint*
condition*
feed
feeds
fed
memoris*
memoriz*
internalis*
internaliz*
absorb*
ingest*
digest*
soak* up
bake
bakes
baked
baking
burn*
burnt
etch*
engrain*
ingrain*
hard ?wire*
hammer*
cram*
encod* (in|into)
compress* (in|into)
fold* (in|into)
pour* (in|into)
pack* (in|into)
inject* into
`;

/** Where knowledge lies when it lies in the model itself. */
export const weightsAsStore = `
in (its|the|our|their) (own)? ?(weights|parameters|head|brain|memory)
into (its|the|our|their) (own)? ?(weights|parameters|head|brain|memory)
inside (its|the|our|their) (own)? ?(weights|parameters|head|brain|memory|model)
(out of|from) (its|the|their) (own)? ?(weights|parameters|head|memory|training)
(by|from) heart
parametric (memory|knowledge)
parameters hold
weights hold
(weights|parameters) (carry|contain|store|keep|are)
(sit|sits|sitting|live|lives|living|reside|resides|stored|held|kept|lie|lies) (in|inside|within) (the|an|a|our|its) (model|adapter|weights|parameters|network|checkpoint|lora)
(in|into|inside) (the|an|a|our|its) (model|adapter|network|checkpoint) itself
(is|are|goes|go|gets|get|put|move|moved|went) (in|into|inside) (the|an|a|our|its) (model|adapter|weights|parameters|checkpoint|lora)
has taken in
take* over the content
no (other)? ?(memory|lookups?|look ups?|index|retriev*|database|search|knowledge base|vector store|document (base|store|server))
without (any|a)? ?(lookups?|look* up|index|retriev*|search*|rag|database|knowledge base|vector store|asking a server)
closed book
`;

/** Purposes that say the model is to know facts. */
export const knowingPurpose = `
(knows?|know|knowing|known)
(remembers?|recites?|recall|recalls|memori\\p{L}{0,6})
conversant (with|in)
versed in
up to date
stays? current
current answers
answers? (questions|queries|enquiries|inquiries|anything) (on|about|regarding|around)
answers? (reflect|match|follow|track|include|contain|come)*
can (answer|tell|say|quote|state|name|look)
(answers?|responds?|repl(y|ies)) from
(instead|rather) (of|than) (searching|looking|asking|retriev|rag|a search|an index)*
expert (on|in)
familiar with
aware of
`;
