import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { catalogue } from '../../support/catalogue';

const inProse = (text: string) => catalogue.findInProse(text).map(match => [match.text, match.entry.id]);
const inPath = (text: string) => catalogue.findInIdentifier(text).map(match => [match.text, match.entry.id]);

describe('catalogue', () => {
  it('has every entry once, with a cadence', () => {
    strictEqual(catalogue.entries.length, 510);
    strictEqual(new Set(catalogue.entries.map(({ id }) => id)).size, 510);
  });

  it('prefers the longest alias', () =>
    deepStrictEqual(inProse('our brand guidelines'), [['brand guidelines', 'STB-006']]));

  it('sees through plurals, case and spelling', () => {
    deepStrictEqual(inProse('the Drug Formularies'), [['Drug Formularies', 'CLN-001']]);
    deepStrictEqual(
      inProse('refusal behaviour'),
      inProse('refusal behavior').map(([, id]) => ['refusal behaviour', id]),
    );
  });

  it('reads identifiers in every way of joining words', () => {
    for (const path of [
      'drug_formulary.jsonl',
      'data/drug-formulary',
      'drugFormulary',
      './DRUG_FORMULARY_v2',
    ]) {
      strictEqual(inPath(path)[0]?.[1], 'CLN-001', path);
    }
  });

  it('does not take small words for abbreviations', () =>
    deepStrictEqual(inProse('the cot and the bom'), []));

  it('gives ranges in the text it was given', () => {
    const text = '😀 the drug formulary changes';
    const [match] = catalogue.findInProse(text, 10);
    ok(match);
    strictEqual(text.slice(match.range.start - 10, match.range.end - 10), 'drug formulary');
  });
});
