/** The YAML block at the top of a Markdown file, read line by line: only `key: value` pairs of the top level matter. */
export interface FrontMatter {
  /** Length of the block with its fences, in UTF-16 units; 0 where there is none. */
  readonly length: number;
  readonly values: ReadonlyMap<string, string>;
}

const none: FrontMatter = { length: 0, values: new Map() };
const pair = /^([A-Za-z][\w -]{0,40}):[ \t]{0,8}(\S.{0,200})$/;

export function readFrontMatter(text: string): FrontMatter {
  if (!/^---[ \t]{0,8}\r?\n/.test(text)) return none;
  const close = /\r?\n(?:---|\.\.\.)[ \t]{0,8}(?=\r?\n|$)/.exec(text.slice(3));
  if (close === null) return none;
  const values = new Map<string, string>();
  for (const line of text.slice(0, close.index + 3).split(/\r?\n/)) {
    const [, key, value] = pair.exec(line.trimEnd()) ?? [];
    if (key !== undefined && value !== undefined)
      values.set(key.toLowerCase(), value.replace(/^["']|["']$/g, ''));
  }
  return { length: close.index + 3 + close[0].length, values };
}
