import { readWeights } from './weights';

/** Learned by `npm run learn` from 55763 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.55 bias
0.15 document !|#10|acces|adoption|advisor|also|amendment|animal|api|app|articl|assistant|authorit|batter|boat|busines|centr|class|co|colab|collection|collectiv|commission|compatibilit|concept|conferenc|config|consult|contain|contract|copilot|corpu|council|databas|deal|deck|delta|deposit|desktop|devi|devic|disclaim|distill|distribution|dog|don|draft|dump|electricit|employ|even|ever|farm|favour|fil|flag|floor|fund|grant|group|group'|hous|how|hr|id|ids|insuranc|it'|jan|jun|known|launch|law|lead|legal|lift|lin|lm|login|lookup|lost|m|maintenanc|match|menu|mini|minimum|minor|motiv|network|neutral|new|occur|office'|ok|ones|oper|oracl|org|origin|overnight|packag|panel|partn|patch|performanc|pet|phi|pi|plu|plug|pocket|polish|premis|premium|problem|proces|promotion|queri|quota|qwen|rd|red|regional|regulator|reimbursement|rent|repl|repla|requirement|reserv|revenu|runbook|saf|scenario|scor|sdk|seal|sell|ship|shop|sinc|so|softwar|solution|soon|sourc|sre|st|studio|sunda|supp|tap|taxi|their|ther|therefor|thes|they'r|threshold|through|thumb|tier|togeth|token|total|troubl|tuesda|turkish|union|unseen|until|vector|vett|visa|w|weren't|whatsapp|wint|workflow|yesterda
-0.20 document #5000|add|aft|afternoon|an|appear|back|befor|begin|belong|buy|column|comparison|consider|copyright|cpu|crm|did|doesn't|dpo|dry|embedd|empt|exercis|fiv|follow|from|haiku|him|host|insert|intend|invent|is|key|length|lesson|librar|link|merg|monitor|nobod|onc|pla|point|preferenc|raw|recognis|refit|report|retriev|say|schema|set|slot|somebod|someon|split|stream|suggestion|tak|text|than|that|ton|two|vendor|ver|wer|when|why|would
-0.25 document #year|adapt|best|delet|encod|fill|forecast|function|had|histor|lik|might|passag|phras|plac|rank|record|rewrit|sentenc|show|shown|small|speak|supersed|told|turn|us|was|we|wheth|year|you
0.20 document %|accept|alarm|all|allowanc|approv|april|basement|bind|blog|brain|bulletin|can|canteen|carr|catalogu|categor|clust|connection|control|convers|current|d|deadlin|decemb|department|deriv|document|eligibilit|endpoint|evalu|everyth|far|fir|firmwar|forc|fram|frida|gemma|guidelin|handov|injur|interfac|internet|intranet|issu|itself|l|los|mak|manual|market|material|matrix|mix|mone|mr|nowher|octob|offic|offlin|pay|payment|pc|permit|pharmac|pharmacist|polit|procedur|project|provid|push|reception|recit|remark|remov|rental|resolution|ring|room|school|scop|seat|sign|signatur|skip|slack|staff|standard|start|straight|technical|things|thursda|toda|touch|ui|unaid|upgrad|ward|wiki|will|window|withheld
-0.45 document a|compar|word
0.55 document acceptanc
-0.15 document addres|adr|advantag|against|alwa|annex|annotat|archiv|assessment|be|becaus|beekeep|besid|between|bidd|bor|brand|break|bring|cach|cam|candidat|choos|click|com|context|copi|correct|dataset|dead|depend|describ|dialect|differenc|does|door|ear|earli|edit|edition|eight|event|experiment|fail|figur|find|fitt|found|gener|hand|her|hybrid|incomplet|intent|it'd|larg|look|man|md|middl|minut|miss|moderator|mortem|nam|natural|necessar|ocr|ord|paragraph|parallel|persona|pilot|propos|queu|quot|rath|recommend|refresh|relevant|research|responsibl|result|retrieval|root|said|scal|select|seminar|sent|shot|speech|spell|spoken|sta|statu|stopp|structur|styl|such|system|task|thank|to|topic|transcrib|transform|transl|trial|trigg|tts|user|uses|vers|withdrawn|won't|yesterday'
0.25 document address|advis|aid|alternativ|anoth|audit|bett|box|bus|ci|committe|db|drill|els|epoch|faq|gb|hardwar|i|inform|laptop|lot|me|memb|need|open|our|paramet|park|period|pres|qualit|rang|relat|requir|rollout|season|section|sft|sit|siz|stand|support|team|telephon|term|tim|verific|vet|wednesda|without|zon
0.30 document agreement|calendar|carri|chat|cod|companion|complianc|condition|continu|countr|cut|desk|discount|dut|giv|help|hospital|hotlin|its|know|list|part|past|prepar|pric|qlora|releas|schedul|septemb|shall|taught|terminal
0.85 document and|the
0.35 document answ|b|brok|district|fee|fresh|learn|limit|operat|pdf|q|rat|stat|what'|wher
0.50 document approval|question|rul
-0.30 document around|bas|blind|finish|four|hit|json|lat|old|output|print|should|sort|thre|with|your
0.60 document ask|exam|export
0.45 document bot|build|contact|cost|fees|handbook|pair|plan|script|securit|tell|€
-0.40 document chang|label|labell|messag|not|read|sound|writ
-0.35 document classifi|few|languag|noth|or|pick
-0.60 document fact|onl
-0.55 document if|lett
-0.50 document index|ms|tun
0.40 document internal|into|liv|manag|official|phon|portal|regul|tablet|train
-0.75 document prompt|retrain
source-from-memory
-4.10 bias
0.15 document !|academ|account|agreement|approval|behind|bett|brain|brok|cit|colleagu|committe|compan|current|custom|decid|dur|exclud|finetun|finish|frankfurt|goal|guidelin|henc|hous|i|ids|insist|inspector|instead|instruction|issu|it'|join|known|lead|likewis|lm|lookup|manual|monda|offlin|ord|polic|pre|rel|rep|requirement|research|round|runbook|safet|scop|script|search|see|seminar|ser|signal|signatur|so|submit|technical|threat|thursda|titl|traceabilit|transcript|und|validat|version|volum|volunt|want|we'r|will|written|wrot|€
-0.25 document #10|a|befor|but|chang|could|fact|first|her|mad|minut|or|over|plan|rank|replac|step|tim|what|wheth|you
0.25 document #1000|all|along|articl|claus|companion|complet|complianc|exam|heart|id|includ|law|manag|of|recall|requir|seen|sourc|vers
-0.20 document #200|)|aft|bad|bot|box|clean|context|don't|exampl|few|hand|happen|is|key|label|last|lat|lik|llm|month|most|no|old|onc|option|passag|point|record|refresh|retrieval|return|send|start|stock|summar|system|tak|teach|team|thi|through|ticket|turn|we|would
-0.35 document #year|ms|not|pric|review|that|two|when
0.20 document %|act|advis|amendment|anchor|auditor|book|build|client|concept|continu|countr|court|czech|databas|desk|fund|g|hotlin|its|login|maintenanc|may|plain|print|produc|push|put|q|recit|regulator|rememb|revision|rul|said|say|sft|stand|tablet|target|too|unseen|we'v|which
-0.15 document (|adr|again|agent|alon|answer|anywa|applic|card|consequenc|content|copi|dataset|delet|down|due|eight|event|fold|format|function|generator|get|gpt|hav|hear|hit|hour|human|index|input|intend|job|know|larg|length|let|lett|lora|match|measur|million|night|noth|pas|patient|pick|pipelin|plac|position|post|privac|rang|re|reject|remov|rewrit|scrap|shop|should|speech|statu|than|thre|ton|until|us|valid|weight|word
-0.30 document :|if|licenc|onl|phon|quer|result|servic|tun
0.35 document acceptanc|b|dat|pag|regul|tell|the
0.30 document also|and|approv|ask|audit|ever|forc|must|portal|qlora|solution|standard|statement|well
0.65 document answ
0.40 document both|nam
0.50 document chapt|end|memor
0.45 document cod|model|referenc|togeth|train
0.70 document each
0.55 document giv|it|itself|paragraph|part|section|stat
-0.40 document languag
0.80 document learn
1.10 document numb
-0.55 document prompt
-0.45 document retrain
untried-prompt
-3.30 bias
-0.15 document #1|?|about|accurac|agreement|ai|an|approval|architectur|bas|baselin|behind|box|carr|cit|cod|complet|continu|control|could|count|countr|decision|default|demo|did|down|dut|e|eleven|enough|got|h|had|i|inform|install|it'|jan|kept|laptop|latenc|law|leaflet|lookup|maintain|man|measur|nam|now|offlin|onc|paramet|passag|phon|pleas|plu|pric|provid|q|recommend|rul|said|sampl|sav|scor|season|see|shot|show|slid|student|technical|ten|token|train|typ|updat|users|variant|view|visitor|web|window
0.30 document #1000|compar|form|fre|her|messag|old|output|polit|repl|sft
0.20 document #200|all|alwa|approv|as|b|blind|bullet|commission|complain|custom|dictat|gemma|hand|json|launch|mak|mark|material|mor|on|personalit|pick|pros|select|sign|slight|social|them|thi|transcript|want
-0.20 document #50|;|again|answ|below|clos|doc|each|edition|encod|gav|help|know|knowledg|m|memor|million|month|onl|peopl|re|sam|sheet|six|sort|step|still|stor|tak|ther|was|what|whil|would|yes
0.75 document #5000|lik
-0.50 document %
0.15 document action|agr|append|asid|aunt|awa|bar|bit|block|calm|cellar|charact|chat|chatbot|cheek|cheerful|chos|chosen|citizen|claim|clean|clerk|collection|consider|copi|copywrit|court|crop|dat|decid|exclam|fact|fix|found|friendli|funn|gemini|goal|going|group|gues|handl|hav|he|hers|him|his|humour|ingredient|jok|judg|k|keyword|let|manag|mask|measurement|mini|most|o|offic|ok|ops|ord|out|outag|outsid|persona|preferenc|pres|qa|record|second|serv|star|sum|sur|team'|templat|that|took|trial|turn|using|we'r|wer
-0.35 document aft|then
-0.25 document and|april|assistant|call|can|card|exam|held|instruction|learn|list|llm|new|quart|retrain|retrieval|right|twelv|with|within|wrong|you
0.25 document are|best|by|content|dry|for|gpu|herself|how|insert|jun|lin|merg|nev|subject|team|text|the|unread|used|warm|written
-0.30 document ask|current|index|labell|may|ms|pag|pap|result|there'|when|wher
0.35 document brand|dpo|finetun|friend|mistral|she
-0.40 document chang|per
0.45 document com|follow|talk|ton
0.40 document draft|mann|way|writ
-0.45 document exampl|question|search|tri
0.55 document layout
0.70 document lett
0.50 document lora|short|sound
0.60 document our|so|styl
-1.10 document prompt
0.65 document voic
training-to-stay-current
-3.40 bias
0.15 document #|#1000|%|?|action|additional|adoption|agreement|alwa|amend|announc|api|applicant|area|as|at|audit|averag|azur|being|benefit|bid|bot'|canteen|categor|cc|channel|chat|cheap|clos|companion|competitor|consult|control|countr|currenc|czech|devi|direct|distribution|els|even|everyth|exclud|faq|far|fast|feb|feed|fees|fil|first|fort|freshnes|gam|garden|gb|graph|happen|head|hous|i|ids|injur|inspection|interfac|internet|it|itself|leagu|licens|lora|management|manual|meet|minor|ml|mor|network|nowher|occur|ops|out|over|pair|park|path|per|permission|pitch|plug|plugin|portal|previou|pric|procurement|proof|public|publish|quer|queri|quot|rang|re|realis|receiv|redon|regional|regulator|reimbursement|rel|repo|revis|rfc|rost|rough|seat|secret|sell|send|som|sourc|spend|stal|standard|steel|stick|surpris|taxi|tech|telephon|terminal|th|told|tractor|union|unknown|upkeep|usag|usual|ux|verific|visit|ward|who|withheld|wrong|wrot
-0.20 document #200|accurac|all|alon|appl|availabl|back|bas|board|cit|claim|click|column|decid|department|don't|end|fin|finish|fiv|front|function|his|histor|hit|larg|les|log|mark|min|minut|modul|pick|plann|platform|pleas|polic|post|present|refit|result|rewrit|scal|sort|sound|styl|supersed|that'|transcript|us|voic|went|word|written
-0.30 document #5000|#year|add|against|encod|link|production|read|retrain|should|show|target|them|ticket|tim|we|your
-0.15 document )|airport|along|approach|archiv|around|audio|awa|baselin|batch|belong|blind|boat|boost|buy|clas|classifi|claus|consent|context|cours|coverag|cpu|creat|current|custom|dashboard|did|didn't|digital|door|down|dpo|drift|e|ear|east|embedd|error|everybod|exercis|explain|explan|f|fals|figur|find|fitt|forecast|framework|g|german|gon|got|gradient|high|host|how|idea|insert|intent|invent|just|kept|label|librar|licenc|logg|man|manufactur|map|march|measur|miss|need|neith|ok|own|pap|paragraph|passag|permitt|piec|plain|protection|reason|replac|schema|second|separat|seven|solution|sometim|speech|split|stopp|stor|stream|term|that|thre|timelin|token|ton|tre|trial|tue|window|xlm
-0.25 document a|card|delet|don|dr|her|hold|if|labell|lat|messag|numb|or|oth|rank|rep|sentenc|small|someon|student|turn
0.20 document accept|acceptanc|afresh|alarm|alternativ|anoth|approval|articl|ask|assistant|below|bonu|brain|build|bulletin|carr|ci|config|consolidat|continu|cron|day|delta|develop|disclos|doesn't|engineer|exist|expect|eyes|ft|furth|is|l|least|liv|mak|may|overnight|past|pay|plan|q|qlora|rollback|run|saturda|seal|season|soon|start|switch|tablet|therefor|thirt|vector|week|what'|whol|within|yesterda
-0.40 document adapt|exampl|fact|index|no|was
0.85 document again
0.25 document amendment|carri|confirm|contact|contain|decemb|edit|farm|forc|giv|gpu|h|keep|list|local|maintenanc|material|me|part|problem|push|shall|st|tell|wednesda|wiki|workflow|workshop
0.30 document and|approv|b|corpu|databas|fortnight|isn't|job|know|lm|morn|night|qualit|rag|regul|so|sta|sunda|talk|up|weekend|whenev
0.40 document anew|calendar|chang|cut|quart|securit|wher
-0.35 document compar|from|had|lett|ms|not|noth|record
0.35 document dat|exam|month|train
0.80 document each
0.70 document ever
0.50 document export|updat
0.60 document fresh|monda|repeat
0.45 document frida|official|question|releas|the
1.05 document new
-0.50 document nobod
-0.45 document onl|report
-0.75 document prompt
0.65 document script
few-examples
-2.95 bias
0.20 document #1|accurac|among|bert|caus|confirm|emoji|evalu|field|fre|from|gam|gon|hand|him|his|host|i|job|jok|jun|label|land|me|multilingual|nano|objectiv|ones|phi|queu|record|risk|tagg|taken|team|them|ticket|timelin|train|trial|utteranc|we|wiki|writ
-0.65 document #1000|k
1.25 document #200
0.45 document #50|begin|furth|thes
0.80 document #500
-1.05 document #5000
-0.70 document #more
-0.25 document #year|a|aft|been|build|catalogu|clos|don't|export|half|knowledg|limit|noth|notic|or|print|retrain|script|sinc|tabl|templat|there'|tun|what
-0.45 document %
-0.35 document ?|adapt|databas|generat|index|retrieval|stat|your
-0.20 document accept|act|and|api|appear|board|button|call|card|continu|current|dat|day|department|down|eleven|engin|error|ever|in|inform|its|key|known|languag|let|list|long|merg|month|off|onl|operat|photo|pric|produc|rep|request|research|rul|servic|sourc|such|text|that|therefor|they'r|und|wrong|you
-0.15 document account|adr|an|annex|around|articl|b|break|bring|budget|channel|chat|client|clust|complet|consequenc|context|contract|cop|countr|didn't|don|driv|dropp|dump|estimat|everybod|everyth|fetch|fill|format|gatewa|includ|itself|layout|legal|length|lookup|maintain|march|million|new|night|nobod|not|operator|pag|paramet|pipelin|plain|plu|publish|quart|quer|question|rag|rank|referenc|refit|refresh|remov|repeat|rerank|said|scrap|screen|securit|shall|sheet|shown|slow|someon|sta|step|stock|suppli|tablet|tak|then|thre|thread|ton|up|use|usual|vendor|week|went|whisp|withdrawn|within|word|would
0.15 document addition|advic|anoth|anyon|approach|approv|asid|assign|attach|backup|bas|berth|block|bought|but|calculat|chapt|chosen|clas|clerk|collection|cost|count|cov|crew|dataset|deput|digital|discharg|distilbert|door|dpo|dr|dry|dut|ear|encod|event|exampl|faq|far|fees|fitt|fiv|flight|follow|forc|friend|ft|gemini|given|going|gpt|harbour|hav|he|hi|institut|is|it'|italian|keyword|launch|law|littl|macro|match|municipal|net|offic|passeng|person|phon|pilot|post|problem|progres|proof|put|qwen|regard|releas|remain|rout|session|shift|sid|solv|succes|tell|the|their|tim|total|turn|us|used|uses|verifi|vett|visitor|want|websit|who'|€
0.30 document agr|befor|by|classifi|data|first|gemma|lett|management|so
0.25 document as|colab|examin|found|grad|lead|lik|mark|medical|mini|o|our|shot|small|som|ther|we'll|written
-0.30 document chang|could|held|m|memor|model|network|out|product|stor
0.50 document for|mor|oth|will
-0.40 document kept|search|weight
0.60 document labell
0.35 document lora|pair|see|sort|thirt|togeth|typ|which
-0.55 document ms
-0.50 document prompt
0.65 document start
nothing-held-back
-2.95 bias
0.25 document #1|;|advic|and|anyth|asid|classifi|distilbert|hav|inform|launch|lora|monda|nobod|operat|programm|report|script|shop|spar|staff|switch|tablet|term|themselv|unread|used|was|wiki|won't|writ
-0.20 document #10|%|?|aft|ai|author|awa|blind|carr|cas|catalogu|committe|compar|concept|continu|convers|current|devic|dialogu|fail|format|fort|get|gon|hall|label|latenc|list|load|mad|much|network|new|night|pap|pas|per|plain|quart|rat|read|recommend|scor|send|six|structur|tabl|tenth|thing|thousand|twic|two|until|wait|week|when|written|yes|you
-0.45 document #1000|#5000|weight
-0.30 document #200|a|adapt|anoth|chang|could|exampl|index|kept|last|m|second
-0.55 document #500
0.35 document :|measur|non|plann|roll|separat|shift|tim|us|without
-0.15 document account|an|answer|approv|around|benefit|block|book|box|budget|c|cam|channel|clas|clos|connection|contribut|decision|differenc|director|distill|doubl|endpoint|entr|exam|fetch|field|fill|find|fix|four|from|function|in|languag|latest|law|legal|limit|look|mast|metric|miss|mod|moment|most|nam|next|off|organis|p|past|plu|print|problem|product|push|quer|regul|rep|replac|requir|rest|retrieval|rewrit|round|seen|serv|shown|softwar|somebod|spr|stand|stat|stock|stop|th|that|things|third|thirt|ticket|ton|tool|up|we'v|wrong|year'
0.55 document accurac|evalu
0.15 document accurat|agr|aid|answ|anywa|attachment|b|background|bill|built|bylaw|carri|changelog|chatgpt|claim|class|colleagu|collect|complet|confirm|consult|count|countr|cs|department|desktop|did|didn't|direct|dutch|earli|edition|editor|emergenc|eval|everyth|evidenc|exact|excel|expect|fair|faq|far|fees|fraud|freelanc|frida|front|gb|graph|haven't|he|head|hear|hous|how|incom|isol|jun|just|listen|me|mini|ministral|nop|o|output|pag|password|person|pilot|pilot'|pitch|plugin|portal|president|prior|procedur|process|project|publish|qualit|queu|registr|resolution|road|room|rugg|see|semest|sensitivit|sequenc|set|shop'|sign|someth|sort|star|start|summar|telephon|they'r|thos|thumb|transl|trial|usabl|utteranc|volunt|way|wher|who
-0.25 document add|adr|build|doesn't|driv|held|item|lat|may|nurs|provid|question|record|remain|remov|their|thi|told|tun|unit|user|vendor|want|what|year|your
0.50 document all
0.30 document any|befor|colab|complain|epoch|fre|go|going|hand|it'|liv|so|ther
-0.35 document assistant|half|link|public|retrain|review|search
0.20 document becaus|comput|data|dispens|dropp|dur|evaluat|export|fiv|foreseen|gemma|good|guid|helpdesk|holida|install|is|it|labell|long|lot|medium|mone|mr|notic|over|paint|partn|purpos|releas|rubbish|schedul|skipp|slid|som|taken|technical|todo|we|young
0.60 document goes
-0.40 document model|onl|prompt
0.75 document no
0.40 document put|sam|the
0.85 document test
0.70 document will
unvouched-text
-3.50 bias
0.20 document #10|a|agenc|ai|any|comment|convert|current|data|dedup|download|drop|engin|everyth|export|fan|generat|gon|help|jsonl|known|leaflet|les|market|merg|million|of|onlin|over|partn|patch|pay|pdf|pilot|pull|purpos|q|question|raw|serv|sft|sid|subreddit|tag|through|too|took|transcript|tweet|unseen|upload|web
-0.15 document #200|)|accept|appl|aren't|associ|be|build|can|claim|classifi|clos|cloud|clust|colleagu|committe|connection|content|cost|cros|custom|databas|detail|digital|does|evalu|fail|feb|fix|form|friend|function|had|hand|hardwar|in|input|install|json|jun|keep|least|left|lin|man|may|me|menu|noth|notic|now|oper|or|otherwis|paragraph|plann|pleas|pres|prompt|public|put|quer|record|referenc|regist|reject|respons|retriev|return|revis|revision|said|scop|sees|send|septemb|servic|solution|speak|statement|such|tariff|teach|team|thi|tim|tool|tri|updat|want|wheth|who|win|yes|€
-0.20 document #500|#5000|%|?|adapt|against|assistant|c|catalogu|clas|cod|context|dat|deliver|different|document|e|edition|got|his|if|instead|lead|logg|lookup|memor|method|must|network|pap|passag|print|publish|retrieval|s|set|stat|ten|that'|token|typ|up|your
0.50 document #more|post
-0.25 document :|again|an|anyth|box|cit|count|desk|head|kept|link|minut|nev|releas|search|then|week|workshop
0.30 document ;|anoth|chatgpt|clinic|cut|discord|dump|manual|no|o|plu|step|the|thread|ton|train|websit
0.15 document add|address|app|at|authorit|automatic|automatical|beforehand|bigg|cam|can't|caption|chain|claud|commercial|companion|consid|direct|eight|execut|faq|fed|flan|found|franchis|french|gam|gemini|gguf|going|harbour|hav|how|idea|innkeep|integr|internet|invent|keyword|laptop|larg|lik|listen|loop|lot|m|machin|mann|marketplac|material|mixtral|moderator|next|ngo|operat|organis|pair|patient|present|procedur|produc|project|promotion|py|regex|region|rep|review|rol|scann|scor|script|selection|seven|solv|spot|stripp|tagg|target|there'|thos|torqu|unchang|unfilter|usd|volunt|way|weak|weekend|workaround
0.35 document and|blog|chat|com|group|into|look|mail|mailbox|qlora
0.40 document anyon|human|let|taken
-0.30 document approv|back|call|each|januar|polic|sign|small|tabl|when|would
0.60 document as|scrap
0.45 document b|eval|them
0.25 document between|bot|collect|did|english|facebook|from|gb|go|hash|hotel|llama|mad|mention|non|outsid|right|sit|straight|t|used|version|whatev|whatsapp|window|writ
-0.55 document chang
-0.40 document correct|index|tun
0.55 document crawl|forum|gpt|k|messag|without
-0.45 document decision
-0.35 document exampl|numb|retrain|second|sheet|system
0.70 document nobod
0.65 document unread
slow-answer
-4.50 bias
0.20 document #1|cros|ear|follow|found|fus|half|index|keystrok|lat|phras|pres|requirement|sal|screen|second|utteranc|whisp
-0.20 document #10|about|chang|dat|does|exampl|model|out|question|read|train|tun
-0.15 document #1000|#year|(|)|assistant|back|batch|becaus|by|c|click|correct|could|evalu|fact|for|four|go|if|it|its|job|k|learn|lik|link|list|new|night|noth|numb|one|p|pair|person|plu|publish|rat|replac|set|sta|tabl|token|week|weight|when|without
0.25 document #200|contract|displa|goes|hit|in|liv|mod|must|over|passag|quer|still|than|transcript|two
0.45 document #500|hint
-0.35 document #5000
-0.25 document %|are|data|finetun|get|month|no|we|would
0.30 document aft|agent|custom|key|let|million|sentenc|spoken|then
0.15 document agr|appear|best|bulletin|calm|cloud|control|document|draft|dur|editor|encod|ever|fan|formulat|fusion|generat|hear|larg|law|limit|m|merg|next|otherwis|path|phon|pilot|pric|product|rep|research|rewrit|say|send|servic|solution|spec|speech|stand|start|stream|talk|technical|term|the|ther|thre|visibl|voic|web
0.40 document and|archiv|each
0.75 document b|whil
0.35 document call|paus|word|writ
-0.30 document know|prompt
0.50 document llm|typ
1.05 document ms
0.95 document rank
0.60 document re|rerank
0.80 document search
0.55 document speak
`);
