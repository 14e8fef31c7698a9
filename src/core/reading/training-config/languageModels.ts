/** Families of generating language models, by the names under which they are published. */
const families =
  /(?:^|[/_\-.\s])(?:meta-|open_?|code|tiny|bio|med|dialo|distil|deepseek-)?(?:llama|alpaca|vicuna|qwen|qwq|mistral|mixtral|ministral|(?:code|dev|magi|math)stral|pixtral|[a-z]{1,12}llm|dolphin|guanaco|koalpaca|santacoder|bitnet|xverse|skywork|gemma|phi|smollm|gpt|gpt-?neo|gpt-?neox|gpt-?j|gpt-?oss|opt|falcon|bloomz?|mpt|pythia|stablelm|deepseek|internlm|baichuan|chatglm|glm|yi|zephyr|olmo|granite|command-?r|aya|nemotron|starcoder|codegen|flan|m?t5|mt0|bart|dolly|dbrx|jamba|rwkv|exaone|solar|openchat|orca|hermes|danube|redpajama|xgen|meditron|biomistral|minicpm|claude|gemini|titan|nova|kimi|ernie|hunyuan|apertus|bielik|sailor|seallm|eurollm|lfm|olmoe|tulu|openhermes|wizardlm|wizardcoder|minimax|seed-?oss|mimo|arcee|grok|salamandra|teuken|lucie|viking|poro|saiga|rugpt|polyglot|kanana|hyperclovax?|elyza|swallow|rinna|sarashina|plamo|taide|breeze|typhoon|sarvam|jais|allam)(?=[-_\d.:]|$|v\d|instruct|chat)/i;

/** Models that turn text, sound or pictures into something else than an answer. */
const others =
  /bert(?:a|base|large|ic|in|je|weet|imbau|urk|ha)?(?![a-z])|electra|\bbge\b|\be5-|\bgte\b|minilm|layoutlm|mpnet|sentence-transformers|embed|rerank|whisper|audio|musicgen|wav2vec|hubert|speech|tts|vits|dino|clip|siglip|\bvit\b|vit-|resnet|yolo|\bsam\b|unet|diffusion|sdxl|flux|esm2|protein|[-_]image|image[-_]|(?:text|image)2video|[-_]t2[iv]\b|[-_]i2v\b|hunyuan-?video|cogvideo/i;

/** What its makers call a language model of their own: `LeoLM`, `ChemLLM`. Capitals tell it from words such as `film`. */
const ownName = /(?:^|[/_\-.])[A-Z]?[a-z]{1,12}L?LM(?=[-_\d./]|$)/;

/** Models that somebody else serves: a script can ask them, but not train them by itself. */
export const served = /claude|gemini|gpt-[345](?![\w-]{0,20}(?:neo|j))/i;

const longest = 300;

/** Whether a text names a language model, as in `meta-llama/Llama-3.1-8B` or `models/qwen2.5-7b`. */
export const namesLanguageModel = (text: string): boolean =>
  text.length <= longest && (families.test(text) || ownName.test(text)) && !others.test(text);

/** Whether a text names a model of another kind: an encoder, a retriever, a speech or an image model. */
export const namesOtherModel = (text: string): boolean => text.length <= longest && others.test(text);
