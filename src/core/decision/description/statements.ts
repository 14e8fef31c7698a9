import { anyOf } from './phrases';

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
    anyOf(
      'cit(es?|ed|ing|ations?)',
      'attribut(ed|ion|able)',
      'traceab(le|ility)',
      'provenance',
      'footnotes?',
      'audit trails?',
      '(name|names|naming|show|shows|showing|link|links|linking to|quote|quotes|quoting|references?|point|points|pointing) (to )?(its |their |the |each |every |exact |original )*(sources?|passages?|paragraphs?|clauses?|sections?|pages?|references?)',
      'source of (each|every|all)',
      '(point|points|pointing|refer|refers|lead|leads) (at|to|back to) (the |its |their |each |every |an? )_2 (resolution|source|passage|page|paragraph|clause|article|section|entry|document|record|ruling|regulation|case|study|line|decision)',
      '(shown|show|shows|see|sees|given|open|opens|naming|name|names|quote|quotes|state|states) (the |its |their |each |every |which |an? )_2 (passage|page|paragraph|clause|article|section|entry|source|provision|regulation|study|standard|document) ?(number)?',
      '(relied|based|rests?|resting) (up)?on(?= ?[.,;]|$)',
      'where (it|this|that|they|(the|a|an|each|every) ~) _6 (comes?|came|is|was|were|are) (from|taken|found)',
      '(with|carry|carries|needs?|include|includes) (a |an |its |the |their )?(references?|links?|source|sources|evidence)',
      '(it|they|this|each) (comes?|came|stems?|derives?|is taken|was taken) from',
      'verifiable',
      'auditab(le|ility)',
      '(auditors?|regulators?|inspectors?|courts?|supervisors?) _3 (see|check|ask|want|demand|require|trace|verify|prove)',
      'back(ed)? _3 (with|by) (a |its |the )?(sources?|references?)',
    ),
    false,
  ),
  says(
    'perUserAccessControl',
    true,
    anyOf(
      'permissions?',
      'permitted to',
      'allowed to (see|read|view|access)',
      'access (controls?|rights?|levels?|rules?|restrictions?)',
      'role-based',
      'need-to-know',
      'clearance',
      'entitle(d|ments?)',
      'multi-?tenan(t|cy)',
      "(each|every|per) tenant(['’]s)?",
      'tenants?',
      '(customers?|clients?|tenants?|users?|departments?|teams?) _4 (isolated|separated?|segregated)',
      '(see|sees|read|reads|view|views) only (what|those|their|the)',
      'only (see|sees|read|reads|view|access|accesses|return|returns) (what|those|their|the|documents)',
      '(see|access|get) different (documents|data|content|answers)',
      'see (those|that|the ~) of (another|others)',
      'see (each other|one another)',
      "(must|may|can|should|shall)(not| not|n['’]t) (see|read|learn|reach|access|view|find)",
      'classification levels?',
      '(classified|restricted|privileged|confidential) (documents?|information|files?|records?|material|parts?|sections?)',
      '(confidentiality|secrecy|security|sensitivity) (levels?|classes|labels?|tiers?)',
      'authori[sz](ed|ation) (to|for|by|levels?|rules?)',
      '(visible|open|available|accessible|restricted|reserved|limited) (only )?(to|for) _3 (staff|members|partners|managers|team|teams|department|departments|role|roles|group|groups|branch|doctors|lawyers|customers?|clients?|owners?)',
      '(by|on|depending on|according to) (their |its |the )?(rank|role|seniority|grade|rights)',
      '(hidden|kept|shielded|walled off) from',
      'chinese walls?',
      '(its|their|his|her) own _2 (records?|data|files|accounts?|documents) only',
      "(may|must|can|should|shall)( not|n['’]t| never|not) be (shown|given|told|served|visible|exposed|disclosed|seen|read)",
      '(nobody|no one|no ~) _1 (may|can|must|should) _2 (see|seen|shown|read|given|find|reach|open)',
      "(nobody|no one) else['’]s",
      "another (site|tenant|client|customer|user|patient|firm|branch|school|company|member|department)['’]s",
      '(may|can|must|should) only (see|read|view|search|draw|use|access|find|open)',
      '(restricted|confidential|reserved|visible) (only )?(to|for) (its|their|the|each|those|some|certain)',
      '(cleared|licen[sc]ed) (for|to)',
      'licen[sc]es? (allows?|permits?|covers?)',
      '(in|by|of) (that|their|his|her|its|the|each) _1 (package|subscription|clearance|licen[sc]e)',
      '(paid|subscribed) (for|to) (certain|some|only)',
      'depends? on the _2 (they|he|she|one) (belongs?|works?|holds?)',
      'what (someone|one|people|users?|staff|each ~|an? ~) (may|can) (see|find|read|open)',
      '(is|are) (meant )?for (the )?~ only',
    ),
    false,
  ),
  says(
    'dataMustBeDeletable',
    true,
    anyOf(
      'right to (be forgotten|erasure)',
      'eras(e|ed|able|ure)',
      '(must|can|may|need to|have to|to) be (deleted|removed)',
      'delet(able|ion) (requests?|dut(y|ies)|rights?|on request)',
      '(deleted|removed) (on|upon|at) request',
      'gdpr',
      'ccpa',
      'withdraw(s|n)? (their )?consent',
      'retention (limits?|periods?|rules?)',
      '(be|been|gets?|get|have|has) _4 (wiped|purged|erased|forgotten|expunged|scrubbed)',
      '(demand|request|ask|insist)~ _4 (deleted|removed|removal|wiped|erased|forgotten|taken (out|down))',
      '(removal|take-?down|opt-?out) (requests?|duty|rights?)',
      'able to (remove|delete|erase|purge)',
      '(revok(e|es|ed)|withdraw(s|n)?) (their |his |her |its )?(consent|permission|authori[sz]ation)',
      'opt(s|ed)? out',
      'data protection (law|rules|act|duties)',
    ),
    false,
  ),
  says(
    'dataMayLeave',
    false,
    anyOf(
      'on-?prem(ises?)?',
      "(must|may|can|should)(not| not|n['’]t) (leave|be (sent|shared|uploaded|transferred))",
      '(never|cannot|not) leaves? (the|our|its|their|a)',
      '(no|nothing|never) _3 (may|must|can|shall|should) leave',
      'no (data )?(cloud|third[- ]part(y|ies)|external (api|service)s?)',
      'self-hosted',
      'data (residency|sovereignty)',
      '(isolated|closed|classified|internal|separate|segregated|own) networks?',
      '(inside|within|behind) (the|our|its|their) _1 (walls?|firewall|perimeter|network|premises|building)',
      'in-?house (servers?|hardware|hosting|infrastructure)',
      '(stay|stays|remain|remains|kept|keep|keeps) (in-?house|on site|inside|within the (company|hospital|country|bank|network)|in the (country|building|hospital|house))',
      'own (servers?|hardware|data cent(er|re)s?|infrastructure)',
      'air-?gapped',
    ),
  ),
  says(
    'offline',
    true,
    anyOf(
      'offline',
      'air-?gapped',
      'on-device',
      'edge devices?',
      '(no|without|lacks?|lacking|poor|patchy)( an?| any)? _1 (internet|network|connectivity|connection|signal|reception|coverage|uplink)',
      'off the grid',
      '(underground|at sea|on board|in flight|in orbit|in the field) _4 (no|without|offline|disconnected)',
      'on the (device|handset|machine|phone|tablet|vehicle) itself',
      'embedded devices?',
      'disconnected',
      '(phones?|handhelds?|tablets?|device|robots?|vehicles?|tractors?) (itself|alone|without)',
    ),
  ),
  says(
    'evaluationSet',
    true,
    anyOf(
      'test sets?',
      'evaluation (sets?|data ?sets?|questions?)',
      'eval(uation)? suites?',
      'benchmarks?',
      'golden (sets?|answers?)',
      'held[- ]out',
      'holdouts?',
      'question sets?',
      '(was|were|been) (measured|evaluated|benchmarked)',
      'early evaluations?',
      'evaluations? show(s|ed)?',
    ),
    false,
  ),
  says(
    'promptingTried',
    true,
    anyOf(
      String.raw`(prompts?|prompting|prompt engineering|zero-shot|few-shot|in-context)(,? [\w-]{1,15}){0,7}? (tried|tested|measured|gave|gives|failed|fails|reach(es|ed)?|help(s|ed)?|plateau~|stall(s|ed)|got|yet|but|still|already|exhausted|states?|produc(es?|ed)|leads?|drift(s|ed)?|not enough|insufficient|falls? short|break(s|ing)?|enough)`,
      '(despite|even with|in spite of|after|beyond what|no matter) _4 (prompts?|prompting|instructions?|few-shot|examples in the prompt)',
      "(instructions?|examples|few-shot|system prompts?) _3 (do not|don['’]t|did not|never|no longer|hardly|barely|fail(s|ed)? to|cannot) _2 (help|suffice|hold|work|fix|change|cure|reach)",
      '(rewording|rephrasing|longer|better|careful|clever|elaborate|detailed|many|several|all) _2 (prompts?|instructions?) _3 (do not|did not|have not|no|still|fail|failed|cannot)',
      '(two|three|four|five|ten|dozens of|several|many|weeks of|months of|rounds? of) _2 (prompts?|prompt (versions?|variants?|revisions?)|drafting attempts|prompting)',
      '(prompts?|instructions) (give|gives|yield|yields|leave|leaves|made|make) _4 (erratic|mixed|uneven|inconsistent|poor|unusable|different)',
      '(tried|tested|iterated on|optimi[sz]ed|tuned) _3 (prompts?|prompting)',
      'however (it|the model) is prompted',
      'listing all definitions',
    ),
    false,
  ),
  says(
    'wholeDocumentTask',
    true,
    anyOf(
      '(whole|entire|full|complete) _1 (documents?|reports?|contracts?|books?|transcripts?|files?|papers?|manuscripts?|filings?|case files?|records?|codebase)',
      String.raw`summar(y|ies|i[sz]e|i[sz]es|i[sz]ing|i[sz]ation) _2 (long|lengthy|entire|whole|multi-page|\d{1,4}-page)`,
      'compared? (line|clause|word|section|point|side) by (line|clause|word|section|point|side)',
      '(two|three|several) _5 (compared|side by side|contrasted)',
      '(reads?|reading|checks?|loads?|uploads?|drops?|pastes?|compares?|comparing) (one|a single|an entire|the two|two|both) ~',
      '(one|a|an) _3 at a time',
      'compar(e|es|ing) (two |several |multiple )?(whole |entire )?(contracts?|documents?|reports?|versions?|policies)',
      '(aggregat|count|total)~ (across|over) (all|every)',
    ),
  ),
  says(
    'tuningServiceAvailable',
    false,
    anyOf(
      '(no|without) (fine-)?tuning (service|api|option|access)',
      "(does|do)( not|n['’]t) (offer|support|allow|provide) (fine-)?tuning",
      "(cannot|can['’]t|can not) be (fine-)?tuned",
      'weights are (not available|closed|inaccessible)',
    ),
  ),
];
