import type { ConfigNode } from '../training-config/configNode';
import { itemsWrittenOut } from './goneThrough';

/** Expressions of one script that are looked at, at most; real ones have a few thousand. */
const mostExpressions = 400_000;

/** Levels of expressions, blocks and calls inside one another; real code has about twenty. */
const deepest = 150;

/** Items inside one another that are taken one by one, at most. */
const mostTimes = 50;

/** Keeps the reading of a script within bounds: how deep it goes, how much it looks at, and how often at the same. */
export abstract class Bounded {
  /** How often what is read now is read, for items that are taken one by one. */
  #times = 1;
  #left = mostExpressions;
  #depth = 0;

  /** Goes one level deeper, unless that is deeper than real code goes. */
  protected within<T>(run: () => T): T | null {
    if (this.#depth >= deepest || this.#left <= 0) return null;
    this.#depth += 1;
    this.#left -= 1;
    const result = run();
    this.#depth -= 1;
    return result;
  }

  /** The items of what is gone through, where they are written out and loops inside one another do not make too many of them. */
  protected oneByOne(whole: ConfigNode): readonly ConfigNode[] {
    const items = itemsWrittenOut(whole);
    return this.#times * items.length <= mostTimes ? items : [];
  }

  /** Reads for each of these items. */
  protected repeated<T>(items: readonly ConfigNode[], read: (item: ConfigNode) => T): T[] {
    const before = this.#times;
    this.#times *= items.length;
    const results = items.map(read);
    this.#times = before;
    return results;
  }
}
