import { replacing, unsafe } from '../fixes/fix';
import { defineRule } from './rule';

/** What a model writes as its source is text like any other: nobody can follow it, and it may be invented. */
export const attributionNeedsRetrieval = defineRule({
  id: 'attribution-needs-retrieval',
  summary: 'Let retrieval supply the source of an answer.',
  severity: 'warning',
  messages: {
    sourceFromMemory:
      'Here the model writes the source of its answer from training, where it cannot be checked. Retrieve the passage and attach its reference to the answer.',
  },

  *inDesignDoc({ rememberedSources }) {
    for (const { text, range } of rememberedSources) {
      yield { says: 'sourceFromMemory', range, evidence: [{ text, range }] };
    }
  },

  fixesInDesignDoc: ({ range }, document) =>
    unsafe('Let the application attach the source', replacing(document, [range], attached)),
});

const attached =
  'Each answer carries the source of the passage that was retrieved for it, attached by the application';
