/** By the names of features, how much each speaks for (above zero) or against (below) a decision, in log-odds. */
export type Weights = ReadonlyMap<string, number>;

/** From lines such as `0.35 says price|to know`: a weight, the first word of the names, and what follows it in each of them. */
export const readWeights = (lines: string): Weights =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [, weight = '', first = '', rest = ''] = /^(\S+) (\S+)(?: (.+))?$/.exec(line) ?? [];
        return rest.split('|').map((name): [string, number] => [`${first} ${name}`.trim(), Number(weight)]);
      }),
  );
