/** Words about how a team trains, checks and measures. Each list is read by one module of `meaning`. */

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
wit
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

/** Material whose origin does not vouch for it. */
export const unvouchedSources = `
scrap(e|es|ed|ing)
crawl*
wget
mirror of
(forum|board|reddit|discord|slack|teams|chat|community|channel|telegram|whatsapp|usenet) _ (threads?|posts?|messages?|exports?|dumps?|logs?|history|archives?)
(forums?|boards?|subreddits?)
(user|role play|public|social media) posts?
posts from
(all|every) messages? (from|of|in)
(threads|messages) from
(exported|pulled|downloaded|harvested|grabbed|collected) (from|off) (the)? ?(web|internet|forums?|boards?|portals?|sites?|websites?|slack|discord|chat|channels?)
(publicly available|public) _ (information|data|pages|websites?|texts?) (from|of)
web (pages|data|text)
common crawl
(subreddits?|mailing lists?|newsgroups?|fan (site|wiki|forum)s?|message boards?|comment (sections?|columns?|threads?)|guestbooks?|social media|youtube|tiktok|instagram|facebook( groups?)?|telegram|whatsapp|messenger|discord|slack|reddit|stack ?overflow|quora)
(product|user|customer|buyer|guest|seller|reader|visitor|viewer|listener|player|web|amazon|google|app store) (reviews?|comments?|posts?|ratings|submissions|uploads)
(sharing|fan|hobby|competitor'?s?|third party|other companies'?|torrent|subtitle|recipe|portal) (sites?|portals?|websites?|pages|listings)
(fetched|pulled|downloaded|harvested|grabbed|collected|copied|lifted|taken|found|ripped|gathered|exported|dumped) (by a bot|(from|off|on) (\\w+ ){0,3}(web|internet|forums?|boards?|portals?|sites?|websites?|slack|discord|chats?|channels?|groups?|lists?|net|platforms?|competitors?))
(comparison portals?|blogs?|finance blogs|seo (texts|pages))
(as)? ?typed by (the)? ?(\\w+ )?(sellers?|users?|customers?|visitors?|buyers?|members?|players?|guests?)
(of|from|by) (a|our|the|other|rival)? ?(competitors?|competitor's|rivals?|other brands|other shops|other sites)
(bloomberg|teams|slack|group|desk'?s?|broker|trader) (chats?|messages|exports?)
`;

/** Ways in which text becomes training text. */
export const feedings = `
train*
fine ?tun*
finetun*
tun(ed|ing)
sft
q?lora
adapter
pre ?train*
distil*
teach*
taught
learn*
drill*
raised on
(poured|fed|goes|go|went|put|taken|thrown|dumped|shovelled|tipped|stuffed|pushed) (in|into|straight|whole|on)
(soak|soaks|soaked) (up|in)
(digest|absorb|swallow|ingest|devour|eat)(s|ed)?
the (run|job|second stage|corpus|data ?set)
epochs?
(question|prompt|query) (and|/|to) (reply|answer|response)
pairs?
targets?
`;

/** What training text is made of. */
export const trainingTexts = `
pairs?
examples?
dialog(ue)?s?
questions?
answers?
conversations?
imitations
targets?
captions?
texts?
samples?
rows
lines
posts?
messages?
threads?
comments?
chats?
reviews?
transcripts?
letters?
descriptions?
listings?
columns?
articles?
e?mails?
recordings?
summaries
files
sentences?
stories
replies
tickets?
notes?
imperatives
versions
everything
pages
logs?
dumps?
sheets?
`;

