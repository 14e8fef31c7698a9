/** Milliseconds that each of `runs` calls took, after one call that warms up. */
export function timings(runs: number, action: (run: number) => void): number[] {
  action(0);
  return Array.from({ length: runs }, (_, run) => {
    const start = performance.now();
    action(run);
    return performance.now() - start;
  });
}

/** The value that a share of the values does not exceed; `share` from 0 to 1. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);
