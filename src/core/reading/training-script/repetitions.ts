import type { ConfigNode, ConfigScalar } from '../training-config/configNode';
import { numberOf } from '../training-config/values';
import { around, calledName, each, entryOf, loopName } from './values';

interface Repetitions {
  readonly epochs: ConfigScalar | null;
  readonly steps: ConfigScalar | null;
}

/** How often the loops around a step of training go through the data, or take a step, as far as `range(…)` says. */
export function repetitionsOf(step: ConfigNode | undefined): Repetitions {
  const loops = entryOf(step, around);
  const all = loops?.kind === 'list' ? loops.items.filter(loop => !/micro|accum/i.test(nameOf(loop))) : [];
  const counted = all.flatMap((loop, position) => {
    const count = countOf(entryOf(loop, each));
    return count === null ? [] : [{ count, kind: kindOf(loop, position < all.length - 1, count) }];
  });
  const first = (wanted: string) => counted.find(({ kind }) => kind === wanted)?.count ?? null;
  return { epochs: first('epochs'), steps: first('steps') };
}

const nameOf = (loop: ConfigNode): string => {
  const name = entryOf(loop, loopName);
  return name?.kind === 'scalar' ? String(name.value) : '';
};

/** Nobody goes through the data more often than this. */
const mostEpochs = 1_000;

/** By the name of what is counted; a loop with another one inside goes through the data. */
function kindOf(loop: ConfigNode, hasInner: boolean, { value }: ConfigScalar): 'epochs' | 'steps' | null {
  const text = nameOf(loop);
  if (/epoch/i.test(text)) return 'epochs';
  if (/step|iter|update|^it$/i.test(text)) return 'steps';
  if (Number(value) > mostEpochs) return 'steps';
  return hasInner ? 'epochs' : null;
}

const mostWrappers = 4;

/** The number that `range(n)`, `range(1, n + 1)`, `trange(n)` or a display of progress around one of them counts to. */
function countOf(whole: ConfigNode | undefined): ConfigScalar | null {
  let node = whole;
  for (let level = 0; node && level < mostWrappers; level += 1) {
    const [first, second] = [entryOf(node, '0'), entryOf(node, '1')];
    if (/(?:^|\.)(?:t?range|tnrange)$/.test(calledName(node))) return between(first, second);
    node = first ?? entryOf(node, 'iterable');
  }
  return null;
}

function between(from: ConfigNode | undefined, to: ConfigNode | undefined): ConfigScalar | null {
  const end = to ?? from;
  const count = end ? numberOf(end) : null;
  if (end?.kind !== 'scalar' || count === null) return null;
  return { ...end, value: count - ((to && from && numberOf(from)) || 0) };
}
