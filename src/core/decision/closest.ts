/** The candidate that was probably meant, or null where nothing is near. Case, hyphens and underscores do not count. */
export function closest(written: string, candidates: readonly string[]): string | null {
  const plain = plainly(written);
  if (plain.length > 60) return null;
  const ranked = candidates
    .map(candidate => ({ candidate, distance: editDistance(plain, plainly(candidate)) }))
    .sort((one, other) => one.distance - other.distance);
  const [best] = ranked;
  return best !== undefined && best.distance <= Math.max(1, plain.length / 4) ? best.candidate : null;
}

const plainly = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Insertions, deletions and replacements that turn one text into the other. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}
