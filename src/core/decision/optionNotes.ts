import type { Approach } from '../facts/claim';

interface Notes {
  readonly good: readonly string[];
  readonly neutral: readonly string[];
  readonly bad: readonly string[];
}

/** What speaks for and against each approach in general, as halves of sentences after "because". */
export const optionNotes: Readonly<Record<Approach, Notes>> = {
  prompting: {
    good: [
      'it is built in days and taken back in minutes',
      'a newer model can be used as soon as it appears',
    ],
    neutral: ['a corpus that fits the prompt can be supplied whole and cached'],
    bad: [
      'each request pays for the whole instruction',
      'form and tone drift where instructions are not followed reliably',
    ],
  },
  rag: {
    good: [
      'facts are replaced, cited, filtered by user and erased where they are stored',
      'no training data has to be reviewed',
    ],
    neutral: ['it adds a search to each request, and may shorten answers'],
    bad: [
      'parsing, passages, ranking and stale copies become work of their own',
      'supplied text can carry instructions of others',
    ],
  },
  'fine-tuning': {
    good: [
      'form, tone and a narrow skill are followed without long instructions',
      'a small model can do the work quickly',
    ],
    neutral: ['it shapes behavior; what is true has to come from elsewhere'],
    bad: [
      'examples have to be written and reviewed by experts, which usually costs more than computing',
      'general skills and refusals can suffer, so they are measured before and after',
      'the tuned model ends with its base model or its service',
    ],
  },
  hybrid: {
    good: [
      'each problem is solved where it belongs: facts in the index, behavior in the weights',
      'facts stay current and citable while form stays reliable',
    ],
    neutral: ['each part must win on its own before both are kept'],
    bad: ['both have to be built, paid for, tested and operated', 'examples must contain supplied facts'],
  },
};
