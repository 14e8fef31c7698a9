/** Weights of a network from some figures to others. */
export interface Layer {
  /** How many figures come out. */
  readonly rows: number;
  /** How many go in. */
  readonly columns: number;
  /** One column behind the other. */
  readonly weights: Float32Array;
  /** What comes out of nothing; one for each row. */
  readonly biases: Float32Array;
}

/** What the network was taught. */
export interface Taught {
  /** Numbers of the words that are known. 0 stands for no word, 1 for one that is not known. */
  readonly words: ReadonlyMap<string, number>;
  /** Places of the traits that are known. */
  readonly traits: ReadonlyMap<string, number>;
  readonly layers: ReadonlyMap<string, Layer>;
}

export function layerOf({ layers }: Taught, name: string): Layer {
  const layer = layers.get(name);
  if (layer === undefined) throw new Error(`The network has no layer “${name}”.`);
  return layer;
}

/** The middle of the letters that weights are written in: zero. */
const zero = '0'.charCodeAt(0) + 3;

/**
 * Reads a network as `test/learning/network.py` writes it: a line of words, a line of traits, then four lines for each layer:
 * its name with its rows and columns, for each row the size of a step, for each row what comes out of nothing, and one
 * letter for each weight: so many steps.
 */
export function readNetwork(written: string): Taught {
  const [words = '', traits = '', ...lines] = written.trim().split('\n');
  const layers = new Map<string, Layer>();
  for (let at = 0; at + 3 < lines.length; at += 4) {
    const [name = '', rows, columns] = (lines[at] ?? '').split(' ');
    layers.set(name, readLayer(Number(rows), Number(columns), lines.slice(at + 1, at + 4)));
  }
  return { words: numbered(words.split(' '), 2), traits: numbered(traits.split('|'), 0), layers };
}

const numbered = (names: readonly string[], first: number): ReadonlyMap<string, number> =>
  new Map(names.map((name, at) => [name, first + at]));

function readLayer(
  rows: number,
  columns: number,
  [sizes = '', biases = '', letters = '']: readonly string[],
): Layer {
  const steps = sizes.split(' ').map(Number);
  const weights = new Float32Array(rows * columns);
  for (let row = 0, at = 0; row < rows; row += 1) {
    const step = steps[row] ?? 0;
    for (let column = 0; column < columns; column += 1, at += 1)
      weights[column * rows + row] = (letters.charCodeAt(at) - zero) * step;
  }
  return {
    rows,
    columns,
    weights,
    biases: biases === '' ? new Float32Array(rows) : Float32Array.from(biases.split(' '), Number),
  };
}

/**
 * Adds to some figures what a layer makes of others.
 *
 * @param from the first column of the layer that the figures are for
 */
export function addLayer(
  { rows, weights }: Layer,
  from: number,
  figures: Float32Array,
  sum: Float32Array,
): void {
  for (let at = 0; at < figures.length; at += 1) {
    const figure = figures[at] ?? 0;
    if (figure === 0) continue;
    const column = (from + at) * rows;
    for (let row = 0; row < rows; row += 1)
      sum[row] = (sum[row] ?? 0) + figure * (weights[column + row] ?? 0);
  }
}

/** Figures below zero count as zero. */
export function cutBelowZero(figures: Float32Array): Float32Array {
  for (let at = 0; at < figures.length; at += 1) if ((figures[at] ?? 0) < 0) figures[at] = 0;
  return figures;
}

/** Keeps the larger of two figures, place by place. */
export function keepLarger(largest: Float32Array, figures: Float32Array): void {
  for (let at = 0; at < largest.length; at += 1) largest[at] = Math.max(largest[at] ?? 0, figures[at] ?? 0);
}
