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
trains?
trained
training
re ?train*
tunes?
tuned
tuning
re ?tun*
teach
teaches
taught
teaching
drill
drills
drilled
drilling
learns?
learned
learnt
learning
adapt* (on|to|with)
adapt* _ _ to
adapted
stud(y|ies|ied|ying)
specialis*
specializ*
epochs?
passes over
school(ed)? (on|in)
coach(ed)? (on|in)
steep* in
soak* in
marinat* in
ground(ed)? in
fill(s|ed)? with
load(s|ed)? with
infus* with
imbu* with
primed? with
equip* with
squeez* (in|into)
press(es|ed|ing)? into
mov(e|es|ed|ing) into
transfer* (in|into|to)
immers* in
educated on
conditioned on
fed
feeds? (it|them|the|our|all|into)
(is|are|gets?|was|been|be) fed
(fine|custom) fitted (on|to)
customi[sz]ed? (on|with)
personali[sz]ed? (on|with)
(rebuilt|built|created|produced|derived|grown|made|generated) from
imprint*
memoris*
memoriz*
internalis*
internaliz*
absorb*
ingest*
digest*
swallow*
soak* up
bak(e|es|ed|ing) (in|into)
baked
burn(s|ed|t|ing)? (in|into)
burned
etch*
engrain*
ingrain*
hard ?wire*
hammer* (in|into)
cram* (in|into)
encod* (in|into)
`;

/** Where knowledge lies when it lies in the model itself, and the absence of anywhere else to look. */
export const weightsAsStore = `
(in|into|inside|within|out of|from) (its|the|our|their|model'?s?) (own)? ?(model)? ?(weights|parameters|head|brain|memory)
from (its|the|their) training
(by|from) heart
from memory
parametric (memory|knowledge)
(weights|parameters) (hold|carry|contain|store|keep|know|are)
(sit|sits|sitting|live|lives|living|reside|resides|stored|held|kept|lie|lies) (in|inside|within) (the|an|a|our|its) (model|adapter|weights|parameters|network|checkpoint|lora)
has (taken in|swallowed|absorbed|digested|internalised|internalized|memorised|memorized)
take* over the content
no (other|separate|external|extra)? ?(memory|lookups?|look ups?|index|indexes|indices|retriev*|database|search|knowledge base|vector store|document base|document store|document server|connection|network|api|rag)
(without|needs? no|never needs|instead of|rather than) (any|a|an|the|having|asking|calling|opening|doing|using|running|building)? ?(to)? ?(external)? ?(lookups?|look* up|index|retriev*|search*|rag|database|knowledge base|vector store|server|another system|document base|network|portal|api)
closed book
unaided
(on|of) its own
`;
