import { deepEqual, equal } from 'node:assert/strict';
import { lazily } from '../../../../src/core/reading/design-doc/lazily';

describe('lazily', () => {
  const counting = () => {
    let count = 0;
    return lazily<{ count: number; name: string }>({ count: () => ++count, name: () => 'oak' });
  };

  it('works a value out once, when it is asked for', () => {
    const lazy = counting();
    equal(lazy.count, 1);
    equal(lazy.count, 1);
  });

  it('makes an object like any other', () => {
    deepEqual({ ...counting() }, { count: 1, name: 'oak' });
    equal(JSON.stringify(counting()), '{"count":1,"name":"oak"}');
  });
});
