import { anyOf } from './phrases';
/** Words for a size or a budget where no number is given, with the figure that stands for them. */
export interface SizePhrase {
  readonly field: 'corpusTokens' | 'latencyBudgetMs' | 'labelledExamples' | 'requestsPerMonth';
  readonly value: number;
  readonly pattern: RegExp;
}

export const sizePhrases: readonly SizePhrase[] = [
  {
    field: 'corpusTokens',
    value: 200_000,
    pattern: anyOf(
      "(do|does|will|would|can|could)( not|n['’]t|not) fit",
      'too (large|big|long|many) (for|to fit)',
      'far (larger|bigger) than',
      'exceeds? the (context|window|prompt)',
      '(hundreds|tens|thousands|millions) of (thousands of |millions of )?_2 (documents|pages|articles|papers|manuals|contracts|pdfs|books|files)',
      '(huge|vast|massive|enormous|large) _2 (corpus|corpora|collection|archive|library|knowledge base|body of|volumes? of|document sets?|repositor(y|ies))',
    ),
  },
  {
    field: 'corpusTokens',
    value: 100_000,
    pattern: anyOf(
      '(fits?|fitting) _4 (context|window|prompt)',
      '(pasted?|pastes|placed|put|given|attached) _2 (in|into|to|with) (the|a|each) _1 (prompt|chat|window|request|message)',
    ),
  },
  {
    field: 'corpusTokens',
    value: 5_000,
    pattern: anyOf(
      '(single|one|short|small|brief|two-page|one-page) _1 (document|page|sheet|faq|handbook|leaflet|manual|list of (rules|questions|facts|answers))',
      'small _2 (knowledge base|corpus|set of (documents|facts|questions|rules|articles))',
      '(a )?(handful|few) (of )?_1 (documents|pages|facts|rules|questions|articles|polic(y|ies))',
    ),
  },
  {
    field: 'latencyBudgetMs',
    value: 300,
    pattern: anyOf(
      'sub-second',
      'low[- ]latency',
      '(very|extremely|ultra)[- ]fast',
      'instant(ly|aneous)?',
      'as (the |a )?(users?|people|they|you|one|~) types?',
      'while _3 typ(es?|ing)',
      'keystrokes?',
      'autocomplet~',
      'within milliseconds',
      'tight latency',
      'strict latency',
      'real-?time (responses?|answers?|suggestions?|inference|bidding|decisions?|classification|translation|moderation|captions?)',
    ),
  },
  {
    field: 'labelledExamples',
    value: 20,
    pattern: anyOf(
      String.raw`((only |just )?(a (handful|few)|very few|hardly any|few|no) (labelled |labeled |reviewed |good |training |annotated |curated )?(examples|samples|pairs))\b(?! (in the prompt|per|help|each))`,
    ),
  },
  {
    field: 'requestsPerMonth',
    value: 1_000_000,
    pattern: anyOf(
      '(very )?high[- ]volume',
      'at (massive|large|huge|web) scale',
      'millions of _2 (requests|queries|calls|messages|users|items|products|searches|posts)',
    ),
  },
];
