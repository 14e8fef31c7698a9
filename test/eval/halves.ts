/** Which half a text belongs to: `seen` texts were read while developing, `unseen` ones only scored. */
export type Half = 'seen' | 'unseen';

/** By a hash of the identifier (FNV-1a with a final mix), so that the split never moves. */
export function halfOf(id: string): Half {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(id)) hash = Math.imul(hash ^ byte, 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return ((hash ^ (hash >>> 13)) & 1) === 0 ? 'seen' : 'unseen';
}
