import { withdrawnServices } from '../knowledge/tuningServices';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** A model tuned by a service that closes can be neither trained again nor moved. */
export const withdrawnTuningService = defineRule({
  id: 'withdrawn-tuning-service',
  summary: 'Do not build on a tuning service that its provider is withdrawing.',
  severity: 'warning',
  messages: {
    runsThere:
      'This job is for {provider}, which {announced} ({source}, read {read}). Use retrieval and prompting, or tune a model whose weights you keep.',
  },

  *inTrainingConfig({ dialect, baseModel, datasets, launches }) {
    const service = withdrawnServices.find(({ dialects }) => dialects.includes(dialect));
    const place = baseModel ?? datasets[0] ?? launches;
    if (service === undefined || place === null || place === undefined) return;
    const { provider, announced, source, read } = service;
    yield {
      says: 'runsThere',
      with: { provider, announced: phrase(announced), source: source.title, read },
      range: place.range,
    };
  },
});
