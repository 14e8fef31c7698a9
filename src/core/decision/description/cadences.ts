import type { KnowledgeChange } from '../answers';
import { anyOf } from './phrases';

export interface CadencePhrase {
  readonly value: KnowledgeChange;
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
export const changeWord = anyOf(
  'chang(e|es|ed|ing)',
  'updat(e|es|ed|ing)',
  'revis(e|es|ed|ing|ions?)',
  'edit(s|ed|ing)?',
  'refresh~',
  'amend~',
  'replac~',
  'releas(e|es|ed)',
  'publish~',
  'new',
  'renew~',
  'grow(s|ing)?',
  'add(s|ed)?',
  'mov(e|es|ing)',
  'review(s|ed)?',
  'reissue~',
  'rewritten',
  'rotat~',
  'expir~',
  'evolv~',
  'shift(s|ing)?',
  'turnover',
  'fresh',
  'current',
  'corrected',
);

/**
 * How often something changes, fastest first. A vague "often" is read as weekly: nobody says it of less,
 * and everything from irregular to daily is treated alike.
 */
export const cadences: readonly CadencePhrase[] = [
  saysChange(
    'real-time',
    anyOf(
      'real-?time _2 (data|prices?|pricing|stock|inventor(y|ies)|status|availability|rates?|quotes?|feeds?|information|updates?|scores?|traffic|balances?)',
      'live _1 (data|prices?|pricing|stock|inventor(y|ies)|status|availability|rates?|feeds?|fares?|scores?|balances?)',
      'minute by minute',
      '(current|actual) (stock|balances?|order status|availability|inventory|exchange rates?)',
    ),
  ),
  besideChange('real-time', anyOf('(by|every|each|to) (the )?(minute|second)')),
  saysChange('daily', anyOf('intraday', "today['’]s", 'breaking news', 'current events')),
  besideChange(
    'daily',
    anyOf(
      'daily',
      'nightly',
      'hourly',
      '(every|each|per|a) (day|night|morning|hour)',
      'overnight',
      'several times a (day|week)',
    ),
  ),
  saysChange(
    'weekly',
    anyOf(
      'fast-(moving|changing)',
      'ever-changing',
      'keeps? (growing|changing)',
      'new _2 (arrive|appear|come in|are added)',
      'picks? up _3 (at once|immediately)',
    ),
  ),
  besideChange(
    'weekly',
    anyOf(
      'weekly',
      'bi-?weekly',
      'fortnightly',
      '(every|each|a|per|with every) (week|fortnight|sprint|two weeks|few days|few weeks)',
      'frequent(ly)?',
      'often',
      'constant(ly)?',
      'continuous(ly)?',
      'continual(ly)?',
      'rapid(ly)?',
      'quickly',
      'regularly',
      'all the time',
      'at once',
      'immediate(ly)?',
    ),
  ),
  besideChange('monthly', anyOf('monthly', '(every|each|a|per) month', 'month to month', 'every few months')),
  besideChange(
    'quarterly',
    anyOf('quarterly', '(every|each|a|per) (quarter|season)', 'seasonal(ly)?', 'every three months'),
  ),
  besideChange(
    'semi-annual',
    anyOf('semi-?annual(ly)?', 'half-yearly', 'twice (a|per) year', 'every six months', 'bi-?annual(ly)?'),
  ),
  besideChange(
    'annual',
    anyOf(
      'annual(ly)?',
      'yearly',
      '(once a|every|each|per|a) (year|winter|spring|summer|autumn|fall)',
      '(apply|applies|valid|in force) this year',
      'from year to year',
    ),
  ),
  saysChange(
    'stable',
    anyOf(
      "(rarely|seldom|hardly ever|almost never|never|(does|do|will|has|have)( not|n['’]t)) _2 (chang(e|es|ed|ing)|updated?|revised|edited|mov(e|es|ed))",
      '(chang(e|es|ed)|(is|are) updated) (only )?(rarely|seldom|very little|hardly|slowly)',
      'stable',
      'static',
      'unchanging',
      'unchanged',
      'fixed (set|list|text|rules|corpus|taxonomy|body)',
      'timeless',
      'frozen',
      'settled',
      'the same (for|since)',
    ),
  ),
  saysChange(
    'irregular',
    anyOf(
      'irregular(ly)?',
      'without notice',
      'unpredictabl[ey]',
      'from time to time',
      'whenever _4 (change[sd]?|updated?|amended)',
      'at any time',
      '(which|that|may|can|will|to) change[sd]?',
      'changing (facts|data|prices|content|information|rules|documents)',
      'may be added',
      'amend(ed|ments)',
    ),
  ),
];
