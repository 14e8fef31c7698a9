import type { Schedule } from '../../facts/trainingConfig';
import { commentsAt } from './comments';
import type { ConfigNode } from './configNode';
import { mapsIn } from './maps';
import { textOf } from './values';

const keys = [
  'cron',
  'schedule',
  'schedule_interval',
  'cronSchedule',
  'cron_expression',
  'retrain_every',
  'interval',
];

/** Five fields of a cron line, or a word for how often; `schedule` is also what a learning rate has. */
const repeating =
  /^(?:(?:[\d*/,-]{1,20}\s{1,3}){4}[\d*/,a-z-]{1,20}|@?(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)|every .{1,40})$/i;

const freshness =
  /\b(?:fresh|up.to.date|current|latest|newest|stale|outdated|out of date|new (?:prices|data|documents|facts|policies|releases))\b/i;

/** When the file has the job run again; null where it does not. */
export function readSchedule(root: ConfigNode, text: string): Schedule | null {
  for (const map of mapsIn(root)) {
    for (const key of keys) {
      const entry = map.entries.get(key);
      const value = entry ? textOf(entry.value) : null;
      if (!entry || value === null || !repeating.test(value)) continue;
      const { range } = entry.value;
      const fresh = commentsAt(text, [range, map.range]).find(comment => freshness.test(comment.text));
      return { value, range, key: entry.key, keepsFresh: fresh ?? null };
    }
  }
  return null;
}
