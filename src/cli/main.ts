import { version } from '../../package.json';
import { assessCommand } from './assessCommand';
import { checkCommand } from './checkCommand';
import type { Command } from './command';
import { explainCommand } from './explainCommand';
import { factsCommand } from './factsCommand';
import { rulesCommand } from './rulesCommand';
import { schemaCommand } from './schemaCommand';
import { UserError } from './userError';

const commands: readonly Command[] = [
  checkCommand,
  factsCommand,
  assessCommand,
  rulesCommand,
  explainCommand,
  schemaCommand,
];

/** Runs one command and answers the exit code. No exception leaves it. */
export async function main([name, ...rest]: readonly string[]): Promise<number> {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') return print(help(), 0);
  if (name === '--version' || name === '-v') return print(`${version}\n`, 0);
  try {
    const command = commands.find(each => each.name === name);
    if (command === undefined) throw new UserError(`There is no command “${name}”.\n\n${help()}`);
    return await command.run(rest);
  } catch (error) {
    process.stderr.write(`fineline: ${messageOf(error)}\n`);
    return 2;
  }
}

function print(text: string, code: number): number {
  process.stdout.write(text);
  return code;
}

const help = (): string =>
  `Fineline ${version}: should this go into the weights or into retrieval?\n\n${commands
    .map(({ usage, summary }) => `  fineline ${usage}\n      ${summary}\n`)
    .join('')}`;

function messageOf(error: unknown): string {
  if (error instanceof UserError) return error.message;
  if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
    return error.message;
  }
  return `internal error, please report it: ${error instanceof Error ? error.stack : String(error)}`;
}
