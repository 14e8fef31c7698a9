import type { Setting } from '../../facts/trainingConfig';
import type { EvaluationPlace } from './dialect';
import { type Found, find, type Job } from './lookup';
import { flagOf, isEmpty, isPlaceholder, numberOf } from './values';

/** Whether the job evaluates on data held back: what the file says, or null where it says nothing. */
export function readEvaluation(job: Job, place: EvaluationPlace): Setting<boolean> | null {
  const data = strongest(job, place.data);
  const disabled = place.offSwitch === undefined ? null : strongest(job, [place.offSwitch]);
  if (disabled?.value === true) return { ...disabled, value: false };
  const used = place.switch ? strongest(job, place.switch.at) : null;
  if (used?.value === false) return used;
  if (data?.value === true) return { ...data, value: used !== null || place.switchRequired !== true };
  if (used?.value === true) return { ...used, value: place.switch?.alone === true };
  return data;
}

/** The first place that gives what is held back as a number. */
export function readHeldBack(job: Job, { data }: EvaluationPlace): Setting<number> | null {
  for (const path of data) {
    const found = find(job, path);
    const value = found && numberOf(found.node);
    if (found && value !== null && value >= 0) return { value, range: found.node.range, key: found.key };
  }
  return null;
}

/** The first of these settings that is on, else the first that is off. */
function strongest(job: Job, paths: readonly string[]): Setting<boolean> | null {
  const settings = paths.flatMap(path => stateOf(find(job, path)));
  return settings.find(({ value }) => value) ?? settings[0] ?? null;
}

const off = new Set(['no', 'none', 'never', 'false']);

/** On: a share or number above zero, a name, a map. Off: zero, false, `no`, or an empty key. */
function stateOf(found: Found | null): Setting<boolean>[] {
  if (found === null || isPlaceholder(found.node)) return [];
  const { node, key } = found;
  const number = numberOf(node);
  const text = node.kind === 'scalar' ? String(node.value).trim().toLowerCase() : '';
  const isOff = isEmpty(node) || flagOf(node) === false || off.has(text) || (number !== null && number <= 0);
  return [{ value: !isOff, range: node.range, key }];
}
