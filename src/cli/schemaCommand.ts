import { toJSONSchema } from 'zod/mini';
import { answersSchema, projectFileSchema } from '../core';
import type { Command } from './command';
import { UserError } from './userError';

const schemas = { project: projectFileSchema, answers: answersSchema };

export const schemaCommand: Command = {
  name: 'schema',
  usage: `schema (${Object.keys(schemas).join('|')})`,
  summary: 'Prints a JSON schema (draft 7).',
  run: ([name, ...rest]) => {
    const schema = Object.entries(schemas).find(([key]) => key === name)?.[1];
    if (schema === undefined || rest.length > 0) {
      throw new UserError(`Name one schema: ${Object.keys(schemas).join(', ')}.`);
    }
    process.stdout.write(`${JSON.stringify(toJSONSchema(schema, { target: 'draft-7' }), null, 2)}\n`);
    return 0;
  },
};
