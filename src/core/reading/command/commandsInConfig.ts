import type { Piece } from '../../text/piece';
import type { ConfigEntry, ConfigNode, ConfigScalar } from '../training-config/configNode';
import { mapsIn } from '../training-config/maps';
import { variablesIn, wordOf } from './environment';
import { shellCommands, started } from './shellCommands';
import type { Word } from './shellWords';
import { expanded, type Variables } from './variables';

/** Keys under which pipelines, clusters and launchers keep what they run; the arguments come behind the program. */
const commandKeys = [
  'run',
  'command',
  'entrypoint',
  'entryPoint',
  'cmd',
  'script',
  'commands',
  'argv',
  'python_file',
  'args',
  'arguments',
  'parameters',
];

/** Commands of one file that are looked at, at most, and words or characters of one. */
const mostCommands = 300;
const mostWords = 500;
const longestCommand = 20_000;

/** The commands that a pipeline, a manifest or a launcher runs. */
export function commandsInConfig(roots: readonly ConfigNode[], text: string): Word[][] {
  const commands: Word[][] = [];
  for (const root of roots) {
    const variables = variablesIn(root);
    for (const map of mapsIn(root)) {
      const parts = commandKeys.flatMap(key => map.entries.get(key) ?? []);
      if (parts.length > 0) commands.push(...commandsOf(parts, text, variables));
      if (commands.length > mostCommands) return commands.slice(0, mostCommands);
    }
  }
  return commands;
}

/** A command is written as one text, over several lines, or as a list of words; arguments may stand apart. */
function commandsOf(parts: readonly ConfigEntry[], text: string, variables: Variables): Word[][] {
  const words: Word[] = [];
  const commands: Word[][] = [];
  for (const { value } of parts) {
    const items = value.kind === 'list' ? value.items.slice(0, mostWords) : [value];
    const [first] = items;
    const areCommands = words.length === 0 && first !== undefined && isText(first);
    for (const item of items) {
      if (item.kind !== 'scalar' || item.value === null) continue;
      if (areCommands || isScript(words, item)) {
        const inside = shellCommands(pieceOf(item, text), variables);
        const [only, another] = inside;
        // Arguments that stand apart belong to a command that is alone.
        if (value.kind !== 'list' && areCommands && only && !another) words.push(...only);
        else commands.push(...inside);
      } else words.push(...wordsOf(item, words, text, variables));
    }
  }
  return words.length > 0 ? [...commands, ...started(words, variables)] : commands;
}

const isText = (node: ConfigNode): boolean => node.kind === 'scalar' && /\s/.test(String(node.value).trim());

/** What stands behind `bash -c`. */
const isScript = (words: readonly Word[], { value }: ConfigScalar): boolean =>
  typeof value === 'string' && /^-\w{0,5}c$/.test(words.at(-1)?.text ?? '');

/** One word of a list; arguments in one text are several. */
function wordsOf(node: ConfigScalar, before: readonly Word[], text: string, variables: Variables): Word[] {
  if (before.length > 0 && isText(node) && /^\s{0,40}-/.test(String(node.value)))
    return shellCommands(pieceOf(node, text), variables).flat();
  return [{ text: expanded(wordOf(node), variables), range: node.range }];
}

/** The text with its place where it stands in the file as it is; else the whole of it has one. */
function pieceOf({ value, range }: ConfigScalar, text: string): Piece {
  const written = text.slice(range.start, Math.min(range.end, range.start + longestCommand));
  if (written === value) return { code: written, offset: range.start };
  const body = written.indexOf('\n') + 1;
  if (!/^[|>]/.test(written) || body === 0)
    return { code: String(value).slice(0, longestCommand), offset: 0, within: range };
  const code = written.slice(body);
  // Folded lines are one line.
  return {
    code: written.startsWith('>') ? code.replaceAll(/\n(?!\s{0,200}\n)/g, ' ') : code,
    offset: range.start + body,
  };
}
