import { fold, wordsOfIdentifier } from '../../knowledge/words';

/**
 * Words by which a data set says that it teaches a skill, whatever the texts are about: `formulary-ner` teaches to find
 * drug names, `refund_policy_intents` to tell questions apart. Knowledge may be inside, but is not what is learned.
 */
const skillWords = new Set(
  `style tone voice persona roleplay format formatting formatter template schema structured
   classification classifier classify intent sentiment topic
   ner entity entities extraction extract extractor tagging tagger span parsing parser
   routing router triage ranking rerank reranker relevance retrieval grounded context rag
   summarization summarisation summary summaries summarize translation translate paraphrase rewrite rewriting
   simplification simplify normalization redaction deidentification deid anonymization pii
   tool toolcall function agentic sql text2sql json xml regex reasoning cot thinking math
   preference dpo orpo kto rlhf reward refusal harmless helpful toxicity moderation
   clarification clarify abstention dialogue conversation chitchat etiquette email reply letter drafting scribe
   rl ppo grpo rollout trajectory gradient
   transcription asr ocr caption benchmark toy dummy placeholder`
    .split(/\s+/)
    .map(fold),
);

export const namesSkill = (text: string): boolean =>
  wordsOfIdentifier(text).some(({ folded }) => skillWords.has(folded));
