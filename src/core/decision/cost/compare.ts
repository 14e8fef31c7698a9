import type { Bill } from './bills';

/** When two ways cost the same, valid only where both reach the required quality. */
export interface Comparison {
  readonly verdict: 'second-always' | 'second-above' | 'first-always' | 'second-below';
  /** Requests a month at which both cost the same; null where one is cheaper at any volume. */
  readonly breakEvenRequests: number | null;
  /** Months until what the second costs more at the start is earned back; null where it never is. */
  readonly paybackMonths: number | null;
}

/** Compares two bills over so many months at so many requests a month; null where figures are missing. */
export function compareBills(first: Bill, second: Bill, months: number, requests: number): Comparison | null {
  const start = difference(second.once, first.once);
  const fixed = difference(second.month, first.month);
  const saved = difference(first.request, second.request);
  if (start === null || fixed === null || saved === null || !(months > 0)) return null;
  const dearer = start / months + fixed;
  const verdict = verdictOf(saved, dearer);
  const gain = requests * saved - fixed;
  return {
    verdict,
    breakEvenRequests: verdict === 'second-above' || verdict === 'second-below' ? dearer / saved : null,
    paybackMonths: start <= 0 ? 0 : gain > 0 ? start / gain : null,
  };
}

function verdictOf(savedPerRequest: number, dearerPerMonth: number): Comparison['verdict'] {
  if (savedPerRequest > 0) return dearerPerMonth > 0 ? 'second-above' : 'second-always';
  if (dearerPerMonth >= 0) return 'first-always';
  return savedPerRequest === 0 ? 'second-always' : 'second-below';
}

const difference = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? null : one - other;
