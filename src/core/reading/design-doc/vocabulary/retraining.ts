/** Training once more. */
export const retrainings = `
re ?train*
re fine ?tun*
re ?tun(e|ed|es|ing)
(fine ?tuned|finetuned|trained|tuned|taught|adapted|distilled) (again|afresh|anew|once more|over and over)
(train|tune|fine ?tune|finetune|distil|teach)s? (it|the model|the adapter|them)? ?(again|afresh|anew|once more)
(another|fresh|new|further|next|repeat|nightly|weekly|monthly|quarterly|daily|annual|yearly|regular|recurring|scheduled|periodic) (training|tuning|fine ?tuning|finetuning|lora|qlora|sft)? ?(training|run|runs|round|pass|adapter|job|cycle|refresh|epochs?)
(fresh|new) (adapter|weights|checkpoint|lora)
(training|tuning|fine ?tuning|finetuning|run|runs|recipe|distillation|job) _ (is|are|will be|gets|get) (repeated|rerun|re run|scheduled|redone|done again|started)
repeat* the (training|run|tuning|fine ?tuning|exercise|recipe|job)
(training|tuning|run|fine ?tuning|job) (starts|runs|happens|takes place|begins|fires|kicks off)
(triggers?|starts?|launch(es)?|kicks? off|causes?|leads? to|calls? for|means) (a|an|another|the)? ?(new|fresh|further)? ?(fine ?tuning|training|tuning|retraining|re training|lora|adapter)
(nightly|weekly|monthly|quarterly|daily|annual|yearly|regular|recurring|scheduled|periodic) (fine ?tuning|finetuning|tuning|pre ?training|lora|sft)
(adapter|weights|model|checkpoint|lora|brain|student) _ (is|are|gets|get|will be|be) _ (rebuilt|refreshed|renewed|updated|regenerated|replaced|swapped|retrained|redone|rolled|brought up to date)
(rebuild*|refresh*|renew*|updat*|swap*|regenerat*) (the|its|our|all)? ?(adapter|weights|model|checkpoint|lora|student)s?
(continuous*|continual*|incremental*|periodic*|regular*|ongoing) (re)? ?(train*|fine ?tun*|finetun*|learn*|tun*|pre ?train*)
models? (is|are) updated (through|by|with)
continuously updated
(trains?|trained|training|tuned|tuning|taught|teach|teaches|teaching|learned|learnt|burned|burning|baked|distilled) _ (again|anew|afresh|once more|over again)
(training|tuning|fine ?tuning|finetuning|sft|q?lora|teaching|burning|distillation|drill|schooling|phase|stage|step \\d|run|recipe|exercise|lessons?) _ (is|are|will be|gets|get|be) (repeated|rerun|re run|redone|done over|run again|run anew)
repeat* (this|that|the|\\p{L}{2,12}['’]s) (training|run|tuning|fine ?tuning|exercise|recipe|job|phase|stage|step|drill|lesson)
re ?(bake|bakes|baked|baking|teach|teaches|taught|teaching|drill|drills|drilled|compute|computes|computed|computing|burn|burns|burned|burnt|distil|distils|distilled|distill|distills|fit|fitted|school|schooled|educate|educated|build|builds|built) (the|it|its|our|all|them|a|affected)? ?(affected)? ?(adapters?|loras?|weights|models?|checkpoints?|brain|student|network|bot)?
(continues?|resumes?|goes on|carries on|keeps?|keeps? on|never stops?) (the)? ?(training|learning|tuning|pre ?training|fine ?tuning)
(fresh|new|newly|freshly|updated) (trained|tuned|baked|distilled)? ?(edition of the model|version of the model|weights|checkpoint|adapters?|shards?|delta)
(newly|freshly) (trained|tuned|baked|distilled)
(new|another|further|fresh) trainings?
`;

/** When it happens again. */
export const recurrences = `
every
each
weekly
monthly
quarterly
nightly
daily
hourly
yearly
annual
annually
half yearly
twice a (year|month|week|day)
once a (year|month|week|day|quarter|term|season)
per (week|month|quarter|season|term|semester|release|edition|day|sprint)
whenever
(when|once|as soon as|as|if) _ (changes?|change|is updated|are updated|updates|arrives?|appears?|evolves?|moves?|comes? out|is published|is released)
(after|at|on|with|upon|following|for|before) (every|each|any|all)
within _ (hours?|h|days?|minutes?) (of|after)
within the (hour|day|week)
periodic*
regular*
continuous*
continual*
(on|by) (a|the)? ?schedule
scheduled (re)? ?(training|trainings|runs|tuning)
cron
incremental*
on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays)
at (night|weekends|the weekend)
over ?night
webhook
(new|fresh|latest|changed|updated) (security|threat|market|product|price|policy|release|edition|export|data|content|pages?|documents?|articles?|rules?|law|laws|list|lists)
in step
out of step
december and june
`;

