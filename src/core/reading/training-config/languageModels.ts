/**
 * Families of language models by the names under which they are published. Encoders are left out on purpose: training
 * one is fine-tuning too, but it puts no knowledge into a language model's answers.
 */
const families =
  /(?:^|[/_\-.\s])(?:meta-)?(?:code)?(?:llama|tinyllama|alpaca|vicuna|qwen|qwq|mistral|mixtral|ministral|gemma|medgemma|phi|smollm|gpt|gpt-?neo|gpt-?j|gpt-?oss|opt|falcon|bloomz?|mpt|pythia|stablelm|deepseek|internlm|baichuan|chatglm|glm|yi|zephyr|olmo|granite|command-?r|aya|nemotron|cohere|starcoder|codegen|flan|t5|bart|dolly|dbrx|jamba|mamba|rwkv|exaone|solar|openchat|orca|hermes|danube|redpajama|xgen|biogpt|meditron|biomistral|minicpm|claude|gemini|titan|nova|kimi|ernie|hunyuan|apertus|salamandra|teuken|croissantllm)(?:[-_\d.]|$|v\d|2|3)/i;

/** Whether a text names a language model, as in `meta-llama/Llama-3.1-8B` or `models/qwen2.5-7b`. */
export const namesLanguageModel = (text: string): boolean => text.length <= 300 && families.test(text);
