import type { Evidence } from '../../facts/claim';
import type { Schedule } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import { commentsAt } from './comments';
import type { ConfigMap, ConfigNode } from './configNode';
import { subjectOfJob } from './datasetSubject';
import { mapsIn } from './maps';
import { textOf } from './values';

const keys = [
  'cron',
  'schedule',
  'schedule_interval',
  'cronSchedule',
  'cron_schedule',
  'cron_expression',
  'retrain_every',
  'interval',
];

/** Five fields of a cron line, or a word for how often; `schedule` is also what a learning rate has. */
const repeating =
  /^(?:(?:[\d*/,-]{1,20}\s{1,3}){4}[\d*/,a-z-]{1,20}|@?(?:hourly|daily|nightly|weekly|monthly|quarterly|yearly|annually)|every .{1,40})$/i;

const freshness =
  /\b(?:fresh|up.to.date|current|latest|newest|stale|outdated|out of date|new (?:prices|data|documents|facts|policies|releases))\b/i;

/** Where workflows, manifests and steps say what they are for. */
const names = ['name', 'run-name', 'dag_id', 'displayName', 'display_name', 'description'];

/** Names that are looked at, at most. */
const mostNames = 50;

/** When the file has the job run again; null where it does not. */
export function readSchedule(root: ConfigNode, text: string, catalogue: Catalogue): Schedule | null {
  for (const map of mapsIn(root)) {
    const found = scheduleAt(map, text);
    if (found) return { ...found, ...purposeIn([root], found.keepsFresh, catalogue) };
  }
  return null;
}

/** The same in the calls of a script: `DAG(schedule="@weekly")`. */
export function scheduleInCalls(
  calls: readonly ConfigMap[],
  text: string,
  catalogue: Catalogue,
): Schedule | null {
  for (const call of calls) {
    const found = scheduleAt(call, text);
    if (found) return { ...found, ...purposeIn([call], found.keepsFresh, catalogue) };
  }
  return null;
}

function scheduleAt(map: ConfigMap, text: string): Omit<Schedule, 'subject'> | null {
  for (const key of keys) {
    const entry = map.entries.get(key);
    // `modal.Cron("0 4 * * 1")` has the line as its argument.
    const node = entry?.value.kind === 'map' ? entry.value.entries.get('0')?.value : entry?.value;
    const value = node ? textOf(node) : null;
    if (!entry || !node || value === null || !repeating.test(value)) continue;
    const { range } = node;
    const fresh = commentsAt(text, [range, map.range]).find(comment => freshness.test(comment.text));
    return { value, range, key: entry.key, keepsFresh: fresh ?? null };
  }
  return null;
}

/** What the names around a schedule say that it is for. */
function purposeIn(
  roots: readonly ConfigNode[],
  comment: Evidence | null,
  catalogue: Catalogue,
): Pick<Schedule, 'keepsFresh' | 'subject'> {
  const found = roots.flatMap(root => namesIn(root));
  const fresh = found.find(({ text }) => freshness.test(text)) ?? null;
  const subjects = found.flatMap(
    ({ text, range }) => subjectOfJob({ value: text, range, key: null }, catalogue) ?? [],
  );
  return { keepsFresh: comment ?? fresh, subject: subjects[0] ?? null };
}

function namesIn(root: ConfigNode): Evidence[] {
  const found: Evidence[] = [];
  for (const { entries } of mapsIn(root)) {
    for (const key of names) {
      const node = entries.get(key)?.value;
      const text = node ? textOf(node) : null;
      if (node && text !== null && found.length < mostNames) found.push({ text, range: node.range });
    }
  }
  return found;
}
