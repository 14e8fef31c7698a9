import type { Evidence } from '../../facts/claim';
import type { ConfigEntry, ConfigMap, ConfigNode } from './configNode';
import { launchCommands } from './launchCommands';

export interface Launch {
  readonly dialect: string;
  /** The command, in one line. */
  readonly command: Evidence;
}

/** Keys under which pipelines, clusters and launchers keep what they run. */
const commandKeys = ['run', 'command', 'args', 'entrypoint', 'cmd', 'script', 'commands', 'argv'];
const longestCommand = 20_000;
const longestShown = 120;
const mostWords = 500;

/** The first command in a map that starts a fine-tuning job with a tool we know; null if there is none. */
export function launchIn(map: ConfigMap): Launch | null {
  const parts = commandKeys.flatMap(key => map.entries.get(key) ?? []);
  const text = parts
    .map(({ value }) => wordsOf(value))
    .join(' ')
    .slice(0, longestCommand);
  if (text === '') return null;
  for (const { dialect, pattern } of launchCommands) {
    const found = pattern.exec(withoutComments(text));
    // Training from scratch is started by the same commands.
    if (found && !/pretrain/i.test(text))
      return { dialect, command: { text: shown(found, text), range: placeOf(parts) } };
  }
  return null;
}

/** A command is written as one text, over several lines, or as a list of words. */
const wordsOf = (node: ConfigNode): string =>
  node.kind === 'list' ? node.items.slice(0, mostWords).map(wordOf).join(' ') : wordOf(node);

const wordOf = (node: ConfigNode): string =>
  node.kind === 'scalar' && node.value !== null ? joinedLines(String(node.value)) : '';

const joinedLines = (text: string): string => text.replaceAll(/\\\r?\n[ \t]{0,40}/g, ' ');

const withoutComments = (text: string): string => text.replaceAll(/^[ \t]{0,40}#.*$/gm, '');

const shown = (found: RegExpExecArray, text: string): string =>
  (withoutComments(text).slice(found.index).split('\n')[0] ?? '').trim().slice(0, longestShown);

const placeOf = (parts: readonly ConfigEntry[]) => {
  const [first] = parts;
  return first ? first.key : { start: 0, end: 0 };
};
