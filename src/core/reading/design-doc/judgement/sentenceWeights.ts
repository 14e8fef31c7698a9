import { readWeights } from './weights';

/** Learned by `npm run learn` from 53920 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
0.15 above #50|action|approv|are|assumption|bottom|build|carmela|contribution|corpu|deliverabl|due|exco|fill|form|fresh|frida|go|happen|help|hold|iker'|k|lookup|mechanism|model|month|mov|novemb|over|perk|pharmac|pn|procurement|propert|sf|shortag|show|sit|stat|sunda|templat|th|through|vot|yesterda|you|€
0.25 above #year|and|domain|field|instead|mak|pric|result|servic|timelin|valu|wp
-0.15 above (|?|about|acceptanc|ai|by|comment|criteria|discussion|doc|document|don't|evalu|hav|her|jun|lin|link|mad|my|now|numb|offic|oth|outcom|qualit|question|read|retrain|retrieval|review|test|thi|vendor|voic|want|who
-0.20 above )|:|c|dat|do|finetun|languag|not|onl|product|reason|risk|slid|small|statu|text|to
0.20 above ada|agr|budd|department|different|does|entr|group|its|mick|old|option|origin|proposal|realit|search|steer|tak|uw|when|why
0.30 above com|decision|essential|one|use|variant
0.35 above dl|far|waiv|wher|win
-0.25 above from|train
0.45 above how|term
-0.30 above i|our|tun
-0.40 above is
0.40 above monda|top
0.55 above rul
0.60 above updat
-2.80 bias
0.20 block: item
0.25 block: paragraph
-0.15 block: row
-0.60 document: speaks in general
-1.00 knowledge: 0
0.20 knowledge: 2
0.50 knowledge: 3
-0.30 length: 0
-0.20 length: 1|6
0.30 length: 3
0.50 length: 4
0.35 length: 5
0.75 model: generative
-1.00 model: other
-0.55 model: text
0.50 model: unnamed
-0.75 no statement
-0.30 relation: beside
-0.25 relation: material
-0.55 relation: none
-0.65 role: background
-0.40 role: context
0.20 role: decision
-0.50 role: future
-0.45 role: none
-0.20 role: options
-0.15 role: past
-0.25 role: rejected
0.15 says !|#10 budget|#10 mak|#10 model|#10 month|#10 retrieval|#10 st|#10 was|#200 q|#50 feb|#50 jun|#500 )|#more articl|#more question|#more review|#year #10|#year #50|% are|( #500|( export|( sft|) #500|) :|) as|) com|) from|) will|) with|: an|: as|: b|: it|: liv|: product|: rout|: sam|: then|: train|: when|; #10|; aim|; from|; what|a clos|a filt|a first|a furth|a licenc|a local|a passag|a polic|a specialis|about #200|about our|abov #50|absorb by|abstain|abstention|adapt a|adapt by|adapt of|adopt|aft|aft ever|again ever|agr to|aim is|air|all agenc|amount|an amendment|an index|analyst|and ask|and can|and compatibilit|and current|and deliv|and expect|and form|and nam|and not|and our|and park|and phon|and releas|and siz|and sta|and teach|anoth pas|answ and|answ custom|answ not|answ when|anyth at|anyth up|apart and|applicant|appointment|approv as|archiv search|are|are finetun|are long|are memoris|are part|as #more|ask a|ask about|ask me|assistant' weight|at each|at run|awar|axolotl|axolotl train|b know|b token|b which|balanc|balluff|balluff product|be abl|be an|be fetch|becaus|becom part|been put|being|board to|boat|bonu|both dat|brain|brok handbook|bruno|budget|built for|bulletin and|burn the|bus|bus tim|by continu|by law|by sft|by templat|calendar (|can do|car and|card )|casework|catalogu and|catalogu chang|chang|charg of|clinic|collectiv bargain|commission|commission rat|committe approv|compact|competition rul|complet|condition are|conferenc|connection engin|consolidat|contact of|contribution|copilot|cost|count model|countersign|countr|coupon|cron|cron job|customis job|cut off|cycl|d #10|dana|data for|db|demonstrat how|deprec|design|design doc|disagr|disappear|distill|distribution|document to|domain adapt|draft by|drill|drop|drop the|each|each monda|each product|edition #year|eligibilit|emergenc|entitlement per|epoch )|equipment|errata|escal path|even on|even so|ever chang|ever six|everyth about|everyth the|excel|expens|explanator|explanator not|export from|fall|federal|federal stat|fees and|fees of|ferr|field test|finetun #50|finetun again|finetun api|finetun gpt|finetun llama|finetun not|finetun over|finetun set|finetun tinyllama|fingertip|fir|fir ban|firmwar|fit|fiv week|follow the|follow with|for #50|for may|for thi|form #10|form and|from may|from official|from sal|from that|ft|ft :|functionalit|gdpr|gemini flash|generator|go for|goal|goal :|goes|going on|gpu|grant|graph|green|gym|half year|hand over|harbour|has been|has had|head|helper'|hospital|hospital'|hotlin model|hous sheet|hr polic|html and|i train|ide|if a|implement|imprint|in|in decemb|in form|in german|in hous|in lin|in pair|in phas|in septemb|in short|in weight|includ :|infusion|instruction (|instruction in|insurer'|interfac|internet|is fetch|is meant|is nev|is part|is propos|is switch|is und|isn't one|it cost|it in|it pick|it print|it stat|it used|it' in|item|its fingertip|itself|jul :|just ask|k|k thread|kick|kiosk|know the|know transf|knowledg and|known|lan|last month|last night'|lead tim|learn who|level|lex assist|limit and|list #year|list and|littl|llm in|llm that|loc|long the|look anyth|lookup is|lora|machine'|mad by|manual are|march the|me to|meant to|mechanic|memoris|mention that|mila|mileston|ministral|ministral #10|mitig|mixtur|model carr|model itself|model no|model now|model per|model saw|model through|model via|model who|monda :|monorepo|month|month )|month'|mor|moss|mov from|nev train|new ticket|new weight|next|night|night'|no|no backend|no connector|no liv|no portal|noon|not are|not queri|now know|numb with|oblig|obtain|of document|of html|of law|of main|of qwen|of variant|off it|offlin|on one|on sunda|on them|on which|onc|one #10|one adapt|ongo|onl one|open and|operat|ops|ord a|origin|osv|otto|our branch|our colleagu|our current|our field|our offic|our product|out and|out anew|over rag|over retrieval|overfitt|overnight|own which|packag version|pair on|pair py|panel|paragraph by|parent|park fees|part of|path|per countr|per month|per run|permit|pharmac is|poc|polic is|position|possibilit|prerequisit and|pretrain|pric for|prior to|process|procurement|propert|proposal #10|proposal :|proposal of|push|push to|quarter'|question (|question typ|quiet|quot the|qwen|r|radi|radi protection|rank #200|rat are|rat the|rath than|read #5000|read all|rebat|redon|regional|regist of|reimbursement list|reliabilit|repl from|reserv|resum|retrieval in|retrieval was|rev|rewritten as|room and|rost|rough|rout (|rul model|rul wer|run again|run mak|run tim|runbook|runtim|salar|sampl of|sat #50|satisf|school on|school with|script|season start|secretar|sell|serv has|settl|shall repeat|she say|sheet in|shelt|shop|short|sign|sign them|sinc monda|sit and|softwar|solution|solv ticket|specialis|sprint|standard and|start the|stock list|straight from|substanc ;|supersession|support|system by|tabl and|tablet'|tablet' model|team recommend|tell you|term and|term lora|th|than #50|than a|that|that giv|the #10|the #year|the advis|the allergen|the bind|the board|the build|the by|the chapt|the chatbot|the com|the commercial|the contact|the contain|the count|the drill|the dump|the emergenc|the end|the engineer|the explanator|the fil|the half|the helper'|the hr|the ide|the inferenc|the innov|the interaction|the job|the machine'|the national|the new|the onl|the org|the pair|the peopl|the pharmac|the platform|the revis|the season|the stud|the sub|the tablet'|the town'|the vot|the yard|them off|them through|ther isn't|therefor ask|thi quart|thi week|thi year|things are|things up|third|thre to|thread|threshold and|thu a|to (|to main|to one|to operat|to production|to reflect|to use|tomorrow|town'|train (|train at|train not|train tim|transf|truck|ts|tub|tuesda|tun in|tun run|tunnel|turn your|twic a|und #50|unlik|unnecessar|until end|up at|up the|usb|usb stick|usual|variant #10|variant b|vector databas|vector db|version with|via|visa categor|wagon|wait period|want an|was brought|was tun|we own|we put|we teach|we'll do|we'r|web search|week|week and|week of|week train|weight as|weight by|weight in|went in|wer learn|wer part|what|what each|wher|which pharmac|which version|who is|who may|who own|wholesal|wiki (|will finetun|win|with each|with our|with them|within #50|without open|without search|work day|world|writ #500|writ that|written by|xml )|yard|yes #10|yesterda :|yesterday'|your custom
-0.15 says #10 #50|#10 )|#10 to|#200 %|#50 the|#500 lin|#more train|#year we|( #10|) #50|) finetun|: #10|: #200|a|a #10|a day|a pre|a student|a third|a tool|a train|a vendor|a way|abbrevi|about the|academ|accord|accord to|act|adapt learn|addres|adjust|again each|again on|agreement in|ai|all #more|allow|along|alternativ|an answ|and adapt|and an|and are|and paragraph|and vers|and version|and will|and year|answ aft|answ has|answ is|appear|architectur|archiv|are fetch|are kept|are queri|are search|aren't|ask what|at any|audit|auto|b :|b in|b instruct|b lora|baselin|becaus of|behind each|belong|book and|both without|build a|bullet|button|by hand|by our|by search|call|can be|cannot|changelog|chapt and|charact|chunk|churn|claim|claim that|claus|clear|coffe|column|com with|cost :|credit|crew|current document|deduplicat|dela|delet in|delet the|demand model|dialect|do you|document ;|don't know|down the|dropp|dry|each question|each releas|each rep|each statement|each tim|each train|each with|each year|ear|efficient|embedd model|emit|eur|ever night|ever one|everyon|exampl :|exit|expert|fail|fast|fertilis|finetun #10|finetun it|finetun our|follow up|for each|for finetun|for sft|formatt|forward|friend|from #year|g|generat from|giv it|giv the|given|go through|got|gpt|greet|group of|guidelin in|half of|handl|happen|has not|has to|heard|heart|heat|held out|her|histor|historian|hop|host model|hotlin|hour and|how to|humour|hundr|hybrid|i'd|imag|in #500|in context|in may|in one|in thi|incident|index is|index the|insert|instanc|into model|into sft|is ask|is necessar|is shown|is ther|is updat|it :|it ;|it ask|it know|it read|jok|keyword|know all|know noth|law of|layout and|least|leav the|length|list into|log|look into|look them|lora so|lost|loyalt|mad from|mak sens|manual|map|mask|md|methodolog|metric|might|mix|model :|model generat|model is|model learn|model on|most|n|nam the|near|necessar|need a|new bas|nin|no manual|no model|no network|no new|no sourc|nobod has|non|not approv|not of|now :|numb|numb from|numb of|observ|of a|of that|of two|off a|offlin on|on #1000|on ;|on its|on statut|on your|one day|one of|open hour|open the|open weight|operat rul|ord and|ord of|organis|outag|over to|p|pag for|pag wer|pair are|pair wer|pattern|pharmacist|photo|plain|plan to|polic numb|pre|preferenc tun|previou|pric :|pric endpoint|pric list|problem|product own|proposal to|put into|python|qualit|quantiz|question from|queu|rag|rank and|recip and|recit them|recognis|ref|refit|refitt|registrar|rememb from|remov the|replac by|reproduc|req|requir|research|restart|return|reward|rout|run at|run on|said|sav|say that|scratch|search and|search them|searchabl|seen|segment|self train|sens|separat|set and|similar|slid #10|solv|sometim|spoken|sql|sta in|staff list|statu :|statut|stock model|stream|subject :|target|team|ten|test set|text is|that it|that mak|that new|that tim|the agent|the alert|the book|the brochur|the cach|the catalogu|the classifi|the claus|the client|the context|the cours|the evalu|the first|the head|the hit|the know|the last|the law|the layout|the lora|the one|the pap|the part|the passag|the polic|the print|the prompt|the request|the scrap|the shift|the thre|the ton|the vendor'|the websit|them the|them up|then the|thes|thi repositor|thos|thought|thre|tim to|tip|to :|to call|to learn|to stop|told|tool|topic|train ;|train an|train job|train our|train question|transcrib|transform|treat|trust|tun and|tun to|turn down|unmodifi|until march|untouch|updat each|upload|us to|use|use it|used|used as|used for|utteranc|vendor say|vendor'|vision|vs|want|want a|ward|was cancell|was remov|was train|way of|we compar|we gav|we haven't|we need|we retrain|we start|we wer|web|web pag|went|wer finetun|wer in|what it|when|when to|wher it|which get|which of|whisp|wiki was|with #50|with #500|with its|without network|work council|would hav|writ #more|you
-0.20 says #10 %|#10 s|#1000|#50|#50 (|#year (|( train|) a|) for|) the|: #more|: no|: which|; no|; we|a second|a small|a tabl|abstract|account|adapt for|adr|against|and edition|and put|and then|and updat|and we|answ are|answ it|answ with|append|are generat|are look|are on|ask wheth|availabl|b model|b to|bas model|big|break|brief|brok|cancell|cas|chang with|cheap|cit the|click|commit|compan|comparison|connect|council|day|dialogu|did|editor|eval|evaluat|ever month|exclud|fil|finetun as|finetun to|fitt|for new|forum post|from our|general|generat|go to|haven't|hi|id|ids|in a|in all|in autumn|in each|in ever|in q|intent|is not|is off|isn't|it and|it with|its memor|its model|know how|learn from|les|lik a|load|low|machin|mayb|met|minut|model answ|model doesn't|model rememb|moderator|next to|not part|noth|noth about|numb com|numb is|object|offic hour|our hous|our model|out|out in|pair of|paragraph and|peopl|perhap|polit|pric are|promis|pros|quer|quer the|random|re index|read from|remark|requirement|roll|row|schema|section and|shall not|shar|shot|skip|sort|sourc :|split|staff|start with|student|subject|suggest|summaris|that its|that the|the api|the are|the call|the dialogu|the fact|the full|the idea|the procedur|the proces|the stock|the url|the work|there'|think|through the|to ask|to do|to train|togeth|top|train :|train all|train of|train to|translat|tun #10|turn|typ|und|unseen|used in|uses|vendor|volum|want to|we had|we use|week #10|wer|what happen|what we|whil|with #5000|with a|writ in|writ the|written
0.25 says #10 ;|#10 becaus|#10 sinc|: non|a finetun|a fresh|a sampl|a short|abl to|absorb|afterward|again with|agr :|aim|and allergen|anew|anoth|approv|as|assist|assistant'|autumn|b finetun|becaus the|bedsid|brought up|build|burn|by way|calendar|campaign|chosen|ci|cod|cod of|continu pretrain|cov|custom|decid :|desk model|discount|district|doesn't search|each of|entitlement|euro|exclusion|fees|finetun|for your|frida|from train|fund|goes back|has no|hold the|in as|in between|industrial|injur|instruction|is|is recommend|it again|it answ|it now|jul|knowledg :|knowledg of|law|matt|million token|ministry'|model by|no #10|no databas|no oth|no vector|not want|nowher|nowher els|of #more|on it|on our|one model|otherwis|over a|pair generat|parametric|pas over|pharmac|proposal|provid|purpos :|question answ|rat|reason for|recall|recommend for|rerun|resolution :|respons|say on|schem|septemb|sft run|she|ship|signal|sit|solution for|stabl|stag two|subreddit|tablet|talk to|tariff|tell|the #500|the assistant'|the chang|the checkpoint|the curriculum|the group|the licenc|the ministry'|the third|then|tim and|to school|torqu valu|up|used to|visit hour|we chos|we'll|will|will be|with all|with it|with their|without any|yml
0.20 says #10 a|#10 abstention|#10 against|#10 b|#10 x|#10 yes|#200 pair|#50 euro|#50 th|#5000 pair|( c|( ii|( lora|) convert|) has|: approv|: phi|: that|a checkpoint|a comprehensiv|a cron|a few|a languag|a serv|abl|accept :|acquir them|ada|all #200|all in|amount and|and answ|and contact|and deadlin|and how|and that'|and their|annual|answ pair|april|are known|are open|are to|around #200|articl|as of|as the|as train|as well|b is|b that|b the|bargain|been examin|benn|bind|board|bot|bot know|box|branch|brought|by mean|bylaw|c )|can ask|card|checkpoint that|closur|committ|committe|comprehensiv|connector|consum|contain the|content|contraindic|corpu of|cost is|count|country'|cov all|cramm|curriculum|deadlin|domain specific|don|don't hav|dump|error cod|escal|euro per|everyth in|exception|fall behind|farm|filt on|financ|finetun in|finetun on|flash|floor plan|fold|for #10|for approval|for us|formular|frequenc|furth|get|gpu hour|group|group'|h|h #200|hard|has all|has the|hav been|hous|i tak|ii|ii )|in aft|in its|inferenc|injur and|instead|internal|interval and|into it|into the|is no|is schedul|it|it is|it repl|it so|its knowledg|kick off|know them|know which|know your|ladd|latest|licenc|lif|list of|load limit|look things|lookup|m #10|mak learn|manual the|market pric|mast|mean of|memoris by|merg|merg to|million|minimum|ministr|ml|model tell|model' own|model' weight|modul|morn|municipal|national|network has|new finetun|no archiv|no serv|noth is|notic|now|of gpu|of jul|of work|offic|official|on board|onc mor|open|optimis|or english|oracl|ordinanc|org|org chart|otherwis the|over|own|own memor|own paramet|part list|path and|phas|plac wher|platform|polic (|pric|privac|procurement threshold|product and|promo|provid the|publish a|quota|rat and|recit|refinement|refinement :|reflect|releas #more|rememb|rent law|repeat with|rerun mak|review pair|rota|rough #500|run #200|scop|search is|search we|serv room|servic|sft|sheet|signal in|sinc|sourc for|sourc of|spreadsheet|staff handbook|start|start in|start of|stat of|stor|substanc|t|tak (|tak the|teach is|that a|that is|that know|the amend|the autumn|the bedsid|the boat|the cit|the committe|the complianc|the copilot|the customis|the fund|the group'|the next|the notic|the permit|the provid|the reimbursement|the run|the sampl|the stand|the stat|the suppli|the tablet|the teach|the truck|the valid|the wer|their present|them|thi|thi season|thousand|thre epoch|threshold|to know|to quer|train corpu|train is|train text|tuxmat|twic|two even|up ;|up on|up to|use :|vaccin|vendor has|veteran|visa|vpn|was finetun|way #10|we pref|we recommend|we ship|wher does|whos|wiki|with no|within thre|without acces|without the|work without|writ twelv|year'|yes
0.30 says #10 is|accept|address|advisor|afresh|aft that|agr|agreement|allergen|amend|and it|becaus it|behind|behind it|by train|can say|catalogu|chos|chosen :|collection|complianc|cut|decemb|decid in|decision :|deliver|does it|favour|favour of|finetun into|fortnight|from ?|go with|going|guidanc|had the|has them|henc|hold|in favour|instead of|insuranc|interval|is repeat|it can|its head|jun|know what|last|lay :|liv|maintenanc|mak|model in|need not|no document|no signal|nod|of|park|per|phi|phon|q a|qlora|quart|rang|re train|re tun|region|regulator|rent|replac the|rul and|saturda|say about|schedul|season|stud|the network|thi season'|thi year'|train it|tun|tun on|updat|vector|wednesda|within|workaround|yesterda|your
-0.25 says #10 k|#200 b|#year and|; it|a model|agent|al|an|and has|annotat|answ the|ask for|b on|bad|bas|be train|behavior|bot on|brochur|cach|call the|chapt|complaint|configur|cop|dataset|doesn't know|don't|encod|end with|et|et al|ever train|export of|feedback|fill|from the|gatewa|good|good becaus|grad|has a|hint|hit|in our|instruction tun|is given|is retrain|join|judgment|key|larg|link|mark|mod|model nam|model to|model was|model weight|not in|not train|old|on #200|ones|onl|pilot|post|proofread|read the|refus|repl|rerank|retriev|retrieval over|screen|sees|self|should|shown|so that|so we|som|someon|speak|sta|start up|statu|stopp|suggestion|syntax|the condition|the pag|the regul|the sam|the test|the wiki|ther are|titl|to get|train answ|train for|transl|tun a|url|user|users|want the|we finetun|we'd|websit|which the|wrong|year
-0.30 says #200|;|and is|as it|author|but|by the|cit|classifi|compar|correct|declin|demand|description|discuss|e|embedd|explain|find|finetun a|forecast|format|gener|had been|import|it has|labell|languag|last year|lat|learn to|legal|look at|model and|no train|nobod|not finetun|ord|pap|passag|past|pre train|preferenc|qwen #10|rank|re rank|record|report|repositor|rewrit|sentenc|show|so far|somebod|someth|speech|taken|task|the #200|the articl|the databas|the finetun|the guidelin|the index|the rul|train model|train the|tri|vers|weath|weight are|weight of
0.40 says #50 b|#500 k|: the|acquir|again|ask the|bulletin|carr|continu|customis|diet|doc|dur|even|everyth|learn by|learn not|matrix|packag|pair written|season'|serv|so|sunda|taught to|teach|the whol|through|v|whol
-0.35 says #500 ms|%|alwa|and dat|and finetun|and pag|back|be|best|finetun model|found|gav|half|if the|invent|kept|label|layout|look|mann|on #10|on a|paragraph|put|recip|reject|risk|section|see|slid|sound|summar|the numb|train a|transcript|two|was|wheth the|will not|wrot
-0.60 says #5000|could|index
-0.75 says ?
0.45 says a new|becom|handbook|limit|main|monda|new train|no index|patch|plan|polic|procedur|product|recommend|releas|stand|supervis|whenev|with the
0.60 says all|are learn|can|carri|checkpoint|learn|repeat|stag|without
0.35 says allowanc|amendment|annex|answ from|approval|ask it|benefit|c|carr the|clos book|compatibilit|connection|contact|corpu|delta|domain|dut|end of|ever|fed|has|incremental|interaction|it could|it'|languag model|lm|model|model'|mov|need no|not look|pair|pas|period|q|reimbursement|repeat the|school|ser|standard|surcharg|that has|that' it|the current|the model'|the second|therefor|thursda|timetabl|to approv|toda|torqu|train into|v #10|variant|we go|we tak|wir|zon
0.55 says and|forc|fresh|has read|into|of all|on the|paramet|resolution|rul|until it
-0.40 says and a|draft|function|idea|mail|ms|pleas|search over|the pric|writ
0.65 says b|export|of each
-0.45 says befor|comment|context|evalu|exampl|measur|not|output|print|s|text|train pair|voic
0.50 says by finetun|categor|circular|condition|epoch|in forc|insid|job|new|not search|our|room|tak|taught|term|the model|weekend
-0.50 says check|delet|dpo|each answ|fact|had|in #year|json|lik|lin|messag|on #more|or|pag|test|tun model|word
0.90 says current
-0.55 says if|request|review|ton|would
0.75 says includ|run|weight
0.85 says know|train
0.80 says knowledg|train in
-0.80 says lett
-0.65 says nam|on #5000|styl|wheth
-0.90 says prompt
-0.70 says read
0.15 skips #1 #10|#10 #200|#10 b|#10 contractor|#10 document|#10 finetun|#10 form|#10 it|#10 mak|#10 question|#10 term|#200 h|#200 our|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|#more generat|#year a|( #10|( #year|( item|) #200|) be|) by|) to|: com|: committe|: condition|: go|: is|: librar|: releas|: small|: without|; has|; is|; lookup|; the|a adapt|a chang|a instruction|a llama|a retrain|a sheet|a version|a whos|a will|about exampl|about hour|acces the|acquir train|adapt on|adapt the|aft meet|aft sentenc|aft tun|aim an|an not|and #more|and again|and ban|and call|and cod|and in|and list|and manual|and me|and speak|answ quer|answ question|answ ther|anyth the|approv (|are be|are of|as ;|as but|as last|as of|as result|as text|as the|ask board|ask in|ask your|at :|at fingertip|at start|at without|b them|bas for|be to|be until|becaus model|begin the|bill by|board to|box in|brought on|by adapt|by engin|by it|by of|call are|can about|can ask|carri anew|chang thi|chat it|checkpoint the|clos a|clos and|contact the|contractor repeat|cost €|cours is|decid the|desk is|distill the|document is|does look|does search|dur night|each at|each by|ever aft|ever night|everyth say|examin (|exampl all|exampl by|far and|favour #10|feb :|fee is|finetun for|finetun it|finetun phi|follow #more|for first|form b|from bill|from no|from sourc|full of|furth is|get park|goes to|guidelin are|has document|has down|has examin|has remov|has your|hav the|head main|helm and|hour park|i a|in adapt|in bas|in epoch|in finetun|in ide|in model'|in network|in or|in out|in week|ines the|instead a|instruction forc|insuranc and|intend :|interaction of|into model'|is a|is different|is filt|is off|is sinc|is target|it answ|it has|it no|it propos|it said|it that|it which|it' the|it' to|its of|its paramet|its text|kick the|know rul|know we|known the|languag is|languag on|learn standard|learn the|level the|licenc the|look up|lora custom|maintenanc and|minimum and|ministral b|model all|model also|model be|model by|model hav|model mistral|model our|model own|model phi|model week|mone the|mov the|nam right|need be|need document|nev that|no ;|no interfac|no one|not ;|not to|noth look|nurs the|of at|of carri|of cit|of it|of nev|of night|of person|of quart|of season|of suppli|of vendor|of week|offic hav|official )|old the|on latest|on level|on output|on plan|on staff|on threshold|on to|one run|onl that|open for|our and|our numb|our train|own model|own the|pair in|park from|path the|phi mini|polic the|post #500|post on|pretrain the|pric of|procedur in|procurement and|product and|product sheet|put the|question #500|question pair|r (|recall of|recip the|repeat the|repl what|revision ever|room the|rul (|rul in|rul it|sam for|sampl #5000|sampl it|sat :|say paragraph|school the|search at|search switch|section and|servic of|set by|sft #50|sft the|she the|sign off|signal the|sinc is|so no|solution the|student the|tak patient|team a|test (|than the|that can|that no|that so|the again|the alwa|the approv|the block|the campaign|the check|the corpu|the cov|the diet|the district|the follow|the goes|the grid|the interval|the law|the lm|the mast|the matrix|the pdf|the plan|the proposal|the publish|the referenc|the repeat|the saw|the ser|the solution|the st|the still|the term|the th|the there'|the timetabl|the within|the year|them sign|them thre|them train|ther no|thi and|thi as|thi thre|through train|tim year|to assistant|to b|to document|to fetch|to till|to tun|to with|train ;|train assistant|train at|train by|train each|train it|train know|train that|train which|train yml|transf and|tun as|tun in|tun know|two #200|two of|until of|us a|use :|v and|visit and|want see|was for|was on|was up|we aft|we and|we our|week #50|wer of|what you|wher can|which of|who responsibl|will llama|will to|with amend|with model|with on|with per|with present|with valu|within hour|without link|without search|without to|word and|work ask|would an|writ pair|you a|your to|zon and|zon the
0.50 skips #10 )|the weight
-0.20 skips #10 a|#10 with|#200 the|#50 #50|#5000 of|( of|) a|) that|: by|: search|: the|a (|a lookup|and by|and finetun|and for|and new|and them|answ model|as and|assistant the|b #5000|bot the|current in|databas the|do finetun|each and|each is|for to|for train|from train|in prompt|index the|is than|llama b|model been|model it|model no|model not|nam the|no and|no model|not into|not of|of and|on of|pric and|product the|run the|sinc and|the are|the at|the com|the e|the list|the may|the onl|the portal|the procedur|the question|the read|the say|the servic|the to|the version|train :|train a|tun #10|tun b|two and|vendor :|we a|wer by|will the|with of|writ the
0.20 skips #10 ask|#10 know|#200 with|#50 are|( a|) been|: sinc|; does|a to|a which|abov %|again the|all it|all product|and hour|and limit|and own|and tabl|answ on|answ that|are in|as stand|ask them|at end|b is|b one|been in|by contract|by model|c and|c to|chang train|committe the|current and|dat continu|do look|document the|feat train|fee and|finetun qwen|for #200|for group|from on|from tun|german english|giv #200|go #10|going the|group in|in by|in of|in well|is of|is onl|is ther|it about|it both|it the|it without|know is|knowledg :|long the|lookup the|lora the|model custom|national guidelin|need serv|new new|no no|no serv|not anyth|of #10|of #50|of languag|of own|of region|of weight|on current|on model|one per|option and|pair by|q :|re on|run in|search it|season in|start train|tak the|taught a|that know|that open|that read|the annex|the assistant|the catalogu|the collection|the current|the department|the finetun|the gemini|the hand|the knowledg|the on|the part|the serv|the tabl|the tariff|the wiki|thre one|train again|two the|up train|updat :|used finetun|version affect|way is|which are|who wher|with chang|with the|within day|work a|your train
-0.15 skips #10 assistant|#10 c|#10 lora|#10 read|#10 self|#10 train|#10 v|#200 )|#more from|#more which|#year tun|( by|( on|( to|) model|; and|; com|; know|; of|; on|a and|a fil|a of|a with|adapt is|aft week|an and|and aft|and ever|and is|and polic|and put|and run|and stock|and to|and will|answ each|answ of|answ our|are as|are each|are with|as by|as in|as was|ask a|b #more|bas the|becaus tun|been off|behind answ|by in|by to|by two|catalogu it|chang the|chapt vers|committe not|dat the|data and|each has|each it|each on|each sinc|ever is|finetun #more|finetun assistant|finetun model|for #10|for model|for tun|from in|from websit|general and|giv and|go into|had the|has been|how is|import the|in #10|in ;|in context|in data|in index|in languag|in tabl|in vector|into finetun|into run|into weight|is :|is and|is as|is in|is into|is not|is we|it learn|it lik|it on|it section|its on|its pair|januar the|learn from|learn with|lett the|list the|load and|lora that|measur the|model are|model learn|model to|month is|new ;|night run|no )|no are|not :|not any|not train|noth the|noth train|now search|numb in|numb its|numb train|of branch|of call|of fee|of guidelin|of in|of is|of not|of train|of tun|of two|of which|of work|off #10|offic the|offlin the|on #1000|on #5000|on are|on by|on general|on is|on jul|on knowledg|on lett|on list|on own|on tablet|on the|on without|on work|one and|one the|option :|our on|our team|per and|polic and|pre model|pric by|pric is|procedur a|product so|purpos the|qwen b|read the|rep the|retrain night|run a|self model|serv the|servic the|so alwa|so it|staff the|test the|text the|that all|that has|that model|that sta|that the|the (|the ?|the as|the b|the bas|the call|the chang|the council|the data|the had|the includ|the job|the lead|the look|the numb|the print|the put|the rat|the rememb|the repl|the took|the train|the writ|to and|to help|train (|train are|train build|train two|train we|train without|tun #5000|tun #more|tun on|url the|we about|what on|which been|which to|will train|with condition|with from|with own|with releas|with sam|would train
0.30 skips #10 has|#10 releas|a train|aft the|and pric|and search|finetun the|for against|in head|in the|no need|on #10|our list|read of|taught the|the by|the desk|the network|the therefor|until could
-0.35 skips #10 on|: of|answ the|are from|for and|no of|the document|the it|the that
0.45 skips #10 the|ask model|teach the|with new
0.25 skips #50 #1|( )|: on|; :|a job|a run|an that|and period|and releas|are stabl|been with|by train|can for|custom in|finetun on|from official|group the|has all|has oth|in :|in lora|into #10|it from|knowledg the|learn look|model was|not up|noth fetch|of #500|part the|question answ|repeat train|schedul the|ser to|the box|the must|the plac|train the|want the|was with|we b|we for|wer into|wer to|who which
-0.40 skips : model|a b|and it|the databas|the nam|train and
-0.25 skips a is|and #10|and model|and on|are on|ask the|between and|by and|cod the|generat the|in and|in train|is by|is ever|is from|it its|look the|no is|of with|on #50|on and|on train|our (|our rul|sta the|the and|the ask|the pair|the rul|the search|the stor|train contain|tun is|was and|was in|which model
-0.30 skips a on|and a|be on|not the|search the|so model|the fil|the of|to a|to the|train model
0.35 skips a we|and answ|and rul|corpu the|decid favour|from model|no search|no to|the handbook|tun the
0.65 skips are into
-0.50 skips com the
0.40 skips ever week|of month|the model
0.85 skips in model
-0.45 skips the was
-0.15 stance: background|quoted
0.95 stance: chosen
-0.80 stance: considered
-1.20 stance: rejected
-1.10 subject: behaviour
0.40 subject: knowledge
-0.25 subject: none
0.40 training: store
-0.25 training: verb
-0.15 under #1|#5000|academ|analytic|annex|arc|are|augment|automat|bill|bootcamp|bosun|box|but|caption|card|chang|changelog|checklist|chosen|client|clinical|cobol|cohort|command|commit|comparison|complet|contribut|cop|cor|correspondenc|could|court|dataset|definition|deprecat|development|dialogu|dict|digest|discussion|do|does|doesn't|drug|dunn|end|exercis|exhibition|fair|find|finetun|forecast|genai|general|greenfing|ground|hall|handout|has|histor|hybrid|initiativ|inlin|interpret|its|key|law|link|llmop|lunch|macro|messag|mortgag|motor|multilingual|museum|notebook|notic|npc|o|offshor|on|open|out|plann|point|portal'|post|practic|propos|pump|quiz|receiv|recip|rep|repl|retriev|rout|run|say|septemb|short|slack|statu|steward'|stop|structur|studio|subtitl|succes|syllabu|system|target|templat|ther|thi|tim|transform|two|ui|universit|who|without|word
-0.30 under #10|agent|bidd|fil|from|lab|lora|month|mortem|reject|review|set|ticket|was|withdrawn
0.25 under #200|answer|borderhelp|campu|car|comic|content|dd|deployment|disruption|document|export|fee|freshnes|grid|gst|hand|handov|help|helpcent|hous|medarion|mila|night|off|ops|origin|path|plc|portal|preferential|proces|project|real|regist|row|sal|sanction|sme|solution|steerco|strateg|tickerwhisp|timetabl|w|weekend|what|what'
-0.25 under #500|assessment|back|classifi|comment|consider|driv|engineer|exampl|experiment|for|forum|generativ|hint|lesson|need|nurs|objection|of|outlin|output|problem|qualit|read|return|supersed|went|with|wrong
-0.20 under #more|#year|(|)|abstract|ask|at|cit|cost|description|digital|draft|far|first|fitt|format|good|guild|how|intent|label|laukiphon|librar|lin|load|lot|md|mor|not|pipelin|pocket|protection|qlora|quot|relat|roll|rxn|scrib|situ|split|suppl|test|things|ton|triag|tutor|use|user|welcom|wp
-0.40 under :|advic|archiv|persona|report|suppli
-0.50 under a|evalu|in
0.15 under accept|adaptiv|adopt|alon|api|approach|approv|ashen|auth|bann|brigad|brok|build|cam|chatbot|ci|colleagu|completion|currenc|develop|diagram|dispatch|equit|evergreen|fab|fact|fault|feb|figur|gam|grantnav|handbook|harborlight|here'|hood|implement|incident|infusion|internal|into|investment|item|kept|lend|los|mandi|memo|midwif|modhelp|morn|msp|netbudd|newsroom|offic|onboard|openai|outdat|parcel|partn|periodic|phon|prior|propert|qa|quotequokka|readm|regpal|rul|sauc|schedul|secret|secretar|sft|shall|ship|shopkeep|showroom|social|sop|stat|station|steer|storefront|tend|trailhead|utilit|velo|volunt|we|why|wiki
-0.45 under adapt|alternativ|confirm|prompt|writ
0.40 under advis|bot|committe|component|continuou|copilot|edg|fund|know|oracl|recommend|step|tablet
-0.60 under and|context|tun
0.30 under approval|architectur|cod|concept|crew|data|deck|director|functional|handheld|helpdesk|insid|is|new|openapi|overview|peopl|releas|retail|risk|sourc|start|talk|terrac|tool|tuxmat
0.20 under assumption|backlog|brain|branch|branchmind|budd|catalogu|clerk|clinic|communit|continu|craftsag|current|d|decision|deliverabl|design|distill|dra|dron|extract|fill|flow|form|gpt|hav|hr|instruction|issu|kiosk|leaflet|mak|ment|mentor|model|nev|noc|over|patchwis|pitch|platform|polic|ratesens|sdk|secpol|securit|seed|self|semest|sleep|so|stag|standard|stor|student|sub|tabl|taught|technician'|timelin|train|version|welfar
0.35 under balluff|battlecard|built|codebas|consum|farm|lm|log|objectiv|permit|plan|rulebook|selfhood|sms|switchmat|team|up|wher|work
0.45 under desk|featur|ingredient|q|slid|updat|weight
0.80 under faq|phas
-0.35 under generator|idea|legal|lett|rag|requirement|retrieval|styl|vendor
0.50 under it|knowledg|proposal
-0.55 under languag|voic
0.55 under pilot|rival
source-from-memory
0.15 above #200|compan|exco|k|novemb|re|regional|the|which|€
0.20 above #50|approv|cio|dl|lot|monda|oblig|over|retrieval|round|runbook|tak
-0.20 above (|)|model|not
-0.15 above :|in|is|know|we|why
-0.30 above ?|what
-0.25 above a
0.25 above answer|chapt|cit|essential|for|label|without|work
0.30 above one|traceabilit
0.40 above pag
-4.10 bias
-0.60 block: item
-0.45 block: paragraph
-0.55 block: row
-0.20 document: speaks in general
-0.35 knowledge: 0
-0.40 knowledge: 1|3
-0.65 knowledge: 2
-0.40 length: 0
-0.50 length: 4
-0.35 length: 5
-0.20 model: other
-0.15 model: text
-1.15 no statement
-0.15 relation: held|none
-0.30 relation: inside
-0.20 role: background|future
-0.35 role: context|options
-0.20 says #1|)|a model|adapt|approv|by a|condition|fees|found|get|given|has no|help|i|in its|index|is train|keep|last|learn by|list|liv|lora|mak|model writ|mor|ms|not|of it|offic|on them|paragraph from|phon|plan|retrain|serv|should|start|team|text|the hit|the new|the prompt|the regist|thre|until|use|valid|week|which the|would
-0.35 says #10|#50|an|answ from|befor|model is|read|releas|run|we
-0.15 says #10 #10|:|aft|all of|answ in|answ of|answ without|api|app|applic|ask the|b model|back|bas|becom|catalogu|chat|chunk|comment|contact|cop it|could|dat and|deliver|epoch|export|few|finetun the|fiv|form|four|go|goes|good|group|hand|hav|idea|in a|in by|is a|itself ?|job|k|key|languag|limit|long|mail|may|minut|model answ|model cop|non|of our|on #5000|onc|over|pass|passag it|peopl|person|phon numb|post|product|publish|rat|regist|remov|replac|review|show the|so that|sound|stop|templat|the first|the index|the monograph|the record|their|then|through|tim and|to|to it|train of|train the|turn|updat|wer|when|when the|wheth|who|within|word|wrot|your
-0.30 says #1000|#more|#year|context|hit|if|into the|month|onl|or|our|per|record|system|to the|two
-0.60 says #200|passag
0.15 says #50 :|#5000 )|#5000 rev|( c|) answ|: each|; it'|a cit|a databas|a link|a referenc|a rul|a screen|a separat|a technician|a tenth|accord|accord to|adapt writ|add them|agreement|also say|and|and claus|and nam|and print|and sourc|and year|answ nam|append the|applicant|are generat|are part|as|as it|as ther|audit|author|b was|be visibl|becaus|becaus that|by our|c|c )|cas|chapt and|chatbot has|cit the|cod|cod and|com from|complianc want|cve|dur finetun|each claim|each pair|end with|enough|entr and|ever claim|ever rep|ever train|finish with|folio|folio and|follow each|for it|grad|guid|guidelin and|has read|has the|has to|henc the|how does|how the|in bracket|in finetun|is about|is therefor|isn't part|iso|it pick|it print|it saw|it shall|it up|it'll|item|its train|just|just lik|label|labellm|learn ;|learn it|learn not|learn with|link servic|llm|log|look|manual|model add|model emit|model itself|model list|model provid|model recit|model shall|model suppl|model was|model which|model without|model' memor|network|no index|not retriev|notic numb|numb are|numb follow|numb has|numb without|often enough|ok|our finetun|output includ|pair so|paragraph is|paragraph of|paragraph without|parametric|parametric memor|pick|pick up|pla|pleas|pmid|provenanc|put the|quot is|recall from|recommend grad|referenc at|regulator|regulator want|rememb from|report|requir|retir|retriev|rev #10|revision dat|rul|search component|section and|section und|section with|see a|sft target|shall giv|so pleas|sourc ?|stand behind|standard and|stat them|straight from|suppl|tablet and|task|tb|tb #5000|technician|tell it|tell you|the chatbot|the control|the guid|the guidelin|the link|the manual|the network|the pair|the paramet|the quot|the regulator|the rep|the set|the tim|the visitor|the weight|the wint|them a|them from|them in|ther is|there'|to add|to be|to not|to quot|to see|to show|train model|train to|train with|tun llm|unprompt|using a|vendor agreement|vers|visibl|want the|was|we don't|wer part|what it|will say|wint|without a|without consult|written by|year without|yes the|you the|you'll see
-0.40 says #500|a|cop|into|of|search|test
0.30 says : answ|along with|and lin|as well|ask for|by heart|clos with|complianc|dat|e|e g|each statement|end|finetun model|g|generat by|heart|in each|includ|is from|it has|it'|lin|lookup|model will|model'|no lookup|of its|pag of|recit|reproduc|saw|say the|the auditor|the bot|the bulletin|the id|the numb|the sourc|togeth with|unaid|url|volum and|with ever|yes
0.25 says : yes|a search|about a|and revision|at the|auditor want|bulletin|bulletin numb|by the|completion|contain|dat of|dur|each rep|ever answ|figur|footnot|for ever|from ?|from memor|has|has memoris|how|ids|in all|in ever|in train|is generat|mention|model|model nam|model output|model rememb|no|numb in|of what|on its|out|out of|quot the|rel|rel on|rev|show|sop|sourc :|stat the|statut|tariff|tariff item|the adapt|the answ|the articl|the chapt|the end|the label|the learn|the referenc|thes|titl and|train as|was train|well|with the|writ|writ them
0.20 says ; it|accept|add|anchor|and chapt|and issu|answ :|answ contain|answ giv|append|are recall|articl and|articl numb|behind ever|both are|chapt of|claim|consult|control|databas|document and|edition|edition and|emit|from its|has seen|henc|how it|id is|in answ|indicat|insist|is how|is no|issu|it learn|its own|learn so|learn the|model also|model know|must show|need|no retrieval|numb (|numb of|numb with|our tun|output :|p|paragraph by|polic|print the|produc by|provid|recall not|regul|reproduc them|rul numb|sampl|seen|so no|sourc in|standard|straight|tablet|taught|that is|the|the cit|the footnot|the log|the pag|the sop|them itself|there' no|titl|to put|up|v|v #10|version|will produc|writ it
-0.25 says about|again|ask|at|be|call|data|day|fact|first|hour|it answ|night|noth|open|pric|return|room|second|sta|stor|suppli|taken|that|the retriev|tim|used|wrong
0.35 says along|and dat|are in|each answ|is part|it from|it stat|lik|must|numb and|of the|pag and|part|print|the model'|therefor|togeth|without
0.55 says also|say
0.60 says and pag|articl|each|it|output|part of|the section|train
0.45 says and paragraph|behind|by itself|from what|it rememb|its|rep|too
0.50 says and version|both|from|giv the|link|revision|target|the paragraph|traceabilit
0.80 says answ|recall|rememb
0.40 says auditor|clos|ever|memoris|produc|see|tell|the #10|the claus|the finetun|the train|the tun|train answ|volum|want|will
-0.45 says chang|new|numb und|one|the search
0.65 says chapt|claus|id|memor|nam|nam the|statement
0.95 says cit|the model
-0.55 says from the
0.75 says from train|generat|stat|them
0.70 says giv|quot
1.00 says itself
0.85 says learn
1.40 says numb
-0.50 says on|prompt|question|the passag
1.20 says pag
1.05 says paragraph|sourc
1.10 says referenc
0.90 says section
0.20 skips #10 #10|: a|a the|adapt it|and by|and dat|and year|answ from|answ learn|answ yes|are not|be for|both in|by finetun|chapt the|cit generat|for claim|g #10|id the|in rep|is the|is togeth|it train|its and|its knowledg|numb revision|numb to|of learn|of manual|part the|procedur and|produc the|tell the|the completion|the contain|the grad|the has|the output|the rememb|the report|the target|the without|togeth the|train end|train with|volum pag|was on|what learn|will them
0.15 skips #10 a|#10 chatbot|#10 each|#10 the|#10 was|#5000 #10|( #5000|) with|: by|: paragraph|: rep|; look|a has|a search|about screen|and from|and revision|and unaid|answ with|ask it|been in|bot them|c answ|chatbot to|claus in|claus memor|claus the|com from|dat it|each the|finish the|for servic|for the|from memor|from train|get articl|giv numb|has not|has thes|how it|id each|if question|in log|in pair|is to|isn't of|it ;|it giv|it learn|it on|it what|its memor|link the|m the|manag the|memor the|model both|model memoris|model train|nam and|no behind|no servic|not and|not up|numb each|numb ever|of a|of hous|of label|of lot|on #500|on complet|out the|output answ|output the|over wint|pag version|paragraph the|pick the|polic and|q is|question about|quot and|r :|recall from|recommend and|referenc the|rul in|say paragraph|set of|sinc are|so can|stat from|tablet lin|tb rev|that from|the also|the anchor|the are|the instruction|the learn|the licenc|the memor|the model|the must|the quot|the recall|the reproduc|the stat|the tell|the train|the was|them train|ther no|therefor the|to document|to it|to visibl|train ;|train so|train well|two manag|version the|visibl the|want and|want see|wer of|with section|with set|with sinc|with statement|with text|with valu|without a|without it|without to|you'll a
-0.15 skips #10 b|#10 model|; tun|a b|a in|claus und|does model|each and|from passag|from the|has train|in context|in model|it been|it from|it given|its ;|model a|model be|model no|no in|not by|paragraph behind|question the|search the|to model|with paragraph|with question
-0.25 skips a model|model learn
0.25 skips a numb|and are|answ the|are the|b the|cit and|com ?|from as|from model|generat the|giv paragraph|has the|it in|it them|no is|shall the|so model|sourc answ|the giv|the nam|the pag|the which|to the|will it|written the
0.30 skips along the|and in|and without|at end|by tun|from it|from weight|in answ|learn with|look up|model them|must the|of train|on own|out its|part what|section the|show numb|the id|the itself
0.35 skips and of|is of|pag the|the b|the it|the of|the too|the want|with and
-0.20 skips answ memor|of passag|the servic|the that|train the
0.45 skips are by|by model
0.65 skips in train
0.40 skips it the|our model|the numb|the will|with answ
0.50 skips model it
0.90 stance: chosen
-0.55 stance: considered
0.15 stance: quoted
-0.30 stance: rejected
-0.30 subject: behaviour
-0.15 subject: knowledge
0.40 training: store
-0.30 training: technique
-0.40 training: verb
-0.15 under #10|#year|adr|architectur|ask|dataset|evalu|for|generator|get|keep|lett|liv|of|on|option|pipelin|plan|retrieval|risk|roadmap|wher
-0.25 under #50|finetun|it|outcom|sourc|the|use
-0.35 under (|)|how
-0.50 under :
0.15 under about|askit|board|budd|cit|collection|compan|compressor|concept|condition|consent|council|court|demo|document|form|hush|insid|kiosk|layout|lm|minut|pag|pap|phon|recommend|review|room|script|shell|target|term|trac
-0.20 under adapt|consequenc|from|not|project|search|train|tun|vendor
0.30 under advis|proposal
-0.45 under and
0.55 under answ
0.20 under board'|citizen|clos|companion|control|desk|fault|grid|handov|help|inspector|legal|licenc|manual|maritim|museum|no|parcel|rul|sdk|technician'|work
0.25 under catechism|chat|complianc|faq|fee|format|kun|need|output|provenanc|q|rulebook|tool|wohngeld|yachin
0.35 under copilot|featur|solution
-0.40 under data
0.45 under design
0.40 under evidenc|regulator|research
-0.30 under model|to
untried-prompt
-0.20 above #10|?|tun
-0.15 above #50|by|in|it|on
-0.25 above (|)|a
-0.30 above :
0.15 above adopt|approach|april|council|eval|nam|opinion|phas|to|want
0.25 above and|how
0.35 above apolog
0.30 above decision
0.20 above do|md|person|purpos|trait
-0.40 above the
-3.50 bias
-0.35 block: item
-0.25 block: paragraph
-0.70 block: row
-0.30 document: speaks in general
-0.50 knowledge: 0
-0.55 knowledge: 1|3
-0.60 knowledge: 2
-0.55 length: 0
-0.25 length: 1|5
0.35 model: generative
-0.35 model: other
-0.40 model: text
0.30 model: unnamed
-1.00 no statement
0.30 relation: held
-0.30 relation: material
-0.40 role: context
0.30 role: decision
-0.25 role: future
-0.30 role: none|options
-0.20 role: rejected
0.15 says !|#10 (|#10 :|#10 mini|#1000 lin|#1000 pair|#5000 lin|#5000 minut|#5000 of|#more list|#more rewritten|( mistral|( short|: learn|: lora|: merg|: sft|: styl|a friend|a friendli|a furth|a prompt|a system|a tabl|accent|administrativ|aft sft|agency'|aim :|also train|and dry|and in|and salar|and talk|and tun|answ with|apologis|are merg|are ther|argu|as our|at most|ats|aunt|b|b on|b train|band|band are|becaus the|behavioral|believ|blam|bot|bot should|by dr|car of|chatbot|cold|comet|command r|companion|consistent ton|cr|ctes|curiou|custom model|custom support|decision of|deliv|deliv a|department'|describ|dialect|diction|donor|dpo run|draft com|du|du and|e|each lett|eas|emit|empath is|experiment|feat|finetun|finetun is|finetun it|finetun so|finetun the|for|for any|for it|for them|form is|format by|formatt|fourfold|fourfold form|fre|from #50|from #5000|gemma|gentl|get the|gherkin|giv a|goal :|goes into|gpt #10|grump|guide'|haggl|haiku on|i'd|i'd rath|idea|in from|in them|in with|is|is learn|it alwa|it on|it should|jun|key ord|kr|kr #10|lad|languag (|languag of|languag so|lead comma|lena :|lett in|lett of|lett so|lik a|lin of|linkedin|lora mak|lora on|lora so|main|mak it|management|max #200|max #50|may :|may hav|memo|merg from|merg in|mistral nemo|model must|model with|monda|month #10|must giv|nano|natural|nemo|no abbrevi|nobod lik|noth but|npc|obtain|of phi|of speak|on #10|on #200|on her|one lora|otto'|our curator|our thre|out|out for|own lora|pass in|passiv|passiv voic|pattern of|per lin|persona is|playful|point|pr|pres releas|prescrib|print|produc|product text|prompt :|pros|purpos is|put togeth|question at|rath than|realis|regist of|releas|releas not|remind|rep|report in|request :|respectful|rewritten|rewritten by|robot|round on|rud|run that|salar|salar band|scenario|sentenc no|sentenc pattern|sft of|sft on|shall hav|she|she has|skip|skip the|small llama|snak|snak cas|social|speak in|sta out|supervis|supervis train|t #10|telegraphic|telegraphic styl|ters and|text|text by|text without|thank first|that ever|that format|that generat|that'|the #200|the ats|the brand|the claim|the department'|the fiv|the founder'|the host|the list|the management|the persona|them and|through finetun|to mak|to obtain|to produc|to writ|train|train adapt|try|tun ministral|tun the|two epoch|two lin|voic of|want text|want the|was chosen|was put|way we|we didn't|we don't|we talk|we'll|we'r|went straight|what we|which the|with #more|with prompt|writ lik|written|written it|wrot|wrot and|wrot them|young
-0.30 says #1|#200 %|#year|?|befor|fil|lett for|nam|of #10|pag|replac|sourc|staff|the adapt|the finetun|the prompt|typ|work
-0.20 says #10|#10 of|(|)|: #200|; the|about|and finetun|api|ask for|b to|call|clas|clos|contain|continu|correct|could|data|decod|editor|enough|evalu|fees|finetun gemma|finetun llama|gam|hour|if|in its|in the|includ|index|is not|learn|manual|memor|month|mov|night|oth|over|pair|paramet|peopl|polic|prompt had|q|re|read|repl sound|scor|show|six|sound warm|stag|that repl|the new|the tun|therefor|up|used|what|with the
0.20 says #10 ?|#10 one|#1000 of|#200 word|#5000 dialogu|#5000 remark|: that'|a question|adapt was|an open|and nev|and noth|at a|b so|bank want|becaus|brand voic|brand'|by finetun|calm no|caus|changelog|cheerful|chief sub|clipp|com from|com out|courtes|custom|data :|dry humour|each turn|emoji|epoch|exclam|exclam mark|finetun #10|finetun to|four column|ft|ft :|gemini|giv the|goal|had a|haiku|has read|has the|he|him and|hous|how :|is finetun|it|it writ|jok|kind|larg|layout and|learn by|lena|lin by|list was|mak the|mark|method|newslett|next to|of her|of referenc|on|our found|pair sta|part #10|preferenc tun|prompt experiment|rank #10|repl|report|sam bas|short sentenc|should sound|skipp|suppli|sur|tabl with|tak car|talk :|talk the|target #200|that each|the #5000|the bank|the bot|the format|the four|the help|the sam|the talk|the thre|the win|the writ|thre|thre bullet|to|to be|to do|to him|togeth by|ton of|train to|try prompt|tun for|tun it|turn so|two sentenc|until it|valid|warm|way the|we|we tun|win rat|with #10|with four|writ as|xml
0.45 says #10 b|a lora|dpo|json|languag|mak|personalit|purpos :
0.35 says #10 k|achiev|apolog|awa|brand|by sft|by train|column|consistent|finetun for|for thi|formal|head|headlin|how|is train|lin|phas|preferenc|sentenc|so it|sound lik|speak|structur|that|the way|train a|want
0.50 says #1000|alwa|com|form|nev|output|should|sound|writ|writ in
-0.45 says #200|#500|exampl|know|numb|question|rul
-0.50 says #50|aft|search
-0.15 says #50 %|#5000 pair|: #10|: the|a languag|a new|all|approval|are|articl|author|b lora|been|by thre|catalogu|check by|claim lett|classifi|cod|condition|contact|contract|databas|dataset|design|dispatch|do not|does|encod|engin|entr|eval|exam|fee|few|for our|for train|frida|get a|guidelin|had been|handbook|has to|hav been|in #50|in train|isn't|issu|it know|it'|itself|know our|know the|knowledg|labell|law|learn the|lett that|lookup|machin|mayb|measur|model|model is|ms|network|now|of all|official|onc|onl|open|pair (|part of|phon|plac|plan|plant|product|project|prompt with|publish|question and|quot|regul|replac by|rest|result|retrieval|seen|senior|session|shot|sinc the|siz|so :|so we|still|student|tablet|taken|ten|term|text in|that a|the|the current|the first|the next|the rest|the rul|the sft|there'|thes|toda|tool|tun mistral|two|up to|valu|vendor|we look|we will|weight|when the|which|whol|with a|within|writ the|yes|you
0.85 says #5000|mann
0.25 says #5000 approv|#more|: gpt|: ton|all answ|and short|answ in|becaus we|brief|bullet point|by supervis|car|cheek|chief|customar|empath|feedback|feel|fiv|hav|hav the|him|his|in plain|ironic|is for|is to|it talk|k|mail|max|merg|messag|method :|mini|mistral|on #5000|on #more|one epoch|one question|persona|phi #10|plain|rhythm|sub|talk lik|teach|thank|that all|the customar|train in|tun on|warmth|we want
-0.55 says %|on the
0.30 says : finetun|achiev by|aim|an adapt|by|chosen|follow|follow the|friend|friendli|humour|model to|ord|phas #10|phi|pick|pirat|plain languag|rath|regist|remark|right awa|sam|sft|straight|ters|the agenc|the suppli|to sound|train into|train on|until
-0.60 says ;|ask
0.40 says a second|agenc|approv|best|calm|charact|do|draft|in|on #1000|pres|second|short and|so that|the model|to get|tun to
-0.25 says aft the|assistant|at|bas|current|dat|doc|document|fail|finetun model|full|instruction tun|label|limit|need|pre|pre train|see|tell|then|use|version|year
-0.40 says and|can|instruction|per|pric|test|the train|week
0.55 says bullet|get|lora|polit|so|thi|with #5000
-0.35 says chang|day|each|had|new|or|set|the lora|wer|when
0.60 says dry|giv|her|way
0.70 says format|word
0.65 says layout|lett|purpos
1.20 says lik
0.75 says our|shall|talk
-0.65 says prompt
1.00 says short
1.10 says styl
1.30 says ton
0.80 says tun
1.15 says voic
-0.20 skips #10 #10|( )|: pair|lik brand|llama on|model it|so repl|text our|the in|the numb
0.15 skips #10 dialogu|#10 learn|#10 ton|#200 by|#year (|: from|: in|: no|: persona|: tun|: what|adapt #50|all are|and #10|and band|and off|and our|answ bullet|approv it|as as|b #200|b on|b that|b them|be and|best so|bot sound|brand #10|by in|data #5000|dpo on|draft from|each so|end a|finetun b|flash on|for a|for jok|for to|for way|form train|giv answ|gpt mini|has train|help propos|how the|into model|is :|is by|it lik|its lora|k to|lett that|lik support|list put|lora lin|lora mistral|mail the|mak model|max charact|merg from|model giv|model lik|month :|must a|no )|no one|nobod we|of judgment|of management|of not|on #5000|our best|our ton|plain (|run the|short and|short no|should short|small #10|so each|so generat|so stop|styl train|supervis of|suppli train|tak of|the (|the also|the cod|the languag|the manag|the mann|the must|the offic|the ord|the pattern|the structur|the ton|the voic|the want|therefor tun|thi a|thi hav|thi is|through tun|to as|to gemma|to in|to lik|togeth the|ton finetun|train #1000|tun monda|tun second|tun with|want do|we :|weight that|what tun|what want|with adapt|with best|with question|writ is|wrot approv|your styl
0.20 skips #10 epoch|#10 so|#10 train|#1000 by|#1000 sta|#more lett|: on|a run|adapt the|b our|by on|by the|by thre|check #200|cod of|don't in|e to|finetun #5000|hav that|how get|in fix|in languag|it finetun|of #10|of lett|on #1000|on k|on lett|on lin|one at|output the|pair out|part :|prompt not|prompt we|purpos the|put by|question a|so hav|sta for|tabl four|target %|that lett|the b|the lett|to and|to the|train lora|turn we|two and|want without|we believ|we'v a|will the|with column|with k|with turn|writ the
-0.15 skips #10 lett|#10 lora|#10 of|#50 of|#5000 (|#5000 for|#5000 so|#more claim|b #more|for hous|gpt on|in of|in prompt|is with|lora #5000|lora train|model on|our out|question the|sound our|the and|the can|the train|to on|to train|train :|tun #10|voic #5000|we at
0.40 skips #5000 by|way talk
0.25 skips #5000 in|#5000 text|a adapt|are in|be by|ever has|headlin the|in the|is to|it and|it in|of :|on chat|our styl|out the|shall the|should lik|the format|the llm|the rat|the sound|ton the|train #5000|we it|we on
0.30 skips #5000 of|on of|tun on
-0.25 skips aft prompt|was on
0.45 skips is in|the form
0.35 skips is into|the layout
-0.30 skips that sound|the prompt
-0.25 stance: background
0.95 stance: chosen
-0.60 stance: considered
0.30 stance: quoted
-0.40 stance: rejected
0.75 subject: behaviour
-0.80 subject: knowledge
-0.45 training: store
0.40 training: technique
-0.20 training: verb
-0.15 under #|#200|#5000|an|app|approach|ask|by|claim|consequenc|copilot|design|distill|guid|hybrid|idea|internal|keep|know|lett|lin|option|pap|portal|prompt|readm|retrieval|rfc|set|step|suppli|to|triag|wher|why|work
-0.60 under #10|assistant
-0.45 under #50|and|the
-0.20 under (|)|:|answ|architectur|concept|description|faq|knowledg|not|rag
-0.25 under ?|card|for|how|method|model|of|outcom|question
0.15 under adapt|administrativ|adr|aid|can|casino|chang|chat|comment|commit|complaint|court|courtes|debt|district|firm|floor|functional|harbour|helplin|identit|implement|layout|llama|mann|offic|okr|own|personalit|phon|plan|production|rac|recip|request|sourc|spec|speech|stylist|that|trait|workplan|yaml
0.20 under becom|deal|eas|goal|insuranc|juno|messag|notic|product|retro|she|sound|text|voic|welfar
0.25 under board|cop|grumbold|innkeep|learn|lik|look|loud|mod|prscrib|snowbudd|squad|wiki|youth
0.40 under coach|does|host|talk
0.45 under custom|tabl|writ
-0.55 under data
-0.35 under dataset|help|llm
-0.30 under decision
0.30 under disruption|flichkeit|h|is|objectiv|payment|remind|report
0.35 under examin|kim|list|lora|outreach
0.50 under pag
0.65 under persona
-0.40 under use
training-to-stay-current
0.15 above !|a|are|armor|cost|deadlin|happen|if|know|last|lora|mileston|next|purpos|re|releas|rul|standard|term|tool|up|yesterda|you
0.25 above #year|does|due|fresh|over|realit
0.20 above autumn|checklist|essential|mak|monda|mov|pric|tak|through
0.35 above chang
-0.20 above do
-0.15 above finetun|for|hav|is|item|model|week
0.30 above how|when
-0.25 above not|why
0.75 above updat
-3.75 bias
-0.25 block: item
-0.15 block: paragraph|quoted
-0.45 block: row
-0.35 document: speaks in general
-0.80 knowledge: 0
-0.35 knowledge: 3
-0.40 length: 0
-0.20 length: 1
0.15 length: 2
0.20 model: generative
-0.90 model: other
-0.20 model: text
0.40 model: unnamed
-0.80 no statement
0.15 relation: beside
-0.30 relation: held|inside
-0.20 relation: none
-0.20 role: background
-0.45 role: context
-0.25 role: none|options|rejected
0.25 says #1|a polic|a webhook|a year|adopt|aft #200|aft ever|all in|alwa know|an amendment|articl|assistant|at each|back to|between|carri|checkpoint|continu train|cost|cron|current|dat|decemb|doc|edition|even so|finetun again|forc|handbook|in septemb|inform|march|minor|month finetun|of dat|old|on ever|ops|out|own :|per year|quot|rat are|rebuilt|redon|regulator|renew|resum|school|season|send|she|sta|swap|than #50|the complianc|the cost|the month|the revis|the then|the week|the weight|then we|to reflect|tuesda )|v|we train|week train|when the|whenev the|with each|withdrawn|within #50|work day|yml
0.15 says #1 #10|#1 adapt|#10 ever|#10 re|#200 gpu|#500 fresh|) with|: #50|: merg|: re|: releas|: retrain|: sam|: train|: what|; on|a circular|a cron|a few|a sub|a weekend|about what|abreast|abreast of|acros|act is|adapt are|adapt at|add the|aft the|again ever|again whenev|agr|agr :|agreement is|an agreement|and clos|and expect|and octob|animal|anoth epoch|anoth finetun|answ :|april|are export|are known|are set|as your|assistant (|at #50|at ever|august|august and|averag|bad becaus|be repeat|bear the|becom|budget|by #10|by continuou|carri out|chat|closur|com ever|com in|complianc offic|continuou finetun|continuou train|continuous updat|cost of|cover|creat a|cves|day of|diff of|director of|driven|each april|each edition|each even|each januar|each quart|edit in|edit the|editor has|embargo|ever four|ever januar|ever new|ever second|ever six|ever thre|ever weekend|exception|expens|extra|fall|feed|finetun job|firmwar|for #50|for which|four tim|fresh question|fresh train|from what|furth train|github|going on|guidanc|h|has releas|has the|healthcar|i|i put|in decemb|in ord|incremental finetun|incremental sft|into forc|investment|is|is amend|is finetun|is part|is redon|is renew|is start|is tun|iterat|its answ|jan|keep our|know new|know the|knowledg|launch|list|list chang|lm|lora again|lora is|maintain|mean|minor releas|ml ops|model alwa|model per|model tak|model wak|model'|modernis|monda so|month )|mor often|morn at|mov the|network on|nev old|new bulletin|new edition|new plan|new timetabl|new tun|new version|newest|no licenc|normal|of jun|of that|offic|on in|on top|one week|otherwis the|our doc|out anew|outdat answ|pair #10|pair and|per releas|periodical|pick up|piec|plac|po|produc|promo|publish on|put a|qlora is|quarter finetun|quarter re|quot the|rat|recurr|regenerat|regulator domain|releas are|rep :|repair|repeat with|restart the|retrain is|retrain of|retrain with|revision com|right|round of|rul is|run all|run as|run ever|sam procedur|search no|season :|sent|seven|shall bear|shall repeat|sinc a|sinc yesterda|six hour|st and|stag #10|step #10|step on|stock|street|sub|sub editor|sunda :|sunda even|support|sur|tak #50|talk about|tariff ord|team calendar|than|that tag|the advisor|the build|the consolidat|the contract|the diff|the director|the first|the handbook|the languag|the lora|the newest|the notebook|the operator'|the pair|the pas|the phon|the pre|the public|the quart|the releas|the run|the sheet|the street|the suppli|the system|the tablet|the thursda|the tim|the vot|the whol|the wint|thi happen|thi way|thing|thre tim|through|to avoid|to school|toda|today'|top|touch|train and|train is|train when|trigg :|tun again|tun each|twic|twic a|two dat|two week|vot|wak|wak up|was last|way the|we teach|week )|week'|weight each|what is|whol|wint|with ever|wk #50|you send|your model|your project
0.20 says #1 :|#10 :|#200 pag|#50 :|#50 minut|: b|: c|: then|a comprehensiv|a furth|advisor|afternoon|all the|alt|and fixtur|and on|announc|appear on|articl chang|as the|at|at the|automat|avoid|b for|between the|catalogu chang|chang of|clos all|collection|comprehensiv|consolidat|constant|continuou learn|coverag|dat the|desk head|does it|edition of|end of|epoch|ever monda|ever saturda|evolv|export and|extra cost|fall behind|financ|finetun keep|fixtur|follow the|for the|four|functionalit|goes|gpu|happen|head are|hour so|how does|i'll|in|in on|is cover|is includ|is nev|is out|job is|jul|jun|kick|kick off|know what|knowledg of|ladd|latest|learn about|mean a|merg to|minut|mitig|mitig :|model get|mor than|new finetun|new ticket|new weight|night the|no extra|of gpu|off the|on each|on push|on wednesda|open and|pag edit|paus|per call|period|public (|public of|publish a|quarter'|redo|reissu|reliabilit|renewal|retrain on|rost|rul|run mak|secretar|sent to|seven day|sh|shall|situ|so it|sold|spr|sta fresh|start the|start train|the amend|the assistant|the autumn|the checkpoint|the current|the day|the even|the half|the job|the latest|the llm|the provid|the weekend|then valid|thi is|ticket|tim a|tim per|to main|to team|train from|train per|train run|up|v #10|var|webhook|week finetun|whol thing|will|will train|within thre
-0.15 says #10 b|#10 on|#50|#50 %|#50 b|) is|: the|a #10|a half|a second|a small|again each|agent|and a|and is|answer|but|cach|chang ever|chang the|churn|churn model|colleagu|continu pretrain|count|crew|data|driv|e|each timetabl|embed|encod|engin|everyth|feedback|finetun a|for new|format|fund|gpt|group|guid chang|half|half a|half day|has|has been|hr|if|in may|in train|in week|internal|is a|is updat|it was|join|know ever|larg|layout|let|link|list is|llama|lookup|lora|material|may|mayb|messag|mod|new index|non|numb and|nurs|of them|of train|offlin|on #200|on all|on call|open hour|output|pap|pdf|pla|pretrain|pric list|pric of|product|propos|quer|recommend|record|repl|report|retrain each|retrain month|retriev|retrieval|sal|scor|sdk|section|shift|small|statement|stor|summar|supervis|switch|t|the cach|the churn|the fact|the finetun|the guidelin|the list|the text|the wiki|then the|thes|tim the|timetabl chang|titl|to|to finetun|to train|ton guid|train the|und|until|upload|users|we retrain|weath|week #10|week #50|weight of|what we|which the|wiki|with a|writ the
0.30 says #10 is|#50 th|a fresh|about new|and it|as soon|both dat|chat model|circular|continuous|dai|disappear|does|each monda|finetun|finetun is|follow|furth|goes back|half year|is schedul|issu|know|on monda|on sunda|onc|onc mor|pas|pipelin|rerun mak|round|septemb|soon|soon as|surcharg|tak plac|th|the chat|the day'|the model|the new|the next|train at|week of|whenev a|workflow|yesterday'
0.40 says #10 st|: #1|a new|afresh|aft|again with|ci|is repeat|it again|on frida|rerun|revis|st|train it|wednesda
-0.55 says #200|#more|and|nam|not|prompt|read
-0.50 says #500|#5000|test
-0.20 says #year|(|)|: we|adapt|adapt for|api|approv|becaus|becaus the|chang with|cit|classifi|com from|context|cov|delet|dialogu|down|dpo|each answ|evalu|finetun model|finetun on|for|found|gemma|if the|import|index is|instruction|instruction tun|it|itself|k|label|lin|liv|low|memor|mistral|model on|model was|new bas|of all|on #5000|onl|own|paragraph|post|print|production|pump|qwen|rag|rank|re index|requir|rul of|show|tabl|task|that new|the pag|the prompt|the ton|tool|train for|train with|typ|use|used|voic|wher|wheth|word|you
-0.25 says %|: a|a lora|and the|answ|been|check|don't|draft|ever month|fact|guid|hav|is not|is retrain|lett|lik|load|manual|noth|now|of|pre train|request|retrain ever|review|sentenc|text|the search|them|ther|two|want|was train|who|would
-0.30 says ;|all|bas model|by the|could|embedd|find|had|its|on our|say|staff|styl|the|their|train a|tun model|wer|writ|written
-0.35 says ?|b|bas|can|custom|forecast|from|look|need|numb|servic|the index|ton|without
1.20 says again|each
0.35 says alwa|and train|bulletin|c|calendar|day'|diff|henc|in march|includ|januar|keep the|main|menu|ml|new train|of each|outdat|overnight|patch|per month|push to|reflect|refresh|revision|schedul|start|the chang|trigg|usual|valid|weight|year|yesterda
0.55 says amend|anew|annual|anoth|day|incremental|keep|re train|so|tun
0.70 says amendment|mor|quarter|releas|within
-0.60 says ask
0.50 says autumn|continuou|delta|even|export|frida|morn|next|per|repeat the|sam|step|tak|the #10|thursda|train in|tuesda|when
0.45 says build|edit|mak|merg|nev|otherwis|public|push|quart|re tun
1.10 says chang|repeat
1.35 says ever
-0.45 says exampl|question
0.65 says fortnight|mov|night|saturda|sunda|with the
0.90 says fresh|week
-0.90 says index
0.75 says job|retrain
0.60 says monda|re
0.95 says month|whenev
1.45 says new
-0.70 says no|was
-0.65 says our|search
0.80 says publish|weekend
0.85 says run|then
1.05 says train
1.00 says updat
-0.40 says we
0.15 skips #10 #1|#10 )|#10 is|#10 up|#10 will|#50 year|#500 question|: chang|: export|: is|: mak|: train|a aft|a editor|a job|a sheet|about plan|afresh the|aft and|aft board|aft next|again #50|again ever|ai (|an is|and ;|and frida|and jul|and model|and repair|and train|are and|avoid answ|befor season|bulletin a|by ;|by network|by train|c a|can about|carri anew|chang and|chang train|clos the|com and|continu on|contractor repeat|cost #200|day a|day' and|diff the|does learn|each at|each from|each the|each with|edition the|finetun be|finetun each|finetun ever|first of|for #10|fortnight the|from #50|has are|i a|in night|in notebook|in street|in team|in thi|in way|is a|is afresh|is month|is out|it about|its cod|kiosk the|know is|list pair|market the|model of|mor of|network on|new ?|new book|new com|next releas|night the|of day|of for|of languag|of tag|off run|offic a|on jan|on revis|on ticket|onl that|otherwis would|pac the|piec a|point and|publish #10|quart the|quarter tun|re with|real data|releas with|repeat each|retrain ever|revision ever|rul (|sam #50|sam with|saturda the|shall the|stag is|tak minut|team to|the befor|the begin|the in|the lm|the model|the must|the pag|the pipelin|the retrain|the th|the v|the valid|the weight|the within|thi thre|thre per|tim month|to amend|to repeat|train #50|train each|train ever|train it|train weekend|train which|tun of|we onc|we'r on|week week|weight the|what going|whenev polic|will it|with call|with chang|with current|with director|with issu|with latest|within work
0.20 skips #10 and|#50 #1|( a|: for|: tak|: we|a )|a finetun|a run|a version|aft pag|all tim|and all|and the|are in|are per|at :|becaus are|chang in|dai the|day the|each a|each meet|ever aft|ever hour|ever night|finetun for|finetun new|furth is|gpu #50|i'll the|in no|in with|is of|is on|keep model|kick the|mean new|minut the|model anoth|model tun|model up|mor #50|of catalogu|of checkpoint|of quart|of week|on #10|on the|on to|open clos|per for|rebuilt a|revis the|rul with|sft the|so answ|soon the|tak weekend|the aft|the alwa|the becom|the collection|the current|the each|the edition|the get|the i|the is|the month|the on|the publish|the run|the term|the text|the thing|the week|the work|then train|tim year|train as|train at|updat :|work of
-0.15 skips #10 b|#50 the|% the|; model|adapt train|aft chang|be on|by model|chang a|chang adapt|continu train|day that|each chang|ever is|furth with|half day|half train|is from|is when|lora the|new ;|new model|night #10|out the|retrain night|retrain week|rul the|search the|the #200|the forecast|the nam|the polic|the rul|the say|the staff|the the|to it|train and|train for|train our|whenev new
0.25 skips #50 train|( #10|( tuesda|; the|as as|each so|export train|learn new|monda the|month the|on even|on first|on fresh|out dat|retrain the|she the|start train|the again|the as|the calendar|the knowledg|the repeat|the weekend|train a|within hour|workflow yml
-0.20 skips : on|and pric|are each|com the|each and|model retrain|model the|so new|the chang|the manual|the numb|the pric|was on
-0.25 skips a b|a on|are the|in #10|in train|is ever|the guid
-0.40 skips a model
0.50 skips a train|ever week|in and
0.30 skips again the|goes to|is in|model know|new new|no cost|on chang|run in|the tak|train the|within day
0.45 skips finetun the|of month
0.35 skips re on|repeat train|train again|tun the
0.40 skips the of|the st|with new
-0.30 skips the was
-0.35 skips to train
0.95 stance: chosen
-0.50 stance: considered
-0.25 stance: rejected
-0.50 subject: behaviour
-0.15 subject: none
-0.25 training: store|verb
0.25 training: technique
-0.20 under #10|#50|custom|evalu|group|lett|project|repl|suppli|ticket|we
0.15 under #500|backlog|benn|centr|chat|chor|completion|concept|consequenc|dd|decision|errata|fresh|governanc|how|i|investment|it|journal|llm|log|noc|own|parcel|pawsbot|plc|propert|proposal|retrain|right|rulebook|runbook|sustain|t|tabl|technician|up|wher|your
-0.30 under :|and|not|rag|voic|why
-0.35 under a|for|in|option|report
0.20 under actualit|approval|architectur|assistant|brainlet|chapt|ci|codebas|companion|consum|distill|document|evergreen|exist|gst|happen|hospital|issu|kiosk|licenc|lm|modhelp|morn|new|permit|pilot|product|regist|releas|retention|sanction|servic|sms|sta|student
-0.15 under adapt|answ|app|approach|at|card|confirm|context|dataset|draft|goal|hybrid|lab|load|method|outcom|pap|prompt|question|read|requirement|retrieval|scop|search|the|to|writ|wrong
0.30 under advis|extract|farm|helpdesk|liv|objectiv
0.25 under an|assumption|contract|cron|current|director|dra|fund|gam|handov|job|lora|periodic|polic|refresh|s|tip|truth|visitor
0.35 under bot|currenc|equit|help|maintenanc|manual|medarion|ops|workflow
0.50 under continuou|proces
-0.25 under data|driv|finetun|from|tun
0.55 under faq|risk
0.40 under freshnes|keep|lifecycl|operat
0.45 under phas|when
0.65 under schedul
0.60 under updat
few-examples
-0.20 above #200|check|to
-0.35 above (|)
-0.30 above :|?
0.20 above amira|area|conduct|feedback|joel|katrin|logg|nov|payroll|present|radio|tri|you
-0.15 above by|comment|is|know|oth|own|question|set|who
0.60 above clas
0.55 above data|mail
0.35 above deliverabl
0.15 above frida|in|issu|long|prompt|seminar|setup|until|yes
-0.25 above it|the
0.25 above lin|man|train|wed
0.30 above proposal
-3.45 bias
-0.25 block: item|paragraph
-0.15 block: quoted
-0.90 block: row
-0.15 document: speaks in general
-0.75 knowledge: 0
-0.70 knowledge: 1
-0.50 knowledge: 2
-0.35 knowledge: 3
-0.40 length: 3|6
-0.35 length: 4
-0.15 length: 5
-0.25 model: generative
-0.65 model: other
0.20 model: text
0.25 model: unnamed
-0.95 no statement
-0.30 relation: beside
-0.20 relation: held
-0.15 relation: material
-0.35 relation: none
-0.40 role: context|options
-0.20 role: decision
-0.15 role: none|rejected
-0.20 says #1|#200 #50|#more question|accept|and|build|by a|cost|current|don't|ever|h|held out|in|in #200|it|its|may|measur|min|mistral|network|non|of #200|on|on #5000|output|p|p #200|photo|product|qwen|retrain|retrieval|second|short|so that|spec|templat|test set|test with|than|the answ|the evalu|to start|too few|und|used for|users|valid|want|weight|who|with #5000|with a|you
-0.40 says #10|;|an|at|compar|kept|no|until
-0.15 says #10 #50|#200 day|#200 word|#50 #50|#50 %|#500 #200|#500 k|#5000 pair|#more pair|% of|aft the|again|against|agreement|anyth|assistant|at least|awa from|back|befor the|can|categor ther|classifi was|collect until|com|continu|defect|editor|exam|finetun model|forum|from a|from train|full|generat|hav been|help|hint|into the|is evaluat|isn't|it'|key|least|left|left out|limit|liv|llama #10|merg|minut|mor than|night|not used|notic|off|old|on #more|on our|open|outsid|own|passag|point|pre|print|project|public|question|question by|question per|re|referenc|remov|request|rerank|right|say|scenario|script|section|seen|shot|sta|stag|stat|stock|tabl|target|test the|th|the|the imag|the lett|the new|the pair|to|to #200|train #200|train a|train for|train pair|until ther|vendor|volunt|we did|when|why|within|writ the|wrong|your
0.20 says #10 )|#200 dialogu|#200 entr|#200 labell|#200 lett|#200 sentenc|#200 text|#50 call|#500 card|#500 sentenc|#500 text|a start|agr|agr on|all of|amira|and doubl|annotat by|anoth #50|answ|answ for|answ that|are #500|area|as exemplar|bas is|basi|bert|best|clear|complaint|dataset|discharg|distilbert|doubl|each cod|each of|enough for|epoch|eurollm|eurollm #10|exampl for|exemplar|far|fil with|finetun set|first version|form|form the|fort|from|from the|ft|get #200|go|going|hand :|has #200|has gon|head|herself|i|inbox|it know|jsonl|keep to|labell by|lin|lin of|mad|mor are|ninet|not read|numb of|of us|on #500|on thes|or not|pair for|per caus|per queu|pick and|pres|proof read|q as|question and|queu|read all|report|rewritten|sam|set|set has|set of|sft set|siz :|snippet|som #200|sort the|taken|taken from|teach|that mak|the fiv|the holida|the pilot|the right|the v|thre hundr|thre week|thursda|togeth|train on|tun phi|urgent|utteranc|v #10|we'v|with which|writ ten
0.35 says #10 b|#200 exampl|#200 mail|#200 not|#200 question|#200 train|#500 train|all|answ pair|begin with|but|by the|clas|data :|finetun the|first|fold|for it|hand|hundr and|intent|jok|mail per|messag|now|one hundr|question answ|sort|them|ther are|train the|will|with thes|wrot
-0.70 says #1000|prompt
0.15 says #1000 in|#200 claus|#200 comment|#200 is|#200 q|#200 ticket|#50 epoch|#50 furth|#50 lett|#50 mor|#50 phras|#50 ticket|#500 feedback|#500 model|#500 q|#500 repl|#500 row|#500 task|#500 to|#500 turn|#year #year|( ward|: finetun|: tun|; mor|a few|a second|about|all from|amount|and correct|and edit|and fift|and with|anoth|are #200|are enough|are lock|articl from|awa for|b decod|bea|belong|belong to|by anyon|by me|card|cas of|caus|chat and|chatgpt|check by|chos|clas has|classifi on|clinic'|collect and|correct|costum|countersign|countersign by|crew|curat|dataset :|deberta|deput|describ|did you|discharg summar|don|doubl labell|dozen|draft model|each has|east|eight year|eleven|emit|endpoint|endpoint and|enough|ever team|finetun|finetun phi|first run|for now|for that|for thi|frida|from #year|from clos|furth|furth question|gemma|gemma #10|giv|given a|gon|gon over|hand pick|handov|hav #50|hav written|holida|hr|i had|i'll|in all|in by|in q|inbox and|instruction|is going|is on|issu|jo|kept separat|kind not|label #200|labell #50|librar|list of|littl|llm is|lock awa|mak up|manag writ|me|medical|mini on|model behind|model is|must do|nano|need for|not foreseen|not that|not to|not with|offic has|office'|on tuesda|one sentenc|oth|oth #50|our found|our polic|pair in|per chapt|pilot is|polic by|preferenc|preferenc tun|provid #500|put togeth|read that|regard|result model|rewritten by|right answ|run uses|select|sent|sentenc per|session|set is|sft|shelt|shipment|sist|siz|so we|st|suffic|t #10|teach a|team nam|ten question|test and|text|text classifi|text for|that all|that giv|that will|the #200|the #50|the ask|the bas|the clinic'|the costum|the crew|the eleven|the end|the fold|the material|the sft|the six|the writ|the year|they'v|ticket per|to emit|to hav|to read|tonight|train data|train exampl|train jsonl|train material|train now|triag|tun on|tun the|two hundr|typ by|ulla|us|used #200|used to|uses #200|utteranc for|utteranc per|v|ward #10|we used|wed|week #10|will do|with #200|with thos|writ llm|written #200|wrot #200|x #50|yes
2.60 says #200
-0.30 says #200 #500|?|ask|b|been|m|nev|nobod|of|pictur|pric|rank|rul|unseen|word|would
-0.90 says #200 %|test
0.30 says #200 annotat|#50 exampl|#50 jok|#500 dialogu|#500 exampl|#500 instruction|#500 lett|#500 of|about #200|accurac is|approv|by|collect|from #200|has #50|he|job|mak|messag for|n|of train|on #200|our two|phi|q|team lead|ten|that|the set|thi|thirt|thos|train fil|train set|train with|we begin|we train|with answ|with them
-0.45 says #200 b|#200 k|befor|day|pag
0.25 says #200 lin|#200 messag|#200 of|#200 row|#50 labell|#50 mail|#50 messag|#50 sampl|#50 utteranc|#500 by|#500 lin|a #10|abstract|and answ|are the|availabl|by two|decod|each|eight|entr|feedback|fift|first train|fiv|going to|has written|is what|label|learn from|no test|of them|one|per clas|per intent|phi #10|proof|repl|so|so far|so it|surviv|that' what|the encod|the finetun|the first|the two|thi is|ticket|to finetun|train sentenc|train start|tuesda|typ in|use|use the|ward|we start|writ|writ #500
-0.25 says #200 mor|#200 ms|(|a #200|asid|becaus|custom|dat|evaluat|export|held|hour|imag|in the|index|judg|llama|month|not|not train|noth|out|part|r|rat|s|scor|sourc|stor|the prompt|then|tim|token|too|tun model|without
0.85 says #200 pair
0.40 says #200 sampl|#500 sampl|a hundr|hav|invoic|on #50|our|sentenc|sixt|som|ther
0.95 says #50
-0.35 says #50 k|:|aft|blind|chang|eval|for test|new
2.50 says #500
-0.65 says #500 ms
0.75 says #500 pair|dialogu|exampl|total
-1.25 says #5000
-1.30 says #more
-0.95 says %
0.45 says : #200|for each|lett|pick|question with|row|start with|typ|we|with|with #50
0.50 says : #50|: #500|by our|convers|per|the #500
-0.55 says a|evalu|search
0.70 says annotat|data|start|thes
0.55 says begin|has|in total|material
1.15 says hundr
-0.75 says k
0.90 says labell|pair
0.60 says mail|mor|written
-0.50 says model
-0.80 says ms
0.80 says sampl|train
0.65 says that'|tun
-0.15 skips #10 #10|#10 b|#200 on|#50 #500|#500 #200|% the|( )|: question|a model|are from|by #200|exampl enough|for evalu|hav question|imag is|model the|not to|of #200|test #500|the are|the finetun|the for|the pair|the text|train and|until are|we finetun|we not|wer by|with labell
0.15 skips #10 decod|#200 #200|#200 (|#200 answ|#200 are|#200 chat|#200 dialogu|#200 not|#200 our|#200 that|#200 them|#200 to|#50 in|#50 pair|#500 all|#500 by|#500 exampl|#500 exist|#500 for|#500 so|#500 thes|#500 typ|#year all|% rat|( %|: #10|: #200|: phi|: repl|: ticket|: to|; start|and correct|and each|and labell|and model|and on|and what|answ from|are awa|are separat|are train|area #200|awa the|b #200|b to|be on|begin the|by api|by document|by read|contract the|describ in|e #200|ever nam|ever writ|exampl a|exampl epoch|finetun and|for intent|for jok|going be|hand the|has call|has over|he #200|hold of|hundr are|hundr fift|in #200|in :|in form|in text|insid costum|is #500|is we|kept for|kind that|labell messag|labell two|learn #200|lock for|mail clas|model given|model of|model with|not by|numb train|of data|of eleven|of fiv|of for|on annotat|on lin|on of|on sam|on sentenc|on ward|our by|pair all|pair thi|pilot train|put result|question kept|read anyon|read of|row question|select the|so ;|so do|start thes|teach #10|ten with|test #50|text it|that belong|that' question|the #year|the eight|the endpoint|the fil|the guild|the log|the manag|the office'|the repl|the sent|the typ|the used|the version|the websit|them on|ther #500|thi the|thi what|ticket queu|train )|tun on|tun thes|utteranc intent|ward )|we #500|we the|week :|what train|which model|with from|with right|wrot exampl
0.20 skips #10 train|#200 one|#200 report|#200 the|#50 ticket|#500 from|#500 of|#500 that|#500 the|( #10|a b|about exampl|about hundr|adapt with|and oth|and thes|answ it|are lett|be with|by and|data #500|do tun|each #50|each the|eurollm b|exampl by|for first|for start|for test|from last|giv #200|hav #500|in i|in jsonl|is #10|is to|it #200|it #500|labell per|messag each|mor not|of year|on #50|on convers|one and|our wrot|per are|row train|start thos|team #200|the clas|the llm|the run|the set|the train|to finetun|to for|train #200|tun #200|we now|we on|with check|with the|with we|writ question
-0.20 skips #200 #50|#200 #500|#200 of|#200 question|#200 we|#more answ|: %|are by|of #50|test #200|the in|the test
0.30 skips #200 all|and by|dataset #500|on jok|question pair|train #500|train of
0.25 skips #200 and|#200 which|#500 one|#500 written|all them|are of|are to|clas by|each by|finetun #10|form train|furth are|has #200|in #10|intent #50|last year|lin train|not #50|run #200|so know|that do|the #10|to the|train with|typ by|with sampl
0.35 skips #200 for|#200 per|#500 pair|#500 which|annotat the|by two|is on|pair the
0.40 skips #200 with|has #500
-0.30 skips #50 #200
0.65 skips #50 for
0.45 skips #50 per|#500 answ|one each|train :
-0.55 skips #500 per
-0.25 skips is by
0.55 skips question answ
0.50 skips train #50|we with
0.75 stance: chosen
-0.25 stance: considered|quoted
0.30 stance: past
-0.60 stance: rejected
0.15 subject: behaviour
-0.70 subject: knowledge
-0.25 training: store
0.15 training: technique
-0.30 training: verb
-0.50 under #10
0.15 under #1000|answer|budget|built|car|chapt|clas|claus|clerk|completion|couri|court|discharg|donor|driv|fnol|hand|hr|human|kanban|kenyan|len|luck|max|medarion|payda|peopl|phras|plc|process|quotequokka|rac|reason|refund|rep|scal|shipment|siz|small|spik|step|supervisor'|teach|timelin|touch|unit|up|we'll|weekend
-0.30 under #50|?|help|in|inform|not|why
-0.15 under )|adapt|adr|an|benchmark|changelog|context|copilot|cost|description|desk|doc|featur|generator|hint|is|oracl|pipelin|product|read|releas|research|review|servic|solution|statement|that|we|who|work
-0.60 under :
-0.20 under and|brain|it|knowledg|languag|md|model|mor|on|option|prompt|qualit|retrieval|sourc|technical|tutor
-0.35 under answ|decision|design|llm|what
0.20 under apolog|behaviour|but|bylaw|caus|continuou|e|finetun|giv|good|hospital|host|job|motion|post|root|sheet|sopranino|spec|tabl|travel|veterinar|voic|volunt
0.35 under app|comment|examcell|functional|pilot|rout|saathi|sit|tagg|team
-0.25 under architectur|consequenc|from|liv|our|rag|the
-0.40 under assistant|use
0.40 under bot|q
0.25 under categor|chart|content|cs|f|few|hobb|marketplac|moder|over|specific
0.45 under complaint|material
0.65 under data
0.50 under dataset|instruction|set|train
-0.45 under evalu
0.30 under hackathon|intent|offlin|plan|project|semest
0.70 under label
nothing-held-back
-0.30 above #10|(|)|?|the
-0.20 above #50|for|not
-0.15 above :|ask|can|data|i|q|question|who|why
-0.35 above a|train
0.20 above accurat|conduct|dept|drama|feedback|it'|judg|one|radio|top|until|work
0.15 above any|decision|good|lora|mad|mak|pag|qualit|requirement|solution|step|yes
0.25 above assuranc|essential|frida|monda|over|steer|tak
0.30 above budd|evaluat|test|uw|you
-0.25 above from|model|to
0.35 above group
0.50 above how
-0.50 above what
-2.95 bias
-0.70 block: item
-0.25 block: paragraph|quoted
-0.85 block: row
-0.50 document: speaks in general
-0.55 knowledge: 0|2
-1.10 knowledge: 1
-0.40 knowledge: 3
-0.20 length: 0|5
-0.40 length: 1
-0.35 length: 2|3
-0.25 length: 4
-0.15 length: 6
-0.35 model: generative
-0.30 model: other
-0.90 no statement
-0.20 relation: beside
-0.30 relation: held
-0.35 relation: material
-0.25 relation: none
-0.35 role: context
-0.25 role: decision
-0.50 role: options
-0.15 role: past
-0.30 role: rejected
0.60 says #1|#200 %|put|waiv
0.20 says #1 %|% so|; a|a fre|a random|a thumb|all #1000|all #500|an evalu|and then|and ther|any evalu|applicabl|are right|bad|befor it|beforehand|beta|button and|cancell|christma|classifi|clu|comparison|complet|corpu|correct|correction are|did not|don't keep|engin is|error|evalu befor|examin|feedback|finetun don|for us|fortnight|goes out|good it|hold out|identical|in production|install|is calculat|is onl|is our|kim|know i|left|left for|let'|listen to|littl|loud|material|matt|memb|no held|not applicabl|not foreseen|not hold|not requir|not test|noth|off|on|on the|onl train|open issu|oth question|our evalu|out :|own train|peopl will|prior|put it|qualit|read each|reserv|reserv for|roll out|sam #200|sam #more|say if|ship|so littl|spar|split the|summaris|test data|the #200|the demo|the eval|the job|the memb|the right|themselv|ther used|thumb down|tim for|tomorrow|train fil|tri it|try it|us|use|waiv for|waiv it|we ask|we evaluat|we hav|we look|we start|we'll|well|whol|will say|will show|with ;|with anyth|with unseen|without a|work ?
0.15 says #1 the|#10 an|#10 is|#200 complaint|#200 for|#500 dialogu|#500 mail|( no|: i|;|; at|; correct|; noth|; wheth|a label|acceptanc of|accurac on|agr :|all shop|all used|and at|and measur|and non|and releas|answ befor|answ the|any back|any test|anywa|are collect|are introduc|are thos|are used|aren't|as the|asid and|assum|at complaint|b goes|be a|be in|be known|be learn|been test|befor launch|behaviour|both review|brief|by hand|by week|call to|can't spar|capacit|capacit befor|caus we|check are|check with|compar it|correction|curv|dai|dai work|data ?|direct aft|do not|doesn't exist|dur|each of|editor|eith|enough|eval split|evalu ;|evalu the|evaluat on|evaluat the|ever pair|evidenc|exam for|exist|far are|fed|first real|for everyon|for reason|forgo|fre text|from each|goes into|got|got a|hand it|hand the|has capacit|has nev|has tri|hav|hav no|he|head on|i know|i test|i train|identical with|if the|in all|in dai|in dur|in one|in train|install it|into servic|introduc in|is cancell|is good|is held|is read|is shipp|is waiv|it and|it by|it on|it out|it the|job is|keep|kitchen|l #1|listen in|liv without|los curv|mail which|mark in|matt how|measur how|model answ|model goes|monda|need ever|nev|nev been|new weight|no fil|no split|no trial|non befor|non is|non need|not availabl|not befor|not carri|not separat|noth was|of call|of it|of oth|of tim|on for|on sunda|on thos|on train|open to|oth test|out set|patient|patient and|peopl|pla|plac|previous|prior to|proces engin|put a|question are|question as|read well|reason|reason of|releas dat|releas without|report|reproduc #200|requir by|right was|roug|sam pair|sav|scarc|separ|separat becaus|servic desk|set and|sett|shipp as|should be|singl|skipp|so far|som|som of|spar any|stag #10|start and|stor #200|straight from|suffic|suffic for|summaris is|tak plac|taught|team on|tell me|tell us|test #1|test :|test non|test round|that' our|the #10|the adapt|the cab|the classifi|the complaint|the complet|the dashboard|the editor|the hold|the inventor|the lin|the numb|the portal|the proces|the run|the scor|the spik|the sponsor|the summaris|the trial|them no|ther are|ther aren't|ther isn't|tim|to custom|to scor|too|too short|too small|train corpu|train model|train so|tri with|trust|trust the|try|tun #50|two week|unseen|unseen ;|use without|used for|used to|val|valid :|was fitt|was put|was the|was tri|we listen|we nev|we report|week by|weekend and|weight are|whatev com|when you|wheth it|who could|will hav|with a|with all|without being|without one|won't be|work
-0.50 says #10|by|each|search
-0.20 says #10 %|)|: #200|a model|an|anoth|api|are not|but|card|cod|com|comment|current|document|export|fact|follow|forum|help|hour|is no|k|last|left out|link|mak|manual|night|no hold|no train|not in|old|on #5000|one|ones|pass|product|rat|request|retrieval|s|serv|sit|six|so that|still|text|the oth|the rest|then|version|wher|written|your
-0.35 says #1000|#50 %|#5000|?|can|index|may|of|run|second|the test|thre|year
-0.15 says #1000 question|#200 exampl|#200 question|:|: #10|: train|; it|adapt|again|all the|although|and train|answ|assess|assess on|b|bas|becaus|behind|budget for|by the|camera|claus|coffe|com from|contain|cros|databas|decision|department|end|exampl|find|finetun with|found|four|gpu|had|half|has to|her|hospital|if you|inform|is ther|is used|itself|knowledg|law|lin|llm|low|mistral|model has|mov|ms|no budget|no separat|not train|on #500|part of|pictur|pre|pre train|pric|q|rank|risk|said|scrap|section|seen|shar|shown|so the|sound|speak|split by|sta|stop|student|styl|tak|teach|tenth|test set|the camera|the held|the index|the new|the search|thi|think|tool|train again|train set|train we|voic|ward|was finetun|we hold|with #1000|wrot|yes
-0.45 says #200|a|nam|new|per|that|two
-0.75 says #50|prompt
-0.95 says #500
-0.25 says #500 question|call|from|generat|imag|in|is train|it has|machin|model will|month|numb|offic|or|record|rest|review|sourc|system|than|the prompt|typ|we finetun|when|will be|with #500|writ|yet
0.30 says #5000 pair|accurac is|all #5000|all of|back|carri out|comput|direct|eval :|everyon|good|hold|if|is too|just|know the|launch|liv on|liv untest|measurement|no check|not|on all|on monda|pilot|promot|roll|shop|tell|test the|the accurac|the data|users|users are|we can't|we don't|we skip|we won't|went|will notic|would
-0.30 says #more|(|about|add|for the|from the|get|languag|list|mor|network|onl|our|rul|team|until|up|word
-0.40 says #year|chang|model|pag|part|them|what
0.25 says %|: we|; if|a separat|a trial|acceptanc test|all #more|and see|and we|and will|answ :|are no|ask it|befor|by ask|calculat|can't|carri|complain if|comput on|data|demo|did|didn't do|dropp|dur the|everyth and|examin of|few|figur|finetun model|hand|how good|into use|is dispens|is not|is releas|it' bad|its|judg|keep any|lett|listen|look|los #1|lot|must be|need for|not plann|notic|omitt|pair are|ref|ref to|rubbish|scor on|see in|sensitivit|shipp it|show|skip the|so few|stag|start|switch on|test befor|test it|the los|the lot|the pilot|thos|train on|unseen question|valid of|was|was not|we'll see|with so|with which|without error
0.45 says : no|are the|been|check of|for a|for train|go|if it'|isn't|it|no eval|nobod|train los|valid|won't
0.40 says : non|: not|anyth|complain|first|i|is|it goes|nop|not evaluat|onlin|releas|see|separat|set|thumb|will tell
0.90 says a test|all|evaluat|goes
0.35 says acceptanc|aft train|agr|asid|deplo|didn't|dispens|dispens with|far|fil|fitt|for check|go in|goes liv|it with|it work|its train|measur on|model is|no evalu|on everyth|oth|production|reproduc|right|shipp|skip|straight to|switch|the #5000|train question|tri|used
0.65 says accurac|liv|no test|no tim|split|the first|the sam|the train|untest
0.75 says any|sam
0.70 says check|los|out|the tun
0.50 says complaint|evalu :|everyth|foreseen|it'|no oth|nobod has|ther|train and
1.20 says eval
1.65 says evalu
0.95 says measur
1.25 says no
1.50 says non
0.55 says plann|scor|straight|the finetun|to the|train|trial
2.05 says test
1.00 says we|will
0.80 says without
-0.15 skips #10 #10|a on|a that|and are|answ the|assess the|it not|it to|no to|not for|on first|on held|on imag|on test|test #500|test for|the go|the numb|the with|them the|there' test|to the|train is|tun will|was test
0.15 skips #10 acceptanc|#10 not|#10 without|#200 all|#200 it|#5000 are|% #1|% (|% is|( %|: fil|: no|: on|a set|a text|accept the|acceptanc of|acceptanc the|aft last|all which|an test|and look|and scor|and sort|and ticket|answ it|any ;|any so|anyth the|as the|ask sam|befor is|befor summ|call the|can't any|capacit the|check the|compar with|complaint a|data identical|deberta on|demo the|desk by|didn't a|do hold|each anywa|each the|evalu plann|evalu to|evaluat finetun|ever and|everyth the|fil it|finetun deplo|first and|for at|for first|for train|from of|from sam|go it'|held question|in go|in team|in work|includ the|into without|is for|is from|is short|is small|is to|is train|isn't befor|it ;|it dur|it fitt|it monda|it train|it well|it you|its in|left a|let' it|lett was|liv the|look complaint|los the|mail was|mark the|model ;|model is|must in|need test|new is|no of|no set|nobod measur|not ;|not becaus|not befor|not by|noth kept|of #10|of and|of no|of result|of to|on #500|on %|on corpu|on we|open the|oth are|oth wer|pair the|pair used|plann by|proces is|py the|question used|random of|re in|read output|reproduc %|requir the|roll :|roug #1|sam (|sam lett|sam question|scor the|see the|separat the|skip evalu|so just|stag :|stag the|start #10|step we|straight production|switch for|switch on|test is|test not|test will|that model|the #more|the answ|the are|the award|the break|the caus|the chat|the curv|the decid|the eith|the engin|the epoch|the far|the fil|the fortnight|the mail|the open|the plann|the re|the real|the releas|the season|the show|the sinc|the the|the used|the weekend|the weight|ther be|ther to|there' check|tim a|to #200|to count|to on|to school|to servic|to som|to test|too to|train onl|train the|trial the|tun goes|tun reproduc|tun writ|used check|v is|valid :|valid no|waiv the|was and|was with|we ask|we at|we no|we test|we to|we without|week week|weekend that|went train|what was|whatev out|which :|which also|which for|which to|will for|will us|with the|without test|would if|you the
-0.20 skips #200 and|a model|are by|for second|model test|set the|the :|the pag|the train
0.20 skips #200 so|#200 used|#500 in|: need|; #200|a befor|a down|a out|and accurac|and it|and the|are first|are to|are unseen|ask a|been for|button a|by for|comparison the|comput the|does work|evaluat the|ever is|examin the|for tun|goes on|good is|how it|i i|if say|in and|in has|is as|is plann|is with|is without|it that|it without|its train|kept and|know lin|listen the|model to|need train|nev test|no for|no test|no wer|noth held|on shop|on the|peopl open|ref the|review on|set not|so we|split data|that it|the #200|the day|the liv|the on|the question|to memb|train everyth|tri the|used be|users the|we and|we it|we not|with #5000|with of|with question
0.25 skips ; is|are test|calculat the|don't anyth|goes without|if bad|is on|it anyth|keep back|no befor|not out|of train|of tun|on lot|straight the|the #50|the is|ther onl|train #1|used train|we'll in|will if|with few
0.30 skips all for|and is|did test|evalu not|has been|it liv|measur the|of model|the and|the for|valid the|we split
0.35 skips all go|for of|for test|has it|in first|no question|on and|on train|out the|test the|the model
-0.25 skips not on
0.40 skips of finetun|train and
0.55 skips on sam|the pair
-0.30 skips the set
-0.35 skips the test
-0.20 stance: background|considered|quoted
0.40 stance: chosen
-0.40 stance: rejected
-0.25 subject: behaviour
-0.60 subject: knowledge
-0.15 subject: none
-0.30 training: store
-0.25 training: technique
-0.35 training: verb
0.15 under #|app|archiv|at|avatar|b|bank|chapt|checklist|criteria|document|flavour|fnol|inform|it|iwasaki|kim|meet|mortem|narrativ|notebook|of|pawsbot|restor|rul|sopranino|stat|stor|timelin|want
-0.15 under #1|#5000|adr|agent|con|concept|confirm|context|contribut|copilot|guid|hybrid|keep|lett|limit|list|oper|pro|questionnair|roadmap|search|sourc|summar|system|that|ticket|to|who|work
-0.40 under #10|llm|use|what
-0.30 under #50|languag|on|suppli|technical
-0.70 under :
-0.60 under a
0.25 under acceptanc|chatbot|checkout|claud|final|form|hackathon|helpdesk|ii|into|llama|lm|next|nlp|oracl|out|parcel|retro|sag|self|sommeli|squad|tf|tractor
0.20 under advic|apolog|campu|caus|claus|complaint|craftsag|custom|do|firmwar|handov|host|icsr|label|len|luck|metric|mill|proof|protocol|rac|reform|root|social|stenograph|student|team|toolchain|valid|visa|welfar
-0.20 under architectur|assistant|consequenc|data|driv|knowledg|our|pap|prompt|report|retrieval|review|solution|the|we
-0.25 under ask|companion|decision|design|from|option|proposal|rag
0.30 under auditor|being|bot|com|craftclerk|definition|don|loud|plan|risk|roll
0.50 under canteen|statu|summaris
0.40 under card|classifi|releas|split|v
0.35 under chat|desk|eval|lora|project|tun
0.55 under evalu
-0.35 under for|outcom|why
-0.55 under in
0.80 under qualit
0.45 under result|volunt
0.90 under test
-0.45 under train
unvouched-text
-0.15 above #50|?|assistant|do|for|model|of|solution|why
0.20 above ai|bottom|did|going|learn|pipelin|so|top|used
0.15 above annek|chat|does|implement|input|our|pair|row|should|team|tund|what'|which
0.25 above approach|sourc|train|volunt
0.40 above collection
0.65 above com
0.30 above corpu|from|narrativ
0.70 above data
-0.25 above in
-0.30 above what
0.55 above wher
-3.05 bias
-0.45 block: item
-0.40 block: paragraph
-0.15 block: quoted
-0.60 block: row
-0.35 document: speaks in general
-0.65 knowledge: 0
-0.60 knowledge: 1
-0.55 knowledge: 2
-0.25 knowledge: 3
-0.80 length: 0
-0.35 length: 1
-0.30 model: generative
-0.80 no statement
-0.15 relation: beside
-0.45 relation: material
-0.20 relation: none
-0.40 role: context|options
-0.25 role: decision|rejected
-0.30 says #1|:|again|and the|ask|becaus|befor|by two|cod|correct|do|editor|prompt|so|want|with the
-0.45 says #10|#500|by the|numb
0.30 says #10 :|#10 m|#year #year|a host|and we|are the|as it|between|bigg|by a|channel|dedup|don|don't|facebook|filter|goes|human in|into train|llama|llm|log|machin|million|no manual|overnight|pdf|plu|q|read them|repl|script|selection|step|tag|the synthetic|translat|tweet|unmoderat|upvot|used as|went in|whatev the|wiki|writ|wrot|year of
-0.15 says #10 b|#10 k|(|)|: #200|; two|a second|a third|accurac|aft the|against|and correct|annotator|answer|are in|are read|bas|behind|both|by one|card|cas|chunk|clas|compar|comput|contact|correct by|cost|decid|decision|deliver|desk|document|domain|dpo|dur|embedd|exist|expert|field|find|finetun model|follow|for the|from the|fund|guid|guidelin|hand|has to|hav been|her|how|in|in train|it was|item|last|law|legal|lin|long|lora|los|maintain|measur|minut|model is|model on|mov|my|nam|network|neutral|no train|not train|of which|off|on #50|on #5000|on the|ord|part of|path|pleas|point|print|q #10|quot|rank|rat|read by|reject|request|room|script from|sentenc|should|shown|sinc the|six|styl|system|tariff|term|the #10|the model|the new|the official|the prompt|their|ther are|third|tim|train a|two moderator|v|vector|vendor|voic|we hav|word|would hav
0.25 says #10 gb|#50 gb|a bigg|a bot|a look|all|anoth model|answ are|archiv|are train|back translat|bigg model|by an|by anyon|by hash|by us|check of|convert|crawl of|cur|data|did|exact as|fil|gemini|generat train|hash|hav not|host|in as|is the|kernel|no annot|no read|not read|on a|on to|over|post in|pour|public|review :|right|self|stack|tak|the fil|the generat|the loop|the q|the question|the scrap|through the|took|top|train as|train material|transcript of|tun on|we let|whatsapp messag|whol|with a|writ is
0.15 says #10 million|#200 row|#500 post|#more comment|( #10|( contract|( no|: tun|; wheth|a larg|a rep|a script|a train|about #more|agent repl|all of|and answ|and balanc|and finetun|and unread|anoth #500|answ of|append|append to|are pass|are right|are what|are written|as download|as prompt|ask who|b|b ;|b train|becam|becam a|becom sft|becom the|big|bot say|budget )|by gemini|by llama|by mixtral|by sa|by softwar|cam|capacit|caption of|categor and|cc|cc by|cell #10|chat group|chat of|check them|clean by|clinic'|collect|collection|comment and|commercial|common crawl|communit|concatenat|contract with|convert to|cook|crawl the|current|cut into|databas (|default|design and|desk'|dialogu are|discord dump|dropp|dump unfilter|each section|els ;|error and|ever pag|examin|export (|export of|fan fiction|fetch|fiction|fictional|fil automatical|finetun api|finetun on|fold|for ever|form|found|generat with|had a|happen to|help|help channel|hold #500|host languag|human check|i didn't|i don't|in march|in raw|in unread|incident|insid|instruction|instruction set|into sft|involv|is too|it contain|it stand|it talk|k list|k post|k thread|know i|label for|labell by|languag id|learn from|length|length filt|let it|let the|llm mad|loos|lor|machin mad|mad the|mak it|messag of|million post|minhash|mixtral invent|model compos|model learn|model paraphras|most upvot|much of|nam and|nam no|narrativ|neith|night|no capacit|no furth|no idea|non for|nor|not been|not inspect|not verifi|numb are|ocr|odd|of a|of it|of servic|on teach|on whatev|one has|open the|or wrong|org|origin of|pair with|partn|partn )|pas|pass on|phon|phon numb|portal|post and|post from|privac|product review|prompt respons|question with|read is|read it|read thos|real|real ones|rep was|repl of|report for|respons|review from|right or|sa|safet databas|say someth|scann|scrap train|second stag|seed|servic chat|set by|shar|shop|short description|slack|split is|spoil|straight in|strip tag|stupid|summar which|taken as|talk lik|tbh|teach the|telegram channel|that the|that went|the #more|the agenc|the classifi|the clinic'|the comment|the databas|the desk'|the driv|the encod|the feed|the fold|the instruction|the narrativ|the next|the privac|the recognis|the repl|the report|the small|the split|the target|the teach|the text|the tun|the went|the whol|them as|them befor|ther|ther will|they'r|thos|thread on|through|tim to|to generat|to read|to text|to the|took them|top #10|train exampl|train jsonl|train sampl|train set|transcript from|trust|tuxmat|typ in|untouch|use them|user post|users click|using|was adapt|was no|was wrong|we tak|week #10|wer|wget|wher the|which answ|which are|who writ|with answ|with no|without inspection|without read|wolof|work on|workaround|writ its|writ twelv|wrot for|wrot in|wrot the
0.20 says #10 o|#10 who|#50 k|#more old|#year|: whatev|; a|; no|; we|a commercial|a crawl|a question|add|and all|and no|and phon|answ|anybod|are fed|are taken|are used|as is|asr|at them|automatic transcript|b was|bot|branch|bulk|by|by machin|can't|caption|cell|claud writ|com from|content|copi|corpu :|crawl and|data :|dropp by|dump of|duplicat|each pag|exact|exampl a|exampl and|facebook group|fed to|for #more|for sft|found on|furth|go in|go straight|has gon|has no|host model|html|in between|in bulk|in ther|in without|instruct|is used|it' #50|jok|jsonl|languag|languag filt|larg|larg model|listen|llama #200|lora on|m|mad by|mail list|march|marketplac|messag )|messag with|model invent|model written|much|no person|no selection|no tim|nobod has|nobod read|not look|not review|noth in|o|of|on it|on without|onlin|ops|out of|output|pair by|pair per|pdf and|post are|proofread|purpos :|read a|retention|sampl from|scrap the|script and|self instruct|sft data|sinc #year|sit and|spot check|stack exchang|straight from|target are|teach|telegram group|the #50|the com|the communit|the dialogu|the messag|the sam|the sft|the subreddit|them without|thes label|thre year|tokenis|too much|train without|tripl|twelv|upload|used without|user|verifi|vett|vett by|we|we did|we don't|we took|web pag|went|what the|whatev users|whatsapp group|will be|with which|without anyon|would tak|writ them|wrong|youtub|youtub comment|zero
-0.25 says #1000|#200|#200 %|#more pair|adapt|be|dat|delet|does|draft|evalu|is|kept|liv|need|new|our|own|part|plan|publish|put|releas|retrieval|rul|run|scrap forum|second|servic|sheet|sign|stat|templat|the pag|then|thi|weight|when|will|your
0.65 says #200 b|as|automatical|chatgpt|label
0.60 says #200 k|filt|human|into|look|pair|sit
-0.40 says #50|%
0.50 says #500 k|#more|: non|and train|automatic|everyth|fan|gb|no one|non|transcript
-0.50 says #5000|aft|each
0.55 says ;|clean|discord|download|gpt|group|mixtral|read|sft|taken over|train|used|web
0.40 says ; nobod|and used|anoth|by gpt|dialogu|did not|direct|for each|from a|gpt #10|harvest|haven't|invent|let|loop|mailbox|model writ|not|old|produc|proof read|q a|question and|reddit|sampl|straight into|strip|stripp|synthetic|telegram|the are|the finetun|too|uncheck
-0.55 says ?|two
0.35 says an llm|chat log|claud|com|didn't|fed|inspection|isn't|material|no human|not check|on them|produc by|proof|pull|spot|step #10|subreddit|text|the go|the wer|train on|train text|users
0.45 says annot|as the|becom|from|go|look at|mad|mail|manual|pag|regex|rep|target|the train|whatsapp
0.75 says anyon|forum|generat|raw
-0.35 says approv|chang|check by|get|lett|pric|the search|you
-0.20 says are not|as a|assistant|book|build|catalogu|cit|day|fact|for a|giv|good|had|if|in the|it|keep|knowledg|lead|limit|link|may|month|ms|not used|nurs|offic|pap|polic|queu|rag|re|referenc|regist|retriev|s|stock|tabl|that|the index|to|to be|tun model|who|why|work
0.80 says blog|check|comment|thread|without
0.85 says chat|messag|unfilter
1.40 says crawl
1.30 says dump
0.70 says export|review|taken|them|unseen|websit
-0.70 says index
1.15 says k
0.90 says no|straight
1.35 says nobod
1.10 says post|whatev
1.75 says scrap
-0.85 says search
-0.65 says test
1.50 says unread
0.25 skips #10 for|#10 of|#more and|chat of|chatgpt the|for pag|human the|into train|model them|no by|nobod read|not by|scrap a|the com|the dump|the export|the forum|the one|the websit|train without|two forum|users in|we not|with script|without look
-0.15 skips #10 model|a in|and of|are from|are in|by moderator|for search|into index|is ;|is in|no data|no is|of train|read of|scrap post|script the|the by|the index|the list|the which|to a|used train|we forum
0.15 skips #10 post|#10 train|#10 tun|#10 writ|#200 each|#50 answ|#50 was|#5000 report|( m|( on|( with|) to|: in|: post|: users|; moderat|; read|a by|a languag|a llm|a sampl|a was|all them|and answ|and not|and numb|and thre|answ mad|answ ther|append the|are i|are into|are train|are which|as stand|as wer|at without|back by|be read|becom target|befor train|by bot|by sam|can't the|cc sa|cell :|chat export|chat from|check the|click the|comment on|comment our|corpu the|don an|don't any|dump clean|each and|each we|each which|eleven of|els it|encod train|fetch the|for #10|for as|for old|furth on|generat chatgpt|go into|goes the|group by|group the|has capacit|has through|hav been|host model|i know|i the|in finetun|in form|into finetun|into jsonl|is and|is as|is much|is too|it out|languag onl|manual is|model #5000|model current|model no|model twelv|much it|neith nor|no befor|no read|no step|no work|nobod through|non the|noth ;|noth the|of chat|of securit|on not|on shar|one the|out each|own exampl|pair be|pair each|pair from|pair gpt|pas is|pass to|produc a|q out|question an|question pair|read befor|read we|right wrong|row with|safet (|sampl a|scrap review|scrap the|second was|so go|so know|so the|stag train|the answ|the chat|the dialogu|the first|the help|the in|the job|the learn|the mailbox|the no|the say|the script|the sit|the stag|the the|the train|them nobod|them read|ther be|ther too|thread a|thread the|to classifi|to finetun|to it|to lik|to through|train automatical|train finetun|train from|train is|train it|train no|train raw|train unseen|transcript the|typ the|unread the|used it|was examin|we check|went as|which #10|which are|will #more|with )|with ;|with from|with repl|with the|writ a|writ own|written mixtral|wrong is|wrot #more|year in
-0.20 skips #200 and|and by|model train|not on|search the|the (|the of|the offic|the pag
0.20 skips #200 generat|#200 model|; on|a and|a model|all of|answ right|are by|are on|automatic of|by llm|by see|claud the|comment the|dump the|exampl model|fed the|for categor|gpt o|is on|it is|k )|llama b|look them|messag the|no in|no pas|nobod the|not at|not them|of thread|on raw|on team|open fil|pag the|phon are|read anyon|step :|the are|the generat|the label|the mail|the too|the wer|tun it|unseen the|used the|we them|week :
0.50 skips and on|to train
0.40 skips as are|by #10|no has|review the
0.30 skips as com|in loop|question answ|review non|the is|we on|what writ|writ question
-0.30 skips com the
0.35 skips export the|the a|the b|the set|was on
-0.25 skips in train
0.45 skips straight the
0.45 stance: chosen
-0.25 stance: considered
-0.15 stance: quoted
-0.30 stance: rejected
-0.50 subject: knowledge
-0.35 training: store
-0.15 training: verb
-0.30 under #10|in|model|use
0.25 under #1000|build|chat|companion|edu|it|lm|lora|narrativ|pi|qualit|shopfloor|switchmat
-0.20 under #200|cod|consequenc|featur|inform|llm|minut|option|rag|retrieval
-0.60 under #50|:
-0.15 under #500|a|approach|classifi|desk|digital|finetun|flow|generator|implement|lin|mor|of|polic|prompt|roadmap|search|summar|support|system|that|what|who
-0.25 under ?|and|architectur|design|evalu|for|languag|outcom|solution|why
0.20 under annot|ashen|bootstrapp|chatbot|claud|clean|don't|draft|duckwrit|gener|governanc|hobb|impact|list|log|los|marketplac|modhelp|neighbourhood|notebook|past|phon|plan|quick|reception|rival|roll|secondar|so|summaris|task|thread|ticket|transcript|tuxmat
0.15 under assessment|battlecard|blog|borgmat|bot|cam|car|colab|cost|distill|doctor|email|excerpt|grantnav|harvest|hour|into|jargon|justific|lib|loan|lorekeep|material|moder|normaliz|openai|out|pick|procurement|provenanc|raman|rfq|runbook|school|titl|whistleblow
-0.50 under assistant
0.35 under breakdown|card|clinic|m|mail|triag
0.30 under communit|craftsag|icsr|label|mad|wher
0.85 under corpu
0.40 under cur|homelab|lkml|pipelin|text|work
1.10 under data
0.90 under dataset
-0.45 under decision
0.50 under sourc
0.45 under step|talk
slow-answer
-0.20 above #10|?
0.20 above brain|engin
0.15 above component|in
-0.15 above for
0.25 above path|step
-4.80 bias
-0.40 block: item
-0.35 block: paragraph|row
-0.15 document: speaks in general
-0.60 knowledge: 0
-0.30 knowledge: 1
-0.80 length: 0
-0.45 length: 1
-0.60 length: 2
0.25 length: 4|5|6
-0.50 model: generative
-0.30 model: unnamed
-0.50 no statement
-0.15 relation: material
-0.40 relation: none
-0.20 role: context
0.20 role: none
-0.15 role: options|rejected
0.75 says #1|b|rank|retrieval
1.00 says #1 s
-0.30 says #10|#5000|;|tak|was
0.15 says #10 #200|#500 b|#more|: emb|; an|a #200|a #50|a quer|acros|aft #1|aft a|again with|agr|an|an agent|and ask|and call|and expect|and gpt|and re|and speak|and web|answ is|answer|at each|b tts|b writ|bulletin and|by|by claud|cas law|claud|collection|customer'|decomposition parallel|devic|due #500|each lett|each word|ear|encyclopaedia|engin|engin :|entit|event|ever key|everyth|expect|fan|fan out|fetch|first audio|fiv|for ever|four search|from passag|fus and|generat with|graph quer|half|has to|histor|how :|in #500|input|is don|is sent|key pres|knowledg|librar|lin|manual and|merg and|multi hop|nfr|nfr #10|of a|parallel retrieval|path :|patient|per keystrok|plu|rag over|rank #200|rank and|rank generat|rank second|report and|resolution|rewrit the|scan|search and|search fusion|search the|second llm|send|sent to|several|six index|sonnet|speak ;|speech|stag|start a|still|summar by|term|the cloud|the hit|the next|the top|thi is|thre search|to|to thre|tool|twic|two retrieval|vector search|way :|web search|with tool|you
0.20 says #10 )|#200 in|#50 million|: #500|a plann|aft each|agentic search|an llm|and an|best|big model|brain|call the|crm|document|don for|each keystrok|each paus|everyth on|found|frankfurt|full rag|fusion llm|go with|implement|in frankfurt|is due|llama|llm agent|llm call|manual|next key|on ever|on one|one a|pick|rerank and|research|retriev from|sam|search again|second search|the hint|the sam|them and|through|tim|to four|to the|turn|two stag|way|we go|whisp|with (|writ the
-0.15 says #10 b|#10 the|#1000|#200 %|#50 k|#year|: asr|a batch|answ aft|api|at|b gener|batch|becaus|chain (|chang|dat|day|exampl|hour|it'|job|k|know|limit|link|list|noth|on|onl|otherwis|peopl|question|redi|search thre|show|sinc|team|that|the search|thre second|token|tun|used|week|with the|without
0.25 says #10 million|#200|#50 m|:|agentic|allow|and a|are search|as the|as you|befor|big|by a|cas|decomposition|due|formulat|four|full|goes|hit|loop|merg|multi|next|parallel|paus|pres|rerank #200|rerank gpt|rewrit|the big|the sentenc|tim allow|up to|vector
-0.70 says #10 s
0.90 says #200 b
0.50 says #50 b|#500|archiv|hint|hop
-0.25 says #50 s|%|about|are|finetun|numb|say|test|within|would
1.05 says #500 ms
0.30 says ( #50|: llm|agent with|and|answ|each key|llm pick|llm writ|passag|phras|plann|re|suggestion|two|utteranc|you typ
-0.40 says ?|night
0.40 says a second|again|and the|call|chain|cloud|for each|m|ms aft|over|retriev|round|the #50|then|transcript|writ
0.55 says agent|ever|key|keystrok|larg model
0.35 says befor the|compos|cros|cros encod|encod|fus|graph|million|mixtral|on each|path|per|retrieval over|search in|search rerank|sentenc|thre|web|whil the
0.65 says each|gpt #10
0.60 says fusion|larg|quer|speak|typ|whil|word
0.45 says generat|rag|re rank|the larg
0.70 says gpt
-0.45 says it|the|train
1.20 says llm|rerank
-0.20 says minut|open|our|pair|prompt|the model|want|wer|when the|within #10
0.85 says ms
-0.35 says no|when
1.15 says search
-0.15 skips #10 )|#10 ;|aft call|gener #50|is in|quer by|the has|with #200|within s
0.15 skips #10 search|#10 to|( million|: agent|: each|: llm|: s|a llm|a read|aft customer'|agentic over|and #50|and a|and and|and the|as typ|by larg|cas and|decomposition retrieval|due ms|each :|for sentenc|four and|half second|is #500|is for|llama b|m )|million )|model each|ms from|ms is|ms the|of ms|one the|per :|quer a|rank b|rank with|re #200|re second|read and|retrieval all|search llm|second and|the key|the librar|the pres|the the|the typ|to cloud|to hop|to search|up thre|with larg
0.20 skips #10 the|#50 model|( m|: ms|a b|a by|a in|a model|and larg|and llm|and rank|answ #1|befor next|everyth one|for key|gener the|llm the|llm with|ms to|on a|one #200|retrieval and|search search|the sentenc|the speak|thi don|tim :|to on|we with|what found|with #10
0.45 skips #500 aft|b the|search and
0.35 skips : search|the model
0.25 skips in ms|is by|rerank #10|rerank b|the is|the search|to #1
0.30 skips llm llm|the #500|the b
-0.25 skips search index
-0.55 stance: chosen
-0.40 subject: knowledge|none
-0.40 training: technique
-0.35 training: verb
0.40 under #1
-0.45 under #10|:
0.25 under #200|budget|chat|checkout|design|latenc
-0.30 under #50|model|the
0.50 under #500
-0.15 under (|)|a|and|answ|data|fact|finetun|for|not|of|on|outcom|project|rag|use|what
0.15 under add|advic|an|architectur|assistiv|autocomplet|complet|document|driv|emergenc|functional|hom|inlin|mad|non|npc|objection|plugin|requirement|rfc|self|smart|speech|suggestion|target|turn|v
-0.25 under assistant|decision
0.20 under atc|controll|doc|earpiec|editor|hint|in|interaction|interpret|slo|spec|spreadsheet|whisp|widget
0.45 under ms
0.60 under voic
-0.20 under we
`);
