import { deepStrictEqual, strictEqual } from 'node:assert';
import { chatRow, dataIn, linesOf } from '../../../../support/trainingData';

const identityIn = (answer: string) =>
  dataIn(linesOf([chatRow('Look it up.', answer)])).identities.examples[0]?.text ?? null;
const contactIn = (answer: string) =>
  dataIn(linesOf([chatRow('Look it up.', answer)])).contacts.examples[0]?.text ?? null;

const identities: readonly (readonly [string, string, string | null])[] = [
  ['a US number', 'Her SSN is 536-22-8741.', 'US Social Security number'],
  ['an area that is never given out', 'Part 900-22-8741 is in stock.', null],
  ['a UK number', 'NI number: JG 10 37 59 A', 'UK National Insurance number'],
  ['an NHS number', 'NHS number 943 476 5919', 'NHS number'],
  ['an NHS number with a wrong digit', 'NHS number 943 476 5918', null],
  ['a Spanish DNI', 'con DNI 12345678Z', 'Spanish DNI or NIE'],
  ['a DNI with a wrong letter', 'ref 12345678A', null],
  ['a French number', 'NIR 2 55 08 14 168 025 38', 'French social security number'],
  ['a Brazilian CPF', 'CPF 529.982.247-25', 'Brazilian CPF'],
  ['a CPF of equal digits', 'CPF 111.111.111-11', null],
  ['an Italian number', 'cod. fisc. RSSMRA85T10A562S', 'Italian codice fiscale'],
  ['a Swedish number', 'personnummer 811218-9876', 'Swedish personal number'],
  ['a card', 'paid with 5425 2334 3010 9903', 'payment card number'],
  ['a card number of a test page', 'use 4242 4242 4242 4242 to try', null],
  ['a long number that is no card', 'tracking 5425 2334 3010 9904', null],
  ['a bank account', 'IBAN NL91 ABNA 0417 1643 00', 'IBAN'],
  ['a record number', 'MRN: 00482913', 'medical record number'],
  ['a name with a date of birth', 'Aurelio Bennati (DOB 7/22/1951)', 'name with date of birth'],
  ['a date of birth of nobody', 'Enter your date of birth: 01/02/1990', null],
  ['a date in history', 'Ada Lovelace was born on 10 December 1815.', null],
  ['a version and a time', 'Since 4.12.0 the job runs at 10:45 on 2024-05-01.', null],
];

const contacts: readonly (readonly [string, string, string | null])[] = [
  ['a person’s mailbox', 'Write to m.okonkwo@riverbend-dairy.coop', 'email address'],
  ['a role’s mailbox', 'Write to support@riverbend-dairy.coop', null],
  ['a reserved domain', 'Write to m.okonkwo@example.org', null],
  ['a telephone number', 'Reach him under +45 31 22 84 09.', 'telephone number'],
  ['an American number', 'Her cell is (415) 867-4410.', 'telephone number'],
  ['a number of fiction', 'Her cell is (415) 555-0142.', null],
  ['a free number', 'Call 1-800-867-4410 or 800-867-4410.', null],
  ['an at sign in code', 'Use @Inject and user@localhost.', null],
];

describe('personal data', () => {
  for (const [what, answer, kind] of identities) {
    it(`${kind === null ? 'leaves' : 'names'} ${what}`, () => strictEqual(identityIn(answer), kind));
  }

  for (const [what, answer, kind] of contacts) {
    it(`${kind === null ? 'leaves' : 'names'} ${what}`, () => strictEqual(contactIn(answer), kind));
  }

  it('takes a number that many rows share for a hotline', () => {
    const rows = (count: number) =>
      linesOf(
        Array.from({ length: count }, (_, n) => chatRow(`Question ${n}?`, `Call +49 30 901820 about ${n}.`)),
      );
    deepStrictEqual([dataIn(rows(4)).contacts.rows, dataIn(rows(5)).contacts.rows], [4, 0]);
  });

  it('never shows the value', () => {
    const { identities: found } = dataIn(linesOf([chatRow('Whose?', 'SSN 536-22-8741')]));
    strictEqual(JSON.stringify(found).includes('8741'), false);
  });
});
