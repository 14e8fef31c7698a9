/** Words of machine learning that look like knowledge nouns. They are blanked out before a subject is looked for. */
export const jargon = `
(learning|dropout|warmup|decay|sampling|error|success|failure|refusal|pass|win|hit|acceptance|compression|bit|frame|token|clip|call) rates?
lr (schedule|scheduler)s?
(cosine|linear|warmup|constant|noise) schedules?
learning rate (schedule|scheduler)s?
(trainer|openai|hugging ?face|tuning|training|inference|chat|completions?|python|rest|http|transformers?|gemini|anthropic|gpt \\d\\w{0,3}|rate limited) apis?
api (keys?|calls?|credits?|access|costs?|usage|pricing|bills?|tokens?|clients?|quota|limits?)
(model|image|prompt|adapter|container|weights|dataset|data set|training data|checkpoint|hugging ?face|unity) (catalogue?|registry|repository|repo|hub|list|directory)s?
(data|training|evaluation|eval|test|validation|held out|hold out|labelled|labeled|gold|open|public|instruction|preference|sft|dpo|synthetic) ?sets?
(loss|reward|value|policy|activation|cost) (function|model|gradient|curve)s?
policy (optimi[sz]ation|gradient|model)
(gpu|gpus|compute|training|inference|token|hardware|running) (costs?|prices?|fees?|hours?|stock|availability)
price per (token|million|1k|run|hour)
(token|context|length|memory|time|character|size|sequence) limits?
(code|test|topic|vocabulary|data|language) coverage
knowledge cut ?offs?
(rag|retrieval|vector|external) _ (knowledge base|kb|store|database)\\w{0,2}
(alignment)? ?handbook recipes?
vector (database|store|db|index)s?
(step|training|tuning|evaluation|annotation|labell?ing|test|cleaning) (procedure|protocol|guideline|instruction|manual|schedule|calendar|guide|policy|code|portal)s?
(style|brand|tone|layout|writing|editorial|voice|formatting|design|annotation) (guide|guideline|book|manual|policy|rule)s?
guides? (of|for|to) (tone|style|voice)
model cards?
system prompts?
(source|open|training|inference|evaluation|glue|demo|example|notebook|sample|python|typescript|generated) code
code (review|completion|generation|style|block|snippet|fence)s?
(mit|apache|gpl|model|open source) licen[cs]es?
knowledge (distillation|transfer|cut ?off|graph)
(front|back) office
price (tag|point)s?
stock (model|photo|llm|8b|7b|llama|checkpoint)s?
off the shelf
hot ?fix(es)?
cli (flag|option|argument)s?
feed ?backs?
feed ?forward
(data|text|file) (feed|export|directory)s? (format|path)
hub
(huggingface|github|git) repo\\w{0,8}
`;
