import type { KnowledgeChange } from '../answers';
import { anyOf } from './phrases';

export interface CadencePhrase {
  readonly value: KnowledgeChange;
  /** Whether the words only count beside a word of change: "weekly" may also be how often somebody asks. */
  readonly besideChange: boolean;
  /** Whether the words name no interval, so that the value only stands for them. */
  readonly vague: boolean;
  readonly pattern: RegExp;
}

type Make = (value: KnowledgeChange, ...phrases: readonly string[]) => CadencePhrase;

const making =
  (traits: Pick<CadencePhrase, 'besideChange' | 'vague'>): Make =>
  (value, ...phrases) => ({ value, ...traits, pattern: anyOf(...phrases) });

const saysChange = making({ besideChange: false, vague: false });
const besideChange = making({ besideChange: true, vague: false });
const vaguely = making({ besideChange: false, vague: true });
const vaguelyBesideChange = making({ besideChange: true, vague: true });

const number = '(two|three|four|five|six|\\d{1,2}|several|a few|many)';

/**
 * How often something changes, fastest first. A vague "often" is read as weekly: nobody says it of less,
 * and everything from irregular to daily is treated alike.
 */
export const cadences: readonly CadencePhrase[] = [
  saysChange(
    'real-time',
    'real-?time _2 (data|prices?|pricing|stock|inventor(y|ies)|status|availability|rates?|quotes?|feeds?|information|updates?|scores?|traffic|balances?|positions?|levels?|readings?)',
    'live _1 (data|prices?|pricing|stock|inventor(y|ies)|status|availability|rates?|feeds?|fares?|scores?|balances?|positions?|traffic|odds|departures?|readings?)',
    'minute by minute',
    '(current|actual|present|momentary) _1 (stock|balances?|order status|availability|inventory|exchange rates?|queue|occupancy|sensor (values|readings)|readings|location|whereabouts)',
    '(sensor|gps|telemetry|ticker) (feeds?|values|streams?)',
    'right now',
    'live (?!(chat|agents?|events?|stream|sessions?|shows?|concerts?|subtitles|performances?|in|with|on|demo|and))[a-z]~',
    '(open|free|available|on duty) (now|tonight)',
    'of the (last|past) (hour|few minutes)',
    'th(is|e very) (minute|second|instant)',
    'at th(is|e) (very )?moment',
  ),
  besideChange(
    'real-time',
    // "every second" is a time, "every second year" is not.
    '(by|every|each|to) (the )?(minute|second)(?! (?!(and|or|in|on|at|by|for|of|to|when|while|during)\\b)[a-z])',
    'every few (minutes|seconds)',
  ),
  saysChange(
    'daily',
    'intraday',
    "today['’]s",
    'breaking news',
    'up to (yesterday|today|the day)',
    'until (yesterday|this morning)',
    "(tomorrow|this morning)['’]s",
    'current events',
    "(yesterday|tonight)['’]s",
  ),
  besideChange(
    'daily',
    'daily',
    'nightly',
    'hourly',
    '(every|each|per|a) (day|night|morning|evening|hour)',
    'every few hours',
    'overnight',
    `${number} times a day`,
  ),
  besideChange(
    'weekly',
    'weekly',
    'bi-?weekly',
    'fortnightly',
    '(every|each|a|per|with every) (week|fortnight|sprint|two weeks|few days|few weeks)',
    `${number} times a (week|month)`,
    'every (monday|tuesday|wednesday|thursday|friday|saturday|sunday)',
  ),
  vaguely(
    'weekly',
    '(fast|rapidly|quickly|constantly|ever|continually|always)[- ](moving|changing|growing|evolving|shifting)',
    'keeps? (growing|changing|moving|shifting)',
    'new _2 (arrive|appear|come in|are added)',
    'picks? up _3 (at once|immediately)',
    'in (constant |permanent )?flux',
    'volatile',
  ),
  vaguelyBesideChange(
    'weekly',
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
  besideChange('monthly', 'monthly', '(every|each|a|per) month', 'month to month', 'every (few|two) months'),
  besideChange(
    'quarterly',
    'quarterly',
    '(every|each|a|per) (quarter|season)',
    'seasonal(ly)?',
    'every three months',
    `${number} times a year`,
  ),
  besideChange(
    'semi-annual',
    'semi-?annual(ly)?',
    'half-yearly',
    'twice (a|per) year',
    'every six months',
    'bi-?annual(ly)?',
    '(every|each|a|per|current) (semester|term|intake|half-?year)',
  ),
  besideChange(
    'annual',
    'annual(ly)?',
    'yearly',
    '(once a|every|each|per|a) (year|winter|spring|summer|autumn|fall|tax year|school year|budget)',
    '(apply|applies|valid|in force) this year',
    "this year['’]s",
    'from year to year',
    '(every|each) (january|february|march|april|may|june|july|august|september|october|november|december)',
    `every ${number} years`,
    'every (second|other|third) year',
  ),
  saysChange(
    'stable',
    "(rarely|seldom|hardly ever|almost never|never|(does|do|did|will|has|have)( not|n['’]t)( been)?) _2 (chang(e|es|ed)|updated?|revised|edited|mov(e|es|ed)|touched|altered|amended)",
    '(chang(e|es|ed)|(is|are) updated) (only )?(rarely|seldom|very little|hardly|slowly)',
    'stable',
    'static',
    'unchanging',
    'unchanged',
    'untouched',
    'fixed (set|list|text|rules|corpus|taxonomy|body)',
    'timeless',
    'frozen',
    'settled',
    'final',
    'the same (for|since)',
  ),
  vaguely(
    'irregular',
    'irregular(ly)?',
    'without (notice|warning)',
    'unpredictabl[ey]',
    'from time to time',
    'whenever _4 (change[sd]?|updated?|amended)',
    'at any time',
    '(which|that|may|can|will|to) change[sd]?',
    'changing (facts|data|prices|content|information|rules|documents)',
    'may be added',
    'amend(ed|ments)',
    '(now|currently|presently|today) in force',
    'in force',
    '(with|after|at) (every|each) (release|edition|version|revision|session|tender)',
  ),
];
