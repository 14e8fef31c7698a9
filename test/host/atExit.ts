import { constants } from 'node:os';

const pending = new Set<() => void>();

/**
 * Calls `action` when this process ends, however it ends short of being killed outright.
 * The function it returns does it right away, and only once.
 */
export function atExit(action: () => void): () => void {
  const once = () => {
    if (pending.delete(once)) action();
  };
  pending.add(once);
  return once;
}

process.once('exit', () => {
  for (const action of [...pending].reverse()) action();
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}
