/**
 * A short key for an English text, so that translations need not carry all of it with them: the upper 24 of the 32 bits of its
 * FNV-1a hash over UTF-16 units, in base 36. The build fails where two texts share one.
 */
export function fingerprint(english: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < english.length; index += 1) {
    hash = Math.imul(hash ^ english.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 8).toString(36);
}
