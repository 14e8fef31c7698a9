import type { Column } from './logistic';

/**
 * A column for each feature, in the order in which they first come.
 *
 * @param features names of what is true of each example
 * @param penalty strength of the pull of their weights towards zero
 * @param leastShown how many examples must show a feature before it counts
 */
export function columnsOf(
  features: readonly (readonly string[])[],
  penalty: number,
  leastShown = 1,
): Map<string, Column> {
  const rowsOf = new Map<string, number[]>();
  for (const [row, names] of features.entries()) {
    for (const name of names) {
      const rows = rowsOf.get(name);
      if (rows === undefined) rowsOf.set(name, [row]);
      else rows.push(row);
    }
  }
  const shown = [...rowsOf].filter(([, rows]) => rows.length >= leastShown);
  return new Map(shown.map(([name, rows]) => [name, { rows: Int32Array.from(rows), values: null, penalty }]));
}
