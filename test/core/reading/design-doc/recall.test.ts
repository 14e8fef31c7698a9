import { deepEqual, equal } from 'node:assert/strict';
import { recalling } from '../../../../src/core/reading/design-doc/recall';

describe('recalling', () => {
  it('works a text out once', () => {
    const asked: string[] = [];
    const lengthOf = recalling(text => asked.push(text) && text.length);
    deepEqual([lengthOf('oak'), lengthOf('birch'), lengthOf('oak')], [3, 5, 3]);
    deepEqual(asked, ['oak', 'birch']);
  });

  it('forgets all once it has seen more text than it may keep', () => {
    const asked: string[] = [];
    const recalled = recalling(text => asked.push(text), 8);
    for (const text of ['oak', 'birch', 'elm', 'elm', 'oak']) recalled(text);
    deepEqual(asked, ['oak', 'birch', 'elm', 'oak']);
  });

  it('keeps a text that is larger than all it may keep until the next one', () => {
    let count = 0;
    const recalled = recalling(() => ++count, 2);
    equal(recalled('oak'), 1);
    equal(recalled('oak'), 1);
  });
});
