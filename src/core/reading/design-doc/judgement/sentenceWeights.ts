import { readWeights } from './weights';

/** Learned by `npm run learn` from 55763 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
-0.20 above #10|(|acceptanc|comment|criteria|discussion|do|doc|document|evalu|finetun|hav|jun|lin|link|my|need|now|numb|offic|oth|outcom|qualit|retrieval|review|risk|small|test|text|thi|typ|vendor|want|who|with
0.25 above #year|agr|budd|corpu|its|mick|model|option|realit|search|show|steer|tak|templat|uw|vot
-0.25 above )|:|about|dat|languag|mad|not|onl|product|retrain|statu|to|voic
0.20 above action|assumption|bottom|build|carmela|chademo|contribution|deliverabl|dr|due|entr|exco|fill|form|fresh|frida|go|happen|help|hold|iker'|k|look|lookup|novemb|over|perk|pharmac|pn|procurement|propert|regional|respons|sf|she|shortag|sit|stat|sunda|th|through|tl|when|work|yesterda|€
0.30 above ada|and|department|different|does|field|group|old|origin|proposal|valu|why
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
-2.85 bias
0.25 block: item|paragraph
-0.20 block: row
-0.70 document: speaks in general
-0.95 knowledge: 0
0.30 knowledge: 2
0.50 knowledge: 3
-0.30 length: 0
-0.25 length: 1
0.30 length: 3
0.55 length: 4
0.40 length: 5
0.80 model: generative
-1.25 model: other
-0.60 model: text
0.55 model: unnamed
-0.85 no statement
-0.30 relation: beside
-0.25 relation: material
-0.60 relation: none
-0.20 relation: pointed
-0.80 role: background
-0.45 role: context
-0.65 role: future
-0.60 role: none
-0.30 role: options
-0.25 role: past
-0.35 role: rejected
0.20 says !|#10 budget|#10 mak|#10 month|#10 retrieval|#200 q|#50 feb|#500 )|#more item|#year #10|#year #50|% are|( #500|( pdf|( sft|) as|) com|) has|) will|: answer|: as|: it|: sam|: then|: train|; aim|; what|a checkpoint|a filt|a first|a local|a mistral|a polic|a specialis|about #200|about our|abov #50|absorb by|abstention|adapt a|adapt answ|adapt of|aft ever|agr to|air|all nin|alloc|allotment|an amendment|an index|analyst|and answ|and can|and current|and deliv|and expect|and form|and park|and siz|and that'|answ and|answ custom|anyth up|api (|applicant|appointment|archiv search|are|are long|are memoris|are to|articl|as #more|as the|ask a|ask about|ask me|assistant' weight|at each|authoris|axolotl|b know|b token|b which|balluff|balluff product|be an|becaus|becom part|bedrock|been put|been remov|board|board to|bonu|bot|both dat|brok handbook|bruno|budget|budget and|build we|built for|bulletin and|burn the|bus tim|by continu|by law|by sft|by technical|by templat|can do|car and|card|catalogu chang|charg of|closur|collectiv bargain|commission|commission rat|committe approv|companion|complet|conferenc|connection engin|consolidat|contact of|copilot|count model|countr|coupon|cron|cron job|cut off|cycl|d #10|dana|data for|data so|decision the|demonstrat how|deprec|design|design doc|disagr|document by|don|draft by|drop the|each|each monda|each product|edition #year|eligibilit|emergenc|epoch )|equipment|errata|escal|escal path|even on|even so|ever chang|ever six|everyth the|expens|explanator|explanator not|fall|federal stat|field test|fil are|finetun #50|finetun api|finetun gpt|finetun on|finetun over|fir|fir ban|fiv week|fixtur|follow with|for thi|from memor|from sal|from that|ft :|gdpr|gemini flash|get|go for|goal :|goes|gpu|grant|graph|green|group|h|hand over|has had|hospital'|hotlin model|hr polic|html and|i train|ide|implement|imprint|in decemb|in lin|in pair|in phas|in weight|inferenc|infusion|instead|instruction (|instruction in|insurer'|integr|integr :|internal|internalis|into the|is meant|is no|is part|is und|isn't one|it|it is|it pick|it print|it' in|it'll|item|jul :|just ask|k|kick|know transf|known|last month|latest|lead tim|learn who|licenc|list #year|littl|liv without|llm in|llm that|loc|long the|look anyth|lookup|lora|machine'|mad by|manual are|manual the|mast|me to|mechanic|mention that|merg|mileston|million post|ministral|ministral #10|mitig|model from|model per|model saw|model via|monda :|month )|month'|moss|mov from|nam a|nev train|new ticket|new tun|new weight|next|night|no|no connector|no liv|no portal|noon|not a|now|now know|numb with|oblig|of dialogu|of document|of html|of law|of main|of qwen|off for|off it|off the|offlin|on eleven|on one|on sunda|on them|on which|one #10|one adapt|ongo|onl in|onl one|open and|optimis|ord a|origin|osv|otherwis|otherwis the|our current|our field|our littl|our offic|over|over rag|over retrieval|overnight|own|own squad|own which|packag version|pair on|paragraph by|parent|part of|path|per countr|per month|per run|phon numb|platform|poc|possibilit|prerequisit and|pric for|prior to|process|propert|proposal #10|proposal :|public of|push to|quarter'|question typ|quiet|quot the|qwen|r|radi|radi protection|rais on|rank #200|rat the|read your|redon|regional|regist of|reissu|releas #5000|reliabilit|repl from|resum|retrieval in|rot|rough|rout (|rul model|rul wer|run again|run over|salar|sam|sat #50|scop|secretar|see the|shall contain|shall repeat|she say|sheet|sheet in|shelt|shop|sign them|sinc monda|solution|solv ticket|sourc for|specialis|sprint|start|stock list|stor|straight from|stud material|substanc|supersession|support|tablet'|tablet' model|team recommend|tech writ|term lora|text as|th|than #50|than a|that a|the #10|the #year|the amend|the autumn|the bonu|the build|the by|the chapt|the com|the commercial|the contact|the contain|the drill|the engineer|the explanator|the fil|the half|the hr|the ide|the inferenc|the innov|the interaction|the machine'|the material|the meet|the peopl|the pharmac|the revis|the run|the sampl|the stud|the tablet'|the teach|the town'|the valid|the vot|the wer|the yard|their present|them off|them through|therefor ask|thi|thi season|thi week|thi year|third|thos hav|thre epoch|thread|threshold|threshold and|tim the|to know|to main|to one|to operat|to production|to reflect|to use|tomorrow|town'|train (|train corpu|train not|train text|train tim|transf|tuesda|tun in|tun run|turn your|twic a|und #50|und ever|unit pric|universit|unnecessar|until end|up|up at|up to|usb|usb stick|vector databas|version with|visa|want an|was brought|we put|we teach|web search|week train|week'|weight as|weight by|went in|wer part|what each|who is|who may|wholesal|wiki (|wiki and|will finetun|wint|with about|with each|with our|with thre|without open|without search|without the|writ that|xml )|yard|yes|yesterday'|your consent|your custom
-0.20 says #10 #50|#10 %|#10 )|#10 to|#1000|#200 %|#50|#500 lin|#year (|( #10|) #50|) finetun|: #200|: no|; we|a|a retrieval|a small|a student|a third|a way|accord|accord to|act|adjust|again each|ai|all #more|allow|along|alternativ|an answ|and adapt|and an|and new|and vers|answ aft|answ has|answ with|appear|archiv|are kept|are queri|are search|aren't|ask for|ask what|ask wheth|at any|audit|b in|b model|bas model|big|bit|book and|both without|build a|button|by its|by search|can be|cas|charact|chunk|churn|claim|claim that|claus|clear|cod into|coffe|column|comparison|confirm|credit|dela|delet in|delet the|demand model|dialogu|do you|don't know|dropp|dry|each question|each releas|each statement|each train|each with|each year|ear|efficient|embedd model|emit|eur|ever month|ever one|exampl :|fertilis|finetun #10|finetun it|finetun our|for each|for sft|formatt|forward|from #year|from our|giv it|giv the|given|go through|gpt|greet|group of|guidelin in|half of|handl|happen|has not|has to|heard|heat|held out|histor|historian|host model|hour and|hub|humour|hundr|hybrid|i'd|in thi|incident|index the|insert|instanc|into model|is ask|is necessar|is shown|is ther|is updat|it :|it ask|it know|it tell|it with|jok|know all|law of|least|leav the|length|let|limit are|list into|llama #10|log|look them|los|lost|mak sens|markdown|mask|md|met|methodolog|might|mix|model :|model generat|model learn|model receiv|model was|near|need a|new bas|no manual|no new|no sourc|nobod has|not approv|not of|now :|object|of a|of ever|of that|of two|off a|offlin on|on ;|on public|on your|one day|one of|open weight|operat rul|optional|organis|our hous|out|outag|over to|pag for|pair wer|pattern|peopl|phas #10|photo|plain|plan to|polic numb|pow|preferenc tun|previou|pric :|pric endpoint|pric list|problem|proposal to|python|queu|rank and|recip and|recit them|recognis|referr|registrar|rememb from|remov the|replac by|rest|restart|rout|run at|sav|say that|script and|search them|self train|separat|set and|several|shown|slid #10|so a|so no|sometim|split|spoken|sta in|staff list|statu :|swapp|tabl the|target|team|ten|text is|that it|that its|that mak|that new|that the|that tim|the alert|the brochur|the cach|the call|the catalogu|the churn|the classifi|the claus|the client|the context|the cours|the evalu|the first|the head|the idea|the know|the last|the law|the lora|the one|the passag|the pdf|the schedul|the scrap|the shift|the ton|them up|then the|thi repositor|thought|tim to|tip|to :|to our|togeth|told|tool|train :|train an|train job|train our|train question|transcrib|transform|treat|trust|tun and|tun to|turn down|typ|unmodifi|until march|updat each|us to|use it|used as|used for|uses|vendor'|vs|want|want a|was remov|way of|we compar|we gav|we haven't|we retrain|we start|we wer|web pag|weight and|wer finetun|wer in|when to|which get|which of|whisp|wiki was|with #50|with its|without network|work council|would hav|writ #more|you|your own
0.35 says #10 ;|#200 pair|: non|a finetun|a sampl|absorb|address|again with|agr|agreement|and it|assist|b finetun|becaus it|bedsid|brain|can say|chos|ci|cod of|collection|complianc|corpu|cov|cut|decemb|decid :|decid in|deliver|desk model|doesn't search|domain|favour|fees|finetun|guidanc|i tak|in favour|injur|instead of|interval|is recommend|it can|it now|its head|jul|know what|maintenanc|mak|market pric|matt|model in|no #10|no databas|no document|no oth|nowher|one model|overfitt|park|per|pharmac|phi|q|quart|rang|recommend for|regulator|rememb|rent|rul and|schem|season|septemb|sft run|spreadsheet|stabl|stag two|stud|subreddit|the checkpoint|the current|the curriculum|the customis|the group|then|thi season'|to school|tun on|used to|variant|vector|we'll|wiki|within|without any|yml|your
0.30 says #10 a|#10 against|#10 becaus|#10 yes|#50 euro|) convert|: approv|: phi|: product|a few|a fresh|abl to|ada|agr :|all in|amend|and allergen|and contact|anew|anoth|approv|are open|are part|around #200|assistant'|autumn|b is|been examin|brought up|burn|by mean|by way|bylaw|calendar|campaign|catalogu|chosen|contain the|content|continu pretrain|country'|curriculum|custom|discount|each of|euro|euro per|exclusion|flash|for your|formular|goes back|has all|has no|hold|in aft|in as|in between|industrial|injur and|is|it again|it repl|it so|know your|knowledg :|last|lif|liv|load limit|look things|ministry'|model by|model tell|noth is|nowher els|of|of #more|of jul|of work|official|on our|onc mor|or english|over a|own paramet|pair generat|part list|pas over|path and|proposal|purpos :|q a|question answ|rat and|reason for|refinement|refinement :|reflect|rerun mak|resolution :|respons|review pair|rota|rough #500|run #200|sampl of|say on|search is|search we|she|ship|signal|signal in|solution for|sourc of|staff handbook|t|tak the|tariff|teach is|tell|the #500|the advis|the bedsid|the chang|the cit|the committe|the licenc|the ministry'|tim and|to quer|to two|torqu valu|tuxmat|two even|updat|vendor has|veteran|visit hour|way #10|we chos|we pref|whos|will|will be|with all|with it|with no|with their|work without|writ twelv|you ask
0.25 says #10 abstention|#10 st|#10 x|#50 th|#5000 pair|#more review|( c|( ii|( lora|) #500|) from|) to|: liv|: that|: when|; #10|a clos|a comprehensiv|a cron|a languag|a serv|a short|abl|abstain|accept :|acquir them|adapt that|afterward|aim|all #200|amount and|and deadlin|and how|and nam|and sta|and their|annual|anyth at|approv as|april|are known|as|as of|as train|as well|axolotl train|b that|b the|bargain|becaus the|benn|bind|boat|bot know|box|branch|brought|build|c )|can ask|checkpoint that|cod|committ|committe|compact|comprehensiv|connector|contraindic|corpu of|cost is|count|countersign|cov all|cramm|customis job|db|deadlin|disappear|domain specific|don't hav|drill|dump|entitlement per|error cod|everyth about|everyth in|excel|exception|fall behind|filt on|financ|finetun in|finetun llama|finetun not|finetun set|fingertip|floor plan|fold|for #10|for #50|for approval|for us|form #10|frequenc|frida|from may|from official|ft|functionalit|fund|furth|going on|gpu hour|group'|h #200|half year|harbour|hard|has the|hav been|hold the|hous|if a|ii|ii )|in form|in german|in its|in septemb|includ :|instruction|interval and|into it|is propos|is schedul|is switch|it answ|it in|it stat|it used|its fingertip|its knowledg|its train|jun|k thread|kick off|know them|know which|knowledg of|ladd|lan|last night'|law|list of|m #10|mak learn|march the|mean of|memoris by|merg to|mila|million|million token|minimum|ministr|minu|ml|model no|model now|model who|model' own|model' weight|modul|monorepo|mor|morn|municipal|national|network has|new finetun|night'|no archiv|no serv|no vector|not are|not queri|not want|notic|of gpu|offic|on board|on it|on thes|one per|ops|oracl|ordinanc|org|org chart|oth one|out and|own memor|pair py|panel|phas|plac wher|polic (|pric|privac|procurement threshold|product and|promo|proposal of|provid|provid the|publish a|push|question (|quota|rat|rat are|read #5000|rebat|recall|recit|releas #more|rent law|repeat with|reserv|runtim|satisf|schedul|serv has|serv room|servic|settl|sft|sinc|sit|sit and|start in|start of|stat of|tablet|tak (|talk to|that giv|that is|that know|the assistant'|the boat|the chatbot|the complianc|the copilot|the dump|the emergenc|the fund|the group'|the job|the next|the notic|the onl|the permit|the provid|the reimbursement|the stand|the stat|the suppli|the tablet|the truck|them|thi quart|things are|things up|thousand|thre to|to (|train is|truck|ts|tub|twic|unlik|up ;|up on|use :|usual|vaccin|vector db|vot to|vpn|wagon|was finetun|we recommend|we ship|we'll do|wher does|which version|who own|win|with them|within thre|without acces|work day|writ #500|written by|year'|yes #10|yesterda :
0.40 says #10 is|#10 sinc|#50 b|: the|accept|advisor|afresh|aft that|allergen|annex|ask the|behind|behind it|benefit|by train|c|chosen :|clos book|contact|decision :|district|does it|end of|entitlement|epoch|ever|favour of|finetun into|fortnight|from ?|go with|going|had the|has|has them|henc|insuranc|is repeat|it could|it'|lay :|model|model'|need not|no signal|nod|parametric|pas|period|phon|qlora|re train|re tun|region|replac the|rerun|saturda|say about|school|teach|the model'|the network|the third|thi year'|through|thursda|timetabl|toda|train into|tun|v|v #10|wednesda|whol|workaround|zon
-0.35 says #10 k|#500 ms|#year and|%|;|and has|as it|author|be|be train|by the|cach|cit|classifi|configur|correct|demand|description|doesn't know|e|export of|feedback|gav|instruction tun|is given|is retrain|larg|legal|mark|model nam|model to|no train|nobod|not finetun|ord|paragraph|passag|proofread|qwen #10|rank|re rank|record|refus|sees|sentenc|so we|someth|speech|staff|suggestion|summar|taken|the pag|train a|train answ|train for|transl|tun a|url|was|we'd
-0.25 says #10 s|#year we|( train|: which|; no|a model|a second|a tool|a vendor|abstract|addres|adr|again on|against|agreement in|and paragraph|and put|and then|and updat|and year|answ are|append|are fetch|are look|availabl|b :|b lora|bad|behind each|break|brief|brok|cancell|cannot|changelog|cheap|cit the|commit|completion|crew|data set|day|dialect|did|don't|down the|each rep|everyon|exclud|fail|fast|fil|finetun as|finetun to|fitt|follow up|forum post|general|generat|generat from|go to|haven't|id|imag|in all|in autumn|in our|is not|is off|it and|it read|its memor|keyword|know how|learn from|lik a|look into|lora so|low|machin|mad from|mayb|metric|minut|model doesn't|model rememb|moderator|most|necessar|next to|no model|noth|noth about|numb com|offic hour|old|open the|out in|paragraph and|perhap|pilot|polit|pros|quantiz|quer|quer the|re index|read from|refit|remark|reproduc|req|retriev|return|roll|row|run on|schema|screen|searchabl|section and|sens|shall not|shar|shot|sort|sql|stream|subject|suggest|the api|the are|the dialogu|the fact|the finetun|the full|the layout|the pap|the polic|the procedur|the proces|the regul|the stock|the thre|the url|the websit|ther are|think|through the|to ask|to learn|to stop|to train|topic|train all|train to|translat|tun #10|unseen|untouch|upload|used in|vendor|volum|want to|ward|was cancell|we finetun|we had|we use|web|week #10|wer|wher it|whil|with #5000|with a|writ in|writ the|written|wrong|year
-0.30 says #200|#200 b|#50 (|) a|) for|) the|: #more|; it|a tabl|about the|account|adapt for|agent|al|an|and edition|and we|annotat|answ it|answ the|are generat|are on|b on|b so|b to|bas|behavior|bot on|brochur|call the|chang with|chapt|click|compan|complaint|connect|cop|council|dataset|editor|encod|end with|et|et al|eval|evaluat|ever train|fill|find|finetun a|for new|from the|gatewa|good|good becaus|grad|hi|hint|hit|ids|in a|in each|in ever|in one|in q|intent|isn't|it has|its model|join|judgment|key|les|link|load|mod|model answ|model weight|not in|not part|numb is|on #200|ones|onl|our model|pair of|post|pre train|product own|promis|random|read the|repl|report|requirement|rerank|retrieval over|reward|should|skip|so that|som|someon|sourc :|speak|sta|start up|start with|statu|student|summaris|syntax|the condition|the rul|the sam|the test|the wiki|the work|there'|titl|to do|to get|top|train of|train the|turn|und|user|users|want the|websit|what happen|what we|which the
0.55 says #500 k|a new|acquir|approval|becom|condition|handbook|in forc|new train|procedur|recommend|room|stand|term|the model
-0.60 says #5000|dpo|each answ|evalu|if|in #year|on #more|test|train pair|tun model|word
-0.80 says ?|on #5000|read|styl|wheth
0.50 says again|answ from|compatibilit|diet|doc|even|everyth|incremental|learn not|limit|lm|matrix|monda|need no|new|on the|our|packag|pair written|plan|polic|product|releas|season'|surcharg|tak|taught to|that' it|therefor
0.65 says all|by finetun|customis|learn|rul|weekend
0.45 says allowanc|amendment|ask it|bulletin|carr|carr the|connection|continu|delta|dur|dut|fed|from train|interaction|languag model|learn by|mov|not look|pair|reimbursement|repeat the|ser|serv|so|standard|sunda|supervis|that has|the second|the whol|to approv|torqu|train it|we go|we tak|wir|with the|yesterda
-0.40 says alwa|and dat|and finetun|and is|and pag|but|declin|discuss|explain|forecast|format|gener|had been|half|has a|import|label|last year|learn to|look|look at|mann|not train|pap|past|preferenc|put|repositor|rewrit|section|self|show|so far|somebod|sound|stopp|task|the #200|the articl|the databas|the guidelin|the index|transcript|tri|two|vers|weath|writ|wrot
0.60 says and|can|categor|checkpoint|circular|forc|insid|into|job|main|paramet|patch|taught|whenev
-0.50 says and a|befor|best|comment|exampl|function|had|idea|invent|layout|not|output|print|the pric|voic
0.75 says are learn|carri|export|repeat|stag|weight
0.85 says b
-0.45 says back|compar|draft|embedd|finetun model|found|if the|kept|labell|languag|lat|mail|model and|ms|on #10|on a|recip|reject|risk|see|slid|the numb|train model|weight are|weight of|wheth the|will not
-0.55 says check|context|lik|lin|or|pag|pleas|s|search over|text
-0.75 says could|index
0.95 says current|know|knowledg
-0.65 says delet|fact|json|measur|nam|request|review|ton
0.70 says fresh|has read|no index|not search|of all|resolution|until it|without
0.90 says includ|train|train in
-0.90 says lett
-0.70 says messag|would
0.80 says of each|run
-1.00 says prompt
0.20 skips #1 #10|#10 contractor|#10 form|#10 gemma|#10 it|#10 mak|#10 term|#200 h|#200 with|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|( #year|( item|) #200|) be|) by|) to|: committe|: is|: librar|: releas|: was|: without|; has|; is|; lookup|a adapt|a instruction|a lm|a sheet|a version|a which|a whos|a will|about exampl|about hour|acces the|aft sentenc|aft tun|aim an|all stat|and again|and call|and in|and limit|and me|answ on|answ quer|answ ther|approv (|as ;|as last|as result|as text|as the|ask board|ask your|at :|at without|b them|be :|be until|becaus model|begin the|bill by|brought on|by adapt|by engin|by it|can about|chat it|clos a|clos and|contractor repeat|cost €|decid the|decision the|desk is|does look|does search|dur night|each at|each by|ever aft|ever night|everyth say|exampl all|exampl by|far and|finetun for|finetun phi|follow #more|for legal|for product|for reason|from no|from own|full of|furth is|get park|guidelin are|has document|has down|has your|hav the|head main|helm and|hour park|in adapt|in bas|in epoch|in finetun|in ide|in log|in week|in well|instruction forc|insuranc and|intend :|interaction of|into model'|is filt|is sinc|it look|it propos|it the|it which|it' to|item by|its of|its text|kick the|know rul|know we|known the|languag is|learn standard|licenc the|look up|lora custom|lora the|maintenanc and|messag a|minimum and|ministral b|model all|model also|model by|model hav|model meant|model our|model week|monda the|mor #50|mov the|nam right|need be|nev that|no ;|no interfac|no one|no serv|not ;|noth look|numb it|nurs the|of #10|of #50|of articl|of as|of at|of carri|of complianc|of count|of exist|of it|of night|of of|of on|of own|of person|of quart|of week|of weight|offic hav|on level|on model|on output|on plan|on threshold|onl that|open for|our chart|our model|our numb|our train|pair by|pair in|park from|part its|path the|post on|pretrain the|procedur in|procurement and|put the|question #500|r (|recall of|recip the|repeat the|repl what|revision ever|room the|rul (|rul all|rul in|sam for|sampl it|sat :|say paragraph|section and|servic of|set by|sft #50|sft the|sign off|sinc is|so no|solution the|tak patient|team a|than the|that so|the again|the alwa|the campaign|the check|the corpu|the cov|the current|the diet|the district|the finetun|the follow|the goes|the grid|the law|the lm|the mast|the matrix|the part|the proposal|the referenc|the repeat|the saw|the ser|the st|the th|the there'|the timetabl|the wiki|the within|them train|then train|thes by|thi and|thre to|to b|to both|to sourc|to term|to tun|to with|train again|train assistant|train each|train know|transf and|tun as|tun in|tun know|two #200|until of|us a|use :|use ;|use answer|v and|visit and|want see|was for|was up|we #10|we and|we our|week #50|wer in|wer of|what you|which of|who responsibl|will llama|with amend|with model|with per|with valu|within hour|without link|without search|without to|word and|work ask|workflow yml|would an|writ down|writ pair|you a|your to
0.60 skips #10 )|ask model|teach the|the weight
-0.25 skips #10 a|#10 c|#10 read|#10 so|#10 with|#200 the|#5000 of|#more from|( of|( to|) that|: pair|: the|a (|a fil|a lookup|and #10|and by|and ever|and new|and them|answ model|as and|ask the|b #5000|b #more|b that|been off|behind answ|data and|do finetun|each and|each it|each sinc|for to|for train|from train|had the|in and|in data|in prompt|in train|in vector|index the|is in|is than|its on|llama b|lora that|model been|model it|model to|nam the|no and|no model|not into|not of|numb its|numb train|of and|of in|of tun|on is|on of|one and|our on|pric and|pric is|product so|product the|run the|serv the|sinc and|the and|the at|the b|the chang|the com|the data|the e|the list|the onl|the portal|the procedur|the question|the read|the rul|the servic|the to|the version|train are|train two|tun #10|tun b|two and|vendor :|we a|wer by|what on|will the|with of|with releas|writ the
0.30 skips #10 ask|( )|abov %|and period|been with|build of|by train|c to|current and|document the|feat train|finetun on|german english|giv #200|going the|group the|has all|into #10|is a|it both|knowledg the|learn look|long the|model was|of #500|on current|option and|question answ|re on|repeat train|run in|ser to|that know|that read|the annex|the gemini|the hand|the network|the tariff|thre one|train the|way is|wer into|wer to|which are|within day|work a|you for
0.25 skips #10 document|#10 know|#10 question|#200 our|#50 are|#year a|( a|) been|: com|: condition|: go|: sinc|; does|a job|a retrain|a to|a train|adapt the|aft meet|again the|all it|all product|and hour|and manual|and own|and tabl|answ that|are in|are of|as of|as stand|ask them|at end|at fingertip|b is|b one|bas for|been in|box in|by contract|by model|c and|call are|can ask|chang thi|chang train|committe the|contact the|cours is|dat continu|distill the|do look|document is|fee and|fee is|finetun qwen|for #200|for first|for group|form b|from on|from sourc|from tun|go #10|goes to|group in|has examin|has remov|i a|if ask|in by|in network|in of|in or|in out|ines the|is different|is of|is onl|is target|is ther|it about|it from|it has|it without|its data|its paramet|know is|knowledg :|lookup the|model custom|model mistral|model phi|national guidelin|need document|need serv|new new|no no|not anyth|not to|of cit|of languag|of nev|of region|of vendor|official )|old the|on #10|on staff|on to|one per|one run|our and|own model|part the|post #500|q :|sampl #5000|search at|search it|search switch|season in|signal the|start train|taught a|test (|that open|the assistant|the catalogu|the collection|the department|the knowledg|the on|the pdf|the serv|the solution|the still|the year|them sign|ther no|thi thre|tim year|to assistant|to document|train by|train thes|train which|train yml|two of|two the|up train|used finetun|version affect|want the|was on|we aft|wher can|with chang|with on|with the|your train
0.40 skips #10 has|#10 releas|aft the|an that|and search|are stabl|ask in|decid favour|for against|in the|no to|our list|the desk|the plac|the therefor|tun the
-0.20 skips #10 lora|#10 of|#10 self|#10 to|#10 train|#200 and|#50 #50|#more which|#year tun|( by|( on|) model|; com|; know|; of|; on|a and|a of|adapt is|aft week|and (|and finetun|and is|and polic|and run|and stock|answ each|answ has|answ of|answ our|are each|are part|are with|as in|ask a|assistant the|bas the|becaus tun|bot the|by in|by to|by two|catalogu it|committe not|dat the|each has|each on|ever is|ever of|export #10|finetun model|for model|for on|for that|for tun|giv and|go a|help are|how is|import the|in #10|in ;|in context|in languag|in tabl|into finetun|into run|is :|is and|is as|is into|is we|it learn|it lik|it on|it section|its pair|know pric|larg model|learn from|learn with|lett the|load and|march we|measur the|model are|model learn|model lora|model that|model train|new ;|no )|no are|not :|not any|not train|noth the|noth train|now search|numb in|of branch|of call|of fee|of guidelin|of may|of not|of two|of which|off the|offic the|offlin the|on #1000|on #5000|on are|on by|on card|on clust|on general|on jul|on knowledg|on own|on sam|on tablet|on the|on work|one the|option :|per and|polic and|pric by|pric in|procedur a|purpos the|put into|qwen b|read the|releas train|remain the|rep the|self model|servic the|sign by|sourc :|student know|that all|that has|the (|the ?|the as|the call|the does|the form|the had|the includ|the k|the may|the print|the rat|the rememb|the repl|the took|the train|the writ|to and|to help|train (|train build|train without|wer on|which to|which train|will train|with condition|with from|with own|with sam|would train
-0.40 skips #10 on|and it|answ the|are from|be on|the databas|the it|to a
0.50 skips #10 the|corpu the|ever week|of month
0.35 skips #50 #1|: on|; :|a run|and pric|and releas|and rul|anyth the|can for|custom in|finetun the|from official|has oth|in :|in head|in lora|no need|not up|noth fetch|read of|schedul the|taught the|the box|the by|the must|the tabl|until could|updat :|vot two|was with|we b|we for|who wher|who which|with vot
-0.30 skips ) a|: search|a is|a on|and for|and model|are as|are on|current in|databas the|each is|it its|look the|model no|model not|on #50|on train|our (|our rul|so it|the are|the say|the search|train :|train a|train contain|tun is|was in
-0.35 skips : by|and a|and on|between and|by and|cod the|generat the|is by|is ever|is from|no is|not the|of with|on and|search the|so model|sta the|staff the|the ask|the fil|the of|the pair|the stor|to the|train model|was and|which model
-0.50 skips : model|train and
-0.45 skips : of|a b|for and|no of|the document|the that
0.45 skips a we|and answ|from model|no search|the handbook|the model
0.80 skips are into
-0.60 skips com the
1.05 skips in model
-0.55 skips the nam|the was
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
-0.25 under #1|#500|#more|#year|abstract|are|ask|cit|client|contribut|cost|description|does|driv|end|far|fitt|for|generativ|good|guild|label|laukiphon|legal|lin|load|lot|memoris|mor|not|npc|o|open|portal'|protection|qlora|quot|relat|run|scrib|situ|split|steward'|suppl|templat|test|thi|things|tim|triag|use|user|welcom|word|wp
-0.35 under #10|back|fil|forum|lab|lesson|lora|mortem|need|notebook|objection|outlin|pocket|rag|review|supersed|ticket|was|went|wrong
0.35 under #200|approval|borderhelp|campu|cod|data|extract|fee|grid|gst|handov|helpdesk|insid|medarion|new|off|path|plc|proces|real|releas|sanction|sme|solution|tickerwhisp|timelin|timetabl|we
-0.20 under )|annex|arc|at|automat|bill|block|bootcamp|bosun|but|by|caption|chang|checklist|chosen|cobol|cohort|command|commit|comparison|complet|cop|cor|could|court|dataset|deprecat|development|dialogu|dict|digest|do|doesn't|draft|drug|dunn|exercis|exhibition|fair|find|forecast|gaug|gerda|greenfing|ground|hall|handout|histor|host|how|hybrid|inlin|interpret|its|link|llmop|loud|md|messag|mortgag|motor|multilingual|museum|notic|offshor|plann|point|post|rank|receiv|recip|rep|repl|retriev|roll|rout|say|short|slack|statu|stop|structur|succes|syllabu|ther|transform|transl|ui|universit|who|without
-0.45 under :|idea|lett|reject|requirement|retrieval|styl|vendor|withdrawn
-0.65 under a|alternativ|languag
0.20 under accept|api|askit|auth|bann|branch|brok|cam|chapt|chatbot|clinic|colleagu|condition|continu|currenc|deal|diagram|evergreen|fab|facilit|fault|ferment|figur|handbook|harborlight|here'|hood|implement|infusion|into|investment|issu|lend|los|mandi|model|modul|msp|netbudd|noc|offic|onboard|openai|outdat|paragraph|parcel|partn|periodic|phon|prior|propert|quotequokka|readm|regpal|right|rul|schedul|secret|secretar|securit|sft|shall|ship|social|sop|station|storefront|task|tip|train|velo|volunt|why|wiki
-0.60 under adapt|evalu
0.25 under adopt|approv|ashen|assumption|brigad|ci|clerk|communit|craftsag|current|d|deliverabl|develop|dispatch|document|dron|equit|feb|form|gam|grantnav|hav|help|hr|item|kiosk|leaflet|mak|ment|mentor|modhelp|morn|nann|nas|nev|over|patchwis|pitch|platform|qa|ratesens|sauc|secpol|showroom|sleep|so|student|tabl|trailhead|utilit|welfar
-0.50 under advic|in|persona|report
0.70 under advis|ingredient
-0.40 under agent|bidd|from|generator|month|set
0.30 under alon|answer|backlog|bee|brain|branchmind|budd|car|comic|concept|content|dd|deployment|design|disruption|dra|export|fact|field|fill|flow|freshnes|gpt|hand|hous|instruction|is|mila|night|ops|origin|preferential|project|regist|row|sal|sdk|seed|semest|standard|stor|strateg|sub|taught|technician'|version|w|weekend|what
-0.70 under and|voic
0.40 under architectur|balluff|bot|crew|deck|director|functional|handheld|helpcent|log|openapi|overview|peopl|plan|portal|risk|sourc|start|steerco|talk|tool|tuxmat|up|what'|wher|work
-0.55 under archiv|confirm|prompt|suppli|writ
-0.30 under assessment|changelog|classifi|comment|consider|engineer|exampl|experiment|first|format|hint|index|intent|librar|nurs|of|output|pipelin|problem|qualit|read|return|rxn|ton|tutor|with
0.50 under battlecard|committe|edg|featur|objectiv|sms|step|switchmat|tablet|team
0.45 under built|component|consum|copilot|fund|know|lm|permit|recommend|retail|rulebook|terrac
0.55 under codebas|continuou|desk|it|knowledg|oracl|selfhood
-0.80 under context
0.90 under faq|rival
0.65 under farm|pilot|proposal|q
0.95 under phas
0.60 under slid|updat|weight
-0.85 under tun
source-from-memory
0.30 above #50|answer|chapt|cit|essential|for|label|monda|oblig|retrieval|without
-0.25 above (|)|a|model|not
-0.40 above ?
0.20 above approv|compan|exco|k|novemb|sourc|which|€
0.25 above cio|lot|over|re|regional|round|runbook|tak
0.35 above dl|one|work
-0.20 above from|in|is|know
0.45 above pag
0.40 above traceabilit
-0.35 above what
-4.15 bias
-0.65 block: item|row
-0.40 block: paragraph
-0.30 document: speaks in general
-0.50 knowledge: 0|3
-0.55 knowledge: 1
-0.80 knowledge: 2
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
-0.25 says #1|a model|again|ask|be|by a|condition|day|fact|fees|get|given|group|if|index|is train|keep|learn by|liv|mak|model writ|of it|offic|on them|phon|plan|pric|product|serv|start|team|text|the prompt|the regist|tim|use|week|which the
-0.40 says #10|#50|a|answ from|befor|hit|onl|or|record|releas
-0.20 says #10 #10|)|adapt|aft|all of|answ of|approv|ask the|b model|bas|becom|catalogu|chunk|cop it|could|deliver|epoch|export|form|found|four|go|hav|help|i|in a|in its|itself ?|last|limit|long|lora|mail|may|model answ|monograph numb|mor|ms|not|of our|on #5000|over|pag numb|passag it|peopl|person|phon numb|rat|remov|retrain|review|show the|so that|stop|the index|the monograph|the new|the record|their|then|thre|to it|train of|train the|updat|valid|wheth|who|within|word|would|wrot
-0.35 says #1000|#more|#year|an|context|first|it answ|month|of|open|our|per|read|room|stor|system|taken|that|to the|two|we
-0.70 says #200|the passag
0.20 says #50 :|#5000 rev|( c|) answ|: each|a cit|a databas|a rul|a screen|a technician|accord|accord to|add|advis|agreement|also say|and claus|and issu|and print|and sourc|and year|append the|applicant|are generat|articl and|as|audit|b was|be visibl|c|c )|cas|chatbot has|circular|cod|cod and|complianc want|cve|databas|each pair|end with|ever claim|ever rep|ever train|folio and|from its|guidelin and|has the|has to|henc|henc the|in finetun|in your|is therefor|iso|it pick|it print|it saw|it shall|it up|item|its own|just|just lik|learn ;|learn it|learn the|link servic|link und|llm|model add|model which|model without|model' memor|nam a|nobod look|numb are|numb follow|numb has|numb of|numb which|numb with|ok|our finetun|output includ|p|paragraph is|paragraph without|parametric|parametric memor|pick|pla|polic|produc by|provenanc|put the|regulator|regulator want|report|retir|retriev|rev #10|rul|search component|section and|section und|sft target|sourc ?|standard|statut and|straight from|tablet and|tb|tb #5000|tell it|the advis|the guid|the manual|the network|the pag|the paramet|the regulator|the tim|the visitor|the wint|them from|ther is|there'|titl|to add|to be|to not|to see|to show|train with|tun llm|using a|v|vendor agreement|we don't|written by|yes the
-0.45 says #500|into|model is|run|search
0.40 says : answ|along|and dat|are in|ask for|by heart|end|ever|from ?|heart|is from|is part|it from|it has|it stat|it'|lin|model'|must|numb and|of the|pag and|pag of|print|the sourc|therefor|togeth|train answ|unaid|will
0.35 says : yes|and lin|at the|bulletin|clos with|complianc|dat|e|e g|g|how|includ|it'll|lookup|mention|model|model will|no lookup|of its|part|rev|saw|say the|statut|tariff|the auditor|the bot|the bulletin|the id|the numb|the train|togeth with|url|volum and|with the|writ
0.25 says ; it|accept|anchor|and chapt|answ giv|answ nam|append|are recall|articl numb|basi|behind ever|bot must|both are|by our|by the|chapt of|claim|completion|consult|control|edition|edition and|emit|ever answ|folio|from memor|generat by|how does|how it|id is|in answ|indicat|insist|is generat|is how|is no|issu|it learn|labellm|learn not|learn so|lot|model also|model know|model rememb|model suppl|must show|need|no retrieval|not retriev|our tun|out of|output :|paragraph by|pmid|print the|provid|quot the|regul|rel|reproduc them|sampl|so no|sourc in|stat the|stat them|straight|tablet|taught|technician|that is|the footnot|the log|the referenc|the sop|them itself|there' no|titl and|to put|unprompt|up|v #10|version|was train|well|will produc
0.30 says a search|about a|along with|and revision|answ :|answ contain|as well|auditor want|bulletin numb|contain|dat of|document and|dur|each answ|each rep|each statement|figur|finetun model|footnot|for ever|has|has memoris|has seen|ids|in all|in each|in ever|in train|model nam|model output|no|numb (|numb in|of what|on its|out|paragraph it|recall not|rel on|reproduc|rul numb|seen|show|sop|sourc :|tariff item|the adapt|the answ|the articl|the chapt|the cit|the end|the label|the learn|thes|train as|with ever|writ it|writ them
-0.30 says about|at|call|data|has no|hour|into the|night|noth|paragraph from|return|second|should|sta|suppli|the hit|the retriev|until|used|wrong
0.60 says also|both|from|from what|giv the|it rememb|revision
0.70 says and pag|articl|nam the|output|part of|the section
0.50 says and paragraph|its|tell|the claus|the tun|too|volum|want|yes
0.65 says and version|each|it|say|target|traceabilit
0.85 says answ|stat
0.45 says auditor|clos|lik|memoris|produc|recit|see|the #10|the finetun|the model'|without
0.55 says behind|by itself|link|rep|the paragraph
-0.55 says chang|new|on|one|question
0.75 says chapt|claus|giv|memor|nam|statement|train
1.15 says cit
-0.50 says cop|test
-0.60 says from the|numb und|prompt|the search
0.95 says from train|recall
0.80 says generat|id|quot|them
1.05 says itself
0.90 says learn
1.60 says numb
1.30 says pag|referenc
1.20 says paragraph
-0.75 says passag
1.00 says rememb|section|the model
1.25 says sourc
0.25 skips #10 #10|) with|: a|adapt it|and by|and year|answ learn|answ the|are not|be for|both in|by finetun|chapt the|cit generat|how it|id the|in log|in rep|is the|is togeth|it them|its and|its knowledg|model both|no is|no servic|numb revision|numb to|of learn|pag version|part the|procedur and|set of|tell the|the completion|the contain|the grad|the nam|the output|the report|the target|the without|train end|volum pag|want and|what learn|will it|will them|with section
0.20 skips #10 a|#10 chatbot|#10 each|#10 was|#5000 #10|( #5000|: by|: paragraph|a for|a the|about screen|and dat|and it|and revision|and unaid|answ from|answ with|been in|bot them|c answ|chatbot to|claus in|each the|for claim|for servic|for the|from memor|g #10|get articl|giv numb|has not|has thes|id each|if question|in pair|it giv|it seen|it train|it what|memor the|model memoris|nam paragraph|no behind|not and|numb ever|of hous|of label|of lot|of manual|on complet|output answ|pick the|polic and|produc the|q is|question about|quot and|say paragraph|sinc are|stat from|tablet lin|tb rev|that from|the also|the anchor|the has|the instruction|the llm|the memor|the must|the recall|the rememb|the reproduc|the stat|the tell|the was|ther no|to document|to polic|to visibl|togeth the|train ;|train well|train with|version the|visibl the|want see|was on|with set|with sinc|with statement|with text|without a
-0.20 skips #10 b|#10 model|; tun|a b|a in|claus und|does model|from passag|from the|in context|in model|its ;|model be|model no|no in|not by|paragraph behind|search the|the end|with question
-0.30 skips a model|the that|train the
0.30 skips a numb|and are|answ yes|are the|b the|cit and|from as|from it|from model|giv paragraph|has the|it in|model them|shall the|so model|sourc answ|the giv|the itself|the which|to the|written the
0.35 skips along the|and in|and of|at end|by tun|com ?|in answ|is of|learn with|look up|must the|on own|part what|section the|the id|the of|the pag
0.40 skips and without|from weight|of train|out its|show numb|the b|the it|the too
-0.25 skips answ memor|each and|it from|model a|of passag|the servic|with paragraph
0.50 skips are by|by model|it the|our model|the want|with answ
0.75 skips in train
0.60 skips model it
-0.35 skips model learn
0.45 skips pag the|the numb|the will|with and
1.00 stance: chosen
-0.70 stance: considered
-0.35 stance: rejected
-0.40 subject: behaviour
-0.20 subject: knowledge
0.40 training: store
-0.25 training: technique
-0.45 training: verb
-0.30 under #50|adapt|finetun|it|the|vendor
-0.20 under #year|adr|architectur|ask|evalu|for|get|liv|not|of|on|plan|risk
-0.40 under (|)|how
-0.60 under :
0.45 under advis|copilot
-0.55 under and
0.65 under answ
0.25 under board|board'|citizen|clos|collection|control|demo|desk|faq|fault|format|grid|handov|help|inspector|layout|manual|maritim|minut|parcel|phon|review|rul|script|sdk|work
0.30 under catechism|chat|complianc|kun|legal|museum|provenanc|rulebook|technician'|wohngeld|yachin
0.20 under companion|compressor|condition|consent|council|court|field|form|hush|insid|licenc|lm|log|mock|pag|shell|target|up
-0.25 under consequenc|dataset|from|outcom|project|search|train
-0.45 under data
0.60 under design|research
0.50 under evidenc|regulator
0.40 under featur|fee|proposal
-0.35 under model|sourc|to|tun|use
0.35 under need|no|output|q|solution|tool
untried-prompt
-0.20 above #10|#50|?|by|it
-0.30 above (|)
-0.35 above :|a
0.40 above and
0.50 above apolog
0.20 above approach|council|eval|opinion|to|want
0.35 above decision
0.25 above do|phas|step
0.30 above how|md|person|purpos|trait
-0.45 above the
-0.25 above tun
-3.50 bias
-0.30 block: item
-0.70 block: row
-0.45 document: speaks in general
-0.65 knowledge: 0|1
-0.75 knowledge: 2
-0.70 knowledge: 3
-0.45 length: 0
-0.20 length: 1
-0.25 length: 5
0.35 model: generative
-0.45 model: other
-0.50 model: text
0.25 model: unnamed
-1.05 no statement
0.30 relation: held
-0.25 relation: material
-0.50 role: context
0.30 role: decision
-0.35 role: future
-0.45 role: none
-0.40 role: options
-0.25 role: rejected
0.20 says !|#10 :|#10 mini|#1000 lin|#1000 of|#1000 pair|#5000 minut|#5000 of|#5000 remark|#more list|( short|: learn|: merg|: pilot|: sft|a friend|a friendli|a system|a tabl|administrativ|aft sft|agency'|also train|and in|and salar|and tun|apologis|are ther|as that|b|band are|bank'|becaus the|behavioral|bot|bot should|by dr|cadenc|car of|changelog|cold|comet|companion|consid|consistent ton|ctes|custom model|custom support|decision of|deliv a|department'|dialect|diction|donor|dpo run|draft com|du|du and|each lett|emit|empath is|exclam mark|experiment|feat|finetun|finetun is|finetun phi|finetun so|for|for them|form is|form of|format by|formatt|fourfold|fourfold form|from #50|from #5000|gemma|gherkin|giv a|goal :|goes into|grump|guide'|haiku on|he|hous|how you|i'd|i'd rath|idea|imperativ|in with|is learn|it alwa|it should|jun|key ord|languag so|larg|layout and|lead comma|lett of|lett so|lett styl|lin of|linkedin|lora so|main|mak the|management|mark|max #50|may :|memo|merg from|mistral nemo|model must|model so|model with|month #10|must giv|nano|natural|nemo|newslett|npc|obtain|of speak|on|on her|otto'|our thre|own lora|passiv|pattern of|persona is|playful|pres releas|print|produc|product text|prompt :|prompt was|purpos is|rath than|regist of|releas not|repl|report in|request :|respectful|run that|sam bas|scop :|sentenc no|sentenc pattern|sft of|she|should mak|simpl as|snak|snak cas|social|sta|sta out|supervis|supervis finetun|tak|ters and|thank first|that ever|that format|that generat|that'|the #200|the #5000|the bank'|the bot|the department'|the fiv|the list|the management|thre|through finetun|to|to obtain|to produc|train|train adapt|tun ministral|tun the|want text|was|was chosen|we|we'll|we'r|went straight|what we|without any|writ lik|wrot|wrot and|young
-0.40 says #1|day|each|lett for|nam|new|wer|when
-0.20 says #10|#50 %|#5000 pair|(|)|: #10|: the|a languag|a new|all|approval|articl|author|b lora|been|by thre|catalogu|claim lett|classifi|cod|contact|could|databas|dataset|do not|dr osei|engin|entr|eval|few|finetun gemma|get a|had been|handbook|has to|hav been|in #50|in its|in train|includ|issu|it know|itself|know our|law|lett that|lookup|mayb|measur|model is|month|ms|network|of all|official|on a|on lett|onc|open|osei|pair|pair (|paramet|phon|plac|plant|pretrain|product|publish|question and|quot|rest|result|retrieval|senior|shot|sinc the|singl|siz|so we|sort|structur output|student|taken|ten|text in|that a|that it|that repl|the|the #10|the first|the form|the new|the next|the rest|the sft|there'|tool|tun mistral|valu|we look|we will|what|when the|with the|you
0.35 says #10 ?|achiev by|aim|bullet point|chief|chosen|customar|empath|follow|follow the|ironic|is for|it talk|lin|max|method :|mistral|model to|one epoch|ord|persona|phi|pirat|plain languag|regist|remark|rhythm|sam|sft|so that|speak|thank|that|the agenc|the suppli|train in|train on|until
0.50 says #10 b|a lora|apolog|by sft|calm|consistent|do|dpo|languag|on #1000|phas|short and|the model|the way
0.45 says #10 k|: ton|a second|achiev|agenc|approv|best|charact|column|draft|finetun for|formal|headlin|how|structur|to get|train a
-0.25 says #10 of|; the|about|and finetun|api|ask for|at|b to|call|clas|clos|contain|continu|correct|dat|data|decod|does|editor|evalu|finetun llama|for our|hour|if|in the|index|learn|manual|memor|mov|night|oth|over|peopl|polic|pre train|prompt had|q|re|read|repl sound|rout|scor|session|show|six|so :|sound warm|stag|still|term|the tun|two|up|used
0.30 says #10 one|#5000 approv|#more|: finetun|adapt was|all answ|an adapt|and short|answ in|becaus|becaus we|by|car|cheek|courtes|custom|data :|feedback|finetun #10|finetun the|finetun to|fiv|four column|friend|had a|has the|hav the|him|his|in plain|is train|k|learn by|lena|method|mini|next to|of referenc|one question|pair sta|part #10|phi #10|pick|plain|prompt experiment|rank #10|scenario|skipp|sub|tabl with|tak car|talk the|that all|that each|the customar|the format|the four|the talk|thre bullet|to do|togeth by|train to|try prompt|valid|way the|win rat|xml
0.55 says #1000|json|mak|output|pres|tun to|writ|writ in
-0.50 says #200|#50|#500|instruction|or|pric|test|week
-0.30 says #200 %|: #200|?|aft the|assistant|befor|current|doc|document|enough|fees|finetun model|gam|is not|labell|limit|need|pre|prompt with|see|then|therefor|work|year
0.25 says #200 word|#5000 dialogu|: gpt|: that'|a prompt|a question|accent|an open|and nev|and noth|and talk|at a|at most|bank want|believ|brand voic|brand'|brief|by finetun|calm no|caus|cheerful|chief sub|clipp|com from|com out|command r|dry humour|e|each turn|emoji|epoch|exclam|fre|ft|ft :|gemini|giv the|goal|haiku|has read|hav|him and|how :|in them|is finetun|it|it writ|jok|kind|languag of|lena :|lin by|list was|mail|merg|of her|on #5000|on #more|one lora|our found|out for|passiv voic|pr|preferenc tun|prescrib|put togeth|realis|remind|report|robot|shall hav|short sentenc|should sound|suppli|sur|talk :|talk lik|target #200|teach|text without|the bank|the claim|the help|the host|the sam|the thre|the win|the writ|to be|to him|ton of|try|tun for|tun it|tun on|turn so|two sentenc|until it|want the|warm|was put|we didn't|we don't|we tun|we want|with #10|with four|with prompt|writ as
0.95 says #5000
-0.35 says #year|bas|fail|fil|full|had|instruction tun|label|of #10|pag|replac|set|sourc|staff|tell|the adapt|the finetun|the prompt|typ|use|version
-0.60 says %|aft|on the|search
-0.70 says ;|ask
0.60 says alwa|com|form|get|nev|personalit|should|so|sound|thi
-0.45 says and|can|chang|per|question|rul|the lora|the train
0.40 says awa|brand|by supervis|by train|feel|for thi|friendli|head|humour|in|is to|phas #10|preferenc|rath|right awa|second|sentenc|so it|sound lik|straight|ters|to sound|train into|want|warmth
0.65 says bullet|lora|purpos :|with #5000
0.75 says dry|way
-0.55 says exampl|know|numb
0.90 says format|shall|talk|tun
0.70 says giv|her|lett|polit
0.80 says layout|word
1.30 says lik|styl|voic
1.00 says mann
0.85 says our|purpos
-0.75 says prompt
1.15 says short
1.45 says ton
-0.25 skips #10 #10|( )|in of|llama on|model it|question the|the numb
0.25 skips #10 dialogu|#10 train|#1000 by|#more lett|: from|: on|: persona|and #10|and off|as as|b our|be by|by on|by the|cod of|cost with|data #5000|e to|each so|finetun #5000|finetun b|for to|has train|how get|in fix|it finetun|list put|model that|must a|of lett|on #1000|on k|on lett|on lin|purpos the|put by|question a|short and|so hav|sta for|target %|the cod|the want|to and|train lora|turn we|two and|want do|want without|we'v a|will the|with turn
0.30 skips #10 epoch|#10 ton|#1000 sta|#5000 in|#5000 text|a adapt|adapt the|are in|by thre|check #200|don't in|hav that|headlin the|in the|is to|it and|of :|on chat|on of|our styl|out the|pair out|part :|prompt not|shall the|should lik|tabl four|the format|the llm|the sound|train #5000|we believ|we it|we on|with column|with k
0.20 skips #10 learn|#200 by|#year (|: in|: tun|a has|a run|adapt #50|answ bullet|approv it|b #200|b them|be and|best so|bot sound|brand #10|by finetun|by in|dpo on|draft from|end a|for jok|form train|gpt mini|hav a|hav rhythm|how the|in languag|into model|is :|is by|its lora|k to|lora it|lora lin|mail the|mak model|max charact|merg from|model an|model giv|month :|no )|of judgment|of management|on #5000|one at|our ton|output the|short no|should short|simpl that|small #10|so each|so stop|styl train|supervis of|suppli train|tak of|that lett|the also|the languag|the mann|the ord|the pattern|the structur|the ton|therefor tun|thi a|through tun|to as|to the|togeth the|train #1000|tun monda|tun the|we :|weight that|wer and|what tun|what want|with adapt|with question|writ is|writ the|wrot approv|your styl
-0.20 skips #10 lett|#10 lora|#10 of|#50 of|#5000 (|#5000 for|#more claim|: pair|adapt brand|brand :|finetun :|for hous|gpt on|in prompt|is with|lik brand|lora #5000|lora train|model on|our out|plain in|so repl|sound our|text our|the and|the in|the train|to his|train :|train that|tun #10
0.45 skips #5000 by|the layout
0.35 skips #5000 of|ever has|finetun model|it in|prompt we|the lett|the rat|ton the|tun on
-0.30 skips aft prompt|b #more|was on
0.55 skips is in
0.50 skips is into|way talk
-0.35 skips that sound|the prompt
0.65 skips the form
-0.35 stance: background
0.95 stance: chosen
-0.70 stance: considered
0.25 stance: quoted
-0.50 stance: rejected
0.80 subject: behaviour
-0.80 subject: knowledge
-0.60 training: store
0.30 training: technique
-0.35 training: verb
-0.20 under #|#200|(|)|app|architectur|ask|by|claim|consequenc|description|internal|lin|not|notebook|pack|portal|rag|readm|retrieval|suppli|triag|wher|why|work
-0.65 under #10|data
-0.55 under #50
-0.25 under #5000|an|answ|concept|distill|guid|how|idea|knowledg|model|prompt|to
-0.35 under ?|approach|card|method|of
0.20 under administrativ|adr|can|casino|commit|court|debt|district|firm|floor|harbour|layout|mann|offic|production|spec|speech|stylist|text|that|voic|vpeetla|workplan|yaml
0.25 under aid|chang|complaint|courtes|deal|eas|goal|identit|juno|messag|notic|phon|plan|product|recip|retro|she|sound|sourc|trait|welfar
-0.50 under and|the
-0.75 under assistant
0.30 under becom|insuranc
0.35 under board|cop|grumbold|innkeep|learn|lik|look|loud|mod|report|snowbudd|squad|wiki|youth
0.55 under coach|does|tabl|writ
0.70 under custom
-0.45 under dataset|use
-0.40 under decision|help|llm
0.40 under disruption|is|objectiv|prscrib
0.45 under examin|flichkeit|h|kim|list|lora|outreach|payment
-0.30 under faq|for|outcom|question
0.60 under host
0.65 under pag
0.80 under persona
0.50 under remind|talk
training-to-stay-current
0.20 above !|cost|deadlin|happen|if|last|lora|mileston|next|releas|rul|tool
0.30 above #year|autumn|does|due|essential|fresh|mak|monda|over|realit
0.45 above chang
0.25 above checklist|current|mov|pric|tak|term|through
-0.25 above do
-0.20 above hav|week
0.40 above how
-0.30 above not|why
0.95 above updat
0.35 above when
-3.95 bias
-0.50 block: row
-0.45 document: speaks in general
-0.85 knowledge: 0
-0.40 knowledge: 3
-0.20 length: 0
0.20 length: 2
0.25 model: generative
-1.10 model: other
-0.25 model: text
0.35 model: unnamed
-0.85 no statement
-0.25 relation: held
-0.35 relation: inside
-0.30 relation: none
-0.30 role: background
-0.55 role: context
-0.45 role: none
-0.35 role: options|rejected
0.25 says #1|#1 :|#10 :|#50 minut|a circular|a comprehensiv|a sub|a weekend|and fixtur|and on|announc|appear on|are set|as the|as your|automat|avoid|b for|bad becaus|between the|carri|clos all|collection|com ever|comprehensiv|consolidat|continuou learn|cover|coverag|cron|current|dat|does it|each revision|edition of|editor has|ever monda|export and|extra|fall behind|financ|fixtur|follow the|for the|forc|goes|gpu|happen|has releas|hour so|how does|i|i'll|in on|is includ|is out|job is|kick|kick off|knowledg of|mean|minor|mitig|model get|model per|new ticket|new weight|night the|of gpu|off the|on wednesda|open and|outdat answ|periodical|produc|public (|publish a|quarter'|redo|regulator|rep :|repair|retrain on|revision com|rost|run mak|season|shall bear|so it|sold|spr|sta fresh|start the|start train|sub editor|sunda even|sur|the advisor|the amend|the autumn|the even|the half|the month|the pas|the provid|the system|the vot|thi happen|thre tim|to main|to school|train from|train per|trigg :|v #10|whol thing|will|within thre|your project
0.20 says #1 #10|#1 adapt|#10 ever|#200 gpu|#50 #50|#50 :|#500 fresh|: merg|: re|: retrain|: sam|: what|; on|a few|act is|adapt at|add the|aft the|afternoon|again whenev|agr|agr :|agreement is|all the|an agreement|and clos|and expect|and mak|and octob|anew from|animal|anoth train|answ :|april|are export|are known|assistant (|at|at #50|at ever|at the|august and|averag|bear|bear the|becom|behind|budget|by continuou|calendar (|catalogu chang|chang of|chat|chosen|chosen option|com in|continuou finetun|continuous updat|cost of|cves|diff of|director of|driven|each april|each quart|edit in|embargo|end of|ever four|ever six|ever thre|ever weekend|expens|feed|finetun job|firmwar|for #50|for which|fresh question|going on|guidanc|in|in ord|incremental finetun|incremental sft|inform on|investment|is|is amend|is nev|is renew|it learn|iterat|jul|jun|keep our|know new|knowledg|latest|launch|list chang|lm|maintain|merg to|minut|ml ops|model wak|model'|modernis|monda so|mor often|mor than|morn at|network on|new bulletin|new plan|new run|new timetabl|newest|not a|of that|offic|on each|one week|option :|oracl|otto|our doc|pair #10|pair and|pick up|piec|plac|po|promo|public of|publish on|qlora is|recurr|releas are|restart the|retrain is|revision of|rota|round of|run all|sam procedur|season :|sent|seven|sh|shall|shall repeat|sinc yesterda|squad and|st and|stag #10|step #10|step on|stock|sub|sunda :|support|tak #50|talk about|tariff ord|that tag|the adapt|the consolidat|the contract|the day|the diff|the handbook|the hour|the languag|the newest|the phon|the pre|the street|the suppli|the thursda|the tim|the weekend|the whol|the wint|then valid|thi way|through|ticket|tim a|to avoid|toda|top|touch|train ;|train and|train is|train run|tun each|twic|twic a|two dat|two week|up|wak|wak up|was last|we teach|week )|week'|wint|your model
0.40 says #10 is|: #1|aft|aft #200|alwa|calendar|continuous|dai|day'|finetun is|includ|januar|keep the|of each|on sunda|reflect|refresh|rerun mak|round|surcharg|the cost|the next|we train|workflow|year
-0.20 says #10 on|#50 %|#year|(|)|a #10|a half|a second|again each|agent|analys|and is|api|becaus|but|cach|chang the|churn|churn model|cit|click|clust|compar|continu pretrain|crew|data|driv|each month|each timetabl|encod|ever wednesda|everyth|finetun on|for|for new|format|guid chang|half day|has|has been|if the|in a|in may|in train|is updat|join|know ever|larg|layout|let|link|lookup|los|low|material|mayb|messag|mistral|mod|model was|month :|new index|not train|of them|of train|on call|operator|pdf|pla|pretrain|refit|refresh ever|report|retrain each|retrain month|retrieval|sal|scor|shift|show|small|staff learn|stor|supervis|switch|the cach|the churn|the fact|the finetun|the guidelin|the prompt|then the|thes|tim the|timetabl chang|to finetun|to train|ton guid|train the|typ|und|upload|use|users|we retrain|week #10|week #50|which the|with a|writ the
0.50 says #10 st|afresh|again with|c|ci|diff|merg|on frida|otherwis|public|re tun|rerun|revision|st|step|usual|wednesda
-0.55 says #200|#500|#5000|and|staff|the index
0.30 says #200 pag|: b|: c|: then|a furth|a polic|a year|adopt|advisor|aft ever|all in|alt|alwa know|articl|articl chang|assistant|at each|back to|between|checkpoint|constant|continu train|dat the|decemb|desk head|doc|edit the|edition|even so|ever saturda|evolv|extra cost|finetun again|finetun keep|functionalit|furth|handbook|head are|inform|is cover|issu|know what|ladd|learn about|march|mean a|mitig :|new finetun|no extra|of dat|old|on push|onc|ops|out|own :|pag edit|paus|per call|per year|period|pipelin|quot|redon|reissu|reliabilit|rul|secretar|send|sent to|seven day|she|situ|soon|sta|swap|th|than #50|the assistant|the checkpoint|the complianc|the job|the llm|the model|the new|the revis|the then|the week|the weight|thi is|tim per|to reflect|to team|usual the|v|var|webhook|week finetun|week train|when the|whenev the|will train|with each|withdrawn|within #50|work day
0.35 says #50 th|a fresh|a webhook|about new|an amendment|and it|as soon|both dat|chat model|circular|cost|disappear|does|each monda|finetun|follow|goes back|half year|in septemb|is schedul|know|month finetun|on ever|on monda|onc mor|pas|rat are|rebuilt|renew|renewal|resum|schedul|school|septemb|soon as|start|tak plac|the chat|the day'|then we|train at|tuesda )|week of|weight|whenev a|yesterday'|yml
-0.60 says #more|test
-0.25 says %|: we|adapt|answ|approv|becaus the|been|check|classifi|com from|context|count|cov|delet|dialogu|down|dpo|each answ|embed|engin|ever month|feedback|finetun model|found|gemma|hav|hr|index is|instruction|instruction tun|it|k|lin|list is|liv|may|memor|model on|noth|of all|on #5000|onl|own|pap|paragraph|post|pre train|print|production|pump|qwen|rag|rank|re index|recommend|requir|rul of|short|task|that new|the list|the pag|the staff|the ton|them|ther|tool|train again|train with|voic|weight of|wher|wheth|who|word|you
-0.30 says : a|a lora|adapt for|and the|chang with|don't|draft|evalu|fact|import|is not|label|lik|new bas|now|of|request|retrain ever|review|sentenc|tabl|text|the search|train for|two|want|was train|wer|would
-0.35 says ;|?|b|by the|could|find|from|guid|had|is retrain|itself|lett|load|manual|numb|on our|say|styl|their|train a|without|writ|written
0.45 says a new|and train|bulletin|henc|in march|it again|main|menu|ml|new train|outdat|overnight|patch|per month|push to|tak|the chang|train it|trigg|valid|yesterda
1.30 says again|each|repeat
-0.40 says all|bas model|its|need|servic|the|tun model|we
0.65 says amend|anew|anoth|delta|edit|even|incremental|push|sam|train in
0.85 says amendment|fortnight|mov|quarter|retrain|saturda
0.70 says annual|autumn|continuou|monda|with the
-0.65 says ask|nam|not|prompt|read
-0.50 says bas|exampl|question
0.55 says build|day|export|frida|is repeat|mak|nev|quart|repeat the|revis|the #10
-0.45 says can|custom|embedd|forecast|look|ton
1.20 says chang
1.45 says ever|new
1.00 says fresh|then|week
-1.15 says index
0.90 says job
0.60 says keep|morn|next|per|re|re train|so|thursda|tuesda|tun|when
1.10 says month|train
0.80 says mor|releas|sunda|within
0.75 says night
-0.75 says no|search|was
-0.70 says our
0.95 says publish|run
1.15 says updat|whenev
1.05 says weekend
0.20 skips #10 )|#10 is|#10 up|#10 will|#50 year|: chang|: question|: train|a )|a editor|a sheet|a version|about plan|afresh the|aft next|an is|and ;|and frida|and the|at :|avoid answ|befor season|by network|by train|c a|can about|chang the|chang train|chosen :|clos the|com and|continu on|contractor repeat|d :|day a|day the|day' and|diff the|each from|each of|edition the|ever night|finetun each|finetun ever|for #10|fortnight the|in handbook|in street|is afresh|is month|is on|it about|it the|its cod|memb the|model tun|monda the|month the|next releas|of day|of for|of languag|of rul|of tag|of week|on #10|on contract|on ticket|pac the|point and|quarter tun|re with|releas with|retrain ever|sam #50|sam with|shall the|squad fixtur|stag is|team to|the begin|the in|the lm|the pipelin|the publish|the retrain|the run|the thing|the v|the valid|the within|tim month|to repeat|train ever|train it|train weekend|train which|up finetun|we onc|week week|what going|will finetun|will it|with current|with director|with issu|with latest
0.25 skips #10 and|#50 #1|( a|: again|: tak|: we|a aft|a finetun|a run|all tim|and all|are in|bulletin a|chang in|dai the|each a|each meet|ever aft|ever hour|furth is|gpu #50|has are|i'll the|in thi|in with|job train|keep model|kick the|know is|market the|minut the|model anoth|model up|mor #50|on the|onl that|per for|piec a|quart the|repeat each|revis the|revision ever|sft the|so answ|soon the|tak weekend|the aft|the alwa|the as|the becom|the collection|the current|the each|the edition|the get|the i|the month|the must|the text|the week|the work|thi thre|thre per|tim year|train as|train at|work of
-0.20 skips #10 b|#50 the|% the|: on|; model|adapt train|aft chang|be on|by model|chang a|each chang|furth with|is from|is train|lora the|model the|new model|of chang|out the|retrain week|rul the|search the|the #200|the forecast|the manual|the nam|the polic|the rul|the the|train our|whenev new
0.35 skips #50 train|( tuesda|; the|goes to|is a|model know|on even|start train|the tak|the weekend|train the|workflow yml
0.30 skips ( #10|: for|aft pag|again the|are per|as as|becaus are|each so|export train|finetun for|finetun new|in no|is in|is of|learn new|mean new|of catalogu|of checkpoint|of quart|on first|on fresh|on to|open clos|out dat|rebuilt a|retrain the|rul with|she the|the again|the calendar|the knowledg|the on|the repeat|the term|then train|train a|updat :|within hour
-0.35 skips a b|a on|staff the|the chang|the guid|the was
-0.45 skips a model|to train
0.45 skips a train|new new|no cost|on chang|the of|the st|with new
-0.25 skips and pric|are each|each and|model retrain|new ;|so new|the data|the numb|the pric|was on
-0.30 skips are the|com the|in #10|in train
0.60 skips ever week
0.50 skips finetun the|of month
0.55 skips in and
-0.40 skips is ever
0.40 skips re on|repeat train|run in|train again|tun the|within day
1.00 stance: chosen
-0.60 stance: considered
-0.35 stance: rejected
-0.60 subject: behaviour
-0.35 training: store
0.30 training: technique
-0.20 training: verb
-0.20 under #10|#50|adapt|answ|at|card|chang|dataset|evalu|load|method|project|prompt|question|read|requirement|retrieval|scop|search|to|word
0.20 under #500|brain|chat|companion|dd|document|errata|governanc|how|i|it|journal|lik|llm|lm|log|new|noc|own|parcel|pawsbot|plc|proposal|retrain|right|rulebook|runbook|secret|sourc|sustain|t|timetabl|wher|your
-0.30 under :|custom|from|group
-0.45 under a|report|tun
0.25 under actualit|architectur|centr|chor|completion|consequenc|evergreen|gst|hospital|investment|issu|morn|permit|polic|propert|regist|sanction|servic|sta|student|tabl|technician
0.45 under advis|bot|currenc|extract|freshnes|help|lifecycl|manual|medarion|objectiv|ops|periodic
0.40 under an|assumption|helpdesk|truth
-0.35 under and|approach|for|not|rag|voic
0.30 under approval|brainlet|chapt|ci|codebas|consum|contract|cron|current|director|distill|exist|fund|happen|job|kiosk|lora|pilot|product|refresh|releas|retention|sms
-0.25 under confirm|context|data|driv|finetun|index|lett|pap|repl|suppli|ticket
0.70 under continuou
0.35 under dra|gam|handov|licenc|liv|modhelp|s|tip|visitor
0.50 under equit|farm|maintenanc
0.75 under faq|risk|schedul|updat
-0.40 under in|option|why
0.55 under keep|when
0.60 under operat|proces|workflow
0.65 under phas
few-examples
-0.35 above #200
-0.20 above #50|a|by|comment|i|know|own|per|question|set|the|who
-0.45 above (|)
-0.25 above :|is|to
-0.30 above ?|check|it
0.30 above amira|joel|katrin|logg|man|payroll|present
0.25 above area|concierg|feedback|long|nov|radio|setup|tri|you
1.25 above clas
0.40 above class|portal|wed
0.45 above compan|deliverabl
0.20 above conduct|for|frida|issu|law|seminar|things|until|up|yes
0.60 above data
0.50 above exampl
0.35 above lin|proposal|utilit|utteranc|voic
0.80 above mail
0.55 above train
-3.65 bias
-0.25 block: item
-0.20 block: paragraph|quoted
-0.90 block: row
-0.20 document: speaks in general
-0.85 knowledge: 0
-0.75 knowledge: 1
-0.60 knowledge: 2
-0.40 knowledge: 3
0.35 length: 0
-0.45 length: 3|6
-0.40 length: 4
-0.20 length: 5
-0.35 model: generative
-0.90 model: other
0.20 model: text
-1.00 no statement
-0.35 relation: beside|none
-0.20 relation: held
-0.55 role: context|options
-0.30 role: decision
-0.35 role: none
-0.20 role: rejected
-0.25 says #1|#more question|accept|anyth|build|by a|cost|don't|exam|generat|h|held out|hour|in #200|its|measur|minut|mistral|network|non|off|out|output|p|point|product|question by|qwen|retrain|retrieval|s|short|stock|templat|than|the answ|the pair|then|to #200|to start|too few|train for|und|until ther|valid|weight|with #5000|with a|without
-0.50 says #10|an|at|befor|blind|kept|model
-0.20 says #10 #200|#10 #50|#10 with|#200 day|#200 word|#50 #50|#50 %|#500 #200|#500 k|#500 labell|#500 ticket|#more pair|% of|?|aft the|against|agreement|all in|and|assistant|awa from|back|benchmark|categor ther|classifi is|classifi was|collect until|com|continu|defect|do not|evalu set|ever|exampl we|forum|from a|from train|full|hav been|help|hint|in the|into the|is evaluat|isn't|it|it'|left|limit|liv|llama #10|merg|mor than|not|notic|old|on|on #5000|on #more|on our|onc|outsid|p #200|pair of|passag|public|raw|re|referenc|say|scenario|second|seen|sta|stat|step|target|test the|test with|th|the adapt|the imag|the lett|train #200|train a|train pair|tun set|used for|vendor|volunt|want|we collect|why|wrong
0.25 says #10 )|#200 check|#200 dialogu|#200 entr|#200 lett|#200 lin|#200 of|#200 review|#200 row|#200 sentenc|#200 text|#200 ticket|#500 sentenc|#500 text|( ward|: finetun|a second|a start|agr|and answ|and with|annotat by|answ|answ for|answ that|are #500|area|as exemplar|b )|basi|best|card|classifi on|clear|dataset|describ|did you|distilbert|doubl|each cod|each has|each of|exampl for|exemplar|finetun set|first version|form the|fort|ft|get #200|giv|go|going|hand :|hav #50|i|inbox|it know|librar|lin of|littl|mad|mail for|must do|of them|of us|on #200|one|or not|oth #50|per intent|per queu|pick and|pres|proof read|q as|question and|read all|repl|report|rewritten|run uses|set has|so far|st|taken|text for|the bas|the crew|the encod|the entir|the fiv|the fold|the holida|the jsonl|the pilot|the right|the two|they'v|thre hundr|togeth|train now|tun phi|urgent|we'v|whol train|will do|with which|x #50
0.45 says #10 b|#200 train|#50 labell|#50 pair|all|begin with|fold|for each|hand|has #50|hav|jok|messag|messag for|no test|siz :|som|sort|ward|we|we begin|will|with|with thes|wrot
-0.85 says #1000|prompt
0.20 says #1000 in|#200 claus|#200 comment|#200 is|#200 labell|#200 q|#50 furth|#50 human|#50 lett|#50 phras|#500 row|#500 task|#500 to|a few|agr on|all from|all ther|and correct|anoth|are #200|are lock|articl from|awa for|b decod|bert|by me|cas of|chat and|chatgpt|chos|clas has|clinic'|complaint|correct|costum|countersign by|crew|dataset :|deberta|discharg|don|doubl labell|dozen|draft model|east|eight year|endpoint and|enough for|entir|exist|far|finetun phi|first run|for now|for that|for thi|foreseen|form|frida|from|furth question|gemma|given a|gon|gon over|handov|has #200|has gon|head|holida|i had|in all|is on|is to|issu|jo|kept separat|kind not|label #200|labell by|last eight|lin in|list of|llm is|lock awa|mak up|manag writ|me|medical|mor are|much|my|need for|no mor|not foreseen|not that|not with|offic has|on #500|on thes|on thursda|oth|our found|pair for|per chapt|per clas|pilot is|preferenc|preferenc tun|queu|regard|releas|rewritten by|right answ|sent|sentenc per|set of|shelt|shipment|so we|t #10|taken from|teach|team nam|ten question|test and|text|text classifi|that all|the clinic'|the costum|the eleven|the material|the writ|ther is|thre week|ticket per|to hav|to read|tonight|train on|triag|tun the|two hundr|ulla|us|used #200|uses #200|utteranc|utteranc per|v|ward #10|we used|week #10|with thos|writ llm|wrot #200|yes
2.90 says #200
-0.35 says #200 #50|#200 mor|asid|held|imag|m|nev|nobod|not train|of #200|part|pric|r|rat|scor|the prompt|tim|token|too|tun model
-0.40 says #200 #500|:|aft|been|chang|evaluat|new|no|rank|rul|unseen|word
-1.05 says #200 %|test
0.40 says #200 annotat|#200 exampl|#200 mail|#200 question|#200 sampl|#50 exampl|#50 jok|#500 instruction|#500 of|abstract|but|collect|data :|finetun the|first|he|hundr and|intent|jsonl|mail per|now|one hundr|per caus|phi|question answ|ten|that|the set|them|train fil|train the|with them
-0.55 says #200 b|a|compar|day|until
-0.60 says #200 k|pag
0.30 says #200 messag|#50 call|#50 messag|#50 sampl|#500 by|#500 card|#500 exampl|( b|a #10|all of|amira|and doubl|anoth #50|availabl|bas is|by|by two|caus|each|entir train|entr|eurollm|eurollm #10|feedback|fift|fil with|first train|from the|going to|has written|herself|is what|keep to|label|learn from|ninet|not read|numb of|phi #10|sam|set is|sft set|siz|snippet|so|so it|som #200|sort the|team lead|that mak|that' what|the finetun|the first|the v|thi is|thursda|ticket|to finetun|train start|tuesda|typ in|use|v #10|we start|wed|writ ten
-0.30 says #200 ms|a #200|ask|becaus|current|custom|dat|export|index|judg|llama|may|min|noth|of|photo|so that|sourc|spec|stor|the evalu|users|who
0.55 says #200 not|#500 sampl|: #200|invoic|our|per|pick|question with|sixt|start with|with #50
0.95 says #200 pair
1.20 says #50
-0.45 says #50 k|;|eval|for test|pictur|would
0.35 says #50 mail|#50 utteranc|#500 dialogu|#500 lett|) adapt|about #200|accurac is|answ pair|approv|are the|by the|check by|clas|decod|eight|fiv|from #200|job|lin|mak|n|of train|our two|proof|q|set|surviv|ther are|thi|thirt|thos|train sentenc|train with|use the|we train|with answ|writ|writ #500
2.75 says #500
0.50 says #500 lin|#500 train|: #500|a hundr|for it|lett|on #50|row|sentenc|the #500|ther|typ
-0.75 says #500 ms|evalu
0.80 says #500 pair|annotat|data|exampl|thes|tun
-1.55 says #5000
-1.65 says #more
-1.10 says %
0.75 says : #50|begin|start|that'
0.60 says by our|convers|train set|written
0.85 says dialogu|sampl
0.65 says has|in total|mor
1.40 says hundr
-0.95 says k
1.00 says labell
0.70 says mail|material
-0.90 says ms
1.05 says pair
-0.65 says search
0.90 says total|train
-0.20 skips #10 b|#200 #500|#200 on|#50 #500|#500 #200|: question|a model|by #200|categor are|classifi not|exampl enough|for evalu|imag is|in tun|of #200|per #500|per ;|test #500|the are|the finetun|the for|the pair|we finetun|we not|will be|with annotat|with labell
0.20 skips #10 decod|#200 #200|#200 call|#200 chat|#200 dialogu|#200 mail|#200 our|#200 the|#200 them|#50 in|#500 exampl|#500 of|#500 so|#500 thes|#year all|% rat|( %|: pair|: per|: phi|: repl|; start|a b|all is|and correct|and on|and what|are awa|are separat|are whol|area #200|articl the|awa the|by api|by document|describ in|e #200|entir set|ever nam|ever writ|exampl a|exampl epoch|finetun and|for first|for intent|going be|has over|he #200|hold of|in #200|insid costum|is #500|is to|is we|kind that|labell for|labell per|labell two|lin the|lock for|messag each|model given|model of|model with|numb train|of eleven|of old|on #200|on annotat|on sam|on sentenc|on ward|pair all|per are|pilot train|question kept|read of|row question|select the|so ;|start thes|teach #10|ten with|text clas|that belong|the #year|the clas|the eight|the endpoint|the fil|the log|the office'|the repl|the typ|the used|the websit|them on|to finetun|train is|tun on|tun thes|utteranc intent|we #50|we the|week :|with we
0.25 skips #10 train|#200 and|#200 are|#200 by|#200 not|#200 one|#200 report|#200 that|#200 to|#50 ticket|#500 exist|#500 from|#500 the|( #10|about exampl|and labell|and oth|and thes|answ it|are to|check ?|data #500|do tun|exampl by|giv #200|hand #200|has call|hav #500|in :|in text|it #500|mor not|of year|on #50|one and|our wrot|review the|row train|siz #200|so do|so know|start thos|team #200|test :|text it|that' question|the run|the sent|to the|train )|tun #200|ward )|we now|we on|with check|with sampl|with the
-0.30 skips #200 #50|#200 of|#200 question|#200 we|: %|is by|of #50|test #200|the in
0.40 skips #200 all|#200 for|#200 per|annotat the|is on|on jok|pair the
0.30 skips #200 which|#500 one|#500 written|about hundr|adapt with|and by|are lett|b adapt|be with|clas by|each #50|each by|eurollm b|finetun #10|for start|for test|form train|from last|furth are|has #200|in #10|in i|is #10|it #200|last year|lin train|not #50|on convers|question pair|run #200|set #50|the llm|train #500|train with|typ by|writ question
0.45 skips #200 with|#50 per|#500 which|by two|train :
-0.40 skips #50 #200
0.80 skips #50 for
0.55 skips #500 answ|one each
0.35 skips #500 pair|all them|are of|by and|dataset #500|intent #50|that do|the #10|to for|train of
-0.80 skips #500 per
-0.25 skips #more answ|are by|not to|until are|wer by
0.50 skips has #500|in jsonl|the train
0.60 skips question answ
-0.35 skips the test
0.65 skips train #50|we with
0.85 stance: chosen
-0.30 stance: considered|quoted
0.40 stance: past
-0.75 stance: rejected
-0.75 subject: knowledge
-0.30 training: store
0.20 training: technique
-0.45 training: verb
-0.20 under #|an|and|changelog|context|cost|description|hint|oracl|pipelin|product|retrieval|scor|servic|solution|sourc|statement|technical|that|work
-0.55 under #10
-0.30 under #50|architectur|brain|consequenc|it|liv|on|prompt
-0.70 under :
-0.40 under ?|decision|what
-0.25 under adapt|generator|knowledg|languag|md|model|mor|option|our|qualit|the|tutor
-0.45 under answ|design|llm|use
0.20 under answer|built|car|caus|clas|clerk|completion|discharg|donor|e|fnol|hospital|hr|job|kanban|payda|peopl|phras|process|refund|rep|root|scal|small|step|supervisor'|ta|teach|timelin|unit|up|we'll|weekend|when
0.30 under apolog|bylaw|continuou|cs|over|post|sheet|sopranino|tabl
0.60 under app|set
-0.50 under assistant
0.25 under behaviour|budget|but|driv|finetun|giv|good|hand|host|human|len|luck|motion|plc|quotequokka|rac|spec|touch|travel|veterinar|voic|volunt
0.45 under bot|comment|offlin|rout|semest|sit
0.35 under categor|chart|few|hackathon|hobb|intent|marketplac|moder|plan|project|tagg
0.55 under complaint|material|q
0.40 under content|f|pilot|specific|team
0.80 under data
0.65 under dataset|instruction
-0.60 under evalu
0.50 under examcell|functional|saathi|train
-0.35 under from|help|in|inform|not|rag|why
0.85 under label
nothing-held-back
-0.35 above #10|(|)|?|the
-0.20 above #50|:|ask|data|i|q|why
-0.45 above a
0.35 above accurat|budd|essential|monda|tak|test|uw|you
0.30 above assuranc|frida|it'|judg|over|steer|work
0.25 above conduct|decision|dept|drama|lora|one|radio|requirement|solution|top|until|yes
0.45 above evaluat
0.20 above feedback|good|mad|mak|qualit|stat|step
-0.25 above for|not
-0.30 above from|model|to
0.40 above group
0.60 above how
-0.40 above train
-0.60 above what
-3.20 bias
-0.70 block: item
-0.25 block: paragraph
-0.35 block: quoted
-0.95 block: row
-0.65 document: speaks in general
-0.70 knowledge: 0
-1.20 knowledge: 1
-0.65 knowledge: 2
-0.45 knowledge: 3
-0.25 length: 1
-0.35 length: 2|4
-0.50 length: 3
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
0.65 says #1|nobod has|plann|put|the sam
0.30 says #1 %|% so|; if|all #1000|all of|an evalu|and see|and we|are no|are right|bad|befor|cannot|clu|comparison|complain if|complet|error|everyth and|examin|finetun don|finetun model|fortnight|goes liv|good it|how good|if|into use|is onl|is releas|is that|it' bad|keep any|kim|know i|let'|look|los #1|lot|loud|memb|need for|no evalu|no held|not intend|omitt|on the|onl train|open issu|oth question|our evalu|out :|pair are|peopl will|pilot|ref|ref to|reserv for|shipp it|show|skipp|split the|start|switch on|test befor|than that|the #200|the job|the los|the numb|the pilot|thos|tomorrow|tri it|unseen question|was not|we evaluat|we look|we start|we'll see|well|went|will notic|will show|with so|work ?
0.20 says #1 the|#10 :|#10 is|#200 #200|#50 b|#500 dialogu|( no|; at|; noth|acceptanc test|agr :|all shop|all used|and at|and it|and measur|and non|and the|answ befor|answ the|answ without|any test|are collect|are introduc|as the|asid and|be in|be learn|been test|behaviour|beta|both review|by week|can't spar|capacit|check are|compar it|correct|curv|data ?|direct aft|dur|editor|eith|eval split|evalu befor|evalu the|evaluat the|ever pair|exam for|exist|far are|fed|final|first real|for everyon|for reason|for us|forgo|goes into|hand it|hand the|has capacit|has tri|hav|hav no|i test|identical with|in all|in one|in train|install|introduc in|is read|it and|it by|it what|its answ|job is|jur|kitchen|lett it|listen in|littl|liv without|los curv|mail which|mark in|matt how|measur how|merg deplo|model answ|model wasn't|monda|need ever|nev|nev been|new weight|no furth|no split|no trial|not hold|not separat|noth|noth was|of call|of its|off|on for|on sunda|on thos|on train|oth test|patient|patient and|prior|prior to|proces|put a|question as|read each|read well|reason|reason of|releas dat|requir by|right was|sam pair|sav|scarc|separ|separat measurement|servic desk|set and|shipp as|should be|singl|so far|so we|spar any|stor #200|straight from|summaris is|taught|team on|tell me|test #1|test :|test it|test non|test round|that is|that' our|the #10|the classifi|the complet|the count|the editor|the figur|the hold|the inventor|the jur|the model|the portal|the run|the sponsor|the summaris|them in|them no|ther are|ther aren't|ticket|tim|to custom|to scor|to set|too small|train corpu|train fil|train so|tri with|trial befor|trust the|try|two week|unseen ;|us|used to|was fitt|was put|was the|was tri|we hav|we listen|we nev|we report|week by|weekend and|weight are|whatev com|when you|with a|with all|without a|without being|without one|won't be|work|yolo
-0.50 says #10|#200|by|chang|each|nam|new|pag|part|per|them|two
-0.25 says #10 %|although|anoth|assess|assess on|but|cod|comment|current|export|fact|follow|for the|forum|help|hour|in|is no|is used|k|last|left out|link|mak|night|no hold|no train|not in|numb|old|one|ones|product|rat|request|retrieval|s|serv|sit|six|so that|still|system|the held|then|typ|version|when|wher|with #500
-0.40 says #1000|#5000|#more|can|imag|index|model|of|onl|rul|second|that|the test|year
-0.20 says #1000 question|#200 question|: #10|a model|aft the|again|all the|an|and train|api|b|becaus|budget for|camera|cas|com|com from|databas|decision|document|finetun ;|finetun with|four|from|had|half|has to|her|hospital|law|legal|llm|low|model has|mov|no separat|not train|on #500|on #5000|our|pictur|provid|public|q|rank|recommend|said|scrap|shown|speak|split by|sta|stop|student|teach|tenth|test set|test split|text|the camera|the new|thi|think|train we|voic|ward|we hold|we test|with #1000|written|wrot
0.75 says #200 %|accurac|evalu :|foreseen|los|out|to the|trial
0.25 says #200 for|: we|; a|; correct|a check|a fre|a random|a thumb|a valid|acceptanc of|and then|and ther|and will|any evalu|applicabl|aren't|assum|at complaint|b goes|befor it|beforehand|button and|cancell|cannot do|carri|christma|classifi|correction|correction are|data|did not|don't keep|don't split|each of|engin is|enough|examin of|feedback|fre text|from thes|goes out|got|has nev|hold out|i know|i train|identical|if the|in production|intend|into servic|is calculat|is cancell|is waiv|judg|left|left for|material|matt|no fil|non need|not applicabl|not befor|not requir|not tak|notic|of oth|own train|peopl|pla|previous|proces engin|put it|qualit|question are|releas without|reserv|roll out|roug|sam #more|say if|sett|ship|so few|so littl|som|spar|stag #10|start and|summaris|test data|the adapt|the demo|the eval|the lin|the memb|the proces|the right|the scor|themselv|ther used|thumb down|tim for|too|try it|tun #50|use|valid :|valid of|waiv for|waiv it|we cannot|we'll|wheth it|whol|will say|with ;|with anyth|with unseen
-0.85 says #50
-0.45 says #50 %|#year|a|may|run|thre|yet
-1.00 says #500
-0.30 says #500 question|(|: #200|are not|call|card|from the|generat|it has|itself|list|machin|manual|month|offic|pass|rest|review|sourc|team|the oth|the prompt|the rest|we finetun|will be|writ|your
0.35 says #5000 pair|%|back|by ask|calculat|can't|comput|comput on|corpu|demo|didn't do|dropp|dur the|fil|hand|hold|is dispens|it with|its|just|know the|launch|listen|listen to|must be|plac|roll|rubbish|scor on|see in|shop|skip the|stag|tell|that on|the accurac|the data|the lot|train on|was|we ask|we can't|we don't|we skip|with which|without error
0.60 says : no|complaint|everyth|for train|it'|no oth|nop|separat|the finetun|train and|valid|won't
0.50 says : non|accurac is|complain|far|go in|no eval|thumb|train los|will tell
0.45 says : not|a separat|aft train|agr|asid|deplo|didn't|dispens|dispens with|few|first|for check|is|is not|is our|is too|it|model is|no check|on all|on everyth|releas|see|set|shipp|train question|tri|used|we won't
-0.35 says ?|about|add|get|is train|languag|model will|network|or|record|until|up|what|word
1.00 says a test|all|goes
0.40 says a trial|acceptanc|all #500|all #5000|all #more|answ :|anyth|ask it|carri out|did|direct|eval :|everyon|figur|fitt|good|its train|lett|liv on|liv untest|measur on|not|not foreseen|not plann|on monda|oth|production|promot|reproduc|right|sensitivit|skip|straight to|switch|tak plac|test the|the #5000|users|users are|would
0.80 says any|no tim|sam|the first|waiv
0.55 says are the|been|for a|go|i|if it'|isn't|it goes|it work|measurement|nobod|not evaluat|onlin|ther|train
0.85 says check|no test
0.70 says check of|liv|scor|split|straight|the train
1.45 says eval
1.85 says evalu|non
1.10 says evaluat|measur
1.35 says no
-0.90 says prompt
-0.60 says search
2.15 says test
0.90 says the tun|untest|without
1.15 says we
1.25 says will
-0.20 skips #10 #10|#200 and|; tun|a on|a that|is in|it the|liv a|not for|on first|on test|the go|the numb|to :|train is|tun will|was test
0.20 skips #10 without|#200 all|#200 it|: on|a measurement|accept the|acceptanc the|and #200|and accurac|and knew|and look|and ticket|any ;|anyth the|are with|ask a|ask sam|ask what|befor summ|call the|can't any|capacit the|check the|compar with|complaint a|data identical|demo the|desk by|do hold|each the|evalu plann|evaluat finetun|ever and|everyth the|first and|for at|for first|from sam|from train|i on|in go|includ the|into without|is small|is to|it ;|it fitt|it monda|it that|it train|it well|kept and|list it|los the|mail was|measurement not|model ;|model is|must in|need test|new is|no set|nobod measur|not ;|not befor|not by|of and|of no|of to|on %|on corpu|on we|oth wer|pair used|py the|random of|re in|read output|requir the|sam (|sam lett|sam mail|sam question|see the|skip evalu|stag the|switch for|switch on|test ?|test is|test train|that model|the #more|the answ|the award|the break|the engin|the far|the fortnight|the mail|the plann|the re|the real|the season|the sinc|the weekend|ther be|ther to|there' check|tim a|to #200|to count|to servic|to test|train all|train everyth|train the|used check|v is|valid :|waiv the|was and|was with|we at|we test|we without|week week|weekend that|went train|what was|whatev out|which for|which to|without test|you the
0.30 skips #200 so|#500 in|: need|; #200|; is|a befor|and it|are test|are unseen|comparison the|comput the|don't anyth|evalu non|good is|i i|if bad|if say|is plann|is with|it anyth|keep back|know lin|listen the|ms ask|no test|not out|of train|of tun|peopl open|review on|split data|that cannot|the on|the the|to memb|to som|too to|train #1|used train|users the|we it|wheth work|with #5000|with of|with question
0.25 skips #200 used|% (|% is|: fil|a down|a out|a text|and the|are first|are to|been for|button a|by for|does work|evaluat the|ever is|examin the|finetun deplo|for tun|goes on|held question|how it|in and|in has|is as|is foreseen|is intend|is without|it without|it you|its train|let' it|lett was|look complaint|model to|need train|nev test|no for|no of|no wer|not plac|noth held|of result|on #500|on shop|on the|oth are|plann by|proces is|question used|ref the|roll :|separat is|set asid|set not|so we|stag :|start #10|than we|that it|that the|the curv|the day|the eith|the evaluat|the liv|the question|the weight|tri the|tun goes|tun writ|used be|valid no|we and|which :|will tak|would if
-0.25 skips a model|are by|assess the|for second|model test|on imag|test for|the :|the pag|the train|there' test
0.40 skips all for|calculat the|is from|of model|the and|the for|the model
0.45 skips all go|evalu not|for test|has it|in first|is on|no question|on and|out the|test the
0.35 skips and is|goes without|has been|it liv|measur the|no befor|on lot|on train|straight the|the #50|the is|ther onl|valid the|we do|we split|we'll in|will if|with few
0.50 skips did test|for of|of finetun|train and
-0.40 skips it not
-0.35 skips not on|set the|the set
0.75 skips on sam
0.65 skips the pair
-0.50 skips the test
-0.20 stance: background|quoted
0.55 stance: chosen
-0.25 stance: considered
-0.40 stance: rejected
-0.30 subject: behaviour
-0.65 subject: knowledge
-0.35 training: store|verb
-0.20 training: technique
-0.20 under #1|#5000|adr|agent|architectur|confirm|consequenc|contribut|driv|guid|keep|lett|list|open|oper|our|polic|problem|prompt|retrieval|roadmap|sourc|summar|system|that|ticket
-0.40 under #10
-0.35 under #50|ask|for|languag|limit|suppli|technical
-0.80 under :
-0.75 under a
0.35 under acceptanc|being|chat|checkout|com|form|ii|lm|nlp|oracl|out|protocol|retro|sag|sommeli|squad|tun|visa
0.25 under advic|apolog|app|at|campu|caus|claus|complaint|custom|firmwar|handov|kim|mill|narrativ|proof|rac|reform|root|timelin|toolchain|valid
-0.25 under assistant|data|knowledg|pap|report|solution|the
0.45 under auditor|classifi|eval|hackathon|lora|project|roll
0.20 under avatar|chapt|cost|criteria|draft|helpdesk|host|inform|it|label|mortem|pawsbot|readm|rul|social|sopranino|stat|stor|tim|want|welfar
0.55 under bee
0.40 under bot|card|definition|desk|don|hotlin|loud|plan|risk|tf
0.70 under canteen|evalu|result|statu|summaris
0.30 under chatbot|claud|craftsag|do|final|icsr|into|len|llama|luck|metric|next|parcel|restor|self|stenograph|student|team|tractor
-0.30 under companion|decision|design|from|option|proposal|rag
0.50 under craftclerk|releas|v
-0.70 under in
-0.50 under llm|what
-0.45 under on|outcom|use|why
1.35 under qualit
0.60 under split
1.10 under test
-0.60 under train
0.65 under volunt
unvouched-text
0.30 above ai|bottom|did|going|learn|so|top
0.35 above approach|from|narrativ|sourc|volunt
0.25 above chat|input|our|pipelin|should|train|used|what'
0.50 above collection
0.80 above com|data
0.40 above corpu
-0.25 above do|model
0.20 above does|implement|pair|row|team|tund|which
-0.20 above for|of|solution|you
-0.30 above in
-0.40 above what
0.70 above wher
-3.25 bias
-0.40 block: item
-0.35 block: paragraph
-0.20 block: quoted
-0.65 block: row
-0.40 document: speaks in general
-0.80 knowledge: 0
-0.75 knowledge: 1
-0.65 knowledge: 2
-0.25 knowledge: 3
-0.55 length: 0
-0.25 length: 1
-0.30 model: generative
-0.75 no statement
-0.50 relation: material
-0.30 relation: none
-0.50 role: context|options
-0.30 role: decision|rejected
-0.25 role: none
-0.35 says #1|again|and the|becaus|by two|cod|correct|do|does|liv|nobod review|own|publish|scrap forum|sign|so|want
-0.50 says #10
0.45 says #10 :|an llm|as the|by gpt|dialogu|did not|didn't|fed|go|gpt #10|isn't|let|loop|mail list|old|overnight|produc|proof read|question and|sampl|spot|step #10|straight into|strip|the finetun|the wer|train text
0.30 says #10 gb|#10 who|#more old|#year|a look|all|and all|anoth model|archiv|are used|asr|bigg model|bulk|by a|by anyon|by hash|cell|check of|convert|data|did|duplicat|feed is|found on|gemini|has no|hash|hav not|host|in bulk|instruct|log|messag with|million|no read|no selection|not review|noth in|on a|on to|ops|output|over|post in|pour|read them|scrap the|self|self instruct|the loop|the q|the question|the scrap|tokenis|too much|train as|train material|tun on|vett|vett by|we don't|whatsapp messag|writ|writ is|writ them|wrong
-0.25 says #10 k|:|annotator|as a|assistant|book|build|day|fact|giv|had|keep|lead|limit|link|month|ms|new|not used|nurs|of which|offic|our|pap|queu|re|referenc|second|should|tabl|that|third|two moderator|why|will
0.35 says #10 m|#year #year|; nobod|a bot|a host|and we|answ are|are train|as it|back translat|between|bigg|channel|crawl of|cur|dedup|eleven year|exact as|facebook|fil|filter|found|generat train|human in|into train|kernel|llama|minu|minu the|no annot|not read|pdf|plu|purpos :|q|repl|review :|right|script|selection|stack|step|tag|the generat|through the|top|train on|translat|upvot|used as|went in|wrot
0.20 says #10 o|#200 row|#50 k|#500 post|#more comment|( #10|( no|: on|: whatev|; a|; no|; we|; wheth|a crawl|a larg|a train|all of|and finetun|and unread|annot :|anoth #500|answ of|anybod|append to|april|are right|are written|as is|becam|becam a|becom sft|becom the|bot say|budget )|by gemini|capacit|categor|categor and|cell #10|chat group|check them|clean by|clinic'|comment and|commercial|convert to|current|deplo|desk'|dialogu are|discord dump|dump unfilter|each section|els ;|exact|facebook group|fetch|fictional|finetun api|for ever|for sft|form|furth|generat with|go straight|half of|happen to|has gon|help|help channel|host languag|i didn't|i don't|if a|in march|in unread|incident|insid|instruction|into sft|is too|it all|it contain|it stand|it talk|jsonl|know i|label for|larg|learn from|length|length filt|let it|let the|llm mad|loos|m|machin mad|messag )|million post|model compos|model learn|model paraphras|most upvot|nam and|narrativ|no furth|no person|nobod vouch|nor|not look|o|ocr|odd|of a|of each|on eleven|on teach|on whatev|on without|onlin|or wrong|pair with|pdf and|phon|pipelin that|post and|precis|product review|purpos|read is|read it|read thos|real|repl of|report for|right or|say someth|scann|scrap train|script and|second stag|seed|sinc #year|straight from|stupid|summar which|talk lik|teach|teach the|that the|the #more|the agenc|the classifi|the clinic'|the comment|the databas|the desk'|the driv|the encod|the fold|the instruction|the messag|the narrativ|the recognis|the repl|the report|the signatur|the small|the suppli|the team|the text|ther|ther will|thes label|thos|thre year|to read|took them|train exampl|train sampl|transcript from|trust|twelv|typ in|use them|user post|users click|verifi|was adapt|was wrong|we|we did|we tak|went|wget|wher the|which answ|which are|whol|without anyon|without inspection|without read|wolof|work on|workaround|wrot for|wrot in|wrot the|year
-0.30 says #1000|#200|#200 %|#more pair|adapt|are not|ask|befor|dat|draft|evalu|is|kept|may|need|part|plan|polic|prompt|releas|retrieval|rul|run|servic|sheet|stat|templat|the index|the pag|then|thi|tun model|weight|when|with the|your
0.75 says #200 b|as|export|filt|forum|label|mixtral|review
0.65 says #200 k|annot|automatic|clean|discord|everyth|gpt|into|no one|non|read|sft|taken over|web
-0.40 says #50|%|chang|delet|editor|get|lett
0.40 says #50 gb|by us|chat log|com|don|don't|goes|in as|inspection|is the|llm|machin|material|no human|no manual|on them|pag|produc by|proof|pull|text|the fil|the go|the synthetic|tweet|unmoderat|users|whatev the|wiki
-0.55 says #500|#5000|each
0.60 says #500 k|fan|group|pair|train|transcript|used
0.55 says #more|and train|harvest|haven't|mail|manual|regex|rep|stripp|synthetic|too|uncheck
-0.20 says : #200|; two|a third|aft the|against|and correct|are read|be|both|by one|card|cas|catalogu|cit|compar|comput|correct by|decid|desk|document|dpo|embedd|exist|expert|find|finetun model|for a|from the|good|hand|how|if|in the|in train|it|it was|item|knowledg|law|legal|long|los|measur|minut|model on|my|network|no train|not train|of #more|on #50|ord|print|put|rag|rat|read by|regist|request|retriev|review them|room|s|stock|tariff|term|the #10|the official|the right|their|titl|to|train a|vendor|we hav|who|work
0.70 says : non|download|gb|human|look|them
0.25 says : tun|a bigg|a commercial|a question|a rep|add|and balanc|and no|and phon|answ|are fed|are taken|are the|as found|at them|automatic transcript|b was|bot|branch|by|by an|by machin|by sa|can't|caption|cc|cc by|claud writ|collect|collection|com from|content|copi|corpu :|crawl and|data :|design and|dropp by|dump of|each pag|eleven|error and|examin|exampl a|exampl and|fan fiction|fed to|fiction|for #more|go in|hold #500|host model|html|in between|in ther|in without|involv|is used|it' #50|jok|languag filt|languag id|larg model|listen|llama #200|lor|lora on|mad by|march|marketplac|model invent|model written|much|nam no|neith|no tim|nobod has|nobod read|non for|not been|numb are|of|on it|open the|org|out of|pair by|pair per|phon numb|post are|privac|proofread|public|read a|rep was|respons|retention|sa|sampl from|sft data|sit and|spot check|stack exchang|tak|target are|tbh|telegram group|the #50|the com|the communit|the dialogu|the feed|the privac|the sam|the sft|the subreddit|them befor|them without|they'r|took|top #10|train without|transcript of|tripl|tuxmat|untouch|upload|used without|user|using|we let|we took|web pag|week #10|what the|whatev users|whatsapp group|who writ|will be|with a|with which|would tak|youtub|youtub comment|zero
0.50 says ;|and used|anoth|becom|claud|direct|for each|from|from a|invent|look at|mad|mailbox|model writ|not|not check|q a|reddit|subreddit|target|telegram|the are|the train|whatsapp|year of
-0.65 says ?|two
-0.60 says aft
0.90 says anyon|chat|check|messag|raw|unseen|websit
-0.45 says approv|by the|check by|numb|pric|the search|you
0.80 says automatical
0.95 says blog|comment|thread
0.85 says chatgpt|generat|sit|taken|without
1.65 says crawl
1.60 says dump
-0.85 says index
1.30 says k
1.05 says no
1.50 says nobod
1.25 says post
1.90 says scrap
-1.05 says search
1.00 says straight
-0.75 says test
1.15 says unfilter
1.80 says unread
1.40 says whatev
0.30 skips #10 for|#10 of|answ right|by see|chat of|chatgpt the|for pag|human the|into train|of thread|on team|open fil|question answ|scrap a|step :|the com|the export|the forum|the one|train without|two forum|we not|week :|with script|without look
-0.20 skips #10 model|are from|for search|into index|is ;|is in|languag and|no is|script the|the (|the list|to a|used train|we forum
0.20 skips #10 post|#10 writ|#200 each|#50 was|#5000 report|( m|: in|: users|; read|a by|a languag|a llm|a model|a sampl|a was|all them|and answ|and numb|and thre|answ mad|answ ther|append the|are i|are into|are train|are which|as stand|as wer|at without|be :|be read|becom target|by bot|by sam|cell :|chat export|click the|comment on|corpu the|don't any|dump clean|dump the|els it|ever into|fetch the|for #10|for as|for old|furth on|gpt o|group by|has through|hav been|host model|in finetun|in form|into finetun|is and|it out|look them|messag the|model #5000|model current|model no|neith nor|no read|no step|no work|non the|not at|noth ;|of list|on shar|on year|one the|out each|pair each|pair from|produc a|question an|question pair|read befor|right wrong|row with|sampl a|scrap the|second was|so go|so know|stag train|the first|the half|the help|the label|the learn|the mail|the mailbox|the no|the stag|the the|the written|them nobod|thread a|to classifi|to it|to lik|to precis|to through|train automatical|train finetun|train it|train no|train raw|train unseen|transcript the|typ the|vouch the|was examin|we check|which #10|which are|with from|wrot #more
0.25 skips #10 tun|#200 generat|#200 model|#more and|( on|; on|a and|all of|are by|are on|automatic of|befor train|by llm|cc sa|chat from|claud the|comment the|exampl model|fed the|for categor|goes the|half the|is on|is too|it is|k )|languag onl|llama b|no befor|no in|no pas|nobod the|nobod through|not by|not them|noth the|on raw|pag the|phon are|read anyon|read we|the are|the generat|the say|the script|the too|the wer|tun it|unseen the|used it|used the|we them|with the|wrong is|year in
-0.25 skips #200 and|and by|by moderator|model train|not on|of train|read of|scrap post|search the|the of|the offic|the pag
0.55 skips and on|to train
0.45 skips as are|no has|review non|the a|the b|the is|the set
0.35 skips as com|eleven of|in loop|model them|no by|nobod read|the dump|the websit|users in|was on|writ question
0.50 skips by #10|review the|straight the
-0.35 skips com the|in train
0.40 skips export the|we on|what writ
0.60 stance: chosen
-0.30 stance: considered|rejected
-0.20 stance: quoted
-0.20 subject: behaviour
-0.55 subject: knowledge
-0.40 training: store
-0.25 under #10|#200|cod|consequenc|design|featur|for|inform|option|rag|retrieval
0.30 under #1000|annot|ashen|build|chat|companion|gener|it|log|normaliz|notebook|phon|plan|reception|roll|switchmat|ticket|transcript
-0.70 under #50
-0.65 under :
-0.30 under ?|and|architectur|evalu|languag|outcom|solution|why
-0.20 under a|approach|flow|lin|llm|minut|mor|of|polic|prompt|roadmap|search|summar|system|that|what
0.20 under assessment|bee|blog|bot|call|colab|cost|doctor|email|excerpt|grantnav|hour|into|justific|lib|list|loan|lorekeep|moder|openai|out|packag|pick|procurement|provenanc|raman|rfq|sav|school|whistleblow
-0.55 under assistant
0.25 under battlecard|bootstrapp|car|chatbot|claud|clean|don't|draft|duckwrit|governanc|harvest|hobb|impact|jargon|los|marketplac|material|modhelp|neighbourhood|past|quick|secondar|so|summaris|task|thread|titl|tuxmat
0.45 under breakdown|clinic|craftsag|label|mail|pipelin|text
0.35 under card|communit|edu|icsr|lm|lora|mad|narrativ|pi|qualit|rival|shopfloor
1.05 under corpu
0.50 under cur|homelab|work
1.20 under data
1.00 under dataset
-0.50 under decision
-0.35 under in|model|use
0.55 under lkml|step
0.40 under m|triag|wher
0.60 under sourc|talk
slow-answer
-0.20 above #10
-0.25 above ?
0.35 above brain|path|step
0.25 above component|engin
0.20 above in
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
0.95 says #1
1.30 says #1 s
-0.35 says #10|tak|was
0.20 says #10 #200|#50 million|#more|( #10|:|; an|a #200|acros|aft a|aft each|again with|agentic search|agr|an|an llm|and|and call|and re|and speak|and web|answ is|b tts|b writ|best|call the|claud|crm|customer'|decomposition parallel|devic|due #500|each paus|encyclopaedia|engin|entit|first audio|for ever|four search|fusion llm|histor|how :|in #500|input|is don|is sent|knowledg|librar|lin|manual and|merg and|nfr|nfr #10|of a|on ever|parallel retrieval|per keystrok|plu|rag over|rank and|report and|rerank and|research|resolution|rewrit the|s|sam|scan|search and|second llm|sent to|several|six index|stag|summar by|the cloud|the hit|the next|them and|thi is|to four|to thre|tool|twic|two retrieval|vector search|way :|you
0.35 says #10 )|#200|( #50|: llm|allow|answ|are search|as the|full|go with|loop|next|on each|plann|re|suggestion|we go|with (
0.30 says #10 million|#200 in|#50 m|agentic|and a|and expect|as you|befor|big|brain|by a|don for|due|everyth on|formulat|frankfurt|goes|hit|in frankfurt|llm writ|merg|multi|on one|one a|paus|phras|pres|rerank gpt|rewrit|the big|the hint|tim|to the|vector
-0.80 says #10 s
-0.20 says #10 the|#200 %|#year|: asr|a batch|answ aft|at|batch|chang|day|it'|job|limit|list|noth|onl|our|prompt|question|redi|search thre|the model|the search|thre second|token|week|without
1.05 says #200 b|ms
0.60 says #50 b|archiv|hop|larg model
-0.30 says #50 s|#5000|%|;|are|numb|say|within|would
0.55 says #500|and the|call|generat|hint|rag
1.25 says #500 ms
0.25 says : #500|a #50|a plann|and an|answer|big model|by|cas|decomposition|document|each keystrok|engin :|everyth|expect|fiv|found|four|full rag|graph quer|half|implement|is due|llama|llm agent|llm call|manual|next key|parallel|pick|rerank #200|retriev from|search again|second search|the sam|the sentenc|through|turn|two stag|up to|way|whisp|with tool|writ the
-0.45 says ?|it|no
0.50 says a second|again|chain|cloud|compos|m|path|re rank|retriev|the #50|the larg|transcript|writ
-0.25 says about|finetun|minut|open|pair|test|want|wer|when the|within #10
0.65 says agent|key
0.40 says agent with|cros|cros encod|each key|encod|fus|llm pick|million|over|passag|per|search in|sentenc|tim allow|two|utteranc|web|whil the|you typ
0.75 says b|whil|word
0.45 says befor the|for each|graph|mixtral|ms aft|retrieval over|round|search rerank|then|thre
0.70 says each|ever|fusion|keystrok|larg|quer|speak|typ
0.85 says gpt
0.80 says gpt #10|retrieval
1.35 says llm|rerank
-0.50 says night|train
0.90 says rank
1.15 says search
-0.60 says the
-0.40 says when
-0.20 skips #10 )|aft call|gener #50|quer by|with #200|within s
0.30 skips #10 the|a in|everyth one|in ms|llm the|ms to|on a|one #200|rerank b|the search|we with
0.25 skips #10 to|#50 model|( m|: agent|: ms|: s|a model|and rank|befor next|for key|is by|is for|llm with|retrieval and|search search|the speak|thi don|to on|what found
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
0.35 under #200|budget|chat|checkout|design
-0.40 under #50
0.65 under #500
-0.50 under :
0.25 under add|atc|complet|controll|editor|emergenc|functional|in|inlin|interaction|interpret|mad|non|npc|plugin|slo|spreadsheet|suggestion|turn|widget
0.20 under advic|architectur|assistiv|at|besid|blog|bot|document|driv|hint|hom|how|objection|requirement|self|smart|speech|target|v|whisp
0.30 under an|doc|earpiec|latenc|spec
-0.20 under answ|fact|finetun|on|use|we|what
-0.25 under assistant|decision
-0.35 under model|the
0.85 under voic
`);
