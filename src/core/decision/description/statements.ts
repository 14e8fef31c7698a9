import type { Answers } from '../answers';

type YesNoField =
  | 'attributionRequired'
  | 'perUserAccessControl'
  | 'dataMustBeDeletable'
  | 'dataMayLeave'
  | 'offline'
  | 'evaluationSet'
  | 'promptingTried'
  | 'wholeDocumentTask'
  | 'tuningServiceAvailable';

/** A phrase that answers a yes-or-no question. Where the phrase is negated, it answers the opposite, or nothing. */
export interface Statement {
  readonly field: YesNoField;
  readonly value: boolean;
  readonly whenNegated: boolean | null;
  readonly pattern: RegExp;
}

const says = (
  field: YesNoField,
  value: boolean,
  pattern: RegExp,
  whenNegated: boolean | null = null,
): Statement => ({ field, value, whenNegated, pattern });

export const statements: readonly Statement[] = [
  says(
    'attributionRequired',
    true,
    /\b(?:cit(?:es?|ed|ing|ations?)|attribut(?:ed|ion|able)|traceab(?:le|ility)|provenance|footnotes?|audit trails?|(?:name|names|naming|show|shows|showing|link|links|linking to|quote|quotes|quoting|references?|point|points|pointing) (?:to )?(?:its |their |the |each |every |exact |original )*(?:sources?|passages?|paragraphs?|clauses?|sections?|pages?|references?)|source of (?:each|every|all)|back(?:ed)? (?:\w{1,12} ){0,3}(?:with|by) (?:a |its |the )?(?:sources?|references?))\b/giu,
    false,
  ),
  says(
    'perUserAccessControl',
    true,
    /\b(?:permissions?|permitted to|allowed to (?:see|read|view|access)|access (?:controls?|rights?|levels?|rules?|restrictions?)|role-based|need-to-know|clearance|entitle(?:d|ments?)|multi-?tenan(?:t|cy)|(?:each|every|per) tenant(?:['’]s)?|tenants?|(?:customers?|clients?|tenants?|users?|departments?|teams?) (?:\w{1,12} ){0,4}(?:isolated|separated?|segregated)|(?:see|sees|read|reads|view|views) only (?:what|those|their|the)|only (?:see|sees|read|reads|view|access|accesses|return|returns) (?:what|those|their|the|documents)|(?:see|access|get) different (?:documents|data|content|answers)|see (?:those|that|the \w{1,12}) of (?:another|others)|see (?:each other|one another))\b/giu,
    false,
  ),
  says(
    'dataMustBeDeletable',
    true,
    /\b(?:right to (?:be forgotten|erasure)|eras(?:e|ed|able|ure)|(?:must|can|may|need to|have to|to) be (?:deleted|removed)|delet(?:able|ion) (?:requests?|dut(?:y|ies)|rights?|on request)|(?:deleted|removed) (?:on|upon|at) request|gdpr|ccpa|withdraw(?:s|n)? (?:their )?consent|retention (?:limits?|periods?|rules?))\b/giu,
    false,
  ),
  says(
    'dataMayLeave',
    false,
    /\b(?:on-?prem(?:ises?)?|(?:must|may|can|should)(?:not| not|n['’]t) (?:leave|be (?:sent|shared|uploaded|transferred))|(?:never|cannot|not) leaves? (?:the|our|its|their|a)|no (?:data )?(?:may leave|cloud|third[- ]part(?:y|ies)|external (?:api|service)s?)|self-hosted|data (?:residency|sovereignty)|own (?:servers?|hardware|data cent(?:er|re)s?|infrastructure)|air-?gapped)\b/giu,
  ),
  says(
    'offline',
    true,
    /\b(?:offline|air-?gapped|on-device|edge devices?|(?:no|without)(?: an?| any)? (?:\w{1,12} )?(?:internet|network|connectivity|connection|signal)|embedded devices?|disconnected|(?:phones?|handhelds?|tablets?|device|robots?|vehicles?|tractors?) (?:itself|alone|without))\b/giu,
  ),
  says(
    'evaluationSet',
    true,
    /\b(?:test sets?|evaluation (?:sets?|data ?sets?|questions?)|eval(?:uation)? suites?|benchmarks?|golden (?:sets?|answers?)|held[- ]out|holdouts?|question sets?|(?:was|were|been) (?:measured|evaluated|benchmarked)|early evaluations?|evaluations? show(?:s|ed)?)\b/giu,
    false,
  ),
  says(
    'promptingTried',
    true,
    /\b(?:(?:prompts?|prompting|prompt engineering|zero-shot|few-shot|in-context)(?:,? [\w-]{1,15}){0,7}? (?:tried|tested|measured|gave|gives|failed|fails|reach(?:es|ed)?|help(?:s|ed)?|plateau\w{0,3}|stall(?:s|ed)|got|yet|but|still|already|exhausted|states?|produc(?:es?|ed)|leads?|drift(?:s|ed)?|not enough|insufficient|falls? short|break(?:s|ing)?|enough)|(?:despite|even with|after|beyond what) (?:[\w-]{1,15} ){0,4}(?:prompts?|prompting|instructions?|few-shot)|(?:tried|tested|iterated on|optimi[sz]ed|tuned) (?:[\w-]{1,15} ){0,3}(?:prompts?|prompting)|however (?:it|the model) is prompted|listing all definitions)\b/giu,
    false,
  ),
  says(
    'wholeDocumentTask',
    true,
    /\b(?:(?:whole|entire|full|complete) (?:\w{1,15} )?(?:documents?|reports?|contracts?|books?|transcripts?|files?|papers?|manuscripts?|filings?|case files?|records?|codebase)|summar(?:y|ies|i[sz]e|i[sz]es|i[sz]ing|i[sz]ation)(?: \w{1,12}){0,2} (?:long|lengthy|entire|whole|multi-page|\d{1,4}-page)|compar(?:e|es|ing) (?:two |several |multiple )?(?:whole |entire )?(?:contracts?|documents?|reports?|versions?|policies)|(?:aggregat|count|total)\w{0,5} (?:across|over) (?:all|every))\b/giu,
  ),
  says(
    'tuningServiceAvailable',
    false,
    /\b(?:(?:no|without) (?:fine-)?tuning (?:service|api|option|access)|(?:does|do)(?: not|n['’]t) (?:offer|support|allow|provide) (?:fine-)?tuning|(?:cannot|can['’]t|can not) be (?:fine-)?tuned|weights are (?:not available|closed|inaccessible))\b/giu,
  ),
];

export interface CadencePhrase {
  readonly value: NonNullable<Answers['knowledgeChange']>;
  /** Whether the words only count beside a word of change: "weekly" may also be how often somebody asks. */
  readonly besideChange: boolean;
  readonly pattern: RegExp;
}

const saysChange = (value: CadencePhrase['value'], pattern: RegExp): CadencePhrase => ({
  value,
  besideChange: false,
  pattern,
});
const besideChange = (value: CadencePhrase['value'], pattern: RegExp): CadencePhrase => ({
  value,
  besideChange: true,
  pattern,
});

/** What makes a word of time say how often something changes. */
export const changeWord =
  /\b(?:chang(?:e|es|ed|ing)|updat(?:e|es|ed|ing)|revis(?:e|es|ed|ing|ions?)|edit(?:s|ed|ing)?|refresh\w{0,3}|amend\w{0,5}|replac\w{1,4}|releas(?:e|es|ed)|publish\w{0,3}|new|renew\w{0,3}|grow(?:s|ing)?|add(?:s|ed)?|mov(?:e|es|ing)|review(?:s|ed)?|reissue\w?|rewritten|rotat\w{1,4}|expir\w{1,3}|evolv\w{1,3}|shift(?:s|ing)?|turnover|fresh|current|corrected)\b/iu;

/**
 * How often something changes, fastest first. A vague "often" is read as weekly: nobody says it of less,
 * and everything from irregular to daily is treated alike.
 */
export const cadences: readonly CadencePhrase[] = [
  saysChange(
    'real-time',
    /\b(?:real-?time (?:\w{1,15} ){0,2}(?:data|prices?|pricing|stock|inventor(?:y|ies)|status|availability|rates?|quotes?|feeds?|information|updates?|scores?|traffic|balances?)|live (?:\w{1,12} ){0,1}(?:data|prices?|pricing|stock|inventor(?:y|ies)|status|availability|rates?|feeds?|fares?|scores?|balances?)|minute by minute|(?:current|actual) (?:stock|balances?|order status|availability|inventory|exchange rates?))\b/giu,
  ),
  besideChange('real-time', /\b(?:by|every|each|to) (?:the )?(?:minute|second)\b/giu),
  saysChange('daily', /\b(?:intraday|today['’]s|breaking news|current events)\b/giu),
  besideChange(
    'daily',
    /\b(?:daily|nightly|hourly|(?:every|each|per|a) (?:day|night|morning|hour)|overnight|several times a (?:day|week))\b/giu,
  ),
  saysChange(
    'weekly',
    /\b(?:fast-(?:moving|changing)|ever-changing|keeps? (?:growing|changing)|new (?:[\w-]{1,15} ){0,2}(?:arrive|appear|come in|are added)|picks? up (?:[\w-]{1,15} ){0,3}(?:at once|immediately))\b/giu,
  ),
  besideChange(
    'weekly',
    /\b(?:weekly|bi-?weekly|fortnightly|(?:every|each|a|per|with every) (?:week|fortnight|sprint|two weeks|few days|few weeks)|frequent(?:ly)?|often|constant(?:ly)?|continuous(?:ly)?|continual(?:ly)?|rapid(?:ly)?|quickly|regularly|all the time|at once|immediate(?:ly)?)\b/giu,
  ),
  besideChange('monthly', /\b(?:monthly|(?:every|each|a|per) month|month to month|every few months)\b/giu),
  besideChange(
    'quarterly',
    /\b(?:quarterly|(?:every|each|a|per) (?:quarter|season)|seasonal(?:ly)?|every three months)\b/giu,
  ),
  besideChange(
    'semi-annual',
    /\b(?:semi-?annual(?:ly)?|half-yearly|twice (?:a|per) year|every six months|bi-?annual(?:ly)?)\b/giu,
  ),
  besideChange(
    'annual',
    /\b(?:annual(?:ly)?|yearly|(?:once a|every|each|per|a) (?:year|winter|spring|summer|autumn|fall)|(?:apply|applies|valid|in force) this year|from year to year)\b/giu,
  ),
  saysChange(
    'stable',
    /\b(?:rarely|seldom|hardly ever|almost never|never|(?:does|do|will|has|have)(?: not|n['’]t)(?: \w{1,10})?) (?:\w{1,10} )?(?:chang(?:e|es|ed|ing)|updated?|revised|edited|mov(?:e|es|ed))\b|\b(?:chang(?:e|es|ed)|(?:is|are) updated) (?:only )?(?:rarely|seldom|very little|hardly|slowly)\b|\b(?:stable|static|unchanging|unchanged|fixed (?:set|list|text|rules|corpus|taxonomy|body)|timeless|frozen|settled|the same (?:for|since))\b/giu,
  ),
  saysChange(
    'irregular',
    /\b(?:irregular(?:ly)?|without notice|unpredictabl[ey]|from time to time|whenever (?:\w{1,12} ){0,4}(?:change[sd]?|updated?|amended)|at any time|(?:which|that|may|can|will|to) change[sd]?|changing (?:facts|data|prices|content|information|rules|documents)|may be added|amend(?:ed|ments))\b/giu,
  ),
];
