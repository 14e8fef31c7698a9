/**
 * Remembers what was worked out for a text, for the texts asked for last: the same sentences and headings come again and
 * again, within a document and with each keystroke in it. What is asked for should not be cut out of something much larger; see
 * {@link detached}.
 *
 * @param capacity how much text is remembered, in UTF-16 units: what was not asked for while the second half of it was filled
 * is forgotten
 */
export function recalling<Result>(workOut: (text: string) => Result, capacity = 4_000_000): typeof workOut {
  let recent = new Map<string, Result>();
  let earlier = new Map<string, Result>();
  let size = 0;
  return text => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    const result = earlier.get(text) ?? workOut(text);
    size += text.length;
    if (size > capacity / 2) {
      earlier = recent;
      recent = new Map();
      size = text.length;
    }
    recent.set(text, result);
    return result;
  };
}

/** The same text with memory of its own: a part that is cut out of a text keeps the whole of it alive. */
export const detached = (text: string): string => ` ${text}`.slice(1);
