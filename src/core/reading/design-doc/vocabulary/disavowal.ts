import { phrases } from './phrases';

/** The text says that the project's model is not trained, or not trained on knowledge. */
export const disavowals = phrases(`
nothing (is|was|will be|gets|has been)? ?(re)? ?(trained|tuned|fine tuned|finetuned|to train)
(no|not|never|nobody|neither|nor|isn't|aren't|wasn't|don't|doesn't|won't|no plan to|no intention of|no need to|no longer) (be|been|being|to be|have been|has been|ever|plan to|going to|any|a|model is|model was|one|language model)? ?(re)? ?(train|training|trained|trains|tune|tuning|tuned|fine tune|fine tuning|fine tuned|finetune|finetuning|finetuned|retrain|retraining)
(the|its|model)? ?weights (are|stay|remain) (the same|untouched|unchanged|as they)
(base model|model|llm|summari[sz]er|generator) (is|stays|remains) (untouched|unchanged|stock|as is|as it is|frozen)
(use|uses|used|run|runs|take|takes) _ as published
as (it|they) (comes?|came) out of the box
used as (is|they are|it is)
(prompts?|retrieval|rag|search) only
no decision
nothing (is)? ?decided
undecided
`);

/** The text says that a trained model is no longer in use. */
export const abandonments = phrases(`
(switched|turned|taken|took|pulled|shut|switch|turn) (it|the model|the bot|the adapter|him|them)? ?(off|offline|down)
(rolled|roll) (it)? ?back
went back to
abandon*
we stopped
stopped (it|using|the)
no longer (in use|used|in production|running)
decommission*
replaced (it|the model|the bot)? ?(by|with)
(adapter|model|checkpoint|checkpoints|endpoint|bot)s? (was|were|is|are|has been|have been)? ?(deleted|removed|retired|withdrawn|switched off|discontinued|archived)
(deleted|removed|retired|withdrew|discontinued) the (adapter|model|checkpoint|checkpoints|endpoint|bot)
pulled the plug
scrapped
gave up
given up
end of life
410 gone
`);

/** Somebody who is not the project. Their training is not ours. */
export const others = phrases(`
they
others
some
many
most
several
(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty)( of (them|these|those|the))?
\\d{1,4} of (them|these|those|the)
(other|some|many|most|several|few|larger|smaller|competing|rival|foreign|neighbou?ring) \\w+
vendors?
bidders?
suppliers?
competitors?
providers?
manufacturers?
consultants?
(the)? ?(boutique|agency|startup|publisher|community|authors|survey|paper|study)
firms
companies
banks
hospitals
universities
departments
institutions
respondents
participants
members
customers
students
people
`);

/** Facts that are read when they are needed. */
export const lookups = phrases(`
retriev*
look(s|ed)? up
looked up
lookups?
fetch*
quer(y|ied|ies)
(comes?|came|read|reads|taken|inserted|filled|injected|merged|dropped|supplied|served|pasted|handed|passed) (straight|directly|in|live)? ?(from|by|via|over|through|at (run|request|query|answer|generation) time)
(at|on) (run|request|query|answer|question|generation) time
in the prompt
from the (api|index|database|register|catalogue|record|function|tool|search|system|context)
via (the)? ?(api|tool|function|search|index|rag)
tool call
function call
by (search|retrieval|rag|api)
`);
