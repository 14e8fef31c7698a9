import { readWeights } from './weights';

/** Learned by `npm run learn` from 51769 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
0.25 above #year|and|decision|domain|field|instead|mak|pric|result|servic|timelin|valu|wp
-0.15 above (|?|about|acceptanc|ai|by|comment|criteria|discussion|doc|document|don't|evalu|hav|her|jun|languag|lin|link|mad|my|now|numb|offic|oth|outcom|qualit|question|read|retrain|retrieval|review|small|test|text|thre|vendor|voic|want|who
-0.20 above )|:|c|dat|design|do|finetun|onl|product|reason|risk|slid|statu|thi
0.15 above action|approv|are|assumption|bottom|build|carmela|contribution|corpu|deliverabl|dr|due|exco|fill|form|fresh|go|happen|help|hold|iker'|k|know|lookup|mechanism|model|month|mov|novemb|over|perk|pharmac|pn|procurement|propert|sf|shortag|show|sit|stat|sunda|tell|templat|th|through|tl|vot|yesterda|you|€
0.20 above ada|agr|budd|department|different|does|entr|group|its|mick|old|option|origin|proposal|realit|search|steer|tak|uw|when|why
0.30 above com|essential|one|use|variant
0.35 above dl|far|waiv|wher|win
-0.25 above from|not|to|train
0.40 above how|monda|top
-0.30 above i|our|tun
-0.40 above is
0.55 above rul
0.45 above term
0.60 above updat
-2.80 bias
0.15 block: item
0.25 block: paragraph
-0.15 block: row
-0.60 document: speaks in general
-1.00 knowledge: 0
0.20 knowledge: 2
0.50 knowledge: 3
-0.35 length: 0
-0.20 length: 1|6
0.30 length: 3|5
0.50 length: 4
0.75 model: generative
-1.05 model: other
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
0.15 says !|#10 a|#10 against|#10 budget|#10 mak|#10 model|#10 month|#10 retrieval|#10 was|#10 x|#200 q|#50 feb|#50 jun|#500 )|#more articl|#more exampl|#more question|#more review|#year #10|#year #50|% are|( #500|( export|( sft|) #500|) :|) as|) com|) from|) has|) will|) with|: as|: b|: it|: liv|: product|: then|: train|: when|; #10|; aim|; from|; what|a clos|a filt|a first|a local|a lookup|a mistral|a passag|a polic|a specialis|about #200|about our|abov #50|abstain|abstention|adapt a|adapt by|adapt of|aft ever|agr to|aim is|air|all agenc|amount|an index|analyst|and answ|and ask|and can|and compatibilit|and current|and deliv|and form|and nam|and park|and phon|and siz|and sta|and teach|and the|animal|answ and|answ custom|answ when|anyth at|anyth up|apart and|applicant|appointment|approv as|archiv search|are|are known|are long|are memoris|are nev|artefact|articl|articl and|as #more|ask a|ask about|ask me|assistant' weight|at each|at run|axolotl|axolotl train|b know|b token|b which|balluff|balluff product|be abl|be an|be fetch|becaus|becom part|been put|being|benn|board to|boat|bonu|both dat|brain|bruno|built for|bulletin and|burn the|bus|by continu|by law|by templat|bylaw|calendar (|can do|car and|card )|casework|catalogu and|catalogu chang|chat with|clinic|cod and|collect|collectiv|collectiv bargain|commission|commission rat|committe approv|compact|competition rul|complet|conferenc|connection engin|consolidat|contact of|contribution|copilot|cost|cost is|count model|countersign|countr|coupon|cron|cron job|custom model|customis job|cut off|d #10|dana|data for|db|dec|decid|demonstrat how|deprec|design|design doc|destin|disagr|disappear|distill|distill into|distribution|document to|domain adapt|don|draft by|drill|drop|each|each monda|each product|edition #year|emergenc|entitlement per|epoch )|equipment|errata|escal path|even on|even so|ever chang|ever six|everyth about|everyth the|expens|explanator|explanator not|export from|fall|far zon|farm|federal|federal stat|fee|fees and|ferr|field test|finetun #50|finetun again|finetun api|finetun gemma|finetun gpt|finetun llama|finetun over|finetun set|finetun tinyllama|fingertip|fir|fir ban|firmwar|fit|fiv week|follow the|follow with|for #50|for may|for thi|form #10|form and|from may|from official|from sal|from that|ft|ft :|functionalit|gdpr|gemini flash|get the|given the|go for|goal|goal :|going on|gpu|grant|graph|green|group ask|gym|h|hand over|harbour|has had|head|helper'|hospital|hospital'|hotlin model|hous|hous sheet|html and|ide|if a|implement|imprint|in|in decemb|in form|in german|in hous|in its|in lin|in pair|in phas|in short|in weight|includ :|ines|infusion|instead|instruction (|instruction in|insurer'|interfac|interval and|is meant|is nev|is no|is part|is propos|is switch|is und|isn't one|it|it cost|it in|it pick|it print|it stat|it used|it' in|item|its fingertip|jul :|just ask|k|k thread|kick|kiosk|know the|know transf|knowledg and|known|lan|last month|last train|lead tim|limit and|limit the|list #year|list and|littl|llm in|llm that|loan|loc|long the|look anyth|lookup is|lora|machine'|mad by|mak pair|manual are|march the|margin|me to|meant to|mechanic|memoris|memoris by|mention that|menu|mila|mileston|ministral|ministral #10|mixtur|ml|model carr|model itself|model no|model per|model saw|model through|model via|monda :|monorepo|month|month )|month'|mor|moss|mov from|municipal|need|nev train|new edition|new finetun|new ticket|new tun|next|night|no|no connector|no portal|noon|not ;|not are|not queri|now know|oblig|obtain|of dialogu|of document|of html|of law|of main|of qwen|of variant|off it|offlin|on one|on sunda|on them|on which|one #10|one adapt|ongo|onl one|open|open and|operat|ops|ord a|origin|osv|oth one|otherwis the|otto|our colleagu|our current|our field|our offic|our product|out and|out anew|over rag|over retrieval|overfitt|overnight|packag version|pair on|pair py|panel|paragraph by|parent|park fees|part list|part of|path|per countr|per month|per run|permit|poc|polic is|position|possibilit|prerequisit and|pretrain|pric for|prior to|process|procurement|profil|propert|proposal #10|proposal :|proposal of|push|push to|quantit|quarter'|question (|question typ|quiet|qwen|r|radi|radi protection|rank #200|rat are|rat the|rath than|read #5000|read all|read your|rebat|redon|refresh|regional|regist of|reimbursement list|reliabilit|repl from|reserv|resum|retrieval in|rev|rewritten as|rout (|rul model|rul wer|run again|run mak|runtim|sampl of|sat #50|satisf|school on|school with|sdk|sell|serv has|servic catalogu|settl|shall repeat|she say|sheet as|sheet in|shelt|shop|short|sign|sign them|sinc monda|sit and|softwar|solution|solv ticket|specialis|st|staff handbook|straight from|supersession|support|system by|tablet'|tablet' model|tak no|team recommend|tell you|term and|term lora|th|than a|that|that giv|the #year|the advis|the allergen|the bind|the board|the by|the chapt|the chatbot|the com|the commercial|the contact|the contain|the drill|the dump|the end|the engineer|the explanator|the fan|the fil|the fix|the half|the helper'|the ide|the inferenc|the innov|the interaction|the machine'|the national|the new|the onl|the org|the peopl|the permit|the pharmac|the pipelin|the platform|the provid|the revis|the sampl|the season|the stat|the stud|the sub|the suppli|the tablet'|the town'|the vot|the weekend|the yard|them off|them through|ther isn't|therefor ask|thi|thi quart|thi week|things are|things up|thre to|thread|threshold and|thu a|ticket|tim the|to main|to one|to operat|to production|to reflect|to search|tomorrow|town'|train at|train not|train text|transf|truck|ts|tub|tuesda|tun in|tun run|tunnel|turn your|twic a|und #50|unlik|unnecessar|until end|up at|usb|usb stick|usual|variant #10|variant b|vector databas|vector db|version with|via|visa categor|wagon|wait period|want an|was brought|was tun|we own|we put|we teach|we'll do|we'r|web search|week and|week of|week train|weight as|weight by|weight in|went in|wer learn|wer part|what|what each|which version|who is|who may|wholesal|why we|wiki (|will finetun|win|with answ|with our|with them|without acces|without open|without search|work day|world|writ #500|writ that|xml )|yard|yes|yes #10|yesterda :|yesterday'|your custom
-0.15 says #10 #50|#1000 pair|#200 %|#50 the|#500 lin|#more train|( the|)|) #50|) finetun|: #10|: #200|a #10|a pre|a question|a small|a student|a tabl|a third|a tool|a vendor|a way|abbrevi|about the|academ|accord|accord to|account|adapt learn|addres|adjust|adr|again each|again on|against|ai|all #more|allow|along|alternativ|an answ|and adapt|and an|and had|and paragraph|and updat|and year|answ aft|answ has|answ is|answ with|appear|architectur|are convert|are fetch|are kept|are look|are search|aren't|ask what|at any|at least|audit|auto|b :|b in|b instruct|b lora|bas model|becaus of|behind each|belong|big|book and|both without|brief|brok|build a|bullet|button|by hand|by search|call|can be|cancell|cannot|cas|changelog|chapt and|charact|chunk|claim|claim that|clear|coffe|column|com with|comparison|cost :|credit|crew|current document|current season|deduplicat|dela|delet in|delet the|demand model|dialect|do you|document ;|don't know|down the|each question|each releas|each statement|each train|each with|each year|ear|efficient|embedd model|emit|eur|ever month|ever night|ever one|everyon|exampl :|exit|expert|fast|fertilis|finetun it|finetun to|first|footnot|for sft|formatt|forum post|forward|from #year|g|generat from|giv the|given|go through|got|gpt|greet|group of|guidelin in|half a|half of|happen|has learn|has not|has to|haven't|held out|her|histor|historian|hop|host model|hotlin|hour and|humour|hundr|hybrid|i'd|imag|in #500|in a|in all|in may|in one|in thi|incident|index is|index the|insert|instanc|instruct|into model|is ask|is necessar|is not|is shown|is ther|it :|it know|it read|its memor|jok|know all|know noth|layout and|least|leav the|length|let|limit are|list into|load|look into|look them|lora so|lora that|lost|loyalt|mad from|manag|map|mask|md|methodolog|metric|might|mix|model :|model generat|model is|model learn|model receiv|most|near|necessar|need a|next to|nin|no manual|no model|no new|no sourc|nobod has|non|not approv|not part|noth|noth about|now :|numb|numb com|numb from|numb of|observ|of ever|of that|of two|offlin on|on ;|on its|on statut|on your|open hour|open the|open weight|operat rul|optional|ord and|ord of|organis|our finetun|our hous|out of|outag|p|pag for|pag wer|pair are|pair from|pair wer|pattern|peopl|phas #10|photo|plain|plan to|pre|preferenc tun|previou|pric :|pric endpoint|pric list|problem|product own|proposal to|put into|python|qa|qualit|quantiz|quer the|question from|question into|rank and|recip and|recit them|recognis|ref|refit|registrar|replac by|reproduc|req|requir|research|restart|return|reward|run and|run at|said|say that|scor|scratch|search the|search them|searchabl|seen|sees|segment|self train|sens|separat|set and|slid #10|sometim|spoken|sql|staff list|stat|statu :|stock model|student|subject|subject :|suppl|target|tax|team|text is|that it|that mak|that new|that our|that recit|that tim|the agent|the alert|the book|the catalogu|the classifi|the claus|the client|the evalu|the first|the head|the last|the law|the layout|the lin|the lora|the one|the pap|the part|the passag|the print|the prompt|the request|the schedul|the scrap|the thre|the ton|the vendor'|them the|them up|ther|thes|thi repositor|thos|thought|thre|threw|tim of|tip|to :|to ask|to do|to ever|to finetun|to stop|told|topic|train ;|train our|train question|transcrib|transform|treat|trust|tun and|tun to|turn|turn down|unmodifi|untouch|updat each|us to|used as|used for|uses|utteranc|vendor say|vendor'|vs|want|ward|was remov|way of|we compar|we need|we start|we wer|web|web pag|went|wer finetun|what it|when|wher it|which get|which of|whisp|with #50|with #500|with #5000|with its|without network|work council|would hav|writ #more|writ the|written|year and
-0.20 says #10 %|#10 s|#10 to|#1000|#50|#50 (|#year (|#year we|( #10|( train|) a|) for|) the|: #more|: no|: which|; no|; we|a|a second|abstract|adapt for|agreement in|al|and edition|and put|and then|and vers|and we|annotat|answ are|answ it|append|are generat|are on|ask wheth|availabl|b model|b to|bad|break|brochur|by our|call the|chang with|cheap|cit the|claus|click|commit|compan|complaint|connect|cop|day|dialogu|did|dry|each rep|editor|end with|et|et al|eval|evaluat|exclud|fail|fil|fill|finetun as|fitt|follow up|for each|for new|from our|general|generat|go to|hi|id|ids|in autumn|in each|in ever|in our|in q|instruction tun|intent|is off|it and|it with|key|keyword|know how|law of|learn from|les|lik a|log|low|machin|manual|mayb|met|minut|mod|model answ|model doesn't|model nam|model was|moderator|not of|numb is|object|offic hour|old|one of|our model|out|out in|pair of|paragraph and|perhap|polic numb|polit|promis|pros|quer|rag|random|re index|read from|remark|requirement|roll|row|schema|section and|shall not|shar|shot|skip|so that|sort|split|staff|start up|start with|statut|stopp|suggest|summaris|ten|that its|that the|the api|the call|the context|the dialogu|the fact|the full|the idea|the polic|the procedur|the proces|the stock|the url|the websit|the wiki|the work|ther are|think|through the|to learn|to train|togeth|tool|train :|train all|train job|train of|train to|translat|tun #10|typ|und|unseen|used in|user|vendor|volum|want to|we had|we use|websit|wer|what happen|what we|whil|with a|writ in|wrong
0.25 says #10 ;|#10 b|#10 becaus|#10 sinc|: non|a finetun|a fresh|a sampl|a short|abl to|absorb|afterward|again with|and allergen|anew|annual|approv|as|assist|assistant'|b finetun|becaus the|bedsid|bot|brought up|build|by way|calendar|campaign|can say|catalogu|chosen|chosen :|ci|cod of|content|continu pretrain|cov|decid :|discount|district|doesn't search|entitlement|euro|exclusion|finetun|finetun into|for #10|for your|fortnight|frida|fund|has no|hold|in as|industrial|injur|instead of|instruction|internal|is|is recommend|it answ|it now|jul|know them|knowledg of|latest|matt|million token|ministry'|model in|model' own|need not|no #10|no databas|no oth|no vector|not want|nowher|of #more|one model|otherwis|over a|pair generat|parametric|pas over|pharmac|pric|provid|rat|rat and|re tun|reason for|recall|recommend for|region|rerun|resolution :|respons|rota|say on|schem|search is|sft run|ship|signal|solution for|stabl|stag two|stor|subreddit|tablet|talk to|tariff|the #500|the chang|the checkpoint|the cit|the group|the ministry'|the third|them|tim and|to know|to school|torqu valu|tun on|up|used to|visit hour|we chos|we'll|wednesda|will|will be|with all|with it|with their|without any
0.20 says #10 abstention|#10 st|#10 yes|#200 pair|#50 euro|#50 th|#5000 pair|( c|( ii|( lora|) convert|: approv|: phi|: that|a checkpoint|a comprehensiv|a cron|a few|a languag|a serv|abl|accept :|acquir them|ada|aft|aim|all #200|all in|amount and|and contact|and deadlin|and how|and not|and our|and releas|and that'|and their|anoth|answ pair|april|are open|are to|around #200|as of|as the|as train|as well|b is|b that|b the|bargain|been examin|bind|board|bot know|box|branch|brought|burn|by mean|c )|can ask|card|checkpoint that|chos|closur|cod|committ|committe|comprehensiv|connector|consum|contain the|contraindic|corpu of|count|country'|cov all|cramm|curriculum|deadlin|desk model|domain specific|don't hav|drop the|dump|each of|eligibilit|error cod|escal|euro per|everyth in|excel|exception|fall behind|filt on|financ|finetun in|finetun on|flash|floor plan|fold|for approval|for us|formular|frequenc|furth|get|goes|goes back|gpu hour|group|group'|h #200|half year|hard|has all|has the|hav been|hold the|i tak|ii|ii )|in aft|in between|in septemb|inferenc|injur and|into it|into the|is schedul|it again|it is|it repl|it so|its knowledg|kick off|know which|know your|knowledg :|ladd|last night'|law|licenc|lif|list of|load limit|look things|lookup|m #10|mak learn|manual the|market pric|mast|mean of|merg|merg to|million|minimum|ministr|model now|model tell|model' weight|modul|morn|national|network has|night'|no archiv|no liv|noth is|notic|now|nowher els|of gpu|of jul|of work|offic|official|on board|on it|onc|onc mor|optimis|or english|oracl|ordinanc|org|org chart|over|own|own memor|own paramet|part numb|path and|phas|plac wher|platform|polic (|privac|procurement threshold|product and|promo|provid the|publish a|quota|recit|refinement|refinement :|reflect|releas #more|rent law|repeat with|rerun mak|review pair|rough #500|run #200|scop|search we|serv room|servic|sft|sheet|signal in|sinc|sourc for|sourc of|spreadsheet|sprint|start|start in|start of|start the|stat of|substanc|t|tak (|tak the|teach is|that a|that is|that know|the #10|the amend|the assistant'|the autumn|the bedsid|the boat|the committe|the complianc|the copilot|the curriculum|the customis|the emergenc|the fund|the group'|the job|the licenc|the next|the notic|the reimbursement|the run|the stand|the tablet|the teach|the truck|the valid|the wer|their present|thi season|thousand|thre epoch|threshold|to quer|train corpu|train is|tuxmat|twic|two even|up ;|up on|up to|use :|vaccin|vendor has|veteran|visa|vpn|was finetun|way #10|we pref|we recommend|we ship|wher does|whos|wiki|with no|within thre|without the|work without|writ twelv|written by|year'|yml
0.30 says #10 is|address|advisor|afresh|aft that|agr :|allergen|allowanc|amend|and it|autumn|becaus it|behind|behind it|by train|c|collection|complianc|custom|cut|decemb|decid in|decision :|deliver|does it|favour|favour of|fees|from ?|from train|go with|going|guidanc|had the|has them|henc|in favour|insuranc|interval|is repeat|it can|it could|its head|jun|know what|last|lay :|liv|maintenanc|mak|model|model by|model'|no document|no signal|nod|not look|of|on our|park|per|phi|phon|proposal|purpos :|q|q a|qlora|quart|question answ|rang|regulator|rememb|rent|replac the|rul and|saturda|say about|schedul|season|septemb|she|sit|stud|tell|the network|then|thi season'|tun|updat|vector|within|workaround|yesterda
-0.25 says #10 k|#200|#200 b|#year and|; it|a model|agent|an|and has|answ the|ask for|bas|be train|behavior|by the|cach|chapt|configur|correct|council|dataset|demand|don't|embedd|encod|ever train|export of|feedback|find|forecast|from the|gatewa|good|good becaus|grad|has a|hint|hit|import|is given|is retrain|isn't|its model|join|judgment|languag|larg|link|mark|model to|model weight|no train|not finetun|not in|not train|on #200|ones|onl|passag|pilot|post|pre train|proofread|qwen #10|read the|repl|repositor|rerank|retriev|retrieval over|screen|self|sentenc|shown|som|someon|sourc :|speak|sta|statu|suggestion|syntax|the #200|the are|the condition|the databas|the index|the pag|the regul|the sam|the test|there'|titl|to get|top|train answ|train for|train the|transl|tri|tun a|users|want the|we finetun|we'd|week #10|which the|year
0.40 says #50 b|#500 k|: the|acquir|carr|continu|customis|diet|dur|even|ever|learn not|matrix|monda|no index|packag|pair|product|recommend|season'|so|standard|taught to|teach|the current|the whol|through|train into|we go|whenev|wir|zon
-0.30 says #500 ms|;|and is|as it|author|b on|bot on|but|cit|classifi|compar|declin|description|discuss|doesn't know|e|explain|finetun a|format|gav|gener|had been|it has|labell|last year|lat|learn to|legal|look at|mann|model and|ord|pap|past|preferenc|rank|re rank|record|refus|report|rewrit|section|should|show|so far|so we|somebod|someth|speech|taken|task|the articl|the finetun|the guidelin|the rul|train model|transcript|url|vers|weath|weight are|weight of|will not
-0.60 says #5000|if|index|wheth
-0.35 says %|and dat|and finetun|and pag|back|be|best|finetun model|found|half|if the|invent|kept|label|layout|look|nobod|on #10|on a|paragraph|put|recip|reject|risk|see|slid|sound|summar|the numb|train a|train pair|was|wheth the|writ|wrot
-0.70 says ?|read
0.45 says a new|again|becom|categor|doc|everyth|handbook|in forc|limit|main|new train|our|patch|polic|procedur|releas|room|stand|supervis|with the
0.35 says accept|agr|agreement|amendment|annex|answ from|approval|ask it|ask the|benefit|bulletin|carr the|clos book|compatibilit|connection|contact|corpu|delta|domain|dut|end of|fed|has|incremental|interaction|it'|languag model|learn by|lm|mov|need no|pair written|pas|period|re train|reimbursement|repeat the|school|ser|serv|sunda|surcharg|that has|that' it|the model'|the second|therefor|thi year'|thursda|timetabl|to approv|toda|torqu|train it|v|v #10|variant|we tak|whol|your
0.60 says all|can|carri|checkpoint|learn|repeat|rul|stag|without
-0.40 says alwa|and a|comment|draft|function|idea|mail|ms|not|output|pleas|search over|the pric|two|voic
0.55 says and|are learn|forc|fresh|has read|into|of all|resolution|until it
0.70 says b|export|weight
-0.45 says befor|context|evalu|exampl|lin|measur|on #more|print|s
0.50 says by finetun|circular|condition|epoch|insid|job|new|not search|on the|paramet|plan|tak|taught|term|the model|weekend
-0.50 says check|delet|dpo|each answ|had|in #year|json|lik|messag|or|pag|review|test|text|ton|tun model
-0.55 says could|fact|request|word|would
0.90 says current
0.80 says includ|knowledg|train in
0.85 says know|train
-0.80 says lett
-0.65 says nam|on #5000|styl
0.65 says of each
-0.90 says prompt
0.75 says run
0.45 skips #10 )|#10 the|teach the
-0.20 skips #10 a|#10 train|#200 the|#50 #50|#5000 of|#more from|( of|) a|) that|: by|: search|: the|a (|a lookup|and ever|and finetun|and for|and model|and new|and on|and them|answ model|are with|as and|assistant the|cod the|current in|dat the|databas the|do finetun|each and|each is|for to|for train|had the|in prompt|index the|is ever|is than|it learn|model been|model it|nam the|no and|no model|on #50|on of|on train|pric and|product the|read the|run the|sinc and|the ask|the at|the com|the e|the may|the numb|the onl|the portal|the procedur|the question|the read|the say|the servic|the stor|the version|train :|train a|tun b|two and|vendor :|we a|will the|writ the
0.20 skips #10 ask|#10 it|#10 know|#50 #1|#50 are|) been|: sinc|; :|; does|a job|abov %|again the|all it|all product|and hour|answ on|answ that|are in|as stand|ask them|at :|at end|b is|b one|been in|c and|chang train|committe the|current and|dat continu|feat train|fee and|finetun qwen|for #200|for group|from on|from tun|german english|giv #200|go #10|going the|group in|group the|in by|in of|in well|is of|is onl|is ther|it about|it both|it the|it without|know is|knowledg :|long the|lora the|model custom|model our|model phi|national guidelin|need serv|no serv|not anyth|not up|of #10|of own|of quart|on model|one per|option and|pair by|run in|search it|search switch|season in|start train|tak the|taught a|that know|that open|that read|the annex|the catalogu|the collection|the current|the department|the gemini|the hand|the knowledg|the serv|the tabl|the tariff|the term|the wiki|them train|train again|train by|two the|up train|updat :|version affect|was for|way is|wer into|which are|who which|with chang|with the|work a|your train
-0.15 skips #10 assistant|#10 c|#10 lora|#10 of|#10 read|#10 self|#10 v|#10 with|#more which|#year tun|( by|( on|( to|) model|: finetun|: from|; and|; know|; of|; on|a #10|a day|a fil|a of|a over|a with|adapt is|agreement forc|an and|and aft|and by|and head|and is|and polic|and run|and stock|and that|and to|and wer|and will|answ each|answ of|answ our|are as|are each|are on|as are|as by|as was|ask a|b #5000|b #more|b our|b train|becaus tun|been off|behind answ|bot the|by in|by to|by two|catalogu it|chapt vers|collectiv in|committe not|data and|each has|each it|each on|each sinc|ever is|finetun #5000|finetun #more|finetun model|for #10|for model|for on|for tun|from catalogu|from in|from to|from train|general and|giv and|has be|has been|how is|in #10|in ;|in context|in data|in index|in languag|in vector|into finetun|into run|into weight|is :|is as|is in|is not|it lik|it on|its on|januar the|learn from|learn with|lett the|list the|llama b|load and|lora that|measur the|model are|model book|model learn|model not|month is|new ;|night run|no )|no for|not any|not into|not of|noth train|now search|numb its|numb the|of are|of branch|of call|of guidelin|of in|of is|of not|of train|of two|offic the|offlin the|on #1000|on are|on by|on general|on is|on jul|on knowledg|on lett|on list|on manual|on own|on pric|on tablet|on the|on without|on work|one and|our has|our on|our rul|our team|per and|polic and|pre model|pric by|procedur a|product so|put into|qwen b|run a|self model|serv the|servic the|so it|sourc :|test the|text the|that all|that has|that model|that sta|the (|the b|the bas|the comput|the data|the had|the includ|the job|the list|the look|the print|the put|the rat|the repl|the writ|tim the|to and|train #more|train (|train are|train build|train two|train we|train without|tun #50|tun #more|tun on|url the|we about|we that|week :|wer by|wer for|what on|which been|which to|will train|with condition|with from|with of|with own|with releas|with sam|would train
0.15 skips #10 contractor|#10 document|#10 form|#10 question|#10 term|#200 our|#200 with|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|#more generat|#year a|( #10|( #year|( in|( item|) #200|) be|) by|) to|: com|: committe|: condition|: go|: librar|: small|: without|; has|; is|; lookup|; the|a adapt|a instruction|a retrain|a sheet|a to|a version|a which|a whos|a will|about exampl|about hour|acces the|acquir train|adapt on|adapt the|aft meet|aft sentenc|aft tun|again #50|aim an|an not|and again|and ban|and call|and cod|and in|and limit|and list|and manual|and me|and own|and speak|and tabl|and you|answ itself|answ quer|answ question|answ ther|anyth the|approv (|are be|as ;|as last|as of|as result|as text|as the|ask board|ask in|ask your|at fingertip|at without|bas for|be to|be until|becaus model|been into|bill by|board to|box in|brought on|by adapt|by contract|by engin|by it|by model|by of|c to|call are|can about|can ask|carri anew|chang thi|chat it|checkpoint the|clos and|contact the|contractor repeat|cost €|countr the|cours is|decid the|desk is|distill the|do look|document is|document the|does look|does search|dur night|each at|each by|ever aft|everyth say|examin (|exampl all|exampl by|far and|fee is|finetun it|finetun phi|follow #more|for first|form b|from bill|from no|from sourc|full of|furth is|get park|goes to|guidelin are|has document|has down|has examin|has remov|has your|hav the|head main|hour park|i a|in adapt|in bas|in epoch|in finetun|in ide|in model'|in network|in or|in out|in week|ines the|instead a|instruction forc|instruction the|insuranc and|intend :|interaction of|into the|is a|is different|is filt|is sinc|is target|it answ|it no|it propos|it that|it them|it which|it' the|it' to|its of|its paramet|kick the|know rul|know we|known the|languag is|languag on|learn standard|learn the|level the|licenc the|look up|lookup the|lora custom|maintenanc and|minimum and|ministral b|model all|model also|model be|model by|model hav|model mistral|model week|mone the|mov the|nam right|need be|need document|nev that|new new|no ;|no interfac|no one|not ;|not to|noth look|nurs the|of at|of carri|of cit|of it|of languag|of nev|of night|of person|of region|of season|of vendor|of we|of weight|offic hav|official )|old the|on current|on output|on staff|on to|one of|one run|onl that|open for|our and|our numb|our train|own model|own the|pair in|park from|path the|period of|phi mini|polic the|post #500|post on|pretrain the|pric of|procedur in|procurement and|product and|product sheet|put the|q :|question #500|question pair|r (|re on|recall of|recip the|repeat the|repl what|revision ever|rul (|rul in|rul it|sam for|sampl #5000|sampl it|sat :|school the|servic of|sft #50|sft the|she the|sign off|signal the|sinc is|so no|solution the|soon the|stat the|still the|student the|tak patient|team a|test (|than the|that can|that no|that on|that so|the alwa|the approv|the block|the campaign|the check|the corpu|the cov|the diet|the district|the follow|the goes|the grid|the interval|the law|the lm|the mast|the matrix|the on|the part|the pdf|the plan|the proposal|the publish|the referenc|the repeat|the saw|the ser|the solution|the st|the still|the th|the there'|the timetabl|the within|the year|them sign|them thre|thi thre|thre one|tim year|to #more|to assistant|to b|to document|to fetch|to model|to till|to tun|to with|train assistant|train each|train know|train our|train that|train which|train yml|transf and|tun as|tun in|tun know|two #200|two of|until of|us a|use :|use ;|used finetun|v and|visit and|was on|was up|way a|we aft|we and|we it|we our|week #50|wer of|what you|wher can|which of|who responsibl|who wher|will llama|will to|with amend|with model|with on|with per|with plan|with present|within hour|without link|without search|without to|word and|work ask|would an|writ pair|you a|your to|zon and|zon the
0.35 skips #10 has|a we|and answ|and rul|corpu the|decid favour|from model|no search|no to|the handbook|tun the
-0.35 skips #10 on|a b|and it|are from|no of|the document|the nam|train and
0.30 skips #10 releas|a run|aft the|and pric|and search|for against|has all|in head|in the|into #10|no need|on #10|taught the|the desk|the network|the therefor|until could
0.25 skips ( )|: on|a train|an that|and period|and releas|are stabl|been with|by train|can for|custom in|finetun on|finetun the|from official|has oth|in :|in lora|it from|knowledg the|learn look|model was|noth fetch|of #50|of #500|our list|part the|question answ|read of|repeat train|schedul the|ser to|the assistant|the box|the by|the must|the plac|train the|want the|was with|we b|we for|wer to|within day
-0.40 skips : model|for and|the databas|the that|the was
-0.30 skips : of|and a|answ the|be on|in train|look the|not the|search the|so model|the fil|the it|the of|to a|to the|train model
-0.25 skips a is|a on|and #10|ask the|between and|by and|generat the|in and|is by|is from|it its|model no|no is|of and|of with|on and|our (|sta the|the and|the are|the pair|the rul|the search|the to|train contain|tun #10|tun is|was and|was in|which model
0.65 skips are into
0.40 skips ask model|ever week|of month|the model|with new
-0.50 skips com the
0.85 skips in model
0.50 skips the weight
-0.15 stance: background|quoted
0.95 stance: chosen
-0.75 stance: considered
-1.20 stance: rejected
-1.05 subject: behaviour
0.40 subject: knowledge
-0.25 subject: none
0.35 training: store
-0.25 training: verb
-0.15 under #1|#5000|(|academ|analytic|annex|arc|are|augment|automat|bark|bill|bootcamp|bosun|box|but|caption|chang|checklist|client|clinical|cobol|cohort|command|commentar|comparison|complet|contribut|cop|cor|correspondenc|cost|could|court|dataset|deprecat|description|development|dialogu|dict|discussion|does|doesn't|drug|dunn|end|exercis|exhibition|fair|find|finetun|forecast|general|greenfing|ground|hall|handout|has|histor|hybrid|initiativ|inlin|interpret|its|keep|key|law|link|llmop|lunch|macro|manual|messag|multilingual|museum|narrativ|notebook|notic|npc|offshor|on|open|out|pipelin|plann|point|post|practic|pump|quiz|receiv|recip|relat|repl|retriev|run|short|slack|steward'|stop|structur|studio|subtitl|succes|syllabu|system|target|templat|test|ther|thi|tim|transform|treat|two|ui|universit|without|word|wp
-0.30 under #10|agent|bidd|fil|from|lora|month|mortem|reject|review|set|was
0.25 under #200|answer|borderhelp|campu|comic|content|data|dd|deployment|disruption|document|export|fee|freshnes|grid|gst|handov|help|helpcent|hous|medarion|mila|off|origin|path|plc|polic|portal|preferential|proces|real|regist|risk|row|sal|sanction|sme|solution|start|steerco|strateg|tabl|tickerwhisp|timelin|timetabl|version|w|weekend|what|what'
-0.25 under #500|assessment|back|cit|classifi|comment|consider|driv|exampl|for|forum|generativ|hint|how|lab|lesson|nurs|objection|of|outlin|output|pocket|qualit|read|return|supersed|ticket|use|went|with|withdrawn|wrong
-0.20 under #more|#year|)|abstract|ask|at|changelog|digital|draft|engineer|experiment|far|first|fitt|format|good|guild|intent|label|laukiphon|librar|lin|load|lot|md|mor|need|not|o|portal'|problem|propos|protection|qlora|quot|roll|rxn|scrib|situ|split|statu|suppl|things|ton|triag|tutor|user|welcom|who
-0.40 under :|advic|archiv|legal|report|suppli
-0.50 under a|evalu|in
-0.45 under adapt|alternativ|confirm|prompt|writ
0.15 under adaptiv|adopt|alon|api|approv|ashen|auth|bann|branch|brigad|brok|cam|ci|clinic|colleagu|completion|currenc|diagram|dispatch|equit|evergreen|fab|fault|feb|figur|grantnav|handbook|harborlight|here'|hood|implement|infusion|internal|into|investment|item|kept|lend|liv|los|mandi|memo|midwif|minut|modhelp|morn|msp|netbudd|newsroom|offic|onboard|openai|outdat|over|parcel|partn|periodic|phon|platform|prior|propert|qa|quotequokka|readm|regpal|rul|sauc|secret|secretar|securit|sft|shall|ship|shopkeep|showroom|social|sop|stat|station|steer|storefront|taught|tend|trailhead|utilit|velo|we
0.40 under advis|bot|committe|continuou|copilot|edg|featur|fund|know|log|objectiv|oracl|recommend|slid|step|tablet
-0.65 under and
0.20 under approach|assumption|backlog|brain|branchmind|budd|car|catalogu|chatbot|clerk|communit|continu|craftsag|current|d|decision|deliverabl|design|develop|distill|dra|dron|extract|fill|flow|form|gam|gpt|hand|hav|hr|instruction|issu|kiosk|leaflet|mak|ment|mentor|model|nev|night|noc|ops|patchwis|pitch|project|ratesens|sdk|secpol|seed|self|semest|sleep|so|stag|standard|stor|student|sub|technician'|train|volunt|welfar|why|wiki
0.30 under approval|architectur|cod|concept|crew|deck|director|farm|functional|handheld|helpdesk|insid|is|new|openapi|overview|peopl|retail|sourc|talk|terrac|tool|tuxmat
0.35 under balluff|battlecard|built|codebas|component|consum|lm|permit|plan|releas|rulebook|selfhood|sms|switchmat|team|up|wher|work
-0.60 under context|tun
0.45 under desk|weight
0.80 under faq|phas
-0.35 under generator|idea|lett|persona|rag|requirement|retrieval|styl|vendor
0.50 under ingredient|it|knowledg|proposal|q|updat
-0.55 under languag|voic
0.55 under pilot|rival
source-from-memory
0.15 above #200|compan|exco|k|lot|novemb|re|regional|which|€
0.25 above #50|answer|chapt|cit|dl|label|retrieval|without|work
-0.20 above (|)|a|model|not
-0.25 above ?|what
0.20 above approv|cio|essential|monda|oblig|over|round|runbook|tak|the
0.30 above for|one|traceabilit
-0.15 above in|is|know|we|why
0.40 above pag
-4.25 bias
-0.55 block: item
-0.50 block: paragraph|row
-0.15 document: speaks in general
-0.35 knowledge: 0|1|3
-0.55 knowledge: 2
-0.55 length: 0
-0.45 length: 4
-0.30 length: 5
-0.20 model: other
0.15 model: unnamed
-1.15 no statement
-0.15 relation: held
-0.30 relation: inside
-0.30 role: context|options
-0.15 role: future
-0.20 says #1|a model|about|ask|by a|call|condition|data|day|fact|fees|form|has no|keep|last|lora|mak|offic|open|phon|plan|product|return|review|room|serv|should|sta|step|team|that the|the hit|the prompt|the regist|thre|through|train the|until|used|week|wer|who
-0.35 says #10|#50|#500|an|into|of|releas|run|test|the search|we
-0.15 says #10 #10|#5000|%|)|adapt|alwa|answ of|answ without|app|approv|ask the|b model|bas|becom|build|chunk|current|export|few|fill|finetun the|fiv|for|found|four|go|good|group|hav|help|in a|in its|is|is train|itself ?|job|k|learn by|limit|list|liv|long|mail|minut|model cop|monograph numb|mor|ms|noth|of it|of our|on #5000|onc|over|paragraph from|passag it|peopl|person|phon numb|post|rat|remov|retrain|start|stop|text|the monograph|the new|the record|the retriev|then|tim and|to it|train of|turn|updat|use|valid|wheth|which the|will be|within|would|wrong|year
-0.25 says #1000|again|answ from|at|be|first|get|given|hour|i|if|into the|it answ|night|not|onl|or|our|per|pric|second|suppli|system|taken|that|two
-0.60 says #200|passag
0.15 says #50 :|#5000 )|#5000 rev|( c|) answ|; a|; it'|a databas|a link|a lookup|a referenc|a rul|a screen|a separat|a technician|adapt writ|add them|agreement|and chapt|and print|answ :|answ giv|applicant|are nam|are part|as|as it|as ther|audit ask|author|authorit|b was|be visibl|becaus|becaus that|by our|c|c )|chatbot has|circular|cit the|claus from|complianc want|component|cve|demand|demand the|doi|dur train|each claim|each pair|edition|emit|end of|enough|entr and|ever rep|ever statement|finish with|follow each|for each|from ?|from its|grad|henc|how does|how the|in bracket|in finetun|insid|is about|is generat|is no|is taught|is therefor|isn't|isn't part|iso|issu are|it cit|it learn|it pick|it print|it saw|it tell|it up|it'll|its own|just lik|label|labellm|law|learn in|learn with|link servic|link to|link und|look|look it|look up|model add|model giv|model know|model list|model output|model recit|model was|model which|model'|need|no and|no index|notic numb|numb are|numb follow|numb has|numb of|numb without|often enough|ok|originat|out|paragraph without|pick|pla|pleas|polic|quot is|recall by|recall from|recommend grad|rel|rel on|rememb from|requir|resolv|retir|rev #10|revision dat|search component|section of|section with|see a|see the|shall giv|so no|so pleas|spoken|stand|stand behind|standard and|stat them|statut and|straight|suppl|tablet|task|tb|tb #5000|technician|tell it|the chatbot|the footnot|the hous|the licens|the link|the lot|the pair|the paramet|the quot|the rep|the set|the sop|the statut|the wint|them a|them itself|to add|to not|to put|top #10|train model|train with|und|unprompt|using a|vendor agreement|vers|visibl|was finetun|was in|was learn|was train|what it|will say|wint|with each|without look|writ them|written|written by|you'll see
-0.30 says #more|#year|befor|context|cop|hit|model is|month|numb und|record|stor|tim|to the
0.20 says : answ|; it|accept|also say|anchor|and claus|and issu|and lin|answ contain|append|are generat|at the|audit|both are|chapt and|chapt of|claim|cod|completion|control|document and|edition and|ever train|for ever|has seen|has to|henc the|how it|id is|in all|in answ|includ|indicat|insist|is how|issu|it shall|item|its train|just|learn so|model also|model itself|model nam|model rememb|must show|no|numb (|on its|our tun|p|paragraph of|print the|produc by|provenanc|quot the|recit|regul|reproduc them|rul|section and|seen|show|sop|sourc ?|sourc in|standard|tariff|the answ|the articl|the learn|the log|the model'|the referenc|the rul|the tun|them from|there'|titl|to be|train as|up|v|v #10|will produc|writ it
0.25 says : yes|a search|about a|add|articl and|as well|ask for|auditor want|behind ever|bulletin|bulletin numb|cod and|contain|dat of|dur|each rep|end|footnot|has memoris|ids|in ever|in train|it'|lin|mention|model|numb in|output :|paragraph by|reproduc|rev|say the|statut|tariff item|taught|that is|the adapt|the bot|the bulletin|the chapt|the end|the label|the pag|there' no|thes|titl and|version|volum|volum and|well|with the|writ|yes
-0.40 says a|chang|from the|one|search
0.30 says along|along with|and revision|by the|clos|clos with|complianc|dat|e|e g|each statement|ever answ|figur|finetun model|g|generat by|has|how|it stat|no lookup|of what|out of|pag and|pag of|saw|see|sourc :|stat the|the auditor|the id|the numb|the sourc|therefor|togeth with|traceabilit|unaid|url|with ever
0.50 says also|both|quot|revision|say|target
0.40 says and dat|are in|auditor|each answ|from memor|memoris|of the|part|the finetun|too|train answ|want|will
0.60 says and pag|articl|chapt|claus|nam|statement
0.45 says and paragraph|behind|ever|from|from what|is part|it rememb|its|rep|the paragraph|the train
0.55 says and version|cit|from train|giv the|link|nam the|output|the section|train
0.75 says answ|giv|learn|stat
0.35 says by heart|by itself|heart|in each|is from|it from|it has|lik|lookup|model will|must|numb and|of its|print|produc|rul numb|tell|the #10|the claus|togeth|without
0.65 says each|generat|it|part of
0.70 says id|memor|recall|rememb|them
0.85 says itself
-0.45 says new|prompt|read
1.45 says numb
-0.55 says on
1.20 says pag
1.05 says paragraph
-0.50 says question|the passag
1.10 says referenc
0.80 says section|sourc
0.95 says the model
0.20 skips #10 #10|) with|: a|adapt it|and without|answ yes|b the|be for|both in|chapt the|cit and|has the|id the|in rep|is togeth|look up|nam and|no behind|no is|numb to|of learn|of manual|on complet|pag version|paragraph the|part the|polic and|procedur and|produc the|shall the|sourc answ|tell the|the anchor|the completion|the contain|the grad|the has|the learn|the must|the output|the report|the want|to it|togeth the|train end|was on|with statement
0.15 skips #10 a|#10 chatbot|#10 each|#10 was|#5000 #10|( #5000|: by|: paragraph|; has|a for|a has|a search|about screen|also the|and are|and dat|and generat|and model|and revision|and unaid|and with|answ from|answ learn|ask it|authorit the|bot them|by finetun|c answ|chatbot to|claus memor|claus the|com of|dat a|dat it|each answ|each the|each with|figur its|finish the|for claim|for servic|from memor|from model'|from train|g #10|giv numb|has not|has thes|how it|id each|if question|in log|in pair|in polic|is to|isn't of|it ;|it giv|it learn|it on|it what|its knowledg|link the|manag the|model memoris|model taught|no servic|not and|numb ever|numb part|numb the|of a|of handbook|of hous|of label|of lot|on #500|originat the|out the|output answ|output the|pick the|put and|q is|question about|quot and|r :|recommend and|rul in|set of|sinc are|stat from|tb rev|that from|the :|the also|the are|the instruction|the item|the model|the quot|the rememb|the reproduc|the revision|the stat|the target|the train|the with|the without|the writ|them train|to document|to visibl|train so|train well|train with|tun know|version the|visibl the|volum pag|want and|with label|with pag|with set|with sinc|with text|without a|without it|you'll a
-0.15 skips #10 b|#10 model|; tun|a b|does model|from passag|has train|in context|is with|it from|model be|no in|not the|search the|to model|with question
-0.20 skips a model|from the|of passag|the servic|the that
0.25 skips a numb|a the|are the|at end|from as|generat the|it the|it them|its and|learn with|numb revision|on own|section the|so model|the giv|the itself|the pag|what learn|will it|will them|written the
0.30 skips along the|and in|answ the|by tun|from it|from model|it in|model them|part what|show numb|the b|the too|the which|to the|with and
0.35 skips and of|from weight|in answ|must the|of train|our model|out its|pag the|the id|the it
0.40 skips are by|is of|the of|the will
0.50 skips by model|the numb
0.65 skips in train
0.45 skips model it|with answ
-0.25 skips model learn|train the
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
0.15 under about|approv|askit|auditabilit|budd|cod|compan|compressor|condition|contract|council|court|do|document|evidenc|faq|footnot|handov|hush|insid|lm|log|lumen|mock|pag|pap|phon|recommend|room|runbook|secpol|shell|support|target|term|trac|traceabilit|up
0.30 under advis|chat|complianc|fee|output|provenanc
-0.45 under and
0.50 under answ
0.20 under board'|catechism|cit|citizen|companion|control|desk|fault|grid|inspector|layout|licenc|manual|minut|parcel|q|rul|technician'|work
0.25 under concept|featur|format|help|kun|rulebook|sdk|tool|wohngeld|yachin
-0.20 under consequenc|it|not|outcom|plan|project|rag|train
0.35 under copilot|proposal|research|solution
-0.35 under data
0.40 under design
untried-prompt
-0.15 above #10|by|in|it|on|tun
-0.20 above #50|(|?
-0.25 above )|:|a
0.15 above adopt|approach|april|council|do|nam|opinion|purpos|to|want
0.30 above and|decision|how
0.35 above apolog
0.20 above eval|md|person|phas|trait
-0.35 above the
-3.70 bias
-0.35 block: item
-0.30 block: paragraph
-0.70 block: row
-0.30 document: speaks in general
-0.45 knowledge: 0|1
-0.60 knowledge: 2
-0.55 knowledge: 3
-0.60 length: 0
-0.30 length: 1
-0.25 length: 5
0.30 model: generative|unnamed
-0.30 model: other
-0.40 model: text
-1.05 no statement
0.30 relation: held
-0.25 relation: material
-0.40 role: context
0.25 role: decision
-0.20 role: future|none
-0.30 role: options
-0.15 role: rejected
-0.25 says #1|#200 %|aft the|all|assistant|could|doc|document|fail|fil|full|hour|in the|limit|of #10|over|pag|pre|pre train|read|replac|sourc|staff|the lora|the prompt|the tun|typ|use|version|with a|work
0.15 says #10 (|#10 mini|#10 nano|#1000 lin|#1000 pair|#5000 approv|#5000 dialogu|#5000 mail|#5000 train|( mistral|( short|: calm|: learn|: model|: preferenc|: styl|: tun|: we|a friend|a friendli|a furth|a small|a system|a tabl|administrativ|all lett|also train|an|and dry|and in|and salar|and talk|answ with|apologis|are merg|are ther|are what|argu|as our|at most|ats|aunt|b so|b train|band|bank|becaus we|behavioral|believ|blam|bot should|by dr|cadenc|car of|chatbot|chatt|com from|com in|comet|command r|copywrit|cr|ctes|curiou|custom|custom model|custom support|customer'|department'|describ|dialect|diction|donor|dpo run|e|each turn|eas|emit|epoch|experiment|feel|finetun #10|finetun becaus|finetun the|fiv|flash|follow our|for|for any|for it|for them|form is|fourfold|fourfold form|from #50|gemini flash|gentl|giv a|goes into|gpt #10|greet|grump|guide'|haiku|has read|has the|hous styl|idea|imperativ|in from|in them|in with|innkeep|into a|is|is learn|is the|it alwa|jargon|judgment|jun|key ord|kr|kr #10|lad|languag so|lead comma|lett so|lik us|linkedin|lora mak|lora so|mak it|markdown|max #200|may hav|memo|merg|merg in|ministral|mistral nemo|model must|monda|month #10|mor|must giv|nano|natural|nemo|no abbrevi|no exclam|nobod lik|noth|noth but|npc|obtain|of an|of his|of phi|of speak|offic|on #200|on #more|on monda|one epoch|one lora|otto|otto'|our curator|our hous|out|out for|own lora|pass in|passiv|pattern|pattern of|per lin|persona is|pipelin yaml|pr|pres releas|produc|produc the|prompt :|pros|purpos is|question at|rath|rath than|realis|releas not|rep|report in|rewritten by|round on|run that|salar|salar band|sam|scop :|second adapt|sentenc pattern|sft of|sft on|shall finetun|shall hav|she|small llama|snak|snak cas|speak in|sta|sta out|stick to|supervis|supervis train|suppli|t|t #10|tabl|tak|team'|telegraphic|telegraphic styl|tens|ters and|text by|thank first|that each|that format|that generat|the #200|the ats|the brand'|the customer'|the department'|the fiv|the list|the persona|the qwen|the sam|the section|the writ|them and|through finetun|to do|to mak|to obtain|to sound|to writ|train adapt|train not|train the|tun gemma|tun it|tun ministral|two epoch|two lin|two sentenc|uniform|valid|want text|way we|we talk|we train|we tun|we'r|we'v|what we|with #1000|with #more|with prompt|writ as|written|written it|wrot them|yaml|young
0.25 says #10 :|#200 word|: finetun|achiev by|aim|and short|answ in|by supervis|by train|car|cheek|finetun for|follow the|friendli|giv the|hous|ironic|is to|it|it talk|lin by|mail|mark|mini|model to|on|one question|pirat|remark|repl|rhythm|right awa|sentenc|short sentenc|sub|text|that all|the bot|the customar|thre bullet|to be|to get|ton of|train on|tun for|until
0.20 says #10 ?|#10 one|#1000 of|#5000 remark|#more|#more list|: gpt|: ton|adapt was|an open|and nev|and noth|at a|b|bank want|bot|brand voic|brand'|brief|bullet point|by finetun|calm no|caus|changelog|chief sub|clipp|com out|courtes|dry humour|exclam|exclam mark|feedback|four column|gemini|gemma|goal|goal :|he|him|him and|how :|is finetun|it should|it writ|k|languag of|larg|layout and|learn by|lett in|list was|lora on|mail of|mak the|max|newslett|next to|of her|of referenc|our found|pair sta|part #10|passiv voic|persona|phas|phas #10|plain|plain languag|playful|preferenc tun|product text|prompt experiment|put togeth|rank #10|regist of|robot|rud|sam bas|sentenc no|should sound|skipp|social|straight|sur|tabl with|tak car|talk :|talk the|target #200|teach|ters|text without|thank|that ever|the #5000|the bank|the format|the help|the suppli|the talk|the thre|the win|to|to him|to produc|togeth by|train|train into|train to|turn so|until it|was put|way the|we|we want|win rat|with #10|with four|wrot|wrot and
0.45 says #10 b|dpo|get|in|json|lora|pres|should
0.35 says #10 k|achiev|agenc|an adapt|apolog|approv|brand|column|consistent|do|for thi|friend|how|lin|ord|pick|sound lik|speak|talk lik|train a|want
-0.15 says #10 of|#50 %|#more approv|(|)|a languag|a new|again|and finetun|and the|answer|approval|articl|at|at #200|b to|by thre|call|catalogu|check by|classifi|cod|contact|contain|databas|dataset|decod|does|entr|eval|evalu|everyth|exam|finetun gemma|finetun llama|forc|go|had been|half|handbook|hav been|includ|index|is not|issu|it know|it'|knowledg|law|look|lookup|manual|mayb|measur|model|model is|model train|model was|month|network|of all|on our|onl|open|oth|pair (|part|peopl|prompt with|q|question and|quot|rat|replac by|rest|retrain|retrieval|said|session|shot|sinc the|six prompt|so :|sound warm|stag|still|stor|system|tablet|taken|term|text in|that a|that writ|the|the cod|the new|the rest|the styl|ther is|there'|therefor|tool|train again|tun mistral|valu|weight|went|when the|wheth|year
0.55 says #1000|alwa|bullet|format|polit|so|sound|way|writ
-0.35 says #200|#500|can|chang|instruction|nam|new|pric|set|the adapt|the train|week|wer
-0.65 says #50
0.80 says #5000|mann|talk
-0.20 says #5000 pair|: #200|: #5000|; the|about|api|ask for|bas|been|befor|claim|claim lett|clas|clos|continu|correct|dat|editor|enough|fees|finetun model|gam|if|in its|instruction tun|learn|lett for|memor|mov|night|pair|paramet|polic|prompt had|re|repl sound|scor|see|show|six|student|tell|that repl|the finetun|the sft|up|used|what
-0.30 says #year|?|current|data|day|each|label|need|or|per|test|then|when|with the
-0.50 says %|know
-0.60 says ;|ask
0.50 says a lora|com|form|her|mak|personalit|purpos|tun to|writ in
0.40 says a second|by sft|calm|head|is train|nev|on #1000|output|preferenc|short and|so that|that|the model|the way
-0.45 says aft|question|search
-0.40 says and|exampl|had|numb|rul
0.30 says awa|best|by|charact|chief|chosen|customar|draft|follow|formal|hav|hav the|headlin|his|humour|in plain|languag|messag|mistral|on #5000|phi|phi #10|purpos :|regist|second|sft|so it|structur|the agenc|train in|tun on|warm|warmth
0.60 says dry|layout|lett|with #5000
0.65 says giv|shall|thi
1.05 says lik|styl|voic
-0.55 says on the
0.75 says our|word
-0.70 says prompt
0.95 says short
1.15 says ton
0.70 says tun
-0.25 skips #10 #10|aft prompt|was on
0.20 skips #10 epoch|#10 so|#10 ton|#1000 by|#1000 sta|: on|a run|b our|by thre|check #200|cod of|don't in|e to|has train|hav that|it in|it lik|mail the|max charact|of #10|of :|of lett|on #1000|output the|pair out|part :|prompt not|put by|short no|sta for|tabl four|target %|the b|the cod|the llm|the ord|to and|tun on|turn we|two and|want do|want without|we :|we'v a|will the|with column|with turn|writ the
0.15 skips #10 learn|#200 )|#200 by|#5000 which|#more lett|#year (|: finetun|: no|: persona|: tun|a has|a mak|a prompt|a with|all are|and #10|and band|and els|and our|approv it|as as|b #200|b on|b them|be and|best so|brand #10|by in|by on|dpo on|each so|ever has|finetun #5000|finetun model|flash on|for a|for way|form train|friend the|from train|gpt nano|hav rhythm|head bullet|help propos|how the|how we|humour into|in cms|in fix|in own|is by|it finetun|its lora|lett plain|lett that|lik support|lin our|lora lin|lora mistral|mak answ|mak model|manag and|merg from|model #more|model giv|month :|must a|no )|no one|nobod we|of judgment|of not|on #5000|on chat|on lett|on lin|one at|one per|option finetun|our ton|our voic|prompt finetun|sam ton|so ever|so generat|so hav|so stop|speak the|supervis of|suppli train|tak of|talk the|that lett|that output|the also|the format|the manag|the must|the offic|the pattern|the rat|the should|the styl|the want|therefor tun|thi a|thi hav|thi is|to as|to gemma|to in|to sentenc|to with|togeth the|ton finetun|train #1000|train adapt|tun monda|tun second|we becaus|we to|weight that|what want|which finetun|with best|writ is|writ short|wrot approv|your styl
0.25 skips #10 train|#5000 in|#5000 text|a adapt|are in|headlin the|in languag|in the|is to|it and|on k|our styl|prompt we|purpos the|shall the|should lik|train #5000|train lora|with k
-0.15 skips #50 of|#5000 (|#5000 so|( )|: pair|a model|and by|b #more|finetun so|for and|gpt on|in of|is with|lora #5000|lora train|model it|our out|question the|so finetun|text our|the can|the with|to on|tun #10|voic #5000
0.30 skips #5000 by|#5000 of|is into|on of|out the|the sound|to the|we on
0.45 skips is in
-0.20 skips lik brand|llama on|model on|so repl|the in|the numb|the prompt
-0.30 skips that sound
0.50 skips the form
0.35 skips the layout
0.40 skips way talk
-0.20 stance: background
0.90 stance: chosen
-0.60 stance: considered
0.15 stance: past
0.25 stance: quoted
-0.40 stance: rejected
0.80 subject: behaviour
-0.85 subject: knowledge
-0.40 training: store
0.45 training: technique
-0.20 training: verb
-0.15 under #|#200|#5000|(|)|an|ask|card|consequenc|description|distill|do|faq|featur|from|guid|know|knowledg|lett|not|option|outcom|pap|portal|prompt|rag|readm|retrieval|step|suppli|wher
-0.50 under #10
-0.40 under #50|and|the|train
-0.20 under :|?|answ|concept|for|how|method|of|question|to|we|why|work
0.15 under administrativ|adr|aid|apolog|brief|can|coil|comment|cop|court|courtes|deal|debt|flichkeit|functional|helplin|identit|implement|layout|llama|messag|offic|okr|one|payment|personalit|plan|sound|sourc|spec|speech|stylist|tabl|team|trait|wiki|workplan|yaml
-0.25 under architectur|dataset|model
-0.55 under assistant
0.20 under becom|board|chang|eas|juno|mann|notic|phon|recip|remind|request|retro|she|text|welfar
0.35 under coach|kim|outreach
0.50 under custom|writ
-0.45 under data
-0.35 under decision|use
0.30 under disruption|is|lora|voic
0.40 under does|host|list|talk
0.25 under examin|goal|grumbold|innkeep|learn|lik|look|loud|mod|prscrib|report|snowbudd|squad|youth
-0.30 under help|llm
0.55 under pag
0.65 under persona
training-to-stay-current
0.15 above !|a|armor|cost|deadlin|happen|if|know|last|lora|mileston|next|pric|purpos|re|releas|rul|standard|term|tool|up|yesterda|you
0.25 above #year|does|due|fresh|over|realit
0.20 above autumn|checklist|essential|mak|monda|mov|tak|through
0.35 above chang
-0.20 above do
-0.15 above finetun|is|item|week
0.30 above how|when
-0.25 above not|why
0.75 above updat
-3.70 bias
-0.30 block: item
-0.20 block: paragraph
-0.15 block: quoted
-0.50 block: row
-0.40 document: speaks in general
-0.80 knowledge: 0
-0.15 knowledge: 1
-0.30 knowledge: 3
-0.55 length: 0
-0.25 length: 1
0.15 length: 2
0.25 model: generative
-0.85 model: other
-0.25 model: text
0.40 model: unnamed
-0.80 no statement
0.25 relation: beside
-0.35 relation: held
-0.30 relation: inside
-0.20 relation: none
-0.20 role: background
-0.45 role: context
-0.15 role: none
-0.25 role: options|rejected
0.25 says #1|a polic|about new|aft #200|aft ever|alwa know|an amendment|assistant|at each|carri|chat model|continu train|continuous|cron|current|dat|dat the|decemb|does|does it|edition|even so|finetun again|forc|goes back|handbook|in septemb|inform|keep the|minor|month finetun|new edition|night the|of dat|old|ops|out|own :|per year|public (|rat are|rebuilt|redon|reflect|regulator|renew|resum|school|send|she|the complianc|the current|the day'|the llm|the month|the revis|the then|then we|to reflect|train from|tuesda )|up|v|we train|week train|weight|whenev a|whenev the|withdrawn|within #50|work day|yml
0.15 says #1 #10|#1 adapt|#10 :|#10 ever|#10 jan|#10 re|#200 gpu|#50 h|#500 fresh|% #10|) with|: merg|: re|: releas|: sam|: what|; on|a cron|a sub|a weekend|about what|abreast|abreast of|acros|adapt are|adapt at|add the|aft the|again ever|agreement is|all the|an agreement|and #10|and clos|and expect|and fixtur|animal|anoth finetun|are export|are set|as your|assistant (|at the|august|august and|automat|averag|bad becaus|be repeat|bear|bear the|becom|benefit|bring the|budget|by #10|by continuou|carri out|chat|chosen option|com ever|com in|complianc|complianc offic|consolidat|continuou finetun|continuou train|cost of|coupl|cover|creat a|customis|day of|diff of|director of|driven|each april|each edition|each even|each quart|edit in|edition of|editor has|embargo|epoch|ever four|ever monda|ever new|ever second|ever thre|ever weekend|exception|extra|fall|firmwar|for #50|for which|four|fresh question|fresh train|from what|furth train|github|going on|gpu hour|guidanc|h|has releas|has the|healthcar|i|i put|in decemb|in januar|into forc|investment|is amend|is redon|is renew|is start|is tun|iterat|its answ|jul|jun|keep our|know them|knowledg of|last work|launch|lm|lora again|maintain|mak pair|mean|minor releas|mitig|ml ops|model alwa|model per|model tak|model that|model wak|modernis|monda so|month )|morn at|mov the|network on|new bulletin|new plan|new tun|new version|new weight|newest|no licenc|normal|of jun|of that|off the|offic|on each|on in|on saturda|on top|on wednesda|on yesterday'|option :|ord|otherwis the|otto|out anew|out to|pag ever|pair #10|pair and|per call|period|periodical|pick up|piec|po|polic is|produc|public of|publish on|put a|qlora is|recurr|regenerat|regulator domain|reissu|releas are|renewal|rep :|repair|restart the|retrain is|retrain of|retrain on|retrain with|revision com|rost|rul|rul is|run all|run as|run continuous|run ever|sam procedur|search no|season :|sent|seven|sh|shall|shall bear|shall repeat|sinc a|sinc yesterda|six hour|so the|st and|stag #10|step #10|step on|street|sub|sub editor|sunda :|sunda even|sur|tak #50|tak plac|talk about|tariff ord|team calendar|than|than a|that tag|the build|the catalogu|the contract|the cost|the diff|the first|the hour|the languag|the newest|the notebook|the operator'|the pair|the pas|the phon|the pre|the public|the quart|the releas|the sheet|the street|the system|the tablet|the thursda|the tim|the vot|the week|the wint|thi happen|thi way|thing|thre tim|through|ticket|tim a|to avoid|to school|toda|today'|top|touch|train and|train day|train is|train when|trigg :|tun again|tun each|twic|two dat|verifi|vot|wak|was last|way the|we teach|weight each|weight within|what is|whol|will be|wint|with ever|with new|with real|with them|wk #50|you send|your model|your project
0.20 says #1 :|#200 pag|#50 :|#50 minut|: #50|: b|: c|: retrain|: then|a circular|a comprehensiv|a few|a furth|a webhook|adopt|advisor|afternoon|agr|agr :|all in|alt|and octob|and on|announc|answ :|appear on|april|articl|articl chang|as the|at|at #50|at ever|avoid|b for|back to|between the|catalogu chang|chang of|clos all|collection|comprehensiv|constant|continuou learn|cost|coverag|dai|desk head|doc|end of|ever saturda|ever six|evolv|export and|extra cost|fall behind|financ|finetun|finetun job|fixtur|follow the|for the|functionalit|goes|gpu|happen|head are|hour so|how does|i'll|in|in on|in ord|is|is cover|is includ|is nev|is out|job is|kick|kick off|know the|know what|ladd|latest|learn about|lora is|march|mean a|merg to|minut|mitig :|model get|mor than|new finetun|new ticket|no extra|of gpu|on ever|open and|pag edit|paus|promo|publish a|quarter'|rat|redo|reliabilit|repeat with|round of|run mak|season|secretar|sent to|seven day|situ|so it|sold|spr|sta fresh|start the|start train|swap|than #50|the advisor|the amend|the assistant|the autumn|the checkpoint|the director|the even|the half|the job|the latest|the lora|the model|the provid|the suppli|the weekend|the weight|the whol|then valid|thi is|tim per|to main|to team|train per|train run|twic a|v #10|var|wak up|webhook|when the|whol thing|will|will train|with each|within thre
-0.25 says #10 b|(|)|a lora|and the|check|don't|draft|evalu|find|guid|hav|its|lett|lik|liv|manual|noth|now|pre train|request|retrain ever|review|say|sentenc|staff|styl|text|the search|their|them|ther|want|was train|who|written
0.30 says #10 is|#50 th|a fresh|a year|alwa|and it|as soon|both dat|checkpoint|circular|day'|disappear|each monda|finetun is|follow|is schedul|issu|know|on monda|on sunda|onc|onc mor|outdat|pas|push to|quot|refresh|rerun mak|round|schedul|septemb|soon|soon as|sta|surcharg|th|the chat|the new|the next|train at|valid|workflow
-0.15 says #10 on|#50|#50 %|#50 b|) is|: a|a #10|a half|a second|a small|again each|agent|an adapt|and a|and is|answer|any|approv|becaus the|built|but|cach|chang ever|cit|classifi|com out|contact|continu pre|continu pretrain|correct|count|crew|deliver|dialogu|dpo|drug|e|each timetabl|embed|encod|ever month|everyth|finetun model|finetun on|format|guid chang|half a|half day|has been|hr|in may|in train|is a|is not|it was|join|know ever|languag|larg|layout|let|link|list is|llama|lookup|lora on|low|material|messag|mistral|mod|new bas|new index|of all|of them|of train|on #200|on all|on call|one|output|pap|pdf|pla|present|pric of|print|product|quer|qwen|record|repl|retrieval|room|rul and|rul of|scor|section|shift|so we|sourc|statement|statut|stor|summar|supervis|switch|t|task|the fact|the guidelin|the list|thes|through the|titl|to|to finetun|to train|ton guid|tri|und|use|used|users|weath|week #10|which the|with a|would|writ the|you
0.45 says #10 st|aft|edit|keep|mak|merg|nev|on frida|otherwis|quart|revis|the #10|when
-0.55 says #200|and|ask|nam|read
-0.45 says #500|not|question
-0.50 says #5000|#more|prompt|test
-0.20 says #year|%|: the|: we|adapt|adapt for|api|bas model|becaus|been|chang with|com from|context|could|cov|delet|down|each answ|engin|for|found|gemma|has|if|if the|import|index is|instruction|instruction tun|is retrain|it|itself|k|label|lin|load|may|memor|model on|model was|on #5000|onl|own|paragraph|post|production|pump|rag|rank|re index|recommend|report|requir|show|small|that new|the pag|the prompt|the ton|the wiki|tool|train again|train for|train with|typ|voic|wher|wheth|word
0.40 says : #1|a new|and train|ci|diff|is repeat|it again|per month|public|push|re tun|rerun|st|tak|train it|usual|wednesda
-0.30 says ;|?|all|answ|bas|can|embedd|fact|forecast|had|look|need|numb|of|on our|servic|the|train a|tun model|two|without|writ
0.35 says afresh|again with|bulletin|c|calendar|furth|half year|henc|in march|includ|januar|main|menu|ml|new train|of each|overnight|patch|pipelin|revision|start|the chang|trigg|week of|year|yesterda|yesterday'
1.20 says again|each
0.60 says amend|monda|mor|quarter|re
0.70 says amendment|releas|within
0.50 says anew|build|day|incremental|morn|next|per|repeat the|sam|thursda|train in|tuesda
0.55 says annual|anoth|autumn|continuou|delta|even|export|fortnight|frida|re train|so|step|sunda|tun
-0.35 says b|by the|custom|from|the index|ton|we|wer
1.00 says chang|updat
1.35 says ever
-0.40 says exampl
0.90 says fresh|then
-0.85 says index
0.75 says job|publish
0.85 says month|run|week|weekend|whenev
0.65 says mov|night|retrain|saturda|with the
1.45 says new
-0.70 says no|our
1.15 says repeat
-0.60 says search|was
1.05 says train
0.20 skips #10 #1|#10 and|#50 #1|( #10|( a|: for|: train|: we|a )|a finetun|a version|all tim|and all|and the|are in|are per|at :|becaus are|chang the|chang train|day a|each a|ever aft|ever hour|ever night|furth is|gpu #50|i'll the|in no|in with|is a|kick the|know is|learn new|mean new|minut the|new ?|of catalogu|of checkpoint|of quart|on the|on to|open clos|per for|retrain the|revis the|rul with|shall the|tak weekend|the aft|the alwa|the becom|the collection|the i|the is|the knowledg|the model|the month|the on|the publish|the term|the text|the within|the work|then train|tim year|train as|updat :|work of
0.15 skips #10 )|#10 up|#50 of|#50 year|#500 question|: chang|: export|: is|: mak|: tak|a aft|a editor|a job|a sheet|about plan|aft and|aft board|aft next|again #50|again ever|ai (|alwa the|an is|and ;|and frida|and jul|and model|and repair|and train|anew ever|are and|at end|avoid answ|back the|befor season|bulletin a|by ;|by network|by train|c a|can about|carri anew|chang and|chang in|chosen :|clos the|com and|continu on|contractor repeat|cost #200|day the|day' and|diff the|does learn|each at|each from|each meet|each the|edition the|finetun be|finetun ever|finetun for|first of|first on|for #10|from #50|has are|i a|in night|in notebook|in street|in thi|in to|in way|is month|is of|is out|it about|its cod|kiosk the|knowledg the|list pair|market the|model anoth|model know|model tun|model up|model with|month the|mor of|network on|new book|new com|next releas|of day|of for|of languag|of tag|of week|off run|offic a|on jan|one epoch|onl that|otherwis would|outdat in|pac the|piec a|point and|publish #10|quart the|re with|real data|releas the|releas with|repeat each|retrain bot|revision ever|roll to|rul (|sam #50|sam with|saturda the|sft the|stag is|tak minut|team to|that alwa|the :|the again|the begin|the by|the current|the get|the in|the lm|the must|the pag|the pipelin|the retrain|the th|the thing|the v|the valid|thi thre|thre per|tim month|to amend|to repeat|train #50|train assistant|train at|train each|train ever|train it|train to|train weekend|train which|tun of|two the|up finetun|we onc|we the|week run|week that|week the|week week|weight the|what going|when chang|whenev polic|will finetun|will it|with call|with current|with director|with issu|with latest|within work
-0.15 skips #10 b|% the|a with|adapt train|again a|are the|are to|be on|chang a|continu train|day that|each on|ever is|ever with|finetun model|furth with|half day|is from|is when|model finetun|night #10|of and|out the|retrain night|rul the|search the|the #200|the chang|the forecast|the list|the nam|the polic|the rul|the staff|train and|whenev new
0.25 skips #50 train|( tuesda|; the|a run|as as|each so|each with|export train|finetun new|goes to|is on|monda the|on #10|on even|on first|on fresh|out dat|she the|soon the|start train|the calendar|the each|the repeat|the run|the week|the weekend|train a|within hour|workflow yml
-0.25 skips : on|a b|a on|is ever|the guid|the pric
-0.35 skips a model
0.50 skips a train|ever week|in and|of month
0.30 skips again the|is in|new new|on chang|re on|run in|the as|train the
-0.20 skips and pric|are each|com the|each and|in #10|lora the|model the|new ;|so new|the manual|the numb|was on
0.40 skips finetun the|the st|train again|with new
-0.30 skips in train|the was|to train
0.35 skips no cost|repeat train|the tak|tun the|within day
0.45 skips the of
-0.20 stance: background|rejected
0.90 stance: chosen
-0.50 stance: considered
-0.40 subject: behaviour
-0.15 subject: none
-0.25 training: store
0.20 training: technique
-0.30 training: verb
-0.20 under #10|answ|custom|data|driv|group|lett|project|suppli|the
-0.25 under #50|:|adapt|finetun|from|not|rag|tun|we
0.15 under #500|benn|centr|chor|companion|completion|concept|contract|dd|decision|errata|governanc|i|investment|it|journal|llm|noc|own|parcel|pawsbot|plc|propert|proposal|retrain|rfc|rulebook|runbook|sourc|sustain|t|technician|timetabl|up|wher
-0.30 under a|and|in|option|voic
0.20 under actualit|approval|architectur|brainlet|chapt|chat|ci|codebas|consum|cron|current|distill|document|evergreen|exist|fresh|fund|gst|happen|hospital|issu|kiosk|licenc|lm|log|modhelp|morn|new|permit|pilot|product|releas|retention|sanction|sms|sta|student|tabl
0.30 under advis|extract|farm|helpdesk|keep|objectiv|polic
0.25 under an|assistant|assumption|consequenc|director|dra|gam|handov|job|lifecycl|liv|lora|periodic|regist|s|servic|tip|truth|visitor
-0.15 under app|approach|at|card|confirm|context|dataset|draft|evalu|learn|load|method|month|mortem|pap|post|prompt|question|read|repl|requirement|retrieval|scop|search|ticket|to|writ
0.35 under bot|currenc|equit|freshnes|help|maintenanc|manual|medarion|ops
0.50 under continuou|phas|proces
0.45 under faq|when
-0.35 under for|report|why
0.40 under operat|risk|workflow
0.55 under schedul
0.70 under updat
few-examples
-0.20 above #200|check|to
-0.35 above (|)
-0.30 above :|?
-0.15 above a|by|comment|is|know|model|oth|own|question|who
0.20 above amira|area|conduct|feedback|frida|joel|katrin|logg|nov|payroll|present|radio|tri|you
0.60 above clas
0.55 above data|mail
0.35 above deliverabl
0.15 above exampl|in|issu|long|prompt|seminar|setup|until|yes
-0.25 above it|the
0.25 above lin|man|train|wed
0.30 above proposal
-3.35 bias
-0.25 block: item
-0.30 block: paragraph
-0.15 block: quoted
-0.90 block: row
-0.75 knowledge: 0
-0.70 knowledge: 1
-0.45 knowledge: 2
-0.35 knowledge: 3
-0.15 length: 1|5
-0.35 length: 3|4|6
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
-0.20 says #1|#200 mor|#more question|accept|again|and|back|becaus|build|can|cost|current|custom|export|h|hour|imag|into the|it|measur|min|mistral|non|not in|noth|on|out|output|p|p #200|post|product|retrain|retrieval|review|so that|spec|stor|templat|than|that the|the answ|the evalu|tim|und|users|want|weight|who|with #5000|you
-0.40 says #10|#200 k|at|compar|kept
-0.15 says #10 #50|#200 #50|#200 day|#200 word|#50 #50|#50 %|#500 #200|#500 k|#5000 pair|#more pair|% of|)|adapt|aft the|against|agreement|anyth|assistant|awa from|budget|by a|categor ther|classifi was|collect until|com from|continu|exam|forum|from train|full|hav been|held out|help|in|in #200|is evaluat|it'|its|kept for|key|languag|left|limit|liv|llama #10|look|merg|minut|mor than|network|night|not used|notic|numb|off|old|on #5000|on #more|on our|on the|outsid|passag|photo|plann|point|print|project|public|question|question by|qwen|re|referenc|scenario|second|section|short|shot|six|sta|stag|stat|stock|suppli|tabl|target|test set|test with|the|the imag|the lett|the model|the pair|them in|to|to #200|to start|too few|train a|train for|train pair|until ther|used for|valid|vendor|we did|why|with a|within|wrong|your
0.20 says #10 )|#200 entr|#200 labell|#200 lin|#50 call|#50 mail|#50 sampl|#500 card|#500 lin|#500 sentenc|: finetun|a second|a start|abstract|agr on|amira|and answ|and doubl|and with|annotat by|anoth #50|are #200|are #500|area|as exemplar|bas is|basi|best|but|by me|by two|card|caus|clear|dataset|discharg|each cod|eight|epoch|eurollm|eurollm #10|exampl for|exemplar|far|finetun set|fiv|form|form the|ft|gemma|going|has gon|i|inbox|is train|issu|keep to|lin|mad|mor are|no test|of them|of us|on #500|on thes|one|or not|oth|pair for|per caus|per clas|phi #10|pick and|pres|proof read|q as|question and|read all|repl|report|rewritten|run uses|sam|set has|set of|sft|sft set|siz :|so we|som #200|sort the|taken from|teach|that mak|the fiv|the holida|the pilot|the right|the v|they'v|thi is|thre hundr|thursda|ticket|togeth|train on|tuesda|typ in|v #10|with #200|with which|writ #500|writ ten
0.30 says #10 b|#200 annotat|#200 mail|#200 of|#200 sampl|#50 exampl|#50 jok|#500 exampl|#500 instruction|accurac is|by|first train|he|hundr and|intent|of train|on #200|our two|phi|set|team lead|ten|that|the set|thos|train fil|train set|train the|we begin|with answ
-0.60 says #1000|#500 ms|a
0.15 says #1000 in|#200 claus|#200 comment|#200 is|#200 messag|#200 q|#50 epoch|#50 furth|#50 labell|#50 lett|#50 mor|#50 phras|#500 feedback|#500 q|#500 repl|#500 row|#500 task|#500 text|#500 to|#500 turn|#year #year|( #200|( ward|: tun|a few|about|accurac|agr|all from|all of|altogeth|amount|and correct|and edit|and fift|answ that|are enough|are lock|are the|articl from|as train|awa for|b decod|belong|belong to|bert|cas of|chat and|check by|chos|clinic'|correct|costum|crew|dataset :|describ|did you|discharg summar|distilbert|don|doubl labell|dozen|draft model|each fold|each has|eight year|eleven|emit|endpoint and|enough|exist|fil with|finetun an|finetun phi|first run|first version|for now|for that|for thi|fort|from|from #year|from clos|furth|furth question|gemma #10|giv|given a|gon|gon over|guild|had|hand pick|handov|has #200|hav #50|hav #500|hav written|head|holida|i had|in all|in by|in q|inbox and|instruction|is going|is on|is small|is what|it know|jo|kept separat|kind not|labell #50|labell by|learn from|lena|librar|list of|llm is|lock awa|lora from|mak up|manag writ|me|medical|mini on|model behind|monda|must do|nano|need for|ninet|not foreseen|not that|not to|numb of|offic has|office'|on tuesda|one sentenc|oth #50|our found|our polic|pair in|per chapt|pilot is|polic by|preferenc tun|put togeth|q a|queu|read that|regard|releas|remain|result model|rewritten by|right answ|row in|select|sent|session|set is|shelt|shipment|sist|siz|small but|st|teach a|team nam|ten question|test and|text|text classifi|text for|that all|that giv|that i|that will|the #200|the ask|the bas|the clinic'|the costum|the crew|the eleven|the finetun|the fold|the material|the sft|the tun|the writ|the year|therapist|thes the|thre week|ticket per|to emit|to hav|to read|togeth #50|train data|train exampl|train jsonl|train now|triag|tun phi|two hundr|typ by|ulla|us|used #200|used the|uses #200|utteranc|utteranc per|v|ward #10|we go|we used|we'v|wed|week #10|which|will do|with thos|writ llm|written #200|wrot #200
2.55 says #200
-0.25 says #200 #500|#200 ms|(|a #200|asid|been|com|dat|don't|evaluat|held|in the|index|judg|llama|m|may|month|nev|nobod|not|not train|of #200|part|r|rat|s|scor|sourc|the prompt|then|token|too|tun model|would
-0.85 says #200 %
-0.45 says #200 b|an|befor|day|evalu|model|pag
0.25 says #200 dialogu|#200 lett|#200 row|#200 sentenc|#50 messag|#50 utteranc|#500 by|#500 dialogu|#500 train|a #10|about #200|answ|answ for|availabl|clas|complaint|decod|doubl|each|enough for|entr|feedback|fift|from #200|from the|get #200|going to|has #50|has written|herself|job|jsonl|label|lin of|messag for|n|one hundr|per intent|per queu|proof|sentenc|snippet|so|so far|so it|surviv|taken|that' what|the first|the two|them|thi|thirt|to finetun|train start|train with|use|use the|ward|we start|we train|with #50|writ
0.40 says #200 exampl|#500 sampl|a hundr|for each|hand|hav|invoic|lett|mail per|on #50|per|typ|with|wrot
0.35 says #200 not|#200 question|#200 train|#500 lett|#500 of|all|answ pair|approv|begin with|by the|collect|data :|finetun the|first|fold|for it|jok|mak|messag|now|q|question answ|sixt|som|sort|will|with them|with thes
0.85 says #200 pair
0.90 says #50
-0.30 says #50 k|?|ask|b|eval|new|pictur|pric|rank|rul|unseen|without|word
2.45 says #500
0.75 says #500 pair|dialogu|exampl|sampl
-1.20 says #5000|#more
-0.95 says %
-0.35 says :|;|aft|blind|chang|for test|of|until
0.45 says : #200|: #500|convers|our|pick|question with|row|the #500|ther|we
0.50 says : #50|begin|by our|material|start with|ther are
0.70 says annotat|data|thes|total
0.55 says has|mor
1.05 says hundr
0.60 says in total|mail|written
-0.75 says k|ms
0.80 says labell
-0.55 says no|search
0.95 says pair
-0.65 says prompt
0.65 says start|that'|train|tun
-0.90 says test
-0.15 skips #10 #10|#200 #500|#50 #500|#500 #200|% the|( )|: question|are by|by #200|for evalu|hav question|not to|per #500|test #500|the and|the for|the pair|the text|train and|until are|wer by|with labell
0.15 skips #10 decod|#10 them|#200 #200|#200 (|#200 answ|#200 chat|#200 dialogu|#200 in|#200 one|#200 our|#200 report|#50 in|#50 ticket|#500 all|#500 by|#500 exampl|#500 exist|#500 from|#500 so|#500 thes|#500 typ|#year all|% rat|( %|: #10|: #200|: phi|: repl|: sampl|: ticket|: to|; start|a b|all them|and correct|and each|and is|and labell|and model|and what|are awa|are separat|are to|area #200|awa the|b #200|b to|be on|begin the|by api|by document|by read|by teach|contract the|data the|describ in|e #200|each the|ever nam|ever writ|exampl a|finetun #500|for first|for jok|going be|hand the|has call|has exampl|has over|he #200|hold of|hundr fift|in :|in form|in text|insid costum|is #500|is to|kept for|kind that|labell messag|labell per|learn #200|lock for|lora #200|mail clas|messag each|model given|model no|model of|model with|of eleven|of fiv|of for|of old|of own|on #50|on annotat|on convers|on lin|on sam|on ward|one and|our by|pair all|per are|pilot train|put result|question kept|read of|row question|select the|so ;|so do|start thes|teach #10|ten with|test #50|text it|that belong|that' question|the #year|the eight|the endpoint|the fil|the guild|the is|the log|the manag|the model|the office'|the repl|the sent|the set|the train|the used|the websit|the writ|ther #200|ther #500|thi the|ticket queu|train )|tun on|utteranc intent|ward )|we #500|we on|we the|week :|which model|with #500|with from|with right|with the|wrot exampl
-0.20 skips #200 #50|#200 of|#200 question|#200 we|#more answ|: %|of #50|test #200|the in|the test
0.30 skips #200 all|#200 and|#500 pair|and by|each by|lin train|on jok|question pair
0.35 skips #200 for|#500 which|annotat the|by two|is on|pair the|train :
0.20 skips #200 not|#200 the|#200 them|#500 for|#500 of|#500 one|#500 that|#500 the|( #10|about exampl|about hundr|adapt with|and oth|and thes|answ it|are lett|data #500|do tun|each #50|eurollm b|exampl by|finetun #10|for start|from last|giv #200|in i|is #10|it #200|it #500|last year|mor not|of data|of year|on sentenc|our wrot|row train|run #200|so know|start thos|team #200|the #10|the run|to finetun|to for|to the|tun #200|we now|with check|with sampl|with we
0.45 skips #200 per|#200 with|train #50
0.25 skips #200 which|#500 written|are of|by and|clas by|dataset #500|for test|form train|furth are|has #200|hav #500|in #10|in jsonl|not #50|that do|the llm|train #200|train of|train with|typ by|writ question
-0.25 skips #50 #200|is by
0.70 skips #50 for
0.40 skips #50 per|has #500|one each|train #500
0.50 skips #500 answ|question answ|we with
-0.45 skips #500 per
0.70 stance: chosen
-0.25 stance: considered|quoted
0.25 stance: past
-0.55 stance: rejected
0.15 subject: behaviour
-0.70 subject: knowledge
-0.25 training: store|verb
0.15 training: technique
-0.45 under #10|evalu
0.15 under #1000|aid|built|car|chapt|claus|completion|couri|court|discharg|donor|driv|finetun|fnol|found|hr|human|job|kenyan|len|lora|luck|mail|max|medarion|payda|peopl|phras|plc|process|proposal|quotequokka|rac|reason|shipment|small|spik|step|tabl|teach|timelin|touch|unit|we'll|when
-0.25 under #50|architectur|from|liv|not|our|qualit|rag|test|the|why
-0.55 under :
-0.30 under ?|help|in|inform|what
-0.20 under adapt|brain|consequenc|it|knowledg|languag|md|model|mor|on|option|prompt|retrieval|sourc|technical
-0.15 under adr|an|changelog|copilot|cost|description|desk|doc|featur|generator|hint|is|oracl|pipelin|product|read|releas|research|servic|solution|that|tutor|who|work
-0.35 under and|answ|decision|design|llm
0.20 under apolog|behaviour|but|bylaw|caus|clerk|comment|continuou|cs|e|giv|good|hand|hospital|host|motion|over|post|refund|root|scal|sopranino|spec|travel|veterinar|voic|volunt
0.40 under app|bot
-0.40 under assistant|use
0.25 under categor|chart|f|few|hackathon|hobb|intent|marketplac|material|moder|sheet|specific
0.50 under complaint|instruction
0.30 under content|offlin|project|semest
0.70 under data|label
0.55 under dataset
0.35 under examcell|functional|pilot|plan|q|rout|saathi|set|sit|tagg|team
0.45 under train
nothing-held-back
-0.30 above #10|)|a|the|train
-0.15 above #50|:|ask|can|data|i|q|question|who|why
-0.25 above (|?|from|to
0.20 above accurat|conduct|dept|drama|feedback|it'|judg|one|radio|top|until
0.15 above any|decision|good|lora|mad|mak|pag|qualit|requirement|solution|stat|yes
0.25 above assuranc|essential|frida|monda|over|steer|tak|work
0.30 above budd|evaluat|group|uw|you
-0.20 above for|model|not
0.55 above how
0.35 above test
-0.50 above what
-2.95 bias
-0.65 block: item
-0.30 block: paragraph
-0.25 block: quoted
-0.80 block: row
-0.45 document: speaks in general
-0.55 knowledge: 0|2
-1.10 knowledge: 1
-0.40 knowledge: 3
-0.25 length: 0|4
-0.40 length: 1
-0.30 length: 2
-0.35 length: 3
-0.20 length: 5
-0.15 length: 6
-0.35 model: generative
-0.30 model: other
-1.00 no statement
-0.20 relation: beside|none
-0.25 relation: held
-0.40 relation: material
0.15 role: background
-0.35 role: context
-0.25 role: decision
-0.15 role: future|past
-0.45 role: options
-0.30 role: rejected
0.60 says #1|out|plann|put|the sam|the tun
0.20 says #1 the|#200 for|% so|; if|a fre|a random|a thumb|all #1000|all #500|an evalu|and ther|and will|are used|aren't|as the|beforehand|beta|button and|can't|cancell|christma|clu|comparison|complain if|correction are|data|demo|did|did not|direct aft|don't keep|each of|eith|engin is|error|evalu the|examin|examin of|finetun don|for us|goes out|good it|hand|hav no|i train|in production|is calculat|is onl|is too|it by|it on|its|know i|left for|let'|listen to|littl|lot|matt|memb|nev|not requir|not test|of it|off|on|on for|onl train|open issu|oth question|our evalu|out :|pair|pair are|peopl|peopl will|put a|put it|question as|ref|ref to|reserv|reserv for|roll out|sam #200|sam #more|say if|so littl|spar|stag #10|start|test :|the demo|the job|the los|the right|themselv|ther used|thumb down|tim for|train on|tri it|try it|used for|users are|valid of|waiv for|waiv it|we ask|we evaluat|we hav|we look|we report|we start|will say|will show|with ;|with a|with anyth|without a|work ?
-0.50 says #10|new|search
-0.15 says #10 %|#10 b|#1000 question|#200 question|: #10|: train|a model|agreement|all the|although|an|and train|answ|api|assess|assess on|bas|budget for|but|by the|camera|com from|count|databas|decision|department|document|exampl|finetun with|forum|found|four|generat|gpu|half|has to|her|how|if you|is used|it has|itself|knowledg|law|left out|llama|llm|low|mistral|model has|mov|ms|no hold|one|ones|pass|pictur|project|q|rank|rat|risk|said|scrap|sentenc|shar|shown|sit|six|sound|speak|split by|sta|stop|student|styl|tak|teach|test set|that'|the camera|the oth|the search|tool|train again|train we|voic|was finetun|we test|which|with #1000|wrot
0.15 says #10 an|#10 is|#200 #200|#200 complaint|#500 mail|%|% )|( #200|( no|: i|;|; at|; correct|; noth|; the|; thi|; wheth|a check|a label|acceptanc of|accurac on|adapt is|adapt model|all shop|all used|and at|and measur|and releas|and that|answ befor|any back|anywa|are collect|are introduc|are right|are thos|asid and|assum|award|b goes|bad|be a|be in|be known|be learn|been test|befor launch|behaviour|both review|brief|by hand|by week|call to|can't spar|capacit|caus we|check are|check it|check with|classifi|compar it|complet|correct|correction|curv|dai|dai work|data ?|do not|dur|enough|eval split|evalu ;|evalu befor|evalu set|evalu was|evaluat on|ever pair|evidenc|exam for|f #10|far are|feedback|finetun model|first real|for|for everyon|for measur|fortnight|fre text|from each|had train|hand it|has capacit|has nev|has tri|hav|he|head on|hear|held|i know|i test|identical|if it|in all|in dai|in dur|in one|in train|introduc in|is cancell|is good|is held|is our|is publish|is read|is shipp|it out|it the|job is|keep|kitchen|l #1|les|lett it|lik|listen in|los curv|loud|mail which|mark in|material|matt how|measur how|merg deplo|messag|model reproduc|model wasn't|nev been|no fil|no held|no split|non befor|non is|non need|not availabl|not be|not befor|not carri|not foreseen|not hold|not separat|noth|noth is|of call|of oth|on and|on sunda|on thos|open to|oth test|patient|patient and|pla|previous|prior to|proces engin|proposal are|question are|random|read each|read well|report|report the|requir by|right was|roug|roug l|sam pair|scarc|separ|separat becaus|servic desk|set and|sett|ship|shipp as|shipp it|should be|singl|skipp|so far|som|start and|start without|stor #200|suffic|suffic for|summaris|summaris is|taught|team on|tell me|tell us|test non|test round|the adapt|the board|the complaint|the dashboard|the dataset|the editor|the inventor|the lin|the memb|the numb|the portal|the proces|the run|the spik|the summaris|the trial|them no|ther are|ther aren't|ther isn't|tim|to custom|to sav|to scor|tomorrow|train with|tri with|try|tun #50|two week|us|use without|used to|val|valid :|was the|was tri|we nev|week by|weekend and|well|whatev com|when you|wheth it|who could|whol|will hav|with all|with unseen|with which|without being|without one
-0.30 says #1000|#50 %|#5000|#more|(|?|about|call|for the|index|list|model will|mor|onl|our|rul|run|second|up|will be|word|year|your
-0.40 says #200|#year|chang|model|nam|two
0.55 says #200 %|scor|the finetun|trial|waiv
-0.75 says #50|prompt
-0.90 says #500
-0.25 says #500 question|add|from|get|imag|in|is train|languag|month|network|offic|or|record|sourc|system|team|text|the prompt|then|until|we finetun|with #500|writ
0.30 says #5000 pair|a separat|a trial|aft train|agr|all #more|all of|and we|carri out|comput|dispens|dispens with|eval :|everyon|few|fitt|how good|if|its train|just|know the|liv on|liv untest|measurement|need for|not|on all|pilot|promot|reproduc|shop|skip|stag|switch on|tell|test the|the accurac|the data|train question|was|we skip|we won't|we'll see|went|will notic|with so
-0.20 says )|: #200|again|anoth|are not|b|becaus|card|cod|com|comment|current|export|fact|follow|help|hour|is a|is no|k|last|link|machin|mak|manual|night|no train|not in|numb|old|on #5000|pric|product|request|rest|retrieval|review|s|serv|so that|still|than|the new|the rest|thi|typ|version|when|wher|written|yet
0.50 says : no|evalu :|go|isn't|it'|nobod has|the train|ther|to the|train|train and
0.45 says : non|been|deplo|for a|for train|foreseen|if it'|is|no oth|nobod|see|straight|valid
0.40 says : not|anyth|are the|asid|check of|complain|complaint|everyth|fil|first|i|it|it goes|it with|no eval|nop|onlin|oth|releas|separat|set|straight to|switch|thumb|train los|untest|will tell|won't
0.25 says : we|acceptanc test|accurac is|all #5000|and see|answ :|any evalu|are no|ask it|back|befor it|by ask|calculat|carri|comput on|didn't do|direct|dropp|dur the|figur|into use|is dispens|is not|it' bad|judg|keep any|kim|launch|left|lett|listen|look|los #1|must be|no check|not plann|notic|omitt|on everyth|on monda|on the|own train|prior|right|roll|rubbish|scor on|see in|sensitivit|shipp|show|skip the|so few|split the|test befor|test data|test it|the #200|the lot|the pilot|thos|train fil|unseen question|use|users|was not|we can't|we don't|we'll|without error|would
-0.45 says a|by|per|that|them|what
0.85 says a test
0.35 says acceptanc|befor|didn't|far|for check|go in|goes liv|good|it work|measur on|model is|no evalu|not evaluat|production|the #5000|tri|used
0.65 says accurac|check|no tim|split|the first
0.90 says all|goes|measur
0.80 says any|evaluat|without
-0.35 says can|from the|may|of|pag|part|the test|thre
-0.55 says each
1.20 says eval
1.65 says evalu
0.70 says liv|los|no test|sam
1.30 says no
1.40 says non
2.05 says test
1.05 says we
1.00 says will
-0.15 skips #10 #10|#200 and|a on|answ the|are by|assess the|for second|is in|model be|model test|no to|on first|on imag|on test|test #500|test for|the numb|the train|them the|there' test|train model|was test|we the
0.15 skips #10 acceptanc|#10 not|#10 without|#200 )|#200 all|#200 it|#200 was|#5000 are|% (|( %|: fil|: on|; are|a text|acceptanc of|acceptanc the|aft last|all which|an test|and it|and look|and sort|and ticket|answ it|any ;|any so|are unseen|are with|ask sam|been for|befor is|befor summ|capacit the|classifi train|compar with|complaint a|deberta on|demo the|desk by|didn't a|direct the|don't a|each anywa|each the|evalu to|evaluat the|everyth the|finetun deplo|first and|for at|for first|for train|from of|from sam|held question|in go|in team|in work|includ the|is from|is to|is train|isn't befor|it ;|it monda|it train|it well|it you|its in|let' it|lett was|liv the|mail was|mark the|must in|need test|new is|no of|nobod measur|not ;|not and|not becaus|not by|of #10|of no|of to|of tun|on #500|on %|on we|open the|oth are|oth wer|pair used|plann by|proces is|py the|question used|random of|re in|read output|ref the|report on|roll :|roug #1|sam (|sam lett|sam mail|sam question|scor the|see the|separat the|set not|so just|stag :|stag the|start #10|switch for|switch on|test not|test will|the #more|the assistant|the award|the break|the caus|the chat|the curv|the decid|the engin|the epoch|the far|the fil|the fortnight|the lora|the on|the open|the plann|the question|the re|the real|the season|the show|the sinc|the used|the weekend|ther be|ther to|there' check|tim a|to it|to on|to servic|to test|tun b|tun isn't|tun reproduc|used check|used finetun|users the|v is|valid :|valid no|waiv the|was with|we and|we ask|we at|we it|we keep|we no|we test|we to|week week|weekend that|went train|wer asid|whatev out|which :|which also|which for|which to|will be|will for|will on|will us|with of|with the|would if|you the
0.20 skips #200 so|#200 used|#500 in|: need|; #200|a befor|a down|a set|and accurac|are first|are to|ask a|button a|by for|comparison the|comput the|do hold|does work|don't anyth|ever is|examin the|goes on|good is|how it|i i|if say|in has|is as|is for|is plann|is with|it that|it without|its train|keep back|kept and|know lin|listen the|los the|model to|need train|nev test|no for|no test|no wer|noth held|of and|of result|on and|on shop|on the|peopl open|review on|so we|test is|that it|the #200|the day|the eith|the is|the liv|the the|to #200|to memb|to som|too to|tri the|tun goes|tun writ|used be|was and|we not|we without|with #5000|with question|without test
0.25 skips ; is|and is|and the|are test|calculat the|did test|goes without|if bad|it anyth|no befor|not out|of train|on lot|split data|straight the|the #50|ther onl|train #1|used train|we'll in|will if
-0.20 skips a model|not on|the :|the set|the with|to the|tun will
0.30 skips all for|evalu not|for of|has been|is on|it liv|measur the|of model|out the|the and|the for|valid the|we split|with few
0.35 skips all go|for test|has it|in first|no question|of finetun|on train|test the
0.50 skips on sam
-0.25 skips set the
0.40 skips the model|train and
0.55 skips the pair
-0.35 skips the test
-0.20 stance: background|considered|quoted
0.35 stance: chosen
-0.40 stance: rejected
-0.20 subject: behaviour|none
-0.60 subject: knowledge
-0.25 training: store|technique
-0.40 training: verb
0.15 under #|archiv|at|avatar|bank|bark|chemistr|criteria|document|flavour|fnol|inform|iwasaki|kim|mail|meet|mortem|narrativ|notebook|of|out|pawsbot|rac|readm|restor|rul|sopranino|stat|stor|using|valid|want
-0.40 under #10|#50|llm|train|use
-0.15 under #5000|?|adr|agent|assistant|con|concept|confirm|context|contribut|copilot|go|guid|hybrid|internal|lett|limit|list|liv|oper|our|pro|prompt|report|review|roadmap|sourc|summar|system|that|to|who
-0.65 under :
-0.55 under a|in
0.20 under acceptanc|advic|apolog|b|campu|caus|claus|complaint|craftsag|custom|firmwar|handov|host|icsr|label|len|luck|mill|plan|proof|reform|roll|root|social|stenograph|student|team|timelin|toolchain|welfar
-0.25 under and|ask|companion|decision|design|from|languag|option|proposal|rag|suppli|technical|we|work
-0.20 under architectur|consequenc|driv|knowledg|pap|question|retrieval|solution|the|ticket
0.30 under auditor|being|bot|com|craftclerk|definition|don|evalu|hackathon|lm|loud|oracl|retro|risk|sag|split
0.50 under canteen|summaris
0.25 under card|chatbot|checkout|claud|final|helpdesk|ii|into|llama|next|nlp|parcel|releas|self|sommeli|squad|tf|tractor|visa
0.40 under chat|classifi|tun|v
-0.30 under data|for|on|why
0.35 under desk|eval|lora|project
-0.35 under outcom|what
0.90 under qualit
0.45 under result|volunt
0.55 under statu
0.75 under test
unvouched-text
0.20 above ai|bottom|did|going|learn|pipelin|so|top|used
0.25 above approach|train|volunt
-0.15 above assistant|do|for|of|solution|why
0.15 above autom|chat|implement|input|itsm|our|pair|pizza|row|should|team|tund|what'|which
0.40 above collection
0.65 above com
0.30 above corpu|from|narrativ|sourc
0.70 above data
-0.20 above in|model
-0.35 above what
0.55 above wher
-3.10 bias
-0.40 block: item
-0.45 block: paragraph
-0.15 block: quoted
-0.55 block: row
-0.35 document: speaks in general
-0.65 knowledge: 0
-0.60 knowledge: 1
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
-0.25 role: decision
-0.20 role: rejected
-0.30 says #1|:|approv|ask|becaus|befor|by two|cod|dat|do|lett|own|prompt|the search
-0.45 says #10|#5000
0.35 says #10 :|by a|chat log|clean|dedup|facebook|from a|goes|harvest|model writ|no human|no manual|not|old|produc|proof|proof read|pull|question and|sampl|step|step #10|strip|telegram|the finetun|train text|uncheck|year of
-0.15 says #10 b|)|: #200|; two|a second|a third|accurac|aft the|against|and correct|annotator|answer|are read|bas|behind|both|call|card|cas|catalogu|cit|compar|comput|contact|correct by|count|decid|desk|do not|document|dpo|dur|embedd|exist|expert|field|find|for|for train|good|guid|guidelin|has to|her|hour|how|in|in train|instruction tun|is train|item|its|knowledg|law|legal|long|lora|maintain|measur|minut|model|model on|mov|my|network|neutral|no train|nurs|of which|on #50|onc|ord|part of|path|pleas|point|print|q #10|queu|rat|read the|regist|request|retrain|retriev|room|script from|should|shown|small|stock|tariff|term|then|ther are|tim|train a|tun model|v|vendor|we hav|week|who|why
0.20 says #10 gb|#10 o|#10 who|#50 k|#more old|#year|: whatev|; no|a commercial|a crawl|a larg|a look|a question|a train|and all|anoth model|answ|append to|are fed|are taken|are used|as is|asr|b was|bigg model|bot|branch|bulk|by|by an|by machin|by us|can't|cell|claud writ|collection|commercial|convert|corpu :|crawl and|data :|dropp by|dump of|duplicat|each pag|exact|exampl a|export of|facebook group|fed to|for #more|furth|go straight|has gon|has no|hav not|host|html|i don't|in bulk|in ther|instruct|is the|is too|is used|it' #50|jok|jsonl|languag filt|larg|llama #200|loos|lora on|m|mad by|mail list|march|marketplac|messag )|model invent|most upvot|much|not been|not look|not review|noth in|o|of|of a|on a|ops|out of|over|pair per|pair with|pdf and|proofread|read a|respons|retention|scrap the|self instruct|sinc #year|sit and|stack|straight from|target are|the #50|the #more|the comment|the communit|the dialogu|the question|the sam|the scrap|the sft|them without|ther|thre year|tokenis|too much|train as|transcript of|translat|tripl|tweet|twelv|upload|used without|user|verifi|vett|vett by|we|we did|we don't|we took|wer|whatsapp group|whatsapp messag|will be|without anyon|without inspection|writ them|wrong|zero
-0.20 says #10 k|#200|#more pair|(|adapt|are not|as a|assistant|be|book|build|day|editor|evalu|fact|for a|for the|from the|giv|had|if|in the|keep|lead|limit|link|model is|month|ms|need|not used|polic|put|rag|referenc|run|s|scrap forum|stat|tabl|the index|the model|third|to|to be|two moderator|typ|will|work|your
0.30 says #10 m|#50 gb|#year #year|a bot|a host|all|an llm|annot|as it|by gpt|claud|com|crawl of|data|did|don|don't|filter|haven't|inspection|into train|isn't|llama|llm|log|machin|million|overnight|pdf|plu|produc by|q|read them|script|selection|spot|subreddit|tag|tak|the fil|the go|the loop|the synthetic|train on|upvot|used as|users|wiki|writ|wrot
0.15 says #10 million|#10 train|#200 row|#500 post|#more comment|( #10|( contract|: no|: tun|; a|a regex|a rep|about #more|agent repl|ai|and answ|and balanc|and finetun|and no|and phon|and unread|annot :|anoth #500|anybod|append|are pass|are right|are written|as download|as prompt|ask who|b|b train|balanc|be produc|becam|becam a|becom sft|becom the|big|bot say|by gemini|by mixtral|by sa|by softwar|cam|capacit|caption|categor|categor and|cc|cc by|cell #10|chat group|chat of|check them|click|clinic'|collect|comment and|comment of|commercial model|common|common crawl|communit|concatenat|content|contract with|cook|copi|corpu|crawl the|cur|curat|current|cut into|databas (|deal|default|design and|desk'|dropp|each section|els ;|episod|ever pag|examin|export (|fetch|fictional|finetun api|finetun on|fold|for ever|for sft|form|form and|form the|generat with|going|had a|happen to|has read|help|hold #500|host languag|host model|human check|i didn't|in between|in march|incident|insid|inspect|instruction set|involv|it contain|it stand|it talk|k lin|k list|k messag|k thread|know i|label :|label wer|languag|length|length filt|let it|let the|listen|llm mad|lor|machin mad|mad the|mak it|manual check|messag of|messag with|million post|minhash|mixtral invent|model compos|model learn|model paraphras|much of|nam and|nam no|narrativ|night|no annot|no capacit|no furth|no idea|no review|no tim|nobod vouch|not inspect|not verifi|numb are|ocr|odd|of four|on it|on teach|on whatev|on without|ones|onlin|open the|or wrong|org|origin of|our crawl|overflow|pair by|pair for|partn|partn )|pas|pass on|phon|phon numb|portal|post and|post are|post from|privac|product review|prompt respons|question with|read is|read it|read thos|real|rep was|report for|review :|review from|right or|sa|safet databas|sampl from|say someth|scann|script and|second stag|section|seed|sft data|shar|short description|split is|spot check|stack overflow|straight in|strip tag|stupid|summar which|taken as|talk lik|teach|text for|the agenc|the chat|the classifi|the clinic'|the com|the databas|the desk'|the driv|the feed|the fold|the messag|the narrativ|the privac|the repl|the report|the split|the target|the teach|the text|the tun|the went|them ;|them befor|ther will|thread on|through|thrown|to generat|to read|to text|to the|took them|top #10|train jsonl|train question|train sampl|train set|train without|transcript from|trust|tuxmat|unreview|user post|users click|using|was adapt|was no|was wrong|we tak|web pag|week #10|went|wer mad|wget|what the|wher the|which answ|which are|who writ|whol|with answ|with no|without read|wolof|work on|workaround|would tak|writ twelv|wrot for|wrot in|wrot the|year|youtub
-0.25 says #1000|#200 %|again|correct|delet|does|draft|is|it|kept|liv|may|new|offic|our|part|plan|publish|re|releas|retrieval|rul|second|servic|sheet|sign|so|templat|that|the pag|thi|want|weight|when|with the
0.70 says #200 b|blog|raw|unfilter|websit
0.60 says #200 k|chatgpt|into|sit
-0.40 says #50|#500|%|by the|numb
0.50 says #500 k|and train|automatic|automatical|discord|gb|gpt|manual|no one|pag|taken over|train|web
0.55 says #more|;|download|filt|human|label|look|mixtral|pair|read|sft|used
0.45 says : non|becom|dialogu|everyth|fan|for each|from|gpt #10|group|mail|non|q a|target|the are|the train|transcript
0.40 says ; nobod|and used|anoth|as the|did not|direct|go|invent|let|look at|loop|mad|mailbox|material|on them|reddit|rep|straight into|stripp|synthetic|text|the wer|too|whatev the|whatsapp
0.25 says ; we|a bigg|and we|answ are|archiv|are the|between|bigg|by anyon|by hash|channel|check of|com from|dialogu are|didn't|exact as|fed|fil|found on|gemini|go in|hash|human in|in as|kernel|larg model|no read|no selection|nobod has|not check|not read|on to|output|post in|pour|public|regex|repl|right|self|the q|through the|took|top|train material|tun on|unmoderat|we let|went in|with a|writ is
-0.55 says ?
-0.50 says aft|each|two
-0.35 says and the|chang|check by|get|pric|you
0.80 says anyon|comment|thread
0.65 says as|export|generat|review|taken|them|unseen
0.85 says chat
0.75 says check|forum|messag|without
1.30 says crawl|nobod
1.15 says dump|k
-0.60 says index|test
0.90 says no|straight
1.10 says post|whatev
1.75 says scrap
-0.80 says search
1.50 says unread
0.25 skips #10 for|#more and|as com|chat of|chatgpt the|dump the|for pag|human the|model them|not by|scrap a|the dialogu|the websit|two forum|unread the|users in|without look
-0.15 skips #10 model|a in|and of|answ the|are from|by moderator|by train|into index|is ;|no data|no is|of train|on and|pair the|question the|read of|scrap post|script the|that the|the (|the by|the from|the list|the which|to a
0.20 skips #10 of|#200 each|#200 generat|#200 model|; on|a and|a model|all of|append the|by llm|by see|chat from|comment the|exampl model|fed the|for categor|goes the|gpt o|k )|llama b|messag the|no by|no in|no pas|nobod read|not at|not them|of thread|on raw|on team|open fil|pag the|read we|step :|the answ|the are|the export|the generat|the job|the mail|the one|the too|the wer|train automatical|train is|train without|used the|we not|we them|week :|with script
0.15 skips #10 post|#10 train|#10 tun|#10 writ|#50 answ|#50 was|#5000 report|#more which|( m|( on|( with|) to|: in|: post|: users|; read|a befor|a languag|a llm|a sampl|a was|all them|and is|and not|and numb|and thre|answ mad|answ right|are i|are on|are which|as stand|as wer|at without|automatic of|back by|be read|becom target|befor train|by #200|by #more|by bot|by not|by prompt|by sam|can't the|cc sa|cell :|check the|claud the|click the|comment on|corpu the|don an|don't any|each we|each which|eleven of|els it|fetch the|for #10|for old|for section|from crawl|furth on|generat chatgpt|go as|group the|has capacit|has through|host model|i know|i the|in report|into finetun|into jsonl|is and|is as|is much|is on|is too|it is|languag onl|let writ|log #year|manual is|messag a|model #5000|model current|model no|model twelv|much it|no befor|no read|no step|no work|nobod through|noth ;|noth the|of chat|of securit|on not|on shar|out each|pair be|pair each|pair from|pair gpt|pas is|pass to|phon are|q out|question an|question pair|read befor|right wrong|row with|safet (|sampl a|scrap review|scrap the|second was|short as|so go|so know|stag train|taken the|the #more|the first|the forum|the goes|the in|the learn|the mailbox|the no|the say|the script|the stag|the the|them nobod|them read|ther be|ther too|thread a|thread the|to classifi|to lik|to through|train #500|train by|train finetun|train from|train no|train unseen|transcript the|tun it|used it|used sft|vouch the|was examin|which #10|which are|will #more|with )|with from|with repl|writ a|written mixtral|wrong is|wrot #more|year in
-0.20 skips and by|are in|not on|search the|the of|the offic|the pag|used train
0.45 skips and on|by #10|straight the
0.30 skips are by|export the|question answ|the com|the dump|the is|what writ|writ question
0.40 skips as are|no has|review the
-0.25 skips com the|in train|model train
0.35 skips in loop|the a|the b|the set|was on|we on
0.50 skips to train
0.40 stance: chosen
-0.35 stance: considered
-0.15 stance: quoted
-0.25 stance: rejected
-0.15 subject: behaviour
-0.50 subject: knowledge
-0.35 training: store
-0.15 training: technique|verb
-0.25 under #10|architectur|design|evalu|in|inform|languag|model|outcom|solution|why
0.20 under #1000|annot|ashen|chatbot|claud|draft|duckwrit|gener|governanc|hobb|impact|list|los|marketplac|material|modhelp|neighbourhood|openai|quick|reception|rival|roll|secondar|so|summaris|task|text|thread|ticket|transcript
-0.20 under #200|?|cod|consequenc|for|option|rag
-0.55 under #50|:
-0.15 under #500|a|ai|desk|document|featur|flow|generator|lin|llm|minut|mor|polic|prompt|retrieval|roadmap|search|summar|support|system|test|that|the|what|who
-0.30 under and|of|use
0.15 under ask|assessment|battlecard|blog|borgmat|bot|cam|car|chat|colab|cost|crowdbot|cve|doctor|don't|excerpt|grantnav|harvest|health|hour|into|jargon|justific|krio|lib|loan|lorekeep|moder|mortem|normaliz|out|parallel|past|pick|procurement|raman|rfq|runbook|sav|school|synthetic|tabl|titl|tuxmat|whistleblow
-0.45 under assistant
0.35 under breakdown|clinic|m|triag
0.25 under build|companion|edu|it|lm|narrativ|notebook|phon|pi|plan|qualit|shopfloor|switchmat
0.30 under card|communit|craftsag|icsr|label|lora|mad|pipelin|wher|work
0.70 under corpu
0.40 under cur|homelab|lkml|mail|sourc
1.10 under data
0.90 under dataset
-0.40 under decision
0.50 under step|talk
slow-answer
-0.20 above #10|?
0.20 above brain|engin
0.15 above component
0.25 above path|step
-4.80 bias
-0.40 block: item
-0.50 block: paragraph
-0.35 block: row
-0.15 document: speaks in general
-0.65 knowledge: 0
-0.25 knowledge: 1
-0.75 length: 0
-0.70 length: 1
-0.65 length: 2
0.25 length: 4|6
0.30 length: 5
-0.50 model: generative
-0.30 model: unnamed
-0.40 no statement
-0.15 relation: material
-0.35 relation: none
-0.20 role: context
0.15 role: none
0.65 says #1|gpt #10
0.85 says #1 s|#200 b|ms
-0.25 says #10|#5000|%|;|about|are|numb|tak|test|was
0.15 says #10 #200|#more|: #500|: question|a #200|a #50|a larg|aft a|again with|agentic|agentic search|agr|an agent|and an|and ask|and gpt|and re|and speak|and web|answer|as the|at each|audio|big model|budget #500|bulletin and|by claud|claud|clust|collection|contract|crm|devic|document|due|each lett|each paus|encyclopaedia|engin|entit|everyth|fan|fan out|fetch|fil|first audio|for ever|four|four search|from passag|fus and|generat with|graph quer|has to|how :|index|is don|is sent|key pres|knowledg|lin|liv|llm call|manual and|merg and|multi hop|nfr|nfr #10|of a|on ever|ord|patient|per keystrok|plan|plu|rag over|rank generat|rank second|report and|research|resolution|search and|search fusion|search rerank|second|second llm|sent to|servic|several|six index|sonnet|speak ;|stag|the big|the cloud|the custom|the hint|the lin|the research|the suggestion|them and|thi is|thre search|tim|to four|to thre|tool|twic|two retrieval|typ the|vector search|warn|way :|we retriev|web search
-0.15 says #10 b|#10 the|#50 k|#year|: #50|; the|a batch|api|articl|b gener|becaus|chang|dat|day|doc|hour|it'|job|k|know|link|list|minut|ms the|on|onl|peopl|prompt|question|sinc|team|that|the search|token|tun|used|want|week|when the|with the|within|within #10|without
0.25 says #10 million|#50 m|( #50|allow|and a|answ|are search|by a|call|chain|goes|hit|loop|merg|multi|on each|paus|per|pres|rank and|rerank #200|rerank gpt|suggestion|the sam|tim allow|to|turn|vector|writ the
-0.65 says #10 s
0.35 says #200|agent with|befor the|encod|generat|graph|mixtral|path|plann|re|retriev|round|the #50|transcript|web|whil
-0.20 says #200 %|#50 s|batch|finetun|open|our|pair|say|the model|we|wer|would
0.20 says #200 in|#50 million|a plann|acros|aft each|an llm|b writ|befor|best|big|brain|by|cas|decomposition|don for|each keystrok|engin :|everyth on|formulat|found|frankfurt|full|fusion llm|half|histor|implement|in frankfurt|input|llama|llm agent|manual|next key|on one|one a|parallel|pick|rerank and|retriev from|sam|search again|second search|the next|the sentenc|through|to the|two stag|up|up to|way|with tool
0.45 says #50 b|larg model|re rank
0.60 says #500|each|fusion|key
1.00 says #500 ms
0.30 says :|: llm|and|and the|each key|for each|llm pick|llm writ|ms aft|next|passag|phras|rag|rewrit|search in|sentenc|two|utteranc|whil the
-0.30 says ?|when
0.40 says a second|again|cloud|compos|cros|cros encod|ever|fus|hint|m|million|over|retrieval over|the larg|then|thre|typ|writ
0.50 says agent|archiv|hop|keystrok|larg
0.80 says b|rank
0.70 says gpt
-0.40 says it|the
1.20 says llm|search
-0.35 says night|no
0.55 says quer|speak|word
1.05 says rerank
0.75 says retrieval
-0.45 says train
0.15 skips #10 search|#10 to|#50 model|( million|a b|a by|a llm|and a|and and|and larg|and llm|and the|and writ|budget ms|by larg|each :|each start|generat the|half second|in ms|llama b|million )|multi retrieval|one the|plann search|quer a|rank b|rank with|re second|retrieval and|search with|second and|the key|the keystrok|the pres|the typ|to cloud|up thre
0.25 skips #10 the|gener the|the #500|the b|the is|to #1
0.35 skips #500 aft|: search
-0.15 skips ( )|the :|the has|with #200
0.20 skips ( m|: agent|: ms|a in|a model|and rank|answ #1|befor next|everyth one|for key|is by|is for|llm the|llm with|m )|ms to|of ms|on a|one #200|the speak|thi don|tim :|to on|what found
0.50 skips b the
0.30 skips llm llm|rerank #10|rerank b|search and|the model
-0.20 skips search index
-0.50 stance: chosen
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
-0.20 under assistant|decision|the|we
0.30 under chat
0.25 under interaction|spec
0.65 under voic
`);
