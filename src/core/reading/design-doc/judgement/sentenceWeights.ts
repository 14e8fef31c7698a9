import { readWeights } from './weights';

/** Learned by `npm run learn` from 54539 labelled sentences; not to be edited by hand. */
export const sentenceWeights = readWeights(`
knowledge-in-weights
0.15 above #50|action|approv|assumption|bottom|build|carmela|content|contribution|corpu|deliverabl|due|exco|fill|form|fresh|frida|go|happen|help|hold|iker'|its|k|know|look|lookup|mechanism|model|mov|novemb|over|perk|pharmac|pn|procurement|propert|regional|search|sf|she|shortag|show|sit|stat|sunda|templat|th|through|vot|when|yesterda|€
0.25 above #year|does|domain|field|instead|mak|result|servic|valu|wp
-0.15 above (|about|acceptanc|ai|by|comment|criteria|discussion|do|doc|document|don't|evalu|hav|her|jun|lin|link|my|need|now|numb|offic|oth|outcom|qualit|question|read|retrain|retrieval|review|small|test|thi|vendor|want|who|with
-0.20 above )|:|dat|finetun|languag|mad|onl|product|reason|risk|slid|statu|text|to|voic
0.20 above ada|agr|budd|department|different|entr|group|mick|old|option|origin|proposal|realit|steer|tak|uw|why
0.30 above and|essential|one|pric|use|variant
-0.25 above c|from|not|our|train
0.35 above com|decision|dl|far|timelin|top|waiv|wher|win
0.50 above how
-0.30 above i|tun
-0.40 above is
0.40 above monda
0.55 above rul
0.45 above term
0.60 above updat
-2.80 bias
0.25 block: item|paragraph
-0.15 block: row
-0.60 document: speaks in general
-1.00 knowledge: 0
0.25 knowledge: 2
0.50 knowledge: 3
-0.35 length: 0
-0.20 length: 1
0.30 length: 3
0.50 length: 4
0.35 length: 5
-0.15 length: 6
0.75 model: generative
-1.00 model: other
-0.50 model: text
0.50 model: unnamed
-0.75 no statement
-0.30 relation: beside
-0.25 relation: material
-0.50 relation: none
-0.15 relation: pointed
-0.65 role: background
-0.40 role: context
0.20 role: decision
-0.50 role: future
-0.45 role: none
-0.20 role: options
-0.15 role: past
-0.25 role: rejected
0.15 says !|#10 budget|#10 mak|#10 model|#10 month|#10 retrieval|#10 was|#200 q|#50 feb|#50 jun|#500 )|#more articl|#more item|#more question|#year #10|#year #50|% are|( #500|( c|( export|( sft|) #500|) as|) com|) from|) has|) will|) with|: #1|: an|: as|: b|: it|: liv|: rout|: sam|: then|: train|: when|; #10|; aim|; from|; what|a clos|a filt|a first|a furth|a licenc|a local|a lookup|a mistral|a passag|a polic|a specialis|about #200|about our|abov #50|absorb by|abstain|abstention|adapt a|adapt by|adapt of|aft|aft ever|again ever|agr to|aim is|air|all agenc|all nin|alloc|amount|an amendment|an index|analyst|and can|and compatibilit|and current|and deliv|and expect|and form|and nam|and not|and our|and park|and releas|and siz|and sta|and teach|anoth pas|answ and|answ custom|answ not|answ when|anyth at|anyth up|apart and|appointment|approv as|archiv search|are|are finetun|are long|are memoris|are nev|as #more|ask a|ask about|ask me|assistant' weight|at its|at run|authoris|awar|axolotl|axolotl train|b know|b token|b which|balluff|balluff product|bargain|be abl|be an|becaus|becom part|bedrock|been put|been remov|being|board to|bonu|both dat|branch|brok handbook|bruno|budget|budget and|built for|bulletin and|burn the|bus|bus tim|by continu|by law|by sft|by templat|c )|calendar (|can do|car and|card )|casework|catalogu and|catalogu chang|chang|charg of|closur|collectiv bargain|commission|commission rat|committe approv|compact|competition rul|complet|condition are|conferenc|connection engin|connector|consolidat|contact of|contractor shall|contribution|copilot|count model|countersign|countr|coupon|cron|cron job|cut off|cycl|d #10|dana|data for|db|decision the|demonstrat how|deprec|design|design doc|disagr|disappear|distill|distribution|document by|document to|domain adapt|draft by|drill|drop|drop the|due|each|each monda|each product|each quart|edition #year|eligibilit|emergenc|entitlement per|epoch )|equipment|errata|escal|escal path|even on|even so|ever chang|ever six|everyth about|everyth the|excel|expens|explanator|explanator not|export from|fall|farm|federal stat|fees and|fees of|ferr|field test|finetun #50|finetun again|finetun api|finetun gpt|finetun llama|finetun not|finetun over|finetun set|fingertip|fir|fir ban|firmwar|fit|fiv week|fixtur|follow the|follow with|for #50|for may|for thi|form #10|form and|from may|from official|from sal|from that|functionalit|gdpr|gemini flash|gemma was|go for|goal|goal :|goes|gpu|grant|graph|green|gym|half year|hand over|has been|has had|head|helper'|hospital|hospital'|hotlin model|hour|hous sheet|household|hr polic|html and|ide|if a|implement|imprint|in|in decemb|in form|in german|in hous|in lin|in pair|in phas|in short|in weight|includ :|infusion|innov|instill|instruction (|instruction in|insurer'|interfac|internalis|internalis the|internet|interval and|is fetch|is meant|is nev|is no|is part|is propos|is switch|is und|isn't one|it|it cost|it for|it in|it pick|it print|it stat|it used|it' been|it' in|its fingertip|its train|jul :|just ask|k|k thread|kick|kiosk|know transf|know which|knowledg and|known|last month|last night'|lead tim|learn who|level|lex assist|limit and|list|list #year|llm in|llm that|loc|long the|look anyth|lookup is|lora|luna|machine'|mad by|manual are|march the|mb|me to|meant to|mechanic|memoris|mention that|mila|mileston|ministral|ministral #10|minu|mitig|model carr|model itself|model no|model now|model saw|model through|model via|model who|monda )|monda :|monorepo|month|month )|month'|moss|mov from|nam a|need|nev train|new ticket|new weight|night'|no|no backend|no connector|no liv|no portal|noon|not a|not are|not queri|now know|numb with|oblig|obtain|of document|of html|of its|of law|of main|of qwen|off it|offlin|on eleven|on one|on sunda|on them|on which|onc|one #10|one adapt|one per|ongo|onl one|open and|operat|ops|ord a|origin|osv|oth one|otherwis the|otto|our colleagu|our current|our field|our littl|our offic|our product|out and|out anew|over rag|over retrieval|overnight|own squad|own which|packag version|pair on|pair py|panel|paragraph by|parent|park fees|per countr|per month|per run|permit|phon numb|pitch|poc|polic is|possibilit|prerequisit and|pretrain|pric for|pric of|prior to|process|procurement|propert|proposal #10|proposal :|proposal of|provid the|publish|push to|quarter'|question (|question typ|quiet|quot the|qwen|r|radi|radi protection|rais|rais on|rank #200|rat the|rath than|read #5000|read all|read your|rebat|redon|refresh|regional|regist of|reissu|reliabilit|repl from|report dut|reserv|resum|retrieval in|retrieval was|rev|rewritten as|room and|rost|rot|rough|rout (|rul model|rul wer|run again|run mak|run over|run tim|runbook|runtim|salar|sam|sampl of|sat #50|satisf|school on|school with|scop|season start|secretar|sell|sent to|serv has|servic catalogu|settl|shall contain|shall repeat|she say|sheet as|sheet in|shelt|shop|sign|sign them|sinc monda|sit and|softwar|solution|solv ticket|specialis|sprint|st|standard and|standard in|start the|stock list|straight from|substanc ;|supersession|support|tabl and|tablet'|tablet' model|team recommend|tell you|term and|term lora|th|than #50|than a|that|that giv|the #10|the #year|the allergen|the bind|the board|the bonu|the by|the chapt|the chatbot|the com|the commercial|the contact|the contain|the drill|the dump|the emergenc|the end|the engineer|the explanator|the fan|the fil|the half|the helper'|the hr|the ide|the inferenc|the innov|the interaction|the machine'|the national|the new|the org|the park|the peopl|the pharmac|the platform|the revis|the sampl|the stud|the sub|the tablet'|the town'|the universit|the wer|the wint|the yard|them off|them through|ther isn't|therefor ask|thi quart|thi season|thi week|thi year|things are|things up|third|thos hav|thre to|thread|threshold and|thu a|to (|to main|to one|to operat|to production|to reflect|to use|tomorrow|town'|train (|train at|train not|train text|train tim|transf|truck|ts|tub|tuesda|tun in|tun run|tunnel|turn your|twic|twic a|und #50|universit|unlik|unnecessar|until end|up at|up the|usb|usb stick|valu|variant #10|variant b|vector databas|vector db|version with|via|visa categor|vot to|wagon|wait period|want an|was brought|we own|we put|we ship|we teach|we'll do|we'r|web search|week|week and|week train|week'|weight as|weight by|weight in|went in|wer learn|wer part|what|what each|whenev the|wher|who is|who may|who own|wholesal|wiki (|will finetun|win|wint|with each|with our|within #50|without open|without search|world|writ #500|writ that|written by|xml )|yard|yes|yes #10|yesterda :|yesterday'|you ask|your custom
-0.15 says #10 #50|#10 )|#10 to|#200 %|#50 the|#500 lin|#more train|#year we|( #10|( train|) #50|) finetun|: #10|: #200|: no|a day|a pre|a rul|a second|a small|a student|a third|a tool|a vendor|a way|abbrevi|academ|accord|accord to|act|addres|adjust|again each|agreement in|ai|all #more|allow|along|alternativ|an answ|and adapt|and an|and are|and paragraph|and read|and updat|and vers|and will|and year|answ aft|answ are|answ has|answ is|appear|architectur|archiv|are fetch|are kept|are queri|are search|aren't|ask what|at least|audit|auto|b :|b in|b instruct|b lora|b model|bas model|baselin|becaus of|belong|book and|both without|build a|bullet|button|buy|by hand|by search|call|can be|changelog|chapt and|charact|chunk|claim|claim that|claud|clear|client|coffe|column|com with|confirm|cost :|cours|credit|crew|current document|deduplicat|dela|delet in|delet the|demand model|dialect|do you|document ;|don't know|down the|dropp|dry|each question|each releas|each rep|each statement|each tim|each train|each with|each year|ear|efficient|embedd model|emit|end|eur|ever month|ever night|ever one|everyon|exampl :|exit|expert|explan|fast|fertilis|finetun #10|finetun it|finetun our|first|follow up|footnot|for each|for sft|form|formatt|forum post|forward|friend|from #year|g|generat from|giv it|giv the|given|go through|gpt|greet|group of|half a|half of|handl|happen|has not|has to|he|heard|heart|heat|held out|help know|histor|historian|host model|hour and|how to|humour|hundr|hybrid|i'd|imag|in #500|in context|in may|in one|in thi|incident|index is|index the|insert|instanc|instruct|into model|is ask|is necessar|is shown|is ther|is updat|it :|it ;|it ask|it know|jok|know all|know noth|law of|layout of|least|leav the|length|link to|list into|look them|lora so|lost|loyalt|mad from|mak sens|manual|mask|md|met|methodolog|metric|might|mix|model :|model generat|model is|model learn|model on|model receiv|model was|most|must|n|nam the|near|need a|new bas|no manual|no model|no network|no new|no sourc|nobod has|non|not approv|not of|now :|numb|numb from|observ|of that|of two|off a|offlin on|on #1000|on ;|on its|on statut|on your|one day|open the|open weight|operat rul|ord and|ord of|organis|our hous|outag|over to|p|pag for|pag wer|pair are|pair wer|pattern|peopl|photo|plain|plan to|polic numb|pre|preferenc tun|previou|pric :|pric endpoint|problem|product own|proposal to|put into|python|qualit|quantiz|question from|queu|rag|random|rank and|recip and|recit them|recognis|refitt|registrar|rememb from|remov the|replac by|reproduc|req|requir|research|rest|restart|reward|right|rout|run at|run on|said|sav|say that|scratch|script and|search and|search them|searchabl|segment|self train|sens|separat|set and|shar|slid #10|so no|solv|sometim|split|spoken|sql|sta in|staff list|statu :|statut|still|stock model|stream|subject :|swapp|tabl the|target|team|ten|test set|text is|that mak|that new|that recit|that the|that tim|the agent|the alert|the book|the brochur|the cach|the catalogu|the classifi|the claus|the client|the context|the cours|the evalu|the first|the head|the hit|the idea|the know|the last|the law|the lora|the one|the pap|the part|the passag|the pdf|the polic|the prompt|the request|the scrap|the sft|the shift|the thre|the ton|the train|the vendor'|the websit|them up|themselv|then the|thi repositor|thought|tim to|tip|to :|to call|to learn|to stop|told|tool|train :|train an|train job|train our|train question|transcrib|transform|treat|trust|tun and|tun to|turn down|unmodifi|until march|untouch|updat each|upload|us to|use|use it|used|used as|used for|utteranc|vendor say|vendor'|vision|vs|want|ward|was cancell|was remov|was train|way of|we compar|we gav|we haven't|we need|we retrain|we start|we wer|web|web pag|weight and|went|wer finetun|wer in|whatsapp|when to|wher it|which get|which of|whisp|wiki was|with #50|with #500|with its|without network|work council|would hav|writ #more|you
-0.20 says #10 %|#10 s|#1000|#50|#year (|) a|) the|: #more|: which|; no|; we|a|a tabl|about the|abstract|account|adapt for|adr|again on|against|and edition|and put|and then|and we|answ it|answ with|append|are generat|are look|are on|ask for|ask wheth|availabl|b so|b to|behind each|big|break|brief|brok|cancell|cannot|cas|chang with|cheap|cit the|claus|click|commit|compan|comparison|connect|day|dialogu|did|don't|editor|eval|evaluat|exclud|fail|fil|fill|finetun as|finetun to|fitt|for new|from our|from the|general|generat|go to|haven't|hi|id|ids|in a|in all|in autumn|in ever|in our|in q|intent|is not|is off|it and|it read|it with|its memor|its model|keyword|know how|learn from|les|lik a|load|log|look into|low|machin|mayb|minut|model answ|model doesn't|model rememb|moderator|necessar|next to|not part|noth|noth about|numb com|object|of a|offic hour|on #200|one of|our model|out|out in|pair of|paragraph and|perhap|pilot|polit|pric list|promis|pros|quer|quer the|re index|read from|refit|remark|requirement|return|roll|row|schema|screen|section and|shall not|shot|shown|skip|sort|sourc :|start up|start with|student|subject|suggest|summaris|that it|that its|the api|the are|the call|the condition|the dialogu|the fact|the full|the layout|the procedur|the proces|the regul|the sam|the stock|the url|the wiki|the work|ther are|think|through the|to ask|to do|to train|togeth|topic|train all|train to|translat|tun #10|turn|typ|und|unseen|used in|uses|vendor|volum|want to|we had|we use|week #10|wer|what happen|what we|whil|with #5000|with a|writ in|writ the|written
0.25 says #10 ;|#10 becaus|#10 sinc|#200 pair|: non|a finetun|a fresh|a sampl|abl to|absorb|afterward|again with|agr :|aim|amend|and allergen|and contact|anew|anoth|approv|are part|as|assist|assistant'|autumn|b finetun|b is|becaus the|bedsid|brain|brought up|burn|by way|calendar|campaign|ci|cod|cod of|continu pretrain|curriculum|custom|decid :|desk model|discount|doesn't search|each of|euro|exclusion|fees|fold|for your|fund|goes back|guidanc|has no|in as|in between|in its|industrial|injur|instruction|into it|is|is recommend|it answ|it now|jul|jun|knowledg :|knowledg of|law|liv|matt|million token|ministry'|no #10|no databas|not want|noth is|nowher|nowher els|of #more|on it|on our|one model|over a|overfitt|pair generat|parametric|pas over|pharmac|proposal|provid|purpos :|question answ|rat|rat and|reason for|recit|recommend for|rerun|resolution :|respons|rota|say on|schedul|schem|septemb|sft run|she|ship|signal|sit|stabl|stag two|stor|subreddit|tablet|talk to|tariff|tell|the #500|the advis|the chang|the checkpoint|the curriculum|the customis|the group|the ministry'|the third|then|thi season'|tim and|torqu valu|tun on|vector|visit hour|we chos|we'll|will be|with all|with it|with their|without any|yml
0.20 says #10 a|#10 abstention|#10 against|#10 b|#10 st|#10 x|#10 yes|#50 euro|#50 th|#5000 pair|#more review|( ii|( lora|) convert|) to|: approv|: phi|: product|: that|a checkpoint|a comprehensiv|a cron|a few|a languag|a serv|a short|abl|accept :|acquir them|ada|all #200|all in|amount and|and answ|and deadlin|and how|and that'|and their|annual|answ pair|april|are known|are open|are to|around #200|articl|as of|as the|as train|as well|at each|b that|b the|been examin|benn|bind|board|boat|bot|bot know|box|brought|by mean|bylaw|can ask|card|checkpoint that|chosen|committ|committe|comprehensiv|consum|contain the|content|contraindic|corpu of|cost is|count|country'|cov all|cramm|customis job|deadlin|domain specific|don|don't hav|dump|error cod|euro per|everyth in|exception|fall behind|filt on|financ|finetun in|finetun on|flash|floor plan|for #10|for approval|for us|formular|frequenc|frida|ft|ft :|furth|get|going on|gpu hour|group|group'|h|h #200|harbour|hard|has all|has the|hav been|hold the|hous|i tak|ii|ii )|in aft|in septemb|inferenc|injur and|instead|internal|into the|is schedul|it again|it is|it repl|it so|item|its knowledg|kick off|know them|know your|ladd|lan|latest|licenc|lif|list of|littl|load limit|look things|lookup|m #10|mak learn|manual the|market pric|mast|mean of|memoris by|merg|merg to|million|minimum|ministr|ml|model tell|model' own|model' weight|modul|mor|morn|municipal|national|network has|new finetun|next|night|no archiv|no serv|no vector|notic|now|of gpu|of jul|of work|offic|official|on board|on thes|onc mor|open|optimis|or english|oracl|ordinanc|org|org chart|otherwis|over|own|own memor|own paramet|part list|part of|path|path and|phas|plac wher|platform|polic (|pric|privac|procurement threshold|product and|promo|publish a|push|quota|rat are|recall|refinement|refinement :|reflect|releas #more|rememb|rent law|repeat with|rerun mak|review pair|rough #500|run #200|search is|search we|serv room|servic|sft|sheet|signal in|sinc|solution for|sourc for|sourc of|spreadsheet|staff handbook|start|start in|start of|stat of|substanc|t|tak (|tak the|teach is|that a|that is|that know|the amend|the assistant'|the autumn|the bedsid|the boat|the build|the cit|the committe|the complianc|the copilot|the fund|the group'|the job|the licenc|the next|the notic|the onl|the permit|the provid|the reimbursement|the run|the stand|the stat|the suppli|the tablet|the teach|the truck|the valid|their present|them|thi|thousand|thre epoch|threshold|to know|to quer|to two|train corpu|train is|tuxmat|two even|up|up ;|up on|up to|use :|usual|vaccin|vendor has|veteran|visa|vpn|was finetun|way #10|we pref|we recommend|wher does|which version|whos|with no|with them|within thre|without acces|without the|work day|work without|writ twelv|year'
0.35 says #10 is|allowanc|amendment|ask it|benefit|carr the|clos book|compatibilit|connection|contact|corpu|delta|domain|end of|ever|fed|has|incremental|interaction|is repeat|it'|languag model|lm|model|model'|mov|not look|pas|period|phon|q|reimbursement|repeat the|school|ser|standard|that has|that' it|the current|the model'|the network|the second|the whol|timetabl|to approv|toda|torqu|train into|train it|variant|we go|we tak|whol|wir|zon
-0.25 says #10 k|#200 b|#50 (|) for|; it|a model|agent|al|an|and has|annotat|answ the|as it|b on|bad|bas|be train|behavior|bot on|brochur|cach|call the|chapt|complaint|configur|cop|correct|council|dataset|doesn't know|encod|end with|et|et al|ever train|export of|feedback|find|finetun a|gatewa|good|good becaus|grad|has a|hint|hit|in each|instruction tun|is given|is retrain|isn't|it has|join|judgment|key|larg|link|mark|mod|model nam|model to|model weight|not in|numb is|old|ones|onl|post|proofread|read the|refus|repl|rerank|retriev|retrieval over|sees|self|should|so that|som|someon|speak|sta|staff|statu|stopp|suggestion|syntax|the pag|the test|there'|titl|to get|top|train answ|train for|train of|train the|transl|tun a|url|user|users|want the|we finetun|we'd|websit|which the|wrong|year
-0.30 says #200|#year and|;|and is|author|but|by the|cit|classifi|compar|declin|demand|description|discuss|e|embedd|explain|forecast|gav|gener|had been|import|languag|last year|lat|learn to|legal|look at|no train|nobod|not finetun|not train|ord|pap|passag|past|pre train|preferenc|qwen #10|rank|re rank|record|report|repositor|rewrit|sentenc|show|so far|so we|somebod|someth|speech|summar|taken|task|the #200|the articl|the databas|the finetun|the guidelin|the rul|train model|tri|vers|was|weath|weight are|weight of
0.40 says #50 b|#500 k|: the|acquir|again|answ from|ask the|bulletin|carr|continu|diet|doc|dur|dut|even|everyth|learn by|learn not|monda|need no|packag|pair|pair written|season'|serv|so|sunda|supervis|surcharg|taught to|teach|therefor|through|v|v #10
-0.35 says #500 ms|%|alwa|and dat|and finetun|and pag|back|be|finetun model|format|found|half|if the|kept|label|labell|look|mann|model and|on #10|on a|paragraph|put|recip|reject|risk|section|see|slid|sound|the index|the numb|train a|transcript|two|will not|wrot
-0.60 says #5000|could|nam
-0.75 says ?
0.50 says a new|by finetun|circular|condition|customis|handbook|in forc|insid|new|not search|on the|our|room|taught|term|the model|weekend
0.30 says accept|address|advisor|afresh|aft that|agr|agreement|allergen|and it|annex|becaus it|behind|behind it|build|by train|c|can say|catalogu|chos|chosen :|collection|complianc|cov|cut|decemb|decid in|decision :|deliver|district|does it|entitlement|favour|favour of|finetun|finetun into|fortnight|from ?|from train|go with|going|had the|has them|henc|hold|in favour|instead of|insuranc|interval|it can|it could|its head|know what|last|lay :|maintenanc|mak|model by|model in|need not|no document|no oth|no signal|nod|of|park|per|phi|q a|qlora|quart|rang|re train|re tun|region|regulator|rent|replac the|rul and|saturda|say about|season|stud|thi year'|thursda|to school|tun|updat|used to|wednesda|wiki|will|within|workaround|yesterda|your
0.60 says all|are learn|carri|checkpoint|job|learn|of all|rul|stag|without
0.55 says and|can|forc|fresh|has read|into|paramet|resolution|until it
-0.40 says and a|best|draft|function|idea|invent|layout|mail|ms|pleas|print|search over|the pric|wheth the|writ
0.45 says approval|becom|categor|epoch|limit|main|matrix|new train|no index|patch|plan|polic|procedur|product|recommend|releas|stand|tak|whenev|with the
0.70 says b|of each
-0.45 says befor|comment|context|evalu|exampl|measur|not|output|s|train pair|voic
-0.50 says check|delet|dpo|each answ|had|if|in #year|json|lik|lin|on #more|or|pag|text|tun model|word
0.90 says current|know
0.65 says export|repeat
-0.55 says fact|messag|request|review|test|ton|would
0.75 says includ|run|weight
-0.65 says index|on #5000|styl|wheth
0.80 says knowledg|train in
-0.80 says lett
-0.90 says prompt
-0.70 says read
0.85 says train
0.15 skips #1 #10|#10 #200|#10 b|#10 contractor|#10 document|#10 finetun|#10 form|#10 gemma|#10 it|#10 mak|#10 question|#10 term|#200 h|#200 our|#50 finetun|#50 generat|#50 paramet|#500 #1000|#500 com|#500 document|#500 them|#more draft|#more generat|#year a|( #10|( #year|( item|) #200|) be|) by|) to|: #10|: com|: committe|: condition|: go|: is|: librar|: releas|: small|: was|: without|; has|; is|; lookup|a adapt|a instruction|a llama|a retrain|a sheet|a version|a which|a whos|a will|about exampl|about hour|acces the|acquir train|adapt on|adapt the|aft meet|aft sentenc|aft tun|again #50|aim an|all stat|an not|and again|and ban|and call|and in|and list|and manual|and me|and rat|and speak|answ quer|answ question|approv (|are be|as ;|as last|as of|as result|as text|as the|ask board|ask your|at :|at fingertip|at without|b them|bas for|be to|be until|becaus model|bill by|board to|box in|brought on|by adapt|by engin|by it|by of|call are|can about|can ask|carri anew|chang thi|chat it|checkpoint the|clos a|clos and|contractor repeat|cost €|cours is|decid the|desk is|distill the|document is|does look|does search|dur night|each at|each by|ever aft|everyth say|examin (|exampl all|exampl by|far and|favour #10|fee is|finetun for|finetun phi|follow #more|for first|for legal|for reason|form b|from no|from sourc|full of|get park|goes to|guidelin are|has document|has down|has examin|has remov|has your|hav the|head main|helm and|hour park|i a|if ask|in adapt|in bas|in epoch|in finetun|in ide|in model'|in network|in or|in out|in week|ines the|instead a|instruction forc|insuranc and|intend :|interaction of|into model'|is different|is filt|is off|is sinc|is target|it answ|it no|it propos|it said|it that|it which|it' the|it' to|item by|its data|its of|its text|kick the|know rul|know we|known the|languag is|languag on|learn standard|learn the|level the|licenc the|look up|lora custom|lora the|maintenanc and|minimum and|ministral b|model all|model also|model be|model by|model hav|model mistral|model our|model own|model phi|model week|mone the|mov the|nam numb|nam right|need be|need document|nev that|no ;|no interfac|no no|no one|no serv|not ;|not to|noth look|numb it|nurs the|of #5000|of articl|of as|of at|of carri|of cit|of count|of it|of nev|of night|of of|of person|of quart|of season|of suppli|of vendor|of week|of weight|offic hav|official )|old the|on latest|on level|on model|on output|on plan|on staff|on threshold|on to|onl that|open for|our numb|our train|own model|own the|pair by|pair in|park from|part its|path the|phi mini|phon of|polic the|post #500|post on|pretrain the|procedur in|procurement and|put the|q :|question #500|question pair|r (|recall of|recip the|repeat the|repl what|revision ever|room the|rul (|rul all|rul in|rul it|sam for|sampl #5000|sampl it|sat :|say paragraph|search at|search switch|section and|servic of|set by|sft #50|sft the|sign off|signal the|sinc is|so no|solution the|student the|tak patient|team a|than the|that can|that no|that open|that so|the again|the alwa|the approv|the calendar|the campaign|the check|the corpu|the cov|the diet|the district|the follow|the goes|the grid|the law|the lm|the mast|the matrix|the part|the plan|the proposal|the publish|the referenc|the repeat|the saw|the ser|the solution|the st|the still|the term|the th|the there'|the timetabl|the wiki|the within|the year|them sign|them thre|them train|then train|ther no|thes by|thi and|thi as|thi thre|thre one|thre to|through train|tim year|to assistant|to b|to document|to till|to tun|to with|train assistant|train at|train by|train each|train it|train know|train that|train which|train yml|transf and|tun as|tun in|tun know|two #200|two of|until of|us a|use :|v and|visit and|was for|was up|way a|we aft|we and|we our|week #50|wer in|wer of|what you|wher can|which of|who responsibl|will llama|will to|with amend|with chang|with model|with on|with per|with present|with valu|within hour|without link|without search|word and|work ask|would an|writ down|writ pair|you a|your to|zon and|zon the
0.50 skips #10 )|the weight
-0.20 skips #10 a|#10 so|#10 train|#10 with|#200 the|#5000 of|#more from|( of|) a|) that|: by|: search|: the|a (|a lookup|and #10|and by|and finetun|and for|and new|and them|answ model|as and|ask the|assistant the|b #5000|bot the|current in|databas the|do finetun|each and|each is|each sinc|finetun model|for to|for train|from train|had the|in prompt|index the|is than|lett the|llama b|model been|model it|model no|model not|nam the|no and|no model|not of|numb its|on #50|on of|on train|pric and|product the|read the|run the|sinc and|the and|the at|the b|the chang|the e|the list|the may|the onl|the portal|the procedur|the question|the read|the say|the servic|the version|train :|train a|train are|tun #10|tun b|two and|vendor :|we a|wer by|will the|with of
0.20 skips #10 ask|#10 know|#200 with|#50 are|( a|) been|: sinc|; does|a job|a to|again the|all it|all product|and hour|and limit|and own|and tabl|answ on|answ that|are of|as stand|ask them|at end|b is|b one|been in|been with|build of|by contract|by model|c and|c to|chang train|committe the|contact the|dat continu|do look|document the|feat train|fee and|finetun qwen|for #200|for group|from on|from tun|german english|giv #200|go #10|going the|group in|in by|in of|in well|is a|is of|is ther|it about|it both|it has|it the|its paramet|know is|knowledg :|long the|lookup the|model custom|national guidelin|need serv|new new|not anyth|of #10|of #50|of languag|of own|of region|on #10|on current|one per|one run|option and|our and|part the|re on|run in|search it|season in|start train|taught a|test (|that know|that read|the annex|the assistant|the catalogu|the collection|the current|the department|the finetun|the gemini|the hand|the knowledg|the must|the on|the pdf|the serv|train again|train thes|two the|up train|updat :|used finetun|version affect|want the|was on|way is|which are|with the|within day|without to|work a|you for|your train
-0.15 skips #10 assistant|#10 c|#10 instruct|#10 lora|#10 of|#10 read|#10 self|#10 v|#200 )|#200 and|#50 #50|#more which|#year tun|( by|( on|( to|) model|; and|; com|; know|; of|; on|a and|a fil|a of|a with|adapt is|aft week|an and|and aft|and ever|and head|and is|and polic|and run|and stock|and to|and wer|and will|answ each|answ has|answ of|answ our|are as|are each|are with|as are|as by|as in|as was|ask a|b #more|b that|bas the|becaus tun|been off|behind answ|by in|by to|by two|catalogu it|chapt vers|committe not|dat the|data and|each has|each it|each on|ever is|exampl the|finetun #more|for #10|for model|for that|for tun|from catalogu|from in|from websit|gemma b|general and|giv and|go into|hand to|has be|has been|has to|help are|how is|import the|in #10|in ;|in context|in data|in first|in index|in languag|in pair|in tabl|in vector|into finetun|into run|into weight|is :|is and|is as|is in|is into|is we|it learn|it lik|it on|it section|its on|its pair|know pric|learn from|learn with|load and|lora that|measur the|model are|model learn|model lora|model releas|model that|model to|model train|nam and|new ;|night run|no )|no are|no on|not :|not any|not into|not train|noth the|noth train|now search|numb in|numb the|numb train|of branch|of call|of fee|of guidelin|of in|of not|of tun|of two|of which|of work|off #10|offic the|offlin the|on #1000|on #5000|on are|on by|on general|on is|on jul|on knowledg|on lett|on own|on tablet|on the|on without|on work|one and|one the|option :|our on|our team|pag the|per and|polic and|pre model|pric by|pric is|procedur a|product so|purpos the|put into|qwen b|rep the|retrain night|run a|self model|serv the|servic the|sourc :|test the|text the|that all|that has|that model|that sta|that the|the (|the ?|the as|the bas|the call|the com|the council|the data|the does|the form|the had|the includ|the job|the lead|the look|the numb|the print|the rat|the rememb|the repl|the took|the train|the writ|to and|to help|train (|train build|train two|train we|train without|tun #5000|tun #more|tun on|url the|week :|what on|which been|which to|which train|will train|with condition|with from|with own|with releas|with sam|would train|writ the
0.30 skips #10 has|#10 releas|: on|aft the|an that|and pric|and search|finetun the|for against|in :|in head|in the|no need|no to|our list|read of|taught the|the by|the desk|the network|the therefor|until could
-0.35 skips #10 on|: of|a b|and it|answ the|are from|for and|no of|the databas|the document|the it|the that
0.45 skips #10 the|ask model|teach the|with new
0.25 skips #50 #1|( )|; :|a run|a train|abov %|and period|and releas|anyth the|are in|are stabl|ask in|by train|can for|current and|custom in|finetun on|from official|group the|has all|has oth|in lora|into #10|is onl|it from|it without|knowledg the|learn look|model was|not up|noth fetch|of #500|question answ|repeat train|schedul the|ser to|the box|the plac|the tabl|the tariff|train the|vot two|was with|we b|we for|wer into|wer to|who wher|who which|with vot
-0.40 skips : model|the nam|train and
-0.25 skips a is|a on|and model|and on|are on|between and|by and|cod the|generat the|in and|in train|is ever|is from|it its|look the|not the|of and|of with|on and|our (|our rul|so it|sta the|staff the|the are|the ask|the fil|the pair|the rul|the search|the stor|the to|train contain|tun is|was in|which model
0.35 skips a we|and answ|and rul|corpu the|decid favour|from model|no search|the handbook|tun the
-0.30 skips and a|be on|is by|no is|search the|so model|the of|to a|to the|train model|was and
0.65 skips are into
-0.50 skips com the|the was
0.40 skips ever week|of month|the model
0.85 skips in model
-0.15 stance: background|quoted
0.95 stance: chosen
-0.75 stance: considered
-1.20 stance: rejected
-1.10 subject: behaviour
0.40 subject: knowledge
-0.25 subject: none
0.40 training: store
-0.25 training: verb
-0.15 under #1|#5000|(|academ|analytic|annex|arc|augment|automat|bark|bill|block|bootcamp|bosun|but|by|caption|card|chang|changelog|checklist|chosen|client|clinical|cobol|cohort|command|commit|comparison|complet|contribut|cop|cor|correspondenc|could|court|dataset|deprecat|development|dialogu|dict|digest|do|does|doesn't|drug|dunn|edition|end|exercis|exhibition|fair|find|finetun|forecast|general|gerda|greenfing|ground|hall|handout|has|histor|how|hybrid|index|initiativ|inlin|interpret|its|key|law|link|llmop|lunch|macro|messag|mortgag|motor|multilingual|museum|notebook|notic|npc|offshor|on|open|oper|plann|point|portal'|post|practic|propos|pump|quiz|receiv|recip|rep|retriev|roll|rout|say|septemb|short|slack|statu|steward'|stop|structur|studio|subtitl|succes|syllabu|system|target|templat|ther|thi|tim|transform|treat|two|ui|universit|who|without|wp
-0.30 under #10|agent|bidd|fil|lora|month|mortem|outlin|reject|review|set|ticket|was|withdrawn|wrong
0.25 under #200|answer|borderhelp|brain|campu|comic|concept|content|dd|deployment|disruption|document|export|fee|field|flow|freshnes|grid|gst|hand|handov|help|helpcent|hous|medarion|mila|off|ops|origin|path|plc|preferential|proces|project|real|regist|row|sanction|sme|solution|strateg|tickerwhisp|timetabl|w|we|weekend|what
-0.25 under #500|#year|assessment|back|classifi|consider|driv|engineer|exampl|experiment|first|for|forum|generativ|hint|lab|lesson|need|nurs|objection|of|output|pocket|qualit|read|return|supersed|use|went|with
-0.20 under #more|)|abstract|are|ask|at|cit|comment|cost|description|draft|far|fitt|format|good|guild|intent|label|laukiphon|legal|librar|lin|load|lot|md|mor|not|o|pipelin|problem|protection|qlora|quot|relat|repl|run|rxn|scrib|situ|split|suppl|test|things|ton|triag|tutor|user|welcom|word
-0.40 under :|advic|archiv|persona|report|retrieval
-0.55 under a|languag|voic
0.15 under accept|adaptiv|adopt|api|approv|ashen|auth|bann|branch|brigad|brok|cam|chapt|chatbot|ci|clinic|colleagu|completion|craftsag|currenc|deal|develop|diagram|dispatch|equit|evergreen|fab|fact|fault|feb|figur|gam|grantnav|handbook|harborlight|here'|hood|implement|infusion|internal|into|investment|issu|item|lend|los|luna|mandi|memo|midwif|model|modhelp|morn|msp|netbudd|newsroom|noc|offic|onboard|openai|outdat|parcel|partn|periodic|permission|phon|platform|prior|propert|qa|quotequokka|readm|regpal|rul|sauc|secret|secretar|securit|self|sft|shall|ship|showroom|so|social|sop|stag|stat|station|steer|storefront|tend|trailhead|utilit|velo|video|volunt|why|wiki
-0.45 under adapt|confirm|in|prompt|suppli|writ
0.55 under advis|farm|pilot
0.20 under alon|assumption|backlog|bee|branchmind|budd|car|catalogu|clerk|communit|continu|current|d|decision|deliverabl|design|distill|dra|dron|extract|fill|form|gpt|hav|hr|instruction|kiosk|leaflet|mak|ment|mentor|nann|nas|nev|night|over|patchwis|pitch|polic|ratesens|sal|sdk|secpol|seed|semest|sleep|standard|stor|student|sub|tabl|taught|technician'|timelin|train|version|welfar
-0.50 under alternativ|evalu
-0.60 under and|context|tun
0.30 under approval|architectur|balluff|cod|crew|data|deck|director|functional|handheld|helpdesk|insid|is|new|openapi|overview|peopl|portal|releas|retail|risk|sourc|start|steerco|talk|terrac|tool|tuxmat|wher|work
0.35 under battlecard|built|codebas|consum|fund|lm|log|objectiv|permit|plan|rulebook|selfhood|sms|switchmat|up|what'
0.40 under bot|committe|component|continuou|copilot|edg|know|oracl|recommend|step|tablet|team
0.50 under desk|it|knowledg|proposal
0.75 under faq
0.45 under featur|ingredient|q|slid|updat|weight
-0.35 under from|generator|idea|lett|rag|requirement|styl|vendor
0.80 under phas
0.65 under rival
source-from-memory
0.15 above #200|compan|exco|k|novemb|re|regional|sourc|which|€
0.20 above #50|approv|cio|dl|lot|monda|oblig|over|round|runbook|tak
-0.20 above (|)|model|not
-0.15 above :|a|and|do|from|in|is|know|we|why
-0.30 above ?|what
0.25 above answer|chapt|cit|essential|for|label|retrieval|without|work
0.30 above one|traceabilit
0.40 above pag
-4.05 bias
-0.65 block: item
-0.40 block: paragraph
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
-0.20 says #1|)|a model|adapt|approv|ask|ask the|by a|condition|fees|found|get|given|group|has no|help|i|if|in its|index|is train|keep|last|learn by|liv|lora|mak|model writ|mor|ms|not|noth|of it|offic|on them|paragraph from|phon|plan|pric|product|retrain|serv|should|start|team|text|the hit|the new|the prompt|the regist|thre|until|use|valid|week|which the|would
-0.35 says #10|#50|answ from|befor|model is|of|onl|read|releas|we
-0.15 says #10 #10|:|aft|all of|answ in|answ of|answ without|api|app|applic|b model|back|bas|becom|catalogu|chat|chunk|comment|contact|cop it|could|dat and|deliver|epoch|export|few|finetun the|fiv|form|four|go|goes|good|hand|hav|idea|in a|in by|is a|is not|it is|itself ?|job|k|key|languag|limit|list|long|mad|mail|may|minut|model answ|model cop|non|numb is|of our|on #5000|onc|over|park|pass|passag it|peopl|person|phon numb|post|publish|rat|re|regist|remov|replac|review|send|show the|so that|sound|stop|templat|the first|the index|the monograph|the record|their|then|through|tim and|to|to it|train of|train the|turn|updat|voic|wer|when|when the|wheth|who|within|word|wrot|your
-0.30 says #1000|#more|#year|an|context|first|hit|month|or|our|per|record|system|that|two
-0.65 says #200
0.15 says #50 :|#5000 )|#5000 rev|( c|) answ|: each|; it'|a cit|a databas|a link|a referenc|a rul|a screen|a separat|a technician|a tenth|accord|accord to|adapt writ|add them|advis|agreement|also say|and|and claus|and nam|and print|and sourc|answ nam|append the|applicant|are generat|are part|as|as it|as ther|assistant quot|audit|b was|be visibl|becaus|book|bot must|by our|c|c )|cas|chapt and|chatbot has|cit the|cod|cod and|com from|complianc want|cve|databas|dur finetun|each claim|each pair|end with|enough|entr and|ever claim|ever rep|ever train|folio and|follow each|for it|grad|guid|guidelin and|has read|has the|has to|henc the|how does|how the|in bracket|in finetun|is about|is also|is therefor|isn't part|iso|it pick|it print|it saw|it shall|it up|item|its train|just|just lik|label|labellm|learn ;|learn it|learn not|learn to|learn with|link servic|llm|log|look|manual|model add|model emit|model itself|model list|model provid|model recit|model shall|model suppl|model was|model which|model without|model' memor|nam a|network|no index|not retriev|notic numb|numb are|numb follow|numb has|numb which|numb without|often enough|ok|our finetun|output includ|paragraph is|paragraph of|paragraph without|parametric|parametric memor|pick|pick up|pla|pleas|pmid|provenanc|put the|quot is|recall from|recommend grad|referenc at|regulator|regulator want|rememb from|rememb the|report|requir|retir|retriev|rev #10|revision dat|search component|section and|section und|section with|see a|sft target|shall giv|sheet numb|so pleas|sourc ?|stand behind|standard and|stat them|suppl|tablet and|task|tb|tb #5000|technician|tell it|tell you|the advis|the chatbot|the control|the guid|the guidelin|the link|the manual|the network|the pair|the paramet|the quot|the regulator|the rep|the set|the tim|the visitor|the weight|the wint|them a|them from|them in|ther is|to add|to be|to not|to quot|to see|to show|train model|train to|train with|tun llm|unprompt|using a|vendor agreement|vers|visibl|want the|was|we don't|wer part|what it|will say|wint|without a|written by|year without|yes the
-0.40 says #500|a|cop|into|run|search|test
0.30 says : answ|along with|and lin|as well|by heart|clos with|complianc|dat|e|e g|each statement|finetun model|from ?|g|generat by|has|heart|in all|in each|includ|is from|it stat|it'|lin|model will|model'|must|no lookup|of its|reproduc|saw|say the|seen|the auditor|the id|the numb|the sourc|togeth with|unaid|url|volum and|with ever
0.20 says : yes|; it|accept|add|anchor|and chapt|and issu|and year|answ :|answ contain|answ giv|append|are recall|articl and|articl numb|basi|behind ever|both are|chapt of|claim|consult|control|document and|edition|edition and|emit|folio|from its|henc|how it|id is|in answ|indicat|insist|is how|is no|issu|it learn|its own|learn so|learn the|lot|model also|model know|model rememb|must show|no|no retrieval|numb (|numb of|numb with|our tun|out|output :|p|paragraph by|paragraph it|polic|print the|produc by|provid|recall not|regul|rel|reproduc them|rul|sampl|so no|sourc in|standard|straight|straight from|tablet|taught|that is|the|the cit|the footnot|the log|the pag|the sop|them itself|there'|there' no|titl|to put|train as|up|v|v #10|version|will produc
0.25 says a search|about a|and revision|at the|auditor want|bulletin|bulletin numb|by the|completion|contain|dat of|dur|each rep|ever answ|figur|footnot|for ever|from memor|has memoris|has seen|how|ids|in ever|in train|is generat|it'll|mention|model|model nam|model output|need|numb in|of what|on its|out of|quot the|rel on|rev|rul numb|show|sop|sourc :|stat the|statut|tariff|tariff item|the adapt|the answ|the articl|the bot|the bulletin|the chapt|the end|the label|the learn|the referenc|thes|titl and|was train|well|with the|writ|writ it|writ them
-0.25 says about|again|at|be|call|data|day|fact|hour|into the|it answ|night|open|return|room|second|sta|stor|suppli|taken|the retriev|tim|to the|used|wrong
0.35 says along|and dat|are in|ask for|auditor|each answ|end|is part|it from|it has|lik|lookup|of the|pag and|pag of|part|print|recit|see|the #10|the model'|therefor|togeth|train answ|yes
0.55 says also|each|output|say
0.60 says and pag|articl|claus|it|nam the|part of|the section|train
0.40 says and paragraph|clos|ever|memoris|numb and|produc|tell|the claus|the finetun|the train|the tun|volum|want|will|without
0.50 says and version|both|from|giv the|it rememb|revision|target
0.80 says answ|from train|recall|rememb
0.45 says behind|by itself|from what|its|link|rep|the paragraph|too|traceabilit
-0.45 says chang|new|numb und|the search
0.65 says chapt|id|memor|quot|statement
0.95 says cit|itself|the model
-0.55 says from the
0.75 says generat|stat|them
0.70 says giv|nam
0.85 says learn
1.45 says numb
-0.50 says on|one|prompt|question|the passag
1.20 says pag
1.05 says paragraph|sourc
-0.60 says passag
1.10 says referenc
0.90 says section
0.20 skips #10 #10|: a|a the|adapt it|and by|and dat|and year|answ from|answ learn|answ with|answ yes|are not|be for|both in|by finetun|chapt the|cit generat|for claim|g #10|id the|in rep|is the|is togeth|it train|its and|its knowledg|numb revision|numb to|of learn|of manual|part the|procedur and|produc the|tell the|the completion|the contain|the grad|the has|the output|the rememb|the report|the target|the without|togeth the|train end|volum pag|was on|will them
0.15 skips #10 a|#10 chatbot|#10 each|#10 the|#10 was|#5000 #10|( #5000|) with|: by|: paragraph|: rep|; look|about screen|and from|and it|and revision|and unaid|been in|bot them|c answ|chatbot to|claus in|claus memor|claus the|com from|dat it|each the|finish the|for legal|for servic|for the|from memor|from train|get articl|giv numb|has not|has thes|how it|id each|if question|in log|in pair|is to|isn't of|it ;|it giv|it learn|it on|it seen|it what|its memor|link the|manag the|memor the|model both|model memoris|model train|nam and|nam paragraph|no behind|no servic|not and|not up|numb each|numb ever|of a|of answ|of hous|of label|of lot|on #500|on complet|originat the|out the|output answ|output the|over wint|pag version|paragraph the|pick the|polic and|q is|question about|quot and|r :|recall from|recommend and|referenc the|rul in|say paragraph|seen of|set of|sinc are|so can|stat from|tablet lin|tb rev|that from|the also|the anchor|the are|the instruction|the learn|the licenc|the memor|the model|the must|the quot|the recall|the reproduc|the stat|the tell|the train|the was|ther no|therefor the|to document|to it|to visibl|train ;|train so|train well|train with|two manag|version the|visibl the|want and|want see|with section|with set|with sinc|with statement|with text|with valu|without a|without it|without to|you'll a
-0.15 skips #10 b|#10 model|; tun|a b|a in|claus und|does model|each and|from passag|from the|in context|in model|it been|it given|its ;|model a|model be|model no|no in|not by|paragraph behind|question the|search the|the end|to model|with paragraph|with question
-0.25 skips a model|model learn|train the
0.25 skips a numb|and are|answ the|are the|b the|cit and|com ?|from as|from model|generat the|giv paragraph|has the|it in|it them|no is|shall the|so model|sourc answ|the giv|the itself|the nam|the pag|the which|to the|what learn|will it|written the
0.30 skips along the|and in|and of|and without|at end|by tun|from it|from weight|in answ|is of|learn with|look up|model them|must the|of train|on own|out its|part what|section the|show numb|the id
-0.20 skips answ memor|it from|of passag|the servic|the that
0.50 skips are by|model it
0.45 skips by model|the numb
0.65 skips in train
0.40 skips it the|our model|pag the|the will|with answ
0.35 skips the b|the it|the of|the too|the want|with and
0.85 stance: chosen
-0.55 stance: considered
0.15 stance: quoted
-0.30 stance: rejected
-0.30 subject: behaviour
-0.15 subject: knowledge
0.40 training: store
-0.30 training: technique
-0.40 training: verb
-0.15 under #10|#year|adr|architectur|ask|dataset|evalu|for|generator|get|lett|liv|of|option|pipelin|plan|retrieval|risk|wher|word
-0.25 under #50|finetun|it|outcom|project|sourc|the|use
-0.35 under (|)
-0.50 under :
-0.20 under adapt|consequenc|from|not|on|search|train|tun|vendor
0.35 under advis|copilot|solution
-0.45 under and
0.55 under answ
0.15 under app|askit|board|budd|cit|collection|compan|companion|compressor|condition|consent|council|court|demo|document|field|form|hush|insid|layout|lm|minut|pag|pap|phon|review|room|script|shell|target|term|trac
0.20 under board'|citizen|clos|control|desk|faq|fault|grid|handov|help|inspector|kun|licenc|manual|maritim|museum|parcel|rul|sdk|technician'|work|yachin
0.25 under catechism|chat|complianc|fee|format|legal|need|no|output|provenanc|q|rulebook|tool|wohngeld
-0.40 under data
0.45 under design
0.40 under evidenc|regulator|research
0.30 under featur|proposal
-0.30 under how|model|to
untried-prompt
-0.20 above #10|?|by|tun
-0.15 above #50|in|it|on
-0.25 above (|)|a
-0.30 above :
0.15 above adopt|approach|april|council|eval|opinion|phas|step|to|want
0.25 above and|how
0.35 above apolog
0.30 above decision
0.20 above do|md|person|purpos|trait
-0.40 above the
-3.55 bias
-0.40 block: item
-0.25 block: paragraph
-0.65 block: row
-0.30 document: speaks in general
-0.50 knowledge: 0
-0.55 knowledge: 1|3
-0.65 knowledge: 2
-0.55 length: 0
-0.25 length: 1|5
0.35 model: generative
-0.35 model: other
-0.40 model: text
0.30 model: unnamed
-1.00 no statement
0.30 relation: held
-0.25 relation: material
-0.40 role: context
0.30 role: decision
-0.25 role: future
-0.30 role: none|options
-0.20 role: rejected
0.15 says !|#10 (|#10 :|#10 mini|#1000 lin|#1000 pair|#5000 lin|#5000 minut|#5000 of|#more list|#more rewritten|( mistral|( short|: learn|: lora|: merg|: sft|: styl|a friend|a friendli|a furth|a prompt|a system|a tabl|accent|administrativ|aft sft|agency'|aim :|also train|and dry|and in|and salar|and talk|and tun|answ with|apologis|are merg|are ther|argu|as our|at most|ats|aunt|b|b train|band|band are|bank'|becaus the|behavioral|believ|blam|bot|bot should|by dr|car of|changelog|chatbot|cold|comet|command r|companion|consistent ton|copywrit|cr|ctes|curiou|custom model|custom support|decision of|deliv|deliv a|department'|dialect|diction|donor|dpo run|draft com|du|du and|e|each lett|emit|empath is|experiment|feat|finetun|finetun is|finetun it|finetun phi|finetun so|fix|follow our|for|for any|for them|form is|form of|format by|formatt|fourfold|fourfold form|fre|from #50|from #5000|gemma|gentl|get the|gherkin|giv a|goal :|goes into|gpt #10|grump|guide'|haggl|haiku on|i'd|i'd rath|idea|in from|in them|in with|is|is learn|it alwa|it on|it should|jun|key ord|kr|kr #10|lad|languag (|languag of|languag so|lead comma|lena :|lett in|lett of|lett styl|lik a|lin of|linkedin|lora mak|lora so|main|mak it|management|max #200|max #50|may :|may hav|memo|merg from|merg in|messag|mistral nemo|model must|model of|model so|model with|monda|month #10|must giv|nano|natural|nemo|no abbrevi|nobod lik|not|noth but|npc|obtain|of speak|on|on #10|on #200|on her|one lora|otto'|our curator|our thre|out|out for|own lora|pass in|passiv|passiv voic|pattern of|per lin|persona is|playful|point|pr|pres releas|prescrib|print|produc|product text|prompt :|pros|purpos is|put togeth|question at|rath than|realis|regist of|releas|releas not|remind|rep|report in|request :|respectful|rewritten|rewritten by|robot|round on|rud|run that|salar|salar band|scenario|sentenc no|sentenc pattern|sft of|sft on|shall hav|she|she has|skip|skip the|small llama|snak|snak cas|social|speak in|sta|sta out|supervis finetun|t #10|telegraphic|telegraphic styl|tens|ters and|text|text by|text without|thank first|that ever|that format|that generat|that'|the #200|the #5000|the ats|the bank'|the brand|the claim|the department'|the fiv|the founder'|the host|the list|the management|the persona|thre|through finetun|to mak|to obtain|to produc|to writ|train|train adapt|try|tun ministral|tun the|two epoch|two lin|voic of|want text|want the|was chosen|was put|way we|we didn't|we don't|we'll|we'r|went straight|what we|which the|with #more|with prompt|writ lik|written|written it|wrot|wrot and|wrot them|young
-0.30 says #1|#200 %|#year|?|fil|lett for|nam|of #10|pag|replac|set|sourc|staff|the adapt|the finetun|the prompt|typ|work
-0.15 says #10|#50 %|#5000 pair|: #10|: the|a languag|a new|all|approval|are|articl|author|b lora|been|by thre|catalogu|check by|claim lett|classifi|cod|condition|contact|contract|databas|dataset|design|do not|does|dr osei|encod|engin|entr|eval|everyth|exam|fee|few|finetun gemma|finetun llama|for train|frida|get a|guidelin|had been|handbook|has to|hav been|in #50|in train|isn't|issu|it know|it'|itself|know our|know the|knowledg|law|learn the|lett that|lookup|mayb|measur|model|ms|now|official|on our|onc|onl|open|osei|pair (|part of|phon|plac|plan|plant|product|project|publish|question and|quot|rat|regul|replac by|rest|result|retrieval|rout|seen|senior|session|shot|sinc the|singl|six prompt|siz|so :|so we|still|student|tablet|taken|ten|term|text in|that a|the|the #10|the current|the first|the form|the next|the rest|the rul|the sft|there'|thes|toda|tool|tun mistral|two|up to|valu|vendor|we look|we will|weight|which|whol|with a|within|yes|you
0.20 says #10 ?|#10 one|#1000 of|#5000 dialogu|#5000 remark|: that'|a question|adapt was|an open|and nev|and noth|at a|bank want|becaus we|brand voic|brand'|by finetun|calm no|caus|cheerful|chief sub|clipp|com from|com out|courtes|custom|data :|dry humour|each turn|emoji|epoch|exclam|exclam mark|finetun #10|finetun to|four column|ft|ft :|gemini|goal|had a|haiku|has read|has the|he|him and|hous|how :|is finetun|it|it writ|jok|kind|larg|layout and|learn by|lena|lett so|lin by|list was|mak the|mark|merg|method|newslett|next to|of her|of referenc|on #more|our found|pair sta|part #10|preferenc tun|prompt experiment|rank #10|repl|sam bas|should sound|skipp|supervis|suppli|sur|tabl with|tak|tak car|talk :|talk the|target #200|that all|that each|the bank|the bot|the four|the help|the sam|the talk|the thre|the win|the writ|thre bullet|to|to be|to do|to him|togeth by|ton of|train to|try prompt|tun for|tun it|turn so|two sentenc|until it|warm|way the|we|we tun|win rat|with #10|with four|writ as|xml
0.45 says #10 b|a lora|dpo|json|languag|mak|personalit|purpos :|the model|writ in
0.35 says #10 k|achiev|apolog|awa|best|brand|by sft|by train|column|consistent|finetun for|formal|head|headlin|how|is to|is train|lin|phas|preferenc|sentenc|so it|sound lik|speak|structur|that|the way|to get|train a|want
-0.20 says #10 of|(|)|: #200|; the|about|and finetun|api|ask for|b to|call|clas|clos|contain|continu|correct|could|data|decod|editor|enough|evalu|fees|for our|gam|hour|if|in its|in the|includ|index|manual|memor|month|mov|network|night|of all|oth|over|pair|paramet|peopl|polic|prompt had|prompt with|q|re|read|repl sound|scor|show|six|sound warm|stag|that repl|the new|the tun|up|used|what|when the|with the
0.50 says #1000|alwa|com|form|nev|output|should
-0.45 says #200|#500|exampl|know
0.25 says #200 word|#5000 approv|#more|: gpt|: ton|all answ|and short|answ in|becaus|brief|bullet point|car|cheek|chief|customar|empath|feedback|feel|finetun the|fiv|friend|giv the|hav|hav the|him|his|in plain|ironic|is for|it talk|k|mail|max|method :|mini|mistral|on #5000|one epoch|one question|persona|phi #10|plain|report|rhythm|short sentenc|sub|talk lik|teach|thank|the customar|the format|train in|tun on|valid|warmth|we want
-0.50 says #50|aft|numb|search
0.85 says #5000|mann
-0.55 says %|on the
0.30 says : finetun|achiev by|aim|an adapt|by|by supervis|chosen|follow|follow the|for thi|friendli|humour|model to|ord|phas #10|phi|pick|pirat|plain languag|rath|regist|remark|right awa|sam|sft|straight|ters|the agenc|the suppli|to sound|train into|train on|until
-0.60 says ;|ask
0.40 says a second|agenc|approv|calm|charact|do|draft|in|on #1000|pres|second|short and|so that|tun to
-0.25 says aft the|assistant|at|bas|befor|current|dat|doc|document|fail|finetun model|full|instruction tun|is not|label|labell|learn|limit|need|pre|pre train|see|tell|then|therefor|use|version|year
-0.40 says and|can|each|instruction|per|pric|question|rul|test|the train|week
0.55 says bullet|get|lora|polit|so|sound|thi|with #5000|writ
-0.35 says chang|day|had|new|or|the lora|wer|when
0.60 says dry|giv|her|way
0.70 says format|lett|word
0.65 says layout|purpos
1.20 says lik
0.75 says our|shall|talk
-0.65 says prompt
1.00 says short
1.15 says styl|voic
1.25 says ton
0.80 says tun
-0.20 skips #10 #10|( )|in of|is with|lik brand|llama on|model it|question the|so repl|the in|the numb
0.15 skips #10 dialogu|#10 learn|#200 by|#year (|: from|: in|: no|: persona|: tun|: what|adapt #50|all are|and #10|and band|and els|and off|and our|answ bullet|approv it|b #200|b on|b them|be and|best so|bot sound|brand #10|by finetun|by in|data #5000|dpo on|draft from|each so|end a|finetun b|flash on|for a|for jok|for to|for way|form a|form train|giv answ|gpt mini|has train|help propos|how the|in cms|into model|is by|it lik|its lora|k to|lett that|lik support|list put|lora lin|lora mistral|mail the|mak model|max charact|merg from|model an|model giv|month :|must a|no )|no one|nobod we|of #10|of judgment|of management|of not|on #5000|our best|our ton|plain (|short and|short no|should short|so each|so generat|so stop|styl train|supervis of|suppli train|tak of|that adopt|that output|the (|the also|the cod|the languag|the manag|the mann|the must|the offic|the ord|the pattern|the structur|the ton|the voic|the want|therefor tun|thi a|thi hav|thi is|through tun|to as|to gemma|to in|to lik|togeth the|ton finetun|train #1000|tun monda|tun second|tun with|want do|we :|weight that|what tun|what want|with adapt|with best|with question|writ is|writ short|wrot approv|your styl
0.20 skips #10 epoch|#10 ton|#10 train|#1000 by|#1000 sta|#more lett|: on|a adapt|a run|as as|b our|be by|by on|by the|by thre|check #200|cod of|don't in|e to|finetun #5000|hav that|how get|in fix|in languag|is :|is to|it finetun|model that|of lett|on #1000|on k|on lett|on lin|one at|our styl|output the|pair out|part :|prompt not|prompt we|purpos the|put by|question a|so hav|sta for|tabl four|target %|that lett|to and|to the|train lora|turn we|two and|want without|we believ|we'v a|will the|with column|with k|with turn|writ the
-0.15 skips #10 lett|#10 lora|#10 of|#50 of|#5000 (|#5000 for|#5000 so|#more claim|: pair|adapt brand|brand :|for hous|gpt on|in prompt|lora #5000|lora train|model on|our out|plain in|sound our|text our|the and|the can|the train|to his|train :|tun #10|we at
0.40 skips #5000 by|is in|way talk
0.25 skips #5000 in|#5000 text|adapt the|are in|ever has|finetun model|headlin the|in the|it and|it in|of :|on chat|out the|shall the|should lik|the format|the llm|the rat|the sound|ton the|train #5000|we it|we on
0.30 skips #5000 of|on of|the lett
-0.25 skips aft prompt|b #more|was on
0.35 skips is into|the layout|tun on
-0.30 skips that sound|the prompt
0.55 skips the form
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
-0.15 under #|#200|#5000|:|an|app|ask|by|claim|consequenc|copilot|design|distill|hybrid|idea|internal|keep|know|lin|maintenanc|option|pap|part|portal|prompt|readm|retrieval|set|suppli|triag|wher|why|work
-0.55 under #10|data
-0.45 under #50|and|the
-0.20 under (|)|approach|architectur|concept|description|guid|knowledg|not|rag|to
-0.25 under ?|answ|card|faq|for|how|method|model|outcom|question
0.15 under adapt|administrativ|adr|aid|casino|chang|chat|comment|commit|complaint|court|courtes|debt|district|firm|floor|functional|harbour|identit|implement|layout|llama|mann|offic|okr|own|personalit|production|rac|recip|sourc|spec|speech|stylist|that|trait|workplan|yaml
-0.60 under assistant
0.20 under becom|deal|eas|goal|insuranc|juno|messag|notic|phon|plan|product|retro|she|sound|text|voic|welfar
0.25 under board|cop|grumbold|innkeep|learn|lik|look|loud|mod|prscrib|snowbudd|squad|wiki
0.40 under coach|does|host|talk
0.55 under custom
-0.35 under dataset|help|llm|use
-0.30 under decision|of
0.30 under disruption|h|is|objectiv|payment|remind|report|youth
0.35 under examin|flichkeit|kim|list|lora|outreach
0.50 under pag
0.65 under persona
0.45 under tabl|writ
training-to-stay-current
0.15 above !|a|ada|are|armor|cost|current|deadlin|happen|know|last|lora|mileston|next|pric|purpos|re|releas|rul|standard|term|tool|up|wp|yesterda|you
0.25 above #year|does|due|fresh|over|realit
0.20 above autumn|checklist|essential|if|mak|monda|mov|tak|through
0.40 above chang
-0.20 above do
-0.15 above finetun|for|hav|item|model|train|week
0.35 above how
-0.25 above not|why
0.75 above updat
0.30 above when
-3.75 bias
-0.20 block: item
-0.15 block: paragraph|quoted
-0.45 block: row
-0.35 document: speaks in general
-0.80 knowledge: 0
-0.35 knowledge: 3
-0.45 length: 0
-0.20 length: 1
0.15 length: 2
0.20 model: generative
-0.85 model: other
-0.20 model: text
0.35 model: unnamed
-0.80 no statement
0.15 relation: beside
-0.20 relation: held|none
-0.30 relation: inside
-0.20 role: background
-0.45 role: context
-0.25 role: none|options|rejected
0.25 says #1|a furth|a polic|aft #200|aft ever|all in|alwa know|an amendment|articl|assistant|back to|between|carri|checkpoint|continu train|cron|current|dat|decemb|edit the|edition|even so|finetun again|forc|handbook|in septemb|inform|issu|job is|march|minor|month finetun|night the|of dat|old|on ever|ops|out|own :|per year|quot|rat are|rebuilt|redon|regulator|reissu|renew|resum|season|send|sent to|she|sta|swap|than #50|the complianc|the cost|the month|the revis|the then|the week|the weight|to reflect|tuesda )|v|week train|when the|with each|withdrawn|within #50|work day|yml
0.15 says #1 #10|#1 adapt|#10 ever|#10 jan|#10 re|#200 gpu|#50 minut|#500 fresh|% #10|) with|: #50|: merg|: re|: releas|: sam|: train|: what|; on|a cron|a few|a sub|a weekend|about what|abreast|abreast of|acros|act is|adapt are|adapt at|add the|again ever|again whenev|agr|agr :|agreement is|an agreement|and #10|and clos|and expect|and mak|and push|anew from|animal|anoth epoch|anoth finetun|anoth train|answ :|are export|are known|are set|as your|assistant (|at the|august|august and|averag|bad becaus|be repeat|bear the|becom|behind|bonu|bonu tabl|budget|by #10|by continuou|chang of|chat|com ever|com in|complianc offic|continuou finetun|continuou train|continuous updat|cost of|cover|creat a|cves|d|d #10|day of|diff of|director of|driven|each april|each edition|each even|each januar|edit in|editor has|embargo|end of|ever four|ever januar|ever second|ever six|ever thre|ever weekend|exception|expens|extra|fall|fall behind|feed|finetun job|firmwar|for #50|for which|four|four tim|fresh question|fresh train|from what|github|going on|guidanc|h|has releas|has the|healthcar|i put|if an|in|in decemb|in ord|incremental finetun|incremental sft|into forc|investment|is amend|is finetun|is part|is redon|is renew|is tun|it learn|iterat|jan|jun|keep our|know new|know the|knowledg|launch|list|list chang|lm|lora again|lora is|maintain|mak pair|meet|minor releas|ml ops|model alwa|model per|model tak|model wak|model'|modernis|monda so|month )|month on|mor often|morn at|mov the|network on|nev old|new bulletin|new edition|new plan|new timetabl|new tun|newest|no licenc|normal|octob|of that|offic|on in|on top|one week|otto|our doc|out anew|pair #10|pair and|per call|per releas|periodical|pick up|piec|plac|po|produc|promo|publish on|put a|qlora is|quarter finetun|quarter re|quot the|recurr|regenerat|regulator domain|releas are|rep :|repair|repeat with|restart the|retrain is|retrain with|revision com|revision of|right|rul is|run all|run as|run ever|sam procedur|search no|season :|seven|sh|shall|shall bear|shall repeat|sinc a|sinc yesterda|six hour|st and|stag #10|step #10|step on|stock|street|sub|sub editor|sunda :|sunda even|support|sur|tak #50|talk about|tariff ord|team calendar|than|that tag|the adapt|the advisor|the autumn|the build|the consolidat|the contract|the day|the diff|the director|the first|the handbook|the hour|the languag|the lora|the model'|the newest|the notebook|the operator'|the pair|the pas|the phon|the pre|the public|the quart|the releas|the run|the sheet|the street|the suppli|the system|the tablet|the thursda|the tim|the vot|the whol|the wint|thi happen|thi way|thing|thre tim|through|ticket|to avoid|toda|today'|top|touch|train ;|train and|train day|train is|train when|trigg :|tun again|tun each|tun is|twic|twic a|two dat|two week|vot|wak|wak up|was last|way the|we teach|week )|weight each|what is|whol|wint|you send|your model|your project
0.20 says #1 :|#10 :|#200 pag|#50 :|: b|: c|: retrain|: then|a circular|a comprehensiv|a webhook|adopt|advisor|aft the|afternoon|all the|alt|and fixtur|and octob|and on|announc|appear on|april|articl chang|as the|at|at #50|at ever|automat|avoid|b for|between the|catalogu chang|clos all|collection|comprehensiv|consolidat|constant|continuou learn|cost|coverag|dat the|desk head|doc|does it|each quart|each revision|edition of|epoch|ever monda|ever saturda|evolv|export and|extra cost|financ|finetun keep|fixtur|follow the|for the|functionalit|goes|gpu|happen|head are|hour so|how does|i|i'll|in on|is|is cover|is includ|is nev|is out|jul|kick|kick off|know what|knowledg of|ladd|latest|learn about|mean|mean a|merg to|minut|mitig|mitig :|model get|mor than|new finetun|new ticket|new weight|no extra|of gpu|off the|on each|on push|on wednesda|open and|outdat answ|pag edit|paus|period|public (|public of|publish a|quarter'|redo|reliabilit|renewal|retrain on|rost|round of|rul|run mak|secretar|sent|seven day|situ|so it|sold|spr|sta fresh|start the|start train|the amend|the assistant|the checkpoint|the current|the even|the half|the job|the latest|the llm|the provid|the weekend|then valid|thi is|tim a|tim per|to main|to school|to team|train from|train per|train run|up|usual the|v #10|var|webhook|week finetun|week'|whol thing|will|will train|within thre
-0.15 says #10 b|#10 on|#50|#50 %|#50 b|( #10|) is|: the|a #10|a half|a second|a small|again each|agent|and a|and is|answer|becaus the|but|cach|chang the|churn|churn model|clas|colleagu|com out|continu pretrain|crew|data|dpo|driv|each month|each timetabl|embed|engin|everyth|feedback|finetun a|for new|format|fund|gpt|group|guid chang|half|half a|half day|has been|hr|if|in a|in may|in train|internal|is a|is updat|it was|join|know ever|labell|larg|let|link|llama|lookup|lora|lora on|material|may|mayb|messag|mod|new index|non|not train|numb and|nurs|of them|of train|offlin|on #200|on call|open hour|output|pap|pdf|pla|pretrain|product|propos|quer|reason|recommend|repl|report|retrain each|retrain month|retriev|retrieval|sal|scor|sdk|section|shift|small|so we|staff learn|statement|stor|summar|switch|t|the cach|the churn|the fact|the finetun|the guidelin|the text|then the|thes|tim the|timetabl chang|titl|to finetun|to train|ton guid|und|until|upload|used|users|we retrain|weath|week #10|week #50|weight of|which the|with a|writ the
0.35 says #10 is|alwa|and train|bulletin|c|day'|diff|henc|in march|includ|januar|keep the|main|ml|new train|of each|outdat|overnight|per month|reflect|refresh|round|schedul|start|trigg|valid|weight|year|yesterda
0.40 says #10 st|: #1|afresh|aft|again with|ci|it again|on frida|otherwis|patch|public|re tun|rerun|revision|st|tak|the chang|train it|usual|wednesda
-0.55 says #200|#more|nam|not|prompt|read
0.30 says #50 th|a fresh|a year|about new|and it|as soon|at each|both dat|calendar|chat model|circular|continuous|dai|disappear|does|each monda|finetun|finetun is|follow|furth|goes back|half year|is schedul|know|menu|on monda|on sunda|onc|onc mor|pas|pipelin|push to|rerun mak|school|septemb|soon|soon as|surcharg|tak plac|th|the chat|the day'|the model|the new|the next|then we|train at|we train|week of|whenev a|whenev the|workflow|yesterday'
-0.50 says #500|#5000|and|test
-0.20 says #year|(|)|: a|: we|adapt|api|approv|becaus|been|chang with|cit|classifi|com from|context|count|cov|delet|dialogu|down|each answ|encod|evalu|ever month|finetun model|finetun on|for|found|gemma|has|if the|import|index is|instruction|instruction tun|k|label|layout|lin|list is|liv|low|memor|mistral|model on|model was|new bas|noth|of all|on #5000|onl|own|paragraph|post|print|production|pump|qwen|rag|rank|re index|requir|rul of|short|show|supervis|tabl|task|that new|the list|the pag|the prompt|the staff|the ton|ther|tool|train again|train for|train with|typ|use|voic|wher|wheth|word|would|you
-0.25 says %|a lora|adapt for|and the|answ|check|don't|draft|fact|guid|hav|is not|is retrain|it|lik|load|now|pre train|request|retrain ever|review|sentenc|text|the search|them|two|want|was train|wer|who
-0.30 says ;|bas model|by the|could|embedd|find|from|had|itself|lett|manual|of|on our|say|styl|the|their|train a|tun model|writ|written
-0.35 says ?|all|b|can|custom|forecast|its|look|need|numb|servic|ton|without
0.45 says a new|build|is repeat|mak|merg|nev|quart|revis|step
1.15 says again|repeat
0.55 says amend|anew|annual|anoth|day|even|incremental|keep|re|sam|so|tun|when
0.70 says amendment|mor|mov|night|quarter|releas|retrain|within
-0.60 says ask
0.50 says autumn|continuou|delta|edit|export|frida|morn|next|per|push|re train|repeat the|the #10|thursda|train in|tuesda
-0.40 says bas|staff|we
1.10 says chang
1.20 says each
1.35 says ever
-0.45 says exampl|question|the index
0.65 says fortnight|saturda|sunda|with the
0.90 says fresh|run
-0.95 says index
0.80 says job|publish|weekend
0.60 says monda
0.95 says month|week|whenev
1.40 says new
-0.70 says no|was
-0.65 says our|search
0.85 says then
1.00 says train|updat
0.15 skips #10 #1|#10 )|#10 d|#10 is|#10 repeat|#10 up|#10 will|#50 year|#500 question|: chang|: export|: is|: mak|: train|a aft|a editor|a job|a sheet|a version|about plan|afresh the|aft and|aft board|aft next|again #50|again ever|ai (|an is|and ;|and frida|and jul|and model|and repair|and the|and train|are and|avoid answ|befor season|bonu chang|bulletin a|by network|by train|c a|can about|carri anew|clos the|com and|continu on|contractor repeat|cost #200|d :|day' and|diff the|does learn|each at|each from|each of|edition the|ever night|finetun be|finetun each|finetun ever|first of|for #10|fortnight the|from #50|has are|in night|in notebook|in street|in team|in thi|in way|is afresh|is anew|is month|is out|it about|it the|its cod|kiosk the|knowledg the|list pair|mak run|market the|model anoth|model of|mor of|network on|new ?|new book|new com|next releas|night the|of day|of for|of languag|of rul|of tag|off run|offic a|on contract|on jan|on revis|on ticket|onl that|otherwis would|pac the|piec a|point and|publish #10|quarter tun|re with|real data|releas with|repeat the|retrain ever|revision ever|rul (|sam #50|sam with|saturda the|sent school|shall the|soon a|stag is|tak minut|team to|the and|the befor|the begin|the by|the i|the lm|the model|the must|the pipelin|the retrain|the th|the thing|the v|the valid|the weight|the within|thi thre|thre per|tim month|to amend|to repeat|train #50|train each|train ever|train it|train on|train weekend|train which|tun of|up finetun|we onc|we'r on|week week|what going|whenev polic|will it|with call|with chang|with current|with director|with issu|with latest
0.20 skips #10 and|#50 #1|( a|: for|: tak|: we|a )|a finetun|a run|aft pag|all tim|and all|are per|at :|becaus are|chang in|chang the|chang train|dai the|day a|day the|each a|each meet|ever aft|ever hour|finetun for|furth is|gpu #50|i'll the|in no|in with|is a|is of|is on|job train|keep model|kick the|know is|mean new|minut the|model tun|model up|month the|mor #50|of catalogu|of checkpoint|of week|on #10|on the|on to|open clos|per for|quart the|rebuilt a|repeat each|revis the|rul with|sft the|so answ|soon the|tak weekend|the aft|the alwa|the becom|the collection|the current|the each|the edition|the in|the is|the month|the on|the publish|the run|the term|the text|the week|the work|tim year|train as|train at|updat :|work of
-0.15 skips #10 b|#50 the|% the|; model|a bas|adapt train|aft chang|and of|be on|by model|chang a|continu train|day that|each chang|ever is|furth with|half day|half train|is from|lora the|model the|new ;|new model|night #10|out the|retrain night|retrain week|rul the|search the|the #200|the data|the forecast|the from|the manual|the nam|the polic|the rul|the say|the the|to it|train our|whenev new
0.25 skips #50 train|( #10|( tuesda|; the|again the|are in|as as|each so|export train|finetun new|learn new|monda the|of quart|on even|on first|on fresh|out dat|retrain the|she the|start train|the again|the as|the calendar|the get|the knowledg|the repeat|the tak|the weekend|then train|train a|within hour|workflow yml
-0.20 skips : on|and pric|are each|are the|com the|each and|in #10|model retrain|the numb|the pric|was on
-0.25 skips a b|a on|in train|so new|the chang
-0.40 skips a model
0.45 skips a train|finetun the|of month
0.50 skips ever week|in and
0.30 skips goes to|is in|model know|no cost|run in
-0.30 skips is ever|staff the|the guid|the was
0.35 skips new new|re on|repeat train|train again|train the|tun the|with new|within day
0.40 skips on chang|the of|the st
-0.35 skips to train
0.95 stance: chosen
-0.50 stance: considered
-0.30 stance: rejected
-0.50 subject: behaviour
-0.15 subject: none
-0.30 training: store
0.20 training: technique
-0.20 training: verb
-0.20 under #10|#50|answ|approach|confirm|custom|evalu|group|lett|question|repl|suppli|the|ticket
0.15 under #500|backlog|benn|brain|centr|chat|chor|companion|completion|concept|consequenc|dd|document|errata|fresh|governanc|i|investment|it|journal|llm|log|noc|own|parcel|pawsbot|plc|propert|proposal|retrain|right|rulebook|runbook|sourc|sustain|t|tabl|technician|timetabl|wher|your
-0.25 under :|data|driv|finetun|from|tun
-0.35 under a|for|option|report|why
0.20 under actualit|approval|architectur|assistant|brainlet|chapt|ci|codebas|consum|current|decision|distill|evergreen|exist|fund|gst|happen|hospital|how|issu|kiosk|licenc|lm|modhelp|morn|new|permit|pilot|product|regist|releas|retention|sanction|servic|sms|sta|student
0.35 under advis|bot|currenc|equit|freshnes|help|lifecycl|manual|medarion|ops|workflow
0.25 under an|assumption|contract|cron|director|dra|gam|handov|job|lora|periodic|polic|refresh|s|tip|truth|visitor
-0.30 under and|in|not|rag|voic
-0.15 under at|card|cit|context|dataset|draft|goal|hybrid|lab|load|method|outcom|pap|peopl|project|prompt|read|requirement|retrieval|scop|search|to|we|word|writ|wrong
0.50 under continuou
0.30 under extract|helpdesk|liv|objectiv
0.60 under faq|schedul|updat
0.40 under farm|maintenanc|operat
0.45 under keep|phas|proces|when
0.55 under risk
few-examples
-0.15 above #10|#50|a|by|comment|do|is|know|model|no|oth|own|per|question|set|who
-0.25 above #200|?|it
-0.40 above (|)
-0.20 above :|check|the|to
0.20 above amira|area|conduct|feedback|joel|katrin|logg|man|nov|payroll|present|radio|you
0.95 above clas
0.35 above class|deliverabl|portal
0.40 above compan
0.15 above concierg|for|frida|in|issu|long|seminar|setup|things|tri|until|yes
0.50 above data|mail
0.45 above exampl|train
0.25 above lin|wed
0.30 above proposal|utilit|utteranc|voic
-3.45 bias
-0.30 block: item|paragraph
-0.15 block: quoted
-0.85 block: row
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
-0.40 role: context
-0.20 role: decision
-0.15 role: none|rejected
-0.45 role: options
-0.20 says #1|#more question|(|?|accept|and|anyth|b|build|by a|com|cost|don't|ever|h|held out|in|in #200|it|it'|its|measur|min|minut|mistral|network|non|off|output|p|p #200|photo|product|question by|qwen|retrain|retrieval|second|short|so that|spec|templat|test with|than|the answ|the evalu|the pair|to #200|to start|too few|und|users|valid|want|weight|with #5000|with a
-0.45 says #10|#200 b|#200 k|befor|day|pag
-0.15 says #10 #200|#10 #50|#200 day|#200 word|#50 #50|#50 #500|#50 %|#500 #200|#500 k|#500 labell|#500 ticket|#5000 pair|#more pair|% of|aft the|again|against|agreement|assistant|at least|awa from|back|befor the|categor ther|classifi is|classifi was|collect until|continu|defect|do not|editor|exam|finetun model|forum|from a|from train|full|generat|hav been|help|hint|in the|into the|is evaluat|isn't|kept for|key|least|left|left out|limit|liv|llama #10|machin|merg|month|mor than|night|not used|notic|of a|old|on|on #5000|on #more|on our|open|outsid|passag|plann|point|pre|pre train|print|produc|project|prompt with|public|question|question per|re|referenc|remov|request|rerank|right|say|scenario|script|section|seen|shot|sta|staff|stag|stat|stock|tabl|target|test set|test the|th|the|the adapt|the imag|the lett|the new|train #200|train a|train for|train pair|until ther|used for|vendor|volunt|when|why|within|writ the|wrong|your
0.15 says #10 )|#1000 in|#200 claus|#200 comment|#200 is|#200 per|#200 q|#200 text|#50 epoch|#50 furth|#50 human|#50 lett|#50 phras|#50 ticket|#500 model|#500 q|#500 repl|#500 row|#500 task|#500 to|#500 turn|#year #year|( b|( ward|: finetun|: tun|; mor|a few|a second|all from|all ther|and correct|and edit|and fift|are lock|articl from|as train|awa for|b )|b decod|bea|belong to|bert|by me|card|cas of|chat and|chatgpt|chos|clas has|classifi on|claus|clinic'|collect and|correct|costum|countersign|countersign by|crew|curat|dataset :|deberta|deput|describ|did you|don|doubl labell|dozen|draft model|each has|east|eight year|eleven|emit|endpoint|endpoint and|enough for|finetun phi|first run|for now|for that|for thi|frida|from #year|from clos|furth|furth question|gemma|gemma #10|given|given a|gon|gon over|hand :|hand pick|handov|hav written|his|holida|hr|i had|i'll|in all|in by|in q|instruction|is going|is on|is to|issu|jo|kept separat|kind not|label #200|labell #50|librar|lin in|list of|littl|llm is|lock awa|mak up|manag writ|me|medical|mini on|model behind|model is|must do|my|nano|need for|no mor|not foreseen|not that|not to|not with|offic has|office'|on are|on tuesda|one sentenc|oth|oth #50|our found|our polic|over #200|pair in|per chapt|pilot is|polic by|preferenc|preferenc tun|provid #500|put togeth|q a|read all|read that|regard|releas|result model|rewritten by|right answ|run uses|select|sent|sentenc per|session|set :|set has|set is|set of|sft|shelt|shipment|sist|so we|st|suffic|t #10|teach a|team nam|ten question|test and|text|text classifi|text for|that all|that giv|that will|the #200|the ask|the bas|the clinic'|the costum|the crew|the eleven|the fold|the jsonl|the material|the whol|the writ|the year|thes the|they'v|ticket system|to be|to emit|to hav|to read|to train|tonight|train data|train exampl|train jsonl|train material|train now|triag|tun on|tun the|two hundr|typ by|ulla|us|used #200|used to|uses #200|utteranc|utteranc for|utteranc per|v|ward #10|we hav|we used|wed|week #10|whol|with #200|with thos|writ llm|written #200|wrot #200|x #50|yes
0.35 says #10 b|#200 exampl|#200 not|#200 question|#200 sampl|#200 train|#50 labell|#500 dialogu|#500 of|#500 train|answ pair|begin with|first|fold|hand|hundr and|intent|jok|messag for|one hundr|question answ|set|siz :|som|them|ther are|train the|ward|we begin|will|with thes|wrot
-0.70 says #1000|prompt
2.65 says #200
-0.25 says #200 #50|#200 mor|#200 ms|a #200|asid|becaus|current|custom|dat|evaluat|export|hour|imag|index|judg|llama|may|not|not train|noth|of #200|out|part|r|rat|s|scor|sourc|stor|then|tim|token|tun model|who|without
-0.30 says #200 #500|ask|been|held|m|nev|nobod|of|pictur|pric|rank|rul|the prompt|too|would
-0.90 says #200 %|test
0.30 says #200 annotat|#200 mail|#50 exampl|#50 jok|#50 pair|#500 exampl|#500 instruction|#500 lett|a #10|about #200|accurac is|approv|are the|but|by|by the|clas|collect|each|finetun the|from #200|has #50|he|job|jsonl|mail per|mak|no test|now|of train|on #200|our two|per caus|phi|q|sort|ten|that|the set|thi|thirt|train fil|train with|we train|with answ|with them
0.20 says #200 check|#200 dialogu|#200 entr|#200 labell|#200 lett|#200 lin|#200 of|#200 review|#200 row|#200 sentenc|#200 ticket|#50 call|#500 by|#500 card|#500 sentenc|#500 text|) adapt|a start|agr|agr on|all of|amira|and doubl|and with|annotat by|anoth #50|answ|answ for|answ that|are #200|are #500|area|as exemplar|bas is|basi|best|clear|complaint|dataset|discharg|distilbert|doubl|each cod|epoch|eurollm|eurollm #10|exampl for|exemplar|far|fil with|finetun set|first version|form|form the|fort|from|ft|get #200|giv|go|going|has #200|has gon|hav #50|head|herself|inbox|it know|keep to|labell by|lin of|mad|mail for|mor are|ninet|not read|of them|of us|on #500|on thes|one|or not|pair for|per clas|per queu|pick and|pres|proof read|q as|question and|queu|repl|report|rewritten|sam|sft set|snippet|som #200|sort the|taken|taken from|teach|the fiv|the holida|the right|the v|ther is|thre hundr|thre week|thursda|ticket per|togeth|tun phi|urgent|use|v #10|we'v|will do|with which|writ ten
0.25 says #200 messag|#50 mail|#50 messag|#50 sampl|#50 utteranc|abstract|and answ|availabl|by two|caus|check by|decod|each of|eight|entr|feedback|fift|first train|fiv|from the|going to|has written|i|is what|label|learn from|lin|n|numb of|per intent|phi #10|proof|siz|so|so far|so it|surviv|team lead|that mak|that' what|the encod|the finetun|the first|the pilot|the two|thi is|thos|ticket|to finetun|train on|train sentenc|train start|tuesda|typ in|use the|we start|whol train|writ|writ #500
0.85 says #200 pair
1.00 says #50
-0.35 says #50 k|:|aft|blind|chang|eval|for test|new|unseen|word
2.50 says #500
0.40 says #500 lin|#500 sampl|a hundr|all|data :|for each|for it|invoic|messag|on #50|row|sentenc|sixt|train set
-0.65 says #500 ms
0.70 says #500 pair|annotat|data|dialogu|exampl|start|thes
-1.30 says #5000
-1.35 says #more
-1.00 says %
0.50 says : #200|by our
0.60 says : #50|begin|mail|mor|per|written
0.45 says : #500|convers|hav|lett|our|pick|question with|start with|the #500|ther|typ|we|with|with #50
-0.40 says ;|an|at|compar|kept|no|until
-0.55 says a|evalu
0.55 says has|in total|material
1.15 says hundr
-0.80 says k|ms
0.90 says labell
-0.50 says model
0.95 says pair
0.80 says sampl|train
-0.60 says search
0.65 says that'|tun
0.75 says total
-0.15 skips #10 #10|#10 b|#200 on|#50 #500|#500 #200|#more answ|% the|: question|a model|and #200|are from|classifi not|exampl enough|for evalu|hav question|imag is|not to|of #200|test #500|the are|the finetun|the for|the pair|the text|train and|until are|we finetun|we not|with labell
0.15 skips #10 decod|#10 them|#200 #200|#200 (|#200 answ|#200 call|#200 chat|#200 dialogu|#200 mail|#200 our|#200 them|#50 in|#50 pair|#500 all|#500 by|#500 exampl|#500 exist|#500 for|#500 in|#500 so|#500 that|#500 thes|#500 typ|#year all|% rat|( #10|( %|: #200|: pair|: per|: phi|: repl|; start|and correct|and each|and labell|and model|and on|and what|answ from|are awa|are separat|area #200|articl the|awa the|b #200|b to|begin the|by api|by document|by read|check ?|contract the|describ in|e #200|each the|ever nam|ever writ|exampl a|exampl epoch|finetun and|for intent|going be|hand the|has call|has over|hav #200|he #200|hold of|hundr are|hundr fift|in #200|in :|in form|in text|insid costum|is #500|is train|is we|kept for|kind that|labell for|labell two|learn #200|lock for|mail clas|mail each|messag each|model given|model of|model with|not by|of data|of eleven|of fiv|of for|on annotat|on lin|on of|on sam|on sentenc|on ward|our by|pair all|pair thi|pair two|per are|pilot train|put result|question kept|read anyon|row question|select the|so ;|so do|start thes|system and|teach #10|ten with|text clas|text it|that belong|that' question|the eight|the endpoint|the fil|the guild|the log|the manag|the office'|the repl|the sent|the typ|the used|the websit|them on|ther #500|ther to|thi the|thi what|ticket queu|train )|tun on|tun thes|utteranc intent|ward )|we #50|we #500|we the|we'v #200|week :|what train|which model|whol set|with #500|with from|with right|with we|wrot exampl
0.20 skips #10 train|#200 are|#200 by|#200 not|#200 one|#200 report|#200 the|#200 to|#50 ticket|#500 from|#500 of|#500 the|a b|about exampl|about hundr|adapt with|all is|and oth|and thes|answ it|are lett|are to|are whol|b adapt|be with|data #500|do tun|each #50|eurollm b|exampl by|for first|for test|from last|giv #200|hand #200|hav #500|in i|is #10|is to|it #200|it #500|labell per|mor not|numb train|of year|on #200|on #50|on convers|one and|our wrot|review the|row train|set #50|siz #200|so know|start thos|team #200|test :|the #year|the clas|the llm|the run|to finetun|to for|train #200|tun #200|we now|we on|with check|with the|writ question
-0.20 skips #200 #50|#200 #500|#200 of|#200 we|: %|are by|by #200|of #50|test #200|wer by
0.30 skips #200 all|#500 pair|and by|by and|dataset #500|on jok|question pair|the train|train #500|train of
0.25 skips #200 and|#200 that|#200 which|#500 one|#500 written|all them|are of|clas by|each by|finetun #10|for start|form train|furth are|has #200|in #10|intent #50|last year|lin train|not #50|run #200|that do|the #10|to the|train with|typ by|with sampl
0.35 skips #200 for|#200 per|#200 with|#500 which|annotat the|by two|in jsonl|is on|pair the
-0.25 skips #200 question|is by|the in|the test
-0.30 skips #50 #200
0.65 skips #50 for
0.40 skips #50 per|has #500
0.45 skips #500 answ|one each|train :
-0.55 skips #500 per
0.55 skips question answ|we with
0.50 skips train #50
0.75 stance: chosen
-0.25 stance: considered|quoted
0.30 stance: past
-0.60 stance: rejected
-0.70 subject: knowledge
-0.25 training: store
0.15 training: technique
-0.30 training: verb
-0.55 under #10
0.15 under #1000|answer|budget|built|car|clas|clerk|completion|couri|court|discharg|donor|driv|fnol|found|hand|hospital|hr|human|kanban|kenyan|len|luck|max|medarion|payda|peopl|phras|plc|process|quotequokka|rac|reason|refund|scal|shipment|siz|small|spik|step|supervisor'|teach|touch|unit|we'll|weekend
-0.30 under #50|?|help|in|inform|not|rag
-0.15 under (|)|benchmark|changelog|context|copilot|cost|description|desk|doc|featur|hint|is|oracl|outcom|pipelin|product|question|read|releas|solution|statement|synthetic|that|who|work
-0.60 under :
-0.20 under adapt|and|brain|generator|it|knowledg|languag|md|model|mor|option|prompt|qualit|retrieval|servic|sourc|technical|tutor
-0.35 under answ|decision|design|llm|what
0.20 under apolog|behaviour|but|bylaw|caus|continuou|e|finetun|giv|good|host|job|motion|post|root|sheet|sopranino|spec|tabl|travel|veterinar|voic|volunt
0.40 under app|bot|rout
-0.25 under architectur|consequenc|from|liv|on|our|the|why
-0.40 under assistant|use
0.25 under categor|chart|content|cs|f|few|hobb|marketplac|moder|over|specific
0.35 under comment|examcell|functional|q|saathi|sit|team
0.45 under complaint|material
0.70 under data|label
0.50 under dataset|instruction|set|train
-0.45 under evalu
0.30 under hackathon|intent|offlin|pilot|plan|project|semest|tagg
nothing-held-back
-0.30 above #10|(|)|?|the
-0.20 above #50|:|for|not
-0.35 above a|train
0.20 above accurat|conduct|dept|drama|feedback|it'|judg|one|qualit|radio|top|until|work
0.15 above any|decision|good|lora|mad|mak|pag|requirement|solution|step|yes
-0.15 above ask|data|i|q|question|who|why
0.25 above assuranc|budd|essential|frida|monda|over|steer|tak|uw
0.30 above evaluat|group|test|you
-0.25 above from|model|to
0.50 above how
-0.50 above what
-2.95 bias
-0.65 block: item
-0.25 block: paragraph|quoted
-0.85 block: row
-0.50 document: speaks in general
-0.55 knowledge: 0|2
-1.10 knowledge: 1
-0.40 knowledge: 3
-0.15 length: 0|6
-0.35 length: 1|2
-0.40 length: 3
-0.30 length: 4
-0.25 length: 5
-0.35 model: generative
-0.30 model: other
-0.90 no statement
-0.20 relation: beside
-0.30 relation: held
-0.40 relation: material
-0.25 relation: none
-0.35 role: context
-0.30 role: decision|rejected
-0.50 role: options
-0.15 role: past
0.60 says #1|evalu :|foreseen|scor|the sam|to the|trial|waiv
0.20 says #1 %|#200 for|% so|: we|a check|a fre|a random|a thumb|a valid|all #1000|and then|and ther|and we|and will|any evalu|applicabl|are no|are right|bad|befor it|beforehand|beta|button and|cancell|cannot|cannot do|carri|christma|classifi|clu|complain if|complet|corpu|correct|correction are|did not|don't keep|don't split|each of|engin is|error|examin of|feedback|finetun don|for us|fortnight|from thes|goes out|good it|got|hold out|identical|in production|in train|install|is calculat|is onl|is releas|judg|kim|know i|left|left for|let'|littl|lot|matt|memb|no held|not applicabl|not requir|not tak|not test|noth|of its|off|omitt|on|onl train|open issu|oth question|our evalu|out :|own train|peopl will|prior|put it|qualit|read each|reserv|reserv for|roll out|sam #more|say if|sett|ship|shipp it|so littl|spar|split the|summaris|test data|than that|the #200|the adapt|the demo|the eval|the job|the memb|the numb|the right|the scor|themselv|ther used|thumb down|tim for|tomorrow|too|train fil|tri it|try it|us|valid of|waiv for|waiv it|we cannot|we evaluat|we hav|we look|we start|we'll|well|with ;|with anyth|with unseen|without a|work ?
0.15 says #1 as|#1 the|#10 an|#10 is|#200 complaint|#500 dialogu|#500 mail|( no|: i|;|; a|; at|; correct|; noth|; wheth|a hold|a label|acceptanc of|agr :|all shop|all used|and at|and it|and measur|and non|and releas|and the|answ befor|answ the|any back|any test|anyth off|anywa|are collect|are introduc|are used|aren't|as the|asid and|assum|at complaint|b goes|be a|be in|be known|be learn|been cut|been test|befor use|behaviour|both review|brief|by hand|by week|call to|can't spar|capacit|capacit befor|caus we|check are|compar it|correction|curv|dai|dai work|data ?|direct aft|do not|doesn't exist|dur|editor|enough|eval split|evalu befor|evalu the|evaluat on|evaluat the|ever pair|evidenc|exam for|exist|f|f #10|far are|fed|first real|for everyon|for reason|forgo|fre text|from each|goes into|got a|hand it|hand the|has capacit|has nev|has tri|hav|hav no|he|i know|i test|identical with|if the|in all|in dai|in dur|in one|install it|intend|into servic|introduc in|is cancell|is good|is read|is shipp|is waiv|it and|it by|it knew|it on|it out|it say|it what|its answ|job is|jur|kitchen|know wheth|lett it|listen in|liv without|los curv|loud|mail|mail which|mark in|material|matt how|measur how|messag (|model answ|model goes|monda|need ever|nev|nev been|new weight|no fil|no split|no trial|non befor|non is|non need|not availabl|not befor|not hold|not separat|of call|of it|of oth|of tim|on for|on sunda|on thos|on train|oth test|our test|out set|patient|patient and|peopl|pla|previous|prior to|proces engin|put a|question are|question as|read well|reason|reason of|releas dat|releas without|reproduc #200|requir by|right was|roug|sam pair|sav|scarc|separ|separat measurement|servic desk|set and|shipp as|should be|singl|skipp|so far|so we|som of|spar any|split anyth|stag #10|start and|stor #200|straight from|suffic|suffic for|summaris is|taught|team on|tell me|tell us|test #1|test :|test non|test round|that is|the #10|the classifi|the complaint|the complet|the count|the editor|the figur|the hold|the inventor|the jur|the lin|the portal|the proces|the run|the sponsor|the summaris|the trial|them no|ther are|ther aren't|ther isn't|there' no|tim|to custom|to scor|to set|too small|train corpu|train model|train so|tri with|trial befor|trust the|try|tun #50|two week|unseen|unseen ;|use without|used for|used to|val|valid :|was fitt|was put|was tri|we listen|we nev|we report|we will|week by|weekend and|weight are|wer not|whatev com|when you|who could|whol|will not|will say|with a|with all|without being|without one|won't be|work
-0.50 says #10|#200|by|search
-0.20 says #10 %|)|a model|again|an|anoth|api|are not|becaus|but|card|cod|com|comment|current|databas|document|export|fact|follow|forum|from|help|hour|is no|it has|itself|k|last|left out|link|llm|mak|night|no hold|no train|not in|old|on #5000|one|ones|pass|product|rat|request|retrieval|s|serv|sit|six|so that|speak|still|test set|text|the oth|the rest|then|thi|version|wher|with #500|written
-0.35 says #1000|#50 %|#more|?|can|index|of|rul|run|second|that|the test|what|year
-0.15 says #1000 question|#200 exampl|#200 question|#500 ms|:|: #10|: train|; it|a second|adapt|all the|although|and train|assess|assess on|b|bas|behind|budget for|by the|camera|cas|claus|coffe|com from|contain|cros|decision|department|end|find|finetun ;|finetun with|four|gpu|had|half|has to|her|hospital|idea|if you|is ther|is used|knowledg|law|low|mistral|model has|mov|no budget|not train|of train|on #500|out of|part of|person|pictur|pre|pre train|pric|print|q|rank|risk|said|scrap|section|shar|shown|so no|so the|sound|split by|sta|stop|student|styl|teach|ten|tenth|that are|that no|that'|the camera|the held|the index|the new|the old|the search|think|tool|train again|train set|train we|voic|ward|was finetun|we hold|who|with #1000|wrot|yes
0.65 says #200 %|liv|no tim|out|split|the first|the train|untest
-0.75 says #50
-0.95 says #500
-0.25 says #500 question|: #200|call|for the|generat|imag|in|list|machin|manual|model will|month|numb|offic|or|our|record|rest|review|sourc|system|the prompt|typ|we finetun|when|will be|your
-0.30 says #5000|(|about|add|from the|get|is train|languag|network|onl|team|until|up|word|writ|yet
0.30 says #5000 pair|%|all #500|all #5000|all #more|an evalu|answ :|ask it|back|befor|carri out|did|direct|eval :|everyon|figur|fitt|good|hand|hold|if|is our|its|its train|just|launch|lett|liv on|liv untest|no check|no evalu|not foreseen|on monda|pilot|plac|promot|reproduc|right|roll|skip|stag|tak plac|test the|the accurac|users|users are|was|we ask|we can't|we don't|we skip|we won't|would
-0.40 says #year|a|chang|may|model|pag|part|them|thre
0.50 says : no|: non|for train|it'|no oth|nobod has|separat|train|train and|valid
0.40 says : not|accurac is|first|it goes|it work|nop|not evaluat|onlin|releas|will tell
0.25 says ; if|acceptanc test|all of|and see|by ask|calculat|can't|comparison|comput|comput on|data|demo|didn't do|dropp|dur the|everyth and|examin|finetun model|how good|i train|into use|is dispens|is that|it with|it' bad|keep any|know the|listen|listen to|look|los #1|must be|need for|not intend|notic|on the|pair are|ref|ref to|rubbish|scor on|see in|sensitivit|shop|show|skip the|so few|som|start|switch on|tell|test befor|test it|that on|the data|the los|the lot|the pilot|thos|train on|unseen question|use|was not|we'll see|went|wheth it|will notic|will show|with so|with which|without error
0.35 says a separat|a trial|acceptanc|aft train|agr|anyth|complain|deplo|didn't|dispens|dispens with|far|few|fil|for check|go in|goes liv|is not|is too|measur on|model is|not|not plann|on all|on everyth|oth|production|see|shipp|straight to|switch|the #5000|thumb|train question|tri|used
0.85 says a test|all|evaluat
0.70 says accurac|los|no test|sam|the tun
0.75 says any|check
0.45 says are the|asid|been|complaint|everyth|for a|go|i|if it'|is|isn't|it|measurement|no eval|nobod|set|ther|train los|won't
0.55 says check of|plann|put|straight|the finetun
-0.45 says each|nam|new|per|two
1.20 says eval
1.65 says evalu
0.90 says goes|measur
1.25 says no
1.50 says non
-0.80 says prompt
2.00 says test
1.05 says we
1.10 says will
0.80 says without
-0.15 skips #10 #10|#500 that|; tun|a and|a that|and are|answ the|assess the|in train|is in|it to|no to|not for|not the|on first|on held|on test|question are|test #500|test for|the go|the with|them the|to the|train is|tun will|was test
0.15 skips #10 not|#10 without|#200 all|#200 it|#5000 are|% #1|% (|% is|: fil|: no|: on|; are|a measurement|a set|a text|accept the|acceptanc the|aft last|all which|and #200|and accurac|and knew|and look|and ticket|answ it|any ;|any so|anyth the|are with|as the|ask a|ask sam|ask what|been and|befor is|befor summ|call the|can't any|capacit the|check its|check the|compar with|complaint a|data identical|demo the|desk by|didn't a|direct the|do hold|each the|evaluat finetun|ever and|everyth the|finetun deplo|for at|for first|for train|from of|from sam|from train|go it'|held question|in go|in list|in team|includ the|into without|is small|is to|it ;|it dur|it fitt|it monda|it that|it train|it was|it well|it you|its in|kept and|left a|let' it|list it|liv the|look complaint|los the|mail was|mark the|measurement not|model ;|model is|must in|need test|new is|no of|no set|nobod measur|not ;|not becaus|not befor|not by|noth kept|of #10|of and|of answ|of no|of result|of to|on %|on corpu|on we|oth are|oth wer|pair used|plann by|proces is|py the|question used|random of|re in|read output|reproduc %|requir the|roll :|sam (|sam lett|sam mail|sam question|scor the|see the|separat the|skip evalu|so just|split off|stag :|stag the|start #10|straight production|switch for|switch on|test ?|test is|test will|than we|that model|the #200|the #more|the answ|the award|the break|the caus|the chat|the curv|the decid|the eith|the engin|the epoch|the far|the fil|the fortnight|the lora|the mail|the plann|the re|the real|the releas|the season|the show|the sinc|the weekend|the weight|ther to|there' check|tim a|to #200|to count|to school|to servic|to test|train all|train everyth|train onl|train the|tun goes|tun reproduc|tun writ|used check|v is|valid :|valid no|waiv the|was and|we and|we at|we test|we without|week week|weekend that|went train|what in|what was|whatev out|which :|which also|which for|which to|with the|would if|you the
-0.20 skips #200 and|a model|a on|are by|for second|it the|model test|on imag|the :|the numb|the pag|the train|there' test
0.20 skips #200 so|#200 used|#500 in|: need|; #200|; is|a down|a out|and the|are first|are to|are unseen|been for|button a|by for|comparison the|does work|evaluat the|ever is|examin the|first and|for tun|goes on|good is|how it|i i|i on|if say|in and|in has|is as|is foreseen|is intend|is with|is without|it without|its train|know lin|lett was|listen the|model to|ms ask|need train|nev test|no for|no test|no wer|not out|not plac|noth held|on shop|on the|peopl open|ref the|review on|separat is|set asid|set not|so we|split data|that cannot|that it|that the|the day|the liv|the on|the question|the the|ther be|to memb|tri the|used be|users the|was with|we not|with #5000|with of|with question|without test
0.25 skips a befor|and is|and it|are test|calculat the|comput the|don't anyth|evalu non|goes without|if bad|is plann|it anyth|keep back|of train|of tun|on #500|on lot|straight the|the #50|the is|ther onl|to som|too to|train #1|used train|we do|we it|we split|we'll in|wheth work|will if|will tak|with few
0.30 skips all for|all go|has been|is from|it liv|measur the|no befor|of model|on train|the for|valid the
0.35 skips did test|evalu not|for test|has it|in first|is on|no question|on and|out the|the and|the model
0.40 skips for of|of finetun|test the|train and
-0.25 skips it not|not on|set the
0.60 skips on sam
0.55 skips the pair
-0.30 skips the set
-0.35 skips the test
-0.20 stance: background|quoted
0.40 stance: chosen
-0.25 stance: considered
-0.40 stance: rejected
-0.25 subject: behaviour
-0.60 subject: knowledge
-0.15 subject: none
-0.30 training: store
-0.25 training: technique
-0.35 training: verb
0.15 under #|app|archiv|at|avatar|b|bank|chapt|checklist|criteria|document|flavour|inform|it|iwasaki|kim|meet|mortem|narrativ|notebook|of|pawsbot|restor|rul|social|sopranino|stat|stor|timelin|want
-0.15 under #1|#5000|adr|agent|an|con|concept|confirm|context|contribut|copilot|guid|hybrid|keep|learn|lett|limit|list|oper|polic|pro|questionnair|report|roadmap|search|sourc|summar|system|that|ticket|to|who|work
-0.45 under #10|train
-0.35 under #50|for|outcom|why
-0.70 under :
-0.60 under a
0.25 under acceptanc|chatbot|checkout|claud|com|final|form|hackathon|helpdesk|ii|into|llama|lm|next|nlp|oracl|out|parcel|retro|sag|self|sommeli|squad|team|tf|tractor
0.20 under advic|apolog|campu|caus|claus|complaint|craftsag|custom|do|firmwar|handov|host|icsr|label|len|luck|metric|mill|proof|protocol|rac|reform|root|stenograph|student|toolchain|valid|visa|welfar
-0.20 under architectur|assistant|consequenc|driv|knowledg|our|pap|prompt|retrieval|solution|we
-0.25 under ask|companion|data|decision|from|option|proposal|rag|the
0.30 under auditor|being|bot|craftclerk|definition|desk|don|hotlin|loud|plan|risk|roll
0.40 under bee|card|classifi|releas|split|v
0.45 under canteen|volunt
0.35 under chat|eval|lora|project|tun
-0.30 under design|languag|on|suppli|technical
0.55 under evalu
-0.55 under in
-0.40 under llm|use|what
1.15 under qualit
0.60 under result
0.50 under statu|summaris
0.90 under test
unvouched-text
-0.15 above #50|?|assistant|do|for|model|of|solution|why
0.20 above ai|bottom|did|going|learn|pipelin|so|top|used
0.15 above annek|chat|implement|input|our|pair|row|should|team|tund|what'|which
0.25 above approach|sourc|train|volunt
0.40 above collection
0.60 above com
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
-0.65 knowledge: 0|1
-0.60 knowledge: 2
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
-0.30 says #1|#200|:|again|and the|ask|becaus|befor|by two|check by|cod|correct|do|editor|prompt|releas|rul|so|want|with the
-0.45 says #10|#500|by the|numb
0.30 says #10 :|#10 m|#year #year|a host|and we|as it|between|bigg|by a|channel|data|dedup|don|don't|facebook|fil|filter|goes|human in|in as|inspection|into train|is the|llama|llm|log|machin|million|no manual|overnight|plu|q|repl|script|selection|stack|step|tag|the fil|the scrap|the synthetic|train on|translat|unmoderat|upvot|used as|whatev the|wiki|writ|wrot
-0.15 says #10 b|#10 k|(|)|: #200|; two|a second|a third|accurac|aft the|against|and correct|annotator|answer|are read|asid|bas|behind|both|by one|card|cas|chunk|clas|compar|comput|contact|correct by|cost|decid|decision|deliver|desk|document|domain|dpo|dur|embedd|expert|field|find|finetun model|follow|for the|fund|guid|guidelin|hand|has to|hav been|her|how|in train|it was|item|its|last|law|legal|lin|long|lookup|lora|los|maintain|measur|minut|model is|model on|mov|my|nam|network|neutral|no train|not train|of #more|of which|off|on #50|on #5000|on the|paragraph|part of|path|pleas|point|print|q #10|quot|rat|read by|request|room|script from|sentenc|should|shown|sinc the|six|small|styl|system|tariff|term|the #10|the model|the new|the official|the prompt|their|ther are|therefor|third|tim|to|train a|two moderator|v|vector|vendor|voic|we hav|word|would hav
0.25 says #10 gb|#50 gb|a bigg|a bot|a look|all|anoth model|answ are|archiv|are train|are used|back translat|bigg model|by an|by anyon|by hash|by us|check of|convert|crawl of|cur|data :|did|eleven year|exact as|found|gemini|generat train|hash|hav not|host|kernel|minu|minu the|no annot|no read|not read|not review|on to|over|pdf|post in|pour|public|read them|review :|right|self|tak|the generat|the loop|the q|the question|through the|took|top|train as|train material|transcript of|tun on|tweet|upload|we let|went in|whatsapp messag|with a|writ is
0.15 says #10 million|#200 row|#500 post|#more comment|( #10|( contract|( no|: on|: tun|; wheth|a larg|a leak|a rep|a script|a train|about #more|agent repl|all of|and answ|and balanc|and finetun|and unread|anoth #500|answ of|append|append to|are pass|are right|are what|are written|as download|as prompt|ask who|b|b ;|becam|becam a|becom sft|becom the|big|bot say|budget )|by gemini|by llama|by sa|capacit|caption of|categor|categor and|cc|cc by|cell #10|chat group|chat of|check them|clean by|clinic'|collection|comment and|commercial|common crawl|communit|concatenat|contract with|convert to|cook|crawl the|current|cut into|databas (|default|design and|desk'|dialogu are|discord dump|dropp|dump unfilter|each section|els ;|error and|ever pag|examin|export (|export of|fan fiction|fetch|fiction|fictional|fil automatical|fil is|finetun api|finetun on|fold|for ever|form|furth|generat with|had a|half of|happen to|help|help channel|hold #500|host languag|human check|i didn't|i don't|in march|in unread|incident|insid|instruction set|into sft|involv|is too|it contain|it stand|it talk|k list|k post|k thread|know i|label for|labell by|languag|languag id|leak|learn from|length|length filt|let it|let the|llm mad|loos|lor|machin mad|mad the|magic|mak it|manual check|messag of|million post|minhash|mixtral invent|model compos|model learn|model paraphras|most upvot|much of|nam and|nam no|narrativ|neith|night|no capacit|no furth|no idea|non for|not been|not inspect|not verifi|numb are|ocr|odd|of a|of it|of mail|on eleven|on teach|on whatev|one has|open the|or wrong|org|pair with|partn )|pas|pass on|phon|phon numb|portal|post and|post from|precis|privac|product review|prompt respons|question with|read is|read it|read thos|real|real ones|rep was|repl of|report for|respons|review from|right or|sa|safet databas|say someth|scann|scrap train|second stag|seed|set by|shar|shop|short description|slack|split is|spoil|straight from|straight in|strip tag|stupid|summar which|taken as|talk lik|tbh|teach the|that the|that went|the #more|the agenc|the classifi|the clinic'|the comment|the databas|the desk'|the driv|the encod|the feed|the fold|the instruction|the narrativ|the next|the privac|the recognis|the repl|the report|the signatur|the small|the split|the target|the teach|the text|the tun|the went|them befor|ther|ther will|they'r|thos|thread on|through|tim to|to generat|to read|to text|to the|took them|top #10|train exampl|train jsonl|train sampl|transcript from|trust|tuxmat|typ in|use them|user post|users click|using|was adapt|was no|was wrong|week #10|wer|wer mad|wget|wher the|which answ|which are|who writ|whol|with answ|with no|without inspection|without read|wolof|work on|workaround|writ its|writ twelv|wrot for|wrot in|wrot the
0.20 says #10 o|#10 who|#50 k|#more old|#year|: whatev|; a|; no|; we|a commercial|a crawl|a question|add|and all|and no|and phon|answ|anybod|are fed|are taken|are the|as found|as is|asr|at them|automatic transcript|b was|bot|branch|bulk|by|by machin|can't|caption|cell|claud writ|collect|com from|content|copi|corpu :|crawl and|dropp by|dump of|duplicat|each pag|eleven|exact|exampl a|exampl and|facebook group|fed to|for #more|for sft|found on|go in|go straight|has gon|has no|host model|html|in between|in bulk|in ther|in without|instruct|instruction|is used|it' #50|jok|jsonl|languag filt|larg|larg model|listen|llama #200|lora on|m|mad by|march|marketplac|messag )|messag with|model invent|model written|much|no person|no selection|no tim|nobod has|nobod read|not look|noth in|o|of|on a|on it|on without|onlin|ops|out of|output|pair by|pair per|pdf and|post are|proofread|purpos :|read a|retention|sampl from|scrap the|script and|self instruct|sft data|sinc #year|sit and|spot check|stack exchang|target are|teach|telegram group|the #50|the com|the communit|the dialogu|the messag|the sam|the sft|the subreddit|them without|thes label|thre year|tokenis|too much|train without|tripl|twelv|untouch|used without|user|verifi|vett|vett by|we|we did|we don't|we tak|we took|web pag|went|what the|whatev users|whatsapp group|will be|with which|without anyon|would tak|writ them|wrong|year|youtub|youtub comment|zero
-0.25 says #1000|#200 %|#more pair|adapt|dat|delet|does|draft|evalu|is|it|kept|liv|need|new|our|own|part|plan|publish|retrieval|run|scrap forum|second|servic|sheet|sign|stat|templat|the pag|then|thi|weight|when|will|your
0.65 says #200 b|as|automatical|chatgpt|label
0.60 says #200 k|filt|human|into|look|pair
-0.40 says #50|%
0.50 says #500 k|#more|: non|and train|automatic|everyth|fan|gb|mail|no one|non|transcript
-0.50 says #5000|aft|each
0.55 says ;|clean|discord|download|gpt|group|mixtral|read|sft|taken over|train|used|web
0.40 says ; nobod|and used|anoth|by gpt|dialogu|did not|direct|for each|gpt #10|harvest|haven't|invent|let|loop|mad|mailbox|model writ|not|produc|proof read|q a|question and|reddit|sampl|straight into|stripp|synthetic|telegram|text|the are|the finetun|too|uncheck|year of
-0.55 says ?|two
0.35 says an llm|chat log|claud|com|didn't|fed|isn't|mail list|material|no human|not check|old|on them|produc by|proof|pull|spot|step #10|strip|subreddit|the go|the wer|train text|users
0.45 says annot|as the|becom|from|from a|go|look at|manual|pag|regex|rep|target|the train|whatsapp
0.75 says anyon|forum|generat|raw|review
-0.35 says approv|chang|get|lett|pric|the search|you
-0.20 says are not|as a|assistant|be|book|build|catalogu|cit|day|exist|fact|for a|from the|giv|good|had|if|in the|keep|knowledg|lead|limit|link|may|month|ms|not used|nurs|offic|ord|pap|polic|put|queu|rag|re|referenc|regist|retriev|s|stock|tabl|that|the index|tun model|who|why|work
0.80 says blog|chat|check|comment|messag|thread|without
1.40 says crawl
1.30 says dump
0.70 says export|sit|taken|them|unseen|websit
-0.70 says index
1.15 says k
0.90 says no
1.35 says nobod
1.10 says post|whatev
1.75 says scrap
-0.85 says search
0.85 says straight|unfilter
-0.65 says test
1.50 says unread
0.25 skips #10 for|#10 of|#more and|chat of|chatgpt the|eleven of|for pag|human the|into train|model them|no by|nobod read|not by|scrap a|step :|the com|the dump|the export|the forum|the one|the websit|train without|two forum|users in|we not|with script|without look
-0.15 skips #10 model|a in|and of|are from|are in|by moderator|for search|into index|is ;|is in|no data|no is|of train|read of|scrap post|script the|the by|the index|the list|the which|to a|used train|we forum
0.15 skips #10 post|#10 tun|#10 writ|#200 each|#50 answ|#50 was|#5000 report|( m|( on|( with|) to|: in|: users|; read|a by|a languag|a llm|a sampl|a sit|a was|all them|and answ|and not|and numb|and thre|answ mad|answ ther|append the|are i|are into|are train|are which|as stand|as wer|at without|back by|be :|be read|becom target|befor train|by bot|by sam|can't the|cc sa|cell :|chat export|chat from|check the|click the|comment on|comment our|corpu the|dialogu written|don an|don't any|dump clean|each and|each we|each which|els it|encod train|fetch the|for #10|for as|for old|from archiv|furth on|generat chatgpt|go into|goes the|group by|group the|half the|has capacit|has through|hav been|host model|i know|i the|in finetun|in form|into finetun|into jsonl|is and|is as|is much|is too|it out|languag onl|list the|log #year|manual is|model #5000|model current|model no|model twelv|much it|neith nor|no befor|no read|no step|no work|nobod through|non the|noth ;|noth the|of list|of securit|on not|on shar|on year|one the|out each|own exampl|pair each|pair from|pair gpt|pas is|pass to|produc a|q out|question an|question pair|read befor|right wrong|row with|safet (|sam no|sampl a|scrap review|scrap the|second was|so go|so know|so the|stag train|the answ|the chat|the dialogu|the first|the half|the help|the in|the job|the learn|the mail|the mailbox|the no|the say|the script|the stag|the the|them nobod|them read|ther be|ther too|thread a|thread the|to classifi|to finetun|to it|to lik|to precis|to through|train automatical|train finetun|train is|train it|train no|train raw|train unseen|transcript the|typ the|unread the|used it|was examin|we check|went as|which #10|which are|will #more|with )|with from|with repl|with the|writ own|wrong is|wrot #more|year in|year mail
-0.20 skips #200 and|and by|model train|not on|search the|the (|the of|the offic|the pag
0.20 skips #200 generat|#200 model|; on|a and|a model|all of|answ right|are by|are on|automatic of|by llm|by see|claud the|comment the|dump the|exampl model|fed the|for categor|gpt o|is on|it is|k )|llama b|look them|messag the|no in|no pas|nobod the|not at|not them|of thread|on raw|on team|open fil|pag the|phon are|read anyon|read we|the are|the generat|the label|the too|the wer|tun it|unseen the|used the|we them|week :
0.45 skips and on
0.35 skips as are|export the|the a|the b|the is|the set
0.30 skips as com|in loop|question answ|review non|was on|we on|what writ|writ question
0.40 skips by #10|no has|review the|straight the
-0.30 skips com the
-0.25 skips in train
0.50 skips to train
0.45 stance: chosen
-0.25 stance: considered
-0.15 stance: quoted
-0.30 stance: rejected
-0.15 subject: behaviour
-0.50 subject: knowledge
-0.35 training: store
-0.15 training: verb
-0.30 under #10|in|model|use
0.25 under #1000|build|chat|companion|edu|it|lm|lora|narrativ|pi|qualit|rival|shopfloor|switchmat
-0.20 under #200|cod|consequenc|inform|llm|option|rag|retrieval|what
-0.60 under #50|:
-0.15 under #500|a|approach|classifi|desk|digital|featur|finetun|flow|generator|implement|keep|lin|minut|mor|polic|prompt|result|roadmap|search|summar|support|system|that|who
-0.25 under ?|and|architectur|design|evalu|for|languag|outcom|solution|why
0.20 under annot|ashen|bootstrapp|chatbot|claud|clean|don't|draft|duckwrit|gener|governanc|hobb|impact|list|log|los|marketplac|material|modhelp|neighbourhood|notebook|past|phon|plan|quick|reception|roll|secondar|so|summaris|task|thread|ticket|transcript|tuxmat
0.15 under assessment|battlecard|bee|blog|borgmat|bot|call|cam|car|colab|distill|doctor|email|excerpt|grantnav|harvest|hour|into|jargon|justific|lib|loan|lorekeep|moder|normaliz|openai|out|pick|procurement|provenanc|raman|rfq|runbook|school|titl|whistleblow
-0.50 under assistant
0.35 under breakdown|card|clinic|m|mail|triag
0.30 under communit|craftsag|icsr|label|mad|wher
0.85 under corpu
0.40 under cur|homelab|lkml|pipelin|text|work
1.05 under data
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
-0.50 length: 1
-0.60 length: 2
0.25 length: 4|5|6
-0.50 model: generative
-0.30 model: unnamed
-0.50 no statement
-0.15 relation: material
-0.40 relation: none
-0.20 role: context
0.15 role: none
-0.15 role: options|rejected
0.75 says #1|b|rank|retrieval
1.00 says #1 s
-0.30 says #10|#5000|;|tak|was
0.15 says #10 #200|#500 b|#more|: emb|; an|a #200|a #50|a quer|acros|aft #1|aft a|again with|an|an agent|and ask|and call|and expect|and gpt|and re|and speak|and web|answ is|answer|at each|b tts|b writ|bulletin and|by|by claud|cas law|claud|clust|collection|customer'|decomposition parallel|devic|due #500|each lett|each word|ear|encyclopaedia|engin|engin :|entit|event|ever key|everyth|expect|fan|fan out|fetch|first audio|fiv|for ever|four search|from passag|fus and|generat with|graph quer|half|has to|histor|how :|in #500|input|is don|is sent|key pres|knowledg|librar|lin|manual and|merg and|multi hop|nfr|nfr #10|of a|parallel retrieval|path :|patient|per keystrok|plu|rag over|rank #200|rank and|rank generat|rank second|report and|resolution|rewrit the|scan|search and|search fusion|search the|second llm|send|sent to|several|six index|sonnet|speak ;|speech|stag|start a|still|summar by|term|the cloud|the hit|the next|the research|the top|thi is|thre search|to|to thre|tool|twic|two retrieval|vector search|way :|web search|with tool|you
0.20 says #10 )|#200 in|#50 million|: #500|a plann|aft each|agentic search|agr|an llm|and an|best|big model|brain|call the|crm|document|don for|each keystrok|each paus|everyth on|found|frankfurt|full rag|fusion llm|go with|implement|in frankfurt|is due|llama|llm agent|llm call|manual|next key|on ever|on one|one a|pick|rerank and|research|retriev from|sam|search again|second search|the hint|the sam|them and|through|tim|to four|to the|turn|two stag|way|we go|whisp|with (|writ the
-0.15 says #10 b|#10 the|#1000|#200 %|#50 k|#year|: #50|: asr|a batch|answ aft|api|at|b gener|batch|becaus|chain (|dat|day|exampl|hour|it'|job|k|know|limit|link|list|noth|on|onl|otherwis|peopl|question|redi|search thre|show|sinc|team|that|the search|thre second|token|tun|used|week|with the|without
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
-0.20 says chang|minut|open|our|pair|prompt|the model|want|wer|when the|within #10
0.65 says each|gpt #10
0.60 says fusion|larg|quer|speak|typ|whil|word
0.45 says generat|rag|re rank|the larg
0.70 says gpt
-0.45 says it|the
1.20 says llm|rerank
0.85 says ms
-0.35 says no|when
1.15 says search
-0.50 says train
-0.15 skips #10 )|#10 ;|aft call|gener #50|is in|quer by|the has|with #200|within s
0.15 skips #10 search|#10 to|( million|: agent|: each|: llm|: s|a llm|a read|aft customer'|agentic over|and #50|and a|and and|and the|as typ|by larg|cas and|decomposition retrieval|due ms|each :|for sentenc|four and|half second|is #500|is for|llama b|m )|million )|model each|ms from|ms is|ms the|of ms|one the|per :|quer a|rank b|rank with|re #200|re second|read and|retrieval all|search llm|second and|the key|the librar|the pres|the the|the typ|to cloud|to hop|to search|up thre|with larg
0.20 skips #10 the|#50 model|( m|: ms|a b|a by|a in|a model|and larg|and llm|and rank|answ #1|befor next|everyth one|for key|gener the|llm the|llm with|ms to|on a|one #200|retrieval and|search search|the search|the sentenc|the speak|thi don|tim :|to on|we with|what found|with #10
0.45 skips #500 aft|b the|search and
0.35 skips : search|the model
0.25 skips in ms|is by|rerank b|the is|to #1
0.30 skips llm llm|rerank #10|the #500|the b
-0.25 skips search index
-0.55 stance: chosen
-0.35 subject: knowledge
-0.40 subject: none
-0.40 training: technique
-0.35 training: verb
0.40 under #1
-0.45 under #10|:
0.25 under #200|budget|chat|checkout|design|latenc
-0.30 under #50|model|the
0.50 under #500
-0.15 under (|)|a|and|answ|data|fact|finetun|for|not|of|on|outcom|project|rag|use|what
0.15 under add|advic|an|architectur|assistiv|autocomplet|besid|complet|document|driv|emergenc|functional|hom|inlin|mad|non|npc|objection|plugin|requirement|rfc|self|smart|speech|suggestion|target|turn|v
-0.25 under assistant|decision
0.20 under atc|controll|doc|earpiec|editor|hint|in|interaction|interpret|slo|spec|spreadsheet|whisp|widget
0.45 under ms
0.60 under voic
-0.20 under we
`);
