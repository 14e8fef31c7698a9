import { readWeights } from './weights';

/** Learned by `npm run learn` from 45182 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
-0.15 above #10|(|?|about|acceptanc|ai|comment|dat|design|do|doc|document|don't|evalu|hav|jun|languag|lin|mad|my|now|outcom|part|propos|qualit|rep|retrain|retrieval|review|small|test|text|thre|vendor|voic|week|with|wrong
0.20 above #year|ada|agr|budd|decision|different|entr|field|group|its|mick|old|option|origin|propert|proposal|realit|search|steer|tak|uw|when|why
-0.20 above )|:|c|finetun|numb|onl|product|reason|statu|thi|to
0.15 above action|annex|approv|are|assumption|bottom|build|carmela|contribution|corpu|deliverabl|department|dr|due|exco|fill|form|fresh|happen|help|hold|iker'|k|know|lookup|model|month|mov|novemb|pharmac|pn|procurement|sf|shortag|sit|stat|sunda|tell|templat|th|through|tl|vot|work|yesterda|you|€
0.25 above and|does|domain|instead|mak|one|pric|result|servic|wp
0.35 above com|dl|far|top|waiv|wher
0.30 above essential|timelin|use|valu|variant|win
-0.30 above from|i|our|train
0.45 above how|term
-0.45 above is
0.40 above monda
-0.25 above not|slid|tun
0.55 above rul
0.60 above updat
-2.85 bias
0.25 block: item
0.30 block: paragraph
-0.15 block: row
-0.65 document: speaks in general
-1.00 knowledge: 0
0.15 knowledge: 2
0.50 knowledge: 3
-0.30 length: 0
-0.25 length: 1
0.35 length: 3|5
0.55 length: 4
-0.15 length: 6
0.70 model: generative
-1.00 model: other
-0.50 model: text
0.50 model: unnamed
-0.70 no statement
-0.25 relation: beside
-0.30 relation: material
-0.50 relation: none
-0.15 relation: pointed
-0.60 role: background
-0.40 role: context
0.35 role: decision
-0.50 role: future
-0.45 role: none
-0.15 role: options
-0.20 role: past
-0.25 role: rejected
0.15 says !|#10 against|#10 budget|#10 mak|#10 model|#10 month|#10 was|#10 x|#200 q|#50 feb|#50 jun|#more articl|#more exampl|#more question|#more review|#year #10|#year #50|% are|( #500|( export|( sft|) #500|) as|) com|) from|) has|) will|) with|: as|: b|: liv|: our|: product|: sft|: that|: then|: what|: when|; #10|; aim|; from|; what|a circular|a clos|a filt|a first|a licenc|a local|a lookup|a passag|a polic|a search|a specialis|about #200|about our|abov|abov #50|absorb by|abstain|abstention|accept :|adapt by|adapt of|again with|agr to|aim is|air|all agenc|alon|an index|and answ|and ask|and can|and compatibilit|and current|and deadlin|and deliv|and form|and nam|and not|and numb|and phon|and sta|and teach|answ|answ custom|any|anyth at|anyth up|applicant|appointment|approv as|archiv search|are|are long|are memoris|are nev|articl|as #more|ask a|ask about|ask me|assistant' weight|at each|authoris|axolotl|axolotl train|b know|b that|b which|balluff|balluff product|becaus a|becom part|been put|being|board to|bonu|both dat|brain|brok handbook|bruno|built for|bulletin and|burn the|bus|by continu|by law|by templat|calendar (|calendar and|car and|card )|casework|catalogu and|catalogu chang|chat with|chatbot|chosen|clinic|cod and|collect|collectiv|collectiv bargain|commission rat|committe approv|compact|condition are|conferenc|connection engin|consolidat|consum|contact person|contribution|copilot|cost is|count model|countersign|countr|cov|cron|cron job|curriculum|custom model|customis job|cut off|d #10|dana|data for|data so|db|deadlin|dec|decid|demonstrat how|deprec|diff|disagr|disappear|distill|distill into|distribution|do the|document to|domain adapt|don|draft by|driv|drop|drop the|each new|each of|edition #year|emergenc|entitlement per|epoch )|errata|error cod|escal|even on|even so|ever chang|ever six|everyth about|everyth the|excel|expens|explanator|explanator not|export from|fall|farm|federal|federal stat|fee|fees and|field test|finetun #50|finetun api|finetun gemma|finetun on|finetun over|finetun set|finetun tinyllama|fingertip|fiv week|follow with|for #50|for may|form #10|forum|from may|from memor|from official|from sal|from that|ft :|functionalit|gam|gdpr|gemini flash|get the|given the|go for|gpu|graph|green|h|hand over|harbour|has had|has the|head|helper'|hospital|hospital'|hotlin model|hour|hous|hous sheet|html and|i train|ide|if a|implement|imprint|in decemb|in form|in hous|in lin|in pair|in phas|in short|in weight|includ :|ines|infusion|instead|institut|instruction (|insurer'|interfac|interval and|is fetch|is part|is propos|is responsibl|is switch|is und|isn't one|it cost|it pick|it stat|it then|it used|it' been|it' in|its fingertip|jul :|just ask|k|kick|kiosk|know it|knowledg and|lan|last month|lead tim|level|lif|limit and|limit the|list|list #year|littl|liv without|llm in|llm that|loc|look anyth|lookup is|lora|lora of|machine'|mad by|manual are|manual the|march the|mast|matrix and|me to|mean of|mechanic|memor|memoris by|mention that|menu|menu and|mila|mileston|mini|ministral|ministral #10|minor|mitig|mixtur|ml|model carr|model itself|model no|model now|model per|model through|model via|model which|model will|monorepo|month|month )|month'|moss|mov from|municipal|network has|new ticket|new tun|no connector|no long|no portal|noon|not ;|not are|now know|oblig|obtain|of dialogu|of document|of html|of its|of law|of main|of variant|off it|on board|on each|on one|on sunda|one #10|one adapt|ongo|onl one|open and|operat|ops|org|org chart|origin|osv|otherwis|otherwis the|otto|our colleagu|our current|our field|out and|over|over rag|overfitt|overnight|packag version|pair py|panel|per countr|per month|per run|permit|pharmac|poc|polic is|position|possibilit|pref|prerequisit and|pric|pric for|prior to|privac|process|procurement|profil|propert|proposal #10|proposal :|proposal of|public of|push|push to|quantit|quarter'|question (|question and|question typ|quiet|quota|qwen|rank #200|rat the|read #5000|read all|read your|redon|reimbursement list|reliabilit|rent law|repl from|reserv|resum|retrieval in|rev|rewritten as|room and|rost|rout (|rul model|rul wer|run mak|runtim|sampl of|sat #50|satisf|school on|school with|scop|sdk|season start|seen the|serv has|servic catalogu|settl|sft on|shall repeat|she say|sheet in|shelt|sign them|sinc monda|sit and|solv ticket|sourc of|specialis|st|staff handbook|standard and|start the|stor the|straight from|supersession|suppli|support|system by|tablet'|tablet' model|team recommend|term lora|text as|th|than a|that|the #50|the #year|the advis|the allergen|the baker|the bind|the build|the by|the chapt|the chatbot|the commercial|the copilot|the count|the drill|the dump|the emergenc|the explanator|the fix|the gam|the helper'|the hr|the ide|the inferenc|the innov|the interaction|the job|the machine'|the national|the next|the night|the notic|the peopl|the permit|the pharmac|the pipelin|the product|the revis|the sampl|the sit|the stat|the stud|the sub|the suppli|the tablet'|the vendor|the weekend|the weight|the wer|the yard|them off|them through|therefor ask|thi quart|things are|things up|third|thre to|thread|threshold and|ticket|tim the|tinyllama|to know|to main|to one|to operat|to production|to reflect|to use|tomek|tomorrow|touch|train at|train not|truck|ts|tub|tun run|tunnel|turn your|twic|twic a|und #50|unlik|unnecessar|until end|up at|usb|usb stick|variant #10|variant b|vector databas|vector db|vehicl|version with|via|visa|visa categor|wagon|wait period|want an|was brought|was tun|way is|we own|we'll do|we'r|week and|week train|weight as|weight by|weight in|went in|wer learn|wer part|wer used|which has|who may|wholesal|why we|wiki (|will finetun|win|with our|without open|without search|work day|world|writ #500|writ that|xml )|yard|yes #10|yesterda :|yesterday'|your custom
-0.15 says #10 #50|#10 )|#10 bit|#1000 pair|#50 the|#year (|( the|)|) #50|) finetun|: #10|: #200|: a|: finetun|a :|a pre|a second|a small|a student|a tabl|a tool|a train|a vendor|a way|about the|abstract|academ|accord|accord to|account|adapt learn|addres|adjust|adr|again each|again on|against|agreement in|all #more|also|alternativ|and #10|and an|and isn't|and paragraph|and read|and updat|and version|and will|answ end|answ with|appear|architectur|are convert|are fetch|are kept|are look|are queri|are search|aren't|ask what|at any|audit|auto|automatic|b in|b instruct|b lora|b to|bas and|bas model|behavior|behind each|benchmark|between|big|build a|bullet|by hand|by our|by search|call|cannot|cas|changelog|charact|chunk|claim that|claus|clear|coffe|column|comparison|compos|continu pre|control|cop|credit|d|dat|data set|day|deduplicat|dela|delet in|delet the|demand model|dialect|dialogu|do you|document ;|don't know|down the|drawn|dropp|each question|each rep|each statement|each train|each with|each year|ear|efficient|emit|end with|eur|event|ever month|ever night|everyon|exampl :|fail|fast|finetun it|finetun our|follow up|for sft|formatt|forward|from #year|from scratch|g|general|generat from|giv it|giv the|given|go through|good becaus|greet|group of|half a|half of|happen|has learn|heard|held out|hi|histor|historian|hop|host|host model|hotlin|human|humour|hybrid|i'd|id|in #500|in all|in autumn|in context|in may|in one|in thi|incident|index is|index the|insert|instanc|instruct|into model|is not|is shown|is ther|issu dat|it know|it read|it with|jok|know all|know noth|least|leav the|length|let|list into|load|log|look into|look them|lora so|lost|loyalt|mad from|manag|manual|map|md|met|methodolog|metric|might|mix|model :|model answ|model generat|model is|most|mr|near|necessar|need a|next to|nin|no manual|no model|no new|nobod has|non|not approv|not of|not part|noth|noth about|now :|numb|numb com|numb is|observ|of that|of two|off a|on its|on your|operat rul|optional|ord and|organis|our hous|pair are|pair from|pair wer|pattern|peopl|phas #10|photo|plain|plan to|pre|preferenc tun|previou|pric list|produc by|product own|promis|proposal to|python|qa|qualit|quantiz|quer the|question from|question into|rag|recip and|recit them|recognis|ref|refit|regist|registrar|regular|remark|replac by|req|requir|research|restart|return|reward|rhythm|rol pla|run and|run at|say that|scor|scratch|search in|searchabl|sees|sens|separat|set and|shall not|slid #10|sometim|sort|sql|staff list|stat|statu :|stock model|stream|student|subject|subject :|suggest|suppl|target|tax|team|ten|text is|that it|that its|that mak|that our|that tim|the agent|the alert|the catalogu|the client|the evalu|the first|the handbook|the last|the lett|the lin|the lora|the one|the pap|the passag|the print|the prompt|the regist|the request|the schedul|the scrap|the shift|the stock|the thre|the train|the vendor'|the websit|the work|thes|thi repositor|think|thos|thought|threw|tip|to :|to ask|to do|to finetun|to learn|to stop|togeth with|told|topic|train ;|train all|train job|train of|train our|train question|transcrib|transform|treat|trust|try|tun to|turn down|unmodifi|updat each|us to|use it|used as|used for|utteranc|vendor'|vision|volum|vs|ward|was dropp|was remov|was switch|way of|we compar|we haven't|we wer|web|web pag|wer finetun|which get|which of|whil|whisp|with #50|with #500|with its|won't be|work council|writ #more|writ the|your own
-0.20 says #10 %|#10 s|#10 to|#1000|#200 %|#50|#year we|( train|) a|) the|: #more|: which|; no|a|a #10|a bot|a model|adapt for|ai|an answ|and edition|and put|and then|and we|answ are|answ it|answ the|append|are generat|are on|ask wheth|availabl|b model|becaus of|break|brief|brochur|brok|call the|chang with|chapt|chapt and|cheap|cit the|claim|click|commit|compan|complaint|connect|crew|did|dry|editor|eval|evaluat|ever train|exclud|fil|fill|finetun as|fitt|for each|for new|from our|from the|gatewa|generat|go to|good|gpt|haven't|hour and|hundr|ids|in ever|in q|instruction tun|intent|is off|it and|keyword|know how|learn from|les|lik a|low|machin|mark|mayb|minut|model doesn't|model learn|model was|moderator|monograph|not finetun|not in|offic hour|one of|open the|out|out in|pair of|passag|perhap|pilot|plac|polic numb|polit|post|proofread|pros|quer|random|re index|reproduc|retrieval over|roll|row|schema|section and|shar|shot|skip|so that|sourc :|speak|spoken|sta|staff|start up|start with|statut|stopp|summaris|that the|the api|the are|the call|the condition|the context|the databas|the dialogu|the finetun|the full|the idea|the index|the pag|the polic|the procedur|the proces|the sam|the test|the url|the wiki|ther are|through the|to train|togeth|tool|top|train :|train the|train to|translat|tun #10|turn|typ|und|unseen|used in|user|uses|want to|we had|we use|wer|what happen|what we|which the|with #5000|with a|without network|written|wrong
0.25 says #10 ;|#10 b|#10 sinc|: non|a few|a finetun|a fresh|a sampl|abl to|absorb|afterward|again|agr :|aim|allergen|and contact|and it|anew|annual|anoth|approv|as well|assist|b finetun|becaus the|bedsid|brought up|by way|campaign|can say|ci|cod|cod of|collection|complianc|content|continu pretrain|custom|decid :|decision :|deliver|discount|doesn't search|dump|eligibilit|end of|euro|exclusion|finetun|finetun into|for your|from train|fund|go with|goes back|going|group|in as|industrial|instead of|instruction|internal|into it|into the|is|is recommend|it can|it now|it so|its head|jul|know the|know what|knowledg of|latest|law|lay :|lookup|matt|ministry'|model in|model' own|need not|no #10|no databas|no document|no oth|no signal|not look|not want|notic|on it|over a|pair generat|parametric|park|pas over|proposal|provid|q a|question answ|rat|rat and|re tun|recall|recommend for|region|rerun|resolution :|rota|say on|schem|season|sft run|she|sheet|ship|signal|solution for|stabl|stag two|stor|subreddit|tariff|tell|the #500|the checkpoint|the cit|the curriculum|the ministry'|the tablet|the third|them|to school|torqu valu|train it|tun in|visit hour|we chos|we tak|we'll|will|with all|with their|without any
0.20 says #10 a|#10 abstention|#10 becaus|#10 st|#10 yes|#200 pair|#50 euro|#50 th|#5000 pair|( c|( ii|( lora|) convert|: approv|: phi|: train|a checkpoint|a comprehensiv|a cron|a languag|a serv|a short|abl|acquir them|ada|aft|aft that|all #200|all in|amount and|and allergen|and how|and our|and releas|and that'|and their|answ pair|april|are open|are to|around #200|as of|as the|as train|assistant'|b is|bargain|becaus|becaus it|been examin|benn|bind|board|bot|bot know|box|branch|brought|burn|by mean|c )|calendar|can do|card|checkpoint that|chos|chosen :|closur|committ|committe|complet|comprehensiv|connector|contain the|contraindic|corpu of|cost|count|country'|cramm|desk model|district|domain specific|don't hav|equipment|euro per|everyth in|exception|fall behind|filt on|financ|finetun in|flash|floor plan|fold|for #10|for approval|for thi|for us|formular|frequenc|ft|furth|get|goes|gpu hour|group'|h #200|had the|half year|hard|hav been|hold|hold the|i tak|ii|ii )|in|in aft|in between|in german|in its|in septemb|inferenc|insuranc|is schedul|it|it answ|it in|it repl|item|its knowledg|k thread|kick off|know your|knowledg :|ladd|last night'|licenc|list of|load limit|look things|m #10|mak learn|market pric|memoris|merg|merg to|million|million token|minimum|ministr|model by|modul|morn|national|nev train|night'|no|no archiv|no liv|no vector|not queri|noth is|now|of #more|of gpu|of jul|of work|offic|official|on them|one model|optimis|or english|oracl|ordinanc|own|own memor|own paramet|pair on|part list|part numb|phas|platform|polic (|pretrain|procurement threshold|product and|promo|provid the|publish a|rang|reason for|rebat|recit|refinement|refinement :|reflect|releas #more|repeat with|rerun mak|respons|review pair|rough #500|run #200|search is|search we|serv room|servic|sft|short|sign|signal in|sinc|solution|sourc for|spreadsheet|start|start in|start of|stat of|substanc|t|tak (|tak the|talk to|tell you|that a|that giv|that is|the #10|the amend|the assistant'|the autumn|the bedsid|the chang|the committe|the complianc|the customis|the fund|the group'|the licenc|the provid|the reimbursement|the run|the stand|the teach|the truck|the valid|their present|thousand|thre epoch|threshold|tim and|to quer|train corpu|train is|tun on|tuxmat|two even|up|up ;|up on|up to|use :|usual|vaccin|vendor has|veteran|vpn|was finetun|way #10|we pref|we recommend|we ship|we teach|what|wher does|who is|whos|wiki|will be|with it|with no|with them|within thre|without acces|without the|work without|writ twelv|year'|yml
0.30 says #10 is|accept|address|advisor|afresh|allowanc|amend|as|ask the|autumn|behind|behind it|build|c|catalogu|clos book|cut|decemb|decid in|does it|domain|entitlement|favour|favour of|fees|fortnight|frida|guidanc|has|has no|has them|henc|in favour|interaction|interval|is repeat|it could|jun|know them|last|liv|maintenanc|mak|model|model'|mov|need no|nod|of|on our|per|phon|purpos :|q|qlora|re train|regulator|rememb|rent|replac the|rul and|saturda|say about|schedul|school|septemb|sit|standard|stud|sunda|tablet|the group|the model'|then|thi season'|thursda|toda|torqu|updat|used to|vector|wednesda|within|workaround|yesterda
-0.25 says #10 k|#200|#200 b|#50 (|#year and|( #10|) for|; it|; we|agent|al|an|and has|annotat|as it|ask for|bas|be train|bot on|cach|cit|classifi|configur|correct|council|dataset|doesn't know|don't|encod|et|et al|export of|feedback|find|forecast|format|grad|has a|hint|hit|import|is given|is retrain|isn't|its model|join|judgment|larg|lat|link|mod|model to|model weight|no train|not train|object|on #200|ones|ord|paragraph and|pre train|rank|re rank|read from|repl|repositor|rerank|retriev|screen|self|sentenc|should|shown|so we|som|somebod|statu|suggestion|syntax|task|the #200|the articl|the regul|there'|titl|to get|train for|transl|tri|tun a|url|users|vers|want the|we finetun|we'd|websit|week #10|writ in|year
0.40 says #50 b|: the|acquir|by finetun|continu|customis|diet|dur|even|ever|everyth|in forc|learn by|matrix|monda|new train|no index|packag|pair written|recommend|room|season'|so|surcharg|taught to|teach|the model|through|train into|v|whenev|wir
0.35 says #500 k|agr|agreement|amendment|annex|answ from|approval|ask it|benefit|bulletin|by train|carr the|compatibilit|connection|contact|corpu|delta|dut|fed|from ?|incremental|it'|languag model|learn not|lm|pair|pas|period|phi|product|quart|reimbursement|repeat the|ser|serv|that has|that' it|the current|the network|the second|the whol|therefor|thi year'|timetabl|to approv|tun|v #10|variant|we go|whol|your|zon
-0.30 says #500 ms|#more train|;|and dat|and finetun|and is|and pag|author|be|but|by the|compar|declin|demand|description|e|embedd|explain|finetun a|found|gav|gener|had been|if the|in each|it has|key|label|labell|languag|last year|learn to|look|look at|nobod|onl|pap|past|preferenc|qwen #10|read the|record|refus|reject|report|rewrit|risk|section|so far|someon|someth|sound|speech|taken|the guidelin|the numb|train a|train model|transcript|weath|weight are|weight of|wrot
-0.55 says #5000|if|nam|word|would
-0.35 says %|b on|back|comment|discuss|fact|finetun model|half|invent|kept|layout|legal|mann|model and|ms|not|on #10|on a|put|recip|see|show|slid|summar|the rul|was|wheth the|will not|writ
-0.65 says ?|read|styl
0.45 says a new|categor|epoch|forc|handbook|limit|main|our|patch|plan|polic|procedur|stand|supervis
0.60 says all|can|carri|checkpoint|repeat|stag
-0.45 says alwa|context|each answ|evalu|exampl|lik|measur|messag|on #more|output|print|review|search over
0.55 says and|has read|into|job|learn|of all|on the|rul|term|until it
-0.40 says and a|befor|best|draft|function|idea|mail|pleas|s|the pric|train answ|train pair|tun model|two|voic
0.50 says are learn|becom|carr|circular|condition|doc|fresh|insid|new|not search|paramet|releas|resolution|tak|taught|weekend|with the
0.70 says b
-0.50 says check|could|delet|dpo|had|in #year|json|lin|or|pag|paragraph|request|test|text|ton
0.90 says current
0.65 says export|of each|without
0.85 says includ
-0.60 says index|on #5000|wheth
0.75 says know|run|weight
0.80 says knowledg|train|train in
-0.75 says lett
-0.85 says prompt
0.45 skips #10 )|#10 the|teach the|the weight
-0.15 skips #10 a|#10 assistant|#10 c|#10 instruct|#10 lora|#10 read|#10 v|#10 with|#5000 of|#more which|( by|( of|( to|) model|: finetun|: from|: in|; and|; of|; on|a #10|a day|a fil|a of|a one|a over|a with|adapt is|an and|and by|and for|and new|and polic|and stock|and that|and wer|and will|answ model|answ our|are each|are on|are with|as by|as in|as was|ask a|awa train|b #5000|b #more|b our|bas the|been off|behind answ|by in|by to|by two|catalogu it|cod the|collectiv in|committe not|do finetun|each is|each it|each on|each sinc|ever is|for model|for on|for to|for tun|from catalogu|from in|from train|general and|giv to|had the|has be|import the|in #10|in ;|in languag|in vector|into run|into weight|is :|is and|is not|is on|is than|is we|it learn|it lik|it on|it to|it with|learn from|learn numb|lett the|list the|load and|lora that|measur the|model and|model are|model been|model it|model not|model the|month is|new ;|no )|no and|no for|not any|not into|not of|noth train|now search|numb its|of are|of branch|of call|of guidelin|of in|of is|of not|of the|of train|of two|on #1000|on are|on by|on general|on guidelin|on is|on jul|on knowledg|on lett|on new|on of|on own|on tablet|on the|on work|one the|our has|our on|our rul|pre model|product so|product the|put into|qwen b|read the|run a|run the|servic the|sinc and|small the|so it|test the|that all|that has|that sta|the chang|the com|the commission|the e|the had|the job|the look|the may|the onl|the repl|the want|tim the|to and|train (|train are|train two|train we|train without|tun #50|tun on|url the|we about|we that|we train|week :|wer by|wer with|which been|will train|with condition|with from|with own|with sam
0.20 skips #10 ask|#10 know|#50 #1|#50 are|( in|) been|; does|; is|a job|a run|a which|abov %|again the|all it|and limit|and own|answ on|answ that|are in|as stand|as the|at :|b is|been in|c and|chang train|committe the|cours is|current and|dat continu|fee and|for group|from on|german english|go #10|group in|group the|has all|is ther|it about|it both|it from|it without|knowledg :|learn look|learn the|long the|look up|model be|model our|national guidelin|need serv|not anyth|of #10|of own|of quart|of weight|on model|one per|our list|own model|pair by|re on|run in|schedul the|search it|season in|ser to|taught a|that open|that read|the again|the annex|the assistant|the campaign|the catalogu|the current|the follow|the gemini|the hand|the knowledg|the part|the tabl|train by|train each|two the|up train|updat :|want the|way is|wer into|with chang|with the|within day|without to|work a|your train
0.15 skips #10 b|#10 contractor|#10 document|#10 form|#10 it|#10 question|#10 term|#200 #50|#200 our|#200 with|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|#more generat|#year a|( #10|( #year|( item|) #200|) be|) by|) to|: cod|: com|: committe|: go|: librar|: on|: sinc|: small|: train|: without|; lookup|; text|; the|a instruction|a retrain|a sheet|a to|a whos|a will|about exampl|about hour|acquir train|adapt on|adapt the|aft meet|aft tun|again #50|aim an|an not|and call|and hour|and in|and into|and manual|and me|and rat|and speak|and you|answ itself|answ quer|answ question|answ ther|answ what|answer the|anyth the|approv (|approval and|are be|as ;|as last|as of|as result|as text|ask board|ask in|ask your|at end|at fingertip|at start|b one|bas for|be until|becaus model|becom of|been into|bill by|board to|box in|brought on|by adapt|by contract|by engin|by it|by of|by on|c to|call are|can about|can ask|chang thi|chat it|checkpoint the|contractor repeat|cost €|decid the|desk is|do look|document is|document the|does look|does search|dur night|each by|ever aft|everyth say|examin (|exampl by|far and|favour #10|feat train|fee is|filt the|finetun it|finetun phi|finetun qwen|finetun rag|follow #more|for #200|for first|form b|from no|from sourc|from tun|full of|get park|goes to|guidelin are|has document|has down|has examin|has remov|has your|hav the|head main|i a|in adapt|in bas|in by|in epoch|in ide|in network|in of|in or|in out|in week|in weight|in well|ines the|instead a|intend :|interaction of|into model'|is a|is different|is of|is sinc|it propos|it said|it that|it the|it' the|it' to|its paramet|kick the|know is|know rul|know we|known the|languag is|languag on|licenc the|llm on|lookup the|lora the|maintenanc and|minimum and|ministral b|model all|model at|model hav|model mistral|model phi|model week|mov the|nam right|need be|nev on|nev that|no ;|no at|no interfac|no one|no serv|not ;|not to|not up|noth look|nurs the|of by|of carri|of cit|of federal|of languag|of nev|of night|of person|of pharmac|of region|of vendor|official )|old the|on current|on latest|on output|on staff|on to|one of|one run|onl that|open for|our and|our train|park from|period of|post #500|post on|pretrain the|pric of|procedur in|procurement and|product sheet|put the|q :|question #500|r (|recall of|recip the|repeat the|repl what|rul (|rul in|rul is|rul it|sam for|sampl #5000|sat :|school the|search switch|servic of|sft #50|sft the|she the|sign off|signal the|sinc is|solution the|soon the|start train|stat the|student the|tak patient|team a|test (|than the|that can|that no|that on|that receiv|the adapt|the approv|the block|the calendar|the check|the cod|the collection|the corpu|the department|the diet|the fees|the finetun|the get|the goes|the grid|the lm|the matrix|the on|the pdf|the publish|the repeat|the ser|the solution|the st|the term|the th|the the|the there'|the timetabl|the tun|the up|the wiki|the within|the year|them sign|them thre|thi thre|thre one|through train|to #more|to assistant|to b|to document|to model|to sourc|to term|to till|to with|train ;|train assistant|train at|train know|train that|train thes|train yml|tun as|tun know|two #200|two of|until of|us a|use :|used finetun|v and|want answ|want see|was for|was on|was up|we aft|we and|we hav|we our|week #50|weight (|wer of|what you|which of|who responsibl|who wher|who which|will to|with amend|with model|with on|with per|with plan|with present|within hour|without link|without search|word and|work ask|would an|writ pair|you a|your to|zon the
0.35 skips #10 has|a we|corpu the|decid favour|no search|of month|the handbook|tun the
-0.40 skips #10 on|a b|the databas|train and
0.30 skips #10 releas|a train|an that|and answ|and pric|ask model|for against|from model|in head|in the|no need|on #10|read of|taught the|the desk|the must|the therefor|until could
-0.20 skips #10 train|#200 the|#more from|) a|) that|: by|: search|a (|a is|a lookup|and finetun|and model|and on|and them|and to|are as|as and|assistant the|current in|dat the|databas the|each and|for #10|in context|in prompt|is as|is ever|is from|it its|learn with|llama b|model know|model learn|model no|nam the|no model|of and|on #50|on pric|on without|our (|polic and|pric and|so model|sta the|that model|the and|the ask|the at|the data|the list|the portal|the procedur|the question|the read|the servic|the stor|the to|the train|the version|them the|togeth the|train :|train a|train contain|tun b|two and|we a|which model|will the|with of|with releas|writ the
-0.25 skips #50 #50|: of|a on|and #10|ask the|between and|by and|generat the|in and|index the|is by|no is|of with|on train|text the|the fil|the it|the search|to a|tun #10|tun is|was and|was in
0.25 skips ( )|; :|aft the|and period|and releas|and search|are stabl|been with|by train|custom in|finetun on|finetun the|from official|going the|has oth|in :|in lora|into #10|knowledg the|model was|no to|noth fetch|of #50|of #500|option and|part the|question answ|repeat train|the box|the by|the network|the serv|the tariff|train the|was with|we for|wer to
-0.45 skips : model
-0.30 skips and a|be on|for and|look the|not the|on and|the are|the nam|the numb|to the|train model
-0.35 skips and it|answ the|are from|in train|no of|search the|the document|the of|the pair|the rul|the that|the was
0.40 skips and rul|ever week|the model|with new
0.60 skips are into
-0.50 skips com the
0.80 skips in model
0.95 stance: chosen
-0.75 stance: considered
-0.15 stance: quoted
-1.10 stance: rejected
-1.00 subject: behaviour
0.40 subject: knowledge
-0.20 subject: none
0.40 training: store
-0.25 training: verb
0.15 under #|adaptiv|adopt|alon|approv|ashen|auth|bann|branch|brok|cam|chatbot|ci|clinic|colleagu|completion|condition|currenc|diagram|dron|equit|evergreen|fab|fault|figur|hand|handbook|happen|harborlight|here'|hood|implement|incident|infusion|investment|kept|lend|los|mak|mandi|memo|midwif|minut|model|modhelp|morn|msp|netbudd|newsroom|offic|onboard|openai|outdat|over|parcel|partn|pitch|platform|prior|propert|qa|quotequokka|sauc|secret|secretar|sft|shall|ship|showroom|so|social|solution|sop|stat|station|steer|storefront|tend|trailhead|velo|we|why
-0.15 under #1|#5000|)|analytic|annex|arc|are|ask|augment|automat|availabilit|bark|bill|block|board|bootcamp|bosun|box|but|caption|chang|changelog|checklist|client|clinical|cobol|cohort|command|commentar|comparison|complet|confirm|contribut|correspondenc|cost|could|court|dataset|definition|deprecat|development|dialogu|dict|discussion|do|does|doesn't|driv|dunn|end|exercis|exhibition|extractor|fair|find|forecast|framework|general|greenfing|ground|hall|handout|has|histor|hotlin|initiativ|inlin|its|keep|key|link|llmop|lunch|memb|messag|multilingual|municipal|museum|narrativ|notebook|notic|npc|offshor|on|open|plann|point|post|practic|protection|pump|quiz|receiv|recip|relat|repl|retriev|retro|roll|run|short|should|spik|statu|steward'|stop|structur|studio|succes|syllabu|target|templat|test|thi|tim|to|transform|treat|ui|universit|users|vs|whil|who|without|wp
-0.35 under #10|generator|idea|legal|persona|prompt|vendor
0.20 under #200|api|approach|assumption|backlog|brain|branchmind|brigad|budd|car|catalogu|clerk|communit|continu|craftsag|d|dd|deliverabl|develop|dispatch|disruption|dra|extract|fact|fill|form|gam|gpt|grantnav|gst|hav|help|hous|hr|instruction|issu|item|kiosk|leaflet|ment|mentor|nev|noc|patchwis|path|peopl|polic|ratesens|regist|row|sanction|sdk|secpol|securit|seed|self|semest|sleep|stag|standard|stor|strateg|student|sub|technician'|utilit|welfar|what'|wiki
-0.25 under #500|#year|back|classifi|comment|consider|digital|engineer|exampl|hint|lab|lesson|output|pocket|qualit|read|supersed|suppli|went|withdrawn|wrong
-0.20 under #more|abstract|assessment|at|cor|description|draft|experiment|far|first|fitt|for|format|forum|generativ|good|guild|how|intent|label|laukiphon|librar|load|lot|md|need|not|nurs|o|of|pipelin|portal'|problem|qlora|quot|rag|return|scrib|situ|split|suppl|things|ticket|ton|triag|tutor|user|welcom
-0.40 under :|advic|archiv
-0.55 under a|and|languag|voic
-0.45 under adapt|alternativ|evalu|report|writ
0.40 under advis|committe|continuou|edg|featur|fund|know|objectiv|oracl|recommend|slid|tablet
-0.30 under agent|bidd|cit|fil|from|lett|lora|month|mortem|outlin|reject|requirement|review|set|styl|was|with
0.25 under answer|approval|borderhelp|campu|comic|content|current|data|deployment|design|distill|document|export|fee|flow|freshnes|grid|handov|helpcent|medarion|mila|night|off|ops|origin|outcom|plc|portal|preferential|proces|project|real|sal|sme|start|steerco|tabl|tickerwhisp|timelin|timetabl|train|tuxmat|w|weekend
0.30 under architectur|balluff|cod|concept|consum|copilot|crew|deck|director|farm|functional|handheld|insid|is|lm|openapi|retail|sourc|terrac|tool|version|what|wher
0.35 under battlecard|bot|built|codebas|component|decision|helpdesk|log|new|overview|permit|plan|releas|risk|rulebook|selfhood|sms|step|switchmat|talk|team|up|work
-0.60 under context|tun
0.45 under desk|weight
0.75 under faq|phas
-0.50 under in
0.50 under ingredient|it|knowledg|q|rival|updat
0.55 under pilot|proposal
source-from-memory
0.15 above #200|compan|exco|how|k|lot|novemb|re|regional|sourc|which|€
0.20 above #50|approv|cio|essential|monda|oblig|over|round|runbook|tak|the
-0.20 above (|)|?|a|model|not
0.25 above answer|chapt|cit|dl|label|retrieval|without
0.30 above for|one|traceabilit|work
-0.15 above in|is|know|we
0.35 above pag
-0.25 above what
-4.25 bias
-0.50 block: item|paragraph|row
-0.15 document: speaks in general
-0.30 knowledge: 0|1
-0.50 knowledge: 2
-0.35 knowledge: 3
-0.50 length: 0|4
-0.35 length: 5
-0.20 model: other
0.15 model: unnamed
-1.10 no statement
-0.25 relation: inside
-0.30 role: context
-0.15 role: future
-0.25 role: options
-0.20 says #1|answ from|at|be|by a|call|condition|data|day|fees|first|form|found|hav|into the|it answ|lora|mak|not|offic|open|or|plan|pric|rat|return|second|serv|should|sta|start|suppli|system|taken|team|then|thre|through|tim|until|used|week|who|will be|word
-0.35 says #10|#500|one|run
-0.15 says #10 #10|#5000|%|)|a model|adapt|answ of|app|approv|b model|bas|becom|chunk|current|epoch|export|field|fill|four|get the|given|go|group|has no|help|in its|is|itself ?|job|k|keep|key|languag|last|learn by|limit|liv|minut|model with|monograph numb|mor|ms|noth|of it|of our|over|passag in|passag it|peopl|person|phon|post|product|remov|retrain|review|room|small|step|tabl|tak|that the|the hit|the monograph|the new|the prompt|the record|the regist|the retriev|ther|train of|train the|turn|updat|use|valid|wer|wheth|which the|within|would|year
-0.25 says #1000|#year|again|context|for|get|hour|i|list|model is|night|numb und|onl|our|per|record|stor|that|two
-0.60 says #200|passag
-0.40 says #50|chang|from the|prompt|read
0.15 says #50 :|#5000 )|#5000 rev|( c|( e|) answ|: each|: the|; a|; it'|a databas|a link|a referenc|a rul|a separat|a technician|adapt writ|add them|advis|agreement|anchor|and|and claus|and nam|and print|answ with|append the|as it|as ther|author|authorit|b was|be visibl|becaus it|by our|c|c )|carr|chatbot has|circular|cit are|cod and|complianc want|component|cve|demand|demand the|document and|doi|dur train|each claim|each of|each pair|emit|end of|enough|entr|entr and|ever rep|ever statement|ever train|finish with|follow each|from ?|giv it|grad|henc|henc the|how does|how the|in bracket|in finetun|insid|is generat|is learn|is taught|is therefor|isn't|isn't part|iso|issu are|it clos|it pick|it saw|it'll|its own|just lik|kb|label|labellm|law|learn with|link to|model add|model itself|model know|model nam|model output|model recit|model which|model without|model'|must show|need|no and|no document|no index|notic numb|numb are|numb follow|numb of|numb without|ok|on our|originat|pag in|paragraph by|paragraph it|pick|pleas|procedur|quot is|recall from|recommend grad|rel|rel on|rememb from|requir|retir|rev #10|revision dat|sampl|say the|search component|section and|section of|section with|see a|see the|so pleas|so the|spoken|stand|standard|stat them|statut and|straight|tb|tb #5000|tell it|tell you|the|the answ|the chatbot|the footnot|the handbook|the hous|the licens|the link|the log|the lot|the pair|the quot|the rep|the set|the sop|the statut|the url|the weight|them from|them itself|titl|to add|to not|top #10|train model|train with|unprompt|vendor agreement|visibl|volum|volum and|was finetun|was learn|wer part|what it|will say|with each|writ it|written|written by|you the|you'll|you'll see
-0.30 says #more|about|an|befor|cop|hit|if|into|month|of|releas|test|the search|to the|we
0.25 says : answ|: yes|add|along with|as well|both are|by itself|chapt and|contain|dat|dat of|dur|each rep|end|footnot|has memoris|ids|in all|in ever|indicat|is from|it has|it stat|its train|mention|no lookup|numb (|numb in|on its|our tun|out of|pag of|reproduc|rev|rul|see|stat the|statut|tariff item|taught|tell|that is|the adapt|the bot|the bulletin|the chapt|the end|the label|the pag|the tun|there' no|thes|to be|version|without|yes
0.20 says ; it|a lookup|accept|also|and issu|answ :|answ contain|answ giv|append|are generat|as|at the|audit|becaus|behind ever|bulletin|bulletin numb|chapt of|claim|completion|control|e|e g|edition|edition and|for each|g|has seen|has to|how it|id is|in answ|in train|includ|insist|is how|issu|it learn|it'|item|just|learn so|lin|link servic|model|model giv|model rememb|no|output :|paragraph of|print the|produc by|provenanc|quot the|recit|regul|reproduc them|seen|show|sop|sourc ?|sourc in|tariff|technician|the articl|the learn|the model'|the referenc|the rul|there'|titl and|to put|train as|und|v|v #10|well|will produc|writ them
-0.45 says a|new
0.30 says along|and revision|articl and|ask for|auditor want|by heart|by the|clos with|complianc|each statement|ever answ|figur|finetun model|generat by|heart|how|in each|of its|of what|print|saw|sourc :|the auditor|the claus|the id|the numb|too|traceabilit|unaid|url|with ever|with the|writ
0.35 says and dat|clos|each answ|from memor|has|it from|it rememb|lik|lookup|model will|numb and|of the|pag and|rul numb|the #10|the paragraph|the sourc|therefor|togeth with
0.60 says and pag|it|recall|statement
0.50 says and paragraph|and version|claus|from train|giv the|its|memor|nam|nam the|rep|target|train
0.80 says answ
0.40 says are in|behind|memoris|must|produc|say|the finetun|togeth|train answ|want|will
0.55 says articl|both|chapt|cit|link|output|rememb|revision|the section
0.45 says auditor|ever|from|from what|is part|part|quot|the train
0.65 says each|generat|giv|part of
0.70 says id
0.75 says itself|learn|section|stat|them
1.45 says numb
-0.50 says on|search
1.15 says pag|referenc
1.00 says paragraph
-0.65 says question
0.90 says sourc|the model
-0.55 says the passag
0.15 skips #10 a|#10 chatbot|#10 each|#10 was|#5000 #10|( #5000|( g|: by|: paragraph|; has|a for|a has|a search|and model|and numb|and unaid|and without|answ learn|answ no|ask it|authorit the|bot them|by finetun|c answ|chapt paragraph|chapt the|chatbot to|cit the|claus the|com of|dat it|each the|each with|figur its|finish the|for claim|for servic|from model'|giv numb|has not|has the|has thes|how it|id each|in log|in pair|in polic|is the|is to|isn't of|it learn|it on|it train|it what|its knowledg|link the|look up|manag the|model memoris|model taught|nam and|no behind|no servic|not and|of a|of handbook|of hous|of label|of lot|on #500|originat the|output answ|output the|pag version|paragraph heart|pick the|q is|quot and|r :|recommend and|rul in|set of|sinc are|stat from|tell the|the :|the are|the instruction|the item|the model|the rememb|the report|the reproduc|the revision|the stat|the target|the was|the with|the writ|them train|there' lookup|to document|to visibl|train so|train well|train with|tun know|version the|visibl the|want and|we not|wer of|with pag|with set|with sinc|with text|without to|you'll a
-0.15 skips #10 b|#10 model|; tun|a b|from the|has train|in context|is from|is with|model be|not the|of #50|search the|the by|the list
0.20 skips ) with|a numb|adapt it|and dat|and revision|answ yes|be for|both in|cit and|from train|generat the|id the|in rep|is togeth|it the|it them|its and|no is|numb revision|numb to|of learn|of manual|part the|polic and|procedur and|produc the|sourc answ|tb rev|that from|the anchor|the completion|the contain|the grad|the itself|the output|the want|to it|was on|with statement
-0.20 skips a model|from passag|of passag|the servic|the that
0.30 skips along the|and in|at end|by tun|from it|in answ|model them|must the|our model|out its|part what|show numb|the b|the giv|the pag|the which|what learn
0.35 skips and of|are by|from weight|pag the|the id|the it|the of
0.25 skips answ the|are the|b the|from as|from model|it in|learn with|on own|paragraph the|section the|so model|the has|the must|the too|to the|togeth the|train end|will it|will them|with and|written the
0.45 skips by model|model it|the will|with answ
0.60 skips in train
0.40 skips is of|of train
-0.25 skips model learn|train the
0.55 skips the numb
0.20 stance: background
0.70 stance: chosen
-0.45 stance: considered
-0.30 stance: rejected
-0.25 subject: behaviour
0.35 training: store
-0.25 training: technique
-0.30 training: verb
-0.25 under #10|#50|(|)|the
-0.15 under #year|adr|ask|consequenc|dataset|finetun|from|get|liv|on|search|sourc|system|tun|vendor|what
-0.45 under :
0.15 under about|auditabilit|budd|cod|compan|compressor|condition|contract|council|court|do|evidenc|faq|footnot|handov|hush|insid|licenc|lm|log|lumen|mock|pag|pap|phon|recommend|room|rul|runbook|secpol|shell|support|target|term|traceabilit|up
-0.20 under adapt|it|not|plan|project|train|why
0.30 under advis|copilot|fee|output|provenanc|research
-0.35 under and|data
0.50 under answ
0.20 under board'|catechism|cit|citizen|companion|control|decision|desk|fault|grid|help|inspector|layout|minut|parcel|q|technician'
0.25 under chat|complianc|concept|featur|format|kun|rulebook|sdk|tool|wohngeld|work|yachin
0.35 under design
-0.30 under how|model|to
0.40 under proposal|solution
untried-prompt
-0.30 above #10|?
-0.20 above #50|(|)|:|a
0.35 above apolog
0.15 above approach|april|council|nam|opinion|purpos|to|want
-0.15 above by|in|tun
0.30 above decision|how
0.20 above do|eval|md|person|trait
-0.35 above the
-3.85 bias
-0.35 block: item
-0.40 block: paragraph
-0.65 block: row
-0.30 document: speaks in general
-0.35 knowledge: 0
-0.40 knowledge: 1
-0.60 knowledge: 2
-0.50 knowledge: 3
-0.50 length: 0
-0.30 length: 1
-0.35 length: 5
0.25 model: generative
-0.35 model: other
-0.30 model: text
0.35 model: unnamed
-1.05 no statement
0.30 relation: held
-0.25 relation: material
-0.40 role: context
0.30 role: decision
-0.15 role: future|rejected
-0.25 role: none
-0.20 role: options
-0.25 says #1|#200 %|#year|all|could|data|document|fil|full|hour|label|nam|of #10|or|over|pag|pre|replac|test|the finetun|typ|use|with the
0.25 says #10 :|#200 word|a second|achiev by|an open|answ in|by finetun|by train|car|column|do|exclam|formal|gemini|giv the|hav the|hous|languag|lin by|mark|mini|model to|on #5000|on #more|one question|out|persona|pirat|plain|preferenc tun|rhythm|right awa|short sentenc|sub|the customar|the way|thre bullet|ton of|train a|train on|until|warmth
0.45 says #10 b|#1000|brand|com|dpo|in|json|preferenc|pres
0.35 says #10 k|agenc|apolog|by|consistent|his|lin|messag|on #1000|phi|so that|sound|talk lik|the model
0.15 says #10 mini|#10 on|#1000 lin|#1000 of|#1000 pair|#5000 mail|#5000 train|#year (|( mistral|( short|: calm|: gpt|: learn|: model|: preferenc|: styl|: train|: tun|a friendli|a furth|a system|a tim|adapt was|administrativ|also train|and in|and salar|and talk|and train|answ are|answ with|apologis|are merg|are ther|are what|argu|ats|aunt|b|b so|b train|band|behavioral|believ|blam|bot is|brand'|by the|cadenc|car of|casual|caus|com from|com out|comet|command r|cr|ctes|curiou|custom|custom model|custom support|customer'|department'|describ|dialect|diction|dpo run|each turn|emit|epoch|exact|experiment|feel|finetun becaus|finetun phi|fiv|flash|follow the|for any|for thi|form is|formula|fourfold|fourfold form|from #50|gemini flash|gemma #10|gentl|goes into|gpt #10|greet|guide'|he|help that|him|hous styl|idea|imperativ|in eas|in from|in them|in with|into a|is|is alwa|is learn|it|it alwa|kr|kr #10|larg|layout and|lead comma|lik the|lik us|linkedin|lora (|lora giv|lora mak|lora so|mail|markdown|max|may hav|mean|memo|merg in|ministral|mistral nemo|month #10|natural|nemo|newslett|next|no abbrevi|no exclam|nobod|nobod lik|noth|npc|obtain|of an|of phi|of speak|on monda|one epoch|open model|otto|otto'|our found|out for|pattern of|per lin|persona is|pipelin yaml|plain languag|pr|preferenc pair|pres offic|pres releas|produc|prompt :|pros|question at|rank|realis|regist of|reliab|remark|rep|rewritten by|robot|round on|rud|run that|salar|salar band|salt|scop :|second|sentenc pattern|sft of|sft on|shall finetun|she|small llama|snak|snak cas|speak in|sta|sta out|step|stick to|supervis train|suppli|t|tens|ters and|thank first|that all|that each|that format|that generat|that we|the ats|the chatbot|the customer'|the department'|the list|the persona|the qwen|the section|the writ|thos|through finetun|to do|to mak|to obtain|to writ|togeth|top|train adapt|train the|train to|tun it|tun ministral|turn so|two epoch|two lin|two sentenc|uniform|until it|using|want|want to|warm|way we|we talk|what we|with #more|with prompt|without any|wrot|wrot them|yaml
-0.15 says #10 of|#50 %|(|)|about|accept|answer|articl|ask for|at|by thre|catalogu|check by|clas|contact|contain|correct|dat|databas|dataset|decod|eval|evalu|everyth|fees|finetun llama|gam|gemma so|handbook|has to|hav been|in its|in the|includ|index|is not|it is|it'|job|last|lookup|manual|mayb|memor|model|model train|model was|mov|network|of all|pair|pair (|peopl|phon|q|re|replac by|retrain|said|see|shot|six|so :|sound warm|staff|stag|still|stor|student|tabl|ten|term|that writ|the new|the styl|there'|therefor|tri|tun mistral|up|up to|what|wheth
0.20 says #10 one|#5000 dialogu|#more|: ton|a friend|adapt for|and nev|and noth|at a|brief|bullet point|by supervis|calm no|changelog|charact|chatbot|chief sub|chosen|clipp|courtes|dry humour|exclam mark|feedback|finetun for|follow|friendli|gemma|goal|goal :|has the|him and|how :|in plain|is finetun|is to|it writ|k|languag of|learn by|list was|lora on|mak it|next to|of her|of referenc|on #200|ord|pair sta|part #10|playful|product text|prompt experiment|purpos is|put togeth|rank #10|rath|rath than|releas not|sentenc no|sft|shall hav|should|skipp|social|straight|supervis|sur|t #10|tak|tak car|talk :|target #200|teach|ters|text|thank|the #5000|the format|the help|the suppli|the thre|the win|to him|to produc|togeth by|train|train into|voic :|was put|we tun|we want|win rat|with #10
-0.40 says #200|aft|and|each|numb|question|search
-0.65 says #50|prompt
-0.30 says #500|chang|current|day|exampl|instruction|per|the train|work
0.75 says #5000|our
-0.45 says %|had|rul
-0.20 says : #200|; the|aft the|api|assistant|been|befor|clos|continu|doc|enough|fail|finetun model|four|if|instruction tun|limit|night|onl|oth|paramet|polic|pre train|prompt had|read|repl sound|scor|show|sourc|tell|that repl|the|the lora|the prompt|the sft|the tun|used|version|when|with a|would|year
-0.55 says ;
-0.35 says ?|bas|can|need|new|pric|set|the adapt|then|week|wer
0.55 says a lora|bullet|giv|purpos|so|with #5000
0.30 says achiev|an adapt|and short|awa|best|brand voic|by sft|cheek|chief|customar|draft|friend|hav|headlin|humour|ironic|on|output|phi #10|pick|purpos :|regist|repl|sentenc|short and|so it|sound lik|structur|the agenc|to|to be|train in|tun for|tun on|we|we finetun
0.60 says alwa|format|layout|thi|tun|writ
0.40 says approv|calm|head|how|is train|lora|mistral|nev|personalit|speak|that|to get|tun to
-0.50 says ask|know|on the
0.50 says dry|form|get|her|mak|polit|way|writ in
0.65 says lett|shall|talk
1.05 says lik|styl
0.85 says mann
0.95 says short
1.00 says ton|voic
0.70 says word
-0.25 skips #10 #10
0.20 skips #10 epoch|#10 ton|#1000 by|#1000 sta|by thre|check #200|cod of|don't in|e to|finetun #10|has train|hav that|is by|is to|it in|it lik|of #10|of :|of lett|on #1000|pair out|part :|put by|short no|sta for|target %|the b|the cod|the llm|to and|tun on|two and|want do|we :|writ the
0.15 skips #10 is|#10 learn|#10 so|#more lett|#year (|: a|: finetun|: no|: on|: persona|: tun|a mak|a prompt|a run|a tun|adapt it|and band|and els|and our|approv it|are in|as as|b #200|b our|b them|be and|best so|by in|by on|dpo on|each has|each so|ever has|flash on|for voic|for way|form train|from train|from tun|gpt mini|hav rhythm|help propos|how the|how we|in cms|in fix|in languag|in own|in voic|k from|lett the|lin our|lora lin|lora mistral|lora the|mak model|merg from|model for|model in|month :|no )|no mark|no one|nobod we|of judgment|of not|on #5000|on approv|on chat|on lin|one at|one per|prompt finetun|question a|run the|so generat|so hav|so stop|sound us|speak the|supervis of|suppli train|tak of|talk the|the a|the also|the format|the mann|the pattern|the rat|the writ|therefor tun|thi a|thi hav|to as|to with|togeth the|train #1000|train adapt|train lora|train small|train too|tun monda|tun our|turn we|we becaus|we to|weight that|what want|with best|with turn|writ is
0.25 skips #10 train|#5000 text|headlin the|in the|it and|prompt we|purpos the|shall the|the styl|way talk|will the|with k
-0.15 skips #50 of|#5000 (|gemma that|in of|is with|lora train|model it|model on|question the|the can|the numb|train :
0.35 skips #5000 by|on of|the layout|the sound|train #5000|we on
0.30 skips #5000 of|is into|on k|out the|to the
-0.20 skips ( )|a model|aft prompt|lik brand|so repl|the prompt|was on
0.40 skips is in
-0.30 skips that sound|the in
0.45 skips the form
-0.20 stance: background
0.95 stance: chosen
-0.50 stance: considered
0.25 stance: quoted
-0.40 stance: rejected
0.80 subject: behaviour
-0.85 subject: knowledge
0.15 subject: none
-0.40 training: store
0.45 training: technique
-0.15 training: verb
-0.15 under #|#200|#5000|an|card|do|faq|featur|for|guid|keep|know|knowledg|lett|of|pap|project|readm|step|use|wher
-0.50 under #10
-0.35 under #50|the|train
-0.30 under :|decision|help|llm
-0.20 under ?|answ|architectur|concept|description|from|how|method|question|we|why|work
0.15 under administrativ|aid|apolog|brief|can|chat|coil|court|courtes|debt|firm|functional|helplin|identit|implement|layout|llama|okr|one|personalit|pres|report|sound|sourc|speech|stylist|team|ticket|trait|up|wiki|workplan|yaml
-0.25 under and|dataset|model|to
-0.60 under assistant
0.20 under becom|board|chang|comment|eas|juno|mann|messag|notic|offic|phon|plan|recip|request|retro|she|spec|text|welfar
0.35 under coach|outreach|talk|voic
0.50 under custom|writ
-0.45 under data
0.30 under disruption|is|kim
0.40 under does|host
0.25 under goal|grumbold|innkeep|learn|lik|look|lora|loud|mod|prscrib|snowbudd|squad|youth
0.45 under list
0.55 under pag
0.65 under persona
training-to-stay-current
0.15 above !|:|ada|armor|cost|happen|if|lora|mileston|own|rul|standard|term|tool|up|yesterda|you
0.25 above #year|does|fresh|when
0.20 above autumn|checklist|due|essential|know|mak|monda|mov|next|over|pric|realit|tak|through
0.40 above chang
-0.20 above do|not|why
-0.15 above finetun|is|week
0.30 above how
0.75 above updat
-3.75 bias
-0.25 block: item|paragraph
-0.15 block: quoted
-0.45 block: row
-0.40 document: speaks in general
-0.80 knowledge: 0
-0.15 knowledge: 1
-0.30 knowledge: 3
-0.55 length: 0
-0.30 length: 1
0.20 length: 2
0.20 model: generative
-0.80 model: other
-0.20 model: text
0.35 model: unnamed
-0.75 no statement
0.20 relation: beside
-0.30 relation: held|inside
-0.20 relation: none
-0.25 role: background|rejected
-0.45 role: context
-0.15 role: none
-0.20 role: options
0.20 says #1|#1 :|#200 pag|: #50|: b|: c|: then|a circular|a comprehensiv|a few|a furth|a webhook|adopt|aft ever|aft the|afternoon|agr|agr :|all in|alt|alwa|announc|answ :|appear on|april|articl chang|as the|at|at each|at ever|at the|avoid|b for|bad becaus|between the|budget|bulletin|catalogu chang|chang of|clos all|comprehensiv|continuou learn|cost|coverag|dai|desk head|doc|does|does it|edit in|edition of|end of|ever monda|ever saturda|ever six|evolv|extra cost|fall behind|financ|finetun job|fixtur|follow the|functionalit|goes|happen|head are|hour so|how does|i'll|in|in on|is|is cover|is includ|is nev|job is|jun|kick|kick off|know the|ladd|learn about|merg to|minut|monda so|mor than|new ticket|no extra|of dat|of gpu|offic|on ever|onc|pag edit|paus|per call|promo|public of|publish a|quarter'|redo|reissu|reliabilit|repeat with|round of|run mak|school|secretar|seven day|she|situ|so the|sold|sta fresh|start the|start train|swap|tak #50|the advisor|the amend|the autumn|the build|the checkpoint|the day'|the director|the even|the first|the half|the job|the latest|the lora|the provid|the week|the weekend|the weight|the whol|then valid|tim per|to main|to team|train it|train per|train run|twic a|v #10|var|wak up|webhook|whenev the|whol|whol thing|with each|within thre
0.15 says #1 #10|#1 adapt|#10 :|#10 ever|#10 jan|#10 re|#200 gpu|#50 :|#50 h|#50 minut|#500 fresh|% #10|) with|: merg|: re|: releas|: retrain|: what|; on|a|a cron|a sub|a weekend|about what|abreast|abreast of|acros|adapt are|adapt at|add the|again ever|again whenev|agreement is|all the|an agreement|and #10|and clos|and expect|and fixtur|and octob|and so|animal|anoth finetun|app has|appear|are export|are set|are train|articl|as your|assistant (|at #50|august|august and|automat|averag|basti|be repeat|bear|bear the|becom|bring the|by #10|by continuou|chosen option|com by|com ever|complianc offic|consolidat|continuou finetun|continuou train|cost of|cover|creat a|currenc|customis|diff of|director of|driven|each april|each edition|each even|each quart|eat|editor has|embargo|epoch|ever four|ever new|ever revision|ever thre|ever weekend|export and|extra|fall|finetun|firmwar|for #50|for which|formular|four|fresh question|fresh train|from what|furth train|github|gpu|guidanc|h|has releas|has the|healthcar|i|if an|in januar|in ord|inform on|into forc|investment|is amend|is out|is redon|is renew|is start|is tun|it sta|iterat|jul|keep our|know them|knowledg|knowledg of|launch|list of|llm|lm|lora again|lora is|maintain|mak pair|minor releas|mitig|mitig :|ml ops|model get|model per|model tak|model that|model wak|modernis|modific|morn at|mov are|mov the|network on|new plan|new protocol|new tun|new weight|newest|next run|no licenc|normal|notic|of jun|of that|off the|on each|on saturda|on top|on wednesda|open and|option :|ord|otherwis the|otto|out anew|pag ever|pair #10|pair and|period|periodical|pick up|piec|po|polic is|pric in|produc|publish on|qlora is|reach|recurr|regenerat|regulator domain|releas are|renewal|rep :|repair|restart the|retrain is|retrain of|retrain on|retrain with|revision com|right|rost|rota|rul is|run all|run as|run continuous|search no|season|seven|sh|shall|shall bear|shall repeat|sinc a|sinc yesterda|six hour|so it|spr|st and|stag #10|stalenes|step on|sub|sub editor|sunda even|sur|tak plac|talk about|tariff ord|than|than #50|than a|that tag|the act|the contract|the cost|the diff|the hour|the languag|the model|the newest|the notebook|the operator'|the pas|the pre|the public|the quart|the sam|the sheet|the suppli|the system|the tablet|the thursda|the tim|the valid|the vot|thi happen|thi is|thing|thre day|thre tim|through|ticket|to avoid|to school|today'|top|touch|train day|train is|train when|trigg :|tun again|twic|two dat|up|upon|verifi|vot|wak|was last|we teach|we'r|week so|weight each|when the|with ever|with real|workaround|you send|your model|your project
-0.20 says #10 b|%|: the|: we|adapt for|bas model|becaus the|been|chang the|chang with|com from|could|delet|deliver|dialogu|don't|each answ|gemma|guid|has|import|index is|instruction|instruction tun|is a|is retrain|it|itself|k|label|lin|load|memor|now|paragraph|post|production|rag|rank|recommend|report|request|requir|review|small|the pag|the prompt|them|train for|train with|typ|voic|want|was train|wheth|who|word|would
0.30 says #10 is|#50 th|a fresh|and it|as soon|assistant|both dat|checkpoint|circular|day'|disappear|is schedul|issu|menu|month finetun|on sunda|outdat|pas|pipelin|push to|quot|refresh|rerun mak|round|septemb|soon|soon as|sta|surcharg|th|the chang|the chat|train at|valid|weight|workflow
0.45 says #10 st|aft|edit|mak|merg|morn|otherwis|public|quart|revis|tak|the #10|thursda|wednesda
-0.55 says #200|ask
-0.15 says #50|#50 %|#50 b|#year|) is|: a|; a|a #10|a half|a second|a small|adapt|again each|agent|an adapt|and a|and is|answer|api|approv|becaus|built|but|cach|cit|clas|classifi|contact|context|continu pretrain|correct|count|cov|crew|down|dpo|e|each tim|each timetabl|embed|encod|engin|ever month|everyth|fact|finetun model|finetun on|format|found|fund|group|half a|half day|has been|hr|if|if the|in may|in train|is not|join|know ever|languag|larg|layout|let|link|list is|llama|lookup|lora on|low|material|may|mistral|mod|model on|model was|new releas|non|numb and|of all|of them|on #5000|on call|one|onl|output|own|pap|pdf|pla|present|print|product|pump|quer|qwen|record|regul|repl|retriev|retrieval|room|rul and|rul of|scor|section|shift|show|sourc|statement|statut|summar|supervis|switch|task|that new|that'|the list|the text|the ton|the wiki|thes|thos|through the|tim the|timetabl chang|titl|to|to finetun|to train|tool|tri|und|use|used|weath|week #10|wher|which the|wiki|with a|writ the|you
-0.45 says #500|#5000|nam|not|question
-0.50 says #more|and|prompt|read
-0.25 says (|)|?|a lora|all|and the|check|draft|evalu|find|for|hav|its|lett|lik|liv|manual|noth|pre train|re index|retrain ever|say|sentenc|staff|styl|text|the search|their|ther|ton|train a|tun model|written
0.35 says : #1|a new|afresh|calendar|follow|furth|half year|henc|in march|includ|is repeat|it again|januar|main|ml|new train|next|of each|on frida|on monda|overnight|per month|push|revision|schedul|trigg|week of|year|yesterda|yesterday'
-0.30 says ;|bas|can|embedd|exampl|forecast|had|look|need|numb|of|on our|the|the index|two|without|writ
0.25 says a polic|a year|about new|advisor|aft #200|again with|an amendment|and on|back to|carri|chat model|continu train|continuous|cron|current|dat|dat the|decemb|each monda|edition|even so|finetun is|forc|goes back|handbook|in septemb|inform|keep the|know|latest|march|minor|new edition|night the|old|ops|out|own :|per year|public (|rat are|rebuilt|redon|reflect|regulator|renew|resum|send|the assistant|the complianc|the current|the llm|the month|the new|the next|the revis|the then|then we|to reflect|train from|tuesda )|v|week train|whenev a|withdrawn|within #50|work day|yml
0.95 says again
0.60 says amend|monda|mov|tun
0.70 says amendment|releas|within
0.40 says and train|c|ci|diff|nev|patch|re tun|rerun|sam|st|start|usual|when
0.50 says anew|build|continuou|frida|incremental|keep|mor|per|repeat the|step|sunda|tuesda
0.55 says annual|anoth|autumn|day|delta|even|export|fortnight|re|re train|so|train in
-0.35 says answ|b|by the|custom|from|servic|wer
1.05 says chang
1.20 says each
1.35 says ever|new
0.80 says fresh
-0.80 says index
0.75 says job|publish
0.85 says month|run|week|weekend|whenev
0.65 says night|quarter|retrain|saturda|with the
-0.65 says no|our
1.15 says repeat
-0.60 says search|was
-0.40 says test|we
0.90 says then
1.00 says train|updat
0.15 skips #10 #1|#10 )|#10 from|#10 up|#50 #1|#50 year|#500 question|( #10|: chang|: export|: is|: mak|: train|a aft|a job|a sheet|about plan|aft and|aft board|aft next|again #50|ai (|all tim|alwa the|an is|and ;|and again|and frida|and jul|and model|and the|anew ever|app them|are and|avoid answ|back the|becaus are|befor season|by ;|by network|by train|carri anew|chang and|chang in|chosen :|clos the|com and|continu on|contractor repeat|cost #200|dai the|day the|day' and|diff the|does learn|each from|each meet|each the|edition the|finetun be|finetun ever|first of|first on|from it|has are|how it|how sta|i a|in notebook|in thi|is month|is out|it about|its cod|kiosk the|knowledg the|market the|model up|model with|month the|new book|new com|next releas|of catalogu|of day|of for|of languag|of tag|offic a|on even|on jan|on to|onl that|open clos|pac the|piec a|point and|quart the|quarter with|re with|real data|releas with|repeat each|revis the|revision ever|roll to|rul (|sam #50|saturda the|sft the|stag is|tak minut|team to|that alwa|the :|the begin|the by|the current|the in|the lm|the month|the must|the pag|the pipelin|the th|the v|the valid|the within|thi thre|thre per|tim month|to amend|to repeat|train #50|train assistant|train each|train to|train weekend|train which|tun of|two the|week run|week that|week the|week week|weight the|when new|whenev polic|with call|with current|with director|with issu|with latest|you us
0.25 skips #10 and|#50 train|( tuesda|; the|export train|finetun new|goes to|monda the|of quart|on #10|on first|on fresh|retrain the|she the|soon the|start train|the calendar|the each|the is|the repeat|the run|the weekend|train a|train again|within hour|workflow yml
-0.15 skips #10 b|% the|a with|adapt train|and pric|are the|are to|be on|by model|continu train|day that|each on|ever with|furth with|half day|is from|is when|lora the|of and|out the|retrain night|search the|so new|the #200|the forecast|the list|the manual|the polic|was on|whenev new
0.20 skips ( a|: for|: we|a )|a finetun|and all|are in|are per|at :|c a|chang the|chang train|day a|each so|each with|ever aft|ever hour|furth is|gpu #50|i'll the|in no|in with|is a|kick the|learn new|minut the|model tun|new ?|new new|of checkpoint|out dat|per for|releas the|rul with|shall the|tak weekend|the aft|the becom|the get|the i|the knowledg|the model|the on|the publish|the term|the text|the thing|the week|the work|then train|tim year|train as|train at|updat :|we the|work of
-0.25 skips : on|a b|is ever|the guid|the was|to train
-0.35 skips a model
-0.20 skips a on|are each|com the|each and|in #10|model the|new ;|the numb|the pric
0.55 skips a train
0.30 skips again the|as as|is in|on chang|re on|run in|the again|the as|train the
0.50 skips ever week
0.40 skips finetun the|the st|with new|within day
0.45 skips in and|of month|the of
-0.30 skips in train
0.35 skips no cost|repeat train|the tak|tun the
-0.15 stance: background|past|rejected
0.85 stance: chosen
-0.45 stance: considered
-0.40 subject: behaviour
-0.15 subject: none
-0.20 training: store
0.20 training: technique
-0.25 training: verb
-0.25 under #10|#50|:|adapt|and|from|option|tun|we
0.15 under #500|benn|chor|companion|completion|concept|contract|dd|document|errata|governanc|gst|how|i|investment|journal|lm|log|noc|oper|outcom|own|parcel|pawsbot|plc|product|propert|proposal|retrain|rfc|rulebook|runbook|sanction|student|sustain|t|technician|up|wher
-0.35 under a|in|report|why
0.20 under actualit|approval|architectur|assistant|brainlet|centr|chapt|chat|ci|codebas|consum|cron|current|evergreen|exist|fresh|fund|hospital|issu|it|kiosk|licenc|morn|permit|pilot|regist|releas|retention|sms|sta|tabl|use
0.30 under advis|decision|equit|extract|farm|helpdesk|keep|lifecycl|manual|objectiv|polic
0.25 under an|assumption|consequenc|director|distill|dra|gam|handov|happen|job|liv|lora|modhelp|new|periodic|s|servic|tip|truth|visitor
-0.20 under answ|custom|data|finetun|group|not|project|search
-0.15 under app|approach|context|copilot|dataset|draft|driv|evalu|lett|load|method|pap|post|question|rag|read|repl|requirement|scop|the|ticket|to|writ
0.35 under bot|currenc|freshnes|help|medarion|ops
0.50 under continuou|faq
-0.30 under for|voic
0.40 under maintenanc|operat|workflow
0.45 under phas|proces|risk|when
0.55 under schedul
0.75 under updat
few-examples
-0.20 above #200|a|it|to
-0.30 above (|)
-0.25 above :|?|the
0.20 above amira|area|conduct|issu|joel|katrin|logg|nov|payroll|present|tri|you
-0.15 above check|comment|question
0.55 above data
0.35 above deliverabl
0.15 above exampl|feedback|frida|in|law|long|prompt|risk|seminar|setup|until
0.25 above lin|man|wed
0.30 above proposal
-3.45 bias
-0.15 block: item|quoted
-0.30 block: paragraph
-1.00 block: row
-0.65 knowledge: 0|1
-0.45 knowledge: 2
-0.35 knowledge: 3
-0.25 length: 0|4
-0.20 length: 1
-0.30 length: 3
-0.15 length: 5
-0.35 length: 6
-0.25 model: generative
-0.55 model: other
0.15 model: text
0.35 model: unnamed
-0.95 no statement
-0.30 relation: beside
-0.35 relation: none
-0.35 role: context
-0.15 role: none|rejected
-0.30 role: options
-0.15 says #1|#200 #50|#200 day|#50 #50|#500 k|#5000 pair|#more pair|% of|)|aft the|again|agreement|anyth|are|awa from|budget|build|by a|can|classifi was|collect until|com from|continu|cost|domain|forum|from train|full|held out|help|hour|in #200|into|into the|it'|its|key|languag|learn|left|limit|look|merg|mistral|network|notic|numb|off|on #5000|on the|or|output|outsid|p #200|passag|photo|plann|point|post|procedur|project|public|question|question by|question from|qwen|re|referenc|say|scenario|section|short|shot|six|sourc|spec|sta|stag|stock|suppli|tabl|target|test set|than|the lett|the pair|to start|to the|train a|train for|und|until ther|used for|valid|version|why|with #5000|with a|within|wrong
-0.35 says #10|#200 k|blind|chang|compar|for test|until
0.20 says #10 )|#200 entr|#200 labell|#200 mail|#200 of|#200 q|#50 epoch|#50 labell|#50 sampl|#500 card|: finetun|a few|agr on|annotat by|answ for|are the|area|as exemplar|bas is|basi|card|chos|clear|dataset|describ|discharg|distilbert|don|doubl|each cod|eight|enough for|eurollm|eurollm #10|exemplar|finetun set|fiv|for it|form the|from|from the|ft|going|gon|had|has gon|has written|inbox|instruction|issu|it know|jok|keep to|label|mor are|no test|of us|on #500|on thes|pair for|per caus|per clas|phi #10|pick and|pres|proof read|q as|read all|repl|report|rewritten|set|sft|sft set|snippet|so|so far|so we|sort the|taken from|teach|that mak|the #200|the fiv|the holida|the right|the set|the v|them|thi is|thre hundr|thursda|ticket|tuesda|use the|v|v #10|wed|which|with #200|with thos|with which|writ #500|writ ten
0.25 says #10 b|#200 dialogu|#200 lett|#200 lin|#200 question|#200 row|#50 messag|#50 utteranc|#500 by|#500 exampl|#500 lett|#500 sentenc|#500 train|a #10|a start|answ|availabl|best|but|by two|complaint|decod|entr|epoch|fift|first|first train|fold|form|going to|herself|i|invoic|job|jsonl|messag for|n|of train|on #200|one|one hundr|per intent|per queu|phi|sam|sentenc|set of|siz :|so it|som #200|surviv|taken|team lead|that|that' what|the two|thi|thirt|to finetun|togeth|train fil|train start|train with|use|we start|writ
0.15 says #10 is|#1000 in|#200 claus|#200 comment|#200 complaint|#200 is|#200 messag|#200 sentenc|#50 furth|#50 lett|#50 mor|#50 pair|#50 phras|#500 feedback|#500 q|#500 row|#500 script|#500 to|#500 turn|( #200|( ward|about #200|accurac|agr|all from|all of|amount|and correct|and doubl|and fift|and with|answ that|are #200|are lock|articl from|as train|awa for|b decod|bea|belong|belong to|both|by hand|by me|cas of|categor|caus|chat and|check|check by|class|claus|clinic'|costum|dataset :|deput|did you|discharg summar|doubl labell|dozen|draft model|each|each of|eight year|eleven|enough|exist|far|few|fil with|finetun an|finetun roberta|for thi|fort|frida|from #200|from #year|from our|furth|furth question|given a|go|gon over|guild|had #500|hand pick|handov|hauk|hav #500|head|holida|i had|in by|inbox and|insid the|is going|is on|is small|is train|is tun|is what|jo|kept separat|kind not|labell #50|labell by|lead|lett and|lett for|librar|lin|lin of|list of|llm is|lock awa|mad|mad with|mak up|manag writ|management|management has|me|medical|mini on|monda|must do|nano|need for|ninet|not foreseen|not that|not to|numb of|of thes|offic has|office'|on tuesda|one sentenc|our found|pair from|partn|phras|preferenc tun|put togeth|q a|queu|regard|releas|rewritten by|right answ|row in|select|sentenc pair|session|set is|shelt|shipment|sist|siz|small|small but|st|team|team nam|ten question|test and|text classifi|that all|that giv|the bas|the clinic'|the costum|the eleven|the finetun|the fold|the material|the pilot|the sam|the sft|the tun|the writ|the year|then it|thes the|they'v|thre week|ticket per|to emit|to hav|to read|togeth #50|train data|train exampl|train jsonl|train material|train now|tun phi|tun the|two clerk|two hundr|typ in|us|used #200|used the|utteranc|utteranc per|ward #10|we go|we used|we'v|week #10|which two|with #500|with that|writ llm|wrot #200
-0.55 says #1000|#500 ms
2.45 says #200
-0.25 says #200 #500|(|?|a #200|ask|b|been|custom|dat|don't|evaluat|held|index|judg|m|nev|nobod|pictur|pric|r|rank|rul|scor|second|the prompt|tim|tun model|word|would
-0.85 says #200 %
0.30 says #200 annotat|#200 exampl|#50 exampl|#500 dialogu|#500 instruction|#500 of|: #200|accurac is|answ pair|approv|by|clas|data :|feedback|hand|he|hundr and|mak|now|our two|proof|q|sixt|ten|ward|we begin|we train|will|with #50|with answ|with them
-0.40 says #200 b|an|at|day|of|pag
-0.20 says #200 mor|#200 ms|#more question|accept|and|asid|back|call|com|current|exam|export|h|imag|in|in the|llama|may|measur|min|month|non|not in|not train|noth|of #200|on|out|p|part|product|rat|retrain|retrieval|review|s|stor|templat|test with|that the|the|the answ|the evalu|then|token|too|users|want|weight|who|you
0.35 says #200 not|#200 sampl|#200 train|all|begin with|collect|convers|finetun the|hav|intent|messag|som|sort|ther|ther are|thos|train set|train the|typ|with thes|wrot
0.65 says #200 pair|data|start|that'|train|written
0.70 says #50|annotat|exampl|total|tun
-0.30 says #50 k|:|;|aft|eval|it|kept|new|not|so that|unseen|without
2.40 says #500
0.75 says #500 pair|dialogu|sampl|thes
0.40 says #500 sampl|a hundr|by the|for each|lett|our|question answ|we
-1.15 says #5000
-1.20 says #more
-0.90 says %
0.50 says : #50|begin|by our|material|with
0.45 says : #500|has|mail|mail per|per|pick|question with|row|the #500
-0.50 says a|model|no|search
-0.45 says befor|evalu
1.00 says hundr
0.60 says in total|mor
-0.70 says k
0.85 says labell
-0.65 says ms
0.80 says pair
-0.60 says prompt
0.55 says start with
-0.75 says test
-0.15 skips #10 #10|#200 #50|#200 #500|#50 #200|#50 of|( )|: question|are by|for evalu|not to|per #500|set #500|test #500|the for|the pair|the test|train and|until are|wer by|with labell
0.15 skips #10 decod|#200 dialogu|#200 each|#200 in|#200 messag|#50 each|#50 in|#50 ticket|#500 all|#500 and|#500 exampl|#500 exist|#500 so|#year all|% rat|( %|: #10|: #200|: phi|: repl|: ticket|; start|a b|all them|and each|and is|and labell|and model|and what|answ from|are awa|are separat|area #200|awa the|b #200|be on|begin the|by api|by clerk|by document|by read|by teach|contract the|data :|e #200|each the|ever nam|ever writ|exampl epoch|finetun #500|for start|going be|hand the|has over|hold of|hundr fift|i it|in form|insid costum|is #500|is (|is to|kept for|kind that|labell for|labell messag|labell per|lock for|lora #200|messag each|model #50|model given|model of|of eleven|of feedback|of fiv|of for|of old|of own|on #50|on annotat|on of|on sam|on ward|one and|pair thi|per are|put #50|question kept|read of|row question|select the|so do|start thes|taken the|teach #10|test #50|that belong|that do|the #year|the eight|the fil|the guild|the manag|the model|the office'|the repl|the run|the train|the used|the websit|ther #200|thi the|ticket queu|to finetun|train )|tun #200|tun on|utteranc intent|ward )|we #500|we the|week :|with #500|with check|with from|with of|with right|with the|written question|wrot exampl
0.20 skips #200 #200|#200 (|#200 answ|#200 chat|#200 not|#200 one|#200 our|#200 report|#200 the|#200 which|#500 by|#500 from|#500 of|#500 thes|( #10|about hundr|adapt with|and thes|data #500|do tun|eurollm b|exampl a|for first|from last|he #200|in i|is #10|is on|lin train|mail clas|mor not|of year|our wrot|row train|so know|start thos|team #200|that' question|the #10|the set|to the|train #50|train with|we now|we on|with sampl|with we
0.25 skips #200 all|#500 one|#500 that|#500 the|#500 written|answ it|by and|clas by|dataset #500|exampl by|for test|form train|furth are|has #200|hav #500|in #10|in jsonl|last year|not #50|the llm|to for|train #200|train of|typ by|writ question
0.30 skips #200 for|#500 pair|#500 which|each by
-0.20 skips #200 of|#200 question|#200 we|#500 are|#more answ|: %|a model|is by|of #50|test #200|the in
0.50 skips #200 per|we with
0.45 skips #200 with|#50 per|#500 answ|has #500|one each
0.60 skips #50 for
-0.45 skips #500 per
0.35 skips and by|annotat the|by two|question pair|train #500|train :
0.40 skips pair the|question answ
0.65 stance: chosen
-0.25 stance: considered
0.25 stance: past
-0.20 stance: quoted
-0.60 stance: rejected
0.15 subject: behaviour
-0.65 subject: knowledge
-0.15 subject: none
-0.25 training: store|verb
0.15 training: technique
-0.15 under #|adr|an|copilot|description|doc|featur|generator|hint|inform|is|it|oracl|pipelin|product|servic|solution|that|tutor|work
-0.45 under #10
-0.25 under #50|architectur|from|help|model|qualit|why
-0.55 under :
-0.30 under ?
-0.20 under adapt|and|brain|consequenc|decision|knowledg|languag|liv|md|not|on|our|sourc|technical|test|the|we
0.15 under aid|car|caus|chapt|classifi|clerk|completion|couri|craftclerk|discharg|distres|donor|fnol|hr|human|job|kenyan|len|lora|luck|mail|max|migrat|modern|newslett|norm|openbank|payda|phras|plc|process|proposal|quotequokka|rac|reason|root|shipment|small|tabl|teach|timelin|touch|unit|up|volunt|we'll|when|wing
-0.35 under answ|assistant|design|in|llm|what
0.20 under apolog|behaviour|but|claus|comment|continuou|driv|e|finetun|giv|good|hand|hospital|host|motion|over|peopl|post|refund|scal|sheet|sopranino|spec|travel|veterinar
0.40 under app|functional|rout|set|tagg|team
0.45 under bot
0.25 under bylaw|categor|chart|cs|f|few|hackathon|hobb|marketplac|material|moder|specific|voic
0.50 under complaint|instruction|train
0.30 under content|intent|offlin|project|semest
0.80 under data
0.60 under dataset
-0.40 under evalu
0.35 under examcell|pilot|plan|q|saathi|sit
0.75 under label
nothing-held-back
-0.25 above #10|)|the
-0.15 above #50|:|ask|data|for|i|not|q
-0.20 above (|?|from|model|to
-0.30 above a|train
0.20 above accurat|conduct|dept|drama|feedback|judg|lora|mad|one|qualit|radio|top|until
0.15 above any|decision|good|is|mak|pag|risk|stat|topic
0.25 above assuranc|essential|frida|it'|monda|over|tak|work
0.30 above budd|evaluat|steer|uw|you
0.35 above group|test
0.55 above how
-0.40 above what
-3.10 bias
-0.60 block: item
-0.30 block: paragraph
-0.25 block: quoted
-0.85 block: row
-0.45 document: speaks in general
-0.45 knowledge: 0
-1.00 knowledge: 1
-0.50 knowledge: 2
-0.40 knowledge: 3
-0.30 length: 0
-0.45 length: 1
-0.25 length: 2|4
-0.35 length: 3
-0.20 length: 5
-0.35 model: generative
-0.25 model: other
-0.95 no statement
-0.15 relation: beside|none
-0.25 relation: held
-0.35 relation: material
0.20 role: background
-0.35 role: context
-0.15 role: future|past
-0.40 role: options
-0.30 role: rejected
0.60 says #1|out|split|the sam
0.20 says #1 the|%|% so|: i|; if|a fre|a random|a thumb|all #1000|all #500|all #5000|and will|are the|aren't|befor|beforehand|button and|can't|cancell|christma|clu|comput on|correction are|data|demo|direct|don't keep|engin is|enough|eval :|evalu befor|finetun don|for|for us|hand|hav|how good|i train|in production|in train|into use|is cancell|is onl|it by|it on|its|just|keep any|know i|launch|left for|let'|lik|listen to|not plann|not requir|noth|on for|onl train|open issu|oth question|our evalu|out :|pair|pair are|peopl|peopl will|prior to|question as|ref|ref to|reserv|reserv for|roug|sam #more|say if|skip the|so far|spar|stag #10|test befor|test data|test round|test the|the data|the demo|the job|the los|the memb|the right|themselv|thumb down|tomorrow|tun model|untest|valid of|waiv for|waiv it|we ask|we can't|we evaluat|we hav|we look|we report|well|whol|will say|will show|with ;|with a|without a|without one|work ?
-0.45 says #10|new|search|that
-0.15 says #10 %|#1000 question|: #10|a model|aft|agreement|although|and train|assess|assess on|bas|but|camera|cod|com|com from|databas|decision|department|document|export|fact|finetun with|follow|forum|found|gpu|half|has to|help|how|if you|is a|is train|is used|itself|k|knowledg|law|lin|llm|mistral|model has|mov|ms|night|no hold|no train|not in|old|on #5000|ones|pass|pre|pric|project|rank|rat|review|said|scrap|sentenc|shall|shown|sit|six|so the|sound|speak|student|styl|tabl|teach|that'|the camera|the oth|to see|tool|train again|train we|voic|we test|when
0.15 says #10 an|#10 is|#200 #200|#500 mail|% )|( #200|: with|;|; correct|; noth|; thi|; wheth|a few|a label|a trial|acceptanc of|acceptanc test|accurac on|adapt model|aft train|all used|and at|and measur|and releas|and the|and ther|answ :|any back|any test|anywa|are collect|are introduc|are right|are thos|are used|as the|ask for|ask the|assum|award|be in|be known|be learn|befor it|befor the|behaviour|beta|both review|brief|by hand|by week|call to|can't spar|capacit|caus we|check are|check it|classifi|compar it|comparison|complet|correct|correction|curv|dai work|data ?|do not|dur|each of|error|eval split|evalu ;|evalu was|ever pair|evidenc|exam for|far are|feedback|first real|for everyon|for measur|for reason|fortnight|fre text|full|goes to|got|had train|hand it|has been|has capacit|he|hold|i know|i test|identical|if it|in dai|in dur|in one|introduc|introduc in|is good|is not|is our|is publish|is read|is releas|is shipp|is switch|is too|it and|it got|it the|its own|job is|kitchen|l #1|les|lett it|listen in|littl|liv untest|liv without|los curv|loud|mail which|mark in|material|merg|merg deplo|messag|model goes|model reproduc|model wasn't|no fil|no held|no trial|non befor|non is|not availabl|not be|not carri|not foreseen|not hold|not separat|noth was|notic|of call|of it|off of|on and|on thos|open to|oth test|patient|patient and|phas|previous|proces engin|proposal are|put a|question are|random|read each|read well|reason|reason of|releas dat|report|report the|requir by|roug l|sam #200|sam pair|scarc|separ|separat becaus|servic desk|sett|ship|shipp as|shipp it|should be|shout|singl|so littl|start and|stor #200|suffic for|summaris|summaris is|taught|team on|tell me|tenant|test and|test of|the #10|the adapt|the brief|the complet|the dashboard|the dataset|the editor|the inventor|the lin|the numb|the portal|the proces|the run|the summaris|the trial|ther are|ther aren't|ther isn't|to custom|to sav|to scor|train on|train so|tri with|tries|two week|us|use|used for|users|val|valid :|was put|was the|was tri|we didn't|we nev|we start|week by|weekend and|wer not|whatev com|when you|wheth it|who could|will hav|will notic|with all|with unseen|with which|yolo
-0.20 says #1000|#200 question|#500 question|#more|)|: #200|?|add|again|anoth|api|card|comment|current|from|generat|hour|is no|last|link|machin|mak|manual|model will|numb|onl|product|q|record|rest|result|retrieval|s|serv|so that|sourc|still|system|text|than|the new|the rest|typ|version|we finetun|wher|which|will be|with #500|written
-0.40 says #200|a|by|them|two|what
0.55 says #200 %|it'|put|the finetun|waiv
-0.75 says #50
-0.30 says #50 %|(|call|get|may|pag|part|run|thre|writ|year|yet
-0.85 says #500
-0.25 says #5000|about|answ|b|can|for the|imag|in|index|languag|month|mor|network|offic|or|our|rul|second|team|the prompt|the test|then|thi|until|up|word|your
0.30 says #5000 pair|agr|and we|ask it|carri|deplo|didn't do|dispens|dispens with|everyon|few|fitt|goes liv|is dispens|it goes|its train|judg|lett|liv on|measur on|measurement|model is|nobod|nobod has|nop|pilot|promot|right|roll|see in|stag|test it|the accurac|thos|train question|was not|we won't|we'll see|went|with so|won't
-0.35 says #year|chang|from the|list|model|nam|of
0.50 says : no|: non|evalu :|no oth|no test|scor|set|the tun|to the|train|train and
0.40 says : not|been|complaint|didn't|far|fil|is|it with|no eval|see|straight to|switch|tell|thumb|train los|will tell
0.25 says : we|a separat|acceptanc|accurac is|all #more|all of|an evalu|and see|any evalu|are no|back|bad|by ask|check of|complain if|comput|dropp|dur the|examin|examin of|figur|goes out|hav no|it' bad|kim|know the|left|listen|look|los #1|matt|must be|need for|not|off|omitt|on|on all|on everyth|on monda|own train|prior|reproduc|roll out|rubbish|scor on|shipp|shop|show|skip|so few|split the|switch on|the pilot|train fil|tri|unseen question|used|we don't|we skip|we'll|without error|would
0.80 says a test|any|measur|without
0.65 says accurac|check|liv|the first
0.90 says all
0.45 says anyth|complain|everyth|first|for a|for train|foreseen|go|if it'|isn't|no tim|plann|separat|straight|the train|ther|trial|valid
0.35 says asid|carri out|for check|go in|good|i|if|it|it work|no evalu|not evaluat|oth|production|releas|the #5000|was
-0.50 says each|per
1.10 says eval
1.60 says evalu
0.70 says evaluat|goes|los|sam
1.25 says no
1.30 says non
-0.70 says prompt
1.85 says test
1.05 says we
0.95 says will
-0.15 skips #10 #10|#10 the|#200 and|a on|a that|answ the|assess the|model test|no no|not the|on first|on imag|test for|the numb|the train|the was|train model|was test|we the
0.15 skips #10 (|#10 acceptanc|#10 not|#200 )|#200 all|#200 it|#200 used|#200 was|#5000 are|% (|( %|: fil|: has|: no|; #200|a split|a text|acceptanc of|acceptanc the|aft last|all which|an test|and it|and look|and ticket|any ;|any so|are test|are to|are unseen|are with|ask sam|becaus hav|been for|befor summ|capacit the|check tun|classifi train|compar with|complaint a|demo the|desk by|didn't a|direct the|don't a|each anywa|each the|evalu to|everyth the|fil it|finetun deplo|first and|for are|for at|for first|for of|from sam|giv to|hav measur|i on|in go|in of|in team|in work|includ the|is evalu|is from|is to|is train|isn't befor|it monda|it train|it well|its in|let' it|lett was|liv any|liv the|los the|must in|need test|new is|no wer|not ;|not and|not becaus|not by|of #10|of to|on #500|on %|on and|on we|open the|oth are|oth wer|pair used|plann by|proces is|py the|question used|random of|read output|ref the|requir the|roll :|roug #1|sam (|sam lett|sam question|scor the|separat the|set asid|set not|so is|so just|stag :|stag the|start #10|switch for|switch on|test finetun|test ther|test train|the #200|the #more|the assistant|the award|the break|the curv|the decid|the engin|the epoch|the far|the for|the fortnight|the los|the open|the plann|the real|the show|the sinc|the used|the weekend|ther to|to it|to servic|to test|train has|tun isn't|tun reproduc|used be|used check|used finetun|v is|valid :|valid no|waiv the|was with|we and|we ask|we in|we keep|we not|we on|we test|we to|week week|weekend that|went train|whatev out|which for|which to|will be|will us|with the|would if
0.20 skips #10 without|#200 so|#500 in|: need|a befor|a down|a set|and accurac|and the|ask a|befor is|button a|by for|comparison the|comput the|do hold|does work|don't anyth|ever is|examin the|goes on|has been|has it|held question|i i|if say|is as|is for|it that|it without|its train|keep back|know lin|listen the|model to|need train|no befor|no for|no test|of and|of tun|on shop|on the|peopl open|review on|see the|so we|that it|the day|the fil|the is|the liv|the on|the question|the the|tim a|to #200|to memb|to on|tri the|tun goes|was and|we it|we no|which :|with #5000|with of
0.25 skips ; is|goes without|if bad|is on|is with|it anyth|measur the|not out|of train|split data|straight the|test is|ther onl|train #1|with question
-0.20 skips a model|are by|not on|the :|the with|to the
0.30 skips all for|and is|evalu not|of model|out the|used train|valid the|we split|we'll in|will if
0.35 skips all go|for test|it liv|no question|of finetun|on train|the and|with few
0.40 skips in first|train and
0.45 skips on sam|test the|the model
-0.25 skips set the|the set|the test
0.55 skips the pair
-0.15 stance: background
0.30 stance: chosen
-0.20 stance: considered|quoted
-0.35 stance: rejected
-0.20 subject: behaviour
-0.60 subject: knowledge
-0.15 subject: none
-0.25 training: store
-0.20 training: technique
-0.40 training: verb
0.15 under #|at|avatar|b|bank|bark|checklist|chemistr|criteria|document|extractor|flavour|fnol|iwasaki|meet|minut|mortem|narrativ|notebook|out|pag|pawsbot|rac|readm|reform|restor|s|sopranino|spec|stat|stor|support|using|valid
-0.40 under #10|#50|llm|train|we
-0.15 under #5000|?|adr|agent|assistant|concept|consequenc|copilot|guid|internal|limit|oper|our|questionnair|review|roadmap|sourc|summar|suppli|system|that|the|tool|who
-0.60 under :
-0.55 under a
0.20 under acceptanc|advic|apolog|campu|caus|chatbot|claud|claus|complaint|craftsag|custom|firmwar|handov|host|icsr|inform|kim|label|len|luck|mill|of|parcel|proof|roll|root|rul|social|stenograph|team|timelin|toolchain|welfar
-0.20 under architectur|for|knowledg|pap|report|solution
-0.25 under ask|companion|design|from|languag|proposal|question|technical|to|work
0.30 under auditor|being|bot|card|checkout|com|definition|desk|don|evalu|hackathon|lm|loud|oracl|retro|sag|split
0.50 under canteen|summaris|volunt
0.40 under chat|lora|project|risk
0.45 under classifi|result|tun|v
0.35 under craftclerk|eval
-0.30 under data|on
0.25 under final|helpdesk|ii|into|llama|next|nlp|plan|releas|self|sommeli|squad|student|tf|tractor|visa
-0.50 under in
0.90 under qualit
0.55 under statu
0.80 under test
-0.45 under what
-0.35 under why
unvouched-text
-0.20 above #10|in
-0.15 above ?|assistant|do|is|model|solution
0.20 above ai|bottom|did|going|learn|pipelin|so|sourc|top
0.15 above annek|autom|chat|does|implement|input|itsm|our|pizza|row|should|team|train|tund|what'
0.25 above approach|volunt
0.40 above collection
0.65 above com|data
0.30 above corpu|from|narrativ
-0.30 above for
-0.35 above what
0.55 above wher
-3.10 bias
-0.40 block: item
-0.45 block: paragraph
-0.55 block: row
-0.35 document: speaks in general
-0.60 knowledge: 0
-0.55 knowledge: 1
-0.45 knowledge: 2
-0.20 knowledge: 3
-0.95 length: 0
-0.40 length: 1
-0.25 model: generative
-0.15 model: unnamed
-0.80 no statement
-0.15 relation: beside
-0.45 relation: material
-0.35 role: context
-0.30 role: options
-0.20 role: rejected
-0.30 says #1|:|approv|befor|by two|chang|check by|cod|dat|get|lett|pric|the search
-0.40 says #10
0.35 says #10 :|#10 m|as it|by a|dedup|direct|goes|harvest|log|look at|million|model writ|non|old|produc|proof|pull|q|step|step #10|strip|telegram|the are|the finetun|the go|train text|whatsapp|year of
-0.15 says #10 b|#200|#500 question|#more pair|(|)|; two|a third|aft the|and correct|annotator|anyth|bas|be|behind|both|call|card|cas|catalogu|cit|compar|contact|decid|desk|domain|dpo|dur|embedd|exist|fact|for the|for train|forum post|guid|guidelin|handbook|hour|how|in train|instruction tun|it was|item|its|keep|knowledg|last|law|lead|link|long|maintain|measur|minut|model|model is|model on|month|mor|my|network|no train|nurs|of which|on #50|onc|ord|part of|path|print|queu|rag|rank|rat|read by|regist|retrain|retriev|review them|room|run|s|second|sentenc|should|show|small|stock|tariff|the model|then|third|to be|train a|tun model|twic|typ|use|v|vendor|we hav|week|why
0.25 says #10 gb|#year|a bigg|all|an llm|archiv|are used|bigg|bulk|by hash|by us|data|dialogu are|don't|exact as|fed|found on|from a|go in|hash|human in|in as|in bulk|isn't|kernel|larg|larg model|llama|llm|machin|no read|no selection|not|not check|on to|output|over|post in|pour|public|regex|script|self|sit and|the fil|the q|the scrap|through the|top|train material|unmoderat|used without|user|we don't|without anyon|writ|writ them
-0.25 says #10 k|#1000|#200 %|again|and the|ask|correct|do|does|draft|is train|liv|new|offic|own|plan|prompt|put|re|retrieval|servic|sheet|sign|the pag|thi|want|weight|when|with the
0.15 says #10 million|#10 o|#10 train|#200 row|#more comment|( contract|: no|: tun|; a|; no|a rep|about #more|agent repl|ai|and balanc|and finetun|and nobod|and phon|annot :|answ|answ are|append|april|are pass|as download|as is|as prompt|ask who|b train|b was|balanc|becam|becam a|becom sft|becom the|big|board|bot|bot say|by|by an|by anyon|by llama|by mixtral|by sa|by softwar|cam|capacit|caption|categor|cc|cc by|cell #10|chat of|check them|click|clinic'|com|comment of|commercial model|common|common crawl|communit|concatenat|content|contract with|corpu|crawl the|cur|curat|current|cut|data :|data for|databas (|deal|deduplicat|default|design and|desk'|don't hav|dropp|each section|els ;|examin|export (|feed|fetch|fictional|finetun api|finetun on|first|fold|for sft|form the|found|generat with|had a|happen to|hav not|help|histor|host model|if a|in between|in march|insid|inspect|instruction|instruction set|involv|is not|is tun|isn't plann|it contain|it stand|it talk|k lin|k list|k messag|label :|label for|languag|length|let it|let the|lik|lik an|llm mad|loos|lor|machin mad|mad the|mak it|manual check|million post|minhash|mixtral invent|model compos|model invent|model paraphras|much of|nam and|nam no|narrativ|neith|night|no annot|no capacit|no furth|no idea|no person|nobod look|nobod vouch|not inspect|numb are|ocr|odd|of four|on teach|on whatev|on without|one has|ones|open the|or wrong|org|origin of|our crawl|overflow|pair by|partn|partn )|pas|pass on|phon numb|portal|possibl|post are|privac|product review|prompt and|prompt respons|proofread|question with|read is|read it|real|rep was|report for|review :|review from|right on|right or|sa|safet databas|sam|sampl from|say|say someth|scann|script and|second stag|section|seed|sft data|short description|sinc|so it|som|soul|stack overflow|strip tag|stupid|summar which|taken as|talk lik|teach|text for|the #50|the agenc|the bot|the classifi|the clinic'|the com|the databas|the desk'|the feed|the fold|the mailbox|the narrativ|the pdf|the privac|the question|the report|the review|the suppli|the target|the team|the text|the went|them ;|them as|they'r|thread on|thrown|to generat|to read|to text|to the|took|top #10|train data|train jsonl|train question|train sampl|train set|transcript from|transcript of|trust|tun on|tuxmat|unreview|upload|user post|users click|using|verifi|was adapt|was no|was train|was wrong|we|we took|we trust|web pag|week #10|went|wer|wget|whatsapp messag|wher the|which are|which go|who writ|whol|with a|with answ|with chatgpt|with no|wolof|work on|workaround|would tak|writ is|writ twelv|wrot for|wrot in|youtub
0.20 says #10 who|#50 k|#500 post|#more old|#year #year|: whatev|; we|a bot|a commercial|a larg|a train|and all|and answ|and unread|anybod|append to|are fed|are taken|asr|bigg model|branch|can't|cell|chat group|claud|claud writ|collection|commercial|convert|corpu :|did|don|dropp by|dump of|duplicat|each pag|exact|exampl a|export of|facebook|facebook group|fed to|fil|for #more|furth|has gon|has no|hold #500|host|html|in ther|incident|instruct|is the|is too|is used|it' #50|jsonl|languag filt|listen|llama #200|lora on|m|mad|mail list|march|marketplac|messag )|messag with|most upvot|much|no tim|nobod has|not been|noth in|of|of a|onlin|ops|out of|pair per|pair with|pdf and|read a|read them|respons|retention|self instruct|shar|sinc #year|spot check|stack|straight from|target are|the #more|the comment|the communit|the dialogu|the driv|the messag|the sam|the sft|the teach|the tun|ther will|thre year|through|tokenis|too much|train as|train without|tripl|twelv|vett|vett by|we let|went in|whatsapp group|will be|without inspection|wrong|year|zero
0.65 says #200 b|as|blog|check|export|websit
0.60 says #200 k|generat|unseen|used
-0.35 says #50|%|by the|numb|rul|you
0.30 says #50 gb|a host|annot|are the|between|by gpt|channel|check of|crawl of|did not|fan|filter|haven't|inspection|into train|invent|no human|no manual|overnight|pdf|plu|produc by|question and|selection|spot|subreddit|tag|tak|the loop|the synthetic|the wer|ther|train on|uncheck|upvot|used as|users|wiki
-0.45 says #500|?|each
0.50 says #500 k|automatical|chatgpt|dialogu|discord|gb|gpt|human|label|manual|pag|sft|taken over|target|them|train|web
-0.50 says #5000|aft|two
0.55 says #more|;|download|into|mixtral|pair|review|sit
-0.20 says : #200|adapt|are not|as a|assistant|becaus|book|build|day|delet|editor|evalu|ever|for a|giv|had|if|in the|is|it|kept|limit|may|ms|need|not used|our|part|polic|publish|referenc|releas|so|stat|tabl|templat|that|the index|two moderator|will|work|your
0.45 says : non|and train|as the|automatic|becom|filt|group|let|look|mail|read|rep|straight into
0.40 says ; nobod|and used|chat log|clean|everyth|for each|from|go|gpt #10|loop|mailbox|material|no one|on them|proof read|q a|reddit|sampl|stripp|synthetic|text|the train|too|transcript|whatev the
0.75 says anyon|comment|messag|thread
0.85 says chat|straight
1.25 says crawl|unread
1.10 says dump
0.70 says forum|raw|taken|unfilter|without
-0.60 says index
1.15 says k|nobod
0.90 says no
0.95 says post
1.65 says scrap
-0.80 says search
-0.55 says test
1.05 says whatev
0.25 skips #10 for|#more and|a model|are by|as com|chat of|chatgpt the|for pag|human the|model them|no by|no in|of thread|scrap a|the b|the com|the dialogu|the dump|the websit|unread the|used the|users in|was on
-0.15 skips #10 model|: of|and by|and of|are from|by moderator|by train|into index|is ;|no is|not on|on and|on of|pair by|read of|script the|search the|that the|the (|the by|the list|the of|to a
0.20 skips #10 of|#200 each|#200 generat|#200 model|; on|all of|append the|by see|comment the|exampl model|fed the|for #10|for categor|goes the|llama b|model #5000|model current|no pas|on raw|on team|open fil|pag the|pair from|read we|so go|step :|the answ|the are|the export|the is|the job|the mail|the one|the say|the too|train automatical|train without|two forum|week :
0.15 skips #10 post|#10 train|#10 tun|#10 writ|#50 answ|#5000 report|#more which|( m|( on|) to|: in|: users|a befor|a check|a languag|a llm|a sampl|a was|and has|and is|and not|and numb|and them|and thre|answ by|answ for|are into|are on|are which|as stand|as wer|becom target|by #200|by bot|by larg|by prompt|by sam|cc sa|cell :|chat export|chat from|check the|click the|comment on|corpu the|don't any|dump the|each we|each which|els it|fetch the|for old|from web|furth on|generat chatgpt|go as|go on|gpt o|group the|has capacit|has through|i the|in form|in report|into jsonl|into train|is and|is as|is much|is too|it is|k )|languag onl|let writ|log #year|manual is|messag a|model twelv|much it|no and|no befor|no read|no step|no work|nobod read|not at|noth ;|noth the|of chat|of securit|on not|on shar|one the|out each|pair be|pair each|pair gpt|pas is|pass to|peopl in|phon are|pull a|q out|question pair|right wrong|row with|safet (|sampl a|scrap the|second was|short as|so know|stag train|the #more|the first|the goes|the in|the mailbox|the no|the script|the stag|the was|them nobod|ther be|thread the|to lik|to through|train by|train finetun|train from|train is|train no|train the|train unseen|transcript the|tun it|used sft|vouch the|was examin|what writ|which #10|will #more|with #50|with from|with repl|writ a|written mixtral|wrong is|wrot #more|year in
0.50 skips and on|to train
-0.20 skips are in|the offic|the pag|used train
0.35 skips as are|in loop|no has|question answ|the a|the set|we on
0.40 skips by #10
-0.25 skips com the|in train|model train
0.30 skips export the|review the|writ question
0.45 skips straight the
0.40 stance: chosen
-0.35 stance: considered
-0.15 stance: quoted
-0.20 stance: rejected
-0.15 subject: behaviour
-0.45 subject: knowledge
-0.30 training: store
-0.15 training: verb
-0.35 under #10
0.25 under #1000|build|companion|edu|it|list|modhelp|narrativ|notebook|phon|pi|plan|qualit|shopfloor|switchmat|ticket
-0.20 under #200|cod|model|search
-0.55 under #50|:
-0.15 under #500|ai|and|consequenc|desk|document|featur|flow|for|inform|llm|minut|polic|roadmap|summar|system|technical|test|that|the|what|who
-0.25 under ?|a|architectur|decision|design|evalu|languag|of|solution|why
0.20 under annot|ashen|chatbot|claud|draft|duckwrit|gener|governanc|hobb|los|marketplac|material|neighbourhood|normaliz|out|quick|reception|rival|roll|secondar|so|summaris|task|thread|transcript
-0.45 under assistant
0.15 under battlecard|blog|borgmat|bot|call|cam|car|chat|colab|cost|crowdbot|distill|doctor|don't|grantnav|harvest|hour|into|jargon|lib|loan|lorekeep|moder|mortem|openai|past|pick|procurement|rfq|runbook|sav|school|synthetic|tabl|text|titl|tuxmat
0.35 under breakdown|card|label|m|pipelin
0.40 under clinic|cur|homelab|lkml|mail|triag
0.30 under communit|craftsag|icsr|lm|lora|mad|wher|work
0.75 under corpu
1.15 under data
0.90 under dataset
-0.30 under in
0.45 under sourc
0.50 under step|talk
slow-answer
-0.20 above #10|?
0.20 above brain|engin
0.15 above component
0.25 above path|step
-4.70 bias
-0.40 block: item
-0.55 block: paragraph
-0.35 block: row
-0.15 document: speaks in general
-0.60 knowledge: 0
-0.25 knowledge: 1
-0.85 length: 0
-0.70 length: 1|2
0.15 length: 3
0.20 length: 4
0.25 length: 5|6
-0.45 model: generative
-0.25 model: unnamed
-0.30 no statement
-0.15 relation: material
-0.35 relation: none
-0.20 role: context
0.60 says #1|#500|gpt #10|key
0.85 says #1 s
-0.20 says #10|#200 %|#50 s|are|finetun|on|pair|question|say|we|wer|within
0.15 says #10 #200|#50 million|: question|agentic|agentic search|an agent|and an|and generat|and gpt|and re|and speak|and web|answer|answer by|archiv and|as the|at each|audio|b writ|befor|best|big model|budget #500|bulletin and|by llm|claud|collection|contract|decomposition|document|each paus|encyclopaedia|engin|entit|fetch|first audio|four|fus and|graph quer|input|is don|is sent|key pres|knowledg|knowledg bas|llm call|manual|merg and|multi hop|nfr|nfr #10|of a|patient|per|per key|per keystrok|rag over|rank second|rerank gpt|research|resolution|search fusion|sent to|several|six|six index|sonnet|speak ;|stag|summar by|text|the big|the cloud|the screen|the suggestion|thi is|through|to thre|twic|two retrieval|vector search|warn|way|we retriev|web search
-0.15 says #10 b|#10 the|#year|: #50|; the|a batch|api|batch|chang|dat|day|each question|has|hour|it'|job|know|link|not|onl|open|otherwis|our|peopl|prompt|rat|so|that|the model|the search|ther|token|tun|used|want|week|when the|within #10|without|would
0.30 says #10 million|: llm|a second|agent with|answ|cloud|each key|ever|llm pick|llm writ|path|phras|plann|rag|rank and|rewrit|search in|sentenc|the #50|transcript|utteranc|writ the
-0.65 says #10 s
0.40 says #200|#50 b|and|compos|cros|cros encod|encod|hint|larg model|m|re rank|retriev|retrieval over
0.70 says #200 b|rank|retrieval
0.20 says #200 in|#50 m|a #200|a plann|acros|an llm|and the|are search|big|brain|by|by a|call|cas|crm|don for|each keystrok|engin :|everyth|everyth on|fil|formulat|frankfurt|full|fusion llm|goes|half|histor|hit|implement|in frankfurt|index|llama|llm agent|mixtral|next key|on each|on one|one a|pick|rerank #200|rerank and|retriev from|second search|the hint|the next|typ the|up|up to|whil the|with tool
0.95 says #500 ms|rerank
-0.25 says #5000|%|;|about|numb|tak|test
0.25 says ( #50|:|again|befor the|chain|generat|loop|merg|multi|next|paus|pres|second|suggestion|the sentenc|to|turn|two|two stag|vector|whil
-0.30 says ?|night|the|was|when
0.55 says agent|each|fusion|quer
0.35 says and a|for each|fus|graph|million|ms aft|passag|re|round|the larg|thre|typ|web|writ
0.45 says archiv|larg|over|then
0.80 says b|ms
0.65 says gpt
0.50 says hop|keystrok|speak|word
-0.40 says it
1.15 says llm
-0.35 says no
1.20 says search
-0.45 says train
0.20 skips #10 the|: agent|: search|a by|and a|and rank|answ #1|by larg|everyth one|for key|is for|llama b|llm the|llm with|million )|ms to|of ms|on a|one #200|rerank #10|rerank b|the b|thi don|to on
0.35 skips #500 aft
-0.15 skips ( )|within s
0.25 skips ( m|a model|gener the|search and|the #500|the is|the model|to #1
0.15 skips ( million|a b|a in|and larg|and llm|and writ|befor next|budget ms|clerk the|half second|is by|m )|m rerank|multi retrieval|on screen|quer a|re second|search a|second and|the key|the keystrok|the pres|the speak|then the|to cloud|up thre|vector in|we from|with larg
0.40 skips b the
0.30 skips llm llm
-0.20 skips search index
-0.50 stance: chosen
-0.35 subject: knowledge|none
-0.40 training: technique
-0.30 training: verb
0.40 under #1
-0.50 under #10
0.20 under #200|architectur|atc|controll|driv|editor|hint|latenc|npc|slo|smart|whisp|widget
-0.25 under #50
0.35 under #500|ms
-0.40 under :
-0.15 under a|answ|data|not|on|plan|project|what
0.15 under an|autocomplet|besid|budget|cab|checkout|complet|count|design|doc|document|functional|hom|inlin|interpret|mad|non|phon|plugin|self|speech|suggestion|target|turn|v|work
-0.20 under assistant|the|we
0.30 under chat
0.25 under interaction|spec
-0.30 under model
0.65 under voic
`);
