/** Signs, in a sentence, of what the author makes of it. Each list is one stance; the code decides which wins. */

export const negations = `
not
n't
never
no longer
nothing
nobody
no one
none
neither
no (plan|need|intention|reason|case|fine|tuning|training|model|budget|lora|adapter|weights)*
without (any)? ?(fine|tun|train|retrain|lora|adapter|changing)*
instead of _ (fine|tun|train|retrain|lora|adapter|bak)*
rather than _ (fine|tun|train|retrain|lora|adapter|bak)*
over (fine|tun)*
avoid*
cannot
can't
won't
don't
doesn't
isn't
aren't
didn't
wasn't
dont
shall not
must not
may not
`;

export const rejections = `
reject*
declin*
dismiss*
discard*
turned down
turn* it down
ruled out
rule* out
(decided|advise*|recommend*|argue*|spoke|speaks|voted) against
dropped
abandon*
withdrawn
withdrew
superseded
deprecat*
defer*
postpon*
shelved
parked
on hold
out of scope
not in scope
cancel*
scrapped
refused
forbid*
forbidden
prohibit*
ban
banned
vetoed
off the table
never again
switched off
decommission*
retired
removed
rolled back
pulled the plug
`;

export const possibilities = `
could
might
may
maybe
perhaps
possibly
potentially
would
wouldn't
should we
if
whether
unless
until we
once we have
some ?day
eventually
later
future
stretch goal
nice to have
wish ?list
idea
ideas
explor*
consider
considered
considering
consideration
evaluat* (whether|if|fine|options)
investigat*
wonder*
suggest*
discuss*
another option
one option
an option
alternative would
hypothetical*
imagine
suppose
what if
in theory
theoretically
experiment with
tempting
attractive
favou?rite
open (question|point)
undecided
not decided
tbd
to be (decided|discussed|clarified)
`;

export const generalities = `
you
your
yours
one (can|could|may|might|should)
people
teams
companies
organi[sz]ations
firms
businesses
developers
practitioners
researchers
users often
many
most
some (teams|people|vendors|models)
typically
usually
often
commonly
in general
generally
(fine tuning|finetuning|lora|qlora|peft|sft|rag|retraining|distillation|pre ?training) (is|means|refers|involves|lets|allows|helps|works|teaches|can|changes|makes|requires|adapts|takes|updates|modifies|enables|gives|bakes|improves|adds)
when to
how to
use fine tuning (when|if|for)
means
refers to
for example
for instance
e.g
such as a
example
examples of
best practice
tutorial
this (chapter|lesson|course|article|post|guide|tutorial|section explains|paper)
(these|those|they|bidder|vendor|supplier|agency|provider|contractor's offer|manufacturer|competitor)*
according to
et al
`;

/** Words by which a project speaks of its own decision. */
export const commitments = `
decision
decided
decide
we (will|shall|are|have|go|chose|choose|use|train|tune|fine|finetune|plan|take|run|build|ship|retrain|distil|teach|bake|put|let|make|feed|adapt|agreed|do)*
(i|team|squad|group|project|contractor|department|unit|bank|hospital|university|company|marek|she|he) (will|shall|is going to|has|have|fine|finetun|train|tun)*
(will|shall|is to|are to|going to) be
(is|are|was|were|gets|get|been) (being)? ?(then|therefore|thus|also|now|first|again|continually|continuously|already)? ?(fine|finetun|train|tun|retrain|instruct|distil|drill|adapt|taught|bak|burn|built|rebuilt|instruction)*
chosen
approved
accepted
adopted
agreed
resolution
resolved
selected
go with
goes with
we do
is implemented
deliverable
milestone
in progress
rolled out
goes live
live since
shipped
`;
