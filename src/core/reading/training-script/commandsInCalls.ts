import { shellCommands, started } from '../command/shellCommands';
import type { Word } from '../command/shellWords';
import type { ConfigNode } from '../training-config/configNode';
import { calledName, entryOf, origin, type Value } from './values';

/** Commands of one script that are looked at, at most. */
const mostCommands = 200;

/** Arguments under which a call takes a command: `subprocess.run([…])`, `os.system("…")`; or the text of `command.split()`. */
const places = ['0', 'args', 'cmd', 'command', 'bash_command', 'cmds', 'arguments', origin];

/** Calls that show a text to people or write it down. */
const says =
  /(?:^|\.)(?:\w{0,20}print|echo|secho|debug|info|warn|warning|error|critical|log|write|writelines|write_text|markdown|Markdown|display|rule|exit|append|\w{0,40}(?:Error|Exception)|add_argument|ArgumentParser)$/;

/** The commands that a script hands to calls, as a list of words or as one text. */
export function commandsInCalls(calls: readonly Value[]): Word[][] {
  const seen = new Set<ConfigNode>();
  const commands = calls.flatMap(inContainer).slice(0, mostCommands);
  for (const call of calls) {
    if (says.test(calledName(call))) continue;
    for (const place of places) {
      const node = entryOf(call, place);
      if (node === undefined || seen.has(node) || commands.length >= mostCommands) continue;
      seen.add(node);
      commands.push(...wordsIn(node));
    }
  }
  return commands;
}

/** Containers take the command and its arguments apart; the arguments may come with the call that starts one. */
function inContainer(call: Value): Word[][] {
  const args = entryOf(call, 'args');
  const command = entryOf(call, 'command') ?? entryOf(entryOf(call, origin), 'command');
  if (command?.kind !== 'list' || args?.kind !== 'list') return [];
  return [[...command.items, ...args.items].slice(0, 500).map(wordOf)];
}

function wordsIn(node: ConfigNode): Word[][] {
  if (node.kind === 'list')
    return node.items.length > 1 ? started(node.items.slice(0, 500).map(wordOf), new Map()) : [];
  if (node.kind !== 'scalar' || typeof node.value !== 'string' || !node.value.includes(' ')) return [];
  // Places inside a text that may have been put together are not known; it stands as a whole.
  return shellCommands({ code: node.value.slice(0, 10_000), offset: 0, within: node.range }, new Map());
}

const wordOf = (node: ConfigNode): Word => ({
  text: node.kind === 'scalar' && node.value !== null ? String(node.value) : '',
  range: node.range,
});
