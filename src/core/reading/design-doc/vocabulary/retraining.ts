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

/** What is said of training, of doing it again, or of what is trained. */
export const ofTraining =
  /\b(?:(?:re-?)?(?:train|tun|learn|teach|adapt|custom|run|build)|taught|model|weights?|checkpoint|lora|again|anew|afresh|redo|re-?done|refresh|repeat|round|job|pipeline|same|start|continu|(?:does|do) (?:that|this|so))/i;
