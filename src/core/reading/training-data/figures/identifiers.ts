import { passesCpf, passesDni, passesIban, passesLuhn, passesNhs, passesNir } from './checkDigits';

/** A number that names one person, how it is written, and what makes sure of it. */
export interface Identifier {
  /** What a finding calls it; the number itself is never shown. */
  readonly name: string;
  /** Where it needs a word beside the number, the number is its group. */
  readonly pattern: RegExp;
  /** The check over the number without separators. */
  readonly holds: (number: string) => boolean;
}

/** Numbers that manuals print: card numbers of payment services' test pages, IBANs of bank documentation. */
const published = new Set([
  ...['4111111111111111', '4242424242424242', '5555555555554444', '378282246310005', '4012888888881881'],
  ...[
    'GB29NWBK60161331926819',
    'DE89370400440532013000',
    'GB82WEST12345698765432',
    'FR1420041010050500013M02606',
  ],
  ...['123456789', '078051120', '219099999'],
]);

const unpublished =
  (holds: (number: string) => boolean) =>
  (number: string): boolean =>
    !published.has(number) && holds(number);

const always = () => true;

export const identifiers: readonly Identifier[] = [
  {
    // Social Security Administration: no area 000, 666 or 900–999, no group 00, no serial 0000.
    name: 'US Social Security number',
    pattern: /(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d{2}-(?!0000)\d{4}(?![\d-])/g,
    holds: unpublished(always),
  },
  {
    // HMRC, National Insurance Manual NIM39110: letters and prefixes that are never given out.
    name: 'UK National Insurance number',
    pattern: /\b(?!BG|GB|KN|NK|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d\d ?\d\d ?\d\d ?[A-D]\b/g,
    holds: always,
  },
  { name: 'NHS number', pattern: /\bNHS\b[^\d\n]{0,20}(\d{3}[ -]?\d{3}[ -]?\d{4})\b/g, holds: passesNhs },
  { name: 'Spanish DNI or NIE', pattern: /\b[XYZ\d]\d{7}-?[A-HJ-NP-TV-Z]\b/g, holds: passesDni },
  {
    name: 'French social security number',
    pattern: /\b[12] ?\d\d ?(?:0[1-9]|1[0-2]) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d\b/g,
    holds: passesNir,
  },
  { name: 'Brazilian CPF', pattern: /\b\d{3}\.\d{3}\.\d{3}-\d\d\b/g, holds: passesCpf },
  {
    name: 'Italian codice fiscale',
    pattern: /\b[A-Z]{6}\d\d[A-EHLMPRST]\d\d[A-Z]\d{3}[A-Z]\b/g,
    holds: always,
  },
  {
    name: 'Swedish personal number',
    pattern: /(?<![\d-])\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[-+]\d{4}(?![\d-])/g,
    holds: passesLuhn,
  },
  {
    name: 'payment card number',
    pattern:
      /(?<![\d.-])(?:[3-6]\d{3}(?:[ -]?\d{4}){2}[ -]?\d{3,4}|3[47]\d\d[ -]?\d{6}[ -]?\d{5})(?![\d.-])/g,
    holds: unpublished(passesLuhn),
  },
  {
    name: 'IBAN',
    pattern: /\b[A-Z]{2}\d\d ?(?:[A-Z0-9]{4} ?){2,7}[A-Z0-9]{1,4}\b/g,
    holds: unpublished(passesIban),
  },
  { name: 'medical record number', pattern: /\bMRN[ :#]{1,3}\d{5,12}\b/g, holds: always },
  {
    // A name in capitals shortly before a date that is called a date of birth.
    name: 'name with date of birth',
    pattern:
      /\p{Lu}\p{Ll}{1,20} \p{Lu}[\p{Ll}’'-]{1,20}\b[^\n]{0,60}?\b(?:DOB|D\.O\.B\.|date of birth|Date of birth|Date of Birth)\b[^\n\d]{0,12}\d{1,4}(?:[./-]\d{1,2}[./-]\d{2,4}| \p{Lu}\p{Ll}{2,8} \d{4})/gu,
    holds: always,
  },
];

/** The name of the first identifier in a text, or null. */
export function identifierIn(text: string): string | null {
  if (!/\d\d/.test(text)) return null;
  const found = identifiers.find(({ pattern, holds }) =>
    Array.from(text.matchAll(pattern)).some(([words, number = words]) => holds(number.replace(/[ .-]/g, ''))),
  );
  return found?.name ?? null;
}
