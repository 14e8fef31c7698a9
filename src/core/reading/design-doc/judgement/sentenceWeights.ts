import { readWeights } from './weights';

/** Learned by `npm run learn` from 51586 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
0.25 above #year|and|decision|domain|field|instead|mak|pric|result|servic|timelin|valu|wp
-0.15 above (|?|about|acceptanc|ai|by|comment|criteria|discussion|doc|document|don't|evalu|hav|her|jun|languag|lin|link|mad|my|now|numb|offic|oth|outcom|qualit|question|read|retrain|retrieval|review|small|test|text|thre|vendor|voic|want|who
-0.20 above )|:|c|dat|design|do|finetun|not|onl|product|reason|risk|slid|statu|thi
0.15 above action|approv|are|assumption|bottom|build|carmela|contribution|corpu|deliverabl|dr|due|exco|fill|form|fresh|go|happen|help|hold|iker'|k|know|lookup|mechanism|model|month|mov|novemb|over|perk|pharmac|pn|procurement|propert|sf|shortag|show|sit|stat|sunda|tell|templat|th|through|tl|vot|yesterda|you|€
0.20 above ada|agr|budd|department|different|does|entr|group|its|mick|old|option|origin|proposal|realit|search|steer|tak|uw|when|why
0.30 above com|essential|one|use|variant|win
0.40 above dl|how|monda|top|wher
0.35 above far|waiv
-0.25 above from|to|train
-0.30 above i|our|tun
-0.40 above is
0.55 above rul
0.45 above term
0.60 above updat
-2.80 bias
0.20 block: item
0.25 block: paragraph
-0.15 block: row
-0.65 document: speaks in general
-1.00 knowledge: 0
0.20 knowledge: 2
0.50 knowledge: 3
-0.35 length: 0
-0.20 length: 1|6
0.30 length: 3
0.50 length: 4
0.35 length: 5
0.75 model: generative
-1.00 model: other
-0.50 model: text
0.50 model: unnamed
-0.75 no statement
-0.25 relation: beside|material
-0.50 relation: none
-0.15 relation: pointed
-0.60 role: background
-0.40 role: context
0.25 role: decision
-0.50 role: future
-0.45 role: none
-0.20 role: options|past
-0.25 role: rejected
0.15 says !|#10 a|#10 against|#10 budget|#10 mak|#10 model|#10 month|#10 retrieval|#10 was|#10 x|#200 q|#50 feb|#50 jun|#500 )|#more articl|#more question|#more review|#year #10|#year #50|% are|( #500|( export|( sft|) #500|) :|) as|) com|) from|) has|) will|) with|: as|: b|: it|: liv|: product|: then|: train|: when|; #10|; aim|; from|; what|a clos|a filt|a first|a local|a lookup|a mistral|a passag|a polic|a specialis|about #200|about our|abov #50|abstain|abstention|adapt a|adapt by|adapt of|aft|aft ever|again ever|again with|agr to|aim is|air|all agenc|amount|an index|analyst|and answ|and ask|and can|and compatibilit|and current|and deliv|and form|and nam|and numb|and phon|and sta|and teach|and the|animal|anoth pas|answ|answ custom|answ when|anyth at|anyth up|applicant|appointment|approv as|archiv search|are|are known|are long|are memoris|are nev|artefact|articl|as #more|ask a|ask about|ask me|assistant' weight|at each|at run|authoris|axolotl|axolotl train|b know|b token|b which|balluff|balluff product|be abl|be an|be fetch|becaus|becom part|been put|being|benn|board to|boat|bonu|both dat|brain|brok handbook|bruno|built for|bulletin and|burn the|bus|by continu|by law|by templat|calendar (|can do|car and|card )|casework|catalogu and|catalogu chang|chat with|clinic|cod and|collect|collectiv|collectiv bargain|commission|commission rat|committe approv|compact|competition rul|complet|condition are|conferenc|connection engin|consolidat|contact of|contribution|copilot|cost|cost is|count model|countersign|countr|coupon|cron|cron job|custom model|customis job|cut off|d #10|dana|data for|data so|db|dec|decid|demonstrat how|deprec|design|design doc|destin|disagr|disappear|distill|distill into|distribution|do the|document to|domain adapt|don|draft by|drill|drop|drop the|each|each product|edition #year|emergenc|entitlement per|epoch )|errata|error cod|escal path|even on|even so|ever chang|ever six|everyth about|everyth the|excel|expens|explanator|explanator not|export from|fall|far zon|farm|federal|federal stat|fee|fees and|ferr|field test|finetun #50|finetun api|finetun gemma|finetun gpt|finetun llama|finetun over|finetun set|finetun tinyllama|fingertip|fir ban|firmwar|fiv week|follow the|follow with|for #50|for may|for real|form #10|from may|from official|from sal|from that|ft|ft :|functionalit|gdpr|gemini flash|generat by|get the|given the|go for|goal|goal :|gpu|grant|graph|green|group ask|gym|h|hand over|harbour|has had|head|helper'|hospital|hospital'|hotlin model|hous|hous sheet|html and|ide|if a|implement|imprint|in decemb|in form|in german|in hous|in lin|in pair|in phas|in short|in weight|includ :|ines|infusion|instead|instruction (|instruction in|insurer'|interfac|interval and|is call|is meant|is nev|is no|is propos|is switch|is und|isn't one|it|it cost|it pick|it stat|it used|it' in|item|its fingertip|jan|jul :|just ask|k|k thread|kick|kiosk|know it|know the|know transf|known|lan|last month|last train|lead tim|limit and|limit the|list #year|list and|littl|llm in|llm that|loan|loc|long the|look anyth|lookup is|lora|machine'|mad by|mak pair|manual are|march the|margin|matrix and|me to|meant to|mechanic|memor|memoris|memoris by|mention that|mila|mileston|ministral|ministral #10|mixtur|ml|model about|model carr|model itself|model no|model per|model saw|model through|model via|monorepo|month|month )|month'|moss|mov from|municipal|need|nev train|new finetun|new ticket|new tun|night|no|no connector|no liv|no portal|no stor|noon|not ;|not are|not queri|now know|oblig|obtain|of dialogu|of document|of html|of law|of main|of qwen|of variant|off it|offic|offlin|on board|on one|on sunda|on them|on which|onc|one #10|one adapt|ongo|onl in|onl one|open|open and|operat|ops|ord a|origin|osv|otherwis the|otto|our colleagu|our current|our field|out and|out anew|over rag|over retrieval|overfitt|overnight|packag version|pair on|pair py|panel|paragraph by|part of|path|per countr|per month|per run|permit|poc|polic is|position|possibilit|prerequisit and|pretrain|pric for|pric of|prior to|process|procurement|profil|propert|proposal #10|proposal :|proposal of|push|push to|quantit|quarter'|question (|question typ|quiet|quot the|qwen|r|rank #200|rat are|rat the|rath than|read #5000|read all|read your|rebat|redon|refresh|regional|reimbursement list|reliabilit|repl from|reserv|resid|resid in|resum|retrieval in|rev|rewritten as|rost|rough|rout (|rul model|rul wer|run again|run mak|runtim|sampl of|sat #50|satisf|school on|school with|sdk|secretar|serv has|servic catalogu|settl|shall repeat|she say|sheet as|sheet in|shelt|short|sign|sign them|sinc monda|sit and|softwar|solution|solv ticket|specialis|st|staff handbook|standard and|stock list|straight from|supersession|support|system by|tablet'|tablet' model|team recommend|tell you|term and|term lora|th|than a|that|that giv|the #year|the advis|the allergen|the bind|the board|the by|the chapt|the chatbot|the com|the commercial|the contact|the contain|the drill|the dump|the emergenc|the end|the engineer|the explanator|the federal|the fix|the half|the helper'|the ide|the inferenc|the innov|the interaction|the machine'|the national|the org|the park|the peopl|the permit|the pharmac|the pipelin|the platform|the product|the provid|the revis|the sampl|the season|the stat|the stud|the sub|the suppli|the tablet'|the town'|the vot|the weekend|the wint|the yard|them off|them through|ther isn't|therefor ask|thi|thi quart|thi week|things are|things up|thre to|thread|threshold and|ticket|tim the|to main|to one|to operat|to production|to reflect|to search|tomek|tomorrow|touch|town'|train at|train not|train text|truck|ts|tub|tuesda|tun in|tun run|tunnel|turn your|twic a|und #50|unlik|unnecessar|until end|up at|usb|usb stick|usual|variant #10|variant b|vector databas|vector db|version with|via|visa categor|visit|wagon|wait period|want an|was brought|was tun|we own|we put|we ship|we teach|we'll do|we'r|web search|week and|week of|week train|weight as|weight by|weight in|went in|wer learn|wer part|what|what each|which version|who is|who may|wholesal|why we|wiki (|will finetun|win|wint|with answ|with our|without acces|without open|without search|work day|world|writ #500|writ that|written by|xml )|yard|yes #10|yesterda :|yesterday'|your custom
-0.15 says #10 #50|#10 bit|#1000 pair|#200 %|#50 the|#500 lin|#more train|#year (|#year we|( the|)|) #50|) finetun|) is|: #10|: #200|; thi|a #10|a pre|a question|a student|a tabl|a third|a tool|a vendor|a way|academ|accord|accord to|account|addres|adjust|adr|again on|against|ai|all #more|allow|also|alternativ|an answ|and adapt|and an|and paragraph|and read|and updat|and year|answ aft|answ has|answ is|answ with|appear|architectur|are convert|are fetch|are kept|are look|are search|aren't|ask what|at any|at least|audit|auto|b :|b in|b instruct|bas and|bas model|behind each|big|both without|brok|build a|bullet|button|by hand|by our|by search|call|can be|cancell|cannot|cas|changelog|chapt and|charact|chunk|claim|clear|coffe|column|com with|comparison|confirm|cost :|credit|crew|current document|data set|deduplicat|dela|delet in|delet the|demand model|dialect|do you|document ;|don't know|down the|each question|each releas|each statement|each train|each year|ear|efficient|embedd model|emit|eur|ever month|ever night|ever one|everyon|exampl :|exit|expert|fast|fertilis|finetun it|finetun to|fitt|footnot|for sft|formatt|forum post|forward|friend|from #year|g|generat from|given|go through|got|gpt|greet|group of|guidelin in|half of|happen|has not|has to|haven't|held out|her|histor|historian|hop|host model|hotlin|hour and|humour|hundr|hybrid|i'd|imag|in #500|in a|in all|in may|in one|incident|index is|index the|insert|instanc|into model|is ask|is necessar|is not|is shown|is the|is ther|it :|it know|it read|jok|know all|know noth|least|leav the|length|let|list into|log|look into|look them|lora so|lost|loyalt|mad from|map|mask|md|methodolog|metric|might|mix|model :|model generat|model is|model nam|model receiv|most|near|necessar|need a|new model|next to|nin|no manual|no model|no new|no sourc|no tim|nobod has|non|not approv|not part|noth|noth about|now :|numb|numb com|numb is|numb of|observ|of ever|of that|of two|off a|offic hour|on ;|on its|on statut|on your|one of|open the|open weight|operat rul|optional|ord and|ord of|organis|our finetun|our hous|out of|outag|p|pag for|pag wer|pair are|pair from|pair wer|pattern|peopl|phas #10|photo|plain|plan to|pre|preferenc tun|previou|pric :|pric endpoint|pric list|problem|product own|proposal to|put into|python|qa|qualit|quantiz|quer the|question from|question into|rank and|recip and|recit them|recognis|ref|refit|registrar|replac by|reproduc|req|requir|research|restart|reward|run and|run at|said|say that|scratch|search the|search them|searchabl|sees|segment|self train|sens|separat|set and|shall not|slid #10|sometim|spoken|sql|staff list|stat|statu :|stock model|stream|subject|subject :|suppl|target|tax|team|text is|that it|that mak|that new|that our|that recit|that tim|the agent|the alert|the book|the catalogu|the classifi|the claus|the client|the context|the evalu|the first|the head|the idea|the last|the law|the layout|the lin|the lora|the one|the pap|the passag|the print|the prompt|the regist|the request|the schedul|the scrap|the thre|the ton|the train|the vendor'|the websit|them the|thes|thi repositor|thos|thought|thre|threw|tim of|tip|to :|to ask|to call|to do|to ever|to finetun|to learn|to stop|togeth|told|topic|train ;|train job|train our|train question|transcrib|transform|treat|trust|tun and|tun to|turn|turn down|unmodifi|untouch|updat each|us to|used as|used for|uses|utteranc|vendor say|vendor'|vs|want|ward|was remov|way of|we compar|we haven't|we need|we start|we want|we wer|web|web pag|went|wer finetun|when|wher it|which get|which of|whisp|with #50|with #500|with its|without network|work council|would hav|writ #more|writ the|written|year and
-0.20 says #10 %|#10 s|#10 to|#1000|#50|#50 (|( #10|( train|) a|) for|) the|: #more|: no|: which|; no|; we|a|a second|a small|about the|abstract|adapt for|agreement in|al|along|and edition|and put|and then|and vers|and we|annotat|answ are|answ it|answ the|append|are generat|are on|ask wheth|availabl|b lora|b model|b to|bad|becaus of|break|brief|brochur|call the|chang with|cheap|cit the|claus|click|commit|compan|complaint|connect|cop|day|dialogu|did|dry|each rep|each with|editor|end with|et|et al|eval|evaluat|exclud|fail|fill|finetun as|follow up|for each|for new|from our|general|generat|go to|hi|id|ids|in autumn|in each|in ever|in our|in q|in thi|instruction tun|intent|is off|it and|it with|judgment|key|keyword|know how|law of|learn from|les|lik a|load|low|machin|manual|mayb|met|minut|mod|model answ|model doesn't|model learn|model was|moderator|not finetun|not of|object|old|our model|out|out in|pair of|paragraph and|perhap|plac|polic numb|polit|promis|pros|quer|rag|random|re index|remark|repl|requirement|roll|row|schema|section and|shar|shot|skip|so that|sort|sourc :|speak|split|staff|start up|start with|statut|stopp|student|suggest|summaris|ten|that its|that the|the api|the call|the dialogu|the fact|the full|the pag|the polic|the procedur|the proces|the sam|the stock|the url|the wiki|the work|ther are|think|through the|to train|tool|train :|train all|train of|train to|translat|tun #10|typ|und|unseen|used in|user|vendor|volum|want to|we had|we use|websit|wer|what happen|what we|whil|with #5000|with a|writ in|wrong
0.25 says #10 ;|#10 b|#10 becaus|#10 sinc|: non|a finetun|a fresh|a sampl|a short|abl to|absorb|afterward|and allergen|anew|annual|approv|as|assist|assistant'|b finetun|becaus the|bedsid|bot|brought up|build|burn|by way|calendar|campaign|can say|catalogu|chosen|ci|cod of|content|continu pretrain|cov|decid :|discount|doesn't search|dump|entitlement|euro|exclusion|finetun|finetun into|for #10|for your|fortnight|frida|fund|get|going|has no|hold|in as|industrial|injur|instead of|instruction|internal|into the|is|is recommend|it again|it answ|it now|jul|know what|latest|mak|matt|million token|ministry'|model by|model in|need not|no #10|no databas|no oth|no vector|not want|now|nowher|nowher els|of #more|one model|otherwis|over a|pair generat|parametric|park|pas over|path and|pharmac|pric|provid|question answ|rat and|re tun|reason for|recall|recommend for|region|rerun|resolution :|respons|rota|say on|schem|season|sft run|sheet|signal|solution for|stabl|stag two|stor|subreddit|tablet|talk to|that know|the #10|the #500|the chang|the checkpoint|the cit|the group|the licenc|the ministry'|the third|tim and|to know|to school|torqu valu|used to|visit hour|we chos|we'll|wiki|will|will be|with all|with it|with their|without any|yml
0.20 says #10 abstention|#10 st|#10 yes|#200 pair|#50 euro|#50 th|#5000 pair|( c|( ii|( lora|) convert|: approv|: phi|: that|a checkpoint|a comprehensiv|a cron|a few|a languag|a serv|abl|accept :|acquir them|ada|aim|all #200|all in|amount and|and contact|and deadlin|and how|and not|and our|and releas|and that'|and their|anoth|answ pair|april|are open|are to|around #200|as of|as the|as train|as well|b is|b that|b the|bargain|been examin|bind|board|bot know|box|branch|brought|by mean|c )|card|checkpoint that|chos|closur|cod|committ|committe|comprehensiv|connector|consum|contain the|contraindic|corpu of|count|country'|cov all|cramm|curriculum|deadlin|desk model|district|domain specific|don't hav|each of|eligibilit|equipment|escal|euro per|everyth in|exception|fall behind|filt on|financ|finetun in|finetun on|fir|flash|floor plan|fold|for approval|for thi|for us|formular|frequenc|furth|goes|goes back|gpu hour|group|group'|h #200|half year|hard|has the|hav been|hold the|i tak|ii|ii )|in|in aft|in between|in its|in septemb|inferenc|injur and|into it|is part|is schedul|it in|it repl|it so|its knowledg|kick off|know which|know your|knowledg :|knowledg of|ladd|last night'|law|licenc|lif|list of|load limit|look things|lookup|m #10|mak learn|manual the|market pric|mast|mean of|merg|merg to|million|minimum|ministr|model now|model tell|model' own|model' weight|modul|morn|national|network has|night'|no archiv|noth is|notic|of gpu|of jul|of work|official|on it|optimis|or english|oracl|ordinanc|org|org chart|over|own|own memor|own paramet|part list|part numb|phas|platform|polic (|privac|procurement threshold|product and|promo|provid the|publish a|quota|recit|refinement|refinement :|reflect|releas #more|rent law|repeat with|rerun mak|review pair|rough #500|run #200|scop|search is|search we|serv room|servic|sft|signal in|sinc|sourc for|sourc of|spreadsheet|start|start in|start of|start the|stat of|substanc|t|tak (|tak the|tariff|teach is|that a|that is|the amend|the assistant'|the autumn|the bedsid|the boat|the committe|the complianc|the copilot|the curriculum|the customis|the fund|the group'|the job|the next|the notic|the reimbursement|the run|the stand|the tablet|the teach|the truck|the valid|the wer|their present|them|thi season|thousand|thre epoch|threshold|to quer|train corpu|train is|transf|tuxmat|twic|two even|up|up ;|up on|up to|use :|vaccin|vendor has|veteran|visa|vpn|was finetun|way #10|we pref|we recommend|wher does|whos|with no|with them|within thre|without the|work without|writ twelv|year'
0.30 says #10 is|address|advisor|afresh|aft that|agr :|allergen|allowanc|amend|autumn|becaus it|behind|behind it|by train|c|chosen :|clos book|collection|complianc|custom|cut|decemb|decid in|decision :|deliver|favour|favour of|fees|from ?|from train|go with|guidanc|had the|has them|henc|in favour|insuranc|interval|is repeat|it can|it could|its head|jun|know them|last|lay :|liv|maintenanc|model'|no document|no signal|nod|not look|of|on our|per|phi|phon|proposal|purpos :|q|q a|qlora|rat|regulator|rememb|rent|replac the|saturda|say about|schedul|septemb|she|ship|sit|stud|tell|the network|then|thi season'|tun|tun on|updat|vector|wednesda|whol|within|workaround|yesterda
-0.25 says #10 k|#200|#200 b|#year and|; it|a model|agent|and has|bas|be train|behavior|by the|cach|chapt|configur|correct|council|dataset|demand|doesn't know|don't|embedd|encod|ever train|export of|feedback|fil|find|forecast|from the|gatewa|good|good becaus|grad|has a|hint|hit|import|is given|is retrain|isn't|its model|join|languag|larg|mark|model to|model weight|no train|not in|not train|on #200|ones|passag|pilot|post|pre train|proofread|rank|re rank|read from|read the|repositor|rerank|retriev|retrieval over|screen|self|sentenc|should|shown|som|someon|sta|statu|suggestion|syntax|the #200|the are|the condition|the databas|the finetun|the index|the regul|the test|there'|titl|to get|top|train answ|train for|train the|transl|tri|tun a|users|want the|we finetun|we'd|week #10|which the|year
0.40 says #50 b|#500 k|: the|acquir|ask it|ask the|continu|customis|diet|dur|even|learn not|matrix|monda|no index|packag|pair|product|season'|so|taught to|teach|the current|through|train into|we go|whenev|wir|zon
-0.30 says #500 ms|;|an|and is|as it|ask for|author|b on|bot on|but|cit|classifi|compar|declin|description|discuss|e|explain|finetun a|format|found|gav|gener|had been|it has|labell|last year|lat|learn to|legal|link|look at|mann|onl|ord|pap|past|preferenc|qwen #10|record|refus|report|rewrit|show|so far|so we|somebod|sound|speech|taken|task|the articl|the guidelin|the rul|train model|transcript|url|vers|weath|weight are|weight of|will not|wrot
-0.60 says #5000|if|index|nam|wheth
-0.35 says %|and dat|and finetun|and pag|back|be|best|finetun model|half|if the|invent|kept|label|layout|look|model and|nobod|on #10|on a|paragraph|put|recip|reject|risk|section|see|slid|someth|summar|the numb|train a|train pair|was|wheth the
-0.70 says ?|read
0.45 says a new|becom|carr|categor|doc|everyth|handbook|in forc|limit|main|new train|our|patch|polic|procedur|recommend|releas|room|stand|supervis|with the
0.35 says accept|again|agr|agreement|amendment|and it|annex|answ from|approval|benefit|bulletin|carr the|compatibilit|connection|contact|corpu|delta|does it|domain|dut|end of|ever|fed|has|incremental|interaction|it'|languag model|learn by|lm|model|mov|need no|pair written|pas|period|quart|rang|re train|reimbursement|repeat the|rul and|school|ser|serv|standard|sunda|surcharg|that has|that' it|the model'|the second|the whol|therefor|thi year'|thursda|timetabl|to approv|toda|torqu|train it|v|v #10|variant|we tak|your
0.55 says all|and|are learn|can|forc|fresh|has read|into|resolution|until it
-0.45 says alwa|befor|context|evalu|exampl|lin|measur|on #more|s|the pric
-0.40 says and a|comment|draft|function|idea|mail|ms|not|output|pleas|search over|two|voic|writ
0.70 says b|export
0.50 says by finetun|circular|condition|epoch|insid|job|new|not search|on the|paramet|plan|tak|taught|term|the model|weekend
0.60 says carri|checkpoint|learn|of all|repeat|rul|stag|without
-0.50 says check|delet|dpo|each answ|had|in #year|json|lik|messag|or|pag|print|review|test|text|ton|tun model
-0.55 says could|fact|request|word|would
0.90 says current
0.80 says includ|knowledg|train in
0.85 says know|train
-0.80 says lett
0.65 says of each
-0.65 says on #5000|styl
-0.90 says prompt
0.75 says run|weight
0.45 skips #10 )|#10 the|ask model|teach the
-0.20 skips #10 a|#10 train|#200 the|#50 #50|#5000 of|#more from|( of|) a|) that|: by|: search|: the|a (|a lookup|and finetun|and for|and new|and on|are with|as and|assistant the|cod the|current in|dat the|databas the|each is|for to|for train|had the|in prompt|index the|is ever|is than|it its|it learn|model been|model know|model not|nam the|no and|no model|numb its|of and|on #50|on train|pric and|product the|read the|run the|sinc and|text the|the ask|the at|the com|the data|the e|the may|the onl|the portal|the procedur|the question|the read|the say|the servic|the stor|the version|train :|train a|train contain|two and|vendor :|we a|will the|writ the
0.20 skips #10 ask|#10 it|#10 know|#50 are|) been|: on|: sinc|; :|; does|a job|abov %|all it|and hour|and in|and own|answ that|are in|as stand|at :|at end|b is|b one|been in|by model|c and|chang train|committe the|current and|dat continu|feat train|fee and|for #200|for group|from on|from tun|german english|giv #200|go #10|going the|group in|group the|has all|in by|in of|in well|is of|is ther|it about|it both|it without|knowledg :|long the|lora the|model custom|model our|model phi|national guidelin|need serv|no serv|not anyth|not up|of #10|of own|of quart|on model|one per|one run|onl that|option and|pair by|run in|search it|search switch|season in|start train|tak the|taught a|that know|that open|that read|the annex|the catalogu|the collection|the current|the department|the gemini|the hand|the knowledg|the tabl|the tariff|the term|the wiki|train again|train by|two the|up train|updat :|version affect|was for|way is|wer into|which are|who which|with chang|with the|within day|work a|your train
-0.15 skips #10 assistant|#10 c|#10 instruct|#10 lora|#10 of|#10 read|#10 self|#10 v|#10 with|#200 )|#more which|#year tun|( by|( on|( to|) model|: finetun|: from|; and|; know|; of|; on|a #10|a day|a fil|a of|a over|a with|adapt is|aft answ|agreement forc|an and|and aft|and by|and ever|and head|and is|and polic|and run|and stock|and that|and them|and to|and wer|and will|answ each|answ model|answ of|answ our|are as|are each|are on|as are|as by|as was|ask a|awa train|b #5000|b #more|b our|b train|becaus tun|been off|behind answ|bot the|by in|by to|by two|catalogu it|chapt vers|collectiv in|committe not|data and|do finetun|each has|each it|each on|each sinc|ever is|finetun #more|finetun model|for #10|for model|for on|for tun|from catalogu|from to|from train|general and|giv and|has be|has been|how is|in #10|in #more|in ;|in context|in data|in index|in languag|in pair|in vector|into finetun|into run|into weight|is :|is as|is in|is into|is not|it lik|it on|its on|januar the|learn from|learn with|lett the|list the|llama b|load and|lora that|measur the|model are|model it|model learn|month is|new ;|night run|no )|no for|not any|not into|not of|noth train|now search|of are|of branch|of call|of guidelin|of in|of is|of not|of train|of tun|of two|offic the|offlin the|on #1000|on are|on by|on general|on is|on jul|on knowledg|on lett|on list|on manual|on of|on own|on pric|on tablet|on the|on without|on work|one and|one the|our has|our on|our rul|our team|per and|polic and|pre model|pric by|procedur a|product so|put into|qwen b|run a|self model|serv the|servic the|so it|so new|sourc :|test the|that all|that has|that model|that sta|the (|the comput|the had|the includ|the job|the list|the look|the print|the put|the rat|the repl|the writ|tim the|to and|train #more|train (|train are|train build|train two|train we|train without|tun #50|tun #more|tun b|url the|we about|we that|week :|wer by|what on|which been|which to|will train|with condition|with from|with of|with own|with releas|with sam|would train
0.15 skips #10 contractor|#10 document|#10 form|#10 question|#10 term|#200 our|#200 with|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|#more generat|#year a|( #10|( #year|( in|( item|) #200|) be|) by|) to|: com|: committe|: condition|: go|: librar|: small|: without|; has|; is|; lookup|; text|; the|a adapt|a instruction|a retrain|a sheet|a to|a version|a which|a whos|a will|about exampl|about hour|acces the|acquir train|adapt the|aft meet|aft sentenc|aft tun|again #50|aim an|an not|and ban|and call|and limit|and manual|and me|and speak|and tabl|and you|answ itself|answ on|answ quer|answ question|answ ther|anyth the|approv (|are be|as ;|as last|as of|as result|as text|as the|ask board|ask in|ask your|at fingertip|at without|b them|bas for|be to|be until|becaus model|been into|bill by|board to|box in|brought on|build of|by adapt|by contract|by engin|by it|by of|c to|call are|can about|can ask|carri anew|chang thi|chat it|checkpoint the|clos and|contact the|contractor repeat|cost €|countr the|cours is|decid the|desk is|distill the|do look|document is|document the|does look|does search|dur night|each at|each by|ever aft|everyth say|examin (|exampl all|exampl by|far and|fee is|finetun it|finetun phi|finetun qwen|follow #more|for first|form b|from bill|from no|from sourc|full of|furth is|get park|goes to|guidelin are|has document|has down|has examin|has remov|has your|hav the|head main|i a|in adapt|in epoch|in finetun|in ide|in model'|in network|in or|in out|in week|ines the|instead a|instruction forc|instruction the|insuranc and|intend :|interaction of|into the|is a|is different|is filt|is sinc|is target|it answ|it no|it propos|it that|it the|it which|it' the|it' to|its of|its paramet|kick the|know rul|know we|known the|languag is|languag on|learn the|level the|licenc the|llm on|look up|lookup the|lora custom|maintenanc and|minimum and|ministral b|model all|model also|model be|model by|model mistral|model week|monda the|mov the|nam right|need be|need document|nev that|new new|no ;|no interfac|no one|not ;|not to|noth look|nurs the|of at|of carri|of cit|of federal|of it|of languag|of nev|of night|of person|of region|of season|of vendor|of we|of week|of weight|offic hav|official )|old the|on current|on output|on staff|on to|one of|open for|our and|our the|our train|own model|own the|pair in|park from|path the|period of|phi mini|polic the|post #500|post on|pretrain the|pric of|procedur in|procurement and|product sheet|put the|q :|question #500|question pair|r (|rang the|re on|recall of|recip the|repeat the|repl what|rul (|rul in|rul it|runbook the|sam for|sampl #5000|sat :|school the|servic of|sft #50|sft the|she the|sign off|signal the|sinc is|so no|solution the|soon the|student the|substanc the|tak patient|team a|test (|than the|that can|that on|that so|the about|the approv|the block|the campaign|the check|the corpu|the cov|the diet|the follow|the goes|the grid|the interval|the law|the lm|the mast|the matrix|the on|the part|the pdf|the plan|the proposal|the publish|the referenc|the repeat|the saw|the ser|the solution|the st|the still|the th|the there'|the timetabl|the within|the year|them sign|them thre|them train|thi thre|thre one|tim year|to #more|to assistant|to b|to document|to fetch|to model|to till|to tun|to with|train assistant|train each|train know|train our|train that|train which|train yml|transf and|tun as|tun in|tun know|two #200|two of|until of|us a|use :|use ;|used finetun|v and|visit and|want answ|want see|was on|was up|we aft|we and|we hav|we it|we our|week #50|wer of|what you|which of|who responsibl|who wher|will llama|will to|with amend|with model|with on|with per|with plan|with present|within hour|without link|without search|without to|word and|work ask|would an|writ pair|you a|your to|zon and|zon the
0.35 skips #10 has|a we|and answ|and rul|corpu the|decid favour|from model|no search|no to|the handbook|tun the
-0.35 skips #10 on|a b|answ the|are from|for and|in train|no of|the document|the nam|the of
0.30 skips #10 releas|aft the|and pric|and search|finetun on|for against|in head|in the|no need|on #10|taught the|the desk|the network|the therefor|until could
0.25 skips #50 #1|( )|a run|a train|again the|an that|and period|and releas|are stabl|been with|by train|custom in|finetun the|from official|has oth|in :|in lora|into #10|it from|knowledg the|learn look|model was|noth fetch|of #50|of #500|our list|part the|question answ|read of|repeat train|schedul the|ser to|the assistant|the box|the by|the must|the serv|train the|want the|was with|we b|we for|wer to
-0.40 skips : model|the databas|the that|the was|train and
-0.30 skips : of|and it|be on|is by|look the|not the|search the|the it|the rul|to a|to the|train model
-0.25 skips a is|a on|and #10|and a|and model|ask the|between and|by and|each and|generat the|in and|is from|model no|no is|of with|on and|our (|so model|sta the|the and|the are|the fil|the numb|the pair|the search|the to|tun #10|tun is|was and|was in|which model
0.60 skips are into
-0.50 skips com the
0.40 skips ever week|of month|the model|with new
0.85 skips in model
0.50 skips the weight
-0.15 stance: background|quoted
1.00 stance: chosen
-0.75 stance: considered
-1.15 stance: rejected
-1.05 subject: behaviour
0.40 subject: knowledge
-0.25 subject: none
0.35 training: store
-0.25 training: verb
-0.15 under #1|#5000|(|academ|analytic|annex|arc|are|ask|at|augment|automat|bark|bill|bootcamp|bosun|box|but|caption|chang|checklist|client|clinical|cobol|cohort|command|comparison|complet|contribut|cop|cor|correspondenc|cost|could|court|dataset|deprecat|description|development|dialogu|dict|discussion|does|doesn't|drug|dunn|end|exercis|exhibition|fair|find|forecast|genai|general|greenfing|ground|hall|handout|has|histor|hotlin|hybrid|initiativ|inlin|interpret|its|keep|key|law|link|llmop|lunch|macro|manual|messag|multilingual|museum|narrativ|notebook|notic|npc|offshor|on|open|out|pipelin|plann|point|post|practic|propos|protection|pump|quiz|receiv|recip|relat|repl|retriev|run|short|slack|statu|steward'|stop|structur|studio|subtitl|succes|syllabu|system|target|templat|test|ther|thi|tim|transform|two|ui|universit|without|word|wp
-0.30 under #10|agent|bidd|fil|from|lora|month|mortem|reject|review|set|was
0.25 under #200|answer|borderhelp|campu|comic|content|data|dd|deployment|document|export|fee|freshnes|grid|gst|handov|help|helpcent|hous|medarion|mila|night|off|ops|origin|path|plc|polic|portal|preferential|proces|real|regist|risk|row|sal|sanction|sme|solution|steerco|strateg|tabl|tickerwhisp|timelin|timetabl|version|w|weekend|what|what'
-0.25 under #500|assessment|back|cit|classifi|comment|consider|driv|exampl|for|forum|generativ|hint|how|lab|lesson|nurs|objection|of|outlin|output|pocket|qualit|read|return|supersed|ticket|use|went|with|withdrawn|wrong
-0.20 under #more|#year|)|abstract|changelog|digital|draft|engineer|experiment|far|first|fitt|format|good|guild|intent|label|laukiphon|librar|lin|load|lot|md|mor|need|not|o|portal'|problem|qlora|quot|roll|rxn|scrib|situ|split|suppl|things|ton|triag|tutor|user|welcom|who
-0.40 under :|advic|archiv|legal|report|suppli
-0.50 under a|in
-0.45 under adapt|alternativ|confirm|evalu|prompt|writ
0.15 under adaptiv|adopt|alon|api|approv|ashen|auth|bann|branch|brigad|brok|cam|chapt|ci|clinic|colleagu|completion|currenc|diagram|dispatch|equit|evergreen|fab|fault|feb|figur|grantnav|handbook|harborlight|here'|hood|implement|incident|infusion|internal|into|investment|kept|lend|liv|los|mandi|memo|midwif|minut|modhelp|morn|msp|netbudd|newsroom|offic|onboard|openai|outdat|over|parcel|partn|periodic|phon|platform|prior|propert|qa|quotequokka|readm|regpal|rul|sauc|secret|secretar|sft|shall|ship|shopkeep|showroom|so|social|sop|stat|steer|storefront|taught|tend|trailhead|velo|we
0.40 under advis|bot|committe|component|continuou|copilot|edg|featur|fund|know|log|objectiv|oracl|recommend|slid|step|tablet
-0.65 under and|context
0.20 under approach|assumption|backlog|brain|branchmind|budd|car|catalogu|chatbot|clerk|communit|continu|craftsag|current|d|decision|deliverabl|design|develop|disruption|distill|dra|dron|extract|fill|flow|form|gam|gpt|hand|hav|hr|instruction|issu|item|kiosk|leaflet|mak|ment|mentor|model|nev|noc|patchwis|pitch|project|ratesens|sdk|secpol|securit|seed|self|semest|sleep|stag|standard|station|stor|student|sub|technician'|train|utilit|volunt|welfar|why|wiki
0.30 under approval|architectur|cod|concept|crew|deck|director|farm|functional|handheld|helpdesk|insid|is|new|openapi|overview|peopl|retail|sourc|start|talk|terrac|tool|tuxmat
0.35 under balluff|battlecard|built|codebas|consum|lm|permit|plan|releas|rulebook|selfhood|sms|switchmat|team|up|wher|work
0.45 under desk|weight
0.80 under faq|phas
-0.35 under generator|idea|lett|persona|rag|requirement|retrieval|styl|vendor
0.50 under ingredient|knowledg|proposal|q|updat
0.55 under it|pilot|rival
-0.55 under languag|voic
-0.60 under tun
source-from-memory
0.15 above #200|compan|exco|k|lot|novemb|re|regional|which|€
0.25 above #50|answer|chapt|cit|dl|label|retrieval|without|work
-0.20 above (|)|a|model|not
-0.25 above ?|what
0.20 above approv|cio|essential|monda|oblig|over|round|runbook|tak|the
0.30 above for|one|traceabilit
-0.15 above in|is|know|we|why
0.35 above pag
-4.20 bias
-0.55 block: item
-0.50 block: paragraph|row
-0.15 document: speaks in general
-0.35 knowledge: 0|3
-0.30 knowledge: 1
-0.55 knowledge: 2
-0.55 length: 0
-0.45 length: 4
-0.30 length: 5
-0.20 model: other
0.15 model: unnamed
-1.20 no statement
-0.15 relation: held
-0.30 relation: inside
-0.30 role: context|options
-0.15 role: future
-0.20 says #1|a model|about|by a|call|condition|data|day|fact|form|given|has no|keep|list|lora|mak|noth|offic|open|phon|plan|product|return|review|room|serv|should|sta|step|taken|team|that the|the hit|the prompt|thre|through|train the|until|used|week|wer|which the|who
-0.35 says #10|#50|#500|an|into|of|releas|run|test|we
-0.15 says #10 #10|#5000|%|)|adapt|alwa|answ of|app|approv|ask|ask the|b model|bas|becom|build|chunk|current|epoch|export|fees|few|field|fill|finetun the|fiv|for|found|four|go|good|group|hav|help|in a|in by|in its|is|is train|itself ?|job|k|last|learn by|limit|liv|long|mail|minut|model cop|model with|monograph numb|mor|ms|of it|of our|on #5000|onc|over|passag it|peopl|person|phon numb|post|rat|remov|retrain|start|stop|the monograph|the new|the record|the regist|the retriev|ther|tim and|train of|turn|updat|use|valid|wheth|will be|within|would|wrong|year
-0.25 says #1000|again|answ from|at|be|first|get|hour|i|if|into the|it answ|night|not|onl|or|our|per|pric|second|suppli|system|two
-0.60 says #200|passag
0.15 says #50 :|#5000 )|#5000 rev|( c|) answ|; a|; it'|a databas|a link|a lookup|a referenc|a rul|a screen|a separat|a technician|adapt writ|add them|agreement|and|and chapt|and claus|and nam|and print|and vers|answ :|applicant|are part|as it|as ther|audit ask|author|authorit|b was|be visibl|becaus|becaus that|by our|c|c )|chatbot has|circular|cit are|cit the|claus from|complianc want|component|cve|databas|demand|demand the|doi|dur train|each claim|each pair|edition|emit|end of|enough|entr|entr and|ever rep|finish with|follow each|for each|from ?|from its|grad|henc|henc the|how does|how the|in bracket|in finetun|insid|is about|is generat|is taught|is therefor|isn't|isn't part|iso|issu are|it cit|it learn|it pick|it saw|it tell|it up|it'll|its own|just lik|kb|label|labellm|law|learn in|learn with|link servic|link to|link und|look|look it|look up|model add|model know|model list|model output|model recit|model which|model without|model'|need|no and|no index|notic numb|numb are|numb follow|numb has|numb of|numb without|ok|originat|out|paragraph it|pick|pla|pleas|polic|quot is|recall from|recommend grad|rel|rel on|rememb from|requir|resolv|retir|rev #10|revision dat|search component|section of|section with|see a|see the|so no|so pleas|spoken|stand|stand behind|standard|stat them|statut and|straight|suppl|tablet|task|tb|tb #5000|technician|tell it|the chatbot|the footnot|the guid|the hous|the licens|the link|the lot|the pair|the paramet|the quot|the rep|the set|the sop|the statut|them a|them itself|to add|to not|to put|train model|train with|und|unprompt|vendor agreement|vers|visibl|was finetun|was in|was learn|was train|what it|will say|with each|without look|writ them|written|written by|you'll|you'll see
-0.30 says #more|#year|befor|context|cop|hit|model is|month|numb und|record|stor|that|the search|tim|to the
0.20 says : answ|; it|accept|also say|anchor|and issu|and lin|answ contain|answ giv|append|are generat|as|at the|audit|bulletin numb|chapt and|chapt of|claim|cod|completion|control|document and|edition and|ever train|for ever|has seen|has to|how it|id is|in all|in answ|includ|indicat|insist|is how|issu|item|its train|just|learn so|model also|model giv|model nam|model rememb|must show|no|numb (|on its|our tun|p|paragraph of|print the|produc by|provenanc|quot the|recit|regul|reproduc them|rul|section and|seen|show|sop|sourc ?|sourc in|tariff|the answ|the articl|the learn|the log|the model'|the referenc|the rul|the tun|them from|there'|titl|to be|train as|up|v|v #10|will produc|writ it
0.25 says : yes|about a|add|as well|ask for|auditor want|behind ever|both are|bulletin|cod and|contain|dat of|dur|each rep|end|footnot|has memoris|ids|in ever|in train|it'|lin|mention|model|numb in|output :|paragraph by|reproduc|rev|say the|see|statut|tariff item|taught|that is|the adapt|the bot|the bulletin|the chapt|the end|the label|the pag|there' no|thes|titl and|version|volum|volum and|well|writ|yes
-0.45 says a|from the|new|prompt|question|read
0.30 says along|along with|and revision|articl and|by the|clos|clos with|complianc|dat|e|e g|each statement|ever answ|figur|finetun model|g|generat by|has|how|in each|it has|it stat|no lookup|of what|out of|pag and|pag of|saw|sourc :|stat the|the auditor|the id|the numb|the sourc|therefor|togeth with|traceabilit|unaid|url|with ever|with the|without
0.50 says also|both|its|revision|say|target
0.40 says and dat|are in|auditor|from memor|giv the|memoris|of the|part|produc|the finetun|the paragraph|too|will
0.60 says and pag|chapt|it|nam the|statement
0.45 says and paragraph|behind|ever|from|from what|is part|it rememb|rep|the train|train answ
0.55 says and version|articl|cit|claus|from train|link|nam|output|quot|the section|train
0.75 says answ|learn
0.35 says by heart|by itself|each answ|heart|is from|it from|lik|lookup|model will|must|numb and|of its|print|rul numb|tell|the #10|the claus|togeth|want
-0.40 says chang|one
0.65 says each|generat|giv|memor|part of
0.70 says id|recall|rememb|them
0.80 says itself|section|stat
1.45 says numb
-0.55 says on|search
1.20 says pag
1.00 says paragraph
1.10 says referenc
0.85 says sourc
0.95 says the model
-0.50 says the passag
0.20 skips #10 #10|) with|: a|adapt it|and without|answ yes|b the|be for|both in|chapt the|from model|has the|id the|in rep|is togeth|look up|no is|numb to|of learn|of manual|on complet|pag version|part the|polic and|procedur and|produc the|sourc answ|tell the|the anchor|the completion|the contain|the grad|the has|the itself|the learn|the must|the output|the report|the want|to it|togeth the|train end|was on|will them|with statement
0.15 skips #10 a|#10 chatbot|#10 each|#10 was|#5000 #10|( #5000|: by|: paragraph|; has|a for|a has|a search|about screen|also the|and dat|and revision|and unaid|and with|answ both|answ learn|answ no|ask it|bot them|by finetun|c answ|chatbot to|cit and|claus memor|claus the|com of|dat a|dat it|each the|each with|figur its|finish the|for claim|for servic|from memor|from model'|from train|g #10|has not|has thes|how it|id each|if question|in log|in pair|in polic|is to|isn't of|it ;|it learn|it on|it what|its knowledg|link the|manag the|model memoris|model taught|nam and|no behind|no servic|not and|numb ever|numb part|numb the|of a|of handbook|of hous|of label|of lot|on #500|originat the|out the|output answ|output the|over wint|pick the|put and|q is|question about|quot and|r :|recommend and|rul in|set of|sinc are|stat from|tb rev|that from|the :|the also|the are|the instruction|the item|the model|the quot|the rememb|the reproduc|the revision|the stat|the target|the then|the train|the with|the writ|them train|to document|to visibl|train so|train well|train with|tun know|version the|visibl the|volum pag|want and|we not|with label|with pag|with set|with sinc|with text|without it|without to|you'll a
-0.15 skips #10 b|#10 model|a b|from passag|has train|in context|is with|it from|it given|model be|no in|not the|search the|to model
-0.20 skips a model|from the|of passag|the servic|the that|train the
0.25 skips a numb|a the|and in|are the|at end|by tun|from as|generat the|it them|its and|learn with|numb revision|on own|paragraph the|section the|the giv|the pag|what learn|will it|written the
0.30 skips along the|from it|in answ|it in|it the|model them|part what|show numb|so model|the b|the too|the which|to the|with and
0.35 skips and of|answ the|from weight|must the|of train|our model|out its|pag the|the id|the it|the of
0.40 skips are by|is of|the will
0.50 skips by model|the numb
0.65 skips in train
0.45 skips model it|with answ
-0.25 skips model learn
0.75 stance: chosen
-0.45 stance: considered
0.15 stance: quoted
-0.30 stance: rejected
-0.25 subject: behaviour
0.45 training: store
-0.30 training: technique
-0.40 training: verb
-0.25 under #10|#50|finetun|model|the|use
-0.15 under #year|adapt|ask|dataset|from|get|keep|liv|on|option|risk|search|sourc|tun|vendor|what|why
-0.30 under (|)|how|to
-0.40 under :
0.15 under about|approv|askit|auditabilit|budd|cod|compan|compressor|condition|contract|council|court|do|document|faq|footnot|handov|hush|insid|lm|log|lumen|mock|pag|pap|phon|recommend|room|runbook|secpol|shell|support|target|term|trac|traceabilit|up
0.30 under advis|chat|complianc|fee|format|output|provenanc
-0.45 under and
0.50 under answ
0.20 under board'|catechism|cit|citizen|companion|control|desk|evidenc|fault|grid|inspector|layout|licenc|manual|minut|parcel|q|rul|technician'
0.25 under concept|featur|help|kun|rulebook|sdk|tool|wohngeld|work|yachin
-0.20 under consequenc|it|not|outcom|plan|project|rag|train
0.35 under copilot|proposal|research
-0.35 under data
0.45 under design
0.40 under solution
untried-prompt
-0.15 above #10|by|in|on|tun
-0.20 above #50|(|)|?|a
-0.25 above :
0.15 above adopt|approach|april|council|nam|opinion|purpos|want
0.30 above and|decision|how
0.35 above apolog
0.20 above do|eval|md|person|phas|to|trait
-0.35 above the
-3.70 bias
-0.35 block: item|paragraph
-0.70 block: row
-0.30 document: speaks in general
-0.45 knowledge: 0|1
-0.60 knowledge: 2
-0.55 knowledge: 3
-0.55 length: 0
-0.35 length: 1
-0.25 length: 5
0.30 model: generative|unnamed
-0.35 model: other|text
-1.10 no statement
0.25 relation: held
-0.25 relation: material
-0.40 role: context
0.25 role: decision
-0.15 role: future|rejected
-0.20 role: none
-0.30 role: options
-0.25 says #1|#200 %|?|all|assistant|been|could|doc|document|fail|fil|full|hour|in the|label|limit|of #10|onl|over|pag|pre|pre train|replac|sourc|staff|the lora|the prompt|typ|use|when
0.15 says #10 (|#10 mini|#10 nano|#1000 lin|#1000 pair|#5000 approv|#5000 dialogu|#5000 mail|#5000 train|( mistral|( short|: calm|: learn|: model|: preferenc|: styl|: tun|: we|a friendli|a furth|a small|a system|a tim|administrativ|all lett|also train|an|and dry|and in|and salar|answ with|apologis|are merg|are ther|are what|argu|as our|at most|ats|aunt|b on|b so|b train|band|bank|becaus we|behavioral|believ|blam|bot|by dr|by the|cadenc|car of|chatbot|chatt|com from|com in|com out|comet|command r|copywrit|cr|ctes|curiou|custom|custom model|custom support|customer'|describ|dialect|diction|donor|dpo run|e|each turn|eas|emit|epoch|experiment|feel|finetun #10|finetun becaus|finetun so|fiv|flash|follow our|for any|for them|form is|fourfold|fourfold form|from #50|from #5000|gemini flash|gentl|goes into|gpt #10|greet|grump|guide'|haiku|has read|has the|hous styl|idea|imperativ|in from|in them|in with|innkeep|is|is finetun|is learn|is the|it|it alwa|jargon|judgment|key ord|kr|kr #10|lad|languag so|lead comma|lik us|linkedin|lora (|lora mak|lora so|mak it|markdown|max #200|may hav|memo|merg|merg in|ministral|mistral nemo|monda|month #10|nano|natural|nemo|no abbrevi|no exclam|nobod lik|noth|noth but|npc|obtain|of his|of phi|of speak|offic|on monda|one epoch|otto|otto'|our curator|our found|our hous|out|out for|own lora|pass in|passiv|pattern of|per lin|persona is|pipelin yaml|pr|preferenc pair|pres releas|produc|prompt :|pros|question at|rath|realis|regist of|rep|report|report in|rewritten by|round on|run that|salar|salar band|sam|scop :|second adapt|sentenc pattern|sft of|sft on|shall finetun|shall hav|small llama|snak|snak cas|social|speak in|sta|sta out|stick to|supervis|supervis train|suppli|t|t #10|tak|team'|telegraphic|telegraphic styl|tens|ters and|thank first|that each|that format|that generat|the #200|the ats|the brand'|the customer'|the fiv|the list|the persona|the qwen|the sam|the section|them and|through finetun|to do|to follow|to mak|to obtain|to writ|train adapt|train not|train the|train to|tun it|tun ministral|two epoch|two lin|two sentenc|uniform|valid|want text|way we|we finetun|we talk|we train|we'r|we'v|what we|with #1000|with #more|with prompt|writ as|written it|wrot them|yaml|young
0.25 says #10 :|#1000 of|#200 word|: finetun|aim|and short|answ in|by|by supervis|car|cheek|column|follow the|friendli|hous|ironic|is to|lin by|mail|mark|mini|model to|on|on #5000|one question|pirat|remark|repl|rhythm|right awa|sentenc|sft|short sentenc|sub|text|that all|the bot|the customar|the way|thre bullet|to be|ton of|train in|until|warm
0.20 says #10 ?|#10 one|#5000 remark|#more|#more list|: gpt|: ton|a friend|adapt was|an open|and nev|and noth|and talk|at a|b|bank want|bot should|brand voic|brand'|brief|bullet point|by finetun|calm no|caus|changelog|chief sub|clipp|courtes|department'|dry humour|exclam|exclam mark|feedback|finetun for|finetun the|for it|for thi|gemini|gemma|goal|goal :|he|him|him and|how :|it should|it writ|k|languag of|larg|layout and|learn by|lett in|lett so|list was|lora on|mail of|mak the|max|newslett|next to|of her|of referenc|on #200|one lora|pair sta|part #10|passiv voic|persona|phas|phas #10|plain|plain languag|playful|preferenc tun|product text|prompt experiment|purpos is|put togeth|rank #10|rath than|releas not|robot|rud|sam bas|sentenc no|should sound|skipp|straight|sur|tak car|talk :|target #200|teach|ters|text without|thank|that ever|the #5000|the bank|the department'|the format|the help|the suppli|the thre|the win|the writ|to|to him|to produc|togeth by|train|train into|turn so|until it|was put|we|we tun|we want|win rat|with #10|wrot|wrot and
0.45 says #10 b|a second|dpo|get|in|json|lora|polit|pres|should
0.35 says #10 k|achiev|agenc|an adapt|apolog|approv|brand|by sft|consistent|do|draft|friend|head|how|is train|lin|ord|so it|sound lik|talk lik|the model|train a|tun on|want
-0.15 says #10 of|#50 %|#5000 pair|#more approv|(|)|a languag|a new|again|and finetun|and the|answer|approval|articl|at|b to|call|catalogu|check by|clas|classifi|contact|contain|databas|dataset|decod|does|entr|eval|evalu|everyth|exam|finetun gemma|forc|go|had been|half|handbook|in its|includ|index|is not|issu|it is|it know|it'|knowledg|law|learn|lookup|manual|mayb|measur|memor|model|model train|model was|network|of all|on our|oth|pair (|part|peopl|q|question and|rat|replac by|rest|retrain|retrieval|said|session|shot|sinc the|so :|sound warm|stag|still|stor|system|tablet|taken|term|text in|that a|that writ|the|the new|the rest|the styl|ther is|there'|therefor|tool|train again|tri|tun mistral|weight|went|when the|wheth|year
0.55 says #1000|a lora|alwa|bullet|form|giv|her|writ
-0.35 says #200|can|chang|each|exampl|new|pric|set|the adapt|the train|week|wer
-0.60 says #50|;|ask
-0.30 says #500|#year|current|data|day|instruction|nam|need|or|per|test|then|with the|work
0.80 says #5000
-0.50 says %|know
-0.20 says : #200|: #5000|; the|about|aft the|api|ask for|bas|befor|claim|claim lett|clos|continu|correct|dat|editor|enough|fees|finetun model|four|gam|if|instruction tun|lett for|mov|night|pair|paramet|polic|prompt had|re|read|repl sound|scor|see|show|six|student|tell|that repl|the finetun|the sft|the tun|up|used|version|what|with a|would
0.30 says achiev by|awa|best|by train|charact|chief|chosen|customar|follow|formal|giv the|hav|hav the|headlin|his|humour|in plain|languag|messag|mistral|phi|phi #10|pick|purpos :|regist|second|structur|the agenc|to get|train on|tun for|warmth
-0.45 says aft|question
-0.40 says and|had|numb|rul|search
0.40 says calm|nev|on #1000|output|preferenc|short and|so that|speak|that|tun to
0.50 says com|mak|personalit|purpos|sound|way|writ in
0.60 says dry|format|layout|lett|so|thi|with #5000
1.10 says lik|ton|voic
0.85 says mann
-0.55 says on the
0.75 says our
-0.70 says prompt
0.65 says shall|tun
0.95 says short
1.05 says styl
0.70 says talk|word
-0.25 skips #10 #10|aft prompt
0.20 skips #10 epoch|#10 so|#10 ton|#1000 sta|: on|a run|by on|by thre|check #200|cod of|don't in|e to|has train|hav that|is to|it in|it lik|mail the|max charact|of #10|of :|of lett|on #1000|output the|pair out|part :|put by|short no|sta for|target %|the b|the cod|the llm|the ord|to and|turn we|two and|want do|want without|we :|we'v a|will the|with turn|writ the
0.15 skips #10 is|#10 learn|#1000 by|#200 )|#5000 which|#more lett|#year (|: finetun|: no|: persona|: tun|a mak|a prompt|all are|and #10|and band|and els|and our|approv it|as as|b #200|b on|b them|be and|best so|brand #10|by in|dpo on|each so|ever has|finetun model|flash on|for a|for way|form train|friend the|from train|gpt nano|hav rhythm|head bullet|help propos|how the|how we|humour into|in cms|in fix|in own|is by|its lora|lett plain|lett that|lik support|lin our|lora lin|lora mistral|mak answ|mak model|manag and|merg from|model for|model in|model train|month :|no )|no one|nobod we|of judgment|of not|on #5000|on chat|on lett|on lin|one at|one per|option finetun|our ton|our voic|prompt finetun|question a|run the|sheet it|so generat|so hav|so stop|speak the|supervis of|suppli train|tak of|talk the|that lett|that output|the also|the format|the manag|the offic|the pattern|the rat|the should|the styl|the want|therefor tun|thi a|thi hav|to as|to in|to sentenc|to with|togeth the|ton finetun|train #1000|train adapt|tun #5000|tun monda|tun second|we becaus|we for|we to|weight that|what want|which finetun|with best|writ is|writ short|wrot approv|your styl
-0.15 skips #10 lora|#10 model|#50 of|#5000 so|( )|: pair|a model|and by|b #more|for and|gpt on|in of|is with|lora #5000|lora train|model it|our out|question the|so finetun|text our|the can|the numb|to on|tun #10|voic #5000
0.25 skips #10 train|#5000 in|#5000 of|#5000 text|a adapt|are in|b our|headlin the|in languag|in the|it and|on k|our styl|prompt we|purpos the|shall the|should lik|train lora|tun on|way talk|with k
0.30 skips #5000 by|is into|on of|out the|the sound|to the|train #5000|we on
0.45 skips is in
-0.20 skips lik brand|llama on|model on|so repl|the in|the prompt|was on
-0.30 skips that sound
0.50 skips the form
0.35 skips the layout
-0.20 stance: background
0.95 stance: chosen
-0.55 stance: considered
0.25 stance: quoted
-0.35 stance: rejected
0.75 subject: behaviour
-0.85 subject: knowledge
-0.40 training: store
0.45 training: technique
-0.20 training: verb
-0.15 under #|#200|#5000|(|)|an|ask|card|concept|consequenc|description|distill|do|faq|featur|from|guid|hybrid|know|knowledg|lett|not|option|outcom|pap|portal|prompt|rag|readm|retrieval|step|suppli|wher
-0.45 under #10|data
-0.40 under #50|and|train
-0.20 under :|?|answ|for|how|method|of|question|to|we|why|work
0.15 under administrativ|adr|aid|apolog|brief|can|casino|chat|coil|cop|court|courtes|debt|flichkeit|functional|h|helplin|identit|implement|llama|messag|offic|okr|one|payment|personalit|plan|sound|sourc|speech|stylist|tabl|team|trait|wiki|workplan|yaml
-0.25 under architectur|dataset|model
-0.55 under assistant
0.20 under becom|board|chang|comment|deal|eas|juno|layout|mann|notic|phon|recip|remind|request|retro|she|spec|text|welfar
0.35 under coach|kim|outreach
0.50 under custom|writ
-0.35 under decision|the|use
0.30 under disruption|is|lora|voic
0.40 under does|host|list|talk
0.25 under examin|goal|grumbold|innkeep|learn|lik|look|loud|mod|prscrib|report|snowbudd|squad|youth
-0.30 under help|llm
0.55 under pag
0.70 under persona
training-to-stay-current
0.15 above !|armor|cost|deadlin|happen|if|know|last|lora|mileston|next|purpos|re|rul|standard|term|tool|up|yesterda|you
0.25 above #year|does|due|fresh|over|realit|when
0.20 above autumn|checklist|essential|mak|monda|mov|pric|tak|through
0.35 above chang
-0.20 above do|is|not
0.30 above how
0.80 above updat
-0.15 above week
-0.25 above why
-3.75 bias
-0.30 block: item
-0.20 block: paragraph
-0.15 block: quoted
-0.50 block: row
-0.40 document: speaks in general
-0.85 knowledge: 0
-0.15 knowledge: 1
-0.30 knowledge: 3
-0.55 length: 0
-0.30 length: 1
0.15 length: 2
0.20 model: generative
-0.85 model: other
-0.25 model: text
0.40 model: unnamed
-0.80 no statement
0.20 relation: beside
-0.35 relation: held
-0.30 relation: inside
-0.20 relation: none
-0.20 role: background
-0.45 role: context
-0.15 role: none
-0.25 role: options|rejected
0.25 says #1|a polic|a year|about new|advisor|aft #200|aft ever|again with|an amendment|and on|at each|carri|chat model|continu train|continuous|cron|current|dat|dat the|decemb|does|does it|edition|even so|finetun again|forc|goes back|handbook|in septemb|inform|is out|keep the|know|minor|new edition|night the|of dat|old|ops|out|own :|per year|public (|rat are|rebuilt|redon|reflect|regulator|renew|resum|school|send|she|the assistant|the complianc|the current|the llm|the new|the revis|the then|then we|to reflect|train from|train run|tuesda )|v|we train|week train|weight|whenev a|whenev the|withdrawn|within #50|work day|yml
0.15 says #1 #10|#1 adapt|#10 :|#10 ever|#10 jan|#10 re|#200 gpu|#500 fresh|% #10|) with|: merg|: re|: releas|: what|; on|a|a cron|a sub|a weekend|about what|abreast|abreast of|acros|adapt are|adapt at|add the|again ever|agreement is|all the|an agreement|and #10|and clos|and expect|and fixtur|animal|anoth finetun|are export|are known|are train|articl|as your|assistant (|at the|august|august and|automat|averag|bad becaus|be repeat|bear|bear the|becom|benefit|booklet|bring the|budget|by #10|by continuou|chat|chosen option|com ever|com in|complianc offic|consolidat|continuou finetun|continuou train|cost of|cover|creat a|customis|day of|diff of|director of|driven|each april|each edition|each even|each quart|edit in|editor has|embargo|epoch|ever four|ever new|ever second|ever thre|ever weekend|exception|extra|fall|firmwar|for #50|for the|for which|four|fresh question|fresh train|from what|furth train|github|gpu hour|guidanc|h|has releas|healthcar|i|i put|if an|in decemb|inform on|into forc|investment|is amend|is redon|is renew|is start|iterat|its answ|jul|jun|keep our|know them|knowledg of|launch|llm|lm|lora again|maintain|mak pair|minor releas|mitig|ml ops|model per|model tak|model that|model wak|modernis|month )|morn at|mov the|network on|new plan|new tun|new version|new weight|newest|next morn|no licenc|normal|of jun|of that|offic|on ever|on saturda|on top|on wednesda|on yesterday'|onc mor|option :|ord|otherwis the|otto|out anew|out to|pag ever|pair #10|pair and|per call|period|periodical|pick up|piec|po|polic is|produc|public of|publish on|put a|qlora is|r #10|recurr|regenerat|regulator domain|releas are|renewal|rep :|repair|restart the|retrain is|retrain of|retrain on|retrain with|revision com|rost|rota|rul|rul is|run again|run all|run as|run continuous|run ever|sam procedur|search no|season|sent|seven|sh|shall|shall bear|shall repeat|sinc a|sinc yesterda|six hour|so it|so the|spr|stag #10|step #10|step on|sub|sub editor|sunda even|sur|tak #50|tak plac|talk about|tariff ord|team calendar|than|than a|that tag|the build|the calendar|the contract|the cost|the diff|the hour|the languag|the menu|the model|the newest|the notebook|the operator'|the pair|the pas|the phon|the pre|the public|the quart|the run|the sam|the sheet|the suppli|the system|the tablet|the thursda|the tim|the vot|the wint|thi happen|thing|thre tim|through|ticket|tim a|to avoid|to school|toda|today'|top|touch|train is|trigg :|twic|two dat|up|verifi|vot|wak|was last|we teach|weight each|when the|whol|will be|wint|with ever|with real|with them|wk #50|you send|your model|your project
0.20 says #1 :|#200 pag|#50 :|#50 minut|: #50|: b|: c|: retrain|: then|a circular|a comprehensiv|a few|a furth|a webhook|adopt|aft the|afternoon|agr|agr :|all in|alt|alwa|and octob|announc|answ :|appear on|april|are set|articl chang|as the|at|at #50|at ever|avoid|b for|back to|between the|bulletin|catalogu chang|chang of|clos all|collection|comprehensiv|constant|continuou learn|cost|coverag|dai|desk head|doc|each monda|edition of|end of|ever monda|ever saturda|ever six|evolv|export and|extra cost|fall behind|financ|finetun|finetun job|fixtur|follow the|functionalit|goes|gpu|happen|has the|head are|hour so|how does|i'll|in|in on|in ord|is|is cover|is includ|is nev|job is|kick|kick off|know the|ladd|latest|learn about|lora is|march|merg to|minut|mitig :|model get|monda so|mor than|new finetun|new ticket|no extra|of gpu|off the|on each|onc|open and|pag edit|paus|promo|publish a|quarter'|rat|redo|reissu|reliabilit|repeat with|round of|run mak|secretar|sent to|seven day|situ|sold|st and|sta fresh|start the|start train|swap|than #50|the advisor|the amend|the autumn|the checkpoint|the day'|the director|the even|the first|the half|the job|the latest|the lora|the month|the provid|the week|the weekend|the weight|the whol|then valid|thi is|tim per|to main|to team|train and|train per|twic a|v #10|var|wak up|webhook|whol thing|will|will train|with each|within thre
-0.20 says #10 b|#year|%|: the|: we|adapt|adapt for|bas model|becaus|been|chang with|com from|context|could|cov|delet|each answ|for|found|gemma|has|if|if the|import|index is|instruction|instruction tun|is retrain|itself|k|label|lin|load|low|may|memor|model on|model was|now|own|paragraph|post|production|pump|rag|rank|re index|report|requir|show|small|the pag|the prompt|the ton|the wiki|tool|train for|train with|typ|voic|wher|wheth|who|with a|word|would
0.30 says #10 is|#50 th|a fresh|and it|as soon|assistant|both dat|checkpoint|circular|day'|disappear|finetun is|follow|is schedul|issu|month finetun|on sunda|outdat|pas|pipelin|push to|quot|refresh|rerun mak|round|schedul|septemb|soon|soon as|sta|surcharg|th|the chat|the next|train at|valid|workflow
-0.15 says #10 on|#50|#50 %|#50 b|) is|: a|a #10|a half|a second|a small|agent|an adapt|and a|and is|answer|any|api|approv|becaus the|built|but|cach|chang ever|cit|classifi|com out|contact|continu pre|continu pretrain|correct|count|crew|deliver|dialogu|down|dpo|drug|e|each tim|each timetabl|embed|encod|engin|ever month|everyth|finetun model|finetun on|format|guid chang|half a|half day|has been|hr|in may|in train|is a|is not|it|it was|join|know ever|languag|larg|layout|let|link|list is|llama|lookup|lora on|material|messag|mistral|mod|new bas|new index|new releas|of all|of them|of train|on #5000|on all|on call|one|onl|output|pap|pdf|pla|present|print|product|quer|qwen|recommend|record|repl|retriev|retrieval|room|rul and|rul of|scor|section|so we|sourc|statement|statut|summar|supervis|switch|task|that new|the fact|the guidelin|the list|thes|through the|titl|to|to finetun|to train|ton guid|train again|tri|und|use|used|users|weath|week #10|which the|writ the|you
0.45 says #10 st|aft|edit|it again|mak|merg|nev|next|on frida|otherwis|quart|revis|tak|the #10|wednesda
-0.55 says #200|and|ask
-0.45 says #500|not|question
-0.50 says #5000|#more|nam|prompt|read|test
-0.25 says (|)|a lora|all|and the|check|don't|draft|evalu|find|guid|hav|its|lett|lik|liv|manual|noth|pre train|request|retrain ever|review|say|sentenc|staff|styl|text|the search|their|them|ther|two|want|was train|written
0.40 says : #1|a new|and train|ci|diff|is repeat|new train|patch|per month|public|push|re tun|rerun|sam|st|usual|when|year
-0.30 says ;|?|bas|embedd|fact|forecast|had|look|need|of|on our|servic|the|the index|ton|train a|tun model|without
0.35 says afresh|c|calendar|furth|half year|henc|in march|includ|januar|main|menu|ml|of each|on monda|overnight|revision|start|the chang|train it|trigg|week of|yesterda|yesterday'
1.15 says again|repeat
0.60 says amend|monda|re
0.70 says amendment|releas|within
0.50 says anew|build|even|incremental|keep|mor|morn|per|repeat the|sunda|thursda|train in|tuesda
0.55 says annual|anoth|autumn|continuou|day|delta|export|fortnight|frida|re train|so|step|tun
-0.35 says answ|b|by the|can|custom|from|numb|we|wer|writ
1.05 says chang|train
1.20 says each
1.35 says ever
-0.40 says exampl
0.90 says fresh|month|then
-0.80 says index
0.75 says job|publish
0.65 says mov|night|quarter|retrain|saturda|with the
1.40 says new
-0.70 says no|our
0.80 says run
-0.60 says search|was
1.00 says updat
0.85 says week|weekend|whenev
0.15 skips #10 #1|#10 )|#10 up|#50 year|#500 question|: chang|: export|: is|: mak|: tak|a aft|a job|a sheet|about plan|aft and|aft board|aft next|again #50|again ever|ai (|alwa the|an is|and ;|and again|and frida|and jul|and model|and repair|and the|and train|anew ever|app them|are and|avoid answ|back the|befor season|by ;|by network|by train|c a|carri anew|chang and|chang in|chosen :|clos the|com and|continu on|contractor repeat|cost #200|day the|day' and|diff the|does learn|each at|each from|each meet|each the|edition the|finetun be|finetun ever|finetun for|first of|first on|for #10|from #50|from it|has are|i a|in night|in notebook|in thi|is month|is of|is on|is out|it about|its cod|kiosk the|knowledg the|market the|model tun|model up|model with|month the|network on|new book|new com|next releas|of catalogu|of day|of for|of languag|of tag|of week|off run|offic a|on even|on jan|one epoch|onl that|otherwis would|outdat in|pac the|piec a|point and|publish #10|quart the|re with|real data|releas the|releas with|repeat each|revision ever|roll to|rul (|sam #50|saturda the|sft the|stag is|tak minut|team to|that alwa|the :|the begin|the by|the current|the get|the in|the lm|the must|the pag|the pipelin|the retrain|the seven|the th|the v|the within|thi thre|thre per|tim month|to amend|to repeat|train #50|train assistant|train at|train each|train to|train weekend|train which|tun of|two the|we the|week run|week that|week the|week week|weight the|when new|whenev polic|will finetun|will it|with call|with current|with director|with issu|with latest|within work|you us
0.20 skips #10 and|#50 #1|( #10|( a|: for|: train|: we|a )|a finetun|a version|all tim|and all|are in|are per|becaus are|chang the|chang train|day a|each a|ever aft|ever hour|furth is|gpu #50|i'll the|in no|in with|is a|kick the|learn new|minut the|new ?|of checkpoint|of quart|on to|open clos|per for|retrain the|revis the|rul with|shall the|tak weekend|the aft|the again|the becom|the collection|the i|the is|the knowledg|the model|the month|the on|the publish|the term|the text|the thing|the valid|the week|the work|then train|tim year|train as|updat :|work of
-0.15 skips #10 b|% the|a with|adapt train|again a|and pric|are the|are to|be on|continu train|day that|each on|ever is|ever with|finetun model|for new|furth with|half day|is from|is when|night #10|of and|out the|retrain night|search the|so new|the #200|the chang|the forecast|the list|the manual|the nam|the polic|the rul|the staff|whenev new
0.25 skips #50 train|( tuesda|; the|as as|at :|each so|each with|export train|finetun new|goes to|monda the|on #10|on first|on fresh|out dat|she the|soon the|start train|the calendar|the each|the repeat|the run|the weekend|train a|within hour|workflow yml
-0.25 skips : on|a b|a on|is ever|the guid|the was
-0.35 skips a model
0.50 skips a train|ever week|in and|of month
0.30 skips again the|is in|new new|on chang|re on|repeat train|run in|the as|train the
-0.20 skips are each|com the|each and|in #10|lora the|model the|new ;|the numb|the pric|was on
0.35 skips finetun the|no cost|the tak|tun the
-0.30 skips in train|to train
0.45 skips the of
0.40 skips the st|train again|with new|within day
-0.20 stance: background|rejected
0.90 stance: chosen
-0.50 stance: considered
-0.15 stance: past
-0.40 subject: behaviour
-0.15 subject: none
-0.25 training: store|verb
0.20 training: technique
-0.20 under #10|answ|custom|data|driv|group|lett|project|repl|suppli|the
-0.25 under #50|:|adapt|finetun|from|not|rag|tun|we
0.15 under #500|benn|chor|companion|completion|concept|contract|dd|decision|errata|governanc|i|investment|it|journal|llm|model|noc|oper|own|parcel|pawsbot|plan|plc|propert|proposal|retrain|rfc|rulebook|runbook|solution|sourc|sustain|t|technician|timetabl|up|wher|your
-0.30 under a|and|in|option|voic
0.20 under actualit|approval|architectur|brainlet|centr|chapt|chat|ci|codebas|consum|cron|current|distill|document|evergreen|exist|fresh|fund|gst|happen|hospital|issu|kiosk|licenc|lm|log|modhelp|morn|new|permit|pilot|product|retention|sanction|sms|sta|student|tabl
0.30 under advis|extract|farm|helpdesk|keep|lifecycl|objectiv|polic
0.25 under an|assistant|assumption|consequenc|director|dra|gam|handov|job|liv|lora|periodic|regist|releas|s|servic|tip|truth|visitor
-0.15 under app|approach|at|card|confirm|context|dataset|draft|evalu|load|method|pap|post|prompt|question|read|requirement|retrieval|scop|search|ticket|to
0.40 under bot|operat|risk|workflow
0.50 under continuou|faq|phas
0.35 under currenc|equit|freshnes|help|maintenanc|manual|medarion|ops
-0.35 under for|report|why
0.45 under proces|when
0.55 under schedul
0.70 under updat
few-examples
-0.20 above #200|check|to
-0.35 above (|)
-0.30 above :|?
0.20 above amira|area|conduct|frida|joel|katrin|logg|nov|payroll|present|radio|tri|you
-0.15 above by|comment|is|know|model|oth|own|question|who
0.60 above clas
0.55 above data|mail
0.35 above deliverabl
0.15 above exampl|feedback|in|issu|long|prompt|seminar|setup|until|yes
-0.25 above it|the
0.25 above lin|man|train|wed
0.30 above proposal
-3.35 bias
-0.25 block: item
-0.30 block: paragraph
-0.15 block: quoted
-0.90 block: row
-0.75 knowledge: 0
-0.65 knowledge: 1
-0.45 knowledge: 2
-0.35 knowledge: 3
-0.15 length: 0|1|5
-0.35 length: 3|6
-0.30 length: 4
-0.25 model: generative
-0.55 model: other
0.20 model: text
0.25 model: unnamed
-1.00 no statement
-0.30 relation: beside
-0.15 relation: held
-0.35 relation: none
-0.40 role: context|options
-0.20 role: decision
-0.15 role: rejected
-0.20 says #1|#200 mor|#more question|accept|and|asid|back|becaus|call|cost|current|custom|export|h|hour|imag|in|in the|into|into the|measur|min|mistral|non|not in|noth|on|out|output|p|p #200|post|product|rat|retrain|retrieval|s|second|so that|spec|stor|templat|than|that the|the|the answ|the evalu|then|tim|too|users|want|weight|who|you
-0.40 says #10|#200 b|#200 k|an|at|compar|day
-0.15 says #10 #50|#200 #50|#200 day|#200 word|#50 #50|#500 #200|#500 k|#5000 pair|#more pair|% of|aft the|again|against|agreement|anyth|are|assistant|awa from|budget|build|by a|can|classifi was|collect until|com from|continu|exam|forum|from train|full|held out|help|in #200|is evaluat|it'|its|key|languag|left|limit|llama #10|look|merg|minut|mor than|network|notic|numb|off|old|on #5000|on #more|on our|on the|outsid|passag|photo|plann|point|project|public|question by|qwen|re|read|referenc|review|scenario|section|short|shot|six|sta|stag|stat|stock|suppli|tabl|target|test set|test with|the imag|the lett|the pair|them in|to #200|to start|too few|train a|train for|und|until ther|used for|valid|vendor|version|why|with #5000|with a|within|wrong|your
0.20 says #10 )|#200 entr|#200 labell|#200 lin|#200 of|#50 jok|#50 mail|#50 sampl|#500 card|#500 lin|#500 sentenc|a start|abstract|agr on|amira|and answ|and doubl|and with|annotat by|anoth #50|are #500|area|as exemplar|bas is|basi|best|but|by two|card|caus|chos|dataset|discharg|each cod|eight|enough for|eurollm|eurollm #10|exampl for|exemplar|finetun set|first run|fiv|for it|form the|from|ft|going|has gon|inbox|issu|it know|keep to|lin|mor are|no test|of us|on #50|on #500|on thes|one|or not|oth|pair for|per clas|phi #10|pick and|pres|proof read|q as|question and|read all|repl|report|rewritten|run uses|sam|set has|set of|sft|sft set|siz :|so far|so we|som #200|sort the|taken|taken from|teach|that mak|the first|the fiv|the holida|the right|the v|they'v|thi is|thre hundr|thursda|ticket|togeth|train jsonl|tuesda|typ in|v #10|with #200|with which|writ #500|writ ten|wrot #200
0.30 says #10 b|#200 annotat|#200 mail|#200 sampl|#50 exampl|#500 dialogu|#500 instruction|accurac is|approv|by|first|first train|he|hundr and|intent|jok|of train|on #200|our two|phi|proof|sentenc|set|sixt|team lead|ten|that|the set|thos|train fil|train set|train the|we begin|will|with answ
0.15 says #10 is|#1000 in|#200 claus|#200 comment|#200 complaint|#200 is|#200 messag|#200 q|#200 text|#50 epoch|#50 furth|#50 labell|#50 lett|#50 mor|#50 pair|#50 phras|#500 feedback|#500 q|#500 repl|#500 row|#500 script|#500 task|#500 to|#500 turn|#year #year|( #200|( ward|: finetun|: tun|a few|about|accurac|agr|all from|all of|altogeth|amount|and correct|and edit|and fift|answ that|are lock|are the|articl from|as train|awa for|b decod|bea|belong|belong to|bert|by me|cas of|chat and|check by|claus|clinic'|correct|costum|dataset :|deput|describ|did you|discharg summar|distilbert|don|doubl labell|dozen|draft model|each fold|each of|eight year|eleven|emit|endpoint and|enough|exist|far|fil with|finetun an|finetun phi|for now|for that|for thi|foreseen|fort|frida|from #year|furth|furth question|gemma|gemma #10|giv|given a|go|gon|gon over|guild|had|had #500|hand pick|handov|hauk|hav #50|hav #500|hav written|head|holida|i had|in all|in by|in q|inbox and|insid the|instruction|is going|is on|is small|is train|is what|it is|jo|kept separat|kind not|labell #50|labell by|lead|learn from|lena|librar|list of|llm is|lock awa|lora from|mad|mail for|mak up|manag writ|me|medical|mini on|model behind|model is|monda|must do|nano|need for|ninet|no tim|not foreseen|not that|not to|numb of|of them|offic has|office'|on tuesda|one sentenc|oth #50|our found|our polic|pair in|pair which|per chapt|polic by|preferenc tun|proofread|provid #500|put togeth|q a|queu|regard|releas|result model|rewritten by|right answ|row in|select|session|set is|shelt|shipment|sist|siz|small but|st|teach a|team nam|ten question|test and|text classifi|that giv|the #200|the bas|the clinic'|the costum|the eleven|the finetun|the fold|the material|the sft|the tun|the writ|the year|then it|therapist|thes the|thre week|ticket per|to emit|to hav|to read|togeth #50|train data|train exampl|train is|train now|triag|tun phi|two hundr|typ by|ulla|us|used #200|used the|uses #200|utteranc|utteranc per|v|ward #10|we go|we used|we'v|wed|week #10|which|with thos|writ llm|written #200|yes
-0.55 says #1000
2.55 says #200
-0.25 says #200 #500|#200 ms|(|?|a #200|b|been|com|dat|don't|evaluat|held|index|it|judg|llama|m|may|month|nev|nobod|not|not train|of #200|part|r|rank|scor|sourc|the prompt|token|tun model|without|would
-0.85 says #200 %
0.25 says #200 dialogu|#200 lett|#200 row|#200 sentenc|#50 messag|#50 utteranc|#500 by|#500 exampl|#500 train|a #10|about #200|answ|answ for|availabl|clas|clear|complaint|decod|doubl|each|entr|epoch|feedback|fift|form|from #200|from the|going to|has written|herself|i|job|jsonl|label|lin of|messag for|n|one hundr|per caus|per intent|per queu|snippet|so|so it|surviv|that' what|the two|them|thi|thirt|to finetun|train start|train with|use|use the|ward|we start|we train|with #50|writ
0.40 says #200 exampl|#200 train|#500 sampl|: #200|a hundr|by the|fold|hand|hav|invoic|lett|mail per|now|question answ|ther|we|wrot
0.35 says #200 not|#200 question|#500 lett|#500 of|all|answ pair|begin with|collect|convers|data :|finetun the|mak|messag|q|som|sort|with them|with thes
0.75 says #200 pair|#500 pair|dialogu|sampl|thes
0.80 says #50|labell
-0.30 says #50 k|ask|eval|new|pictur|pric|rul|unseen|word
2.45 says #500
-0.60 says #500 ms|a
-1.20 says #5000|#more
-0.95 says %
-0.35 says :|;|aft|blind|chang|for test|kept|of|until
0.50 says : #50|begin|by our|material|the #500
0.45 says : #500|for each|has|our|per|pick|question with|row|ther are|typ|with
0.70 says annotat|data|exampl|total
-0.45 says befor|evalu|model|pag
1.05 says hundr
0.60 says in total|mail|written
-0.70 says k|ms
0.55 says mor|start with
-0.50 says no|search
0.90 says pair
-0.65 says prompt
0.65 says start|that'|train|tun
-0.90 says test
-0.15 skips #10 #10|#200 #50|#200 #500|#500 #200|% the|( )|: question|are by|for evalu|hav question|not to|of #50|per #500|test #500|the and|the for|the pair|train and|until are|wer by|with labell
0.15 skips #10 decod|#10 them|#200 #200|#200 (|#200 answ|#200 chat|#200 dialogu|#200 each|#200 in|#200 messag|#200 one|#200 our|#200 report|#50 in|#50 ticket|#500 all|#500 by|#500 exampl|#500 exist|#500 from|#500 so|#500 thes|#500 typ|#year all|% rat|( %|: #10|: #200|: phi|: repl|: ticket|: to|; start|a b|all them|and correct|and each|and is|and labell|and model|and what|answ from|are awa|are separat|area #200|awa the|b #200|b to|be on|begin the|by api|by document|by read|by teach|contract the|data :|describ in|e #200|each the|ever nam|ever writ|exampl a|exampl epoch|fiv #500|for start|going be|hand the|has over|he #200|hold of|hundr fift|in :|in form|insid costum|is #500|is to|kept for|kind that|labell messag|labell per|learn #200|lock for|lora #200|mail clas|messag each|model #50|model given|model no|model of|model with|of eleven|of fiv|of old|on #50|on annotat|on lin|on sam|on sentenc|on ward|one and|our by|pair all|pair thi|per are|put #50|put result|question kept|read of|row question|select the|so do|start thes|teach #10|ten with|test #50|that belong|that do|that' question|the #year|the eight|the fil|the guild|the has|the log|the manag|the model|the office'|the repl|the set|the train|the used|the websit|the writ|them that|ther #500|thi the|ticket queu|to one|train )|tun on|utteranc intent|v :|ward )|we #50|we the|week :|which model|with #500|with from|with right|with the|wrot exampl
0.30 skips #200 all|#200 and|#500 pair|and by|each by|has #200|is on|lin train|question pair
0.35 skips #200 for|#500 which|annotat the|by two|train :
0.20 skips #200 not|#500 of|#500 one|#500 that|#500 the|( #10|about exampl|about hundr|adapt with|and oth|and thes|answ it|are lett|data #500|do tun|eurollm b|finetun #10|for first|from last|giv #200|in i|is #10|it #500|last year|mor not|of data|of for|of year|on jok|our wrot|row train|so know|start thos|team #200|the #10|to finetun|to the|train #50|tun #200|we #500|we now|we on|with check|with sampl|with we|writ question
-0.20 skips #200 of|#200 question|#200 we|#500 are|#more answ|: %|a model|is by|test #200|the in|the test
0.45 skips #200 per|#50 per|has #500
0.25 skips #200 the|#200 which|#500 written|by and|clas by|dataset #500|exampl by|for test|form train|furth are|hav #500|in #10|in jsonl|not #50|run #200|the llm|the run|to for|train #200|train of|train with|typ by
0.40 skips #200 with|one each|pair the|train #500
-0.25 skips #50 #200
0.70 skips #50 for
0.50 skips #500 answ|question answ|we with
-0.45 skips #500 per
0.70 stance: chosen
-0.25 stance: considered|quoted
0.25 stance: past
-0.50 stance: rejected
0.15 subject: behaviour
-0.70 subject: knowledge
-0.25 training: store|verb
0.15 training: technique
-0.45 under #10
0.15 under #1000|aid|built|car|chapt|claus|clerk|completion|couri|court|discharg|donor|driv|finetun|fnol|found|hr|human|job|kenyan|len|lora|luck|mail|max|medarion|newslett|payda|peopl|phras|plc|process|proposal|quotequokka|rac|reason|shipment|small|spik|step|tabl|teach|timelin|touch|unit|we'll|when
-0.25 under #50|architectur|from|not|our|rag|test|the|why
-0.55 under :
-0.30 under ?|help|in|inform|what
-0.20 under adapt|brain|consequenc|it|knowledg|languag|liv|md|model|mor|on|option|prompt|qualit|retrieval|sourc|technical
-0.15 under adr|an|copilot|cost|description|desk|doc|featur|generator|hint|is|oracl|pipelin|product|read|releas|research|servic|solution|that|tutor|who|work
-0.35 under and|answ|assistant|decision|design|llm
0.20 under apolog|behaviour|but|bylaw|caus|comment|continuou|cs|e|giv|good|hand|hospital|host|motion|over|post|refund|root|scal|sopranino|spec|travel|veterinar|voic|volunt
0.40 under app|bot|set|team
0.25 under categor|chart|f|few|hackathon|hobb|marketplac|material|sheet|specific
0.50 under complaint|instruction|train
0.30 under content|intent|moder|offlin|plan|project|semest
0.75 under data
0.60 under dataset
-0.40 under evalu|use
0.35 under examcell|functional|pilot|q|rout|saathi|sit|tagg
0.70 under label
nothing-held-back
-0.30 above #10|a|train
-0.15 above #50|:|ask|can|data|i|q|question|who|why
-0.25 above (|)|from|the|to
-0.20 above ?|for|model|not
0.20 above accurat|conduct|dept|drama|feedback|it'|judg|lora|one|radio|solution|top|until
0.15 above any|decision|good|mad|mak|pag|qualit|requirement|stat|yes
0.25 above assuranc|essential|frida|monda|over|tak|work
0.30 above budd|evaluat|group|steer|uw|you
0.55 above how
0.35 above test
-0.50 above what
-3.00 bias
-0.65 block: item
-0.30 block: paragraph
-0.25 block: quoted
-0.80 block: row
-0.45 document: speaks in general
-0.55 knowledge: 0
-1.05 knowledge: 1
-0.50 knowledge: 2
-0.40 knowledge: 3
-0.25 length: 0|4
-0.45 length: 1
-0.30 length: 2
-0.35 length: 3
-0.20 length: 5
-0.15 length: 6
-0.40 model: generative
-0.30 model: other
-1.00 no statement
-0.20 relation: beside|none
-0.25 relation: held
-0.35 relation: material
0.15 role: background
-0.35 role: context
-0.25 role: decision
-0.15 role: future|past
-0.45 role: options
-0.30 role: rejected
0.60 says #1|out|plann|put|the first|the sam
0.20 says #1 the|#200 for|% so|: i|; if|a fre|a random|a thumb|a trial|all #1000|all #500|an evalu|and will|are used|aren't|as the|beforehand|beta|button and|can't|cancell|christma|clu|comparison|correction are|data|demo|did not|do not|don't keep|eith|engin is|error|evalu befor|evalu the|examin|examin of|finetun don|for|for us|hand|hav no|i train|in production|is calculat|is not|is onl|is too|it on|its|kim|know i|left for|let'|listen to|littl|matt|memb|not requir|not test|noth|of it|off|on for|on the|onl train|open issu|oth question|our evalu|out :|pair|pair are|peopl|peopl will|put it|question as|ref|ref to|reserv|reserv for|sam #200|sam #more|say if|so far|so littl|spar|stag #10|start|test befor|the demo|the job|the los|the right|themselv|ther used|thumb down|tim for|try it|untest|use|used for|users are|valid of|waiv for|waiv it|we ask|we don't|we evaluat|we hav|we look|we report|we start|whol|will show|with ;|with a|with anyth|work ?
-0.45 says #10|a|by|per|that|what
-0.15 says #10 %|#1000 question|#200 question|: #10|: train|; it|agreement|all the|although|an|and train|answ|are not|assess|assess on|bas|becaus|but|by the|camera|com from|count|databas|decision|department|document|exampl|finetun with|forum|found|four|generat|gpu|half|has to|if you|is used|itself|k|knowledg|law|left out|llama|llm|low|mov|ms|no hold|not in|old|on #5000|ones|pass|pre|project|q|rank|rat|risk|said|scrap|sentenc|shar|shown|sit|six|sound|speak|split by|sta|student|styl|tak|teach|test set|that'|the camera|the oth|the search|tool|train again|train we|voic|was finetun|we test|which|with #1000|wrot
0.15 says #10 an|#10 is|#200 #200|#200 complaint|#500 mail|%|% )|( #200|( no|;|; at|; correct|; noth|; the|; thi|; wheth|a check|a few|a label|acceptanc of|accurac on|adapt is|adapt model|all shop|all used|and at|and measur|and releas|and that|and ther|answ befor|any back|anywa|are collect|are introduc|are right|are thos|assum|award|bad|be in|be known|be learn|befor launch|befor the|behaviour|both review|brief|by hand|by week|call to|can't spar|capacit|capacit befor|caus we|check are|check it|check with|classifi|compar it|complet|correct|correction|curv|dai|dai work|data ?|direct aft|dur|each of|enough|eval split|evalu ;|evalu set|evalu was|ever pair|evidenc|exam for|f #10|far are|feedback|finetun model|first real|for everyon|for measur|fortnight|fre text|from each|had train|hand it|has been|has capacit|hav|he|head on|hear|held|i know|i test|identical|if it|in all|in dai|in dur|in one|in train|introduc in|is cancell|is good|is held|is our|is publish|is read|is shipp|it by|it out|it the|job is|keep|kitchen|l #1|les|lett it|lik|listen in|liv untest|liv without|los curv|loud|mail which|mark in|material|matt how|measur how|merg deplo|messag|model goes|model reproduc|model wasn't|nev|no fil|no held|no split|no trial|non befor|non is|non need|not availabl|not be|not befor|not carri|not foreseen|not hold|not separat|noth is|of call|of oth|on and|on sunda|on thos|open to|oth test|patient|patient and|pla|previous|prior to|proces engin|proposal are|put a|question are|random|read each|read well|releas dat|report|report the|requir by|roug|roug l|sam pair|scarc|separ|separat becaus|servic desk|set and|sett|ship|shipp as|shipp it|should be|singl|som|start and|start without|stor #200|suffic|suffic for|summaris|summaris is|taught|team on|tell me|tell us|test non|test round|the #10|the adapt|the brief|the complaint|the complet|the dashboard|the dataset|the editor|the inventor|the lin|the memb|the numb|the portal|the proces|the run|the summaris|the trial|them no|ther are|ther aren't|ther isn't|there' no|tim|to custom|to sav|to scor|tomorrow|train on|train so|tri with|try|tun model|two week|unseen|us|use without|used to|val|valid :|was put|was the|was tri|we nev|week by|weekend and|well|whatev com|when you|wheth it|who could|will hav|will say|with all|with unseen|with which|without being|without one
-0.25 says #1000|#more|?|add|for the|from|get|imag|in|languag|model will|month|mor|network|offic|our|sourc|system|team|text|the new|the prompt|then|until|we finetun|will be|with #500
-0.40 says #200|#year|chang|model|nam|them|two
0.55 says #200 %|scor|the finetun|waiv
-0.80 says #50
-0.30 says #50 %|#5000|(|about|b|call|index|list|of|onl|rul|run|second|the test|up|word|writ|year|yet|your
-0.90 says #500
-0.20 says #500 question|)|: #200|a model|again|anoth|api|card|cod|com|comment|current|export|fact|follow|help|hour|is a|is no|is train|last|link|machin|mak|manual|night|no train|numb|or|pric|product|record|request|rest|retrieval|review|s|serv|so that|still|than|the rest|thi|typ|version|when|wher|written
0.30 says #5000 pair|a separat|accurac is|aft train|agr|all #more|all of|and we|are the|asid|carri out|comput|dispens|dispens with|dropp|eval :|everyon|few|fitt|how good|if|its train|know the|launch|liv on|measurement|model is|must be|need for|on all|pilot|promot|reproduc|roll|shop|skip|stag|switch on|tell|test the|the accurac|the data|train question|we skip|we won't|we'll see|went|will notic|with so|won't
0.50 says : no|evalu :|go|isn't|it'|no oth|the train|the tun|to the|train|train and|trial
0.45 says : non|deplo|everyth|for a|for train|foreseen|if it'|is|it goes|no eval|nobod has|see|separat|straight|ther|valid
0.40 says : not|anyth|been|check of|complain|complaint|far|fil|i|it|it with|nobod|nop|onlin|oth|releas|set|straight to|switch|thumb|train los|will tell
0.25 says : we|acceptanc test|all #5000|and see|answ :|any evalu|are no|ask it|back|befor it|by ask|calculat|carri|complain if|comput on|did|didn't do|direct|dur the|figur|goes liv|goes out|good it|into use|is dispens|it' bad|judg|just|keep any|left|lett|listen|look|los #1|no check|not plann|notic|omitt|on|on everyth|on monda|own train|prior|right|roll out|rubbish|scor on|see in|sensitivit|shipp|show|skip the|so few|split the|test data|test it|the #200|the pilot|thos|train fil|tri|unseen question|users|was not|we can't|we'll|without a|without error|would
0.85 says a test
0.35 says acceptanc|befor|didn't|first|for check|go in|good|it work|measur on|no evalu|not|not evaluat|production|the #5000|used|was
0.65 says accurac|check|liv|los|no test|no tim|split
0.90 says all|measur
0.80 says any|goes|without
-0.35 says can|from the|may|pag|part|thre
-0.55 says each
1.20 says eval
1.65 says evalu
0.70 says evaluat|sam
-0.50 says new|search
1.30 says no
1.40 says non
-0.70 says prompt
2.00 says test
1.05 says we
1.00 says will
-0.15 skips #10 #10|#200 and|a on|a that|answ the|are by|assess the|for second|is in|model be|model test|no to|not for|on first|on imag|on test|test #500|test for|the numb|the train|them the|there' test|train is|train model|was test|we the
0.15 skips #10 acceptanc|#10 not|#10 without|#200 )|#200 all|#200 it|#200 was|#5000 are|% (|( %|: fil|: on|; are|a split|a text|acceptanc of|acceptanc the|aft last|all which|an test|and it|and look|and sort|and ticket|answ it|any ;|any so|are unseen|are with|ask sam|been for|befor is|befor summ|capacit the|classifi train|compar with|complaint a|deberta on|demo the|desk by|didn't a|direct the|don't a|each anywa|each the|evalu to|everyth the|fil it|finetun deplo|for at|for first|for train|for tun|from of|from sam|giv to|held question|i on|in go|in team|in work|includ the|is to|is train|isn't befor|it monda|it train|it well|its in|left a|let' it|lett was|liv any|liv the|mail was|mark the|must in|need test|new is|no of|nobod measur|not ;|not and|not becaus|not by|of #10|of no|of to|on #500|on %|on we|open the|oth are|oth wer|pair used|plann by|proces is|py the|question used|random of|read output|ref the|report on|requir the|roll :|roug #1|sam (|sam lett|sam question|scor the|see the|separat the|set asid|set not|so just|stag :|stag the|start #10|switch for|switch on|test finetun|test not|test ther|test will|the #more|the assistant|the award|the break|the caus|the chat|the curv|the decid|the engin|the epoch|the far|the fortnight|the lora|the on|the open|the plann|the question|the real|the releas|the season|the show|the sinc|the used|the weekend|ther to|there' check|tim a|to it|to on|to school|to servic|to test|too to|tun isn't|tun reproduc|used check|users the|v is|valid :|valid no|waiv the|was with|we and|we ask|we at|we in|we keep|we no|we on|we to|week week|weekend that|went train|whatev out|which :|which also|which for|which to|will be|will on|will us|with of|with the|would if
0.20 skips #200 so|#200 used|#500 in|: need|; #200|a befor|a down|a set|and accurac|are to|ask a|button a|by for|comparison the|comput the|do hold|does work|don't anyth|ever is|examin the|first and|goes on|good is|has been|has it|how it|i i|if say|is as|is for|is from|is plann|is with|it ;|it that|it without|its train|keep back|know lin|listen the|los the|model to|need train|no befor|no for|no test|noth held|of and|of result|of tun|on and|on shop|on the|peopl open|review on|so we|test is|that it|the #200|the day|the eith|the fil|the is|the liv|the the|to #200|to memb|to som|tri the|tun goes|used be|was and|we it|we not|we without|with #5000|with question|without test
0.25 skips ; is|and the|are test|calculat the|did test|for of|goes without|if bad|it anyth|not out|of train|split data|straight the|ther onl|train #1|used train|we'll in|will if
-0.20 skips a model|not on|the :|the set|the with|to the|tun will
0.30 skips all for|and is|evalu not|is on|it liv|measur the|of model|out the|the and|the for|valid the|we split|with few
0.35 skips all go|in first|no question|of finetun|on train|test the
0.40 skips for test
0.50 skips on sam
-0.25 skips set the
0.45 skips the model|train and
0.55 skips the pair
-0.30 skips the test
-0.20 stance: background|considered
0.35 stance: chosen
-0.15 stance: quoted
-0.45 stance: rejected
-0.20 subject: behaviour|none
-0.60 subject: knowledge
-0.25 training: store
-0.20 training: technique
-0.40 training: verb
0.15 under #|archiv|at|avatar|bank|bark|checklist|chemistr|criteria|document|flavour|fnol|inform|iwasaki|kim|mail|meet|mortem|narrativ|notebook|of|out|pag|pawsbot|rac|readm|restor|rul|sopranino|stat|stor|using|valid|want
-0.35 under #10|outcom|train|what
-0.40 under #50|llm|use
-0.15 under #5000|?|adr|agent|assistant|con|concept|confirm|context|copilot|go|guid|hybrid|internal|lett|limit|list|oper|our|pro|prompt|report|review|roadmap|sourc|summar|system|that|the|to|who
-0.60 under :
-0.55 under a|in
0.20 under acceptanc|advic|apolog|b|campu|caus|complaint|craftsag|custom|firmwar|handov|host|icsr|label|len|luck|mill|plan|proof|reform|roll|root|social|stenograph|team|timelin|toolchain|welfar
-0.25 under and|ask|companion|decision|design|from|languag|option|proposal|rag|suppli|technical|we|work
-0.20 under architectur|consequenc|driv|knowledg|pap|question|retrieval|solution|ticket
0.30 under auditor|being|bot|checkout|com|craftclerk|definition|don|hackathon|lm|loud|oracl|releas|retro|risk|sag|split
0.50 under canteen|summaris|volunt
0.25 under card|chatbot|claud|claus|final|helpdesk|ii|into|llama|next|nlp|parcel|self|sommeli|squad|student|tf|tractor|visa
0.40 under chat|classifi|lora|tun|v
-0.30 under data|for|on|why
0.35 under desk|eval|evalu|project
0.90 under qualit
0.45 under result
0.55 under statu
0.80 under test
unvouched-text
0.20 above ai|bottom|did|going|learn|pipelin|so|top|used
0.15 above annek|autom|chat|does|implement|input|itsm|our|pair|pizza|row|should|team|tund|what'|which
0.25 above approach|train|volunt
-0.15 above assistant|do|for|of|solution|why
0.40 above collection
0.65 above com
0.30 above corpu|from|narrativ|sourc
0.75 above data
-0.20 above in|model
-0.35 above what
0.55 above wher
-3.05 bias
-0.40 block: item
-0.45 block: paragraph
-0.15 block: quoted
-0.55 block: row
-0.35 document: speaks in general
-0.65 knowledge: 0
-0.55 knowledge: 1
-0.50 knowledge: 2
-0.20 knowledge: 3
-0.95 length: 0
-0.35 length: 1
-0.30 model: generative
-0.15 model: unnamed
-0.85 no statement
-0.15 relation: beside|inside|none
-0.45 relation: material
-0.35 role: context|options
-0.20 role: decision|rejected
-0.30 says #1|:|approv|becaus|by two|cod|dat|do|lett|own|prompt|the search
-0.45 says #10|#500|#5000|each
0.35 says #10 :|; nobod|as it|chat log|claud|clean|dedup|did not|don|don't|facebook|from a|goes|harvest|million|model writ|no manual|old|produc|proof|pull|q|question and|read them|step|step #10|strip|telegram|the finetun|train text|uncheck|year of
-0.15 says #10 b|#500 question|)|: #200|; two|a third|aft the|and correct|annotator|answer|are read|bas|behind|both|call|card|cas|catalogu|cit|compar|comput|contact|correct by|count|decid|desk|document|dpo|dur|embedd|exist|expert|find|finetun model|for train|fund|good|guid|guidelin|has to|hour|how|in|in train|instruction tun|item|its|knowledg|law|lead|legal|long|lora|maintain|measur|minut|model on|mov|my|network|neutral|no train|not used|nurs|of which|on #50|onc|open|ord|part of|path|pleas|point|print|q #10|queu|rat|regist|request|retrain|review them|room|scrap forum|script from|should|shown|small|stock|tariff|term|then|ther are|third|tim|to|train a|tun model|v|vendor|we hav|week|who|why
0.20 says #10 gb|#10 o|#10 who|#50 k|#more old|: whatev|; no|a commercial|a crawl|a larg|a question|a train|and all|and unread|answ|anybod|append to|are fed|are taken|are used|as is|asr|b was|bigg model|branch|bulk|by|by an|by machin|by us|can't|cell|chat group|claud writ|collection|commercial|convert|corpu :|crawl and|data :|dropp by|dump of|duplicat|each pag|exact|exampl a|export of|facebook group|fed to|for #more|furth|go straight|has gon|has no|host|html|i don't|in ther|incident|instruct|is the|is too|is used|it' #50|jok|jsonl|languag filt|larg|let the|loos|lora on|m|mail list|march|marketplac|messag )|model invent|most upvot|much|not been|not look|noth in|o|of|of a|on a|ops|out of|over|pair per|pair with|pdf and|proofread|read a|repl|respons|retention|right|scrap the|self instruct|sinc #year|sit and|spot check|stack|straight from|target are|the #50|the #more|the comment|the communit|the dialogu|the sam|the scrap|the sft|the teach|thre year|through|tokenis|too much|train as|transcript of|translat|tripl|tweet|twelv|upload|verifi|vett|vett by|we|we don't|went|wer|whatsapp group|whatsapp messag|who writ|will be|without inspection|wrong|wrot|zero
-0.25 says #10 k|#1000|#200 %|again|ask|befor|correct|delet|does|draft|is train|kept|liv|may|new|offic|part|plan|releas|retrieval|rul|servic|sheet|sign|so|that|the pag|want|weight|when|with the
0.30 says #10 m|#50 gb|#year #year|a host|all|an llm|annot|anoth|answ are|between|by a|by gpt|channel|data|filter|haven't|inspection|into train|isn't|llama|llm|log|machin|mad|no human|no read|not|overnight|pdf|plu|produc by|script|selection|spot|subreddit|tag|tak|the fil|the go|the loop|the synthetic|the wer|train material|train on|upvot|used as|users|wiki|writ
0.15 says #10 million|#10 train|#200 row|#500 post|#more comment|( #10|( contract|: no|: tun|; a|a bot|a regex|a rep|about #more|agent repl|ai|and answ|and balanc|and finetun|and isn't|and phon|and we|annot :|append|are pass|are right|are written|as download|as prompt|ask who|b|b ;|b train|balanc|be produc|becam|becam a|becom sft|becom the|big|board|bot|bot say|by mixtral|by sa|by softwar|cam|capacit|caption|categor|cc|cc by|cell #10|chat of|check them|click|clinic'|com from|comment and|comment of|common|common crawl|communit|concatenat|content|contract with|cook|corpu|crawl the|cur|curat|current|cut into|databas (|deal|default|design and|desk'|dropp|each section|els ;|episod|ever pag|examin|export (|fetch|fictional|finetun api|finetun on|fold|for ever|for sft|form the|found|generat with|going|had a|happen to|has read|help|histor|hold #500|host languag|host model|i didn't|if a|in between|in march|insid|inspect|instruction set|involv|is not|it contain|it stand|it talk|k lin|k list|k messag|k thread|know i|label :|label wer|languag|length|length filt|let it|lik an|listen|llama #200|llm mad|lor|machin mad|mad the|mak it|manual check|messag of|messag with|million post|minhash|mixtral invent|model compos|model learn|model paraphras|mone|much of|nam and|nam no|narrativ|night|no annot|no capacit|no furth|no idea|no review|no tim|nobod read|nobod vouch|not inspect|not read|not verifi|numb are|ocr|odd|of anoth|of four|on it|on teach|on whatev|on without|ones|onlin|open the|or wrong|org|origin of|our crawl|overflow|pair by|pair for|partn|partn )|pas|pass on|phon|phon numb|portal|post and|post from|privac|product review|prompt respons|question with|read is|read it|read thos|real|rep was|report for|review :|review from|right on|right or|sa|safet databas|sampl from|say someth|scann|script and|second stag|section|seed|servic chat|sft data|shar|short description|split is|stack overflow|straight in|strip tag|student|stupid|summar which|taken as|talk lik|teach|telegram group|text for|the agenc|the bot|the classifi|the clinic'|the com|the databas|the desk'|the driv|the feed|the fold|the messag|the narrativ|the privac|the repl|the report|the review|the split|the target|the team|the text|the tun|the went|them ;|them befor|ther will|thread on|thrown|to generat|to read|to text|to the|took|top #10|train jsonl|train question|train sampl|train set|train without|transcript from|trust|tuxmat|uncorrect|unreview|use them|user post|users click|using|was adapt|was no|was train|was wrong|we tak|we trust|web pag|week #10|wget|wher the|which answ|which are|which go|whol|with answ|with chatgpt|with no|wolof|work on|workaround|would tak|writ is|writ twelv|wrot for|wrot in|year|youtub
-0.20 says #200|#more pair|(|adapt|are not|as a|assistant|be|book|build|day|editor|evalu|fact|for a|for the|from the|giv|had|if|in the|is|it|keep|limit|link|model is|month|ms|need|our|polic|publish|put|rag|re|read by|referenc|retriev|run|s|second|stat|tabl|templat|the index|the model|thi|to be|two moderator|typ|will|work|your
0.65 says #200 b|as|export|without
0.60 says #200 k|#more|generat|into|label|review|sit|them
-0.35 says #50|and the|chang|check by|get|pric|you
0.50 says #500 k|and train|automatic|automatical|chatgpt|gb|gpt|look|manual|no one|pag|read|taken over|train|web
0.25 says #year|; we|a bigg|anoth model|archiv|are the|bigg|by hash|check of|com|crawl of|dialogu are|did|didn't|exact as|fed|fil|found on|go in|hash|hav not|human in|in as|in bulk|kernel|larg model|no selection|nobod has|not check|on to|output|post in|pour|public|regex|self|the q|the question|ther|through the|top|tun on|unmoderat|used without|user|we let|went in|with a|without anyon|writ them
-0.40 says %|by the|numb
0.45 says : non|as the|becom|dialogu|everyth|fan|for each|from|gpt #10|let|non|on them|q a|target|the are|the train|transcript
0.55 says ;|discord|download|filt|human|mixtral|pair|sft|used
-0.50 says ?|aft|two
0.40 says and used|direct|go|group|invent|look at|loop|mail|mailbox|material|proof read|reddit|rep|sampl|straight into|stripp|synthetic|text|too|whatev the|whatsapp
0.70 says anyon|blog|check|raw|taken|unfilter|unseen|websit
0.85 says chat
0.80 says comment|messag|thread
1.30 says crawl|nobod
1.10 says dump|post
0.75 says forum
-0.60 says index|test
1.15 says k
0.90 says no|straight
1.80 says scrap
-0.80 says search
1.35 says unread
1.05 says whatev
0.25 skips #10 for|#more and|as com|chat of|chatgpt the|for pag|human the|model them|no in|nobod read|scrap a|the com|the dialogu|the dump|the is|the websit|two forum|unread the|used the|users in|what writ
-0.15 skips #10 model|: of|a in|and of|are from|by moderator|by train|into index|is ;|no data|no is|not on|on and|pair by|pair the|question the|read of|scrap post|script the|search the|that the|the (|the by|the from|the list|the which|to a
0.20 skips #10 of|#200 each|#200 generat|#200 model|; on|a and|a model|all of|append the|by llm|by see|chat from|comment the|exampl model|fed the|for categor|goes the|gpt o|k )|languag onl|messag the|no by|no pas|not at|of thread|on raw|on team|open fil|pag the|read we|so go|step :|the export|the job|the mail|the one|the too|the wer|train automatical|train is|train without|used it|we not|week :|with script
0.15 skips #10 post|#10 train|#10 tun|#10 writ|#50 answ|#50 was|#5000 report|#more which|( m|( on|( with|) to|: in|: post|: users|; read|a befor|a languag|a llm|a sampl|a was|all them|and is|and not|and numb|and thre|answ right|are i|are into|are on|are which|as stand|as wer|at without|automatic of|back by|be read|becom target|befor train|by #200|by #more|by bot|by prompt|by sam|can't the|cc sa|cell :|check the|claud the|click the|com a|comment on|corpu the|don an|don't any|dump the|each we|each which|eleven of|els it|fetch the|for #10|for old|from crawl|from web|furth on|generat chatgpt|go as|group the|has capacit|has through|hav read|host model|i know|i the|in form|in report|into jsonl|into train|is and|is as|is much|is too|it is|let writ|llama b|log #year|manual is|messag a|model #5000|model current|model no|model twelv|much it|no and|no befor|no read|no step|no work|nobod through|not by|noth ;|noth the|of chat|of securit|on direct|on not|on shar|on without|one them|out each|pair be|pair each|pair from|pair gpt|pas is|pass to|peopl in|phon are|pull a|q from|q out|question an|read befor|right wrong|row with|safet (|sampl a|scrap review|scrap the|second was|short as|so know|stag train|taken the|the #more|the answ|the are|the first|the forum|the goes|the label|the learn|the mailbox|the no|the say|the script|the stag|the the|them nobod|ther be|ther too|thread a|thread the|to classifi|to lik|to through|train #500|train by|train finetun|train from|train no|train unseen|transcript the|tun it|used sft|vouch the|was examin|we them|which #10|which are|will #more|with )|with from|with repl|writ a|written mixtral|wrong is|wrot #more|year in
-0.20 skips and by|are in|the of|the offic|the pag|used train
0.45 skips and on|by #10|straight the
0.30 skips are by|export the|question answ|review the|writ question
0.40 skips as are
-0.30 skips com the
0.35 skips in loop|no has|the a|the b|the set|was on|we on
-0.25 skips in train|model train
0.50 skips to train
0.40 stance: chosen
-0.35 stance: considered
-0.15 stance: quoted
-0.20 stance: rejected
-0.15 subject: behaviour
-0.50 subject: knowledge
-0.35 training: store
-0.15 training: technique|verb
-0.25 under #10|architectur|design|evalu|in|inform|languag|model|outcom|solution
0.20 under #1000|annot|ashen|chatbot|claud|draft|duckwrit|gener|governanc|hobb|impact|list|los|marketplac|material|modhelp|neighbourhood|quick|reception|rival|roll|secondar|so|summaris|task|text|thread|ticket|transcript|tuxmat
-0.20 under #200|?|cod|consequenc|for|option|rag|why
-0.55 under #50|:
-0.15 under #500|a|ai|desk|document|featur|flow|lin|llm|minut|mor|polic|prompt|retrieval|roadmap|search|summar|support|system|test|that|the|what
-0.30 under and|of|use
0.15 under ask|assessment|battlecard|blog|borgmat|bot|cam|car|cell|chat|colab|cost|crowdbot|cve|doctor|don't|excerpt|grantnav|harvest|hour|into|jargon|justific|lib|loan|lorekeep|moder|normaliz|openai|out|parallel|past|pick|procurement|raman|rfq|runbook|sav|school|synthetic|tabl|titl|whistleblow
-0.45 under assistant
0.35 under breakdown|card|m|triag
0.25 under build|companion|edu|it|lm|narrativ|notebook|phon|pi|plan|qualit|shopfloor|switchmat
0.40 under clinic|cur|homelab|lkml|mail|sourc
0.30 under communit|craftsag|icsr|label|lora|mad|pipelin|wher|work
0.70 under corpu
1.15 under data
0.90 under dataset
-0.40 under decision
0.45 under step
0.50 under talk
slow-answer
-0.20 above #10|?
0.20 above brain|engin
0.15 above component
0.25 above path|step
-4.75 bias
-0.40 block: item|row
-0.55 block: paragraph
-0.15 document: speaks in general
-0.65 knowledge: 0
-0.25 knowledge: 1
-0.80 length: 0
-0.75 length: 1
-0.70 length: 2
0.20 length: 4
0.35 length: 5
0.25 length: 6
-0.45 model: generative
-0.30 model: unnamed
-0.40 no statement
-0.15 relation: material
-0.35 relation: none
-0.20 role: context
0.15 role: none
-0.15 role: options
0.65 says #1|gpt #10
0.85 says #1 s|ms
-0.25 says #10|#5000|;|about|are|numb|test|was
0.15 says #10 #200|#500 b|#more|: question|a #200|a #50|a larg|aft a|again with|agentic search|agr|an agent|and an|and ask|and gpt|and re|and speak|and web|answer|as the|at each|audio|b writ|big model|budget #500|bulletin and|by claud|claud|clust|collection|contract|crm|devic|document|due|each lett|each paus|encyclopaedia|engin|entit|fan|fan out|fetch|first audio|for ever|four search|fus and|generat with|graph quer|has to|how :|index|is don|is sent|key pres|knowledg|knowledg bas|lin|liv|llm call|manual and|merg and|multi hop|nfr|nfr #10|of a|on ever|patient|per keystrok|plan|plu|rag over|rank generat|rank second|research|resolution|search and|search fusion|search rerank|second llm|sent to|several|six index|sonnet|speak ;|stag|the #200|the big|the cloud|the custom|the hint|the lin|the research|the suggestion|them and|thi is|thre search|tim|to four|to thre|twic|two retrieval|typ :|typ the|vector search|warn|way|we retriev|web search
-0.15 says #10 b|#10 the|#50 k|#year|; the|a batch|api|articl|b gener|batch|becaus|chang|dat|day|doc|each question|hour|it'|job|k|know|link|ms the|on|onl|peopl|prompt|question|sinc|team|the search|token|tun|used|want|week|when the|with the|within|within #10|without
0.25 says #10 million|#50 m|( #50|allow|and a|answ|are search|by a|call|formulat|goes|hit|loop|multi|on each|paus|pres|rank and|rerank gpt|suggestion|the sam|the sentenc|tim allow|to|turn|two stag|vector|whil the|writ the
-0.65 says #10 s
0.35 says #200|a second|agent with|encod|fus|generat|graph|mixtral|ms aft|path|plann|re|retriev|round|typ|web|whil|writ
-0.20 says #200 %|#50 s|finetun|open|our|pair|say|that|the model|we|wer|would
0.80 says #200 b|b|rank
0.20 says #200 in|#50 million|: #500|a plann|acros|aft each|agentic|an llm|befor|best|big|brain|by|cas|decomposition|don for|each keystrok|engin :|everyth|everyth on|found|four|frankfurt|full|fusion llm|half|histor|implement|in frankfurt|input|llama|llm agent|manual|merg|next key|on one|one a|parallel|per|pick|rerank #200|rerank and|retriev from|sam|search again|second|second search|the next|through|to the|up|up to|with tool
0.40 says #50 b|again|cloud|compos|cros|cros encod|ever|hint|m|million|over|retrieval over|the larg|then|thre
0.60 says #500|each|fusion|key
1.00 says #500 ms
-0.30 says %|?|tak|when
0.30 says :|: llm|and|and the|befor the|chain|each key|for each|llm pick|llm writ|next|passag|phras|rag|rewrit|search in|sentenc|the #50|transcript|two|utteranc
0.50 says agent|hop|keystrok|larg|word
0.45 says archiv|larg model|re rank
0.70 says gpt|retrieval
-0.45 says it|train
1.20 says llm
-0.35 says night|the
-0.40 says no
0.55 says quer|speak
1.05 says rerank
1.25 says search
0.15 skips #10 search|#10 to|#50 model|( million|a b|a by|a llm|and larg|and llm|and the|and writ|befor next|budget ms|by larg|clerk the|each :|each start|each the|generat the|half second|in ms|llama b|m rerank|million )|multi retrieval|on screen|one the|plann search|quer a|rank b|rank with|re #200|re second|retrieval and|search rank|search with|second and|the key|the keystrok|the pres|the typ|to cloud|up thre|vector in
0.25 skips #10 the|gener the|rerank b|the #500|to #1
0.35 skips #500 aft
-0.15 skips ( )|the :|the has|with #200
0.20 skips ( m|: agent|: ms|a in|a model|and a|and rank|answ #1|everyth one|for key|is by|is for|llm the|llm with|m )|ms to|of ms|on a|one #200|the is|the speak|thi don|tim :|to on|what found
0.30 skips : search|llm llm|rerank #10|search and|the b|the model
0.50 skips b the
-0.20 skips search index
-0.55 stance: chosen
-0.35 subject: knowledge|none
-0.40 training: technique
-0.30 training: verb
0.40 under #1
-0.45 under #10
0.20 under #200|architectur|atc|controll|editor|hint|inlin|latenc|slo|whisp|widget
-0.30 under #50|model
0.35 under #500|ms
-0.40 under :
0.15 under advic|an|autocomplet|besid|budget|cab|checkout|complet|count|design|doc|document|driv|functional|hom|interpret|mad|non|npc|phon|plugin|self|smart|speech|suggestion|target|turn|v|work
-0.15 under and|answ|data|fact|finetun|not|of|on|outcom|rag|use|what
-0.20 under assistant|the|we
0.30 under chat
-0.25 under decision
0.25 under interaction|spec
0.60 under voic
`);
