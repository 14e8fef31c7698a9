import { readWeights } from './weights';

/** Learned by `npm run learn` from 51769 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.80 bias
0.15 document !|%|absorb|acces|adoption|advisor|agr|allowanc|also|amendment|animal|api|app|authorit|batch|batter|benchmark|beta|boat|brain|bulletin|busines|call|card|centr|checkpoint|class|client|clust|co|colab|colleagu|collectiv|commission|compatibilit|component|concept|conferenc|confirm|consolidat|consult|contract|control|convers|copilot|corpu|council|deal|deck|delta|deposit|devi|disclaim|distribution|dog|draft|drop|each|electricit|employ|examin|far|favour|fir|firmwar|flag|floor|font|forc|fund|generat|given|handov|heart|hous|ids|infrastructur|injur|insuranc|intranet|issu|jun|keep|l|launch|lead|lift|lin|llama|lm|login|m|maintenanc|manual|match|memor|menu|mini|minimum|minor|mobil|monda|motiv|network|nowher|occur|office'|operator|oracl|org|origin|overnight|panel|pap|pas|patch|period|personal|pet|phi|pi|plu|pocket|polish|polit|premis|premium|pretrain|problem|procedur|proces|provid|push|queri|quota|recit|red|regional|regist|regulator|reimbursement|repl|repla|requirement|reserv|revenu|runbook|saf|safet|scenario|sdk|ship|shop|sign|signatur|sinc|skip|soon|sprint|standard|straight|studio|sunda|support|tabl|tap|their|things|through|thumb|tier|timetabl|togeth|total|troubl|tuesda|turkish|ui|union|unseen|use|vector|vet|vett|visa|w|week|well|weren't|whatsapp|window|workflow|yesterda
-0.20 document #5000|add|aft|afternoon|alwa|an|appear|back|befor|begin|belong|best|brand|buy|cannot|column|comparison|consequenc|copyright|cpu|crm|doesn't|dpo|dry|embedd|empt|exercis|experiment|fail|fiv|haiku|him|host|is|lesson|link|look|onc|ord|paragraph|passag|phras|plac|point|propos|recognis|recommend|refit|refresh|report|retriev|retrieval|say|schema|sent|sentenc|slot|someon|split|sta|suggestion|text|than|that|told|vendor|wer|wheth
-0.25 document #year|adapt|classifi|delet|did|encod|fill|follow|forecast|function|had|insert|intend|languag|lat|lik|might|pla|record|rewrit|should|show|shown|sort|supersed|ton|two|us|was|with|year
-0.15 document )|?|adr|advantag|annex|annotat|archiv|assessment|baselin|be|beekeep|behaviour|between|book|bor|break|bring|built|cach|cam|candidat|click|com|configur|consider|content|context|copi|dead|describ|dialect|differenc|does|don't|door|ear|earli|edit|eur|event|figur|fin|fitt|format|found|from|gener|grow|hand|her|hybrid|incomplet|intent|invent|it'd|key|keyword|larg|librar|md|measurement|minut|monitor|mortem|nam|necessar|ocr|parallel|persona|pilot|purpos|quot|rath|refus|result|root|scal|select|seminar|set|shot|small|somebod|speech|spell|sql|statu|stopp|stream|structur|styl|such|system|tak|task|tenth|thi|to|trad|transcrib|transform|transl|trial|tts|user|uses|ver|vers|when|why|withdrawn|won't|yesterday'|you
-0.35 document a|chang|label|labell|messag|not|noth|print
0.25 document accept|aid|all|alternativ|anoth|audit|bett|box|bus|can|carr|chat|ci|companion|db|decemb|desk|dut|eligibilit|evalu|gb|hardwar|hotlin|i|inform|its|laptop|me|offic|open|our|paramet|park|payment|pres|qualit|rang|remov|requir|resolution|rollout|sft|stand|start|telephon|verific|wednesda|without
0.60 document acceptanc
0.20 document address|advis|alarm|approv|april|articl|basement|bind|blog|canteen|catalogu|categor|collection|committe|connection|current|d|deadlin|department|deriv|distill|document|don|drill|els|endpoint|everyth|faq|fram|frida|gemma|group|guidelin|help|hr|interfac|internet|it'|itself|jan|lost|lot|mad|mak|material|matrix|mone|mr|new|octob|offlin|pay|pc|permit|pharmac|pharmacist|qwen|reception|relat|remark|rent|rental|ring|room|school|scop|scor|seal|seat|slack|solution|st|staff|team|technical|term|thursda|tim|toda|touch|upgrad|ward|wiki|will|withheld|zon
0.35 document agreement|answ|brok|cod|condition|cost|fee|fresh|giv|internal|into|liv|manag|pric|q|tell|what'
0.95 document and|the
0.50 document approval|pair
-0.30 document around|bas|blind|few|finish|four|histor|hit|json|old|or|output|rank|speak|thre|turn|we|would|your
0.55 document ask|exam|question
0.30 document b|calendar|carri|complianc|countr|cut|discount|district|epoch|hospital|know|list|los|memb|need|operat|part|past|pdf|prepar|qlora|releas|schedul|season|septemb|shall|sit|siz|taught|terminal|token|wher
0.45 document bot|fees|handbook|rul|script|securit|train|€
0.40 document build|contact|continu|learn|limit|official|phon|plan|portal|rat|regul|stat|tablet
-0.45 document compar|index|ms|tun|word
0.65 document export
-0.55 document fact|lett
-0.60 document if|onl
-0.40 document pick|read|sound|writ
-0.75 document prompt
-0.65 document retrain
source-from-memory
-4.20 bias
-0.15 document #10|aft|again|agent|alon|answer|anywa|applic|cannot|card|clean|consequenc|copi|due|even|event|few|field|fold|format|function|generator|get|gpt|hear|hit|hour|human|index|input|intend|is|job|know|label|larg|last|lat|let|lett|lora|management|match|million|night|noth|patient|pilot|plac|position|post|privac|project|rang|re|remov|rewrit|sam|scrap|shop|should|speech|statu|tak|teach|team|than|thi|thre|took|travel|until|us|valid
0.25 document #1000|all|along|articl|ask|claus|companion|complet|continu|heart|id|manag|of|put|recall|requir|vers
-0.20 document #200|(|adr|bad|bot|box|but|content|context|don't|exampl|hand|happen|key|lik|llm|mad|month|most|no|old|onc|option|or|passag|point|refresh|retrieval|return|send|start|step|stock|summar|system|through|ticket|turn|we|word|would|you
-0.35 document #year|:|languag|ms|not|pric|that
0.20 document %|act|amendment|auditor|build|client|complianc|concept|countr|court|czech|databas|desk|fund|g|includ|issu|plain|polic|print|produc|q|regulator|revision|round|said|say|seen|stand|tablet|target|too|unseen|we'v|which|will
-0.25 document )|a|befor|chang|could|down|fact|first|her|minut|over|plan|rank|record|replac|result|tim|what|wheth
0.15 document academ|account|agreement|anchor|behind|bett|book|brain|brok|cit|colleagu|committe|compan|current|custom|decid|direct|document|dur|exclud|fee|finetun|finish|grant|has|henc|hous|i|ids|insist|inspector|instead|instruction|it'|join|known|lead|lm|login|lookup|maintenanc|manual|may|need|offlin|pre|push|qwen|recit|rel|rememb|rep|requirement|research|rul|runbook|safet|scop|search|see|seminar|ser|sft|so|sourc|technical|them|threat|thursda|titl|traceabilit|transcript|und|use|validat|version|volum|want|we'r|written|wrot|€
0.35 document acceptanc|also|and|b|dat|nam|pag|tell
0.65 document answ
0.30 document approv|audit|ever|exam|forc|law|must|portal|qlora|regul|solution|standard|statement|well
0.40 document both
0.45 document chapt|cod|referenc|the|togeth|train
0.70 document each
0.50 document end|model|paragraph|part
0.60 document giv|itself
-0.40 document if
0.55 document it|memor|section|stat
0.85 document learn
-0.30 document licenc|onl|phon|quer|review|servic|tun|two|when
1.05 document numb
-0.55 document prompt
-0.45 document retrain
untried-prompt
-3.40 bias
-0.15 document #1|(|)|;|?|about|agreement|ai|an|and|approval|architectur|bas|baselin|box|cit|cod|complet|continu|contract|control|could|count|countr|decision|default|demo|don|down|dut|e|eleven|enough|fil|full|got|h|had|help|i|inform|install|it'|jan|kept|latenc|leaflet|lookup|maintain|man|manual|measur|million|model|month|nam|network|now|offlin|onc|paramet|passag|pleas|plu|pric|provid|q|quot|recommend|said|sampl|scor|season|see|shot|slid|student|tak|technical|train|typ|updat|users|variant|visitor|we'd|web|window
0.15 document #10|action|append|asid|aunt|awa|b|bar|bit|blind|block|calm|charact|chatbot|cheek|cheerful|chos|claim|clean|clerk|collection|copi|copywrit|court|crop|custom|dat|decid|emoji|end|exclam|fact|fix|flight|found|friendli|funn|gemini|gemma|giv|given|goal|going|gpt|gues|hand|handl|he|hers|him|humour|ingredient|jok|judg|k|keyword|lead|let|llama|manag|measurement|mini|most|o|offic|ok|ops|outag|outsid|persona|pres|qa|record|second|select|serv|star|stiff|sur|team'|their|to|took|transcript|trial|turn|using|want|we'r|wer|without
0.25 document #1000|best|by|for|form|gpu|herself|insert|jun|lin|merg|nev|subject|team|unread|warm
0.20 document #200|a|all|alwa|approv|are|as|bullet|chat|chosen|commission|complain|content|dictat|dry|hav|his|how|json|launch|mak|mark|material|mor|on|personalit|pick|preferenc|pros|sign|slight|social|templat|that|them|thi|used|written
-0.25 document #50|april|call|can|exam|held|instruction|labell|learn|list|llm|may|memor|new|quart|retrain|retrieval|right|ther|twelv|whil|with|within|wrong
0.70 document #5000|lik
-0.50 document %
-0.35 document aft|ask|then
-0.20 document again|answ|assistant|behind|below|card|clos|did|doc|each|edition|encod|gav|know|knowledg|m|onl|peopl|phon|re|rul|sam|sheet|show|six|sort|step|still|stor|was|what|would|yes|you
0.30 document brand|compar|fre|her|old|output|polit|repl|sft|text
-0.40 document chang|per
0.45 document com|lora|sound|ton
-0.30 document current|index|ms|pag|pap|result|there'|when|wher
0.35 document dpo|finetun|friend|messag|mistral|she|the
0.40 document draft|follow|mann|talk|way|writ
-0.45 document exampl|question|search|tri
0.55 document layout|our|styl
0.65 document lett|voic
-1.10 document prompt
0.50 document short
0.60 document so
training-to-stay-current
-3.45 bias
0.15 document #1|#1000|action|adoption|alternativ|alwa|amend|announc|api|applicant|area|as|ask|audit|averag|azur|being|below|benefit|bid|bonu|build|canteen|categor|cc|channel|chat|clos|colleg|consult|control|countr|currenc|czech|day|devi|direct|disclos|distribution|dut|els|evaluat|everyth|examin|exclud|faq|far|fast|feb|fees|fil|fort|fre|freshnes|gam|garden|gb|generat|graph|happen|head|hom|hous|i|ids|injur|inspection|internet|issu|leagu|minor|mor|notic|occur|ops|pair|park|past|plugin|portal|previou|pric|procurement|proof|quer|queri|rang|re|realis|redon|regulator|reimbursement|rel|resum|retention|revis|rfc|ring|rollback|rough|schedul|scop|season|seat|secret|sell|spend|standard|steel|stick|storag|support|swap|taxi|tech|th|told|tractor|union|upkeep|ux|vector|verific|when|without|wrong|wrot|x
-0.25 document #200|board|don|don't|dr|encod|lat|messag|minut|pick|production|rank|rep|retrain|sentenc|should|small|someon|student|we|word|your
-0.30 document #5000|add|against|compar|her|if|labell|link|ms|not|numb|oth|read|show|target|them|ticket|tim
-0.35 document #year|adapt|exampl|from|had|index|lett|noth|record
-0.15 document (|a|airport|along|annotat|appl|approach|archiv|around|audio|awa|baselin|batch|belong|blind|boat|boost|chatbot|claim|clas|classifi|claus|consent|context|cours|coverag|cpu|current|custom|dashboard|did|door|down|draft|ear|embedd|end|error|everybod|exercis|explain|explan|f|fair|fals|figur|fitt|forecast|framework|function|g|german|gon|gradient|half|histor|host|how|idea|insert|intent|invent|just|kept|label|legal|les|licenc|logg|man|manufactur|map|march|mark|measur|modul|necessar|need|ok|or|our|paragraph|passag|permitt|piec|plain|plann|platform|project|protection|recognis|refusal|replac|room|schema|seven|solution|sometim|speech|stopp|that|that'|think|thre|tre|trial|voic|wait|wer|xlm
-0.20 document )|accurac|all|alon|availabl|back|bas|card|cit|click|column|decid|delet|department|dpo|e|fin|finish|fiv|front|got|his|hit|hold|larg|log|min|pleas|post|present|refit|result|rewrit|scal|second|sort|sound|split|styl|supersed|ton|transcript|turn|us|went|written
0.20 document accept|acceptanc|afresh|agreement|alarm|anoth|approval|assistant|at|bulletin|checkpoint|ci|config|consolidat|continu|cron|delta|develop|doesn't|edit|engineer|exist|expect|eyes|farm|feed|furth|keep|l|least|liv|mak|me|ml|overnight|part|pay|per|plan|public|push|q|qlora|quot|receiv|rost|run|saturda|seal|shall|soon|stal|start|surpris|switch|tablet|tell|therefor|thirt|visit|ward|what'|who|whol|wiki|within|workshop|yesterda
0.85 document again
0.25 document amendment|articl|b|carr|carri|confirm|contain|databas|forc|ft|giv|gpu|h|is|list|local|maintenanc|material|night|problem|sunda|wednesda|week|workflow
0.30 document and|approv|contact|corpu|dat|decemb|fortnight|isn't|lm|may|morn|qualit|rag|regul|so|st|sta|talk|up|weekend|whenev
0.35 document anew|calendar|exam|job|know|month|quart|wher
0.45 document chang|releas
0.40 document cut|official|question|securit|train
0.75 document each|ever
0.50 document export|frida|updat
-0.40 document fact|no|report|was
0.55 document fresh
0.60 document monda|repeat|the
1.05 document new
-0.50 document nobod|onl
-0.70 document prompt
0.65 document script
few-examples
-3.15 bias
0.15 document #1|advic|aid|anyon|approach|approv|attach|backup|bas|berth|beta|block|bought|bus|but|calculat|chapt|clerk|coach|collection|cost|count|crew|crm|dataset|deput|digital|distilbert|door|dpo|dut|ear|emoji|encod|evalu|event|except|f|faq|far|fees|field|flight|follow|forc|friend|from|going|hav|head|hi|i|intranet|is|job|keyword|law|littl|municipal|nano|nev|normalis|one|passeng|phon|pilot|post|problem|progres|put|receiv|repl|roberta|session|shift|sid|solv|team|tell|their|total|trial|turn|uses|verifi|vett|visitor|want|we|websit|who'|wiki|with
-0.65 document #1000|#more|k
1.20 document #200
0.40 document #50|furth
0.80 document #500
-1.10 document #5000
-0.25 document #year|been|button|clos|day|export|month|network|notic|print|rep|retrain|sinc|text|there'|tun|wrong
-0.45 document %|databas|kept|prompt
-0.35 document ?|adapt|could|index|retrieval|stat
-0.15 document a|account|add|adr|an|and|annex|around|articl|b|break|bring|budget|call|card|channel|client|complet|consequenc|context|contract|countr|custom|department|didn't|don|down|driv|dropp|dump|eleven|estimat|everybod|everyth|explain|fetch|fill|format|gatewa|itself|know|layout|legal|length|lin|long|look|lookup|maintain|million|night|nobod|not|old|operator|paramet|photo|pipelin|plain|pleas|plu|practic|prepar|pric|publish|py|quart|question|rag|referenc|refresh|request|rerank|said|say|scrap|screen|securit|shall|sheet|short|shown|slow|someon|still|stock|suppli|system|tablet|tak|that|then|thre|thread|ton|top|up|usual|vendor|week|whisp|withdrawn|within|word|you
-0.20 document accept|act|aft|api|appear|board|build|catalogu|continu|current|dat|engin|error|ever|half|in|includ|inform|its|key|known|languag|let|limit|list|march|merg|new|off|onl|operat|or|per|produc|quer|research|rul|script|servic|sourc|such|tabl|templat|therefor|they'r|und|would
0.20 document accurac|among|as|bert|chosen|clas|colab|confirm|examin|fre|gam|gon|hand|him|jok|jun|land|lik|macro|match|me|multilingual|net|o|objectiv|ones|phi|queu|risk|shot|tagg|taken|them|ther|ticket|timelin|train|utteranc|writ|€
0.30 document agr|befor|first|found|gemma|lett|lora|management|mark|medical|so|the
0.35 document begin|data|pair|see|small|sort|thes|thirt|togeth|typ|which
0.25 document by|grad|host|label|lead|mini|our|record|som|we'll|written
-0.30 document chang|don't|generat|held|knowledg|m|memor|model|noth|out|product|stor|what|your
0.50 document for|oth
0.55 document labell|mor
-0.55 document ms
-0.40 document search|weight
0.65 document start
0.45 document will
nothing-held-back
-3.15 bias
0.20 document #1|anyth|asid|classifi|comput|count|dispens|dropp|dur|evaluat|export|fiv|foreseen|fre|gemma|good|guid|hav|he|helpdesk|hous|how|inform|is|it|long|lora|mr|notic|paint|person|report|rubbish|schedul|sequenc|set|skipp|taken|technical|todo|use|we|wiki|won't|writ|young
-0.20 document #10|a|ai|blind|chang|clos|committe|concept|current|fail|find|format|fort|get|gon|hall|may|much|network|pap|per|plain|provid|quart|rat|remov|shown|six|tenth|thing|third|tun|twic|unit|until|when|written|yes|your
-0.45 document #1000|model
-0.30 document #200|adapt|anoth|assistant|exampl|half|index|last|m|search|second|year
-0.60 document #500
-0.50 document #5000
-0.25 document %|?|add|adr|build|cas|devic|doesn't|driv|held|item|lat|list|new|night|nurs|question|remain|send|structur|tabl|their|thi|told|user|vendor|want|what
-0.15 document )|account|advisor|aft|answer|approv|around|ask|author|awa|benefit|bett|block|box|budget|cam|carr|catalogu|channel|compar|connection|continu|contribut|convers|council|dialogu|director|doubl|end|entr|exam|fetch|fill|fix|from|furth|him|hotlin|in|issu|label|latenc|law|legal|limit|llm|load|look|mast|miss|mod|moment|most|nam|off|organis|p|paragraph|paramet|pas|past|plu|print|problem|rag|read|recognition|recommend|regul|rep|replac|requir|rest|retrieval|rewrit|round|scor|seen|serv|softwar|somebod|spr|stand|stock|sur|system|th|that|things|ticket|ton|tool|two|up|uses|wait|week|wrong|year'|you
0.30 document :|;|and|any|befor|colab|complain|going|liv|non|shift|so|ther|us|used
0.50 document accurac|all
0.25 document advic|becaus|distilbert|go|hand|it'|launch|monda|nobod|operat|partn|programm|script|shop|spar|staff|switch|tablet|term|themselv|unread|was
0.15 document agr|aid|answ|anywa|attachment|background|bert|bill|built|changelog|chatgpt|cit|claim|class|colleagu|complet|confirm|consult|control|countr|cs|data|deplo|didn't|direct|dutch|earli|edition|editor|eval|everyth|exact|excel|fair|faq|far|fees|fil|frida|front|graph|head|hear|holida|install|isol|jun|just|labell|level|medium|mini|ministral|mone|nop|o|of|oth|output|over|pag|pilot|pilot'|pitch|plugin|president|prior|procedur|process|project|publish|purpos|qualit|rank|registr|releas|resolution|road|rugg|see|self|semest|sensitivit|shop'|sign|slid|som|sort|split|start|step|summar|telephon|they'r|thumb|transl|utteranc|way|who
-0.35 document could|kept|link|public|retrain|review
0.40 document epoch|without
0.55 document evalu|goes|the
0.35 document measur|plann|put|roll|separat|tim
0.75 document no
-0.40 document onl|prompt|weight
0.45 document sam
0.90 document test
0.65 document will
unvouched-text
-3.65 bias
0.20 document #10|agenc|ai|any|collect|comment|convert|current|dedup|drop|engin|everyth|export|fan|going|hash|hav|help|jsonl|laptop|les|market|million|moderator|non|of|onlin|patch|pay|pdf|pilot|pull|purpos|question|review|scor|serv|sft|sid|subreddit|through|too|transcript|tweet|unseen|upload|web
-0.15 document #1000|(|)|accept|adapt|against|appl|aren't|associ|build|can|car|chapt|clos|cloud|clust|colleagu|committe|connection|content|cost|court|cros|detail|does|fail|feb|fix|form|friend|had|hardwar|hint|his|in|install|json|jun|keep|lead|least|left|lin|logg|man|mark|me|menu|method|must|noth|onl|oper|otherwis|our|passag|plann|pleas|pres|prompt|quer|recommend|referenc|regist|reject|respons|retriev|retrieval|return|revis|revision|said|seen|send|servic|set|sort|speak|sta|stat|such|switch|tariff|team|ten|third|tri|up|updat|wheth|win|yes|€
-0.20 document #200|#500|%|an|assistant|be|c|catalogu|cit|clas|cod|context|custom|dat|deliver|different|document|e|edition|evalu|if|instead|lookup|memor|network|now|pap|paragraph|print|publish|put|releas|s|statement|that'|want|week
-0.25 document #5000|?|again|box|got|head|januar|kept|link|minut|nev|polic|search|small|then|typ|workshop
0.45 document #more|b|eval|gpt|let|post|the|them
-0.35 document :|second|sheet|tun|when
0.35 document ;|chat|discord|group|look|no|train
0.25 document a|between|bot|cut|data|download|english|facebook|gb|generat|go|hotel|llama|manual|mention|outsid|partn|raw|straight|t|took|used|version|whatev|window|writ
0.15 document address|allow|answer|app|at|automatical|beforehand|bigg|can't|caption|chain|claud|commercial|companion|consid|did|direct|eight|epoch|external|faq|fed|filt|flan|franchis|french|gam|gemini|gguf|gon|harbour|how|idea|internet|invent|known|larg|listen|log|loop|m|machin|mann|marketplac|material|merg|mixtral|not|old|operat|over|pag|pair|patient|period|procedur|produc|q|read|regex|region|rep|result|right|scann|script|seven|should|sit|social|softwar|stripp|tag|target|text|there'|thos|torqu|unchang|unfilter|usd|way|weekend|wer|workaround
0.40 document and|anyon|human|taken
0.30 document anoth|blog|chatgpt|clinic|com|dump|from|into|mad|mail|mailbox|o|plu|qlora|step|thread|ton|websit|whatsapp
-0.30 document anyth|approv|back|call|count|desk|each|exampl|sign|tabl|would
0.55 document as|k
-0.50 document chang
-0.40 document correct|decision|index|numb|retrain|system
0.60 document crawl
0.50 document forum|messag|without
0.70 document nobod
0.65 document scrap|unread
slow-answer
-4.55 bias
0.25 document #1|#200|contract|custom|displa|hit|in|key|let|mod|must|over|passag|quer|still|transcript|two
-0.20 document #10|about|are|chang|dat|does|exampl|lik|model|noth|out|question|read|train
-0.15 document #1000|#year|(|)|assistant|back|batch|becaus|by|c|click|correct|could|evalu|fact|for|go|if|it|its|job|k|learn|link|list|night|numb|one|p|pair|person|plu|publish|rat|replac|sta|tabl|that|tun|week|weight|when|without
0.45 document #500|hint
-0.35 document #5000
-0.25 document %|data|know|month|we|would
0.30 document aft|agent|sentenc|spoken|than|then|word
0.15 document agr|appear|best|bulletin|cloud|control|document|draft|dur|editor|encod|ever|fan|formulat|fus|fusion|generat|hear|larg|law|limit|m|merg|next|otherwis|path|phon|pilot|pres|pric|product|rep|research|rewrit|sal|say|send|servic|solution|spec|speech|stand|start|stream|talk|term|ther|thre|to|voic|web|whisp
0.40 document and|archiv|each
0.70 document b
0.35 document call|million|paus|writ
0.20 document cros|ear|follow|found|goes|half|index|keystrok|lat|liv|phras|requirement|screen|second|the|utteranc
-0.30 document finetun|get|no|prompt
0.50 document llm|typ
1.05 document ms
0.95 document rank
0.60 document re|rerank
0.80 document search
0.55 document speak
0.75 document whil
`);
