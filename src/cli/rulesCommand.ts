import { parseArgs } from 'node:util';
import { type Rule, rules, rulesTable } from '../core';
import type { Command } from './command';
import { UserError } from './userError';

export const rulesCommand: Command = {
  name: 'rules',
  usage: 'rules [--format text|json|markdown]',
  summary: 'Lists the rules. The Markdown table is the one in the README.',
  run: args => {
    const { values } = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' } },
    });
    const print = formats[values.format];
    if (print === undefined) {
      throw new UserError(`--format “${values.format}” is not one of ${Object.keys(formats).join(', ')}.`);
    }
    process.stdout.write(print(rules));
    return 0;
  },
};

const formats: Readonly<Record<string, (rules: readonly Rule[]) => string>> = {
  text: all => all.map(({ id, severity, summary }) => `${id} (${severity})\n  ${summary}\n`).join(''),
  json: all =>
    `${JSON.stringify(
      all.map(({ id, severity, summary }) => ({ id, severity, summary })),
      null,
      2,
    )}\n`,
  markdown: rulesTable,
};
