import { readWeights } from './weights';

/** Learned by `npm run learn` from 54617 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.45 bias
0.15 document !|%|absorb|acces|adoption|advisor|agr|amendment|animal|api|app|authorit|batter|benchmark|beta|boat|bulletin|busines|cancell|card|centr|checkpoint|class|co|colab|collectiv|commission|compatibilit|component|concept|consolidat|contract|copilot|corpu|council|databas|deal|deck|delta|deposit|desktop|devi|devic|disclaim|distribution|dog|don|dump|each|electricit|employ|even|farm|favour|fil|filt|flag|floor|fund|generat|grant|guidelin|hous|hr|id|ids|infrastructur|injur|insuranc|issu|it'|jan|keep|known|launch|law|legal|lift|lin|lm|login|maintenanc|manual|market|match|menu|mini|minimum|minor|motiv|network|occur|of|office'|ok|oper|operator|oracl|org|origin|overnight|panel|pas|patch|pet|phi|pi|plug|pocket|polish|polit|premis|premium|pretrain|problem|procedur|proces|project|provid|queri|quota|qwen|red|regional|regulator|reimbursement|repl|repla|requirement|reserv|revenu|room|rot|runbook|saf|scenario|sdk|seal|sell|ship|shop|sinc|skip|soon|st|staff|studio|sunda|tabl|tap|taxi|their|they'r|threshold|thumb|tier|timetabl|toda|total|troubl|tuesda|turkish|ui|union|unseen|until|vett|visa|weren't|whatsapp|window|wint|workflow|yesterda
-0.20 document #5000|adr|aft|afternoon|alwa|appear|archiv|back|befor|begin|belong|best|buy|column|comparison|consider|copyright|cpu|crm|doesn't|door|dpo|dry|ear|embedd|empt|fail|fiv|follow|from|her|him|host|insert|is|key|lesson|look|monitor|nam|nobod|onc|ord|paragraph|passag|point|propos|recognis|record|refit|report|retriev|retrieval|say|schema|sent|set|slot|small|someon|structur|suggestion|system|text|than|vendor|ver|wer|why|would
-0.25 document #year|adapt|add|delet|encod|exercis|fill|forecast|function|histor|intend|lat|lik|link|might|phras|pla|plac|rewrit|sentenc|should|show|shown|supersed|told|ton|turn|two|was|wheth|with|year
-0.15 document :|addres|advantag|an|annex|annotat|assessment|baselin|be|becaus|beekeep|behaviour|bert|besid|bor|brand|break|bring|cach|cam|candidat|click|com|configur|content|context|copi|correct|dead|depend|describ|dialect|did|differenc|does|earli|edit|edition|event|experiment|explain|figur|find|fitt|format|found|gener|grow|haiku|hand|hybrid|incomplet|intent|invent|it'd|larg|librar|man|md|merg|middl|minut|miss|moderator|mortem|natural|necessar|ocr|parallel|persona|pilot|queu|quot|rath|raw|recommend|refresh|refus|result|root|said|scal|select|seminar|shot|somebod|speech|spell|split|spoken|sta|statu|stopp|stream|styl|such|tak|task|thank|that|to|topic|transcrib|transform|transl|trial|trigg|tts|user|uses|vers|week'|when|withdrawn|won't|yesterday'|you
-0.40 document a|labell|messag|read|sound|writ
0.25 document accept|advis|aid|anoth|audit|bett|box|can|chat|ci|clust|companion|complianc|db|desk|faq|gb|hardwar|know|laptop|los|lot|me|memb|open|our|paramet|park|pres|qualit|rang|relat|resolution|rollout|section|sft|shall|siz|stand|start|term|verific|vet|wednesda|without
0.55 document acceptanc|ask
0.20 document address|alarm|all|allowanc|alternativ|approv|april|articl|basement|bind|blog|brain|bus|canteen|carr|catalogu|categor|collection|committe|connection|control|convers|current|d|deadlin|decemb|department|deriv|distill|document|drill|eligibilit|els|endpoint|evalu|everyth|far|fir|firmwar|forc|fram|frida|gemma|group|handov|i|inform|interfac|internet|intranet|itself|l|lead|lost|mak|material|matrix|mix|mone|mr|new|nowher|octob|offic|offlin|pay|payment|pc|period|permit|pharmac|pharmacist|push|reception|recit|remark|remov|rent|rental|requir|ring|school|scop|scor|seat|sign|signatur|slack|solution|standard|straight|support|team|technical|telephon|things|thursda|tim|touch|unaid|upgrad|vector|w|ward|wiki|will|withheld|zon
0.30 document agreement|b|calendar|carri|cod|countr|cut|discount|dut|epoch|fresh|giv|help|hospital|hotlin|need|operat|part|past|prepar|pric|qlora|releas|schedul|season|septemb|sit|taught|terminal|token|wher
0.90 document and
0.35 document answ|brok|condition|district|fee|internal|into|its|learn|limit|list|pdf|q|rat|regul|train|what'
0.50 document approval|question|rul|script
-0.30 document around|bas|blind|finish|four|had|hit|json|languag|old|or|output|print|rank|sort|speak|thre|us|we
0.45 document bot|build|cost|fees|pair|plan|securit|€
-0.35 document chang|classifi|few|label|not|noth|pick|your
-0.45 document compar|index|tun|word
0.40 document contact|continu|handbook|liv|manag|official|phon|portal|stat|tablet|tell
0.60 document exam|export
-0.60 document fact|onl
-0.55 document if|lett
-0.50 document ms
-0.75 document prompt
-0.70 document retrain
0.85 document the
source-from-memory
-4.05 bias
0.15 document !|%|academ|account|advis|agreement|approval|behind|bett|brain|brok|cit|colleagu|compan|court|current|custom|decid|direct|document|dur|exclud|finetun|finish|goal|henc|hous|i|ids|insist|inspector|instead|instruction|it'|join|known|lead|likewis|lm|lookup|manual|need|offlin|pre|qwen|rel|rep|requirement|research|round|rul|runbook|safet|scop|script|search|seminar|ser|sft|signal|signatur|so|technical|threat|thursda|titl|traceabilit|transcript|und|use|validat|version|volum|volunt|want|we'r|will|written|wrot|€
-0.25 document #10|#200|fact|her|minut|onl|over|plan|rank|replac|tim|what|wheth
0.25 document #1000|all|along|articl|ask|claus|companion|complet|continu|ever|heart|id|law|manag|may|of|recall|requir|seen|vers
-0.35 document #year|:|languag|ms|not|that|two|when
-0.15 document (|again|agent|alon|answer|anywa|applic|card|content|copi|delet|down|due|event|f|fold|form|format|function|generator|get|gpt|hav|hear|hit|hour|human|index|input|intend|job|know|larg|lat|let|lett|management|match|million|night|noth|out|patient|pick|plac|position|post|privac|rang|re|reject|remov|rewrit|scrap|shop|should|speech|statu|tak|teach|than|thi|thre|ton|took|tri|until|valid|weight|word
-0.20 document )|a|adr|aft|bad|bot|box|but|chang|clean|consequenc|context|don't|exampl|few|first|hand|happen|is|key|label|last|lik|llm|lora|mad|month|most|no|old|onc|option|or|passag|point|record|refresh|retrieval|return|send|start|step|stock|summar|system|team|through|ticket|turn|us|we|would|you
0.35 document acceptanc|and|b|nam|pag|tell|the
0.20 document act|amendment|anchor|auditor|book|build|client|complianc|concept|countr|czech|databas|desk|fund|g|hotlin|includ|issu|its|login|maintenanc|plain|polic|print|produc|push|put|q|recit|regulator|rememb|revision|said|say|sourc|stand|tablet|target|too|unseen|we'v|which
0.30 document also|approv|audit|dat|exam|forc|must|portal|qlora|regul|solution|standard|statement|well
0.65 document answ
-0.30 document befor|could|if|licenc|phon|pric|quer|result|review|servic|tun
0.40 document both
0.45 document chapt|cod|model|referenc|togeth|train
0.70 document each
0.50 document end|memor|section
0.55 document giv|it|itself|paragraph|part|stat
0.80 document learn
1.10 document numb
-0.55 document prompt
-0.45 document retrain
untried-prompt
-3.20 bias
-0.15 document #1|;|?|about|agreement|ai|an|approval|architectur|bas|baselin|box|carr|complet|continu|contract|control|could|count|countr|decision|default|demo|don|down|dut|e|eleven|enough|got|h|had|i|inform|it'|jan|kept|laptop|latenc|law|leaflet|maintain|man|measur|million|nam|now|offlin|onc|paramet|passag|phon|pleas|plu|pric|provid|q|quer|recommend|said|sampl|scor|season|see|shot|shown|slid|step|stor|student|technical|typ|updat|users|v|variant|visitor|we'd|web|window
0.25 document #1000|are|best|by|content|form|gpu|herself|how|insert|jun|lin|merg|nev|subject|team|text|the|unread|used|warm|written
0.20 document #200|all|alwa|approv|as|b|blind|bullet|chosen|commission|complain|custom|dictat|dry|for|hand|json|launch|mak|mark|material|mor|on|personalit|pick|preferenc|pros|select|sign|slight|social|templat|that|them|thi|transcript|want
-0.25 document #50|april|assistant|call|exam|held|instruction|learn|list|llm|may|new|quart|retrain|retrieval|right|twelv|what|with|within|wrong|you
0.75 document #5000|lik
-0.50 document %
0.15 document a|action|agr|append|asid|aunt|awa|bar|bit|block|calm|charact|chat|chatbot|cheek|cheerful|chos|citizen|claim|clean|clerk|collection|copi|copywrit|court|crop|dat|decid|exclam|fact|fix|found|friendli|funn|gemini|gemma|goal|going|group|gues|handl|hav|he|hers|him|his|humour|ingredient|jok|judg|k|keyword|let|manag|mask|measurement|mini|most|o|offic|ok|ops|ord|outag|outsid|persona|pres|qa|record|script|second|serv|star|sum|sur|team'|their|to|took|turn|using|we'r|wer
-0.35 document aft|ask|then|when
-0.20 document again|and|answ|behind|below|can|card|clos|did|doc|each|edition|encod|gav|help|know|knowledg|lookup|m|memor|month|onl|peopl|re|rul|sam|sheet|show|six|sort|still|tak|ther|train|was|whil|would|yes
0.35 document brand|dpo|finetun|friend|mistral|she
-0.40 document chang|per
0.45 document com|follow|lora|sound|ton
0.30 document compar|fre|her|messag|old|output|polit|repl|sft
-0.30 document current|index|labell|ms|pag|pap|result|there'|wher
0.40 document draft|mann|talk|way|writ
-0.45 document exampl|question|search|tri
0.55 document layout|our
0.70 document lett
-1.10 document prompt
0.50 document short
0.60 document so|styl
0.65 document voic
training-to-stay-current
-3.30 bias
0.15 document #1000|%|action|adoption|agreement|alternativ|amend|announc|api|applicant|area|as|ask|at|averag|azur|being|benefit|bid|bot'|canteen|categor|cc|channel|chat|cheap|checkpoint|clos|companion|competitor|consult|control|countr|currenc|czech|devi|direct|disclos|distribution|els|everyth|exclud|faq|far|fast|feb|fees|fil|first|fort|freshnes|gam|garden|gb|graph|happen|head|i|ids|injur|inspection|interfac|internet|it|itself|leagu|least|lost|management|meet|minor|mor|network|nowher|occur|ops|over|park|pay|permission|pitch|plug|plugin|portal|previou|pric|procurement|proof|public|publish|quer|queri|rang|re|realis|redon|regulator|reimbursement|rel|repo|resum|revis|rfc|rollback|rost|rough|schedul|season|seat|secret|sell|sourc|spend|standard|steel|stick|taxi|tech|telephon|th|told|tractor|union|upkeep|usual|ux|verific|vett|visit|ward|who|withheld|without|wrong|wrot|x
-0.20 document #200|)|accurac|alon|appl|availabl|back|bas|board|card|cit|claus|click|column|context|department|don't|dpo|end|f|fin|finish|fiv|front|function|his|histor|hit|hold|larg|log|mark|min|pick|plann|platform|pleas|post|present|refit|result|rewrit|scal|second|sort|sound|styl|supersed|that'|transcript|us|voic|went|word
-0.15 document #500|a|ai|airport|along|approach|archiv|around|audio|awa|baselin|batch|belong|blind|boost|buy|chatbot|claim|clas|classifi|consent|cours|coverag|cpu|current|custom|dashboard|decid|did|digital|door|down|draft|drift|e|ear|embedd|error|everybod|exercis|explain|explan|fair|fals|figur|find|fitt|forecast|framework|g|german|gon|got|gradient|high|host|hour|how|human|idea|insert|intent|invent|just|kept|label|legal|les|licenc|logg|man|manufactur|march|measur|miss|modul|necessar|neith|ok|or|our|own|pap|paragraph|passag|permitt|piec|plain|protection|reason|recognis|refusal|relationship|replac|retir|schema|seven|solution|sometim|speech|split|stopp|that|thre|timelin|ton|tre|trial|tue|und|understand|via|vision|wasn't|window|written|xlm
-0.30 document #5000|add|against|compar|encod|link|not|production|read|record|retrain|show|target|them|ticket|tim|we|your
-0.35 document #year|fact|from|had|lett|ms
0.20 document accept|acceptanc|afresh|alarm|anoth|approval|assistant|below|bonu|brain|build|bulletin|carr|ci|config|consolidat|continu|cron|day|delta|develop|doesn't|engineer|exist|expect|eyes|feed|ft|furth|l|liv|ml|overnight|part|past|per|plan|q|qlora|quot|receiv|run|saturda|seal|shall|soon|stal|start|surpris|switch|tablet|tell|therefor|thirt|vector|what'|whol|wiki|within|workshop|yesterda
-0.40 document adapt|exampl|index|noth|report|was
0.85 document again
-0.25 document all|delet|don|dr|her|if|labell|lat|messag|minut|numb|oth|rank|rep|sentenc|should|small|someon|student|turn
0.25 document amendment|articl|carri|confirm|contact|contain|corpu|decemb|edit|farm|forc|giv|gpu|h|is|keep|list|local|maintenanc|mak|material|may|me|problem|push|st|talk|wednesda|week|workflow
0.35 document and|calendar|dat|exam|job|month|train|wher
0.40 document anew|chang|cut|official|quart|question|securit
0.30 document approv|b|databas|fortnight|isn't|know|lm|morn|night|qualit|rag|regul|so|sta|sunda|up|weekend|whenev
0.80 document each
0.70 document ever
0.50 document export|updat
0.55 document fresh
0.45 document frida|releas|the
0.60 document monda
1.05 document new
-0.45 document no|onl
-0.50 document nobod
-0.75 document prompt
0.65 document repeat|script
few-examples
-2.85 bias
0.15 document #1|advic|anoth|anyon|approach|approv|asid|assign|attach|backup|bas|berth|beta|block|bought|calculat|chapt|clerk|collection|count|cov|crew|dataset|deput|digital|distilbert|door|dpo|dr|dut|ear|event|exampl|faq|far|fees|fitt|flight|follow|forc|friend|from|ft|given|going|gpt|harbour|hav|he|head|him|i|institut|intranet|is|it'|keyword|land|launch|law|macro|municipal|net|offic|passeng|person|phon|pilot|post|problem|progres|put|queu|receiv|regard|releas|remain|session|shift|sid|solv|succes|tell|the|their|tim|total|turn|used|uses|verifi|vett|visitor|want|we|websit|who'|wiki|with|€
-0.65 document #1000|k
1.25 document #200
0.45 document #50|begin|for
0.80 document #500
-1.10 document #5000
-0.70 document #more
-0.25 document #year|aft|been|build|catalogu|clos|don't|export|knowledg|limit|network|noth|notic|print|rep|retrain|sinc|tabl|there'|tun|wrong
-0.45 document %|prompt
-0.40 document ?|kept|search|weight
-0.20 document a|act|and|api|appear|board|button|continu|current|dat|day|department|down|eleven|engin|error|ever|half|in|inform|its|key|known|languag|let|merg|month|new|off|onl|operat|or|photo|produc|research|rul|script|servic|sourc|such|templat|text|therefor|they'r
-0.15 document accept|account|adr|also|annex|apart|around|articl|b|break|bring|budget|call|card|channel|client|clust|complet|consequenc|context|contract|cop|countr|custom|didn't|don|driv|dropp|dump|edition|everybod|everyth|explain|fetch|fill|format|gatewa|includ|itself|layout|legal|length|list|long|lookup|maintain|march|million|night|nobod|not|operator|paramet|pipelin|plain|plu|practic|prepar|pric|publish|py|quart|quer|question|rag|referenc|refit|refresh|repeat|request|rerank|said|scrap|screen|securit|shall|sheet|shown|slow|someon|stock|suppli|tablet|tak|that|then|thre|thread|ton|und|up|usual|valid|vendor|week|went|wher|whisp|withdrawn|within|word|would|you
0.25 document accurac|by|examin|found|fre|gam|gemma|grad|label|lead|mark|medical|mini|o|record|shot|som|ther|timelin|we'll|written
-0.35 document adapt|databas|generat|index|retrieval|stat
0.30 document agr|befor|classifi|lett|lora|management|small|so|sort
0.20 document among|as|bert|but|caus|chosen|clas|colab|confirm|emoji|encod|evalu|field|gon|hand|his|host|job|jok|jun|lik|match|me|multilingual|nano|objectiv|ones|our|phi|risk|tagg|taken|team|them|ticket|train|trial|utteranc|writ
-0.30 document chang|could|held|m|memor|model|out|product|stor|what|your
0.35 document data|first|pair|see|thirt|togeth|typ|which
0.40 document furth|thes
0.60 document labell
0.55 document mor
-0.55 document ms
0.50 document oth|will
0.65 document start
nothing-held-back
-2.85 bias
0.25 document #1|advic|and|anyth|asid|becaus|classifi|distilbert|hand|hav|inform|launch|monda|nobod|operat|programm|report|script|spar|staff|switch|tablet|term|themselv|was|writ
-0.25 document #10|?|add|adr|build|chang|doesn't|driv|held|item|lat|new|nurs|remain|structur|told|user|vendor|want|what|year
-0.45 document #1000
-0.35 document #200|assistant|could|half|kept|last|link|retrain|review|search
-0.60 document #500
-0.50 document #5000
-0.20 document %|a|ai|blind|carr|cas|committe|compar|concept|current|devic|dialogu|fail|format|fort|get|gon|label|list|may|much|network|night|pap|per|plain|provid|quart|rat|recommend|remov|send|shown|six|tabl|tenth|their|thi|thing|things|tun|twic|two|unit|until|wait|when|written|yes|your
0.30 document :|any|befor|colab|complain|fre|go|going|it'|liv|plann|shift|so|ther|tim|us|used|without
0.35 document ;|measur|non|put|roll|separat
-0.15 document account|advisor|aft|answer|approv|around|author|awa|benefit|bett|block|book|box|budget|c|cam|catalogu|channel|clos|connection|consequenc|continu|contribut|convers|council|decision|differenc|director|doubl|entr|exam|fetch|fill|find|from|furth|hall|him|hint|in|latenc|law|legal|limit|llm|load|look|mad|mast|miss|mod|moment|most|off|open|organis|p|paramet|pas|past|plu|print|problem|product|push|quer|rag|read|record|regul|rep|replac|requir|rest|retrieval|rewrit|round|scor|seen|septemb|serv|softwar|somebod|spr|stand|stock|system|th|third|thirt|ticket|ton|tool|up|we'v|week|wrong|year'
0.55 document accurac|evalu|goes
-0.30 document adapt|anoth|exampl|index|m|public|question|second
0.15 document agr|aid|answ|anywa|attachment|b|background|be|bill|built|carri|changelog|chatgpt|cit|claim|colleagu|collect|complet|confirm|consult|countr|cs|deplo|desktop|didn't|direct|earli|edition|editor|eval|everyth|evidenc|exact|excel|fair|faq|far|fees|few|fil|fraud|frida|front|gb|graph|haven't|he|head|hear|hous|how|incom|isol|it|jun|just|level|me|medium|mini|ministral|nop|o|output|over|pag|password|person|pilot'|plugin|pow|president|prior|procedur|process|qualit|queu|rank|registr|releas|resolution|road|room|rugg|schedul|see|self|semest|sensitivit|shop'|sign|skipp|som|sort|split|start|step|summar|telephon|they'r|thos|thumb|too|utteranc|volunt|way|who
0.45 document all
0.20 document comput|count|data|dispens|dropp|dur|evaluat|export|fiv|foreseen|gemma|good|guid|helpdesk|holida|install|is|labell|long|lora|lot|mone|mr|notic|paint|partn|pitch|project|purpos|rubbish|sequenc|set|shop|slid|taken|technical|todo|unread|use|we|wiki|won't|young
0.40 document epoch|sam|the
-0.40 document model|onl|prompt|weight
0.75 document no
0.85 document test
0.70 document will
unvouched-text
-3.40 bias
0.15 document #10|address|allow|app|at|automatic|automatical|beforehand|beta|bigg|cam|can't|caption|chain|claud|commercial|companion|consid|direct|eight|epoch|faq|fed|filt|franchis|french|gam|gemini|gguf|going|gon|harbour|hav|how|idea|internet|invent|keyword|label|leaflet|listen|log|loop|machin|mann|marketplac|material|mixtral|moderator|next|ngo|not|old|operat|over|pag|present|procedur|produc|project|promotion|regex|region|rep|result|scann|script|selection|seven|should|softwar|solv|spot|stripp|target|text|there'|through|torqu|unfilter|usd|volunt|way|weak|weekend|workaround
-0.15 document #1000|(|)|accept|associ|be|build|can|car|chapt|classifi|clos|cloud|clust|colleagu|committe|connection|content|cost|court|cros|databas|detail|digital|does|evalu|exist|fail|feb|fix|form|friend|general|had|hand|hardwar|if|input|install|json|jun|keep|lead|least|left|lin|logg|man|me|menu|method|must|now|oper|otherwis|paragraph|passag|plann|pleas|pre|pres|prompt|put|quer|referenc|regist|reject|respons|retriev|retrieval|return|revis|revision|said|septemb|servic|solution|speak|stat|such|tariff|team|thi|tim|tri|understand|up|updat|want|wheth|which|win|yes|your|€
-0.20 document #200|#500|#5000|%|adapt|against|an|aren't|assistant|c|catalogu|cit|clas|cod|context|custom|deliver|different|document|e|edition|got|his|instead|lookup|memor|network|noth|pap|print|publish|s|send|set|statement|ten|that'|typ
0.45 document #more|b|eval|let|them
-0.30 document :|anyth|approv|back|call|each|januar|sign|tabl|when|would
0.35 document ;|and|chat|com|group|human|look|mail|mailbox
-0.25 document ?|again|box|count|dat|desk|head|kept|link|minut|nev|polic|releas|search|small|then|week|workshop
0.25 document a|between|bot|collect|cut|data|download|english|facebook|from|gb|generat|go|hotel|llama|mad|manual|mention|non|of|outsid|right|straight|t|ton|used|version|whatev|window
0.20 document agenc|ai|any|comment|convert|current|dedup|did|drop|engin|everyth|export|fan|hash|help|jsonl|known|laptop|les|market|merg|million|onlin|partn|patch|pay|pdf|pilot|pull|purpos|q|question|raw|review|scor|serv|sft|sid|sit|subreddit|tag|thos|too|took|transcript|tweet|unseen|upload|web|writ
0.30 document anoth|blog|chatgpt|clinic|discord|dump|into|no|o|plu|qlora|step|the|thread|train|websit|whatsapp
0.40 document anyon|taken
0.60 document as|crawl
-0.50 document chang
-0.40 document correct|index|numb|system|tun
-0.45 document decision
-0.35 document exampl|retrain|second|sheet
0.55 document forum|k|without
0.50 document gpt|messag|post
0.70 document nobod
0.65 document scrap|unread
slow-answer
-4.40 bias
0.25 document #1|#200|contract|custom|displa|hit|in|let|liv|mod|must|passag|quer|still|transcript|two
-0.20 document #10|about|chang|dat|does|exampl|lik|model|noth|out|question|read|train
-0.15 document #1000|#year|(|)|ask|assistant|back|batch|becaus|by|c|click|correct|could|evalu|fact|for|four|go|if|it|its|job|k|learn|link|list|night|numb|one|p|pair|person|plu|publish|rat|replac|set|sta|tabl|tun|week|weight|when|who|without
0.45 document #500|hint
-0.35 document #5000
-0.25 document %|are|data|finetun|know|month|we|would
0.30 document aft|agent|key|sentenc|spoken|than|then|word
0.15 document agr|appear|best|bulletin|calm|cloud|control|document|draft|dur|editor|encod|ever|fan|formulat|fusion|generat|hear|larg|law|limit|m|merg|next|otherwis|path|phon|pilot|pric|product|rep|research|rewrit|say|send|servic|solution|spec|speech|stand|start|stream|talk|technical|term|the|ther|thre|voic|web
0.40 document and|archiv|each
0.70 document b
0.35 document call|million|paus|writ
0.20 document cros|ear|follow|found|fus|goes|half|index|keystrok|lat|over|phras|pres|requirement|sal|screen|second|utteranc|whisp
-0.30 document get|no|prompt
0.50 document llm|typ
1.05 document ms
0.95 document rank
0.60 document re|rerank
0.80 document search
0.55 document speak
0.75 document whil
`);