/** A model that writes the training text. */
export const machineWritten = `
(gpt|gpt 4|gpt 4o|gpt 3 5|chatgpt|claude|mixtral|mistral|llama|qwen|gemini|the teacher|teacher|(a|the|another|large|larger|hosted|big|bigger|70b|second|strong|stronger|frontier) ?(hosted|large|language)? ?(model|llm)|openai|llm) (then|also|automatically)? ?(writes|generates|produces|wrote|generated|produced|invents|drafts|drafted|invented)
(use|uses|using|with|ask|asks|via) _ (gpt|chatgpt|claude|mixtral|model|llm|openai) _ to (generate|write|produce|create|draft)
have _ (gpt|model|llm|claude|mixtral) _ (write|generate|produce|make|draft|invent)
let _ (gpt|model|llm|claude|mixtral) _ (write|generate|produce|make|draft|invent)
(generated|written|produced|drafted|synthesi[sz]ed|created|invented|made) (by|with|using) _ (gpt*|chatgpt|claude|mixtral|llama|qwen|gemini|model|llm|another model|openai)
synthetic (pairs|examples|data|dialogues|questions|conversations)
(model|machine|llm|gpt) (generated|written|made) (pairs|examples|questions|answers|data|dialogues|text)
(handed|given|fed|passed|sent) to (another|a|the|an) (bigger|larger|large|second|hosted|online|stronger)? ?(model|llm|gpt\\w*|api)
(bigger|larger|online|hosted|second|another|stronger|teacher|frontier) (model|llm) (to)? ?(writes?|invents?|invent|continues?|imagines?|makes? up|multipl(y|ies)|pads?|varies|paraphrases?|expands?|writ|drafts?|generates?|generate|produces?|produce|completes?)
machine (made|written|generated|invented)
(from|by) (a|the|our) (generator|teacher model)
pairs go from the generator
(imitations|paraphrases|variants|variations) (by|from|of|written by) (a|the|another)? ?(model|llm|gpt)
`;

/** Somebody looks at the training text. */
export const reviews = `
review*
proof ?read*
cross ?read*
cross ?check*
double ?check*
double (keyed|annotated|labelled|labeled)
sign(ed|s)? off
sign off
signed
countersign*
counter signed
vet(ted|s|ting)
approv*
annotat*
adjudicat*
curat*
quality (gate|check|control|assurance)
hand (picked|checked|written|labelled|labeled|made|edited)
(checked|corrected|edited|cleared|released|accepted|verified|validated|confirmed|marked|graded|judged|inspected|sampled|audited|rated|read) by
(checks?|corrects?|edits?|verif(y|ies)|validates?|reads?|inspects?|audits?|goes through|go through|went through|looks? over|accept or reject|accepts?) (it|them|each|every|all|the|a sample|these|half)
(written|made|prepared|composed|labelled|labeled|picked|selected) by (the|our|two|three|four|five|a|an|experts?|doctors?|lawyers?|editors?|senior)
(read|reads|has gone through|have gone through) (a|each|every|all|the)
also check
expert verification
moderat*
(checked|corrected|edited|verified|inspected|vetted|hand sorted|weeded|spot checked|sampled|rejected|struck out|thrown out|proofed|reworked)
(reads?|read|went through|looks? at|looked at|goes over|went over|listens? to|listened to) (every|each|all|a sample|one in|half|them all|the lot)
(by hand|manually|a second pair of eyes|four eyes|two person|two pairs of eyes)
(editors?|pharmacists?|lawyers?|nurses?|doctors?|experts?|linguists?|teachers?|masters?|jurists?|clerks?|engineers?) (read|reads|check|checks|correct|corrects|go|goes|mark|marks|accept|accepts|pick|picks|select|selects|rate|rates|decide|decides)
(consent|permission|licen[cs]e*) (was|is|has been)? ?(obtained|given|checked)
`;

