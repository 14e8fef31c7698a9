/** What a provider has announced about its fine-tuning service. Announcements change: each has its date and source. */
export interface WithdrawnService {
  readonly provider: string;
  /** Names by which a document speaks of the provider. */
  readonly names: readonly string[];
  /** Config dialects whose jobs run there. */
  readonly dialects: readonly string[];
  /** What was announced, as the rest of a sentence that starts with the provider. */
  readonly announced: string;
  /** The day of the announcement, `YYYY-MM-DD`; null where the provider gives none. */
  readonly since: string | null;
  readonly source: { readonly title: string; readonly url: string };
  /** The day on which the source was last read, `YYYY-MM-DD`. */
  readonly read: string;
}

export const withdrawnServices: readonly WithdrawnService[] = [
  {
    provider: 'OpenAI',
    names: ['OpenAI'],
    dialects: ['openai'],
    announced: 'has closed self-serve fine-tuning to new users and takes no new jobs from 6 January 2027',
    since: '2026-05-07',
    source: { title: 'OpenAI, Deprecations', url: 'https://developers.openai.com/api/docs/deprecations' },
    read: '2026-11-24',
  },
  {
    provider: 'Cohere',
    names: ['Cohere'],
    dialects: ['cohere'],
    announced: 'deprecated fine-tuning on 15 September 2025',
    since: '2025-09-15',
    source: { title: 'Cohere, Fine-tuning', url: 'https://docs.cohere.com/docs/chat-fine-tuning' },
    read: '2026-11-24',
  },
  {
    provider: 'Mistral AI',
    names: ['Mistral AI', 'La Plateforme'],
    dialects: ['mistral'],
    announced: 'marks its fine-tuning service as deprecated and no longer supported',
    since: null,
    source: {
      title: 'Mistral AI, Text & Vision Fine-tuning',
      url: 'https://docs.mistral.ai/resources/deprecated/finetuning/text_vision_finetuning',
    },
    read: '2026-11-24',
  },
];
