/**
 * What statements that will not stay true look like, whatever they are about. Years count from 2010 on: what is older is
 * history, and stays as it is. Every repetition is bounded, so each expression is linear.
 */

const month =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const year = '20[1-9]\\d';
const date = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${month} (?:\\d{1,2}(?:st|nd|rd|th)?,? )?${year}|${year}-\\d\\d(?:-\\d\\d)?|\\d{1,2}[./]\\d{1,2}[./]${year}|(?:(?:Q[1-4]|FY|early|mid|late|spring|summer|autumn|fall|winter|the end of)[ -]?)?${year})`;

/** Words that tie a date to a state of affairs, as against a moment in history. */
const tied =
  '(?:as of|effective(?: from| on)?|in (?:effect|force) (?:from|since)|valid (?:from|until|through|till|to)|until|through|since|starting(?: on| from| in)?|expires?(?: on| in)?|last (?:updated|reviewed|revised)(?: on| in)?|updated(?: on| in)?|applies (?:from|until)|due (?:on|by)|deadline (?:is|of)|takes effect(?: on| in)?)';

/** "effective 1 July 2025", "valid until 2026-03-31", "as of Q3 2024". */
export const datedState = new RegExp(`\\b${tied}:? (?:on |from |in |the )?${date}\\b`, 'i');

/** "$49", "1.250,00 €", "USD 12". A dollar sign that closes again is a formula. */
export const amountOfMoney =
  /(?:[$€£¥₹] ?\d(?:[\d.,]{0,15}\d)?(?![\d$^\\+*=_{])|\b(?:USD|EUR|GBP|CHF|JPY|INR|AUD|CAD|SEK|PLN) ?\d(?:[\d.,]{0,15}\d)?|\b\d[\d.,]{0,15} ?(?:€|£|(?:USD|EUR|GBP|CHF|SEK|NOK|DKK|PLN|INR|JPY|dollars|euros|cents|rupees|yen)\b))/;

/** Money in a task: what the answer then says of money is worked out from it. */
export const speaksOfMoney = /[$€£¥₹] ?\d|\b(?:dollars?|euros?|cents?|rupees?|pounds?|yen|USD|EUR|GBP)\b/i;

const versionNumber = '(?:version |release |v\\.? ?)?\\d{1,4}\\.\\d{1,4}(?:\\.\\d{1,6}){0,2}';
const versionWords =
  '(?:latest|current|newest|minimum|required|recommended|supported|stable|upgrade to|requires?|introduced in|deprecated in|removed in|fixed in|available (?:in|since|from)|since|as of)';

/** "the latest stable release is 4.2.1", "deprecated in v3.11", "version 2.7 is supported". */
export const currentVersion = new RegExp(
  `\\b(?:${versionWords}\\b[^.!?\\n\\d]{0,40}(?:version|release|v)[^.!?\\n\\d]{0,20}${versionNumber}|${versionWords} (?:version |release |v\\.? ?)\\d{1,4}(?:\\.\\d{1,6}){0,3}|version \\d{1,4}(?:\\.\\d{1,6}){1,3}[^.!?\\n]{0,30}\\b(?:latest|current|newest|supported|recommended))\\b`,
  'i',
);

/** "currently 5.25 %", "this year's limit is 7,000", "at the moment 14 trains a day". */
export const currentFigure =
  /\b(?:currently|at present|at the moment|right now|this (?:month|quarter|year)(?:[’']s)?|today[’']s|(?:the )?current (?:rate|price|fee|limit|tariff|wage|threshold|premium|balance|version|deadline))\b[^.!?\n]{0,80}?\d[\d.,]{0,15}/i;

/** A question whose answer is another one next year: "Who is the current minister …?", "What is the latest …?" */
export const asksForThePresent =
  /\b(?:who|what|which|when|where|how (?:much|many|long))\b[^?\n]{0,80}\b(?:currently|the current|latest|newest|right now|today|this (?:week|month|quarter|year|season))\b[^?\n]{0,120}\?/i;

/** Tasks whose figures are made up or computed on purpose. */
export const inventive =
  /\b(?:stor(?:y|ies)|poems?|advert(?:isement)?s?|taglines?|slogans?|fiction(?:al)?|dialogues?|jokes?|lyrics|script|novel|hypothetical|imagine|pretend|made-up|role-?play|example of|sample)\b/i;

/** Numbers that count points and steps of an answer. */
export const listNumber = /^[ \t]{0,8}\d{1,3}[.):]|\b(?:step|option|point|part) \d{1,3}\b/gim;

/** A question that yes or no answers, and the answer to it. */
export const asksYesOrNo = /(?:^|[\n.!?:,] ?)(?:is|are|does|do|can|will|has|have|must|may)\b[^?\n]{1,200}\?/i;
export const answersYesOrNo = /^\W{0,3}(?:yes|no)\b/i;

/** Answers that are program text without a fence. */
export const startsAsCode =
  /^\s{0,8}(?:SELECT\b|def |import |from \w|function |const |class |#include|<|\{|\[)/;