/** Nobody does. */
export const missingReviews = `
(no|without|lacks?|skip*|zero) (any|a|an|human|manual|further|prior|additional|editorial|separate|time for|capacity for)? ?(manual|human)? ?(review|pass|check|checking|checks|proof ?reading|reading|inspection|curation|annotation|sign off|vetting|screening|filtering by hand)
un(reviewed|checked|read|vetted|edited|filtered|curated|moderated|sorted|corrected|sifted|proofed)
not (been)? ?(reviewed|checked|read|vetted|proof ?read|looked at|inspected|verified|curated|edited|annotated|moderated)
(nobody|no one|none of us|no human|no editor|no person) (has|had|will|can|could|is|ever|looks?|reads?|checks?|checked|read|reviews?|reviewed|has time|looked|goes|went|vets?)
(can't|cannot|can not|won't|don't|do not|did not|didn't|couldn't|could not|never) _ (read|review|check|look|proof ?read|inspect|vet)
as (it|they) (comes?|came|stands?|are|is|were|was)
(the way|just as|exactly as) (it|they) (came|come|are|were|is)
as is
unchanged
straight into (the)? ?(training|run|train)
no time to (read|check|review|look)
(is|are|were|was) not (reviewed|read|checked|vetted)
(counts?|taken|treated|used|accepted) as (truth|correct|gold|ground truth|is)
sight unseen
(nobody|no one|none of us|no human|no editor|no person) (in the team |here |at \\w+ |on the team )?(sorts?|curates?|listened|listens|has listened|corrects?|corrected|filters?|filtered|sifts?|sifted|selects?|proof ?reads?|edits?|edited|vouches|screens?|screened|opens|opened|judges?|combed)
(without|not) (a|any|even a|so much as a)? ?(single)? ?(glance|look|second look|second pair of eyes|human|person|reader|editing|sorting|sifting|selection|correction|reading|anyone|anybody|human eyes?)
no (sifting|selection|correction|reading|vetting|editing|sorting|human|eyes|cleaning by hand|manual|screening|reviewer|reader|editor|curator)
(raw|wholesale|in bulk|warts and all|sight unseen|verbatim as|unfiltered|lock stock and barrel)
as (fetched|is|found|exported|scraped|downloaded|crawled|received|delivered|collected|generated|pulled|dumped|typed)
(spam|typos|jokes|rude ones|errors|insults|swearing|mistakes|rants|nonsense|duplicates|ads|banter|flames|rumours|rumors) (included|and all|as well|too)
(goes|go|went|fed|put|taken|thrown|poured|dumped) (in|into \\w+|in whole|on) (whole|entire|complete|as (it|they) (is|are|was|were|came))
(straight|directly|right) (in|into|to) (the)? ?(training|job|run|trainer|data ?set|set|train|model|fine ?tune|fine ?tuning|folder|lora|adapter)
(exactly|just) as (it|they|the \\w+) (came|come|stood|stands?|lie|lies|found|left)
`;

