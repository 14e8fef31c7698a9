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
rolled back
pulled the plug
`;

/** Verdicts that may come at the end of the sentence. */
export const verdicts = `
(decided|advise*|recommend*|spoke|voted) against
(was|were|is|has been|been) (rejected|declined|turned down|dropped|dismissed|abandoned|withdrawn|discarded|refused|stopped|vetoed)
search won
retrieval won
rag won
lost to
won't (do|happen)
`;

/** It was done, and is over. */
export const pastMarks = `
(was|were|had been|been) tried
we tried
tried (a|an|the|it|to)
i tried
attempt*
stopped
(first|earlier|previous|old|former|last year'?s?|initial) (attempt|try|version|trial|experiment|prototype|approach)*
used to
back then
at my last
prototype*
`;

export const possibilities = `
before (we|you|anyone|anybody|they) (fine|train|tune|finetun|start|do)*
(compar|measur|benchmark|test|evaluat|pit|rat)(e|es|ed|ing|ted|s)? (a|an|the|our|one|both|two)? ?(lora|qlora|adapter|fine|tuned|finetun|trained|sft)*
could
might
may \\p{L}{2,14}
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
future
stretch goal
nice to have
wish ?list
explor*
consider
considered
considering
consideration
evaluat* (whether|if|fine|options)
investigat*
another option
one option
an option
alternative would
hypothetical*
imagine
suppose
what if
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
one (can|could|may|might|should)
(people|teams|companies|organi[sz]ations|firms|businesses|developers|practitioners|researchers|vendors|customers|everybody|everyone|many) (often|usually|sometimes|typically|always|now|commonly|increasingly)? ?(re)? ?(fine|train|tune|finetun|use|choose|turn|go|want|try|start|rely)*
(typically|usually|commonly|in general|generally|(are|is) (often|sometimes))
(pipeline|toolkit|library|framework|platform|tool|tools|toolbox|dataset|data set|guide|script|scripts|notebook|notebooks|course|collection|benchmark|package|repo|repository|recipe|recipes|support|template|code|api|service)s? (for|to)
when to
how to
(use|consider|choose|reserve) (fine tuning|finetuning|lora|rag) (when|if|for)
means
refers to
for example
for instance
e.g
such as
examples? of
best practice*
tutorial
this (chapter|lesson|course|article|post|guide|tutorial|section explains|paper)
according to
et al
as published
(each|every|no|any) (team|project|firm|vendor|owner|group|department)
can be
can
lets
allows?
enables?
`;

/** Somebody proposes or says something; whether the project follows is another matter. */
export const reports = `
propos(e|es|ed|al|ing)
offer(s|ed|ing)?
suggest*
claim(s|ed|ing)?
says?
said
told
advertis*
pitch(ed|es)?
promis*
want(s|ed)?
wish(es|ed)?
would like
ask(s|ed)?
recommend*
argu*
prefer*
favou?r*
believ*
wonder*
think(s)?
thought
hop(e|es|ed|ing)
quot*
describ*
report(s|ed|ing)?
vendors?
bidders?
suppliers?
agency
competitors?
the (provider|manufacturer|boutique|consultant|consultants|survey|paper|authors|regulator|supervisor)*
`;
