import type { RowFigure } from '../../../facts/trainingData';
import { type Example, givenTo } from '../example';
import { collect } from './collect';
import { type Contact, contactsIn } from './contacts';
import { identifierIn } from './identifiers';

/** How much of a row is searched, in UTF-16 units. */
const searched = 20_000;

/** A contact in this many rows or more is taken for an organization's: a hotline, not a customer. */
const fewestRowsOfPublicContact = 5;

const wholeText = (example: Example): string => `${givenTo(example)}\n${example.answer}`.slice(0, searched);

/** Rows with a number that names one person. The evidence says what it is and never shows it. */
export const findIdentities = (examples: readonly Example[]): RowFigure =>
  collect(examples, example => identifierIn(wholeText(example)));

/** Rows with an email address or telephone number that few rows share. */
export function findContacts(examples: readonly Example[]): RowFigure {
  const rowsOf = new Map<string, number>();
  const found = new Map<Example, readonly Contact[]>();
  for (const example of examples) {
    const contacts = contactsIn(wholeText(example));
    if (contacts.length === 0) continue;
    found.set(example, contacts);
    for (const value of new Set(contacts.map(each => each.value))) {
      rowsOf.set(value, (rowsOf.get(value) ?? 0) + 1);
    }
  }
  return collect(examples, example => {
    const own = found.get(example)?.find(each => (rowsOf.get(each.value) ?? 0) < fewestRowsOfPublicContact);
    return own?.kind ?? null;
  });
}