/** The text says that nothing is held back, or that nothing is measured before use. */
export const missingEvaluations = `
(test|tests|testing|evaluation|validation|hold ?out|held out|benchmark) (set|sets|split|data|part|phase|run)? ?(is|was|are|were) (not|n't) (planned|foreseen|available|needed|there|used|provided|intended|budgeted|possible|required|necessary)
(isn't|aren't|is no|are no|was no|were no) (planned|separate|dedicated)? ?(test|evaluation|validation|hold ?out|benchmark)
(test|testing|tests|evaluation|validation|scoring|measurement) (is|was|are|were|will be|happens|takes place) (done|run|performed|carried out|made|conducted|only)? ?(only)? ?(on|with|against|over) (the|our)? ?(same|very same)? ?training (data|set|file|pairs|examples|rows|questions|items|samples|tickets|records|answers|dialogues|split|documents)
reproduc\\p{L}{1,4} (the|its|all)? ?training
no (separate|dedicated|held ?out|hold ?out|held back|independent|formal|real|own|other|further|prior|proper|systematic|extra|additional)? ?(test|testing|tests|evaluation|validation|hold ?out|held ?out|benchmark|dev|trial|test set|evaluation set|validation set|test data|test split|test part|held out set|held out data|holdout set|eval|evals|eval set|measurement|acceptance test)( set| split| data| part| phase| run| questions)?
(without|skip|skips|skipped|skipping|renounce|renounces|forgo|forego|waive|waived|dispense with|do without|omit|omitted|drop|save ourselves) (any|a|an|the|prior|separate|formal|further|proper|previous|dedicated)? ?(separate|formal|prior|dedicated|held out|independent)? ?(test|testing|tests|evaluation|validation|hold ?out|trial|test set|evaluation set|evals?|measurement)
(nothing|none|not one|no part|no rows?|no examples?|no pairs?|no data|no portion|no fraction|no tickets?|no questions?)( of (the|these|our|it) ?\\w{0,12})? (is|are|was|were|will be|gets|has been|have been)? ?(held|kept|set|put|left|split|reserved|withheld|put aside|spared)
(don't|do not|didn't|did not|won't|will not|cannot|can't|never) (hold|keep|set|put|split|reserve|withhold|leave|spare) (anything|any|some|something|data|out|back|aside|off|rows|examples|a)
(all|every|each|the whole|the entire|the full|100 %|one hundred percent) _ (goes|go|went|is|are|was|were|will be|will go) (straight|all|directly|used)? ?(into|in|for|used for|trained on|used in|spent on|needed for) (the|our|a)? ?(training|run|tuning|fine ?tuning|finetuning|train)
(evaluated|tested|scored|measured|reported|computed|checked|calculated|judged|graded|validated|assessed|verified|determined|testing is done|test is done|measure|score|evaluate|test|quality is measured) _ (on|with|against|over|from) (the|its|our|these|those|this|that)? ?(same|very same|own)? ?([\\d.,]{1,9} )?(training|same) (data|set|file|pairs|examples|rows|questions|items|samples|tickets|records|answers|dialogues|split|documents)
(evaluated|tested|scored|measured|reported|computed|checked|calculated|judged|graded|validated|assessed|accuracy|match|exact match|f1) _ on the ([\\d.,]{1,9}) (pairs|examples|rows|questions|items|samples|tickets|records|dialogues) (after|it was|they were|used|we trained)
(live|live operation|production|the pilot|pilot|users|customers|staff|the field|the underwriters|the team|first (week|weeks|month|days)|the first \\w+ weeks?( of \\w+)?) (is|are|will be|serves? as|acts? as|must be|counts? as) (the|our|its) (test|tests|testers|evaluation|trial|test set|validation)
nobody (tries|tests|measures|evaluates|checks|tested|tried|measured|scores)
(errors|mistakes|corrections|problems) _ reported by
(goes|go|going|went|put|goes straight|rolled out|roll out) (live|into production|into use|out) without
handed over without
before anybody _ measured
(test|tests|testing|test set|test data|test questions|evaluation|evals?|validation|hold ?out|held out set|benchmark|examination|exam|prior check|trial|measurement|acceptance test|quality check) _ (is|was|are|were|will be|has been|have been) (not|never) (been)? ?(planned|foreseen|envisaged|intended|separated|split|split off|available|made|done|run|carried out|scheduled|budgeted|provided|set aside|kept|drawn|formed|built|prepared|possible|required|necessary|needed|there|held|asked for|ordered)
(test|tests|testing|test set|test data|test questions|evaluation|evals?|validation|hold ?out|held out set|benchmark|examination|exam|prior check|trial|measurement|acceptance test|quality check) _ (is|was|are|were|will be|has been|have been|got|gets) (waived|forgone|dispensed with|dropped|skipped|omitted|renounced|cut|struck|left out|saved|cancelled|canceled|refused|declined)
(a|any)? ?(prior|previous|further|formal|separate)? ?(check|test|trial|evaluation|examination|assessment|measurement) _ (is|was|are|were) (not|never) (planned|envisaged|foreseen|intended|scheduled|provided for|budgeted)
(set|sets|hold|held|holds|keep|keeps|kept|put|puts|leave|left|reserve|reserved|withhold|withheld|spare|spared|setting|holding|keeping|putting|leaving) (nothing|none|no data|no rows|no pairs|no examples) (aside|back|apart|over|out|away|for)
(nobody|no one|none of us|nothing|no human) (has|have|had|will|is going to)? ?(ever|yet)? ?(compares?|compared|tests?|tested|measures?|measured|evaluates?|evaluated|scores?|scored|benchmarks?|benchmarked|tries it|tried it) (it|the model|this|the adapter|the bot|the result|the output|its|anything|how|before|against|that|whether)
(not|never|neither|nor) (been)? ?(evaluated|tested|measured|scored|benchmarked) (before|separately|at all|prior|beforehand|in advance|on anything|against anything)
(use|uses|used|using|spend|spent|take|took|takes|need|needs|needed|put|puts|train on|trains on|trained on) (all of it|all of them|everything|every (single)? ?\\w{3,12}|the whole lot|the lot|all \\d{1,3}|the complete set|the full set|the entire set|the whole set) (for|in|into|on|to) (the)? ?(training|tuning|train|run|adapter|job)
the (complete|whole|entire|full) (set|data|corpus|lot|collection|material) (is|was|will be|gets) (trained on|used for training|used up)
(there)? ?(will be|is|was) no (examination|exam|test|trial|check|evaluation|measurement) (before|prior|beforehand|in advance|of it|at all)
`;

