import { deepEqual, equal } from 'node:assert/strict';
import {
  hitsOf,
  holds,
  nouns,
  phrases,
  without,
} from '../../../../../src/core/reading/design-doc/vocabulary/phrases';

const found = (list: ReturnType<typeof phrases>, text: string) => hitsOf(text, list).map(hit => hit.text);

describe('a list of phrases', () => {
  const list = phrases(`
    plant* trees?
    dig ?out
    (oak|elm) _ grove
    \\d{1,3} ?years
    prune
    prune back
    isn't dead
  `);

  it('finds phrases from left to right, whatever their case', () =>
    deepEqual(found(list, 'Planting trees, then PRUNE.'), ['Planting trees', 'PRUNE']));

  it('takes a blank for a blank, a hyphen or a line break', () =>
    deepEqual(found(list, 'dig-out, dig\nout, digout'), ['dig-out', 'dig\nout', 'digout']));

  it('lets up to three words stand in between', () => {
    deepEqual(found(list, 'an oak in a large grove'), ['oak in a large grove']);
    deepEqual(found(list, 'an oak in a very very large grove'), []);
  });

  it('reads numbers', () => deepEqual(found(list, '40 years, 7years, 1000 years'), ['40 years', '7years']));

  it('ends where a word ends', () => equal(holds('prunes', list), false));

  it('begins only where a word begins, also beyond ASCII', () => {
    equal(holds('re_prune', list), false);
    equal(holds('éprune', list), false);
    equal(holds('𝐀prune', list), false);
    deepEqual(found(list, '🌳prune – prune'), ['prune', 'prune']);
  });

  it('takes the first phrase of the list that fits', () => deepEqual(found(list, 'prune back'), ['prune']));

  it('reads marks inside a phrase', () => deepEqual(found(list, "it isn't dead"), ["isn't dead"]));

  it('keeps offsets where small letters are longer', () =>
    deepEqual(hitsOf('İ prune', list), [{ text: 'prune', start: 2, end: 7 }]));

  it('does not mix up lists', () => equal(holds('prune', phrases('plum')), false));

  it('blanks phrases out at the same length', () => equal(without('to prune it', list), 'to       it'));

  it('finds nothing in nothing', () => deepEqual(found(list, ''), []));
});

describe('a list of nouns', () => {
  it('takes the plural too', () =>
    deepEqual(found(nouns('tree\nbush'), 'trees, bushes'), ['trees', 'bushes']));
});
