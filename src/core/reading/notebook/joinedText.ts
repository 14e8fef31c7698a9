import type { TextRange } from '../../text/textRange';

/** Text as it reads, with where it stands in the file. */
export interface Part {
  readonly text: string;
  readonly offset: number;
  /** How much of the file it takes up: more than its length where it is escaped, and then it is read as a whole. */
  readonly length: number;
}

/** A text put together from parts of a file, and the way back from places in the one to places in the other. */
export class JoinedText {
  #text = '';
  readonly #starts: number[] = [];
  readonly #parts: Part[] = [];

  get text(): string {
    return this.#text;
  }

  add(part: Part): void {
    if (part.text === '') return;
    this.#starts.push(this.#text.length);
    this.#parts.push(part);
    this.#text += part.text;
  }

  /** Adds a whole text behind this one, with something between that stands nowhere. */
  append(other: JoinedText, between: string): void {
    const end = this.#parts.at(-1);
    this.add({ text: between, offset: end ? end.offset + end.length : 0, length: 0 });
    for (const part of other.#parts) this.add(part);
  }

  /** Where a stretch of the text stands in the file. */
  inFile({ start, end }: TextRange): TextRange {
    const from = this.#offset(start, 'start');
    return { start: from, end: end > start ? this.#offset(end - 1, 'end') : from };
  }

  /** The offset in the file before, or behind, the unit at this place. */
  #offset(at: number, side: 'start' | 'end'): number {
    const index = this.#partAt(at);
    const part = this.#parts[index];
    if (part === undefined) return 0;
    const inside = Math.min(at - (this.#starts[index] ?? 0), part.text.length);
    if (part.length === part.text.length) return part.offset + inside + (side === 'end' ? 1 : 0);
    return inside === 0 && side === 'start' ? part.offset : part.offset + part.length;
  }

  /** The last part that begins at or before this place. */
  #partAt(at: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