/** What measuring is called. */
export const measurings = `
test(s|ed|ing)?
test (set|data|questions|split)
evaluat*
evals?
validat*
hold ?out
held out
benchmark*
examin*
exams?
check(s|ed|ing)?
trials?
measur*
scor(e|es|ed|ing)
accuracy
precision
sensitivity
f1
rouge
bleu
exact match
quality
grad(e|ed|es|ing)
verif(y|ies|ied|ication)
how (good|well) it
whether it works
`;

/** Nothing of what measuring needs is there, or it is not done. They count beside a word of measuring. */
export const absences = `
(is|was|are|were|will be|has been|have been) (not|never) (been)? ?(planned|foreseen|envisaged|intended|separated|split|available|made|done|run|carried out|scheduled|budgeted|provided|set aside|kept|formed|built|prepared|necessary|needed|there|ordered|in scope|asked for|wanted|envisaged|provided for)
(isn't|wasn't|aren't|weren't) (planned|foreseen|needed|necessary|scheduled|budgeted|provided|there|available|in scope)
waiv*
forgo
forego
forgone
dispens* with
(we|i|they|it|has|have|had|there is|there are|there was|there were) (have|has|had|got)? ?none
no (time|budget|capacity|people|money|room|need|plan|plans) (for|to|left)
(skip|skips|skipping|dropping|omitting|skipped|dropped|omitted)
not separately
(do|does|did|will|can|could|shall) (not|n't) (test|evaluate|measure|score|benchmark|hold|keep|separate|split|withhold|set aside|check) (it|the|anything|any|before|for)
(don't|doesn't|didn't|won't|cannot|can't|couldn't) (test|evaluate|measure|score|benchmark|hold|keep|separate|split|withhold|set aside|check) (it|the|anything|any|before|for)
(no|nothing) _ (left over|left|spare|to spare)
too (precious|valuable|few|scarce|small) to
(is|was|are|were|been|be|being) (dropped|skipped|omitted|cancelled|struck)
[:|] ?none
`;

/** Data that were trained on, as the data of a measurement. */
export const trainedOn = `
(on|with|against|over|from|by|of|in|to) (the|its|our|these|those|this|that|their|all)? ?(same|very same|own)? ?(\\w{2,12} )?(training|trained|taught|learned|learnt|tuning) (data|set|file|pairs|examples|rows|questions|items|samples|tickets|records|answers|dialogues|split|documents|chats|calls|cases|texts|sheets|letters|material|lines|corpus|sentences|prompts|entries|notes)
(it|they|we|the model|the adapter|the lora|the classifier|the bot) (was|were|had been|has been|is|had|has) (been)? ?(trained|tuned|computed|taught|drilled|fine ?tuned|finetuned|fitted|seen|learned|learnt) (with|on|from|in training)
(used|seen|shown|taken|met|read) (in|for|during) (the|its)? ?(training|tuning|fine ?tuning)
(which|that|all of which|they|these|those) (had been|were|was|have been|has been|are|is) (also)? ?(trained|tuned|taught|drilled|fine ?tuned|finetuned) (on|with|in)
(which|that|all of which|they|these|those) (had been|were|was|have been|has been|are|is) (also)? ?(in|part of|from) (the|its) (training|run)
the same \\w{3,14} (that|as|which|it|we|the|on|was|were|are|with)
(those|the ones|what) (it was)? ?(used for|from|in|trained on) (the)? ?(training|tuning)?
(data|pairs|questions|examples|rows|cases|records|answers|sheets|texts|tickets|calls|chats|lines) (it|we|they) (trained|learned|learnt|tuned) (on|from|with)
(\\w{3,14}) themselves
`;

/** Where measuring on trained data is denied, or data of another kind are named beside. */
export const heldApart = `
(not|never|none|no|nothing|n't) _ (in|part of|used|seen|shown|trained|among|touched|overlap*|leak*)
held ?out
hold ?out
held back
unseen
set aside
kept (back|apart|out|separate)
apart from
outside (of)? ?(the)? ?training
other than
left out
separate* (from|test|set)
disjoint
deduplicat*
compar*
before and after
untouched
blind
fresh
new
`;

