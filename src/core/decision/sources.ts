import type { ReadingStatus, Source } from './assessment';

const source =
  (read: ReadingStatus) =>
  (title: string, url: string | null, section: string | null = null): Source => ({
    title,
    section,
    url: url === null ? null : `https://${url}`,
    read,
  });

const whole = source('whole');
const inPart = source('part');
const secondHand = source('second-hand');

const chapter = (section: string): Source =>
  whole('Fine-Tuning vs RAG, framework chapter, 2026', null, section);

/** Every text that a factor, gate, risk or figure rests on, and how far it was read. A key is one place in one text. */
export const sources = {
  chapterFailing: chapter('Q1, what is failing'),
  chapterStability: chapter('Q1, how stable is the knowledge'),
  chapterAttribution: chapter('Q1, source attribution'),
  chapterLatency: chapter('Q1, latency requirement'),
  chapterOrder: chapter('Q1, default position'),
  chapterCost: chapter('Total Cost of Ownership Comparison'),
  chapterRisks: chapter('Fine-Tuning Risks'),
  microsoft2023: whole(
    'When to use Azure OpenAI fine-tuning, Microsoft, 2023',
    'learn.microsoft.com/azure/ai-services/openai/concepts/fine-tuning-considerations',
  ),
  foundry: whole(
    'Fine-tune models with Microsoft Foundry, Microsoft, 2025',
    'github.com/MicrosoftDocs/azure-ai-docs',
  ),
  openaiAccuracy: whole(
    'Optimizing LLM accuracy, OpenAI',
    'developers.openai.com/api/docs/guides/optimizing-llm-accuracy',
  ),
  openaiDeprecations: inPart('Deprecations, OpenAI, 2026', 'developers.openai.com/api/docs/deprecations'),
  openaiTuning: inPart(
    'Fine-tuning best practices, OpenAI, 2026',
    'developers.openai.com/api/docs/guides/fine-tuning-best-practices',
  ),
  awsNova: secondHand(
    'Model customization, RAG, or both: a case study with Amazon Nova, AWS, 2025',
    'docs.aws.amazon.com/prescriptive-guidance/latest/retrieval-augmented-generation-options/rag-vs-fine-tuning.html',
  ),
  awsTools: inPart('Choosing the right strategy for your GenAI task, AWS, 2023', 'speakerdeck.com'),
  anthropicContext: secondHand(
    'Contextual Retrieval, Anthropic, 2024',
    'www.anthropic.com/news/contextual-retrieval',
  ),
  databricks: whole(
    'RAG overview, Generative AI cookbook, Databricks',
    'github.com/databricks/genai-cookbook',
  ),
  huyen: secondHand('Study notes on Chip Huyen, AI Engineering, 2025', null, 'chapter 7'),
  voltAgent: whole('RAG vs. fine-tuning, VoltAgent, 2025', 'github.com/VoltAgent/voltagent'),
  wrongTool: whole('When RAG is the wrong tool, course module, 2026', null),
  workedExamples: whole('Course lesson with worked examples: support bot, medical coding', null),
  devopsness: inPart('Fine-tuning vs RAG vs long-context, 2026', 'devopsness.com'),
  visionWrights: inPart('Fine-tuning vs prompt engineering, VisionWrights', 'saywhat.visionwrights.com'),
  googleLongContext: inPart('Li et al., RAG or long-context LLMs?, 2024', 'arxiv.org/abs/2407.16833'),
  balaguer: inPart('Balaguer et al., RAG vs Fine-tuning: agriculture, 2024', 'arxiv.org/abs/2401.08406'),
  fineTuneBench: inPart('FineTuneBench, 2024', 'arxiv.org/abs/2411.05059'),
  gekhman: inPart('Gekhman et al., New knowledge and hallucinations, 2024', 'arxiv.org/abs/2405.05904'),
  kalajdzievski: inPart('Kalajdzievski, Scaling laws for forgetting, 2024', 'arxiv.org/abs/2401.05605'),
  souly: inPart('Souly et al., Near-constant number of poison samples, 2025', 'arxiv.org/abs/2510.07192'),
  qi: inPart('Qi et al., Fine-tuning aligned models compromises safety, 2023', 'arxiv.org/abs/2310.03693'),
  erasure: inPart('Models in the dark: rectification and erasure, 2026', 'arxiv.org/abs/2606.05946'),
  owasp: inPart(
    'Fine-tuning and RAG risk candidate, OWASP Top 10 for LLM applications, 2024',
    'github.com/OWASP/www-project-top-10-for-large-language-model-applications',
  ),
  tokenburner: inPart('Fine-tuning vs RAG: when each is cheaper, 2026', 'tokenburner.dev'),
} as const satisfies Record<string, Source>;
