import type { ConfigNode } from '../training-config/configNode';
import { either } from './values';

/** The names of a module, a class or a function, and through them the names around. */
export class Scope {
  readonly names = new Map<string, ConfigNode>();
  /** What the function returns, as far as it was read. */
  returned: ConfigNode | null = null;
  /** How many conditions the reading is inside of: there an assignment may or may not happen. */
  conditions = 0;

  constructor(readonly around: Scope | null) {}

  get(name: string): ConfigNode | undefined {
    for (let scope: Scope | null = this; scope; scope = scope.around) {
      const found = scope.names.get(name);
      if (found) return found;
    }
    return undefined;
  }

  set(name: string, node: ConfigNode): void {
    const before = this.conditions > 0 ? this.names.get(name) : undefined;
    this.names.set(name, before ? either(before, node) : node);
  }
}
