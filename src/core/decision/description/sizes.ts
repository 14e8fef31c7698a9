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
    pattern:
      /\b(?:(?:do|does|will|would|can|could)(?: not|n['’]t|not) fit|too (?:large|big|long|many) (?:for|to fit)|far (?:larger|bigger) than|exceeds? the (?:context|window|prompt)|(?:hundreds|tens|thousands|millions) of (?:thousands of |millions of )?(?:\w{1,15} ){0,2}(?:documents|pages|articles|papers|manuals|contracts|pdfs|books|files)|(?:huge|vast|massive|enormous|large) (?:\w{1,15} ){0,2}(?:corpus|corpora|collection|archive|library|knowledge base|body of|volumes? of|document sets?|repositor(?:y|ies)))\b/giu,
  },
  {
    field: 'corpusTokens',
    value: 100_000,
    pattern: /\b(?:fits?|fitting) (?:[\w'’-]{1,12} ){0,4}(?:context|window|prompt)\b/giu,
  },
  {
    field: 'corpusTokens',
    value: 5_000,
    pattern:
      /\b(?:(?:single|one|short|small|brief|two-page|one-page) (?:\w{1,12} )?(?:document|page|sheet|faq|handbook|leaflet|manual|list of (?:rules|questions|facts|answers))|small (?:\w{1,12} ){0,2}(?:knowledge base|corpus|set of (?:documents|facts|questions|rules|articles))|(?:a )?(?:handful|few) (?:of )?(?:\w{1,12} )?(?:documents|pages|facts|rules|questions|articles|polic(?:y|ies)))\b/giu,
  },
  {
    field: 'latencyBudgetMs',
    value: 300,
    pattern:
      /\b(?:sub-second|low[- ]latency|(?:very|extremely|ultra)[- ]fast|instant(?:ly|aneous)?|as (?:the |a )?(?:users?|people|they|you|one|\w{1,12}) types?|keystrokes?|autocomplet\w{1,3}|within milliseconds|tight latency|strict latency|real-?time (?:responses?|answers?|suggestions?|inference|bidding|decisions?|classification|translation|moderation|captions?))\b/giu,
  },
  {
    field: 'labelledExamples',
    value: 20,
    pattern:
      /\b(?:(?:only |just )?(?:a (?:handful|few)|very few|hardly any|few|no) (?:labelled |labeled |reviewed |good |training |annotated |curated )?(?:examples|samples|pairs))\b(?! (?:in the prompt|per|help|each))/giu,
  },
  {
    field: 'requestsPerMonth',
    value: 1_000_000,
    pattern:
      /\b(?:(?:very )?high[- ]volume|at (?:massive|large|huge|web) scale|millions of (?:\w{1,12} ){0,2}(?:requests|queries|calls|messages|users|items|products|searches|posts))\b/giu,
  },
];
