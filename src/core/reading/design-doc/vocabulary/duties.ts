import { phrases } from './phrases';

/** Not everybody may read everything. */
export const accessDuties = phrases(`
per user (access|permission|right|entitlement)s?
per document (access|permission|right|entitlement)s?
role based (access|permission|right)s?
access (rights?|control|controls|permissions?|rules?|lists?|levels?)
permissions?
entitlements? per
need to know
(only|nobody but|no one but) _ (may|can|is allowed to|are allowed to) (see|read|open|know|view|access)
(must|may|shall|should) (not|never|only) (see|read|open|view|access) _ (other|each)
confidential (to|between)
chinese walls?
ethical walls?
row level security
`);

/** Data must be deleted on request or after a time. */
export const deletionDuties = phrases(`
right to (erasure|deletion|be forgotten)
(deletion|erasure) (request|requests|duty|duties|right|rights|obligation|obligations|period|periods)
(delete|deleted|erase|erased|remove|removed) (on|upon|at) (request|demand)
(must|shall|have to|has to|can) be (deleted|erased|deletable|erasable) _ (after|within|on|when|once)
data subject*
withdraw* (his|her|their|its)? ?consent
`);

/** Records about people. */
export const personalRecords = phrases(`
personal (data|records|information)
personally identifiable
pii
(customer|patient|employee|client|applicant|student|member|tenant|citizen|user|pupil|resident|donor|subscriber) (data|records?|files?|histor(y|ies)|profiles?|dossiers?|charts?|accounts?)
(medical|health|personnel|case|court|tax|credit) (records?|files?|histor(y|ies))
`);

/** The people were taken out of the records. */
export const depersonalised = phrases(`
anonymi[sz]*
pseudonymi[sz]*
de identif*
deidentif*
redact*
synthetic
masked
stripped
placeholders?
invented
names (removed|swapped|replaced)
without names
`);
