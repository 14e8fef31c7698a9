import { readWeights } from './weights';

/** Learned by `npm run learn` from 45182 labelled sentences; not to be edited by hand. */
export const documentWeights = readWeights(`
knowledge-in-weights
-2.45 bias
0.20 document #10|address|advis|alarm|alternativ|anoth|april|articl|bett|bind|call|carr|categor|chat|collection|committe|connection|control|d|decemb|department|deriv|desk|devic|document|don|drill|dut|eligibilit|endpoint|ever|firmwar|given|group|hardwar|hospital|hotlin|hous|hr|interfac|it'|itself|keep|know|lost|lot|maintenanc|material|me|mini|mr|offic|offlin|open|our|pay|payment|permit|pharmacist|pretrain|pric|procedur|qualit|qwen|rang|red|relat|ring|rollout|school|seat|second|sft|sign|slack|so|solution|st|support|team|technical|term|test|through|thursda|touch|verific|w|whatsapp|wiki|withheld|workflow|wrong|zon
-0.20 document #year|adr|advantag|aft|back|brand|cam|com|consequenc|copyright|doesn't|dpo|dry|exercis|experiment|fail|fill|fin|forecast|had|him|intent|invent|key|languag|lik|might|nam|on|or|paragraph|phras|point|recognis|recommend|refresh|say|schema|slot|someon|sta|supersed|text|thre|told|transl|us|with|year|your
0.15 document %|accept|adoption|advisor|agr|allowanc|alread|amendment|animal|api|appl|approv|as|authorit|basement|beta|boat|brain|busines|can|canteen|card|centr|channel|chapt|checkpoint|class|clean|co|colab|collectiv|commission|compatibilit|concept|consolidat|consult|contain|contract|convers|copilot|council|current|databas|deal|deck|delta|devi|distill|distribution|doctor|dog|each|escal|even|everyth|favour|filt|fir|floor|for|fram|fund|gemma|general|generat|guidelin|handov|heard|held|ids|inform|injur|insuranc|internet|intranet|inventor|issu|jan|jul|jun|kick|known|l|lead|lift|llama|mad|maritim|market|match|matrix|minimum|minor|mobil|mone|month|octob|office'|oper|operator|oracl|overnight|panel|pap|password|patch|period|pharmac|phi|pi|pocket|premis|pres|problem|proces|proof|push|queri|quota|recit|regional|regulator|reimbursement|rel|rent|repl|revenu|safet|scenario|scop|scor|sdk|seal|section|ship|shop|signatur|sinc|skip|spe|stand|tap|tenant|their|things|thumb|tier|timelin|tuesda|turkish|ui|upgrad|use|vector|vet|vett|vpn|ward|well|weren't|what|who'|work
-0.15 document (|)|afternoon|alwa|amount|annotat|appear|assessment|awa|begin|belong|between|break|buy|cach|claus|click|column|configur|content|context|copi|cov|cpu|crm|ct|dead|differenc|does|ear|earli|edit|edition|embedd|empt|ent|event|exampl|field|figur|finetun|fitt|fiv|follow|format|gener|grow|haiku|host|hybrid|input|is|it'd|keyword|lat|length|lesson|md|merg|minut|moderator|monitor|mortem|museum|necessar|nobod|ocr|pag|persona|purpos|queu|refit|refus|research|result|retrieval|sat|select|sent|set|shot|small|somebod|speech|split|stream|structur|suggestion|tenth|than|thi|topic|trad|transcrib|transform|tts|twic|user|ver|wer|why|withdrawn|yet|you
-0.25 document a|add|again|around|bas|best|classifi|comparison|encod|few|finish|four|from|function|histor|insert|intend|link|look|model|not|old|onc|passag|pla|rank|record|report|retriev|sentenc|should|sort|speak|ton|turn|two|when|would
0.50 document acceptanc|bot|exam|pair|script|the
-0.35 document adapt|compar|label|labell|pick
0.35 document agreement|carri|contact|continu|epoch|fee|handbook|into|limit|los|pdf|phon|plan|rat|regul|schedul
0.25 document aid|audit|b|box|bulletin|calendar|catalogu|ci|companion|confirm|db|district|faq|far|fil|fresh|frida|gb|help|i|laptop|learn|list|mak|manag|paramet|park|past|pc|prepar|reception|remov|requir|resolution|septemb|shall|siz|staff|start|taught|telephon|token|will|without
0.85 document and
0.40 document answ|build|cut|fees|portal|releas|stat|tablet|what'|€
0.45 document approval|official|q|rul|securit
0.60 document ask
-0.30 document blind|delet|did|hit|json|messag|noth|output|plac|read|rewrit|show|sound|that|was|wheth|writ
0.30 document brok|cod|complianc|condition|cost|countr|discount|evalu|giv|internal|its|liv|need|operat|part|qlora|season|sit|tell|terminal|train|wednesda|wher
-0.40 document chang|index|we|word
0.70 document export
-0.55 document fact|if|onl|tun
-0.50 document lett
-0.45 document ms|print
-0.70 document prompt
0.75 document question
-0.60 document retrain
source-from-memory
-3.90 bias
0.25 document #1000|#500|along|complet|complianc|dat|exam|forc|fund|id|law|lead|manag|portal|produc|put|q|solution|tell|train
-0.25 document #200|:|chang|could|licenc|not|onl|phon|quer|record|result|review|servic|thi|turn|we
0.15 document #more|%|academ|account|act|add|advis|also|anchor|articl|behind|brain|brok|cit|colleagu|compan|contain|contribution|czech|direct|dock|edition|exclud|footnot|g|goal|guidelin|had|insist|inspector|instruction|insuranc|join|known|l|lm|local|login|manual|may|memb|memor|mind|mini|objection|official|ord|pdf|print|proof|push|recit|regulator|reproduc|requirement|research|revision|rul|say|scop|seen|so|som|submit|tablet|technical|the|thes|think|threat|traceabilit|validat|vers|version|volum|want|we'r|we'v
-0.20 document #year|)|adapt|aft|bot|but|content|context|don't|down|exampl|fact|first|hav|her|hit|input|last|lora|minut|month|night|old|onc|option|passag|plan|point|rank|return|system|their|ticket|until|what|word|would
-0.15 document (|?|adr|again|agent|alon|answer|applic|bad|box|card|clean|consequenc|cov|dataset|delet|did|due|even|fetch|fold|format|from|function|generator|gpt|hand|happen|human|index|intend|is|job|key|label|larg|list|llm|management|match|measur|most|or|patient|per|plac|post|privac|process|rat|refresh|remov|replac|report|retrieval|rewrit|send|shop|siz|step|stock|summar|tak|teach|team|term|through|tim|user|window|you
0.30 document acceptanc|approv|audit|companion|nam|qlora|regul|statement
0.20 document agreement|all|amendment|auditor|cas|claus|client|committe|concept|continu|countr|court|current|databas|decid|desk|document|dur|ever|henc|i|includ|issu|it'|its|maintenanc|need|pag|pap|plain|polic|question|qwen|recall|requir|round|said|sft|sign|stand|standard|target|them|thursda|unseen|use|well|written|wrot
0.35 document and|b|cod|giv|it|model|must
0.60 document answ
0.45 document ask|chapt|end|itself|paragraph
-0.30 document befor|ms|over|pric|start|wheth
0.40 document both|section|togeth
0.70 document each
-0.35 document if|languag|retrain|that|tun|two|when
0.75 document learn
1.00 document numb
0.50 document part|referenc
-0.50 document prompt
0.55 document stat
untried-prompt
-3.05 bias
-0.15 document #1|(|)|;|?|accept|again|agreement|an|and|april|architectur|at|baselin|behind|below|cit|clas|complet|concept|continu|control|count|countr|default|description|did|do|down|dut|e|each|edition|enough|exist|februar|full|gav|got|h|help|i|instead|it'|its|jan|just|know|latenc|lookup|maintain|measur|memb|memor|million|noth|offlin|oper|passag|phon|plu|q|re|recommend|revis|scor|sinc|six|sort|stat|step|still|tag|train|tun|typ|up|updat|users|variant|vendor|version|web|week|whil|window|yes
0.25 document #10|#1000|best|blind|brand|by|dat|finetun|friend|insert|jun|mark|material|nev|old|pick|subject|team|text|to
0.15 document #200|a|accessibilit|action|alwa|append|as|aunt|awa|back|bar|befor|bit|bullet|calm|charact|chatbot|cheek|clerk|commission|copywrit|court|crop|els|emoji|exclam|flash|form|found|from|gemma|gues|hand|him|humour|idea|ingredient|input|json|judg|keyword|lead|let|llama|mak|mor|most|non|ops|outag|outsid|pars|persona|phi|pilot|polit|preferr|qa|read|script|select|serv|sft|shall|sign|social|sum|sur|test|that|ton|transcript|using|valid|warm|we'r
-0.20 document #50|approval|bas|both|call|can|card|clos|encod|exam|inform|instruction|labell|learn|list|m|may|model|network|onl|peopl|provid|rul|sam|sheet|show|stor|technical|was|would|you
0.60 document #5000
-0.50 document %
-0.35 document aft|current|then
0.30 document all|are|compar|dpo|her|merg|she|short|sound
-0.40 document answ|ask|exampl|per|question
0.20 document approv|b|chat|chosen|collection|comparison|content|custom|dictat|dry|fact|fix|for|gemini|giv|gpu|he|herself|how|launch|lin|o|out|output|personalit|preferenc|pros|record|repl|slight|templat|turn|used
-0.30 document assistant|chang|index|new|pap|quart|there'
0.40 document com|layout|mann
0.35 document draft|follow|fre|lora|messag|mistral|talk|the|way|writ
-0.25 document held|knowledg|llm|ms|pag|result|retrain|retrieval|right|ther|twelv|what|when|wher|with|within|wrong
0.50 document lett
0.65 document lik|voic
0.45 document our|styl
-1.05 document prompt
-0.45 document search|tri
0.55 document so
training-to-stay-current
-3.30 bias
0.15 document #|?|accept|acceptanc|action|additional|adoption|affect|afresh|amend|applicant|approval|area|as|azur|being|benefit|bid|bonu|bot'|build|categor|cc|channel|cheap|circular|completion|conversion|countr|czech|day|devi|disclos|distribution|dut|editor|engineer|evaluat|examin|exclud|exist|faq|farm|feb|fees|first|fish|food|freshnes|gam|general|giv|good|graph|happen|head|hr|i|id|ids|injur|interfac|last|latest|launch|leagu|mad|manual|minor|ml|notic|objection|occur|octob|ops|out|packag|part|permit|phi|plan|portal|previou|procurement|proof|publish|q|quer|queri|rang|realis|redon|regional|regulator|reimbursement|rel|resum|retention|revis|rollback|rost|rough|round|run|seat|secret|spend|stal|steel|stick|storag|support|sustainabilit|tell|terminal|test|th|therefor|thirt|thursda|tokeniz|told|union|usual|ux|vector|verific|visit|we'r|weight|which|who|wiki|wrot
0.25 document #1000|amendment|anoth|approv|ask|assistant|at|b|calendar|contact|contain|continu|decemb|develop|doesn't|forc|fortnight|isn't|keep|know|list|liv|local|maintenanc|mak|may|me|night|problem|receiv|regul|start|wednesda|week|weekend
-0.25 document #200|back|department|don|don't|dr|encod|his|if|labell|larg|lat|messag|minut|post|present|read|rewrit|should|show|someon|target|them
-0.20 document #5000|accurac|add|against|all|alon|approach|availabl|awa|board|card|clas|claus|column|compar|dpo|e|f|front|got|histor|host|legal|min|model|not|or|paragraph|passag|pick|platform|production|rep|result|retrain|sort|sound|split|student|transcript|us|went|word
-0.35 document #year|exampl|her|index|report|was
-0.15 document )|a|appl|around|audio|bas|batch|becom|blind|boost|cit|claim|classifi|click|consent|context|cpu|creat|crew|dashboard|decid|delet|describ|door|down|draft|embedd|end|error|exercis|fac|fair|fin|finish|fit|fitt|function|g|german|gon|hit|hold|holida|how|idea|input|insert|intent|invent|it|just|label|learn|les|licenc|log|logg|man|manufactur|mark|measur|memor|miss|mit|modul|necessar|need|pap|permitt|piec|plac|plain|plann|project|rank|recognis|refit|replac|rerank|room|sam|scal|schema|second|sentenc|seven|slid|small|solution|sometim|speech|stor|straight|styl|summ|supersed|that|that'|think|thre|ton|transl|tre|trial|tun|turn|voic|wait|written
-0.30 document adapt|had|lett|link|ms|no|noth|numb|oth|record|ticket|tim|we|your
0.55 document again|monda
0.20 document agreement|alarm|api|articl|below|chat|checkpoint|ci|config|confirm|consolidat|control|cron|delta|edit|everyth|expect|fast|feed|fil|fort|gpu|guid|l|least|lm|overnight|pair|past|pay|per|public|push|qlora|quot|re|saturda|schedul|seal|season|shall|soon|sunda|surpris|tablet|the|train|ward|what'|whol|within|workflow|workshop|wrong|yesterda
0.40 document and|anew|export|frida|month|official|releas|securit
0.30 document carr|carri|chang|corpu|dat|databas|ft|h|material|morn|qualit|rag|st|sta|talk|up|whenev
0.45 document cut
0.70 document each|ever
0.35 document exam|job|quart|so|wher
-0.40 document fact|from|nobod
0.60 document fresh|repeat|script
0.90 document new
-0.50 document onl
-0.65 document prompt
0.50 document question|updat
few-examples
-2.95 bias
0.20 document #1|among|approv|but|check|chosen|dataset|distilbert|evalu|examin|gemma|gon|grad|hand|jun|keyword|label|lik|macro|mark|me|multilingual|nev|o|one|phi|put|shot|tagg|taken|test|them|utteranc|visitor|who'|wiki|€
-0.60 document #1000|#more|k
0.90 document #200
0.30 document #50|befor|by|confirm|first|lora|mini|our|so|sort|togeth|writ|written
0.70 document #500
-1.00 document #5000
-0.20 document #year|about|accept|act|and|api|build|clos|context|dat|engin|fetch|known|languag|limit|lin|memor|notic|old|operat|print|quer|research|retrain|review|servic|sinc|such|text|up|when|word|wrong
-0.35 document %|databas|index|out|product|prompt|weight
-0.15 document )|adr|annex|appear|applic|been|board|break|bring|call|card|client|complet|consequenc|continu|contract|countr|current|custom|department|design|dropp|edition|eleven|error|eval|everyth|fill|format|gatewa|good|includ|inform|its|key|latenc|legal|let|list|lookup|maintain|march|merg|new|night|nobod|off|on|onl|or|photo|pipelin|plu|practic|produc|publish|quart|question|recognition|refresh|rep|revision|round|script|sft|shall|shown|someon|sourc|stand|step|still|stock|summar|tabl|tablet|tak|templat|therefor|they'r|thread|ton|took|und|vendor|week|within|you
-0.30 document ?|could|generat|held|kept|knowledg|m|model|retrieval|search|stat|your
0.25 document accurac|colab|found|fre|lead|lett|management|medical|objectiv|record|som|ticket|timelin|we'll|with
-0.25 document adapt|button|catalogu|chang|day|don't|export|half|month|network|noth|stor|that|there'|tun|what
0.15 document advic|approach|as|attach|backup|bas|bert|beta|block|bulletin|chapt|clas|classifi|clerk|collection|count|decid|deput|digital|discharg|door|dut|ear|emoji|encod|end|epoch|event|faq|far|field|fil|fiv|follow|friend|from|gam|given|going|hav|he|head|hear|hi|host|i|intranet|is|job|land|match|municipal|pair|pi|post|pres|problem|progres|queu|receiv|releas|remot|rent|repl|rewritten|risk|road|roberta|sam|shift|sid|team|tell|th|the|their|ther|tim|tom|total|turn|us|used|verifi|vett|websit|work
0.35 document agr|see|small|thirt|typ|which|will
0.40 document begin|data|for|thes
0.45 document furth|oth
0.55 document labell|start
0.60 document mor
-0.45 document ms
nothing-held-back
-2.80 bias
0.20 document #1|:|and|anyth|anywa|classifi|colleagu|dispens|distilbert|fiv|foreseen|guid|hand|how|inform|labell|lik|long|lora|mone|nobod|o|over|pag|pilot|plugin|programm|project|report|room|rubbish|see|sequenc|switch|tablet|technical|themselv|tim|todo|was|we|won't|writ
-0.15 document #10|%|acceptanc|advisor|aft|amount|author|awa|board|box|budget|catalogu|chang|channel|committe|comparison|connection|contain|contribut|convers|current|design|director|don't|each|eleven|end|exam|exist|f|fail|fetch|find|fort|found|from|gon|hall|hotlin|languag|latenc|load|mast|mod|network|nev|nin|off|often|open|organis|p|paragraph|pas|past|plu|print|rat|read|remov|rep|rest|retrieval|rewrit|seen|shown|six|somebod|sourc|spr|stand|still|sur|tak|tenth|th|that|their|thing|tool|try|twic|when|wrong|year'|you
-0.40 document #1000|review
-0.35 document #200|index|weight
-0.55 document #500
-0.45 document #5000
0.40 document ;|goes|sam|separat|ther
-0.25 document ?|add|build|cas|doesn't|get|half|held|in|lat|list|may|pap|plain|send|structur|tabl|told|want|what
-0.20 document account|adapt|adr|ai|anoth|approv|blind|book|clos|compar|concept|devic|dialogu|driv|format|furth|giv|law|much|nam|new|night|nurs|problem|provid|quart|recommend|remain|scor|second|serv|than|unit|until|up|user|vendor|wait|week|yes|your
0.45 document accurac|all
0.25 document advic|agr|becaus|colab|complain|comput|data|dur|fre|go|going|he|holida|is|it'|measur|non|operat|partn|script|shop|spar|staff|term|unread|us|use|used|way
0.15 document aid|asid|attachment|availabl|befor|besid|best|bill|both|carri|changelog|conclusion|control|count|cs|custom|deprecat|didn't|direct|dropp|edition|emergenc|emoji|evaluat|everyth|evidenc|exact|export|faq|far|fees|few|formulat|freelanc|frida|gemma|good|graph|has|hav|head|hear|helpdesk|hour|hous|icon|if|just|launch|level|llama|los|me|medium|mini|notic|ordinanc|oth|pair|pilot'|pitch|plann|prior|publish|registr|releas|resolution|road|roberta|rugg|schedul|self|semest|set|sign|slid|som|split|step|summar|taken|thumb|usabl|version|work
0.30 document any|liv|monda|put|roll|shift|so|the|without
-0.30 document assistant|could|exampl|item|kept|last|link|m|onl|prompt|public|question|retrain|search|thi|tun|year
0.35 document epoch|evalu
-0.50 document model
0.50 document no
0.65 document test
0.60 document will
unvouched-text
-3.65 bias
0.20 document #10|a|ai|answ|been|blog|caption|com|comment|companion|data|drop|english|export|fed|from|generat|go|gon|hash|laptop|larg|mad|mann|market|moderator|non|o|of|over|partn|patch|patient|pdf|pilot|produc|pull|purpos|raw|regex|straight|subreddit|t|through|transcript|unseen|weekend|whatev
-0.15 document #1000|against|approach|aren't|associ|begin|chapt|cit|cloud|clust|cod|coffe|colleagu|committe|connection|content|context|cros|custom|deliver|detail|different|does|e|encod|evalu|exam|exist|fail|feb|fill|form|hardwar|his|includ|install|instead|jun|lead|least|logg|lookup|lora|mark|may|memor|method|oper|or|otherwis|park|passag|phras|plann|pres|print|re|recommend|referenc|respons|retriev|revis|revision|scop|servic|stat|stock|such|tariff|ten|tim|token|wait|what|which|wrot|yes|€
-0.20 document #500|#5000|%|?|an|anyth|assistant|be|catalogu|clas|dat|document|edition|got|guid|in|kept|lin|link|man|mor|must|network|nev|noth|on|pap|paragraph|polic|s|search|seen|send|small|statement|that'|then|thi|typ|we|week|workshop
0.45 document #more|let|messag|train|without
0.30 document ;|and|clinic|discord|group|human|mail|mailbox|outsid|plu|post|taken|thread|websit
0.15 document address|allowanc|anoth|answer|any|app|at|authorit|automatical|beforehand|bigg|can't|categor|chain|channel|compar|convert|dataset|dedup|did|eight|engin|epoch|everyth|facebook|found|franchis|gam|gguf|how|inspection|internet|leav|listen|look|loop|marketplac|material|measurement|merg|mini|mixtral|mod|next|old|operat|organis|oth|out|person|pla|preferr|procedur|promotion|py|q|reddit|region|rep|rol|safet|scann|scor|selection|serv|short|should|sinc|sit|softwar|solv|som|stripp|tag|target|the|there'|too|took|torqu|triag|twelv|unchang|unfilter|upload|workaround|year
-0.25 document again|box|c|check|desk|head|if|minut|publish|sign
0.25 document agenc|between|chatgpt|current|cut|download|dump|gb|hav|help|into|jsonl|llama|manual|mention|million|no|pag|question|sid|them|used|version|web|whatsapp|window|writ
0.40 document anyon|b|forum|gpt
-0.35 document approv|decision|exampl|retrain|tabl|tun
0.55 document as|k
-0.30 document back|call|count|each|januar|releas|second|sheet|system|when
-0.45 document chang|numb
0.35 document chat|qlora|step|unread
-0.40 document correct|index|would
0.50 document crawl|eval|scrap
0.60 document nobod
slow-answer
-4.45 bias
0.30 document #1|hit|passag|second|word|writ
0.20 document #200|doc|encod|follow|half|in|larg|lat|let|liv|of|phras|pilot|sal|speech|stand|still|stream|talk|to|two|utteranc|web|whisp
0.35 document #500|aft|agent|hint|million|paus|quer|then
-0.35 document #5000|finetun
-0.15 document #year|about|are|batch|becaus|c|clos|correct|could|delet|do|does|evalu|fill|for|go|if|job|k|learn|lik|list|model|new|noth|now|numb|one|p|person|read|replac|rul|set|sta|thi|week|weight|when|who|without
-0.25 document %|get|know|month|no|train|tun|we|would
0.15 document agr|appear|best|between|bulletin|compos|crm|design|document|draft|earpiec|fan|formulat|found|fus|fusion|ghost|goes|histor|law|llama|m|merg|must|otherwis|path|plann|pric|product|rep|research|rewrit|say|screen|send|servic|sort|spec|stor|term|text|the|ther|ticket|toda|up|voic
0.25 document and|call|contract|cros|custom|displa|each|ear|index|key|keystrok|mod|over|requirement|sentenc|spoken|than|transcript
0.40 document archiv|re|rerank|typ
-0.20 document assistant|back|chang|dat|data|exampl|its|out|question|rat|that
0.50 document b
0.60 document llm
0.95 document ms
-0.30 document prompt
0.70 document rank|whil
0.65 document search
0.45 document speak
`);
