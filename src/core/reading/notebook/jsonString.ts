import type { Part } from './joinedText';

const escaped = /\\(?:u[\da-fA-F]{4}|[\s\S])/g;
const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };

/** A JSON string, quotes included, as what it says: plain stretches, and escapes one by one. */
export function* decodeJsonString(text: string, offset: number, length: number): Generator<Part> {
  const closed = length > 1 && text[offset + length - 1] === '"';
  const end = offset + length - (closed ? 1 : 0);
  const raw = text.slice(offset + 1, end);
  let at = 0;
  for (const { 0: found, index } of raw.matchAll(escaped)) {
    yield plain(raw.slice(at, index), offset + 1 + at);
    yield { text: meaning(found), offset: offset + 1 + index, length: found.length };
    at = index + found.length;
  }
  yield plain(raw.slice(at), offset + 1 + at);
}

const plain = (text: string, offset: number): Part => ({ text, offset, length: text.length });

function meaning(written: string): string {
  const letter = written[1] ?? '';
  if (letter === 'u' && written.length === 6)
    return String.fromCharCode(Number.parseInt(written.slice(2), 16));
  return named[letter] ?? letter;
}
