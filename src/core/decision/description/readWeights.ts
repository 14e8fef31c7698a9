/** From lines such as `0.35 price|to know`: a weight, and the features that have it. */
export const readWeights = (lines: string): ReadonlyMap<string, number> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap(line => {
        const [weight = '', names = ''] = line.split(/ (.+)/u);
        return names.split('|').map((name): [string, number] => [name, Number(weight)]);
      }),
  );
