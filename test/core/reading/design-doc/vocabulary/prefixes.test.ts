import { deepEqual } from 'node:assert/strict';
import { prefixesOf } from '../../../../../src/core/reading/design-doc/vocabulary/prefixes';

describe('prefixesOf', () => {
  const cases: readonly (readonly [source: string, prefixes: readonly string[]])[] = [
    ['oak', ['oak ']],
    ['oaks?', ['oak ', 'oaks ']],
    ['oak[\\s-]{1,12}elm', ['oak elm']],
    ['oak[\\s-]{0,12}elm', ['oakelm ', 'oak elm']],
    ['evergreens', ['evergre']],
    ['(oak|elm)s', ['oaks ', 'elms ']],
    ['(old[\\s-]{1,12})?oak', ['oak ', 'old oak']],
    ['ash\\p{L}{0,8}', ['ash ', 'ash']],
    ['\\d{1,3}[\\s-]{0,12}m', ['0m ', '0 m ']],
    ['oak(?:[\\s-]+[^\\s.;:|]{1,30}){0,3}[\\s-]+elm', ['oak ']],
    ["isn't", ['isn t ']],
    ['1[5-9]\\d\\d', ['0 ']],
    ['.{0,20}oak', ['oak ', '']],
    ['[A-F]9', ['']],
  ];
  for (const [source, prefixes] of cases) {
    it(source, () => deepEqual(prefixesOf(source).sort(), prefixes.toSorted()));
  }
});
