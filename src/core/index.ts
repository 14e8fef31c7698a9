/** The core's public face. Other layers import nothing else from the core. */
export { type CheckResult, check } from './check';
export type { Facts, Kind } from './facts/facts';
export type { Finding, Fix, RelatedPlace, Severity } from './findings/finding';
export { type Catalogue, type CatalogueEntry, parseCatalogue } from './knowledge/catalogue';
export { read } from './reading/read';
export type { Reading } from './reading/reading';
export { ruleById, rules } from './rules/all';
export type { Rule } from './rules/rule';
export { defaultSettings, type Settings } from './settings/settings';
export { Lines } from './text/lines';
export { type SourceText, withoutByteOrderMark } from './text/sourceText';
export type { TextRange } from './text/textRange';
