import { deepEqual, equal } from 'node:assert/strict';
import { WordScan } from '../../../../src/core/reading/design-doc/wordScan';

describe('a scan for words', () => {
  const cases: readonly (readonly [word: string, text: string, isThere: boolean])[] = [
    ['oak', 'two oaks', true],
    ['oak', 'OAKS', true],
    ['oak', 'o ak', false],
    [' oak ', 'an oak', true],
    [' oak ', 'oak', true],
    [' oak ', '(oak)', true],
    [' oak ', 'soak', false],
    [' oak ', 'oaks', false],
    ['oak elm', 'oak-elm', true],
    ['oak elm', 'oak  elm', false],
    ['oak 0', 'oak 7', true],
    ['oak 0', 'oak x', false],
    ['élan', ' lan', true],
    ['oak', '', false],
  ];
  for (const [word, text, isThere] of cases) {
    it(`“${word}” ${isThere ? 'stands' : 'does not stand'} in “${text}”`, () =>
      equal(new WordScan([word]).foundIn(text), isThere));
  }

  it('goes on from the ending of one word that begins another', () => {
    const scan = new WordScan(['abcd', 'bce', 'ceg']);
    equal(scan.foundIn('abceg'), true);
    equal(new WordScan(['abcd', 'cf']).foundIn('abcf'), true);
    equal(scan.foundIn('abcbcdceh'), false);
  });

  it('finds a word that ends inside a longer one', () =>
    equal(new WordScan(['sapling', 'pli']).foundIn('a splinter, saplin'), true));

  it('tells where the words of which lists end, until told to stop', () => {
    const met: (readonly [number, number])[] = [];
    const scan = new WordScan(['oak'], ['elm', 'oak'], ['oaks ']);
    const isStopped = scan.visit('elm, oaks, oak', (lists, at) => met.push([lists, at]) === 3);
    deepEqual(met, [
      [2, 2],
      [3, 7],
      [4, 9],
    ]);
    equal(isStopped, true);
  });

  it('finds nothing without words', () => equal(new WordScan([]).foundIn('oak'), false));
});
