import type { Answers, KnowledgeChange } from './answers';
import type { Placement } from './assessment';
import { paceOf } from './pace';

/** One cycle of change, at least a month and at most a year. */
const months: Readonly<Record<KnowledgeChange, number>> = {
  'real-time': 1,
  daily: 1,
  weekly: 1,
  monthly: 1,
  quarterly: 3,
  'semi-annual': 6,
  irregular: 6,
  annual: 12,
  stable: 12,
  none: 12,
};

/** Half a year where the pace is unknown, and at most that where a tuned model depends on its provider. */
const halfYear = 6;

/** After how many months the decision should be looked at again. */
export function reviewMonths(answers: Answers, { behaviour }: Placement): number {
  const pace = paceOf(answers);
  const cycle = pace === null ? halfYear : months[pace];
  return behaviour === 'weights' ? Math.min(cycle, halfYear) : cycle;
}

/** So many months after a day given as `YYYY-MM-DD`, in the same form; null where that is no day. */
export function reviewDate(date: string, after: number): string | null {
  const day = new Date(`${date}T00:00:00Z`);
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date) || Number.isNaN(day.getTime())) return null;
  const target = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + after, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day.getUTCDate(), lastDay));
  return target.toISOString().slice(0, 10);
}
