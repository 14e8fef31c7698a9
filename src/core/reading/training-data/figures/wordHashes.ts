const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

/** From here on writing systems put no space between words, so each character counts as one (CJK radicals, kana, ideographs). */
const firstUnspaced = 0x2e80;
const lastUnspaced = 0x9fff;

/** The words of a text as 32-bit hashes (FNV-1a), in order, whatever their case and what stands between them. */
export function wordHashes(text: string): number[] {
  const lower = text.toLowerCase();
  const hashes: number[] = [];
  let hash = offsetBasis;
  const endWord = () => {
    if (hash !== offsetBasis) hashes.push(hash >>> 0);
    hash = offsetBasis;
  };
  for (let at = 0; at < lower.length; at += 1) {
    const code = lower.charCodeAt(at);
    const standsAlone = code >= firstUnspaced && code <= lastUnspaced;
    if (standsAlone || !isWordCharacter(code)) endWord();
    if (isWordCharacter(code)) hash = mix(hash, code);
    if (standsAlone) endWord();
  }
  endWord();
  return hashes;
}

/** One step of FNV-1a, over a whole UTF-16 unit. */
export const mix = (hash: number, value: number): number => Math.imul(hash ^ value, prime);

/** ASCII letters and digits, and everything from U+00AA on but the Latin-1 and general punctuation that people type. */
const isWordCharacter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0xaa && code !== 0xab && code !== 0xb7 && code !== 0xbb && code !== 0xbf && !isPunctuation(code));

/** General punctuation, CJK punctuation and the wide forms of ASCII punctuation. */
const isPunctuation = (code: number): boolean =>
  (code >= 0x2000 && code <= 0x206f) ||
  (code >= 0x3000 && code <= 0x303f) ||
  (code >= 0xff01 && code <= 0xff0f) ||
  (code >= 0xff1a && code <= 0xff20);
