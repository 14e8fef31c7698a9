import type { Command } from './command';
import { schema } from './resources';
import { UserError } from './userError';

const names = ['project', 'answers'];

export const schemaCommand: Command = {
  name: 'schema',
  usage: `schema (${names.join('|')})`,
  summary: 'Prints a JSON schema (draft 7).',
  run: ([name, ...rest]) => {
    if (name === undefined || !names.includes(name) || rest.length > 0) {
      throw new UserError(`Name one schema: ${names.join(', ')}.`);
    }
    process.stdout.write(schema(name));
    return 0;
  },
};
