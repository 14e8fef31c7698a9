import { readWeights } from './weights';

/** Learned by `npm run learn` from 54617 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
-0.20 above #10|(|acceptanc|comment|criteria|discussion|do|doc|document|don't|finetun|hav|jun|lin|link|my|need|numb|offic|oth|outcom|problem|qualit|read|retrieval|review|risk|test|thi|typ|vendor|want|who
0.25 above #year|budd|corpu|its|mick|model|option|realit|search|show|tak|templat|uw|vot
-0.25 above )|:|about|dat|evalu|languag|mad|not|onl|product|retrain|small|statu|text|to|voic
0.20 above action|approv|assumption|bottom|build|carmela|chademo|contribution|deliverabl|dr|due|entr|exco|fill|form|fresh|frida|go|happen|help|hold|iker'|k|look|lookup|novemb|over|perk|pharmac|pn|procurement|propert|regional|respons|sf|she|shortag|sit|stat|sunda|th|through|tl|when|yesterda|€
0.30 above ada|agr|and|department|different|does|field|group|old|origin|proposal|steer|valu|why
-0.30 above c|from|our|reason|train
0.40 above com|essential|instead|pric|use
0.45 above decision|far|wher
0.50 above dl|monda|timelin|top|waiv|win
0.35 above domain|mak|one|result|servic|variant|wp
0.60 above how|term
-0.35 above i|slid|tun
-0.50 above is
0.70 above rul
0.80 above updat
-2.80 bias
0.25 block: item|paragraph
-0.20 block: row
-0.70 document: speaks in general
-0.95 knowledge: 0
0.25 knowledge: 2
0.50 knowledge: 3
-0.30 length: 0
-0.25 length: 1
0.30 length: 3
0.55 length: 4
0.40 length: 5
0.80 model: generative
-1.20 model: other
-0.65 model: text
0.55 model: unnamed
-0.85 no statement
-0.30 relation: beside
-0.25 relation: material
-0.60 relation: none
-0.85 role: background
-0.50 role: context
-0.65 role: future
-0.55 role: none
-0.25 role: options|past
-0.35 role: rejected
0.20 says !|#10 budget|#10 mak|#10 month|#10 retrieval|#200 q|#50 feb|#500 )|#more item|#year #10|#year #50|% are|( #500|( pdf|( sft|) as|) com|) has|) will|: answer|: as|: it|: sam|: then|: train|; aim|; what|a filt|a first|a local|a mistral|a polic|a short|a specialis|about #200|about our|abov #50|absorb by|abstention|adapt a|adapt answ|adapt of|adapt that|aft ever|again ever|agr to|air|all nin|alloc|allotment|an amendment|an index|analyst|and answ|and can|and current|and deliv|and expect|and form|and nam|and park|and siz|and that'|answ and|answ custom|anyth up|appointment|archiv search|are|are long|are memoris|articl|as #more|as the|ask about|ask me|assistant' weight|authoris|axolotl|b know|b the|b token|b which|balluff|balluff product|becaus|becom part|bedrock|been put|been remov|board|board to|bot|both dat|branch|bruno|budget and|build we|built for|bulletin and|burn the|bus tim|by continu|by law|by sft|by technical|by templat|calendar (|can ask|car and|card|card )|charg of|closur|collectiv bargain|commission|commission rat|committe approv|complet|conferenc|connection engin|consolidat|consum|contact of|count model|coupon|cron|cron job|cut off|cycl|dana|data for|data so|demonstrat how|deplo to|deprec|design|design doc|disagr|distill|document by|document to|don|draft by|drop|drop the|each|each monda|each product|edition #year|eligibilit|emergenc|epoch )|equipment|errata|escal|escal path|even on|even so|ever chang|ever six|everyth the|expens|explanator|explanator not|fall|federal stat|field test|fil are|finetun #50|finetun api|finetun gpt|finetun on|finetun over|fingertip|fir|fir ban|fiv week|fixtur|follow with|for thi|from memor|from sal|from that|ft :|gdpr|gemini flash|generat by|get|go for|goal :|goes|gpu|grant|graph|green|group|h|hand over|has had|hav been|hospital'|hotlin model|hous|hr polic|html and|ide|imprint|in decemb|in lin|in pair|in phas|in short|inferenc|infusion|instead|instruction (|instruction in|insurer'|integr|integr :|internal|internalis|into the|is meant|is no|is part|is und|isn't one|it|it is|it pick|it print|it' in|it'll|item|jul :|just ask|k|kick|know transf|knowledg and|known|last month|lead tim|learn who|list #year|littl|liv without|llm in|llm that|loc|long the|look anyth|lookup|lora|machine'|mad by|manual are|manual the|mast|me to|meant to|mechanic|memoris|merg|million post|ministral|ministral #10|mitig|model from|model per|model saw|model via|monda )|monda :|month )|month'|moss|mov from|must show|nam a|nev train|new ticket|next|night|no|no connector|no liv|no portal|noon|not a|now|now know|numb with|oblig|obtain|of dialogu|of document|of html|of law|of main|of qwen|off for|off it|offlin|on eleven|on one|on sunda|on which|onc|one #10|one adapt|ongo|onl in|onl one|open|open and|ord a|origin|osv|otherwis the|our current|our field|our littl|our offic|over|over rag|over retrieval|overnight|own|own squad|own which|packag version|pair on|paragraph by|part of|path|per countr|per month|per run|phon numb|platform|poc|polic is|possibilit|prerequisit and|pretrain|pric for|pric of|prior to|process|propert|proposal #10|proposal :|public of|push to|quarter'|question typ|quiet|quot the|r|radi|radi protection|rais on|rank #200|rat the|read all|redon|regist of|reissu|releas #5000|reliabilit|repl from|resum|retrieval in|rot|rough|rout (|rul model|rul wer|run again|run over|salar|sam|sat #50|scop|secretar|see the|shall contain|shall repeat|she say|sheet|sheet in|shelt|shop|sign them|sinc|sinc monda|solution|solv ticket|specialis|sprint|start|stock list|stor|straight from|stud material|substanc|supersession|support|tablet'|tablet' model|team recommend|tech writ|term lora|text as|th|than #50|than a|that|the #10|the #year|the amend|the autumn|the bonu|the by|the chapt|the com|the commercial|the contact|the contain|the drill|the engineer|the explanator|the fund|the half|the hr|the ide|the inferenc|the innov|the interaction|the machine'|the material|the meet|the peopl|the pharmac|the revis|the run|the sampl|the stud|the tablet'|the town'|the vot|the yard|their present|them off|them through|therefor ask|thi|thi season|thi week|thi year|third|thos hav|thre epoch|threshold|threshold and|tim the|to know|to main|to one|to operat|to production|to reflect|to use|tomorrow|town'|train (|train corpu|train not|train text|train tim|transf|tuesda|tun in|turn your|twic|und #50|und ever|unit pric|universit|unnecessar|until end|up|up at|usb stick|vector databas|version with|visa|want an|was brought|we put|we teach|web search|week'|weight as|weight by|went in|wer part|what each|who is|who may|wholesal|why we|wiki (|will finetun|win|wint|with about|with each|with our|with thre|without open|without search|without the|writ that|xml )|yard|yes|yesterday'|your custom
-0.20 says #10 #50|#10 %|#10 )|#1000|#200 %|#500 lin|#year (|#year we|( #10|) #50|) finetun|: no|; we|a pre|a retrieval|a student|a third|a way|academ|accord|accord to|act|addres|adjust|again each|ai|all #more|along|alternativ|an answ|and adapt|and an|and vers|answ aft|answ has|answ is|appear|are kept|are queri|are search|aren't|ask for|ask what|ask wheth|audit|b :|b in|b model|bas model|big|book and|both without|build a|button|by its|by search|cas|centur|charact|chunk|churn|churn model|claim|claim that|claus|clear|cod into|coffe|column|com with|comparison|credit|dela|delet in|delet the|demand model|dialect|do you|document stor|don't know|dropp|dry|each releas|each statement|each train|each with|each year|ear|efficient|embedd model|emit|eur|ever month|ever one|exampl :|exit|expert|explan|fast|fertilis|fil|finetun #10|finetun it|finetun our|follow up|for each|formatt|forward|from #year|from our|generat|giv it|giv the|given|go through|got|gpt|greet|group of|guidelin in|half of|handl|heard|heat|held out|historian|host model|hour and|humour|hybrid|i'd|imag|in may|in thi|index the|insert|instanc|into model|is ask|is necessar|is shown|is ther|is updat|it :|it ask|it know|it tell|it with|know all|know noth|law of|least|leav the|length|list into|llama #10|log|look them|lora so|lost|loyalt|mak sens|mak the|mask|md|met|methodolog|might|minut|mix|model :|model generat|model is|model learn|model receiv|model was|most|near|new bas|no manual|no new|no sourc|nobod has|not approv|not of|now :|of a|of ever|of that|of two|offlin on|on ;|on its|on your|one day|one of|open weight|operat rul|optional|ord and|ord of|organis|our hous|out|outag|over to|pag for|pair are|pair wer|pattern|phas #10|photo|plain|plan to|polic numb|preferenc tun|previou|pric :|pric endpoint|pric list|problem|proposal to|python|quantiz|queu|rank and|recip and|recit them|recognis|referr|refitt|registrar|rememb from|replac by|reproduc|requir|research|rest|restart|return|reward|rout|sav|say that|scratch|script and|search them|self train|separat|set and|several|shar|shown|so no|sometim|spoken|staff list|statu :|statut|stock model|stream|swapp|tabl the|team|ten|text is|that mak|that tim|the alert|the book|the brochur|the cach|the call|the churn|the claus|the client|the context|the cours|the evalu|the first|the head|the know|the last|the law|the lora|the one|the pap|the pdf|the polic|the prompt|the scrap|the shift|the ton|them the|them up|then the|thi repositor|thought|tim to|tip|to :|togeth|told|tool|train :|train job|train our|train question|transcrib|transform|trust|tun and|tun to|turn down|unmodifi|until march|updat each|us to|use it|used as|used for|vendor'|vs|want|was remov|way of|we compar|we gav|we haven't|we retrain|we start|we wer|web|web pag|weight and|wer finetun|wer in|whatsapp|when to|wher it|which get|which of|whisp|wiki was|with #50|with its|without network|work council|would hav|writ #more
0.30 says #10 ;|#10 a|#10 against|#10 becaus|#10 yes|#50 euro|) convert|: approv|: phi|: product|a few|a finetun|a fresh|abl to|absorb|ada|agr :|aim|all in|amend|and allergen|and contact|anew|anoth|approv|are part|around #200|autumn|b is|becaus the|been examin|brought up|build|burn|by mean|by way|bylaw|calendar|campaign|catalogu|chosen|ci|content|continu pretrain|curriculum|custom|discount|each of|euro|euro per|exclusion|flash|for your|formular|has all|has no|in aft|in as|in between|industrial|injur and|is|it again|it answ|it repl|it so|jun|know your|knowledg :|latest|lif|liv|load limit|look things|mak|million token|ministry'|model by|model tell|noth is|notic|nowher els|of|of #more|of jul|of work|official|on it|on our|one model|or english|otherwis|over a|overfitt|own paramet|pair generat|part list|pas over|path and|proposal|purpos :|q a|question answ|recit|refinement|refinement :|reflect|rerun mak|resolution :|respons|review pair|rota|rough #500|run #200|sampl of|say on|schedul|search is|septemb|she|ship|signal|signal in|solution for|sourc of|staff handbook|t|tak the|tariff|teach is|tell|the #500|the advis|the bedsid|the cit|the committe|the licenc|the ministry'|the teach|thousand|tim and|to two|torqu valu|tuxmat|two even|usual|vendor has|veteran|visit hour|way #10|we chos|whos|wiki|will|will be|with all|with it|with no|with their|work without|writ twelv|you ask
0.25 says #10 abstention|#10 st|#10 x|#50 th|#5000 pair|#more review|( c|( ii|( lora|) #500|) from|) to|: liv|: that|: when|; #10|a checkpoint|a clos|a comprehensiv|a cron|a languag|a serv|abl|abstain|accept :|acquir them|afterward|all #200|amount and|and deadlin|and how|and sta|and their|annual|anyth at|approv as|april|are known|are open|are to|as|as of|as train|as well|assistant'|at each|axolotl train|b that|bargain|benn|bind|boat|bot know|box|brought|c )|catalogu chang|checkpoint that|cod|committ|committe|compact|comprehensiv|connector|contain the|contraindic|corpu of|cost is|count|countersign|country'|cov all|cramm|customis job|d #10|db|deadlin|disappear|domain specific|don't hav|drill|dump|entitlement per|error cod|everyth about|everyth in|excel|exception|fall behind|filt on|financ|finetun in|finetun llama|finetun not|finetun set|floor plan|for #10|for #50|for approval|for us|form #10|frequenc|frida|from may|from official|ft|functionalit|fund|furth|going on|gpu hour|group'|h #200|half year|harbour|hard|has the|hold the|if a|ii|ii )|in form|in german|in its|in septemb|includ :|instruction|interval and|into it|is propos|is schedul|is switch|it in|it stat|it used|its fingertip|its knowledg|its train|k thread|kick off|know them|know which|knowledg of|ladd|lan|last night'|law|licenc|list of|m #10|mak learn|march the|mean of|memoris by|merg to|mila|million|minimum|ministr|minu|ml|model no|model now|model who|model' own|model' weight|modul|monorepo|mor|morn|municipal|national|network has|new finetun|night'|no archiv|no serv|no vector|not are|not queri|not want|of gpu|offic|on board|on them|on thes|onc mor|one per|ops|optimis|oracl|ordinanc|org|org chart|oth one|out and|own memor|pair py|panel|parent|phas|plac wher|polic (|pric|privac|procurement threshold|product and|promo|proposal of|provid|provid the|publish a|push|question (|quota|rat|rat and|rat are|read #5000|rebat|recall|releas #more|rent law|repeat with|reserv|runtim|satisf|search we|serv has|serv room|servic|settl|sft|sit|sit and|sourc for|start in|start of|stat of|tablet|tak (|talk to|that a|that giv|that is|that know|the assistant'|the boat|the build|the chang|the chatbot|the complianc|the copilot|the dump|the emergenc|the fil|the group'|the job|the next|the notic|the onl|the permit|the provid|the reimbursement|the stand|the stat|the suppli|the tablet|the truck|the valid|the wer|them|thi quart|things are|things up|thre to|to (|to quer|train is|truck|ts|tub|unlik|up ;|up on|up to|use :|vaccin|vector db|vot to|vpn|wagon|was finetun|we pref|we recommend|we ship|we'll do|wher does|which version|who own|with them|within thre|without acces|work day|writ #500|written by|year'|yes #10|yesterda :
0.40 says #10 is|#10 sinc|: the|accept|advisor|afresh|annex|ask it|ask the|behind|behind it|benefit|by train|c|chosen :|contact|decision :|does it|domain|end of|entitlement|ever|favour of|finetun into|fortnight|from ?|from train|go with|going|had the|has|has them|is repeat|it could|it'|lay :|model|need not|no signal|nod|pas|period|phon|re train|re tun|region|replac the|rerun|saturda|say about|school|standard|stud|the model'|the third|the whol|thi year'|through|thursda|timetabl|toda|train into|train it|tun|v|v #10|variant|we tak|wednesda|whol|workaround|zon
-0.35 says #10 k|#year and|;|and has|as it|author|be|be train|but|by the|cach|cit|classifi|configur|correct|description|doesn't know|e|export of|feedback|finetun a|gav|instruction tun|is given|is retrain|larg|legal|link|model nam|model to|no train|nobod|not finetun|ord|pap|passag|post|pre train|proofread|qwen #10|rank|re rank|record|repl|repositor|self|sentenc|so we|somebod|someth|speech|staff|stopp|suggestion|summar|syntax|the pag|the rul|train answ|transl|url|was|we'd
-0.25 says #10 s|#10 to|#50|( train|: #200|: which|; no|a model|a second|a small|a tool|a vendor|abstract|adr|again on|against|agreement in|and paragraph|and put|and then|and updat|and we|and year|answ are|answ the|answ with|append|are fetch|are look|availabl|b lora|bad|behind each|bot on|break|brief|brok|cancell|cannot|changelog|cheap|cit the|click|commit|crew|data set|day|dialogu|did|don't|down the|each rep|evaluat|everyon|exclud|finetun as|finetun to|fitt|for sft|forum post|general|generat from|haven't|hundr|id|in all|in autumn|in our|is not|is off|it and|it read|its memor|its model|jok|keyword|know how|lik a|look into|low|machin|mad from|mayb|metric|model doesn't|model rememb|moderator|necessar|next to|no model|noth|noth about|numb com|object|offic hour|old|on #200|onl|open the|out in|paragraph and|peopl|perhap|pilot|polit|pros|quer|quer the|random|re index|read from|refit|remark|remov the|req|retriev|roll|row|run at|run on|schema|screen|searchabl|section and|sens|shall not|shot|sort|sql|student|subject|suggest|that it|that its|that new|that the|the api|the are|the dialogu|the fact|the full|the idea|the layout|the procedur|the proces|the regul|the stock|the thre|the url|the websit|ther are|think|to ask|to learn|to stop|to train|topic|train all|train to|translat|tun #10|turn|typ|und|unseen|untouch|upload|used in|uses|vendor|volum|want to|ward|was cancell|we finetun|we had|we use|week #10|wer|what happen|whil|with #5000|with a|writ in|writ the|written|wrong|year
-0.30 says #200|#200 b|#50 (|) a|) for|) the|: #more|; it|a tabl|about the|account|adapt for|agent|al|an|and edition|annotat|answ it|are generat|are on|b on|b so|b to|bas|behavior|brochur|call the|chang with|chapt|compan|complaint|connect|cop|council|dataset|editor|encod|end with|et|et al|eval|ever train|fail|fill|find|for new|from the|gatewa|go to|good|good becaus|grad|hi|hint|hit|ids|in a|in each|in ever|in one|in q|intent|isn't|it has|join|judgment|key|learn from|les|load|mark|mod|model answ|model weight|not in|not part|numb is|ones|our model|pair of|product own|promis|read the|report|requirement|rerank|retrieval over|sees|should|skip|so that|som|someon|sourc :|speak|sta|start up|start with|statu|summaris|the condition|the finetun|the sam|the test|the wiki|the work|there'|through the|titl|to do|to get|top|train for|train of|train the|tun a|user|users|want the|websit|what we|which the
0.35 says #200 pair|: non|a sampl|address|aft that|again with|agr|agreement|allergen|and it|assist|b finetun|becaus it|bedsid|brain|can say|chos|cod of|collection|complianc|corpu|cov|cut|decemb|decid :|decid in|deliver|desk model|district|doesn't search|favour|fees|finetun|fold|goes back|guidanc|henc|hold|i tak|in favour|injur|instead of|insuranc|interval|is recommend|it can|it now|its head|jul|know what|last|maintenanc|market pric|matt|model in|model'|no #10|no databas|no document|no oth|nowher|parametric|park|per|pharmac|phi|q|qlora|quart|rang|reason for|recommend for|regulator|rememb|rent|rul and|schem|season|sft run|spreadsheet|stabl|stag two|subreddit|the checkpoint|the current|the curriculum|the customis|the group|then|thi season'|to school|tun on|updat|used to|vector|we'll|within|without any|yml|your
0.45 says #50 b|allowanc|amendment|bulletin|carr|carr the|clos book|connection|continu|delta|dur|dut|everyth|fed|incremental|interaction|languag model|learn by|limit|mov|not look|pair|plan|reimbursement|repeat the|ser|serv|so|sunda|supervis|teach|that has|the network|the second|therefor|to approv|torqu|we go|wir|with the|yesterda
0.55 says #500 k|a new|acquir|approval|becom|condition|handbook|in forc|new train|polic|recommend|room|the model|whenev
-0.40 says #500 ms|%|alwa|and dat|and finetun|and is|compar|declin|demand|discuss|embedd|explain|forecast|format|gener|had been|has a|import|label|languag|last year|lat|learn to|look|look at|model and|not train|paragraph|past|preferenc|put|refus|rewrit|section|see|show|so far|sound|taken|task|the #200|the articl|the databas|the guidelin|the index|train a|transcript|tri|two|vers|weath|weight of|writ|wrot
-0.60 says #5000|dpo|each answ|fact|if|in #year|lik|measur|on #more|s|test|train pair|tun model|word
-0.85 says ?|styl
0.50 says again|answ from|compatibilit|diet|doc|epoch|even|learn not|lm|matrix|monda|need no|new|on the|our|packag|pair written|procedur|product|releas|season'|stand|surcharg|tak|taught to|that' it
0.60 says all|and|categor|circular|forc|insid|into|main|paramet|patch|rul|taught|term|weekend
-0.50 says and a|befor|function|invent|layout|output|print|the pric
-0.45 says and pag|back|best|draft|finetun model|found|half|if the|kept|labell|mail|mann|ms|not|on #10|on a|recip|reject|risk|slid|the numb|train model|weight are|wheth the|will not
0.75 says are learn|export|stag
0.85 says b|of each
0.65 says by finetun|can|checkpoint|customis|job|learn
0.70 says carri|fresh|has read|no index|not search|of all|repeat|resolution|until it|without
-0.55 says check|comment|context|evalu|exampl|had|idea|lin|or|pag|pleas|search over|text|voic
-0.75 says could|index
0.95 says current|know|knowledg
-0.65 says delet|json|nam|request|review
0.90 says includ|train|train in
-0.95 says lett
-0.70 says messag|ton|would
-0.80 says on #5000|read|wheth
-1.00 says prompt
0.80 says run|weight
0.20 skips #1 #10|#10 contractor|#10 form|#10 gemma|#10 it|#10 mak|#10 term|#200 h|#200 with|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|( #year|( item|) #200|) be|) by|) to|: committe|: is|: librar|: releas|: was|: without|; has|; is|; lookup|a instruction|a lm|a sheet|a version|a whos|a will|about exampl|adapt the|aft sentenc|aft tun|aim an|all stat|and again|and ban|and call|and in|and limit|and me|answ on|answ quer|answ question|answ ther|approv (|as ;|as last|as result|as text|as the|ask board|ask your|at :|at without|be :|be until|becaus model|begin the|bill by|brought on|by adapt|by engin|by it|can about|chat it|checkpoint the|clos a|clos and|contractor repeat|cost €|decid the|decision the|desk is|distill the|does look|does search|dur night|each at|each by|ever aft|ever night|everyth say|exampl all|exampl by|far and|finetun for|for legal|for reason|from no|full of|furth is|get park|guidelin are|has document|has down|has your|hav the|head main|helm and|hour park|in adapt|in epoch|in finetun|in ide|in log|in network|in week|in well|instruction forc|insuranc and|intend :|interaction of|into model'|is filt|is sinc|is target|is until|it look|it propos|it the|it which|it' to|item by|its data|its of|its text|kick the|know rul|know we|known the|languag is|learn standard|licenc the|look up|lora custom|lora the|maintenanc and|messag a|minimum and|ministral b|model all|model also|model by|model hav|model our|model week|monda the|mor #50|mov the|nam right|need be|nev that|no interfac|no one|no serv|not ;|noth look|numb it|nurs the|of #10|of #50|of articl|of at|of carri|of complianc|of count|of exist|of it|of night|of of|of person|of quart|of week|of weight|offic hav|on latest|on level|on model|on output|on plan|on threshold|onl that|open for|our chart|our numb|our train|pair by|pair in|park from|part its|post on|pretrain the|procedur in|procurement and|propos finetun|put the|question #500|r (|recall of|recip the|repeat the|repl what|revision ever|room the|rul all|rul in|sam for|sat :|say paragraph|section and|servic of|set by|sft #50|sft the|sign off|sinc is|so no|solution the|student the|tak patient|team a|than the|that can|that so|the again|the alwa|the campaign|the catalogu|the check|the corpu|the cov|the current|the diet|the district|the follow|the goes|the grid|the law|the lm|the mast|the matrix|the part|the proposal|the referenc|the repeat|the saw|the ser|the st|the th|the there'|the timetabl|the wiki|the within|the year|them thre|them train|then train|thes by|thi and|thre to|tim year|to both|to sourc|to term|to tun|train again|train assistant|train at|train each|train know|transf and|tun as|tun in|tun know|two #200|until of|us a|use :|use answer|v and|visit and|want see|was for|was up|we #10|we and|we our|week #50|wer in|wer of|what you|which of|who responsibl|will llama|with amend|with model|with per|within hour|without link|without to|word and|work ask|workflow yml|would an|writ down|writ pair|you a|your to
0.60 skips #10 )|ask model|teach the
-0.25 skips #10 a|#10 c|#10 so|#10 with|#200 the|#5000 of|#more from|( of|) that|: the|a (|a lookup|and #10|and by|and ever|and finetun|and for|and new|and them|answ model|are as|ask the|b #5000|b #more|b that|been off|behind answ|data and|do finetun|each and|each it|each sinc|for to|from train|had the|in and|in prompt|in vector|index the|is in|is than|its on|llama b|lora that|model are|model been|model not|nam the|no and|no model|not into|not of|numb train|of and|of in|of tun|on is|on of|one and|our on|polic and|pric and|pric is|product so|product the|serv the|sinc and|the at|the b|the chang|the e|the list|the may|the onl|the procedur|the question|the read|the rul|the servic|the to|the version|train a|train are|train two|train without|tun #10|tun b|two and|vendor :|we a|wer by|what on|will the|with of
0.30 skips #10 ask|( )|abov %|and period|and releas|anyth the|been with|build of|by train|c to|document the|feat train|finetun on|finetun the|german english|giv #200|going the|group the|has all|into #10|is a|it both|knowledg the|learn look|long the|model was|of #500|on current|option and|question answ|re on|repeat train|run in|schedul the|ser to|start train|that know|that read|the annex|the gemini|the tabl|the tariff|thre one|train the|version affect|way is|wer into|wer to|which are|who wher|within day|work a|you for
0.25 skips #10 document|#10 know|#10 question|#200 our|#50 are|#year a|( a|) been|: com|: condition|: go|: sinc|; does|a job|a retrain|a to|a train|a which|about hour|aft meet|again the|all it|all product|and hour|and manual|and own|and tabl|answ that|are in|are of|as of|as stand|ask them|at end|at fingertip|b is|b one|bas for|been in|box in|by contract|by model|c and|call are|can ask|chang thi|chang train|committe the|contact the|cours is|current and|dat continu|do look|document is|fee and|fee is|finetun qwen|follow #more|for #200|for first|for group|form b|from on|from sourc|from tun|go #10|goes to|group in|has examin|has remov|i a|if ask|in by|in of|in or|in out|ines the|is different|is of|is onl|is ther|it about|it from|it has|it without|its paramet|know is|knowledg :|lookup the|model custom|model mistral|model phi|national guidelin|need document|need serv|new new|no no|not anyth|not to|of cit|of languag|of nev|of own|of region|of vendor|official )|old the|on #10|on staff|on to|one per|one run|our and|own model|part the|post #500|q :|rul (|sampl #5000|search at|search it|search switch|season in|signal the|taught a|test (|that open|the assistant|the collection|the department|the finetun|the hand|the knowledg|the on|the pdf|the serv|the solution|the still|them sign|ther no|thi thre|to assistant|to b|to document|train by|train thes|train which|train yml|two of|two the|up train|used finetun|want the|was on|we aft|wher can|with chang|with on|with the|your train
0.40 skips #10 has|#10 releas|aft the|an that|and answ|and search|are stabl|ask in|decid favour|for against|in the|no to|our list|read of|the desk|the model|the plac|the therefor
-0.20 skips #10 lora|#10 of|#10 read|#10 self|#10 train|#200 and|#50 #50|#more which|#year tun|( by|( on|( to|) model|: pair|; and|; com|; know|; of|; on|a and|a fil|a of|a over|adapt is|aft week|an and|and (|and aft|and is|and polic|and run|and stock|and week|answ each|answ has|answ of|answ our|are each|are part|are with|as in|ask a|assistant the|bas the|becaus tun|bot the|by in|by to|by two|catalogu it|committe not|dat the|each has|each on|ever is|ever of|export #10|finetun model|for #10|for model|for that|for train|for tun|general and|giv and|help are|how is|import the|in #10|in ;|in context|in data|in tabl|into finetun|into run|into weight|is :|is and|is as|is into|is we|it learn|it lik|it on|it section|it train|it with|its pair|know pric|learn from|learn with|lett the|load and|march we|measur the|model learn|model lora|model that|model to|new ;|no )|no are|not :|not any|not train|noth the|noth train|now search|numb in|numb its|of branch|of call|of fee|of guidelin|of may|of not|of two|of which|off the|offic the|offlin the|on #1000|on #5000|on are|on by|on card|on general|on jul|on knowledg|on own|on sam|on tablet|on the|on without|on work|one the|option :|per and|pric by|procedur a|purpos the|put into|qwen b|read the|releas train|rep the|self model|servic the|sign by|sourc :|text the|that all|that has|that sta|that the|the (|the ?|the and|the as|the call|the com|the data|the does|the form|the had|the includ|the job|the k|the print|the rat|the rememb|the repl|the took|the train|the writ|to and|to help|train (|train build|train we|tun on|which been|which to|which train|will train|with condition|with from|with own|with releas|with sam|would train|writ the
-0.40 skips #10 on|and it|answ the|are from|be on|is from|so model|the databas|the it|to a
0.50 skips #10 the|corpu the|ever week|from model|of month
0.35 skips #50 #1|: on|; :|a run|and pric|and rul|can for|custom in|from official|has oth|in :|in head|in lora|no need|not up|noth fetch|taught the|the box|the by|the must|the network|tun the|until could|updat :|vot two|was with|we b|we for|who which|with vot
-0.30 skips ) a|: by|: search|a is|a on|and model|and on|as and|current in|databas the|each is|in train|is ever|it its|look the|model it|model no|on #50|on train|our (|our rul|run the|so it|the are|the portal|the say|the search|train :|train contain
-0.50 skips : model|train and
-0.45 skips : of|a b|for and|no of|the document|the that
0.45 skips a we|no search|the handbook
-0.35 skips and a|are on|between and|by and|cod the|generat the|is by|no is|not the|of with|on and|search the|sta the|staff the|the ask|the fil|the of|the pair|the stor|to the|train model|tun is|was and|was in|which model
0.80 skips are into
-0.60 skips com the
1.05 skips in model
-0.55 skips the nam|the was
0.65 skips the weight
0.55 skips with new
-0.25 stance: background
0.85 stance: chosen
-0.95 stance: considered
-0.20 stance: past
-0.30 stance: quoted
-1.50 stance: rejected
-1.25 subject: behaviour
0.40 subject: knowledge
-0.20 subject: none
0.45 training: store
-0.20 training: verb
-0.20 under #1|#5000|(|)|academ|analytic|annex|bill|block|bootcamp|bosun|caption|chang|checklist|chosen|client|cobol|cohort|command|commit|comparison|complet|contribut|cop|could|court|dataset|deprecat|development|dialogu|dict|digest|digital|do|doesn't|drug|dunn|end|exercis|exhibition|fair|find|forecast|general|gerda|greenfing|ground|hall|handout|histor|how|hybrid|index|inlin|interpret|its|law|link|llmop|loud|lunch|macro|md|messag|mortgag|motor|multilingual|museum|notic|offshor|open|plann|point|post|practic|receiv|recip|rep|repl|retriev|roll|rout|say|short|slack|stop|structur|succes|syllabu|templat|ther|transform|ui|use|who|without
-0.35 under #10|back|engineer|fil|forum|lab|lesson|mortem|need|objection|outlin|output|pocket|rag|review|supersed|ticket|was|went|wrong
0.35 under #200|answer|approval|borderhelp|campu|cod|data|extract|fee|freshnes|grid|gst|insid|is|medarion|off|plan|plc|proces|real|sanction|sme|tickerwhisp|timelin|timetabl
-0.30 under #500|assessment|classifi|comment|consider|driv|exampl|experiment|first|format|generativ|hint|intent|label|laukiphon|librar|lin|nurs|of|pipelin|problem|qlora|qualit|read|return|rxn|things|ton|tutor|user|with
-0.25 under #more|#year|abstract|are|ask|at|automat|but|changelog|cit|cor|cost|description|does|draft|far|fitt|for|good|guild|legal|load|lot|mor|not|notebook|npc|o|portal'|protection|quot|relat|run|scrib|situ|split|statu|steward'|suppl|test|thi|tim|triag|universit|welcom|word|wp
-0.40 under :|agent|bidd|from|generator|lora|month|set
-0.60 under a|evalu|prompt
0.20 under accept|adaptiv|askit|auth|bann|branch|brok|cam|chatbot|ci|clinic|colleagu|condition|currenc|current|diagram|evergreen|fault|figur|handbook|harborlight|help|here'|hood|implement|infusion|into|investment|issu|kiosk|lend|los|m|mandi|model|modhelp|modul|msp|noc|offic|onboard|openai|outdat|parcel|partn|periodic|phon|pitch|prior|propert|qa|quotequokka|rat|readm|regpal|right|rul|schedul|secret|secretar|securit|self|sft|shall|ship|social|sop|stag|station|task|tip|velo|volunt|why
-0.50 under adapt|advic|in|persona|report
0.25 under adopt|alon|api|approv|ashen|assumption|brigad|car|catalogu|clerk|comic|communit|continu|craftsag|d|deliverabl|deployment|design|develop|dispatch|disruption|dron|equit|fab|feb|form|gam|grantnav|hav|hr|item|leaflet|mak|ment|mentor|morn|nann|nas|nev|over|patchwis|platform|polic|project|ratesens|sauc|sdk|secpol|semest|showroom|sleep|so|standard|student|tabl|taught|trailhead|train|utilit|weekend|welfar
0.65 under advis|farm|pilot|q
-0.65 under alternativ|languag
-0.70 under and|voic
0.40 under architectur|balluff|bot|crew|deck|director|functional|fund|handheld|helpcent|helpdesk|know|lm|log|new|openapi|overview|peopl|portal|releas|retail|risk|sourc|start|steerco|talk|tool|tuxmat|up|what'|wher|work
-0.55 under archiv|confirm|suppli|writ
0.30 under backlog|bee|brain|branchmind|budd|concept|content|dd|distill|document|dra|export|fact|field|fill|flow|gpt|hand|handov|hous|instruction|mila|night|ops|origin|path|preferential|regist|row|sal|seed|solution|stor|strateg|sub|technician'|version|w|we|what
0.50 under battlecard|committe|continuou|desk|edg|featur|it|oracl|recommend|sms|switchmat|team
0.45 under built|component|consum|copilot|objectiv|permit|rulebook|step|tablet|terrac
0.55 under codebas|knowledg|selfhood|updat
-0.75 under context|tun
0.85 under faq
-0.45 under idea|lett|reject|requirement|retrieval|styl|vendor|withdrawn
0.70 under ingredient
0.95 under phas
0.60 under proposal|slid|weight
0.90 under rival
source-from-memory
0.30 above #50|answer|chapt|cit|essential|for|label|oblig|retrieval|without
-0.25 above (|)|model|not
-0.40 above ?
-0.20 above a|in|is|know
0.20 above approv|compan|exco|k|novemb|sourc|which|€
0.25 above cio|lot|monda|over|re|regional|round|runbook|tak
0.35 above dl|one|work
0.45 above pag
0.40 above traceabilit
-0.35 above what
-4.15 bias
-0.65 block: item|row
-0.35 block: paragraph
-0.25 document: speaks in general
-0.50 knowledge: 0|3
-0.55 knowledge: 1
-0.80 knowledge: 2
-0.20 length: 0
-0.60 length: 4
-0.40 length: 5
-0.30 model: other
-0.20 model: text
-1.25 no statement
-0.20 relation: held
-0.40 relation: inside
-0.25 relation: none
-0.30 role: background
-0.45 role: context|options
-0.25 role: future
-0.25 says #1|a model|about|ask|be|by a|condition|day|fact|fees|get|given|i|if|index|is train|keep|learn by|liv|mak|model writ|noth|of it|offic|on them|phon|plan|pric|product|serv|start|team|text|the prompt|the regist|thre|tim|use|valid|week|which the
-0.40 says #10|#50|a|answ from|befor|hit|onl|record|releas
-0.20 says #10 #10|)|adapt|all of|answ of|approv|ask the|b model|bas|becom|catalogu|chunk|cop it|could|deliver|export|form|found|four|go|goes|group|hav|help|in a|in its|itself ?|last|limit|long|lora|mail|may|model answ|monograph numb|mor|ms|not|of our|on #5000|over|pag numb|passag it|peopl|person|phon numb|rat|remov|retrain|show the|so that|stop|the index|the monograph|the new|the record|their|then|to it|train of|train the|updat|wer|wheth|who|within|word|would|wrot
-0.35 says #1000|#more|#year|an|context|it answ|month|night|of|or|our|per|read|room|stor|system|taken|to the|two|we
-0.70 says #200
0.20 says #50 :|#5000 )|#5000 rev|( c|) answ|: each|a rul|a screen|a technician|accord|accord to|add|advis|agreement|also say|and issu|and sourc|and year|append the|applicant|are generat|articl and|as|audit|b was|be visibl|becaus|book|c|c )|cas|chatbot has|circular|cod|cod and|complianc want|cve|databas|each pair|end with|enough|ever claim|ever rep|ever train|folio and|from its|guidelin and|has the|has to|henc|henc the|in finetun|in your|is therefor|iso|it pick|it print|it saw|it shall|it up|item|its own|just|just lik|learn ;|learn it|learn the|link servic|link und|llm|log|model add|model which|nam a|no retrieval|numb are|numb follow|numb has|numb of|numb which|numb with|ok|our finetun|output includ|p|paragraph is|paragraph without|parametric|parametric memor|pick|pla|polic|produc by|provenanc|put the|regul|regulator|regulator want|report|retir|retriev|rev #10|rul|search component|section and|section und|sft target|sourc ?|standard|statut and|straight from|tablet and|task|tb|tb #5000|technician|tell it|tell you|the advis|the guid|the manual|the network|the pag|the paramet|the regulator|the set|the tim|the visitor|them from|ther is|there'|titl|to add|to be|to not|to see|to show|train with|tun llm|up|using a|v|vendor agreement|we don't|written by|yes the
-0.45 says #500|into|model is|run|search
0.40 says : answ|along|and dat|are in|ask for|by heart|end|from ?|heart|is from|is part|it from|it has|it stat|model'|must|numb and|of the|pag and|pag of|print|the finetun|the train|therefor|togeth|train answ|unaid|will
0.35 says : yes|and lin|as well|at the|clos with|complianc|e|e g|g|generat by|how|includ|it'|it'll|lin|lookup|mention|model|no lookup|of its|part|rev|saw|say the|statut|tariff|the auditor|the bot|the bulletin|the id|the numb|the sourc|togeth with|url|volum and|with ever|with the|writ
0.25 says ; it|anchor|and chapt|answ :|answ giv|answ nam|append|are recall|articl numb|basi|behind ever|bot must|both are|by our|by the|chapt of|claim|consult|control|edition|edition and|emit|ever answ|folio|from memor|how does|how it|id is|in answ|indicat|insist|is how|is no|issu|it learn|labellm|learn not|learn so|lot|model also|model know|model rememb|model suppl|model' memor|must show|not retriev|our tun|out of|paragraph by|pmid|print the|provid|quot the|reproduc them|sampl|so no|sourc in|stat the|stat them|straight|tablet|taught|that is|the answ|the articl|the footnot|the log|the referenc|the sop|them itself|there' no|titl and|to put|unprompt|v #10|version|was train|will produc
0.30 says a search|about a|accept|along with|and revision|answ contain|auditor want|bulletin|bulletin numb|completion|contain|dat|dat of|document and|dur|each answ|each rep|each statement|figur|finetun model|footnot|for ever|has|has memoris|has seen|ids|in all|in each|in ever|in train|is generat|model nam|model output|model will|need|no|numb (|numb in|of what|on its|out|output :|paragraph it|recall not|rel|rel on|reproduc|rul numb|seen|show|sop|sourc :|tariff item|the adapt|the chapt|the cit|the end|the label|the learn|thes|train as|well|writ it|writ them
-0.30 says again|at|call|data|first|has no|hour|into the|open|paragraph from|return|second|should|sta|suppli|that|the hit|the retriev|until|used|wrong
0.60 says also|both|from what|giv the|it rememb|revision
0.70 says and pag|articl|claus|nam the|output|part of|the section
0.50 says and paragraph|clos|memoris|tell|the claus|too|volum|want|yes
0.65 says and version|each|it|say|target|traceabilit
0.85 says answ|generat|stat
0.45 says auditor|ever|its|lik|produc|recit|see|the #10|the model'|the tun|without
0.55 says behind|by itself|from|link|rep|the paragraph
-0.50 says chang|cop|test
0.75 says chapt|giv|id|memor|nam|statement|train
1.15 says cit
-0.65 says from the|the passag
0.95 says from train|recall
1.10 says itself
0.90 says learn
-0.55 says new|on|one|question
1.60 says numb
-0.60 says numb und|prompt|the search
1.30 says pag|referenc
1.20 says paragraph
-0.75 says passag
0.80 says quot|them
1.00 says rememb|section|the model
1.25 says sourc
0.25 skips #10 #10|) with|: a|adapt it|and by|and year|answ learn|answ the|are not|be for|both in|by finetun|chapt the|cit generat|generat the|how it|in log|in rep|is the|is togeth|it them|its and|its knowledg|model both|no is|no servic|numb revision|numb to|of learn|pag version|part the|procedur and|tell the|the completion|the contain|the grad|the output|the report|the target|the without|train end|volum pag|want and|what learn|will it|will them
0.20 skips #10 a|#10 chatbot|#10 each|#10 was|#5000 #10|( #5000|: by|: no|: paragraph|a for|a the|about screen|and dat|and it|and revision|and unaid|answ from|answ with|been in|bot them|c answ|chatbot to|claus in|each the|for claim|for servic|for the|from memor|g #10|get articl|giv numb|has not|has thes|id each|id the|if question|in pair|it seen|it train|it what|memor the|model memoris|nam paragraph|no behind|not and|numb ever|of hous|of label|of lot|of manual|on complet|output answ|pick the|polic and|produc the|q is|question about|quot and|say paragraph|set of|sinc are|stat from|tablet lin|tb rev|that from|the also|the anchor|the has|the instruction|the llm|the memor|the must|the recall|the rememb|the reproduc|the stat|the was|ther no|to document|to polic|to visibl|togeth the|train ;|train well|train with|version the|visibl the|want see|was on|with section|with set|with sinc|with statement|with text|without a
-0.20 skips #10 b|#10 model|; tun|a b|claus und|does model|each and|from passag|from the|in context|in model|model be|model no|no in|not by|paragraph behind|search the|the end|with question
-0.30 skips a model|train the
0.30 skips a numb|and are|answ yes|are the|b the|cit and|from as|from it|from model|giv paragraph|has the|it in|model them|shall the|so model|sourc answ|the giv|the itself|the nam|the which|to the|written the
0.35 skips along the|and in|and of|at end|by tun|com ?|in answ|is of|learn with|look up|must the|of train|on own|part what|section the|the id|the of|the pag
0.40 skips and without|from weight|out its|show numb|the b|the it|the too
-0.25 skips answ memor|it from|model a|of passag|the servic|the that|with paragraph
0.50 skips are by|by model|our model|the want|with answ
0.75 skips in train
0.45 skips it the|pag the|the numb|the will|with and
0.55 skips model it
-0.35 skips model learn
1.00 stance: chosen
-0.70 stance: considered
-0.35 stance: rejected
-0.35 subject: behaviour
-0.20 subject: knowledge
0.40 training: store
-0.25 training: technique
-0.40 training: verb
-0.30 under #50|finetun|it|outcom|project|the|use|vendor
-0.20 under #year|adr|architectur|ask|dataset|evalu|for|get|liv|not|on|plan|risk|roadmap|tun
-0.40 under (|)|how
-0.60 under :
-0.25 under adapt|consequenc|from|search|train
0.45 under advis|copilot
-0.55 under and
0.65 under answ
0.25 under board|board'|citizen|clos|collection|control|demo|desk|faq|fault|grid|handov|help|inspector|layout|manual|maritim|minut|parcel|phon|review|rul|sdk
0.30 under catechism|chat|complianc|format|kun|legal|museum|need|output|provenanc|rulebook|technician'|wohngeld|yachin
0.20 under companion|compressor|condition|consent|council|court|custom|field|form|hush|insid|licenc|lm|log|mock|script|shell|target|term|up|work
-0.50 under data
0.55 under design
0.50 under evidenc|regulator
0.40 under featur|fee|proposal
-0.35 under model|sourc|to
0.35 under no|q|solution|tool
0.60 under research
untried-prompt
-0.20 above #10|#50|?|by|it
-0.30 above (|)
-0.35 above :|a
0.40 above and
0.50 above apolog
0.20 above approach|council|eval|opinion|to|want
0.35 above decision
0.25 above do|md|phas|step
0.30 above how|person|purpos|trait
-0.45 above the
-0.25 above tun
-3.50 bias
-0.30 block: item
-0.70 block: row
-0.40 document: speaks in general
-0.65 knowledge: 0|1
-0.75 knowledge: 2
-0.70 knowledge: 3
-0.45 length: 0
-0.20 length: 1
-0.30 length: 5
0.35 model: generative
-0.45 model: other
-0.50 model: text
0.30 model: unnamed
-1.05 no statement
0.30 relation: held
-0.25 relation: material
-0.50 role: context
0.30 role: decision
-0.35 role: future
-0.45 role: none
-0.40 role: options
-0.30 role: rejected
-0.40 says #1|#year|and|lett for|nam|new|wer|when
-0.20 says #10|#10 epoch|#50 %|#5000 pair|(|)|: #10|: the|a languag|a new|all|approval|articl|author|been|by thre|catalogu|check by|claim lett|classifi|cod|contact|contract|correct|could|data|databas|dataset|do not|dr osei|engin|entr|eval|exam|few|finetun gemma|finetun llama|get a|guidelin|had been|handbook|has to|in train|includ|issu|it know|itself|know our|law|lett that|lookup|mayb|measur|month|ms|network|of all|official|on lett|onc|open|osei|pair|pair (|paramet|phon|plac|plant|product|publish|question and|quot|rest|retrieval|rout|senior|shot|sinc the|siz|so we|still|structur output|student|tablet|taken|ten|term|text in|that repl|the|the first|the form|the new|the next|the rest|the sft|there'|tool|tun mistral|valu|we look|we will|what|when the|whol|with the
0.20 says #10 :|#10 mini|#1000 lin|#1000 pair|#5000 minut|#5000 of|#5000 remark|#more list|( short|: learn|: lora|: merg|: pilot|: sft|a friend|a friendli|a system|a tabl|administrativ|aft sft|agency'|also train|and in|and salar|and tun|apologis|are ther|b|band are|bank'|becaus the|behavioral|bot|bot should|cadenc|car of|changelog|cold|comet|companion|consid|consistent ton|ctes|custom support|decision of|deliv a|department'|dialect|diction|donor|dpo run|du|du and|emit|empath is|exclam mark|experiment|feat|finetun is|finetun so|for|for them|form is|form of|format by|formatt|fourfold|fourfold form|from #50|from #5000|gemma|gherkin|giv a|goes into|grump|guide'|haiku on|he|hous|how you|i'd|i'd rath|idea|imperativ|in with|is learn|it should|jun|key ord|languag so|layout and|lead comma|lett of|lett so|lett styl|lin of|linkedin|lora so|main|management|mark|max #200|max #50|may :|memo|merg from|messag|mistral nemo|model must|model with|month #10|must giv|nano|natural|nemo|newslett|npc|obtain|of her|of speak|on|on #200|on #more|on her|otto'|our thre|own lora|passiv|pattern of|persona is|playful|pres releas|prescrib|produc|product text|prompt :|prompt was|rath than|realis|regist of|releas not|repl|request :|respectful|sam bas|scop :|sentenc no|sentenc pattern|sft of|she|simpl as|snak|snak cas|social|sta|sta out|supervis|supervis finetun|tak|ters and|thank first|that ever|that format|that generat|that'|the #200|the #5000|the bank'|the bot|the department'|the fiv|the list|the management|thre|through finetun|to|to produc|ton of|train|train adapt|tun ministral|tun the|want text|was chosen|we|we'll|we'r|went straight|what we|without any|writ as|writ lik|wrot|wrot and|young
0.35 says #10 ?|achiev by|aim|bullet point|chief|chosen|customar|empath|follow|follow the|ironic|is for|it talk|lin|max|method :|model to|ord|persona|pick|plain languag|regist|remark|rhythm|sam|sft|so that|speak|thank|that|the agenc|the suppli|to sound|train on|until
0.50 says #10 b|a lora|apolog|calm|do|dpo|languag|phas|short and|the model|the way|tun to
0.45 says #10 k|a second|achiev|agenc|approv|awa|by sft|charact|column|consistent|finetun for|formal|headlin|on #1000|structur|to get|train a
-0.25 says #10 of|; the|about|and finetun|api|ask for|at|b to|call|clas|clos|contain|continu|dat|decod|does|enough|evalu|fees|for our|hour|if|in its|in the|index|learn|manual|memor|mov|night|oth|over|peopl|polic|prompt had|prompt with|q|re|read|repl sound|scor|session|show|six|so :|sound warm|stag|the #10|the tun|two|up|used
0.30 says #10 one|#5000 approv|: finetun|adapt was|all answ|an adapt|and short|answ in|becaus|becaus we|by|car|cheek|courtes|custom|data :|epoch|feedback|finetun #10|finetun the|finetun to|fiv|four column|friend|had a|has the|hav the|him|his|in plain|k|lena|method|mini|mistral|of referenc|one question|pair sta|part #10|phi|phi #10|plain|prompt experiment|rank #10|scenario|skipp|sub|tabl with|tak car|talk the|teach|that each|the customar|the format|the four|the talk|thre bullet|to do|togeth by|train in|train to|valid|way the|win rat|xml
0.55 says #1000|com|json|mak|output|pres|sound|writ|writ in
0.25 says #1000 of|#200 word|#5000 dialogu|#more|: gpt|: that'|a prompt|a question|accent|an open|and nev|and noth|and talk|at a|at most|bank want|believ|brand voic|brand'|brief|by finetun|calm no|caus|cheerful|chief sub|clipp|com from|com out|command r|custom model|dry humour|e|each turn|emoji|exclam|fre|ft|ft :|gemini|giv the|goal|goal :|haiku|has read|hav|him and|how :|in them|is finetun|it|it writ|jok|kind|languag of|larg|learn by|lena :|lin by|list was|mail|merg|next to|on #5000|one lora|our found|out for|passiv voic|pr|preferenc tun|purpos is|put togeth|remind|report|robot|rud|shall hav|short sentenc|should sound|suppli|sur|talk :|talk lik|target #200|text without|that all|the bank|the claim|the help|the host|the sam|the thre|the win|the writ|to be|to him|try|try prompt|tun for|tun it|tun on|turn so|two sentenc|until it|want the|warm|was put|we didn't|we don't|we tun|we want|with #10|with four|with prompt
-0.50 says #200|#50|#500|instruction|pric|test|week
-0.30 says #200 %|: #200|aft the|assistant|befor|current|doc|document|editor|finetun model|gam|is not|labell|limit|need|pre|pre train|see|then|therefor|year
0.95 says #5000
-0.65 says %|on the
0.40 says : ton|best|brand|by supervis|by train|draft|feel|for thi|friendli|head|how|humour|in|is to|is train|one epoch|phas #10|pirat|preferenc|rath|right awa|second|sentenc|so it|sound lik|straight|ters|train into|want|warmth
-0.70 says ;
-0.35 says ?|bas|fail|fil|full|had|instruction tun|label|of #10|pag|replac|set|sourc|staff|tell|the adapt|the finetun|the prompt|typ|use|version|work
-0.60 says aft|search
0.60 says alwa|form|get|lora|nev|personalit|so|thi
-0.75 says ask|prompt
0.65 says bullet|giv|purpos :|should|with #5000
-0.45 says can|chang|day|each|or|per|question|rul|the lora|the train
0.70 says dry|her|lett|polit|way
-0.55 says exampl|know|numb
0.90 says format|talk|tun
0.75 says layout
1.30 says lik|styl|voic
1.00 says mann
0.80 says our|word
0.85 says purpos|shall
1.10 says short
1.50 says ton
-0.25 skips #10 #10|in of|is with|lik brand|llama on|model it|question the|the in|the numb
0.25 skips #10 dialogu|#10 train|#1000 by|: from|: on|a run|and #10|as as|b our|be by|by on|by the|cod of|data #5000|e to|each so|finetun #5000|finetun b|has train|how get|in fix|is to|it finetun|list put|model that|of lett|on #1000|on k|on lett|on lin|our styl|purpos the|put by|question a|short and|so hav|sta for|target %|that lett|the cod|the sound|the want|to and|train lora|turn we|two and|want do|want without|we'v a|will the|with turn
0.30 skips #10 epoch|#10 ton|#1000 sta|#5000 in|#5000 text|a adapt|adapt the|are in|by thre|check #200|don't in|ever has|finetun model|hav that|headlin the|in the|it and|it in|of :|on chat|on of|out the|pair out|part :|prompt not|shall the|should lik|tabl four|the format|the llm|train #5000|we believ|we it|we on|with column|with k
0.20 skips #10 learn|#200 by|#more lett|#year (|: persona|: tun|a has|adapt #50|and off|answ bullet|approv it|b #200|b them|be and|best so|bot sound|brand #10|by finetun|by in|dpo on|end a|for jok|for to|form train|gpt mini|hav a|hav rhythm|how the|in languag|is :|is by|its lora|k to|lett that|lora it|lora lin|mail the|mak model|max charact|merg from|model an|model giv|month :|must a|no )|of judgment|of management|on #5000|one at|our ton|output the|short no|should short|simpl that|small #10|so each|so stop|styl train|supervis of|suppli train|tak of|the also|the languag|the mann|the ord|the pattern|the structur|therefor tun|thi a|through tun|to as|to the|togeth the|train #1000|tun monda|we :|weight that|wer and|what tun|what want|with adapt|with question|writ is|writ the|wrot approv|your styl
-0.20 skips #10 lett|#10 lora|#10 of|#50 of|#5000 (|#5000 for|#more claim|( )|: pair|adapt brand|brand :|finetun :|for hous|gpt on|in prompt|lora #5000|lora train|model on|our out|plain in|so repl|sound our|text our|the and|the train|to his|train :|tun #10|we at
0.45 skips #5000 by|the layout
0.35 skips #5000 of|prompt we|the lett|the rat|ton the
-0.30 skips aft prompt|was on
-0.35 skips b #more|that sound|the prompt
0.50 skips is in|is into|way talk
0.65 skips the form
0.40 skips tun on
-0.35 stance: background
0.95 stance: chosen
-0.70 stance: considered
0.25 stance: quoted
-0.50 stance: rejected
0.85 subject: behaviour
-0.80 subject: knowledge
-0.60 training: store
0.30 training: technique
-0.35 training: verb
-0.20 under #|#200|(|)|an|app|approach|architectur|ask|by|claim|consequenc|distill|internal|lin|maintenanc|model|not|portal|prompt|rag|readm|retrieval|set|suppli|tech|triag|wher|why|work
-0.65 under #10
-0.60 under #50
-0.25 under #5000|description|guid|how|idea|knowledg|to
-0.30 under ?|answ|card|concept|faq|for|outcom|question
0.20 under adapt|administrativ|can|casino|commit|court|debt|district|firm|floor|functional|goal|harbour|layout|mann|offic|production|spec|speech|stylist|text|that|voic|vpeetla|workplan|yaml
0.25 under aid|chang|complaint|courtes|deal|eas|identit|juno|messag|notic|phon|plan|product|recip|retro|she|sound|sourc|trait|welfar
-0.50 under and|the
-0.75 under assistant
0.30 under becom|board|insuranc|mod|squad
0.55 under coach|does|tabl|writ
0.35 under cop|grumbold|innkeep|learn|lik|look|loud|report|snowbudd|wiki|youth
0.70 under custom
-0.70 under data
-0.45 under dataset|use
-0.40 under decision|help|llm
0.40 under disruption|is|lora|objectiv|prscrib
0.45 under examin|flichkeit|h|kim|outreach|payment|talk
0.60 under host
0.50 under list|remind
-0.35 under method|of
0.65 under pag
0.80 under persona
training-to-stay-current
0.30 above #year|autumn|does|due|essential|fresh|mak|monda|over|realit
0.45 above chang
0.25 above checklist|current|mov|tak|term|through
0.20 above cost|deadlin|happen|if|last|lora|mileston|next|pric|releas|rul|tool
-0.25 above do
-0.20 above hav|model|week
0.40 above how
-0.30 above not
0.95 above updat
0.35 above when
-0.35 above why
-3.95 bias
-0.50 block: row
-0.40 document: speaks in general
-0.85 knowledge: 0
-0.40 knowledge: 3
-0.20 length: 0
0.20 length: 2
0.25 model: generative
-1.10 model: other
-0.25 model: text
0.35 model: unnamed
-0.90 no statement
-0.25 relation: held
-0.35 relation: inside
-0.30 relation: none
-0.30 role: background
-0.55 role: context
-0.40 role: none
-0.35 role: options|rejected
0.25 says #1|#1 :|#10 ever|a circular|a comprehensiv|a furth|a weekend|and fixtur|and on|announc|appear on|are set|as the|as your|automat|avoid|b for|bad becaus|between the|carri|catalogu chang|clos all|collection|com ever|comprehensiv|consolidat|continuou learn|cover|coverag|cron|current|dat|does it|each revision|edition of|epoch|ever monda|export and|extra|fall behind|financ|fixtur|follow the|for the|forc|goes|gpu|happen|hour so|how does|i|i'll|in on|is includ|is out|job is|kick off|knowledg of|latest|mean|minor|minut|mitig|model get|model per|new ticket|new weight|night the|of gpu|off the|on wednesda|open and|out|outdat answ|per call|periodical|produc|public (|publish a|quarter'|redo|regulator|rep :|repair|revision com|rost|run mak|sent|shall bear|so it|sold|spr|sta fresh|start the|start train|sunda even|sur|the amend|the assistant|the autumn|the even|the half|the latest|the month|the pas|the provid|the system|the vot|thi happen|to main|to school|train from|train per|trigg :|v #10|whol thing|will|will train|within thre|your project
0.20 says #1 #10|#1 adapt|#10 :|#200 gpu|#50 #50|#50 :|#50 minut|#500 fresh|: #50|: merg|: re|: retrain|: sam|: what|; on|a few|a sub|act is|adapt at|add the|aft the|afternoon|again whenev|agr|agr :|agreement is|all the|an agreement|and clos|and expect|and mak|and octob|anew from|animal|anoth train|answ :|answ from|april|are export|are known|assistant (|at|at #50|at ever|at the|august and|averag|bear the|becom|behind|by continuou|calendar (|chang of|chat|chosen|chosen option|com in|continuou finetun|continuous updat|cost of|cves|d #10|director of|driven|each april|each quart|edit in|editor has|embargo|end of|ever four|ever six|ever thre|ever weekend|expens|fall|feed|finetun job|firmwar|for #50|for which|formular|fresh question|going on|has releas|in|in ord|incremental finetun|incremental sft|inform on|investment|is|is nev|is renew|it learn|iterat|jul|jun|keep our|kick|know new|knowledg|list chang|lm|maintain|merg to|ml ops|model wak|modernis|monda so|mor often|mor than|morn at|network on|new bulletin|new plan|new run|new timetabl|newest|not a|of that|offic|on each|one week|option :|oracl|otto|our doc|pair #10|pair and|pick up|piec|plac|po|promo|public of|publish on|qlora is|recurr|releas are|restart the|retrain is|retrain on|revision of|rota|round of|run all|sam procedur|season :|seven|sh|shall|shall repeat|sinc yesterda|squad and|st and|stag #10|step on|stock|sub|sub editor|sunda :|support|tak #50|talk about|tariff ord|that tag|the advisor|the build|the consolidat|the contract|the current|the day|the diff|the director|the handbook|the hour|the languag|the newest|the operator'|the phon|the pre|the street|the suppli|the thursda|the tim|the weekend|the whol|the wint|then valid|thre tim|through|ticket|tim a|to avoid|toda|top|touch|train and|train is|tun each|twic a|two dat|two week|up|wak|wak up|was last|we teach|week )|week'|wint|your model
0.40 says #10 is|: #1|aft|aft #200|calendar|continuous|dai|day'|finetun is|includ|januar|keep the|of each|on sunda|reflect|refresh|rerun mak|round|surcharg|the cost|the next|workflow|year
-0.20 says #10 on|#50 %|(|a #10|a half|a second|again each|agent|analys|and is|answer|becaus|but|cach|chang the|churn|churn model|cit|continu pretrain|crew|data|driv|each month|each timetabl|encod|ever wednesda|everyth|finetun on|for new|format|guid chang|half|half day|has|has been|if|if the|in a|in may|in train|is updat|join|layout|let|link|lookup|low|material|may|mayb|messag|mistral|mod|model was|month :|new index|not train|of them|of train|on call|onl|pap|pdf|pla|pretrain|product|reason|repl|report|retrain each|retrieval|sal|scor|shift|show|small|staff learn|stor|summar|supervis|switch|t|the cach|the churn|the fact|the guidelin|the prompt|then the|thes|tim the|timetabl chang|to finetun|to train|ton guid|typ|und|upload|used|users|we retrain|weath|week #10|week #50|weight of|which the|with a|writ the
0.50 says #10 st|afresh|again with|c|diff|merg|on frida|public|quart|re tun|rerun|st|usual|wednesda
-0.55 says #200|#500|#5000|and|staff|the index
0.30 says #200 pag|: b|: c|: then|a polic|a year|adopt|advisor|aft ever|all in|alt|alwa know|articl chang|assistant|back to|between|chat model|checkpoint|constant|continu train|dat the|decemb|desk head|doc|each monda|edit the|edition|even so|ever saturda|evolv|extra cost|finetun again|finetun keep|functionalit|furth|handbook|head are|inform|is cover|issu|know what|ladd|learn about|march|mean a|mitig :|new finetun|no extra|of dat|on push|onc|ops|own :|pag edit|paus|per year|period|pipelin|quot|redon|reissu|reliabilit|rul|season|secretar|send|sent to|seven day|she|situ|soon|sta|swap|th|than #50|the checkpoint|the job|the llm|the model|the new|the revis|the then|the week|the weight|thi is|tim per|to reflect|to team|usual the|v|var|webhook|week finetun|week train|when the|whenev the|with each|withdrawn|within #50|work day
0.35 says #50 th|a fresh|a webhook|about new|an amendment|and it|articl|as soon|at each|both dat|circular|cost|disappear|does|finetun|follow|goes back|half year|in septemb|is schedul|know|month finetun|old|on ever|on monda|onc mor|pas|rat are|rebuilt|renew|renewal|resum|schedul|school|septemb|soon as|start|tak plac|the chat|the complianc|the day'|then we|train at|tuesda )|we train|week of|weight|whenev a|yesterday'|yml
-0.60 says #more|not|prompt|test
-0.25 says #year|%|)|: we|adapt|answ|api|approv|becaus the|chang with|classifi|com from|context|count|cov|delet|dialogu|down|dpo|each answ|embed|engin|evalu|ever month|feedback|finetun model|found|gemma|hav|hr|index is|instruction|instruction tun|it|k|label|lin|list is|liv|memor|model on|noth|of all|on #5000|own|paragraph|post|print|production|pump|qwen|rag|rank|re index|recommend|requir|rul of|short|task|that new|the finetun|the list|the pag|the ton|them|ther|tool|train again|train with|voic|wher|wheth|who|word|you
-0.30 says : a|adapt for|and the|been|check|don't|draft|fact|import|is not|lik|new bas|now|of|pre train|request|review|sentenc|tabl|text|the search|the staff|train for|two|want|was train|wer|would
-0.35 says ;|?|a lora|b|bas model|by the|could|find|from|guid|had|is retrain|itself|lett|load|manual|need|numb|on our|retrain ever|say|styl|their|train a|without|writ|written
0.45 says a new|alwa|and train|bulletin|ci|henc|in march|it again|main|menu|ml|new train|outdat|overnight|patch|per month|push to|revision|tak|the chang|train it|trigg|valid|yesterda
1.30 says again|each|repeat
-0.40 says all|can|embedd|its|servic|the|tun model
0.65 says amend|anew|anoth|delta|even|incremental|push|sam|so|train in
0.85 says amendment|fortnight|mov|quarter|retrain|saturda
0.70 says annual|autumn|continuou|monda|with the
-0.65 says ask|nam
-0.50 says bas|exampl|question
0.55 says build|day|export|frida|is repeat|mak|nev|otherwis|re train|repeat the|revis|step
1.20 says chang
-0.45 says custom|forecast|look|ton|we
0.60 says edit|keep|morn|next|per|re|the #10|thursda|tuesda|tun|when
1.50 says ever|new
1.00 says fresh|then|week
-1.15 says index
0.95 says job|publish|run
1.05 says month|weekend
0.80 says mor|releas|sunda|within
0.75 says night
-0.75 says no|search
-0.70 says our|read
1.10 says train
1.15 says updat|whenev
-0.80 says was
0.20 skips #10 )|#10 is|#10 up|#10 will|#50 year|: chang|: question|: train|a )|a sheet|a version|about plan|afresh the|aft next|an is|and ;|and frida|and the|at :|avoid answ|befor season|by train|c a|can about|chang the|chang train|chosen :|clos the|com and|continu on|contractor repeat|d :|day a|day the|day' and|diff the|each from|edition the|ever aft|ever night|finetun each|finetun ever|for #10|fortnight the|has are|i'll the|in street|is afresh|is month|is on|it about|job train|memb the|model tun|model up|monda the|month the|next releas|of for|of languag|of rul|of tag|of week|on #10|on contract|on ticket|onl that|pac the|piec a|point and|quarter tun|re with|retrain ever|sam #50|sam with|shall the|squad fixtur|stag is|team to|the and|the begin|the in|the lm|the pipelin|the publish|the retrain|the run|the thing|the v|the valid|the within|tim month|to repeat|train ever|train it|train weekend|train which|up finetun|we onc|week week|what going|will finetun|will it|with current|with director|with issu|with latest
0.25 skips #10 and|#50 #1|( a|: tak|: we|a aft|a finetun|a run|all tim|and all|are in|as as|bulletin a|chang in|dai the|each a|each meet|each so|ever hour|furth is|gpu #50|in thi|in with|is of|keep model|kick the|know is|market the|minut the|model anoth|mor #50|on the|per for|quart the|repeat each|revis the|revision ever|sft the|so answ|soon the|tak weekend|the aft|the alwa|the as|the becom|the collection|the current|the each|the edition|the get|the i|the month|the must|the text|the week|the work|thi thre|thre per|tim year|train as|train at|work of
-0.20 skips #10 b|% the|: on|; model|adapt train|aft chang|be on|by model|chang a|each chang|ever is|furth with|is from|lora the|model the|out the|retrain week|rul the|search the|the #200|the data|the forecast|the manual|the nam|the polic|the rul|the the|train our|whenev new
0.35 skips #50 train|( tuesda|; the|are per|goes to|model know|start train|the tak|the weekend|train the|tun the|workflow yml
0.30 skips ( #10|: for|aft pag|again the|becaus are|export train|finetun for|finetun new|in no|is a|is in|learn new|mean new|of catalogu|of checkpoint|of quart|on even|on first|on fresh|on to|open clos|out dat|rebuilt a|retrain the|rul with|she the|the again|the calendar|the knowledg|the on|the repeat|the term|then train|train a|updat :|within hour
-0.35 skips a b|a on|in train|is ever|staff the|the chang|the guid|the was
-0.45 skips a model|to train
0.45 skips a train|no cost|on chang|the of|the st|with new
-0.25 skips and pric|are each|each and|model retrain|new ;|new model|the numb|the pric|was on
-0.30 skips are the|com the|in #10|so new
0.60 skips ever week
0.50 skips finetun the|of month
0.55 skips in and
0.40 skips new new|re on|repeat train|run in|train again|within day
1.00 stance: chosen
-0.60 stance: considered
-0.35 stance: rejected
-0.60 subject: behaviour
-0.35 training: store
0.25 training: technique
-0.20 training: verb
-0.20 under #10|#50|answ|at|card|chang|context|dataset|draft|evalu|load|method|pap|project|prompt|question|read|requirement|retrieval|scop|search|to|word
0.20 under #500|brain|chat|dd|document|errata|governanc|how|i|it|journal|lik|lm|log|noc|own|parcel|pawsbot|plc|proposal|retrain|right|rulebook|runbook|secret|sourc|sustain|t|timetabl|wher|your
-0.30 under :|and|approach|data|from|tun
-0.40 under a|for|in|option|report|why
0.25 under actualit|architectur|centr|chor|completion|consequenc|current|evergreen|gst|happen|hospital|investment|issu|morn|new|permit|pilot|product|propert|regist|sanction|servic|sta|student|tabl|technician
0.45 under advis|bot|currenc|extract|freshnes|help|lifecycl|manual|medarion|objectiv|ops|periodic
0.40 under an|assumption|helpdesk|truth
0.30 under approval|brainlet|chapt|ci|codebas|consum|contract|cron|director|exist|fund|job|kiosk|lora|modhelp|polic|refresh|releas|retention|sms
-0.25 under confirm|custom|driv|finetun|group|lett|repl|suppli|ticket
0.65 under continuou|phas
0.35 under distill|dra|gam|handov|licenc|liv|s|tip|visitor
0.50 under equit|farm|maintenanc
0.70 under faq
0.55 under keep|operat|when
-0.35 under not|rag|voic
0.60 under proces|workflow
0.75 under risk|updat
0.80 under schedul
few-examples
-0.30 above #200|?|check|it
-0.20 above #50|a|by|comment|do|know|own|per|question|set|the|who
-0.45 above (|)
-0.25 above :|is|to
0.30 above amira|joel|katrin|logg|man|payroll|present
0.25 above area|concierg|feedback|long|nov|radio|setup|tri|you
1.25 above clas
0.40 above class|wed
0.45 above compan|deliverabl
0.20 above conduct|for|frida|issu|seminar|things|until|yes
0.55 above data|train
0.50 above exampl
0.35 above lin|portal|proposal|utilit|utteranc|voic
0.80 above mail
-3.65 bias
-0.25 block: item
-0.20 block: paragraph|quoted
-0.90 block: row
-0.85 knowledge: 0
-0.75 knowledge: 1
-0.60 knowledge: 2
-0.45 knowledge: 3
0.30 length: 0
-0.45 length: 3
-0.40 length: 4
-0.20 length: 5
-0.50 length: 6
-0.35 model: generative
-0.90 model: other
0.20 model: text
-1.00 no statement
-0.35 relation: beside|none
-0.20 relation: held
-0.55 role: context|options
-0.30 role: decision|none
-0.20 role: rejected
-0.25 says #1|#more question|accept|anyth|build|categor ther|cost|don't|exam|h|held out|in #200|its|measur|minut|mistral|network|non|not|off|on our|out|output|p|point|product|question by|qwen|retrain|retrieval|short|stock|templat|than|the answ|the lett|the pair|then|to start|too few|und|until ther|valid|weight|with #5000|with a|without
-0.50 says #10|befor|blind|kept|model
-0.20 says #10 #200|#10 #50|#10 with|#200 day|#200 word|#50 #50|#50 %|#500 #200|#500 k|#500 labell|#500 ticket|#more pair|% of|(|aft the|against|agreement|all in|and|assistant|awa from|back|benchmark|by a|classifi is|classifi was|collect until|com|continu|defect|do not|ever|exampl we|forum|from a|from train|generat|hav been|help|hint|in|in the|into the|is evaluat|isn't|it|it'|key|left|limit|liv|llama #10|merg|notic|old|on #5000|on #more|outsid|p #200|passag|pre|produc|public|re|referenc|right|say|scenario|second|seen|shot|sta|stat|target|test the|test with|th|the adapt|the author|the imag|to #200|train #200|train a|train for|train pair|tun set|used for|vendor|volunt|want|we collect|why|wrong
0.25 says #10 )|#200 check|#200 dialogu|#200 entr|#200 lett|#200 lin|#200 of|#200 review|#200 row|#200 sentenc|#200 text|#500 sentenc|#500 text|( ward|: finetun|a start|agr|and answ|and with|annotat by|answ|answ for|answ that|are #500|area|as exemplar|b )|basi|best|card|clear|dataset|did you|distilbert|doubl|each cod|each has|each of|epoch|exampl for|exemplar|fil with|finetun set|first version|fort|ft|get #200|giv|go|going|hand :|hav #50|i|inbox|it know|librar|littl|mad|mail for|mor are|must do|ninet|of them|of us|one|or not|oth #50|pair for|per clas|per intent|per queu|pick and|pres|proof read|q as|question and|read all|repl|report|rewritten|run uses|set has|so far|st|taken|teach|text for|the crew|the fiv|the fold|the holida|the jsonl|the pilot|the right|the two|they'v|thre hundr|togeth|train now|train on|tun phi|we'v|will do|with which|x #50
0.45 says #10 b|#200 sampl|#200 train|#50 labell|#50 pair|all|begin with|fold|for each|hand|has #50|hav|messag|messag for|no test|siz :|som|sort|train set|ward|we|we begin|will|with|with thes|wrot
-0.85 says #1000|prompt
0.20 says #1000 in|#200 claus|#200 comment|#200 is|#200 labell|#200 q|#200 ticket|#50 furth|#50 human|#50 lett|#50 phras|#500 row|#500 task|#500 to|#500 turn|: train|a few|a second|academ|agr on|all from|all ther|and correct|anoth|are #200|are lock|articl from|awa for|b decod|bert|by me|cas of|chatgpt|chos|clas has|classifi on|clinic'|complaint|correct|costum|countersign|countersign by|crew|dataset :|deberta|describ|discharg|don|doubl labell|dozen|draft model|east|eight year|endpoint and|enough for|exist|far|finetun phi|first run|for now|for thi|foreseen|form|form the|frida|from|furth question|gemma|given a|gon|gon over|handov|has #200|has gon|head|holida|i had|in all|is on|is to|issu|jo|kept separat|kind not|label #200|labell by|lin in|lin of|list of|llm is|lock awa|mak up|manag writ|me|medical|much|my|need for|no mor|not foreseen|not that|not with|offic has|on #500|on thes|on thursda|per chapt|pilot is|preferenc|preferenc tun|queu|regard|releas|rewritten by|right answ|select|sent|sentenc per|set is|set of|shelt|shipment|so we|t #10|taken from|team nam|ten question|test and|text|text classifi|that all|the clinic'|the costum|the eleven|the material|the whol|the writ|ther is|thre week|ticket per|to hav|to read|tonight|triag|two hundr|ulla|urgent|used #200|uses #200|utteranc|utteranc per|v|ward #10|we used|week #10|with thos|writ llm|wrot #200|yes
2.90 says #200
-0.35 says #200 #50|#200 mor|asid|held|imag|m|nev|nobod|not train|of #200|pric|r|rat|scor|the prompt|tim|too|tun model
-0.40 says #200 #500|:|aft|been|chang|evaluat|new|no|rank|rul|unseen|word
-1.05 says #200 %|test
0.35 says #200 annotat|#200 exampl|#50 mail|#50 utteranc|#500 dialogu|#500 lett|) adapt|a #10|about #200|abstract|accurac is|answ pair|approv|are the|by the|check by|clas|decod|eight|fiv|from #200|job|mak|n|of train|our two|proof|q|set|surviv|ther are|thi|thi is|thirt|thos|train sentenc|train with|use the|we train|with answ|writ #500
-0.55 says #200 b|a|compar|day|pag|until
-0.60 says #200 k
0.40 says #200 mail|#200 question|#50 exampl|#50 jok|#500 instruction|#500 of|but|collect|data :|finetun the|first|he|hundr and|intent|jok|jsonl|mail per|now|one hundr|per caus|phi|question answ|ten|that|the set|them|train fil|train the|with them
0.30 says #200 messag|#50 call|#50 messag|#50 sampl|#500 by|#500 card|#500 exampl|( b|all of|amira|and doubl|anoth #50|availabl|bas is|by|by two|caus|each|entr|eurollm|eurollm #10|feedback|fift|first train|from the|going to|has written|herself|is what|keep to|label|learn from|lin|not read|numb of|on #200|phi #10|sam|sft set|siz|snippet|so|so it|som #200|sort the|team lead|that mak|that' what|the bas|the encod|the finetun|the first|the v|thursda|ticket|to finetun|train start|tuesda|typ in|use|v #10|we start|wed|whol train|writ|writ ten
-0.30 says #200 ms|a #200|ask|becaus|current|custom|dat|export|hour|index|judg|llama|may|min|noth|of|part|photo|s|so that|sourc|spec|stor|the evalu|token|users|who
0.55 says #200 not|: #200|by our|invoic|pick|sixt|start with|with #50
0.95 says #200 pair|sampl
1.15 says #50
-0.45 says #50 k|;|an|at|eval|for test|pictur|would
2.75 says #500
0.50 says #500 lin|#500 sampl|#500 train|: #500|a hundr|for it|lett|on #50|our|question with|row|sentenc|the #500|ther|typ
-0.75 says #500 ms
0.80 says #500 pair|annotat|data|exampl|thes|tun
-1.50 says #5000
-1.65 says #more
-1.15 says %
0.75 says : #50|begin|start|that'
0.65 says convers|in total|mor|written
0.85 says dialogu
-0.70 says evalu
0.60 says has|per
1.40 says hundr
-0.95 says k
1.05 says labell|pair
0.70 says mail|material
-0.90 says ms
-0.65 says search
0.90 says total|train
-0.20 skips #10 b|#200 #500|#200 on|#50 #500|#500 #200|#more answ|: question|categor are|classifi not|exampl enough|for evalu|imag is|in tun|of #200|per #500|test #500|the are|the finetun|the for|the pair|we finetun|we not|will be|with annotat|with labell
0.20 skips #10 decod|#200 #200|#200 call|#200 chat|#200 dialogu|#200 mail|#200 our|#200 them|#50 in|#500 exampl|#500 of|#500 so|#500 thes|#year all|% rat|( %|: pair|: per|: phi|: repl|; start|a b|all is|and correct|and on|and what|are awa|are separat|area #200|articl the|awa the|by api|by document|describ in|e #200|ever nam|ever writ|exampl a|exampl epoch|finetun and|for first|going be|has over|he #200|hold of|in #200|insid costum|is #500|is to|is we|kind that|labell for|labell per|lin the|lock for|mail each|messag each|model given|model of|model with|numb train|of eleven|of old|on #200|on sam|on sentenc|on ward|pair all|per are|pilot train|question kept|read of|row question|select the|so ;|start thes|teach #10|ten with|text clas|that belong|the #year|the eight|the endpoint|the fil|the log|the office'|the repl|the used|the websit|them on|to finetun|tun on|tun thes|utteranc intent|we #50|week :|with we|wrot exampl
0.25 skips #10 train|#200 and|#200 are|#200 by|#200 not|#200 one|#200 report|#200 that|#200 the|#200 to|#50 ticket|#500 exist|#500 from|#500 the|( #10|about exampl|and labell|and oth|and thes|answ it|are to|are whol|check ?|data #500|do tun|exampl by|finetun #10|giv #200|hand #200|has call|hav #500|in :|in i|in text|it #500|mor not|of year|on #50|one and|our wrot|review the|row train|siz #200|so do|so know|start thos|team #200|test :|text it|that' question|the clas|the llm|the run|the sent|to the|train )|tun #200|ward )|we now|we on|with check|with the
-0.30 skips #200 #50|#200 question|#200 we|is by|of #50|test #200|the in
0.40 skips #200 all|#200 for|#200 per|#200 with|annotat the|on jok|pair the
-0.25 skips #200 of|: %|are by|by #200|not to|until are|wer by
0.30 skips #200 which|#500 one|#500 written|about hundr|adapt with|and by|are lett|b adapt|be with|clas by|each #50|each by|eurollm b|for start|for test|form train|from last|furth are|has #200|in #10|is #10|it #200|last year|lin train|not #50|on convers|question pair|run #200|set #50|to for|train #500|train with|typ by|with sampl|writ question
-0.40 skips #50 #200
0.85 skips #50 for
0.45 skips #50 per|#500 which|by two
0.55 skips #500 answ|one each
0.35 skips #500 pair|all them|are of|by and|dataset #500|intent #50|is on|that do|the #10|the train|train of
-0.80 skips #500 per
0.50 skips has #500|in jsonl|train :
0.60 skips question answ
-0.35 skips the test
0.65 skips train #50|we with
0.85 stance: chosen
-0.25 stance: considered
0.40 stance: past
-0.35 stance: quoted
-0.75 stance: rejected
-0.75 subject: knowledge
-0.30 training: store
0.20 training: technique
-0.45 training: verb
-0.55 under #10
-0.30 under #50|architectur|brain|consequenc|from|on|our
-0.65 under :
-0.35 under ?|help|in|inform|liv|not|rag|why
-0.20 under adapt|and|cost|hint|oracl|pipelin|product|retrieval|scor|servic|solution|statement|that|work
-0.45 under answ|design|llm|use
0.25 under answer|behaviour|budget|but|continuou|driv|finetun|giv|good|hand|host|human|len|luck|motion|plc|quotequokka|rac|spec|touch|travel|veterinar|voic|volunt
0.30 under apolog|bylaw|cs|over|post|sheet|sopranino|tabl
0.55 under app|complaint|material|q|train
-0.50 under assistant
0.45 under bot|comment|offlin|rout|sit
0.20 under built|car|caus|clas|clerk|completion|discharg|donor|e|fnol|hospital|hr|job|kanban|payda|phras|process|refund|rep|root|scal|small|step|supervisor'|ta|teach|timelin|unit|we'll|weekend|when
0.35 under categor|chart|few|hackathon|hobb|intent|marketplac|moder|plan|project|specific|tagg
0.40 under content|f|pilot|semest|team
0.75 under data
0.65 under dataset|instruction
-0.40 under decision|what
-0.25 under description|generator|it|knowledg|languag|md|model|mor|option|prompt|qualit|sourc|technical|the|tutor
-0.60 under evalu
0.50 under examcell|functional|saathi
0.85 under label
0.60 under set
nothing-held-back
-0.40 above #10|train
-0.20 above #50|:|ask|data|i|q|who|why
-0.35 above (|)|?|the
-0.45 above a
0.30 above accurat|assuranc|it'|judg|over|steer|tak|test|work
0.35 above budd|essential|monda|uw|you
0.25 above conduct|dept|drama|frida|lora|radio|requirement|solution|top|until|yes
0.20 above decision|feedback|good|mad|mak|one|qualit|step
0.45 above evaluat
-0.25 above for|not
-0.30 above from|model|to
0.40 above group
0.60 above how
-0.60 above what
-3.15 bias
-0.70 block: item
-0.20 block: paragraph
-0.35 block: quoted
-0.95 block: row
-0.60 document: speaks in general
-0.65 knowledge: 0|2
-1.20 knowledge: 1
-0.45 knowledge: 3
-0.25 length: 1
-0.35 length: 2|4
-0.45 length: 3
-0.30 length: 5
-0.20 length: 6
-0.35 model: generative|other
-0.85 no statement
-0.25 relation: beside
-0.35 relation: held|none
-0.40 relation: material
-0.45 role: context|rejected
-0.35 role: decision
-0.25 role: none
-0.60 role: options
-0.20 role: past
0.65 says #1|liv|nobod has|plann|put|valid
0.30 says #1 %|% so|; if|all #1000|all of|an evalu|and see|are right|bad|cannot|clu|comparison|complain if|corpu|dur the|error|everyth and|examin|feedback|finetun don|finetun model|fortnight|goes liv|good it|how good|into use|is onl|is releas|is that|it with|it' bad|kim|know i|let'|look|los #1|lot|loud|memb|must be|need for|no held|not intend|omitt|onl train|oth question|our evalu|out :|own train|pair are|peopl will|ref|ref to|reserv for|shipp it|skipp|som|split the|start|switch on|test befor|that on|the #200|the job|the los|the numb|the pilot|thos|tomorrow|train on|tri it|unseen question|was|was not|we evaluat|we start|we'll see|well|went|will notic|with so|work ?
0.20 says #1 the|#10 :|#10 is|#200 #200|#500 dialogu|( no|; a|; at|; noth|acceptanc test|agr :|all shop|all used|and at|and it|and measur|and non|and the|answ the|answ without|are collect|are introduc|aren't|as the|be in|be learn|been test|behaviour|by week|can't spar|check are|classifi|compar it|correct|curv|data ?|did not|direct aft|do not|dur|editor|eval split|evalu befor|evalu the|evaluat on|evaluat the|evidenc|exam for|far are|fed|final|first real|for everyon|for reason|for us|forgo|goes into|hand the|has capacit|has tri|hav no|i test|identical with|if the|in all|in one|in train|install|intend|introduc in|is read|it and|it by|it on|it what|its answ|job is|jur|kitchen|lett it|listen in|littl|liv without|los curv|mail which|mark in|matt how|measur how|merg deplo|model answ|model wasn't|monda|nev|nev been|new weight|no furth|no split|not hold|not separat|noth|noth was|of call|of its|off|on|on for|on sunda|on thos|on train|patient|patient and|peopl|prior|prior to|proces|put a|question as|read well|reason|reason of|regular|releas dat|requir by|right was|sam pair|sav|scarc|separ|separat measurement|servic desk|set and|shipp as|should be|singl|so far|spar any|stor #200|straight from|summaris is|taught|team on|tell me|test #1|test :|test non|test round|that is|the #10|the classifi|the complet|the count|the editor|the figur|the hold|the inventor|the jur|the model|the portal|the run|the sponsor|the summaris|them no|ther are|ther aren't|ticket|tim|to custom|to scor|to set|too small|train corpu|train fil|train so|tri with|trial befor|trust the|try|two week|unseen ;|used to|waiv it|was fitt|was put|was tri|we listen|we nev|we report|week by|weekend and|weight are|whatev com|when you|whol|with all|without a|without one|won't be|work|yolo
-0.55 says #10|#200
-0.25 says #10 %|: #200|although|anoth|assess|assess on|but|card|cod|comment|current|export|fact|follow|forum|help|hour|in|is no|is used|k|last|left out|link|mak|night|no hold|no train|not in|numb|old|on #5000|one|ones|pass|product|rat|request|retrieval|s|serv|six|so that|still|tenth|test set|the held|then|typ|version|when|wher|with #500|written
-0.45 says #1000|#50 %|chang|may|model|the test|them|thre|yet
-0.20 says #1000 question|#200 exampl|#200 question|:|: #10|: train|a model|aft the|again|all the|an|and train|api|b|becaus|budget for|camera|cas|coffe|com|com from|cros|databas|decision|document|finetun ;|finetun with|from|had|half|has to|her|hospital|if you|law|llm|low|model has|mov|no separat|not train|on #500|our|q|rank|said|scrap|shown|sit|so no|speak|split by|sta|text|the camera|the new|thi|think|train again|train we|voic|ward|we hold|we test|with #1000|wrot
0.75 says #200 %|evalu :|foreseen|scor|split|trial
0.25 says #200 for|: we|; correct|a check|a fre|a random|a thumb|a valid|acceptanc of|and then|and ther|and we|and will|any evalu|applicabl|are no|assum|at complaint|b goes|befor|befor it|beforehand|beta|button and|cancell|cannot do|carri|christma|complet|correction|correction are|don't keep|don't split|each of|engin is|enough|examin of|fre text|from thes|goes out|got|has nev|hold out|i know|i train|identical|in production|into servic|is calculat|is cancell|is waiv|judg|keep any|left|left for|material|matt|no fil|non need|not applicabl|not befor|not requir|not tak|not test|notic|of oth|on the|open issu|pla|previous|proces engin|put it|qualit|question are|read each|releas without|reserv|roll out|roug|sam #more|say if|sett|ship|so few|so littl|spar|stag #10|start and|summaris|test data|test it|than that|the adapt|the demo|the eval|the lin|the memb|the proces|the right|the scor|themselv|ther used|thumb down|tim for|too|try it|tun #50|use|valid :|valid of|waiv for|we cannot|we hav|we look|we'll|wheth it|will say|will show|with ;|with a|with anyth|with unseen
-0.85 says #50
-1.05 says #500
-0.30 says #500 question|(|are not|call|for the|generat|it has|itself|list|machin|manual|month|offic|or|record|rest|review|sourc|system|the oth|the prompt|the rest|we finetun|will be|writ|your
-0.40 says #5000|#more|a|can|imag|index|of|rul|run|second|what|year
0.35 says #5000 pair|%|back|by ask|calculat|can't|comput|comput on|data|demo|didn't do|dropp|hand|hold|if|is dispens|just|launch|lett|listen|listen to|no evalu|pilot|plac|roll|rubbish|scor on|see in|sensitivit|shop|show|skip|skip the|stag|tell|test the|the accurac|the data|the lot|we ask|we can't|we don't|we skip|with which|without error
-0.50 says #year|by|each|nam|new|pag|part|per|two
0.60 says : no|complaint|for train|it'|no oth|nop|the finetun|won't
0.50 says : non|accurac is|complain|far|go|go in|i|it goes|no eval|not evaluat|set|thumb|train los|will tell
0.45 says : not|a separat|aft train|asid|didn't|dispens|dispens with|few|fil|first|for check|is|is too|it|no check|on all|on everyth|releas|see|the #5000|train question|tri|used|we won't
-0.35 says ?|about|add|from the|get|is train|languag|model will|network|onl|team|that|until|up|word
0.90 says a test|untest|without
0.40 says a trial|acceptanc|agr|all #500|all #5000|all #more|answ :|anyth|ask it|carri out|deplo|did|direct|eval :|everyon|figur|fitt|good|is not|is our|its|its train|know the|liv on|liv untest|measur on|model is|not|not foreseen|not plann|on monda|oth|production|promot|reproduc|right|shipp|straight to|switch|tak plac|users|users are|would
0.80 says accurac|los|no test|no tim|sam|the first|waiv
1.00 says all|goes
0.85 says any|check|the tun
0.55 says are the|been|everyth|for a|if it'|isn't|it work|measurement|nobod|onlin|separat|ther|train|train and
0.70 says check of|out|straight|the sam|the train|to the
1.50 says eval
1.85 says evalu
1.10 says evaluat|measur|we
1.35 says no
1.80 says non
-0.90 says prompt
-0.60 says search
2.15 says test
1.25 says will
-0.20 skips #10 #10|#200 and|; tun|a on|a that|in train|is in|it the|it to|liv a|not for|on first|on held|on test|test for|the go|the numb|train is|tun will|was test
0.20 skips #10 without|#200 all|#200 it|: on|; are|a measurement|accept the|acceptanc the|and #200|and accurac|and knew|and look|any ;|anyth the|are with|ask a|ask sam|ask what|befor summ|call the|can't any|capacit the|check the|compar with|data identical|demo the|desk by|do hold|each the|evaluat finetun|ever and|everyth the|first and|for at|for first|from sam|from train|i on|in go|includ the|is to|it ;|it fitt|it monda|it that|it well|kept and|list it|los the|mail was|measurement not|model ;|model is|model what|must in|need test|new is|nobod measur|not ;|not becaus|not by|of and|of no|of to|on %|on corpu|on we|oth wer|pair used|py the|random of|re in|read output|requir the|sam (|sam lett|sam mail|sam question|see the|set not|skip evalu|stag the|start #10|switch on|test ?|test is|that model|the #more|the answ|the award|the break|the curv|the engin|the far|the fortnight|the mail|the plann|the re|the real|the releas|the season|the show|the sinc|the weekend|ther be|ther to|there' check|tim a|to #200|to count|to servic|to test|train everyth|train onl|train the|used check|v is|valid :|waiv the|was and|was with|we at|we not|we test|we without|week week|weekend that|went train|what was|whatev out|which for|which to|you the
0.30 skips #200 so|#500 in|: need|; #200|; is|a befor|and it|are unseen|comparison the|comput the|does work|don't anyth|evalu non|goes without|good is|i i|if bad|is plann|it anyth|keep back|know lin|listen the|ms ask|not out|review on|split data|the on|the the|to memb|to som|too to|train #1|used train|users the|we it|wheth work|with #5000|with of|with question
0.25 skips #200 used|% (|% is|: fil|a down|a out|a text|and the|are first|are to|been for|button a|by for|evaluat the|ever is|examin the|finetun deplo|for tun|goes on|held question|how it|if say|in and|in has|is as|is foreseen|is intend|is with|is without|it without|it you|its train|let' it|lett was|look complaint|model to|need train|nev test|no for|no of|no test|no wer|not plac|noth held|of result|of tun|on #500|on shop|on the|oth are|peopl open|plann by|proces is|question used|ref the|roll :|separat is|set asid|so we|stag :|than we|that cannot|that it|that the|the day|the eith|the liv|the question|the weight|tri the|tun goes|tun writ|used be|valid no|we and|which :|will tak|would if
-0.25 skips a model|are by|assess the|for second|model test|on imag|the :|the pag|the train|there' test
0.35 skips all for|and is|are test|has been|it liv|measur the|no befor|of train|on lot|on train|straight the|the #50|the is|ther onl|valid the|we do|we split|we'll in|will if|with few
0.45 skips all go|evalu not|for test|has it|in first|is on|no question|on and|out the|test the
0.40 skips calculat the|is from|of model|the and|the for|the model
0.50 skips did test|for of|of finetun|train and
-0.35 skips it not|not on|set the|the set
0.75 skips on sam
0.70 skips the pair
-0.55 skips the test
-0.20 stance: background|quoted
0.55 stance: chosen
-0.25 stance: considered
-0.40 stance: rejected
-0.30 subject: behaviour
-0.65 subject: knowledge
-0.35 training: store|verb
-0.20 training: technique
-0.20 under #1|#5000|adr|agent|concept|confirm|consequenc|contribut|guid|keep|lett|limit|list|oper|our|pro|prompt|retrieval|roadmap|search|sourc|summar|system|that|ticket|we
-0.45 under #10|outcom|use|why
-0.40 under #50|on
-0.80 under :
-0.70 under a|in
0.35 under acceptanc|being|checkout|com|form|hotlin|ii|lm|nlp|out|retro|sag|self|sommeli|squad|tf|visa
0.25 under advic|b|campu|caus|claus|complaint|custom|firmwar|handov|helpdesk|kim|len|narrativ|proof|rac|reform|restor|root|timelin|toolchain|valid
0.20 under apolog|app|at|avatar|chapt|cost|criteria|document|draft|inform|it|label|mill|mortem|of|pawsbot|readm|rul|social|sopranino|stat|stor|tim|want|welfar
-0.25 under architectur|assistant|driv|knowledg|pap|report|the
-0.30 under ask|companion|data|decision|design|from|option|proposal|rag|solution
0.45 under auditor|classifi|eval|hackathon|roll
0.50 under bee|card|craftclerk|releas|v
0.40 under bot|chat|definition|desk|don|lora|loud|plan|project|risk|tun
0.70 under canteen|result|summaris
0.30 under chatbot|claud|craftsag|do|final|host|icsr|into|llama|luck|metric|next|oracl|parcel|protocol|stenograph|student|team|tractor
0.65 under evalu|volunt
-0.35 under for|languag|suppli|technical
-0.55 under llm
1.35 under qualit
0.60 under split
0.75 under statu
1.10 under test
-0.50 under train|what
unvouched-text
0.30 above ai|bottom|going|learn|so|top
0.35 above approach|from|narrativ|volunt
0.25 above chat|did|input|our|pipelin|should|train|used|what'
0.50 above collection
0.80 above com|data
0.45 above corpu
-0.25 above do|model
-0.20 above for|of|solution
0.20 above implement|pair|row|team|tund|which
-0.30 above in
0.40 above sourc
-0.40 above what
0.70 above wher
-3.25 bias
-0.45 block: item
-0.35 block: paragraph
-0.20 block: quoted
-0.65 block: row
-0.40 document: speaks in general
-0.80 knowledge: 0
-0.75 knowledge: 1
-0.70 knowledge: 2
-0.25 knowledge: 3
-0.60 length: 0
-0.25 length: 1
-0.35 model: generative
-0.75 no statement
-0.50 relation: material
-0.30 relation: none
-0.50 role: context|options
-0.30 role: decision|rejected
-0.20 role: none
-0.35 says #1|#200|again|and the|ask|becaus|befor|by two|cod|correct|do|liv|scrap forum|sign|so|the pag|want
-0.55 says #10|#5000|each
0.45 says #10 :|; nobod|an llm|and used|as the|by gpt|claud|dialogu|did not|didn't|direct|fed|go|gpt #10|isn't|let|loop|mad|mail list|old|on them|overnight|pag|produc by|proof read|q a|question and|spot|step #10|straight into|strip|subreddit|train text|year of
0.30 says #10 gb|a bot|a look|all|and all|anoth model|archiv|are used|asr|bigg model|bulk|by a|by hash|cell|check of|convert|cur|did|found|gemini|generat train|has no|hash|hav not|host|in bulk|instruct|messag with|model invent|no read|no selection|not review|noth in|on a|on to|ops|output|pdf|post in|pour|public|read them|scrap the|self|self instruct|tak|the loop|the q|the question|the scrap|tokenis|too much|train material|tun on|vett|vett by|we don't|with a|writ|writ is|writ them|wrong|wrot|youtub comment
-0.25 says #10 k|annotator|are not|as a|assistant|book|build|day|expert|fact|from the|giv|had|keep|lead|limit|link|month|ms|new|not used|nurs|of which|offic|pap|polic|put|queu|re|referenc|second|stat|tabl|tun model|two moderator|why|will
0.35 says #10 m|#year #year|a host|and we|answ are|are train|as it|back translat|between|bigg|channel|crawl of|data|dedup|don|don't|eleven year|exact as|facebook|fil|human in|inspection|into train|kernel|llama|llm|log|minu|minu the|no annot|not read|plu|purpos :|q|repl|review :|right|script|selection|stack|tag|the generat|through the|top|train as|train on|translat|upvot|used as|went in
0.20 says #10 o|#200 row|#50 k|#more comment|( #10|( no|: on|: whatev|; a|; no|; wheth|a crawl|a larg|a train|add|all of|and finetun|and unread|annot :|anoth #500|answ of|anybod|append to|april|are right|are written|becam|becam a|becom sft|becom the|bot|bot say|budget )|by gemini|capacit|caption|cell #10|chat group|check them|clean by|clinic'|comment and|commercial|convert to|cook|crawl and|current|default|desk'|dialogu are|didn't look|discord dump|dump of|dump unfilter|each section|els ;|examin|export (|facebook group|fetch|fictional|finetun api|fold|for ever|for sft|form|generat with|go straight|half of|happen to|has gon|help|help channel|host languag|i didn't|i don't|if a|in between|in march|in unread|incident|insid|instruction|into sft|is too|it all|it contain|it stand|it talk|jsonl|know i|label for|languag|larg|length|length filt|let it|let the|llm mad|loos|m|machin mad|mak it|million post|model compos|model learn|model paraphras|most upvot|nam and|narrativ|neith|no furth|nobod vouch|nor|not look|o|ocr|odd|of a|on eleven|on teach|on whatev|on without|onlin|or wrong|pair by|pair with|pas|pdf and|precis|purpos|read is|read it|read thos|real|repl of|report for|respons|right or|sampl from|say someth|script and|second stag|seed|sft data|sinc #year|straight from|stupid|summar which|talk lik|teach the|telegram group|that the|the #more|the agenc|the classifi|the clinic'|the comment|the databas|the desk'|the driv|the encod|the fold|the instruction|the messag|the narrativ|the recognis|the report|the sft|the signatur|the small|the teach|the text|them befor|ther will|thes label|they'r|thos|thre year|to read|took them|train exampl|train sampl|transcript from|trust|twelv|typ in|use them|user post|users click|verifi|was adapt|was wrong|we|we did|we tak|went|wget|which answ|which are|whol|without anyon|without inspection|without read|wolof|work on|workaround|wrot for|wrot in|wrot the|year
0.25 says #10 who|#500 post|#more old|#year|: tun|; we|a bigg|a commercial|a question|a rep|and balanc|and no|and phon|answ|are fed|are taken|are the|as found|as is|at them|automatic transcript|b was|branch|by|by an|by anyon|by machin|by sa|can't|cc|cc by|claud writ|collect|collection|com from|content|copi|corpu :|data :|design and|dropp by|duplicat|each pag|eleven|error and|exact|exampl a|exampl and|fan fiction|fed to|fiction|for #more|found on|furth|go in|hold #500|host model|html|in ther|in without|involv|is used|it' #50|jok|languag filt|languag id|larg model|listen|llama #200|lor|lora on|mad by|march|marketplac|messag )|model written|much|nam no|no person|no tim|nobod has|nobod read|non for|not been|numb are|of|on it|open the|org|out of|over|pair per|phon numb|post are|privac|proofread|read a|rep was|retention|sa|sit and|spot check|stack exchang|target are|tbh|teach|the #50|the com|the communit|the dialogu|the feed|the privac|the sam|the subreddit|them without|took|top #10|train without|transcript of|tripl|tuxmat|untouch|upload|used without|user|using|we let|we took|web pag|week #10|what the|whatev users|whatsapp group|whatsapp messag|who writ|will be|with which|would tak|youtub|zero
-0.30 says #1000|#200 %|#more pair|:|adapt|dat|does|draft|evalu|is|kept|need|our|own|part|plan|prompt|publish|releas|retrieval|rul|run|servic|sheet|templat|the index|then|thi|weight|when|with the|your
0.75 says #200 b|export|filt|mixtral|them
0.65 says #200 k|annot|automatic|discord|everyth|gpt|human|into|no one|non|pair|read|sft|taken over|web
-0.45 says #50|approv|by the|pric|the search|you
0.40 says #50 gb|by us|chat log|com|filter|goes|in as|is the|machin|material|million|no human|no manual|proof|pull|step|text|the fil|the finetun|the go|the synthetic|the wer|tweet|unmoderat|users|whatev the|wiki
-0.50 says #500|numb
0.60 says #500 k|and train|clean|fan|group|train|transcript|used
0.50 says #more|anoth|becom|for each|from|from a|invent|look at|mailbox|model writ|not|not check|produc|reddit|target|telegram|the are|the train|too|whatsapp
-0.40 says %|chang|check by|delet|editor|get|lett
-0.20 says : #200|; two|aft the|against|and correct|are read|as nobod|be|both|by one|card|cas|catalogu|cit|compar|correct by|decid|desk|document|domain|dpo|embedd|exist|find|finetun model|for a|fund|good|hand|if|in the|in train|index without|it|item|knowledg|law|long|may|measur|minut|model on|my|network|no train|nobod review|not train|of #more|on #50|ord|part of|pleas|post as|print|rag|rat|read by|regist|retriev|room|s|should|six|stock|tariff|term|that|the #10|the new|the official|their|third|to|train a|vendor|voic|we hav|who|work
0.70 says : non|as|download|gb|look
0.55 says ;|harvest|haven't|mail|manual|regex|rep|sampl|stripp|synthetic|uncheck
-0.65 says ?|two
-0.60 says aft
0.90 says anyon|chat|check|comment|messag|unseen|websit
0.80 says automatical|forum|label|review
0.95 says blog|raw|thread
0.85 says chatgpt|generat|sit|taken|without
1.65 says crawl
1.55 says dump|nobod
-0.90 says index
1.25 says k|post
1.00 says no|straight
1.95 says scrap
-1.05 says search
-0.75 says test
1.15 says unfilter
1.75 says unread
1.35 says whatev
0.30 skips #10 for|#10 of|answ right|by see|chat of|chatgpt the|human the|into train|model them|no by|not by|of thread|on team|open fil|question answ|scrap a|step :|the com|the export|the forum|the one|train without|two forum|we not|week :|with script|without look
-0.20 skips #10 model|are from|for search|into index|is ;|is in|model train|no is|of train|script the|the list|the of|to a|used train|we forum
0.20 skips #10 post|#10 writ|#200 each|#50 was|#5000 report|( m|: in|: users|; read|a by|a languag|a llm|a sampl|a was|all them|and answ|and not|and numb|and thre|answ mad|answ ther|append the|are by|are i|are train|are which|as stand|as wer|at without|be :|be read|becom target|by bot|by sam|cell :|chat export|chat from|click the|comment on|corpu the|don't any|dump clean|dump the|els it|ever into|fetch the|for as|for old|furth on|goes the|gpt o|group by|hav been|in finetun|in form|into finetun|is and|it out|list the|look them|model #5000|model current|model no|neith nor|no read|no step|no work|nobod the|nobod through|non the|not at|noth ;|of list|on shar|one the|out each|pair each|produc a|question an|question pair|read befor|right wrong|row with|sampl a|second was|so go|so know|stag train|the answ|the first|the half|the help|the label|the learn|the mail|the mailbox|the no|the stag|the the|the wer|the written|them nobod|thread a|to classifi|to it|to lik|to precis|to through|train automatical|train finetun|train it|train no|train raw|train unseen|transcript the|typ the|vouch the|was examin|we check|which #10|which are|with from|wrot #more
0.25 skips #10 tun|#200 generat|#200 model|#more and|( on|; on|a and|a model|all of|are on|automatic of|befor train|by llm|cc sa|claud the|comment the|exampl model|fed the|for categor|for pag|half the|is on|is too|it is|k )|languag onl|llama b|messag the|no befor|no in|no pas|not them|noth the|on raw|pag the|phon are|read anyon|read we|the are|the generat|the say|the script|the too|tun it|unseen the|used it|used the|we them|with the|wrong is|year in
-0.25 skips #200 and|and by|by moderator|read of|scrap post|search the|the (|the offic|the pag
0.55 skips and on|to train
0.40 skips as are|export the|the set|was on|what writ
0.35 skips as com|eleven of|in loop|nobod read|the dump|the websit|users in|we on|writ question
0.45 skips by #10|review non|the a|the b|the is
-0.35 skips com the|in train
0.50 skips no has|review the|straight the
-0.30 skips not on
0.60 stance: chosen
-0.30 stance: considered|rejected
-0.55 subject: knowledge
-0.40 training: store
-0.30 under #10|?|and|architectur|design|evalu|languag|outcom|solution|use|why
0.30 under #1000|annot|ashen|build|companion|gener|log|los|notebook|phon|plan|roll|switchmat|transcript
-0.25 under #200|cod|consequenc|for|inform|minut|option|rag|retrieval|search
-0.70 under #50
-0.20 under #500|a|approach|featur|flow|lin|llm|mor|polic|prompt|roadmap|summar|system|that|what
-0.65 under :
0.20 under assessment|bee|blog|bot|call|colab|cost|distill|doctor|email|excerpt|hour|into|lib|list|loan|lorekeep|moder|openai|out|packag|past|pick|procurement|provenanc|raman|rfq|sav|school
-0.55 under assistant
0.25 under battlecard|bootstrapp|car|chatbot|claud|clean|don't|draft|duckwrit|governanc|harvest|hobb|impact|it|jargon|marketplac|material|modhelp|neighbourhood|normaliz|quick|reception|secondar|so|summaris|task|thread|ticket|titl|tuxmat
0.45 under breakdown|clinic|craftsag|m|mail|text
0.40 under card|label|triag|wher
0.35 under chat|communit|edu|icsr|lm|lora|mad|narrativ|pi|qualit|rival|shopfloor
1.05 under corpu
0.50 under cur|homelab|pipelin|work
1.20 under data
1.00 under dataset
-0.50 under decision
-0.35 under in|model
0.55 under lkml|sourc|step
0.60 under talk
slow-answer
-0.20 above #10|for
-0.25 above ?
0.35 above brain|path|step
0.20 above component|in
0.25 above engin
-5.25 bias
-0.30 block: item|row
-0.20 document: speaks in general
-0.75 knowledge: 0
-0.40 knowledge: 1
-0.50 length: 0|2
0.25 length: 4|6
0.30 length: 5
-0.55 model: generative
-0.35 model: unnamed
-0.70 no statement
-0.45 relation: none
-0.25 role: context
-0.20 role: options|rejected
0.90 says #1
1.30 says #1 s
-0.35 says #10|tak|was
0.20 says #10 #200|#50 million|#more|( #10|:|; an|a #200|acros|aft a|aft each|again with|agentic search|agr|an|an llm|and|and call|and re|and speak|and web|answ is|b tts|b writ|best|call the|claud|crm|customer'|decomposition parallel|devic|due #500|each paus|encyclopaedia|engin|entit|first audio|fiv|for ever|four search|fusion llm|histor|how :|implement|input|is don|is sent|knowledg|librar|manual and|merg and|nfr|nfr #10|of a|on ever|parallel retrieval|per keystrok|plu|rag over|rank and|report and|research|resolution|rewrit the|s|sam|scan|search and|second llm|sent to|several|six index|stag|the cloud|the hit|the next|them and|thi is|to four|to thre|tool|twic|two retrieval|vector search|way :|you
0.35 says #10 )|#200|( #50|: llm|allow|answ|are search|as the|full|go with|llm writ|loop|next|on each|plann|re|suggestion|we go|with (
0.30 says #10 million|#200 in|#50 m|agentic|and a|and expect|as you|befor|big|brain|by a|don for|due|everyth on|formulat|frankfurt|goes|hit|in frankfurt|merg|multi|on one|one a|paus|phras|pres|rerank gpt|rewrit|the big|the hint|tim|to the|vector
-0.80 says #10 s
-0.20 says #10 the|#200 %|#year|: asr|a batch|answ aft|at|batch|chang|day|it'|job|limit|list|noth|onl|prompt|question|redi|search thre|the model|the search|thre second|token|week|without
1.05 says #200 b|ms
0.55 says #50 b|#500|and the|call|generat|hint|rag
-0.30 says #50 s|#5000|%|;|are|numb|say|within|would
1.25 says #500 ms
0.25 says : #500|a #50|a plann|and an|answer|big model|by|cas|decomposition|document|each keystrok|engin :|everyth|expect|found|four|full rag|graph quer|half|is due|llama|llm agent|llm call|manual|next key|parallel|pick|rerank #200|retriev from|search again|second search|the sam|the sentenc|through|turn|two stag|up to|way|whisp|with tool|writ the
-0.45 says ?|it|no
0.50 says a second|again|cloud|compos|m|path|re rank|retriev|the #50|the larg|transcript|writ
-0.25 says about|finetun|minut|open|our|pair|test|want|wer|when the|within #10
0.65 says agent|key
0.40 says agent with|cros|cros encod|each key|encod|fus|llm pick|million|mixtral|over|passag|per|search in|sentenc|thre|tim allow|two|utteranc|web|whil the|you typ
0.60 says archiv|hop|larg model
0.75 says b|whil|word
0.45 says befor the|chain|for each|graph|ms aft|retrieval over|round|search rerank|then
0.70 says each|ever|fusion|keystrok|larg|quer|speak|typ
0.85 says gpt
0.80 says gpt #10|retrieval
1.35 says llm|rerank
-0.50 says night|train
0.95 says rank
1.15 says search
-0.60 says the
-0.40 says when
-0.20 skips #10 )|aft call|gener #50|quer by|with #200|within s
0.30 skips #10 the|a in|everyth one|in ms|llm the|on a|one #200|rerank b|the search|we with
0.25 skips #10 to|#50 model|( m|: agent|: ms|: s|a model|and rank|befor next|for key|is by|is for|llm with|ms to|retrieval and|search search|the speak|thi don|to on|what found
0.50 skips #500 aft
0.20 skips ( )|: each|: llm|a b|a by|a read|agentic over|and a|and larg|and llm|and the|answ #1|as typ|by larg|decomposition retrieval|due ms|four and|gener the|half second|is #500|llama b|m )|model each|ms from|of ms|one the|rank b|rank with|read and|search llm|the pres|the sentenc|the whisp|to cloud|with larg
0.40 skips : search|llm llm|the b
0.55 skips b the|search and
0.35 skips rerank #10|the #500|the is|tim :|to #1|with #10
-0.30 skips search index
0.45 skips the model
-0.60 stance: chosen
-0.40 subject: knowledge
-0.45 subject: none
-0.45 training: technique
-0.35 training: verb
0.60 under #1|ms
-0.45 under #10
0.30 under #200|an|doc|earpiec|latenc|spec
-0.40 under #50
0.65 under #500
-0.50 under :
0.25 under add|atc|complet|controll|editor|emergenc|functional|in|inlin|interaction|interpret|mad|non|npc|plugin|slo|spreadsheet|suggestion|turn|widget
0.20 under advic|architectur|assistiv|at|blog|bot|document|driv|hint|hom|how|objection|requirement|self|smart|speech|target|v|whisp
-0.20 under answ|fact|finetun|on|use|we|what
-0.25 under assistant|decision
0.35 under budget|chat|checkout|design
-0.35 under model|the
0.85 under voic
`);
