/**
 * Remembers what was worked out for a text, for the texts asked for last: the same sentences and headings come again and
 * again, within a document and with each keystroke in it.
 *
 * @param capacity how much text is remembered, in UTF-16 units
 */
export function recalling<Result>(workOut: (text: string) => Result, capacity = 500_000): typeof workOut {
  const known = new Map<string, Result>();
  let size = 0;
  return text => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const result = workOut(text);
    size += text.length;
    if (size > capacity) {
      known.clear();
      size = text.length;
    }
    known.set(text, result);
    return result;
  };
}
