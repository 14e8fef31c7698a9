import type { Source } from './assessment';

const source = (title: string, url: string | null, section: string | null = null): Source => ({
  title,
  section,
  url: url === null ? null : `https://${url}`,
});

const chapter = (section: string): Source =>
  source('Fine-Tuning vs RAG, framework chapter, 2026', null, section);

/** Every text that a factor, gate, risk or figure rests on. A key is one place in one text. */
export const sources = {
  chapterFailing: chapter('Q1, what is failing'),
  chapterStability: chapter('Q1, how stable is the knowledge'),
  chapterAttribution: chapter('Q1, source attribution'),
  chapterLatency: chapter('Q1, latency requirement'),
  chapterOrder: chapter('Q1, default position'),
  chapterCost: chapter('Total Cost of Ownership Comparison'),
  chapterRisks: chapter('Fine-Tuning Risks'),
  microsoft2023: source(
    'When to use Azure OpenAI fine-tuning, Microsoft, 2023',
    'learn.microsoft.com/azure/ai-services/openai/concepts/fine-tuning-considerations',
  ),
  microsoft2024: source(
    'Getting started with customizing a large language model, Microsoft, 2024',
    'learn.microsoft.com/azure/ai-services/openai/concepts/customizing-llms',
  ),
  foundry: source(
    'Fine-tune models with Microsoft Foundry, Microsoft, 2025',
    'github.com/MicrosoftDocs/azure-ai-docs',
  ),
  openaiAccuracy: source(
    'Optimizing LLM accuracy, OpenAI',
    'developers.openai.com/api/docs/guides/optimizing-llm-accuracy',
  ),
  openaiDeprecations: source('Deprecations, OpenAI, 2026', 'developers.openai.com/api/docs/deprecations'),
  openaiTuning: source(
    'Fine-tuning best practices, OpenAI, 2026',
    'developers.openai.com/api/docs/guides/fine-tuning-best-practices',
  ),
  awsNova: source(
    'Model customization, RAG, or both: a case study with Amazon Nova, AWS, 2025',
    'docs.aws.amazon.com/prescriptive-guidance/latest/retrieval-augmented-generation-options/rag-vs-fine-tuning.html',
  ),
  awsTools: source('Choosing the right strategy for your GenAI task, AWS, 2023', 'speakerdeck.com'),
  anthropicContext: source(
    'Contextual Retrieval, Anthropic, 2024',
    'www.anthropic.com/news/contextual-retrieval',
  ),
  anthropicPrompting: source('Prompt engineering overview, Anthropic', 'docs.anthropic.com'),
  databricks: source(
    'RAG overview, Generative AI cookbook, Databricks',
    'github.com/databricks/genai-cookbook',
  ),
  huyen: source('Study notes on Chip Huyen, AI Engineering, 2025', null, 'chapter 7'),
  voltAgent: source('RAG vs. fine-tuning, VoltAgent, 2025', 'github.com/VoltAgent/voltagent'),
  meta: source('To fine-tune or not to fine-tune, Meta AI, 2024', null),
  wrongTool: source('When RAG is the wrong tool, course module, 2026', null),
  workedExamples: source('Course lesson with worked examples: support bot, medical coding', null),
  devopsness: source('Fine-tuning vs RAG vs long-context, 2026', 'devopsness.com'),
  visionWrights: source('Fine-tuning vs prompt engineering, VisionWrights', 'saywhat.visionwrights.com'),
  googleLongContext: source('Li et al., RAG or long-context LLMs?, 2024', 'arxiv.org/abs/2407.16833'),
  ovadia: source('Ovadia et al., Fine-Tuning or Retrieval?, 2023', 'arxiv.org/abs/2312.05934'),
  balaguer: source('Balaguer et al., RAG vs Fine-tuning: agriculture, 2024', 'arxiv.org/abs/2401.08406'),
  fineTuneBench: source('FineTuneBench, 2024', 'arxiv.org/abs/2411.05059'),
  gekhman: source('Gekhman et al., New knowledge and hallucinations, 2024', 'arxiv.org/abs/2405.05904'),
  kalajdzievski: source('Kalajdzievski, Scaling laws for forgetting, 2024', 'arxiv.org/abs/2401.05605'),
  souly: source('Souly et al., Near-constant number of poison samples, 2025', 'arxiv.org/abs/2510.07192'),
  qi: source('Qi et al., Fine-tuning aligned models compromises safety, 2023', 'arxiv.org/abs/2310.03693'),
  erasure: source('Models in the dark: rectification and erasure, 2026', 'arxiv.org/abs/2606.05946'),
  owasp: source(
    'Fine-tuning and RAG risk candidate, OWASP Top 10 for LLM applications, 2024',
    'github.com/OWASP/www-project-top-10-for-large-language-model-applications',
  ),
  tokenburner: source('Fine-tuning vs RAG: when each is cheaper, 2026', 'tokenburner.dev'),
} as const satisfies Record<string, Source>;
