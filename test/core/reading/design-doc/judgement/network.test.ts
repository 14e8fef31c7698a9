import { deepEqual, equal, throws } from 'node:assert/strict';
import type { Inputs } from '../../../../../src/core/reading/design-doc/judgement/network/inputs';
import { readNetwork } from '../../../../../src/core/reading/design-doc/judgement/network/layers';
import { Network } from '../../../../../src/core/reading/design-doc/judgement/network/network';

/** Weights of a layer as they are written: rows of whole numbers, in steps of one. */
function layer(name: string, rows: readonly (readonly number[])[], biases: readonly number[] | null): string {
  const letters = rows.flat().map(each => String.fromCharCode('3'.charCodeAt(0) + each));
  return [
    `${name} ${rows.length} ${rows[0]?.length}`,
    rows.map(() => 1).join(' '),
    biases?.join(' ') ?? '',
    letters.join(''),
  ].join('\n');
}

/** Words of one figure: nothing is 0, an unknown word 1, `price` 2, `train` 3, `not` -3. Only one concern is weighed. */
const taught = readNetwork(
  [
    'price train not',
    'block: row',
    layer('vectors', [[0, 1, 2, 3, -3]], null),
    layer('span1', [[1]], [0]),
    layer('span3', [[1, 0, 0]], [0]), // The word before.
    layer('span5', [[0, 0, 0, 0, 1]], [0]), // The second word behind.
    layer('above', [[1]], [-1]),
    // By what it says in spans of one, three and five words, by what stands above it, and by its place.
    layer('shared', [[1, 0, 0, 0, 0]], [-2]),
    // The same, then the sentence before, the one behind, two before, two behind, and the strongest of the document.
    layer('joined', [[1, 2, 3, 4, 5, 6, 7, 1, 2, 3]], [-1]),
    layer('odds', [[2]], [-7]),
  ].join('\n'),
);
const network = new Network(taught);

const saying = (words: string, more: Partial<Inputs> = {}): Inputs => ({
  words: words.split(' '),
  above: [],
  traits: [],
  ...more,
});

/** The log-odds of each sentence of a piece that is a document of its own. */
function oddsOf(sentences: readonly Inputs[]): number[] {
  const contribution = network.contribution(sentences.map(each => network.figuresOf(each)));
  const common = network.common([contribution]);
  return sentences.map((_, at) => network.odds(contribution, at, common)[0] ?? Number.NaN);
}

describe('the network of the judgement', () => {
  it('takes the strongest of each span of words', () => {
    // 3 by itself, 3 as the word before `price`, and 2 behind it; what it shares is 3 - 2, which comes back with weight 3.
    deepEqual(oddsOf([saying('train of price')]), [2 * (3 + 2 * 3 + 3 * 2 + 3 * 1 - 1) - 7]);
  });

  it('hears nothing of a word alone that stands for less than nothing', () => {
    deepEqual(oddsOf([saying('not')]), [-7]);
  });

  it('sees what stands above a sentence and where it stands', () => {
    const plain = 2 * (2 - 1) - 7;
    deepEqual(oddsOf([saying('price')]), [plain]);
    deepEqual(oddsOf([saying('price', { above: ['train', 'not'] })]), [plain + 2 * 4 * (3 - 1)]);
    deepEqual(oddsOf([saying('price', { traits: ['block: row', 'role: unheard of'] })]), [plain + 2 * 5]);
  });

  it('sees the two sentences before and the two behind, and the strongest of the document', () => {
    const [first, , third, , fifth, sixth] = oddsOf(
      ['not', 'not', 'train', 'not', 'not', 'not'].map(words => saying(words)),
    );
    equal(first, 2 * (2 * 1 + 3 * 1 - 1) - 7);
    equal(third, 2 * (3 + 3 * 1 - 1) - 7);
    equal(fifth, 2 * (1 * 1 + 3 * 1 - 1) - 7);
    equal(sixth, 2 * (3 * 1 - 1) - 7);
  });

  it('does not hear a word that is not there', () => {
    deepEqual(oddsOf([saying('')]), oddsOf([saying('unheard')]));
  });

  it('says which layer is missing', () => {
    throws(() => new Network(readNetwork('a\nb')), /no layer “span1”/);
  });
});
