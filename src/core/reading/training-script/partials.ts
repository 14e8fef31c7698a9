import type { ConfigNode } from '../training-config/configNode';
import { callee, emptyValue, entryOf, put, type Value } from './values';

/** The name of what `functools.partial` calls, on the value that stands for it. */
const fixes = '(partial)';

/** Notes what `partial(SFTConfig, output_dir="o")` calls, by the name that its first argument has. */
export function notePartial(call: Value, name: string, first: string): void {
  if (/^functools\.partial$/.test(name) && first !== '')
    put(call, fixes, { kind: 'scalar', value: first, range: call.range });
}

/** A call of such a value: the name behind it, and its arguments before those of the call. */
export function completed(target: ConfigNode): { readonly name: string; readonly given: Value } | null {
  const name = entryOf(target, fixes);
  if (target.kind !== 'map' || name?.kind !== 'scalar') return null;
  const given = emptyValue(target.range);
  for (const [key, { value }] of target.entries) {
    if (key === fixes || key === callee || key === '0') continue;
    put(given, /^\d+$/.test(key) ? String(Number(key) - 1) : key, value);
  }
  return { name: String(name.value), given };
}
