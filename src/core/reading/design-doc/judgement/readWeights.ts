/** By the names of features, how much each speaks for (above zero) or against (below) a decision, in log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** From lines of a weight, a blank and a name. */
export const readWeights = (lines: string): Weights =>
  new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const blank = line.indexOf(' ');
        return [line.slice(blank + 1), Number(line.slice(0, blank))];
      }),
  );
