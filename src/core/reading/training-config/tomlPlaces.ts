import type { TextRange } from '../../text/textRange';

/** Where keys and values stand, by their path joined with NUL; an item of an array of tables has its index in the path. */
export type TomlPlaces = ReadonlyMap<string, { readonly key: TextRange; readonly value: TextRange }>;

const header = /^[ \t]{0,40}(\[\[?)([^[\]#\n]{1,200})\]\]?/;
const pair =
  /^([ \t]{0,40})((?:[\w-]{1,100}|"[^"\n]{0,100}"|'[^'\n]{0,100}')(?:\.[\w-]{1,100}){0,8})([ \t]{0,40}=[ \t]{0,40})/;

/** One scan over the lines. A line inside a text of several lines may look like a pair; no value will ask for its place. */
export function tomlPlaces(text: string): TomlPlaces {
  const places = new Map<string, { key: TextRange; value: TextRange }>();
  const tables = new Map<string, number>();
  let table: readonly string[] = [];
  let offset = 0;
  for (const line of text.split('\n')) {
    const opened = header.exec(line);
    if (opened) table = tableAt(opened, tables);
    const found = opened ? null : pair.exec(line);
    if (found) {
      const [before = '', indent = '', key = ''] = found;
      const path = [...table, ...namesIn(key)].join('\0');
      const start = offset + indent.length;
      if (!places.has(path)) {
        places.set(path, {
          key: { start, end: start + key.length },
          value: valueIn(line.slice(before.length), offset + before.length),
        });
      }
    }
    offset += line.length + 1;
  }
  return places;
}

function tableAt([, brackets, name = '']: RegExpExecArray, tables: Map<string, number>): readonly string[] {
  const path = namesIn(name.trim());
  if (brackets !== '[[') return path;
  const id = path.join('\0');
  const index = tables.get(id) ?? 0;
  tables.set(id, index + 1);
  return [...path, String(index)];
}

const namesIn = (key: string): string[] =>
  /^["']/.test(key) ? [key.slice(1, -1)] : key.split('.').map(name => name.trim());

/** A text without its quotes; anything else up to a comment. */
function valueIn(rest: string, start: number): TextRange {
  const quoted = /^(["'])([^"'\n]{0,2000})\1/.exec(rest);
  if (quoted) return { start: start + 1, end: start + 1 + (quoted[2]?.length ?? 0) };
  const bare = /^[^#\r\n]{0,2000}/.exec(rest)?.[0].trimEnd() ?? '';
  return { start, end: start + bare.length };
}
