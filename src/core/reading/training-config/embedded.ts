import type { TextRange } from '../../text/textRange';
import type { ConfigNode, ParsedConfig } from './configNode';
import { parseJson } from './parseJson';
import { parseYaml } from './parseYaml';

/** Configs looked into inside one file at most. */
const mostEmbedded = 20;

/** The whole configs that a manifest or a notebook of settings carries as block texts (`|`), with places in the file. */
export function embeddedIn(text: string, scalars: Iterable<ConfigNode>): ConfigNode[] {
  const roots: ConfigNode[] = [];
  let looked = 0;
  for (const { range } of scalars) {
    if (text[range.start] !== '|') continue;
    looked += 1;
    if (looked > mostEmbedded) break;
    roots.push(...parseAt(text, range).roots.filter(({ kind }) => kind === 'map'));
  }
  return roots;
}

function parseAt(text: string, { start, end }: TextRange): ParsedConfig {
  const firstLine = text.indexOf('\n', start) + 1;
  const own = { start: firstLine, end };
  const alone = `${blank(text.slice(0, own.start))}${text.slice(own.start, own.end)}`;
  return text.slice(own.start, own.end).trimStart().startsWith('{') ? parseJson(alone) : parseYaml(alone);
}

/** Blanks of the same length: what follows keeps its place. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
