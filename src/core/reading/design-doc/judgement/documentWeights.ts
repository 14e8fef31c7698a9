import { readWeights } from './weights';

/** Learned by `npm run learn` from 53920 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.70 bias
0.15 document !|#10|%|absorb|acces|adoption|advisor|agr|also|amendment|animal|api|app|approv|authorit|batter|benchmark|beta|boat|brain|bulletin|busines|call|card|centr|checkpoint|class|client|clust|co|colab|collectiv|commission|compatibilit|component|concept|confirm|consolidat|consult|contract|control|convers|copilot|corpu|council|dark|databas|deal|deck|delta|deposit|devi|disclaim|distribution|dog|don|drop|each|electricit|employ|even|ever|examin|favour|fil|firmwar|flag|floor|font|fund|generat|handov|heart|ids|infrastructur|injur|insuranc|intranet|issu|it'|jun|keep|l|launch|law|lead|lift|lin|llama|lm|login|m|maintenanc|manual|match|menu|mini|minimum|minor|mix|mobil|monda|motiv|network|occur|office'|oper|operator|oracl|org|origin|overnight|panel|pap|pas|pass|patch|period|personal|pet|phi|pi|plu|pocket|polish|polit|premis|premium|pretrain|problem|procedur|proces|promotion|provid|push|queri|quota|qwen|recit|red|regional|regist|regulator|reimbursement|repl|repla|reserv|revenu|room|runbook|saf|scenario|scor|sdk|ship|sign|signatur|sinc|skip|soon|sprint|straight|studio|sunda|support|tabl|tap|taxi|things|threshold|tier|timetabl|togeth|total|troubl|tuesda|turkish|ui|union|unseen|use|vector|vet|vett|visa|w|week|well|weren't|whatsapp|window|workflow|yesterda
-0.20 document #5000|add|aft|afternoon|alwa|an|appear|back|befor|begin|belong|best|brand|buy|cannot|column|com|comparison|consequenc|copyright|cpu|crm|dpo|dry|embedd|empt|experiment|fail|fiv|from|function|haiku|her|him|host|is|key|link|look|monitor|onc|ord|paragraph|passag|phras|plac|point|propos|recognis|recommend|refit|refresh|report|retriev|say|schema|sent|sentenc|slot|someon|split|sta|suggestion|text|than|that|told|vendor|wer|why
-0.25 document #year|adapt|blind|delet|did|encod|exercis|fill|follow|forecast|had|histor|insert|intend|lat|lik|might|pla|record|rewrit|should|show|shown|supersed|ton|two|us|was|wheth|with|would|year
-0.15 document )|?|adr|advantag|annex|annotat|archiv|assessment|be|beekeep|behaviour|besid|book|bor|break|bring|built|cach|cam|candidat|click|configur|consider|content|context|copi|correct|dead|decision|describ|dialect|differenc|does|doesn't|don't|door|down|ear|earli|edit|edition|eur|event|figur|fin|fitt|format|found|gener|grow|hand|hybrid|incomplet|intent|invent|it'd|keyword|larg|lesson|librar|man|md|measurement|merg|minut|mortem|nam|necessar|nobod|ocr|parallel|persona|pilot|purpos|quot|rath|reason|refus|result|retrieval|root|scal|select|seminar|set|shot|small|somebod|speech|spell|statu|stopp|stream|structur|styl|such|summar|system|tak|task|tenth|thank|thi|to|trad|transcrib|transform|transl|trial|trigg|tts|user|uses|ver|vers|when|withdrawn|won't|yesterday'|you
-0.40 document a|pick|read|sound|writ
0.25 document accept|address|aid|all|alternativ|anoth|audit|bett|box|can|carr|ci|companion|db|deadlin|decemb|desk|dut|eligibilit|evalu|gb|hardwar|help|hotlin|i|inform|laptop|me|memb|open|our|paramet|payment|pres|qualit|rang|remov|resolution|rollout|season|section|sft|shall|sit|stand|start|team|technical|verific|wednesda|without
0.55 document acceptanc|ask
0.20 document advis|alarm|allowanc|april|articl|basement|bind|blog|bus|canteen|catalogu|categor|collection|committe|connection|current|d|department|deriv|distill|document|drill|els|endpoint|everyth|faq|far|fir|forc|fram|frida|gemma|group|guidelin|hous|hr|interfac|internet|itself|jan|lost|lot|mad|mak|material|matrix|mone|mr|new|nowher|octob|offic|offlin|park|pay|pc|permit|pharmac|pharmacist|reception|relat|remark|rent|rental|requir|ring|school|scop|seal|seat|slack|solution|st|staff|standard|telephon|term|their|thumb|thursda|tim|toda|touch|upgrad|ward|wiki|will|withheld|zon
0.35 document agreement|brok|condition|cost|fee|giv|internal|into|liv|manag|pdf|pric|q|regul|what'
0.95 document and|the
0.40 document answ|build|contact|continu|learn|limit|official|phon|plan|portal|rat|stat|tablet
0.50 document approval|pair|question
-0.30 document around|bas|classifi|few|finish|four|hit|json|languag|old|or|output|print|rank|sort|speak|thre|turn|we
0.30 document b|calendar|carri|chat|cod|complianc|countr|cut|discount|district|epoch|fresh|hospital|its|know|list|los|need|operat|part|past|prepar|qlora|releas|schedul|septemb|siz|taught|terminal|token|wher
0.45 document bot|fees|handbook|rul|script|securit|tell|train|€
-0.35 document chang|label|labell|messag|not|noth|your
-0.45 document compar|index|tun|word
0.60 document exam
0.65 document export
-0.55 document fact|lett
-0.60 document if|onl
-0.50 document ms
-0.75 document prompt
-0.70 document retrain
source-from-memory
-4.20 bias
-0.15 document #10|again|agent|alon|answer|applic|cannot|card|clean|consequenc|content|copi|delet|due|even|event|few|fold|format|function|generator|get|gpt|hav|hear|hit|hour|human|index|input|intend|is|job|know|label|larg|last|lat|let|lett|lora|management|match|million|night|no|noth|patient|pilot|plac|position|post|privac|project|rang|re|remov|rewrit|sam|scrap|shop|should|speech|statu|tak|teach|team|than|thi|thre|travel|until|us|valid
0.25 document #1000|all|along|articl|claus|companion|complet|continu|exam|heart|id|manag|of|put|q|recall|requir|vers
-0.25 document #200|)|a|befor|chang|could|down|fact|first|her|minut|over|plan|rank|record|replac|result|tim|what|wheth
-0.35 document #year|:|if|languag|ms|not|pric|that|when
0.15 document %|academ|account|agreement|anchor|behind|bett|book|brain|brok|cit|colleagu|committe|compan|current|custom|databas|decid|direct|document|dur|exclud|finetun|finish|footnot|grant|henc|hous|i|ids|insist|inspector|instead|instruction|into|issu|it'|its|join|known|lead|lm|login|lookup|maintenanc|manual|may|need|offlin|pre|push|qwen|recit|rel|rememb|rep|requirement|research|rul|runbook|safet|scop|search|seminar|ser|sft|so|sourc|technical|them|threat|thursda|titl|traceabilit|transcript|und|use|validat|version|volum|want|we'r|written|wrot|€
-0.20 document (|adr|aft|bad|bot|box|but|context|don't|exampl|hand|happen|key|lik|llm|mad|month|most|old|onc|option|or|passag|point|refresh|retrieval|return|send|start|step|stock|summar|system|through|ticket|turn|we|word|would|you
0.35 document acceptanc|also|and|b|dat|nam|pag|tell
0.20 document act|amendment|auditor|build|client|complianc|concept|countr|court|czech|desk|fund|g|includ|plain|polic|print|produc|regulator|revision|round|said|say|seen|stand|tablet|target|too|unseen|we'v|which|will
0.65 document answ
0.30 document approv|ask|audit|ever|forc|law|must|portal|qlora|regul|solution|standard|statement|well
0.40 document both
0.45 document chapt|cod|model|referenc|the|togeth|train
0.70 document each
0.50 document end|paragraph|part|section
0.55 document giv|it|memor|stat
0.60 document itself
0.85 document learn
-0.30 document licenc|onl|phon|quer|review|servic|tun|two
1.10 document numb
-0.55 document prompt
-0.45 document retrain
untried-prompt
-3.40 bias
-0.15 document #1|(|)|;|?|about|agreement|ai|an|and|approval|architectur|bas|baselin|box|cit|cod|complet|continu|contract|control|could|count|countr|decision|default|demo|down|dut|e|eleven|enough|fil|got|h|had|help|i|inform|install|it'|jan|kept|latenc|law|leaflet|lookup|maintain|man|measur|million|model|nam|network|now|offlin|onc|paramet|passag|pleas|plu|pric|provid|q|quot|recommend|said|sampl|scor|season|see|shot|student|tak|technical|train|typ|updat|users|v|variant|visitor|we'd|web|window
0.15 document #10|action|append|asid|aunt|awa|b|bar|bit|blind|block|calm|charact|chat|chatbot|cheek|cheerful|chos|claim|clean|clerk|collection|copi|copywrit|court|crop|custom|dat|decid|emoji|end|exclam|fact|fix|flight|found|friendli|funn|gemini|gemma|giv|given|goal|going|gues|hand|handl|he|hers|him|humour|ingredient|jok|judg|k|keyword|lead|let|llama|manag|measurement|mini|most|o|offic|ok|ops|outag|outsid|persona|pres|qa|record|second|select|serv|star|stiff|sur|team'|their|to|took|transcript|trial|turn|using|want|we'r|wer
0.25 document #1000|best|by|for|form|gpu|herself|insert|jun|lin|merg|nev|subject|team|unread|warm|written
0.20 document #200|a|all|alwa|approv|are|as|bullet|chosen|commission|complain|content|dictat|dry|hav|his|how|json|launch|mak|mark|material|mor|on|personalit|pick|preferenc|pros|sign|slight|social|templat|that|them|thi|used
-0.25 document #50|april|call|can|exam|held|instruction|learn|list|llm|may|memor|new|quart|retrain|retrieval|right|twelv|whil|with|within|wrong
0.70 document #5000|lik
-0.50 document %
-0.35 document aft|ask|chang|then
-0.20 document again|answ|assistant|behind|below|card|clos|did|doc|each|edition|encod|gav|know|knowledg|m|month|onl|peopl|phon|re|rul|sam|sheet|show|six|sort|step|still|stor|ther|was|what|would|yes|you
0.30 document brand|compar|fre|her|old|output|polit|repl|sft|text
0.45 document com|lora|sound
-0.30 document current|index|labell|ms|pag|pap|result|there'|when|wher
0.35 document dpo|finetun|friend|messag|mistral|she|the
0.40 document draft|follow|mann|talk|way|writ
-0.45 document exampl|question|search|tri
0.55 document layout|our|styl
0.65 document lett|voic
-0.40 document per
-1.10 document prompt
0.50 document short|ton
0.60 document so
training-to-stay-current
-3.45 bias
0.15 document #1|#1000|action|adoption|alternativ|amend|announc|api|applicant|area|as|ask|averag|azur|being|below|benefit|bid|bonu|bot'|build|canteen|categor|cc|channel|chat|checkpoint|clos|consult|control|countr|currenc|czech|devi|direct|disclos|distribution|els|evaluat|everyth|exclud|faq|far|fast|feb|fees|fil|first|fort|freshnes|furth|gam|garden|gb|graph|happen|head|hom|hous|i|ids|inspection|internet|leagu|licens|lost|management|meet|minor|mor|nowher|occur|ops|park|past|pitch|plugin|portal|previou|pric|procurement|proof|quer|queri|rang|re|realis|redon|regulator|reimbursement|rel|resum|retention|revis|rfc|ring|rollback|rost|rough|schedul|season|seat|secret|sell|spend|standard|steel|stick|support|taxi|tech|telephon|th|told|tractor|union|upkeep|ux|vector|verific|visit|when|who|wiki|wrong|wrot|x
-0.25 document #200|against|don|don't|dr|encod|hit|labell|lat|messag|minut|oth|production|rank|rep|retrain|sentenc|should|someon|student|turn|word
-0.15 document #500|(|airport|along|annotat|approach|archiv|around|audio|back|baselin|batch|belong|blind|boost|chatbot|claim|clas|claus|consent|context|cours|coverag|cpu|current|custom|dashboard|did|door|down|draft|ear|embedd|error|everybod|exercis|explain|explan|f|fair|fals|figur|fitt|fiv|forecast|framework|g|gon|gradient|half|high|histor|host|how|idea|insert|intent|invent|just|kept|label|les|logg|man|manufactur|map|march|mark|measur|modul|necessar|need|ok|or|our|own|paragraph|passag|permitt|piec|plain|plann|project|protection|recognis|refusal|relationship|replac|say|schema|solution|sometim|speech|stopp|stor|that|think|thre|ton|tre|trial|und|wait|wasn't|wer|window|written|xlm
-0.30 document #5000|add|compar|her|if|link|ms|not|numb|read|show|target|them|ticket|tim|we|your
-0.35 document #year|adapt|exampl|from|had|index|lett|record
-0.20 document )|a|accurac|all|alon|appl|availabl|awa|bas|board|card|cit|click|column|decid|delet|department|dpo|e|end|fin|finish|front|function|german|got|his|hold|larg|legal|licenc|log|min|pick|platform|pleas|post|present|refit|result|rewrit|scal|second|seven|small|sort|sound|split|styl|supersed|that'|transcript|us|voic|went
0.20 document accept|acceptanc|afresh|agreement|alarm|anoth|approval|assistant|at|bulletin|carr|ci|config|consolidat|continu|cron|day|delta|develop|doesn't|edit|engineer|exist|expect|eyes|farm|feed|keep|l|least|liv|mak|me|ml|overnight|part|pay|per|plan|public|push|q|qlora|quot|receiv|run|saturda|seal|soon|stal|start|surpris|switch|tablet|tell|therefor|thirt|ward|what'|whol|within|workshop|yesterda
0.85 document again
0.25 document amendment|articl|b|carri|confirm|contact|contain|databas|forc|ft|gpu|h|is|list|local|maintenanc|material|may|problem|shall|wednesda|week|workflow
0.35 document and|anew|calendar|dat|exam|job|know|month|quart|so|wher
0.30 document approv|corpu|decemb|fortnight|giv|isn't|lm|morn|night|qualit|rag|regul|st|sta|sunda|talk|up|weekend|whenev
0.40 document chang|cut|official|question|securit|train
0.75 document each
0.70 document ever
0.50 document export|updat
-0.40 document fact|noth|report|was
0.60 document fresh|monda|repeat|the
0.45 document frida|releas
1.05 document new
-0.45 document no|nobod
-0.50 document onl
-0.75 document prompt
0.65 document script
few-examples
-3.15 bias
0.15 document #1|advic|aid|anoth|anyon|approach|approv|attach|backup|bas|berth|beta|block|bought|but|calculat|caus|chapt|classifi|clerk|collection|cost|count|crew|dataset|deput|digital|distilbert|door|dpo|dut|ear|emoji|encod|evalu|event|except|f|faq|far|fees|flight|follow|forc|friend|from|given|going|hav|he|head|hi|i|institut|intranet|is|keyword|law|littl|municipal|nano|nev|offic|one|passeng|phon|pilot|post|problem|progres|put|queu|qwen|receiv|roberta|session|shift|sid|solv|succes|team|tell|their|ticket|tim|total|trial|turn|us|used|uses|verifi|vett|visitor|want|we|websit|who'|wiki|with
-0.65 document #1000|#more|k
1.20 document #200
0.40 document #50|furth
0.80 document #500
-1.10 document #5000
-0.25 document #year|been|button|catalogu|clos|day|export|month|network|noth|notic|print|rep|script|sinc|text
-0.45 document %|prompt
-0.15 document )|a|about|account|adr|also|and|annex|around|articl|b|break|bring|budget|call|card|channel|client|complet|consequenc|context|contract|cop|countr|custom|department|didn't|don|driv|dropp|dump|eleven|everybod|everyth|explain|fetch|fill|format|gatewa|includ|itself|know|layout|legal|length|list|long|look|lookup|maintain|million|new|night|nobod|not|operator|paramet|per|photo|pipelin|plain|pleas|plu|practic|pric|publish|py|quart|question|rag|referenc|refresh|repeat|request|rerank|said|scrap|screen|securit|shall|short|shown|slow|someon|still|stock|suppli|system|tablet|tak|that|then|thre|thread|ton|top|usual|vendor|week|whisp|withdrawn|within|word|you
-0.35 document ?|adapt|could|index|product|retrieval|stat
-0.20 document accept|act|aft|api|appear|board|build|continu|current|dat|down|engin|error|ever|half|in|inform|its|key|known|languag|let|limit|march|merg|off|onl|operat|or|produc|quer|research|retrain|rul|servic|sourc|such|tabl|templat|therefor|they'r|tun|und|up|would|wrong
0.25 document accurac|by|fre|gam|host|label|lead|mark|mini|o|our|record|shot|som|we'll|writ|written
0.30 document agr|befor|first|found|gemma|lett|management|medical|so|the
0.20 document among|as|bert|chosen|clas|colab|confirm|examin|field|gon|grad|hand|him|job|jok|jun|land|lik|macro|match|me|multilingual|net|objectiv|ones|phi|risk|tagg|taken|them|ther|timelin|train|utteranc|€
0.35 document begin|data|lora|pair|see|small|sort|thes|thirt|togeth|typ|which
-0.30 document chang|don't|generat|held|knowledg|m|memor|model|out|stor|there'|what|your
-0.40 document databas|kept|search|weight
0.50 document for|oth|will
0.60 document labell
0.55 document mor
-0.55 document ms
0.65 document start
nothing-held-back
-3.10 bias
0.20 document #1|anyth|asid|comput|count|data|dispens|dropp|dur|evaluat|export|fiv|foreseen|gemma|good|guid|hav|helpdesk|hous|inform|install|is|it|long|lora|mr|notic|paint|person|report|rubbish|schedul|sequenc|set|skipp|sort|summar|technical|todo|use|we|wiki|won't|writ|young
-0.20 document #10|%|ai|blind|chang|committe|concept|current|fail|find|format|fort|get|gon|list|may|much|network|new|night|pap|per|plain|provid|quart|rat|remov|seen|shown|six|tenth|their|thing|third|tun|twic|unit|until|wait|when|written|yes|your
-0.45 document #1000|model
-0.30 document #200|adapt|anoth|exampl|half|index|last|m|second|year
-0.60 document #500
-0.50 document #5000
-0.15 document (|)|account|advisor|aft|answer|approv|around|ask|author|awa|benefit|bett|block|book|box|budget|cam|carr|catalogu|channel|clos|compar|connection|contain|continu|contribut|convers|council|develop|dialogu|director|doubl|end|entr|exam|fetch|fill|from|furth|hall|hint|hotlin|in|label|latenc|law|legal|limit|llm|load|look|mad|mast|messag|miss|mod|moment|most|nam|off|organis|p|paragraph|paramet|pas|past|plu|print|problem|rag|read|recommend|regul|rep|replac|requir|rest|retrieval|rewrit|round|scor|serv|softwar|somebod|spr|stand|stock|sur|system|th|that|things|ticket|ton|tool|two|up|week|wrong|year'|you
0.30 document :|and|any|befor|colab|complain|going|liv|non|shift|so|ther|used
0.35 document ;|measur|plann|put|roll|separat|tim|us|without
-0.25 document ?|a|add|adr|build|cas|devic|doesn't|driv|held|item|lat|nurs|question|remain|send|structur|tabl|thi|told|user|vendor|want|what
0.55 document accurac|evalu|goes|the
0.25 document advic|becaus|distilbert|fre|go|hand|it'|launch|monda|nobod|operat|partn|programm|script|shop|spar|staff|switch|tablet|term|themselv|unread|was
0.15 document agr|aid|answ|anywa|attachment|background|bert|bill|built|changelog|chatgpt|cit|claim|class|classifi|colleagu|complet|confirm|consult|countr|cs|deplo|didn't|direct|earli|edition|editor|eval|everyth|exact|excel|fair|faq|far|fees|fil|frida|front|graph|haven't|he|head|hear|holida|how|isol|jun|just|labell|level|lot|me|medium|mini|mone|nop|o|output|over|pag|pilot|pilot'|pitch|plugin|pow|president|prior|procedur|process|project|publish|purpos|qualit|rank|registr|releas|resolution|road|room|rugg|see|self|semest|sensitivit|shop'|sign|slid|som|split|step|taken|telephon|they'r|thumb|transl|utteranc|way|who
0.50 document all
-0.35 document assistant|could|kept|link|public|retrain|review|search
0.40 document epoch
0.75 document no
-0.40 document onl|prompt|weight
0.45 document sam
0.90 document test
0.70 document will
unvouched-text
-3.65 bias
0.20 document #10|agenc|ai|any|collect|comment|convert|current|dedup|drop|engin|everyth|export|fan|hash|hav|help|jsonl|laptop|les|market|merg|million|moderator|non|of|onlin|over|partn|patch|pay|pdf|pilot|pull|purpos|question|review|scor|serv|sft|sid|subreddit|through|too|took|transcript|tweet|unseen|upload|web
-0.15 document #1000|(|accept|adapt|against|appl|aren't|ask|associ|be|build|can|car|chapt|classifi|clos|cloud|clust|colleagu|committe|connection|content|cost|court|cros|databas|detail|does|fail|feb|fix|form|friend|general|had|hardwar|his|in|install|json|jun|keep|lead|least|left|lin|logg|man|me|menu|must|noth|now|onl|oper|otherwis|our|passag|plann|pleas|pres|prompt|put|quer|referenc|regist|reject|report|respons|retriev|retrieval|return|revis|revision|said|seen|septemb|servic|set|solution|speak|stat|such|tariff|team|tim|tri|up|updat|want|wheth|win|yes|your|€
-0.20 document #200|#500|#5000|%|)|an|assistant|c|catalogu|cit|clas|cod|context|custom|dat|deliver|different|document|e|edition|evalu|got|if|instead|lookup|memor|method|network|pap|paragraph|polic|print|publish|s|send|statement|ten|that'|then|typ|week
0.45 document #more|b|eval|let|post|the
-0.35 document :|retrain|second|sheet|tun|when
0.35 document ;|chat|com|discord|group|human|look|mailbox|train
-0.30 document ?|anyth|approv|back|call|count|desk|each|exampl|sign|tabl|would
0.25 document a|between|bot|cut|data|download|english|facebook|gb|generat|go|hotel|llama|mail|manual|mention|outsid|raw|straight|t|ton|used|version|whatev|window|writ
0.15 document add|address|allow|app|at|automatical|beforehand|bigg|cam|can't|caption|chain|claud|commercial|companion|consid|did|direct|eight|epoch|external|faq|fed|filt|flan|franchis|french|gam|gemini|gguf|going|gon|harbour|how|idea|internet|invent|keyword|known|label|larg|leaflet|listen|load|log|loop|machin|mann|marketplac|material|mixtral|next|ngo|not|old|operat|organis|pag|patient|present|procedur|produc|promotion|py|q|regex|region|rep|result|right|scann|script|seven|should|sit|softwar|stripp|tag|target|text|there'|torqu|unchang|uncheck|unfilter|usd|way|weekend|workaround
-0.25 document again|box|head|januar|kept|link|minut|nev|releas|search|small|workshop
0.40 document and|anyon|taken
0.30 document anoth|blog|chatgpt|clinic|dump|from|into|mad|no|o|plu|qlora|step|thread|websit|whatsapp
0.60 document as|crawl
-0.50 document chang
-0.40 document correct|decision|index|numb|system
0.50 document forum|gpt|them
0.55 document k|messag|without
0.70 document nobod
0.65 document scrap|unread
slow-answer
-4.55 bias
0.25 document #1|#200|contract|custom|displa|hit|in|let|mod|must|passag|quer|still|transcript|two
-0.20 document #10|about|chang|dat|does|exampl|lik|model|noth|out|question|read|train
-0.15 document #1000|#year|(|)|ask|assistant|back|batch|becaus|by|c|click|correct|could|day|evalu|fact|for|four|go|if|it|its|job|k|learn|link|list|night|numb|one|p|pair|person|plu|publish|rat|replac|sta|tabl|tun|week|weight|when|who|without
0.45 document #500|hint
-0.35 document #5000
-0.25 document %|are|data|finetun|know|month|we|would
0.15 document a|agr|appear|best|bulletin|cloud|control|document|draft|dur|editor|encod|ever|fan|formulat|fusion|generat|hear|larg|law|limit|m|merg|next|otherwis|path|phon|pilot|pric|product|rep|research|rewrit|sal|say|send|servic|solution|spec|speech|stand|start|stream|talk|term|ther|thre|to|voic|web|whisp
0.30 document aft|agent|key|sentenc|spoken|than|then|word
0.40 document and|archiv|each
0.70 document b
0.35 document call|million|paus|writ
0.20 document cros|ear|follow|found|fus|goes|half|index|keystrok|lat|liv|over|phras|pres|requirement|screen|second|the|utteranc
-0.30 document get|no|prompt
0.50 document llm|typ
1.05 document ms
0.95 document rank
0.60 document re|rerank
0.80 document search
0.55 document speak
0.75 document whil
`);