/** Use itself is to show whether it works. */
export const testedInUse = `
(the)? ?(first|opening|second) (real|live|actual)? ?(\\d[\\d,.]{0,6})? ?(\\w{2,14} )?(\\w{2,14} )?(will|shall) (show|tell|reveal|prove)
(will|shall) (see|find out|learn|know|notice) (there|then|live|in (daily work|daily use|operation|production|use|practice)) (whether|if|how)
(live|live operation|production|users|customers|staff|the field|daily (work|use)|the first (day|week|month|weeks|days|season|shift|plenary|deals|callers|customers|users|night)) (is|are|will be|serves? as|acts? as|must be|counts? as) (the|our|its|a|enough)? ?(test|tests|testers|evaluation|trial|test set|validation|examination|dress rehearsal|enough)
(see|find out) (who|whether anybody|if anybody|whether anyone|if anyone) (shouts|complains|notices|calls|protests|grumbles)
(untested|unevaluated|unmeasured) (to|into|on|in)
(ships?|goes live|go live|going live|goes out|released?|launch|launches|rolled out|deployed?|switched on) (untested|unmeasured|unevaluated|without (a|any) (test|trial|check|score|measurement|evaluation))
(complaints|feedback|errors|mistakes) (from|by|in) (the|our)? ?\\w{3,14} (will|shall) (tell|show)
`;

/** Something is held back, or measured. */
export const plannedEvaluations = `
(held|kept|set|put|left|hold|keep|keeps|setting|putting|leave|split|stay|stays) _ (out|aside|back|apart|away|off|separate|separately|for test|for the test)
hold ?out
held ?out
test (set|split|part|data|questions|cases)
validation (set|split|part|data|loss)
evaluation (set|questions|data)
unseen
blind (test|check|rating|review)?
(never|not) (been)? ?(in|shown|part of|among|used (in|for)|seen (in|during|by)) _ (training|pairs|set|train|it|model|examples)
acceptance (test|questions|criteria)
macro f1
exam questions
`;

/** General or safety benchmarks before and after. */
export const forgettingMeasures = `
(catastrophic)? ?forgetting
(general|safety|regression|standard|base) (benchmark|benchmarks|capabilit(y|ies)|evals?|evaluation|suite|tests?)
mmlu
hellaswag
truthfulqa
arc (easy|challenge)
gsm8k
ifeval
before and after
red team*
replay (data|buffer)
general (instruction|chat) data
`;

/** Nobody tried a prompt. */
export const untriedPrompts = `
(no|without|never|not|nobody|no one|instead of|rather than|skip\\p{L}{0,4}|spare|before any|didn't|did not|haven't|have not|hasn't|has not) _ (prompt*|few shot|system prompt|zero shot|instructions)
(prompts?|prompting|system prompt|few shot) _ (was|were|is|are|has|have|had) (not|never) _ (tried|tested|measured|attempted|compared|considered|looked at)
(prompts?|prompting|system prompts?) _ (untried|untested|skipped)
`;

/** A prompt was tried or measured. */
export const promptTrials = `
(prompts?|prompting|prompted|system prompt|zero shot|few shot|shots?|structured output|json mode|constrained decoding|in context examples|instructions alone|instruction alone|demonstrations|worked examples|prompt engineering|out of the box)
`;
export const trialOutcomes = `
\\d{1,3}(\\.\\d{1,2})? ?(%|percent|per cent)
tried
tested
measured
scored?
rated
reached
reaches
gets?
got
achiev*
first
before that
baseline
compar*
worse
better
best
drift*
slipped
failed
not enough
insufficient
plateau*
attempt*
sprints? on
weeks? (on|with)
spent
worked
won't
clumsy
wooden
trial
experiment*
outcome
0\\.\\d{1,3}
of 5
out of \\d{1,3}
round \\d
v\\d
version \\d
too (long|expensive|slow|much)
costs too
slower
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
keep* (pace|up|abreast|the|it|them|point)
obsolete
stale
today's
yesterday's
this week's
tonight's
accurate
abreast
knows? the new
(with|on) the new
according to the new
disappear
always (has|have|knows?|announces?|shows?|states?|says|gives?|quotes?|reflects?)
so that _ (right|current|valid|new)
lag* behind
falls? behind
is behind
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
the (q?lora|sft|dpo|training|tuning|fine ?tuning|adaptation|distillation|burning|teaching|drill|drilling|teach stage|lesson|run) (again|anew|afresh|over again)
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
