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
      'no (data )?(may leave|cloud|third[- ]part(y|ies)|external (api|service)s?)',
      'self-hosted',
      'data (residency|sovereignty)',
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
      '(no|without)( an?| any)? _1 (internet|network|connectivity|connection|signal|reception|coverage)',
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
      '(despite|even with|after|beyond what) _4 (prompts?|prompting|instructions?|few-shot)',
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
