import type { TextRange } from '../../text/textRange';

export interface HclText {
  readonly text: string;
  /** Without the quotes. */
  readonly range: TextRange;
}

const identifier = /[\p{L}_][\p{L}\p{N}_-]*/uy;
const dotted = /[\p{L}_][\p{L}\p{N}_-]*(?:\.[\p{L}\p{N}_*-]+|\[(?:\d{1,9}|"[^"\n]{0,200}")\])*/uy;
const decimal = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,4})?/y;
const blanks = /[ \t]+/y;
const operator = /[ \t]*(?:[?+\-*/%<>[.]|&&|\|\||==|!=|=>)/y;
const heredocStart = /<<(-?)([\p{L}_][\p{L}\p{N}_]{0,100})[ \t]*\r?\n/uy;

/** A place in the text that only moves forward, and the smallest pieces of HCL. */
export class HclScanner {
  at = 0;

  constructor(private readonly text: string) {}

  atEnd(): boolean {
    this.skipSpace();
    return this.at >= this.text.length;
  }

  take(character: string): boolean {
    if (this.text[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  skipOne(): void {
    this.at += 1;
  }

  skipAll(): void {
    this.at = this.text.length;
  }

  skipLine(): void {
    const end = this.text.indexOf('\n', this.at);
    this.at = end < 0 ? this.text.length : end + 1;
  }

  /** Blanks within a line. */
  skipBlanks(): void {
    this.#match(blanks);
  }

  /** Blanks, line ends and comments. */
  skipSpace(): void {
    for (;;) {
      const character = this.text[this.at];
      if (character === undefined) return;
      if (/\s/.test(character)) this.at += 1;
      else if (!this.#skipComment()) return;
    }
  }

  #skipComment(): boolean {
    if (this.text[this.at] === '#' || this.text.startsWith('//', this.at)) {
      this.skipLine();
      return true;
    }
    if (!this.text.startsWith('/*', this.at)) return false;
    const end = this.text.indexOf('*/', this.at + 2);
    this.at = end < 0 ? this.text.length : end + 2;
    return true;
  }

  name(): string | undefined {
    return this.#match(identifier)?.[0];
  }

  /** `var.epochs`, `data.aws_bedrock_foundation_model.base.model_arn`, `local.rates["small"]`. */
  dottedName(): string | undefined {
    return this.#match(dotted)?.[0];
  }

  number(): number | undefined {
    const written = this.#match(decimal)?.[0];
    return written === undefined ? undefined : Number(written);
  }

  /** Whether an operator follows, so that what was read is only the beginning of an expression. */
  continues(): boolean {
    operator.lastIndex = this.at;
    const found = operator.exec(this.text)?.[0];
    return found !== undefined && !/\/[/*]$/.test(found + (this.text[this.at + found.length] ?? ''));
  }

  /** A text in quotes, with `${…}` as it is written. */
  quoted(): HclText | undefined {
    if (this.text[this.at] !== '"') return undefined;
    const start = this.at + 1;
    this.#skipQuoted();
    const closed = this.at - 1 >= start && this.text[this.at - 1] === '"';
    const end = closed ? this.at - 1 : this.at;
    return { text: unescaped(this.text.slice(start, end)), range: { start, end } };
  }

  heredoc(): HclText | undefined {
    const mark = this.#match(heredocStart);
    if (mark === null) return undefined;
    const start = this.at;
    while (this.at < this.text.length) {
      const line = this.at;
      this.skipLine();
      if (this.text.slice(line, this.at).trim() === mark[2]) {
        this.at = line + this.text.slice(line, this.at).trimEnd().length;
        return { text: this.text.slice(start, line), range: { start, end: line } };
      }
    }
    return { text: this.text.slice(start), range: { start, end: this.text.length } };
  }

  /** Passes over the rest of an expression: to the line end, a comma or a closing bracket outside of brackets. */
  skipExpression(): void {
    let open = 0;
    while (this.at < this.text.length) {
      const character = this.text[this.at] ?? '';
      if (character === '"') this.#skipQuoted();
      else if (open === 0 && /[\n,\]})]/.test(character)) return;
      else if (/[#/]/.test(character) && this.#skipComment()) {
        if (open === 0) return;
      } else {
        if (/[[{(]/.test(character)) open += 1;
        if (/[\]})]/.test(character)) open -= 1;
        this.at += 1;
      }
    }
  }

  /** Over a text in quotes; inside `${…}` there may be quotes again. A line end ends a text that is not closed. */
  #skipQuoted(): void {
    let templates = 0;
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const character = this.text[this.at];
      if (character === '\n') return;
      if (character === '\\') this.at += 1;
      else if ((character === '$' || character === '%') && this.text[this.at + 1] === '{') {
        templates += 1;
        this.at += 1;
      } else if (character === '}' && templates > 0) templates -= 1;
      else if (character === '"' && templates === 0) {
        this.at += 1;
        return;
      }
    }
    this.at = this.text.length;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text);
    if (found) this.at = pattern.lastIndex;
    return found;
  }
}

const named: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

const unescaped = (written: string): string =>
  written.replace(/\\([\s\S])/g, (_, letter: string) => named[letter] ?? letter);
