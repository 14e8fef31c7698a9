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
