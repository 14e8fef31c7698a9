import { readWeights } from './weights';

/** Learned by `npm run learn` from 51586 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.65 bias
0.15 document !|%|about|acces|adoption|advisor|agr|all|allowanc|amendment|animal|api|app|approv|authorit|batch|benchmark|beta|brain|bulletin|bus|busines|call|card|centr|checkpoint|class|client|clust|co|colleagu|collectiv|commission|compatibilit|concept|confirm|consolidat|consult|copilot|corpu|council|databas|deal|deck|delta|deposit|devi|disclaim|distribution|dog|draft|each|electricit|employ|ever|examin|far|favour|fil|firmwar|flight|floor|font|fund|gemma|generat|given|handov|hous|ids|injur|insuranc|intranet|issu|itself|jun|keep|l|land|launch|lead|lift|lm|login|m|mad|maintenanc|match|mini|minimum|minor|mobil|motiv|network|nowher|occur|office'|operator|org|origin|overnight|panel|pap|pas|pass|patch|period|personal|phi|pi|plu|plug|pocket|polish|polit|premis|premium|pretrain|problem|procedur|proces|promotion|provid|push|queri|quota|recit|red|regional|regulator|reimbursement|rel|remark|rental|repl|repla|requirement|reserv|revenu|saf|scenario|sdk|second|section|ship|shop|sign|signatur|sinc|skip|so|som|sourc|st|straight|studio|sunda|support|tabl|tap|their|things|threshold|through|thumb|tier|tim|timetabl|total|tuesda|turkish|ui|union|unseen|vector|vet|vett|visa|vpn|w|weren't|what|whatsapp|window|workflow|yesterda
-0.20 document #5000|add|aft|afternoon|alwa|an|appear|befor|begin|belong|best|brand|buy|cannot|comparison|consequenc|cpu|dpo|dry|empt|experiment|fail|fill|fin|follow|function|haiku|him|host|key|look|nam|ord|paragraph|passag|phras|point|propos|recognis|recommend|refit|refresh|report|retriev|retrieval|schema|shot|slot|somebod|someon|split|sta|suggestion|text|than|told|ton|vendor|ver|wer|when|year
-0.25 document #year|adapt|classifi|delet|did|encod|exercis|forecast|four|had|histor|insert|intend|is|languag|lat|lik|link|might|onc|pla|plac|record|say|sentenc|should|show|shown|sort|supersed|two|us|wheth
-0.15 document ?|adr|advantag|annex|annotat|archiv|assessment|back|baselin|be|beekeep|behaviour|book|bor|break|bring|built|cam|candidat|click|column|com|configur|consider|content|context|copi|copyright|crm|dead|describ|dialect|differenc|does|doesn't|don't|door|ear|earli|edit|edition|embedd|eur|event|field|figur|fitt|fiv|format|from|gener|grow|her|hybrid|incomplet|intent|invent|it'd|keyword|lesson|librar|md|measurement|minut|monitor|mortem|necessar|nobod|ocr|pag|parallel|persona|pilot|purpos|queu|quot|rath|refus|result|root|scal|search|select|seminar|sent|set|small|speech|spell|sql|stopp|stream|structur|styl|such|system|that|trad|transcrib|transform|transl|translat|trial|tts|user|uses|vers|why|withdrawn|won't|yesterday'|you
-0.40 document a|chang|print|read
0.25 document accept|alternativ|audit|bett|box|chat|ci|companion|db|decemb|desk|district|document|eligibilit|evalu|gb|hardwar|hotlin|i|its|laptop|me|memb|offlin|paramet|park|qualit|remov|requir|resolution|rollout|sft|shall|start|taught|team|telephon|token|wednesda|will|without
0.55 document acceptanc|exam
0.20 document address|advis|aid|alarm|april|articl|basement|bind|blog|boat|can|canteen|carr|catalogu|categor|collection|committe|connection|control|convers|current|d|deadlin|department|deriv|distill|don|drill|dut|els|endpoint|everyth|faq|fir|forc|fram|frida|group|guidelin|help|hr|inform|interfac|internet|it'|jan|lost|lot|mak|material|matrix|mone|mr|octob|offic|oracl|our|pay|payment|pc|permit|pharmac|pharmacist|pres|qwen|reception|relat|rent|ring|room|school|scop|scor|seal|seat|slack|solution|staff|stand|technical|term|thursda|toda|touch|upgrad|verific|ward|wiki|withheld|zon
0.35 document agreement|answ|brok|cod|condition|cost|fees|fresh|giv|internal|learn|manag|phon|pric|q|tell|what'
0.85 document and|the
0.30 document anoth|b|calendar|carri|complianc|countr|cut|discount|epoch|hospital|know|list|los|need|open|operat|part|past|pdf|prepar|qlora|rang|releas|schedul|season|septemb|sit|siz|terminal|wher
0.45 document approval|script|securit|tablet|train|€
-0.30 document around|bas|blind|few|finish|hit|json|not|old|or|output|rank|rewrit|speak|thre|turn|was|we|with|would
0.60 document ask|question
0.40 document bot|build|contact|continu|fee|handbook|into|limit|liv|official|plan|portal|rat|regul|stat
-0.45 document compar|index|word
0.65 document export
-0.55 document fact
-0.60 document if
-0.35 document label|labell|messag|noth|pick|sound|writ|your
-0.50 document lett|ms|tun
-0.65 document onl|retrain
0.50 document pair|rul
-0.75 document prompt
source-from-memory
-4.20 bias
-0.15 document #10|(|adr|aft|again|agent|alon|answer|applic|card|clean|consequenc|did|due|even|event|f|few|field|fold|format|function|generator|gpt|hav|hour|human|index|input|intend|job|key|know|label|larg|last|lat|lik|match|measur|million|night|noth|option|patient|plac|position|post|privac|project|reach|refresh|reject|remov|sam|scrap|shop|siz|statu|stock|summar|switch|tak|teach|team|than|thre|until|us|valid|weight|you
0.25 document #1000|along|and|articl|claus|complet|continu|law|manag|pag|put|requir|stand|vers|well
-0.20 document #200|a|bad|box|but|content|context|don't|exampl|hand|happen|her|llm|lora|mad|month|most|no|old|or|passag|point|rank|replac|retrieval|return|send|step|system|through|ticket|what|word|would
0.15 document #more|academ|account|add|agreement|behind|bett|board|brain|brok|cit|claim|colleagu|committe|compan|current|custom|decid|direct|document|dur|exclud|faq|fee|grant|guidelin|heart|henc|insist|inspector|instruction|it'|its|join|known|lm|local|login|lookup|maintenanc|may|need|offlin|pap|pdf|pre|print|push|quot|qwen|recit|rememb|rep|requirement|research|revision|rul|scop|script|seminar|sft|show|sign|so|submit|tablet|technical|them|thes|threat|thursda|titl|traceabilit|und|use|validat|version|want|we'r|will|with|wrot|€
-0.35 document #year|:|befor|if|languag|not|pric|that
0.20 document %|act|all|amendment|anchor|auditor|build|client|complianc|concept|countr|court|czech|databas|desk|fund|g|i|id|includ|issu|lead|plain|polic|produc|q|recall|regulator|round|said|say|seen|sourc|target|too|unseen|volum|we'v|which|written
-0.25 document )|bot|chang|could|down|fact|first|licenc|minut|onc|over|phon|plan|record|result|start|tim|turn|we
0.35 document acceptanc|also|ask|b|dat|ever|must|regul|the
0.65 document answ
0.30 document approv|audit|companion|exam|forc|nam|portal|qlora|solution|standard|statement
0.40 document both|cod|tell|togeth
0.45 document chapt|memor|model|referenc|train
0.75 document each
0.50 document end|giv|paragraph|part
0.55 document it|itself|section|stat
0.80 document learn
-0.30 document ms|onl|quer|review|servic|tun|two|when|wheth
0.95 document numb
-0.55 document prompt
-0.40 document retrain
untried-prompt
-3.50 bias
-0.15 document #1|;|?|about|agreement|an|approval|architectur|bas|baselin|been|box|c|cit|cod|complet|complianc|compos|continu|contract|control|could|count|countr|decision|default|demo|description|down|dut|e|each|eleven|full|gav|h|had|help|i|inform|it'|jan|just|kept|latenc|leaflet|lookup|maintain|man|measur|million|must|nam|network|official|offlin|paramet|passag|phon|pleas|plu|pre|pric|provid|q|recommend|revis|rul|said|sampl|scor|season|shot|slid|step|student|tak|technical|train|typ|updat|users|v|variant|visitor|was|we'd|web|week|window|yes
0.20 document #10|approv|as|best|bullet|chat|chosen|commission|content|dictat|fix|for|hav|he|his|how|json|launch|mak|mark|material|personalit|polit|preferenc|pros|select|sft|sign|slight|social|subject|templat|that|them|transcript|used|warm
0.25 document #1000|all|b|dry|form|gpu|herself|insert|jun|lin|merg|nev|repl|team|written
0.15 document #200|a|action|alwa|append|aunt|awa|bar|bit|blind|block|calm|charact|chatbot|cheek|chos|claim|clean|clerk|collection|copywrit|court|crop|custom|dat|decid|diagnosi|emoji|exclam|fact|found|friendli|from|funn|gemini|gemma|given|goal|gpt|gues|hand|handl|has|him|ingredient|judg|k|keyword|lead|let|llama|manag|measurement|mini|mor|most|o|offic|ok|on|ops|ord|out|outag|outsid|persona|photo|pick|pres|record|second|speech|star|stiff|sur|team'|their|to|took|turn|unread|using|want|we'r
-0.25 document #50|april|call|exam|held|instruction|labell|llm|may|peopl|quart|result|retrain|retrieval|right|sam|ther|twelv|what|with|within|wrong
0.70 document #5000
-0.50 document %
-0.35 document aft|ask|chang|current|then
-0.20 document again|answ|assistant|behind|below|can|card|clos|did|doc|edition|encod|know|knowledg|learn|list|m|memor|model|month|onl|re|sheet|show|six|sort|still|stor|whil|would|you
0.30 document are|brand|by|compar|fre|her|messag|old|output|text
0.45 document com|lora
0.35 document dpo|finetun|friend|mistral|she|the|way|writ
0.40 document draft|follow|mann|short|sound|talk|ton
-0.40 document exampl|per|search
-0.30 document index|ms|new|pag|pap|there'|when|wher
0.55 document layout|styl
0.65 document lett|voic
0.75 document lik
0.50 document our
-1.10 document prompt
-0.45 document question|tri
0.60 document so
training-to-stay-current
-3.45 bias
0.15 document #1|action|adoption|alternativ|amend|announc|api|applicant|area|as|assistant'|averag|azur|being|below|benefit|bid|bonu|build|canteen|categor|cc|chat|consult|control|countr|currenc|devi|direct|disclos|distribution|editor|evaluat|everyth|examin|exclud|eyes|faq|fast|feb|fil|fre|freshnes|furth|gam|garden|gb|graph|guid|happen|head|hom|hous|i|ids|injur|inspection|interfac|internet|lead|leagu|lora|minor|network|notic|occur|ops|pair|part|past|plugin|portal|previou|procurement|proof|public|quer|queri|re|realis|redon|regional|regulator|reimbursement|rel|resum|retention|revis|ring|rollback|rough|schedul|season|seat|secret|soon|sourc|spend|stal|steel|support|swap|switch|tech|th|thursda|told|union|ux|vector|verific|visit|workshop|wrot|x
0.20 document #1000|accept|acceptanc|afresh|agreement|alarm|anoth|approval|articl|ask|assistant|bulletin|checkpoint|ci|config|consolidat|continu|cron|day|delta|develop|doesn't|edit|engineer|exist|expect|far|farm|feed|fort|is|keep|l|least|liv|me|ml|overnight|pay|per|plan|push|q|qlora|quot|rang|receiv|rost|saturda|seal|shall|start|stick|sunda|surpris|tablet|taxi|therefor|thirt|ward|what'|who|whol|wiki|within|wrong|yesterda
-0.25 document #200|#5000|add|all|board|compar|don|don't|dr|encod|his|lat|messag|minut|post|production|rep|retrain|rewrit|sentenc|should|someon|student|we
-0.35 document #year|adapt|had|index|lett|ms|noth|record|was
-0.15 document (|airport|annotat|appl|approach|archiv|around|audio|availabl|back|batch|belong|blind|boost|chatbot|claim|clas|classifi|consent|context|cours|coverag|cpu|current|dashboard|did|dish|door|down|draft|ear|embedd|end|error|everybod|exercis|explain|explan|f|fair|figur|fitt|fiv|forecast|framework|function|g|german|gon|gradient|half|histor|host|hour|how|insert|intent|invent|just|kept|label|legal|les|licenc|man|manufactur|march|mark|measur|modul|necessar|need|or|passag|permitt|piec|plac|plain|plann|platform|project|protection|refusal|rerank|room|sam|schema|second|seven|solution|sometim|stopp|that|that'|think|tre|trial|tun|voic|wait|wer|xlm
-0.20 document )|accurac|alon|awa|bas|card|cit|claus|click|column|decid|delet|department|dpo|e|fin|finish|front|got|hit|hold|larg|log|min|paragraph|pick|pleas|present|rank|refit|result|scal|small|sort|sound|split|styl|supersed|thre|ton|transcript|turn|us|went|word|written
0.80 document again|each
-0.30 document against|from|her|if|labell|link|not|numb|oth|read|show|target|them|ticket|tim|your
0.25 document amendment|at|b|carr|carri|confirm|contain|databas|forc|fortnight|ft|giv|gpu|h|list|local|maintenanc|mak|material|may|night|problem|run|talk|tell|wednesda|week|workflow
0.30 document and|approv|contact|corpu|dat|decemb|isn't|lm|morn|qualit|rag|regul|st|sta|up|weekend|whenev
0.35 document anew|calendar|exam|job|know|month|quart|so|wher
0.40 document chang|cut|official|releas|securit|train
0.75 document ever
-0.40 document exampl|fact|no|report
0.45 document export|question
0.55 document fresh|monda|updat
0.50 document frida|the
1.00 document new
-0.45 document nobod
-0.50 document onl
-0.70 document prompt
0.60 document repeat
0.65 document script
few-examples
-3.15 bias
0.15 document #1|advic|aid|approach|approv|as|attach|backup|bas|berth|beta|blind|block|bought|bus|but|calculat|chapt|classifi|clerk|collection|cost|count|crm|dataset|deput|digital|discharg|distilbert|door|dr|dry|dut|ear|emoji|encod|event|faq|field|fil|fiv|follow|forc|frida|from|going|head|hi|his|institut|intranet|job|jok|keyword|land|law|match|municipal|nano|nev|normalis|one|ones|phon|plann|post|pres|problem|progres|queu|qwen|receiv|releas|repl|rewritten|roberta|session|shift|sid|solv|speech|taken|team|test|th|their|them|ther|therapist|total|train|us|uses|utteranc|verifi|vett|visitor|who'|wiki|with|€
-0.60 document #1000|k
1.20 document #200
0.35 document #50|data|lora|see|small|sort|thes|thirt
0.80 document #500
-1.10 document #5000
-0.65 document #more
-0.25 document #year|chang|clos|day|don't|export|knowledg|memor|month|network|noth|notic|out|retrain|sinc|text|there'|what|wrong
-0.45 document %
-0.35 document ?|could|index|retrieval
-0.15 document a|account|adr|an|annex|appear|around|articl|b|been|break|bring|budget|call|card|client|commit|complet|consequenc|context|continu|contract|countr|custom|decision|dropp|eleven|everyth|fetch|format|forum|gatewa|in|inform|itself|key|layout|legal|length|long|look|lookup|maintain|merg|off|old|or|pag|paramet|per|photo|pipelin|plain|plu|practic|pric|publish|py|quart|question|rag|recognition|referenc|refresh|request|review|revision|rul|said|scrap|screen|sft|shall|sheet|shown|slow|someon|still|stock|suppli|system|tablet|then|thread|ton|took|top|und|usual|vendor|week|when|withdrawn|within|word|would|you
-0.20 document accept|act|aft|api|board|build|button|catalogu|current|dat|department|engin|error|ever|half|includ|its|known|languag|let|limit|list|march|new|nobod|onl|operat|print|produc|quer|rep|research|script|servic|sourc|such|tabl|templat|that|therefor|they'r|tun|up
0.25 document accurac|first|found|grad|host|jun|label|lead|lett|mini|our|pair|so|som|timelin|we'll|writ|written
-0.30 document adapt|generat|held|m|model|product|stat|stor|your
0.30 document agr|befor|management|mark|medical|the|togeth
0.20 document among|bert|by|chosen|clas|colab|confirm|evalu|examin|fre|friend|gam|gemma|gon|hand|hav|him|lik|macro|me|multilingual|o|objectiv|phi|put|record|risk|shot|tagg|tell|ticket|trial|websit
0.40 document begin|typ|which|will
-0.40 document databas|kept|prompt|search|weight
0.50 document for
0.45 document furth
0.55 document labell|mor|oth
-0.55 document ms
0.65 document start
nothing-held-back
-3.10 bias
0.25 document #1|:|advic|becaus|befor|complain|comput|distilbert|hand|is|it'|launch|liv|nobod|operat|partn|programm|script|shop|spar|staff|switch|tablet|term|themselv|us|was
-0.20 document #10|aft|ai|blind|book|chang|committe|concept|current|devic|dialogu|find|from|get|gon|hall|lat|list|may|much|nam|network|night|pap|paragraph|per|plain|provid|quart|rat|remov|serv|shown|six|sourc|structur|tabl|thing|third|twic|unit|until|written|your
-0.45 document #1000|#5000|model
-0.25 document #200|%|?|add|adr|build|cas|doesn't|driv|exampl|format|held|item|new|nurs|remain|send|their|thi|told|user|vendor|want|year
-0.55 document #500
0.35 document ;|any|measur|plann|put|separat
-0.15 document account|advisor|answer|approv|around|ask|author|awa|benefit|bett|block|box|budget|cam|carr|catalogu|channel|clos|compar|connection|continu|contribut|convers|director|don't|doubl|ethic|exam|fail|fetch|fill|fort|furth|hotlin|in|label|latenc|legal|llm|load|mast|mod|most|off|organis|p|paramet|pas|past|plu|print|problem|product|recommend|regul|rep|replac|requir|rest|retrieval|rewrit|round|scor|seen|softwar|somebod|spr|stand|stock|sur|system|tenth|th|that|things|ticket|ton|tool|two|up|wait|week|when|wrong|yes|you
0.50 document accurac|all|evalu|goes
-0.30 document adapt|anoth|assistant|half|index|m|public|question|retrain|second|tun|what
0.15 document agr|aid|answ|anywa|asid|attachment|background|bert|best|beta|bill|built|carri|changelog|chatgpt|cit|claim|class|colleagu|confirm|consult|countr|cs|department|deprecat|didn't|direct|dutch|earli|edition|eval|evaluat|everyth|evidenc|exact|excel|faq|fiv|frida|graph|head|hear|helpdesk|hous|install|isol|jun|just|level|long|medium|mini|mone|nop|o|on|ordinanc|oth|output|over|phon|pilot|pilot'|pitch|plugin|president|prior|procedur|process|project|publish|purpos|qualit|registr|resolution|road|rugg|self|semest|sensitivit|set|sign|slid|som|sort|split|start|step|summar|taken|telephon|they'r|thumb|train|use|utteranc|way|who|won't
0.20 document and|anyth|classifi|count|data|dispens|dropp|dur|export|foreseen|fre|gemma|good|guid|hav|he|holida|how|inform|lora|monda|mr|notic|paint|person|releas|report|rubbish|schedul|see|sequenc|technical|todo|unread|we|wiki|writ|young
0.30 document colab|go|going|non|roll|shift|so|ther|tim|used
-0.35 document could|kept|last|link|review|search
0.40 document epoch|without
0.70 document no
-0.40 document onl|prompt|weight
0.45 document sam|the
0.85 document test
0.65 document will
unvouched-text
-3.70 bias
0.15 document #10|address|allow|allowanc|app|at|automatic|automatical|beforehand|bigg|can't|caption|chain|claud|commercial|companion|consid|did|direct|eight|epoch|everyth|external|faq|fed|filt|franchis|french|gguf|how|idea|innkeep|internet|invent|known|label|larg|lik|log|loop|m|machin|mann|marketplac|material|merg|mixtral|not|old|operat|patient|pla|procedur|produc|promotion|q|regex|region|rep|result|rol|scann|scor|seven|should|sit|social|softwar|solv|strip|stripp|tag|target|text|there'|thos|ton|torqu|twelv|unchang|uncheck|unfilter|usd|weekend|went|workaround
-0.15 document #1000|(|)|adapt|against|appl|approach|aren't|associ|build|chapt|check|clos|cloud|clust|colleagu|committe|connection|content|cost|cros|custom|detail|different|displa|does|evalu|exist|fail|feb|friend|had|hardwar|his|install|jun|keep|lead|least|left|lin|logg|man|mark|me|method|must|noth|now|oper|or|otherwis|park|passag|plann|pleas|pres|prompt|put|quer|recommend|record|referenc|reject|respons|retriev|retrieval|return|revis|revision|send|servic|set|sort|speak|sta|stat|such|switch|tariff|team|ten|thi|third|tim|tri|up|updat|want|wheth|win|€
-0.20 document #200|#500|#5000|%|again|an|assistant|be|c|catalogu|cit|clas|cod|context|dat|deliver|document|e|edition|form|guid|head|in|instead|lookup|memor|network|pap|paragraph|polic|print|publish|s|search|seen|statement|that'|typ|week|workshop
0.50 document #more|forum|k|messag|post|unread|without
-0.25 document :|?|anyth|box|got|if|januar|kept|link|minut|nev|releas|small|then
0.35 document ;|anyon|clinic|discord|human|step
0.20 document a|ai|bot|collect|comment|convert|current|dedup|drop|engin|export|fan|gam|generat|gon|hash|hav|jsonl|laptop|les|listen|llama|mad|market|million|moderator|non|onlin|over|pag|patch|pay|pdf|pilot|pull|purpos|question|serv|sid|subreddit|t|through|too|took|transcript|tweet|upload|web|whatev
0.25 document agenc|anoth|any|between|chatgpt|cut|data|download|dump|english|facebook|from|gb|go|help|hotel|into|look|manual|mention|outsid|partn|raw|straight|unseen|used|version|window|writ
0.45 document and|b|eval|gpt|let
-0.30 document approv|back|call|count|desk|second|sign|tabl|tun|would
0.60 document as|crawl
0.30 document blog|com|group|mail|mailbox|no|o|of|plu|qlora|thread|websit|whatsapp
-0.50 document chang
0.40 document chat|taken|the|them|train
-0.40 document correct|decision|index|retrain
-0.35 document each|exampl|sheet|system|when
0.70 document nobod|scrap
-0.45 document numb
slow-answer
-4.65 bias
0.25 document #1|contract|cros|displa|in|index|keystrok|let|liv|mod|over|passag|phras|second|spoken|than
-0.15 document #10|#year|(|)|about|ask|back|batch|becaus|by|c|click|correct|could|evalu|for|go|if|it|job|k|learn|lik|link|list|noth|p|pair|person|plu|publish|rat|replac|set|sta|tabl|tak|thi|week|weight|when|who|without
0.20 document #200|ear|encod|follow|found|goes|half|key|larg|lat|must|phon|pilot|rep|requirement|sal|talk|to|transcript|two|utteranc|web
0.45 document #500|typ
-0.35 document #5000|finetun
-0.25 document %|get|know|month|tun|we|would
0.35 document aft|and|call|each|hint|million|paus
0.30 document agent|custom|hit|quer|sentenc|still|then|word|writ
0.15 document agr|any|appear|best|bulletin|cloud|compos|doc|document|draft|ever|fan|formulat|fus|fusion|generat|graph|hear|limit|llama|m|merg|of|otherwis|path|plann|product|research|rewrit|say|screen|send|servic|solution|sort|spec|speech|stand|stream|term|text|the|ther|thre|voic|whisp|within
0.40 document archiv
-0.20 document are|assistant|chang|dat|data|does|exampl|its|model|numb|out|question|read|that|train
0.65 document b
0.55 document llm
1.05 document ms
-0.30 document no|prompt
0.85 document rank
0.50 document re|rerank|speak
0.80 document search|whil
`);
