import type { TextRange } from '../../text/textRange';
import type { ConfigNode } from '../training-config/configNode';
import { textOf } from '../training-config/values';
import { argumentOf, calledName, emptyValue, entryOf, isIdentifier, put, type Value } from './values';

const longestName = 100;

/**
 * `parser.add_argument("--rate", default=1e-4)`, or the same as a decorator of Click: the default under the names by which
 * the program reads it.
 */
export function addOption(given: Value, options: Value): void {
  const action = entryOf(given, 'action');
  const isSwitch = action !== undefined && textOf(action) === 'store_true';
  const fallback = entryOf(given, 'default') ?? (isSwitch ? switchedOff(action.range) : undefined);
  if (fallback === undefined) return;
  const names = ['0', '1', '2'].flatMap(key => entryOf(given, key) ?? []);
  for (const name of [...names, entryOf(given, 'dest')]) {
    const text = name ? textOf(name) : null;
    const plain = text?.replace(/^--/, '').replaceAll('-', '_') ?? '';
    if (name && isIdentifier(plain) && plain.length <= longestName) {
      put(options, plain, orOpen(fallback), name.range);
    }
  }
}

const offByDefault = '(off by default)';

/** What stands for `action="store_true"`: switched off, unless somebody switches it on. */
export function switchedOff(range: TextRange): Value {
  const off = emptyValue(range);
  put(off, offByDefault, { kind: 'scalar', value: false, range });
  return off;
}

export const isOffByDefault = (node: ConfigNode): boolean => entryOf(node, offByDefault) !== undefined;

/** `parser.set_defaults(rate=1e-4)` */
export function setDefaults(given: Value, options: Value): void {
  for (const [key, entry] of given.entries) if (isIdentifier(key)) options.entries.set(key, entry);
}

/** `flags.DEFINE_float("rate", 1e-4, "how fast")` of Abseil; what it returns has the value. */
export function defineFlag(given: Value, options: Value): Value | null {
  const name = textOf(entryOf(given, '0') ?? given);
  const fallback = entryOf(given, 'default') ?? entryOf(given, '1');
  if (name === null || fallback === undefined) return null;
  put(options, name, fallback);
  const flag = emptyValue(given.range);
  put(flag, 'value', fallback);
  return flag;
}

/** What is `None` by default is there for others to give. */
export const orOpen = (node: ConfigNode): ConfigNode =>
  node.kind === 'scalar' && node.value === null ? emptyValue(node.range) : node;

/** Calls that stand for a default: `field(default=…)` of a data class, `typer.Option(…)` of a parameter. */
const declaresDefault = /(?:^|\.)(?:field|Field|Option|Argument|Parameter|arg|option|argument)$/;

/** The default that a field or a parameter declares by such a call; anything else is the default itself. */
export function declaredDefault(node: ConfigNode): ConfigNode {
  if (!declaresDefault.test(calledName(node))) return node;
  return argumentOf(node, ['default', '0', 'default_factory']) ?? emptyValue(node.range);
}
