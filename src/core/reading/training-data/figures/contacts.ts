/** An email address or telephone number as written in a text. */
export interface Contact {
  readonly kind: 'email address' | 'telephone number';
  readonly value: string;
}

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g;

/** Domains that are nobody's (RFC 2606, RFC 6761), in documentation and tests. */
const reservedDomain = /@(?:.{0,200}\.)?(?:example|test|invalid|localhost|example\.(?:com|org|net))$/i;

/** Mailboxes of a role, not of a person (RFC 2142 and usual practice). */
const roleMailbox =
  /^(?:info|support|help|helpdesk|contact|sales|service|customer.?(?:care|service|support)|admin|office|hello|team|noreply|no-reply|do-not-reply|billing|accounts?|orders?|returns?|hr|jobs|careers|press|media|marketing|security|abuse|privacy|postmaster|webmaster|feedback|enquiries|inquiries|reservations?|bookings?)@/i;

/** International form with a plus sign (ITU-T E.123), or North American form. */
const telephone =
  /(?<![\w.+-])(?:\+\d[\d ().-]{7,18}\d|\(\d{3}\) ?\d{3}[-. ]\d{4}|\d{3}[-.]\d{3}[-.]\d{4})(?![\w-])/g;

/** Free numbers belong to organizations, and 555-01xx to fiction (North American Numbering Plan). */
const publicNumber = /^1?8(?:00|33|44|55|66|77|88)\d{7}$|55501\d\d$/;

/** Contacts that may be a person's, in a text. */
export function contactsIn(text: string): Contact[] {
  const contacts: Contact[] = [];
  if (text.includes('@')) {
    for (const [value] of text.matchAll(email)) {
      if (!reservedDomain.test(value) && !roleMailbox.test(value))
        contacts.push({ kind: 'email address', value });
    }
  }
  for (const [value] of text.matchAll(telephone)) {
    const digits = value.replace(/\D/g, '');
    // E.164 allows fifteen digits.
    if (digits.length >= 8 && digits.length <= 15 && !publicNumber.test(digits)) {
      contacts.push({ kind: 'telephone number', value: digits });
    }
  }
  return contacts;
}
