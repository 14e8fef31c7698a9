import type { TextRange } from '../../text/textRange';
import type { ConfigNode, ParsedConfig } from './configNode';
import { parseJson } from './parseJson';
import { parseYaml } from './parseYaml';

/** Configs looked into inside one file at most. */
const mostEmbedded = 20;

/** The whole configs that a manifest or a notebook of settings carries as block texts (`|`), with places in the file. */
export function embeddedIn(text: string, scalars: Iterable<ConfigNode>): ConfigNode[] {
  const parts: TextRange[] = [];
  for (const { range } of scalars) {
    if (text[range.start] === '|') parts.push(bodyOf(text, range), ...filesIn(text, range));
    if (parts.length >= mostEmbedded) break;
  }
  return parts
    .slice(0, mostEmbedded)
    .flatMap(part => parseAt(text, part).roots)
    .filter(({ kind }) => kind === 'map');
}

const bodyOf = (text: string, { start, end }: TextRange): TextRange => ({
  start: text.indexOf('\n', start) + 1,
  end,
});

/** The head of a text that a shell takes as the content of a file, with the word that ends it. */
const head = /<<-? {0,3}["']?(\w{1,40})["']?[^\n]{0,100}\n/g;

/** Files that a script writes: `cat > job.yaml <<EOF`. */
function filesIn(text: string, { start, end }: TextRange): TextRange[] {
  const script = text.slice(start, Math.min(end, start + longestScript));
  return [...script.matchAll(head)].slice(0, mostEmbedded).flatMap(({ 0: whole, 1: word, index }) => {
    const from = index + whole.length;
    const length = script.slice(from).search(new RegExp(`^[ \\t]{0,40}${word}[ \\t]{0,5}$`, 'm'));
    return length < 0 ? [] : [{ start: start + from, end: start + from + length }];
  });
}

const longestScript = 50_000;

function parseAt(text: string, own: TextRange): ParsedConfig {
  const alone = `${blank(text.slice(0, own.start))}${text.slice(own.start, own.end)}`;
  return text.slice(own.start, own.end).trimStart().startsWith('{') ? parseJson(alone) : parseYaml(alone);
}

/** Blanks of the same length: what follows keeps its place. */
const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ');