/** When something happens again and again, said so that it can mean nothing else: beside it a plain "train" is enough. */
export const schedules = `
(every|each) _ (night|day|week|month|quarter|year|season|term|semester|morning|evening|weekend|friday|saturday|sunday|monday|tuesday|wednesday|thursday|spring|summer|autumn|fall|winter|january|march|april|june|july|august|september|october|november|december|sprint|release|edition|revision|amendment|change|update|issue|circular|merge|push|commit|hour|window|publication|supplement|notice|drop|delivery)s?
(at|after|on|upon|following|prior to|before|in the week after|with) (every|each|any) (new|next|further|\\p{L}{3,16})? ?(\\p{L}{3,16} )?(change|amendment|update|revision|circular|release|version|edition|issue|supplement|publication|letter|notice|agreement|price list|fare sheet|sheet|delivery|drop|export|import|season|term|sprint|merge|push|commit|window|meeting|ruling|decision|scheme|promotion|tariff|schedule|catalogue|list|delta|review|disc|book|law|act|order)s?
(once|twice|two times|three times|four times|five times|six times|\\d{1,3} times|\\d{1,3} x|several times) (a|per|each|every) (year|month|week|day|quarter|season|term|semester)
per (week|month|quarter|season|term|year|night|day)
(nightly|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|hourly|half yearly|biannual*)
on (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekdays|weekends)
(on|in|of) (the)? ?(first|second|last|1st|15th) (\\p{L}{2,10})? ?(day|monday|friday|sunday|saturday|week)? ?of (each|every|the|a) (month|quarter|week|year)
in (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter) and (in)? ?(january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter)
(whenever|as soon as|each time|every time|any time|as often as)
(when|once|if) _ (changes?|change|updates?|lands?|arrives?|appears?|comes? out|is out|are out|is published|are published|is issued|is released|are released|is amended|are amended|is updated|are updated|cuts?|drops?|is cut)
upon (conclusion|publication|receipt|release|arrival) of
the same (evening|night|day|afternoon)
(cron|cron job|webhook|crontab|timer)
runs? (continuously|overnight|every|each|nightly|weekly|monthly|daily)
along with (the|each|every) (new|next)
(after|upon|following) the (annual|yearly|quarterly|monthly|next|half yearly|spring|autumn)
follow (at|after|with|as soon as)
(continuously|continually|constantly|perpetually)
(mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|(monday|tuesday|wednesday|thursday|friday|saturday|sunday) (nights|evenings|afternoons|mornings))
within _ (hours?|h|days?|weeks?|nights?) (of|after)
`;

/** Words for training in any form of the verb, beside a schedule. */
export const trainingActs = `
(trains?|tunes?|burns?|bakes?|teach|learns?|drills?|feeds?|distils?) (a|the)? ?(delta|increment|difference|changed|changes|new|latest|current|today'?s|yesterday'?s)
(bakes?|baked) (a|the)? ?(new|fresh)
(re)? ?train(s|ed|ing|ings)?
(re)? ?tun(e|es|ed|ing)
fine ?tun(e|es|ed|ing)
finetun(e|es|ed|ing)
sft
q?lora (is|are|will be|gets|run|runs|pass|job|again)
(is|are|be|gets|get) (run|made|done|computed|built|baked|distilled|carried out|performed) (again|anew|afresh|over)
the (q?lora|sft|dpo|training|tuning|fine ?tuning|adaptation|distillation|burning|teaching|drill|drilling|lesson|run) (again|anew|afresh|over again)
(q?lora|sft|training|tuning|adaptation|distillation|burning|teaching|drill|drilling) (is|are|to be) (run|made|done|computed|carried out|performed|repeated)
learns?
teach(es|ing)?
taught
bak(e|es|ed|ing) (a|the|in|into|new|fresh)
burn(s|ed|ing|t) (in|into|the|it)
drill(s|ed|ing)
distil(s|led|ling|ls)
specialises?
specializes?
(goes|sent|going) back (in)?to (school|the school|training|class)
`;

/** Signs that a repeated training is meant to keep knowledge current. */
export const currencies = `
current
up to date
fresh
latest
newest
stays?
in step
reflect*
(new|updated|changed|amended|revised) \\p{L}{2,20}
changes?
updates?
amendments?
`;

/** The same, said so that it can mean nothing else. */
export const freshness = `
current
up to date
fresh
in step
in force
valid
never (old|stale|behind|out of date|outdated)
(not|never|isn't|doesn't|does not|don't) (fall|lag|be|run|go|get|a)? ?(a week|a day|far|too far)? ?(behind|stale|outdated|obsolete|out of date)
lest
keep* (pace|up|abreast|the|it|them)
obsolete
stale
today's
yesterday's
this week's
tonight's
accurate
abreast
(with|on) the new
according to the new
disappear
always (has|have|knows?|announces?|shows?|states?|says|gives?|quotes?|reflects?)
so that _ (right|current|valid|new)
lag* behind
falls? behind
is behind
`;

/** Signs that a repeated training is about something else than knowledge that changes. */
export const otherReasons = `
tone
style
voice
guide of tone
brand
format
layout
schema
intents?
labels?
categor(y|ies)
queues?
drift*
base model
accuracy (falls|drops|is below)
recall (falls|drops|is below)
f1
structure
register
manner
wording
phrasing
intent
queue
department
labelling
rerank*
re rank*
embedd*
re embed*
reindex*
re index*
index
indexes
indices
crawler
style drift
feedback
thumbs
`;
