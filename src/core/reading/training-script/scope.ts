import type { ConfigNode } from '../training-config/configNode';
import { either, eitherReturned, isGiven } from './values';

/**
 * How a piece of code comes to be run: for sure, perhaps, where something else did not come about (`else`, `except`, a
 * value that is missing), not as the script stands, or again and again (`again`), but not beyond what it returns.
 */
export type Way = 'sure' | 'again' | 'perhaps' | 'otherwise' | 'skipped';

/** The names of a module, a class or a function, and through them the names around. */
export class Scope {
  readonly names = new Map<string, ConfigNode>();
  /** Names that `global` says are those of the module. */
  readonly shared = new Set<string>();
  /** What the function returns, as far as it was read. */
  returned: ConfigNode | null = null;
  #hasReturned = false;
  readonly #ways: Way[] = [];

  constructor(readonly around: Scope | null) {}

  get(name: string): ConfigNode | undefined {
    for (let scope: Scope | null = this; scope; scope = scope.around) {
      const found = scope.names.get(name);
      if (found) return found;
    }
    return undefined;
  }

  set(name: string, node: ConfigNode): void {
    if (this.around && this.shared.has(name)) {
      this.around.set(name, node);
      return;
    }
    const before = this.names.get(name);
    const isNone = node.kind === 'scalar' && node.value === null;
    // `except ImportError: Name = None` takes nothing away from what was imported.
    if (isNone && before === undefined && this.#ways.at(-1) === 'otherwise') return;
    this.names.set(name, this.oneOf(before, node));
  }

  /** Reads a piece of code that comes to be run in this way. */
  under(way: Way, read: () => void): void {
    this.#ways.push(way);
    read();
    this.#ways.pop();
  }

  /** What something stands for after an assignment, which may or may not happen. */
  oneOf(before: ConfigNode | undefined, node: ConfigNode): ConfigNode {
    if (before === undefined || this.#ways.every(way => way === 'sure' || way === 'again')) return node;
    if (this.#ways.includes('skipped')) return before;
    const isDefault = this.#ways.at(-1) === 'otherwise' && isGiven(node) && !isGiven(before);
    return isDefault && before.kind === 'map' ? node : either(before, node);
  }

  /** `return`: what is returned for sure is not overtaken by what stands behind it. */
  give(node: ConfigNode): void {
    if (this.#hasReturned || (this.returned !== null && this.#ways.includes('skipped'))) return;
    this.returned = eitherReturned(this.returned, node);
    this.#hasReturned = this.#ways.every(way => way === 'sure');
  }
}
