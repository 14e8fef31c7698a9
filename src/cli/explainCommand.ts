import { ruleById, rules } from '../core';
import type { Command } from './command';
import { rulePage } from './resources';
import { UserError } from './userError';

export const explainCommand: Command = {
  name: 'explain',
  usage: 'explain RULE',
  summary: 'Prints the page of a rule: why it exists, examples, and when to ignore it.',
  run: ([id, ...rest]) => {
    if (id === undefined || rest.length > 0) throw new UserError('Name one rule.');
    if (ruleById(id) === undefined) {
      throw new UserError(
        `There is no rule “${id}”. The rules are: ${rules.map(rule => rule.id).join(', ')}.`,
      );
    }
    process.stdout.write(rulePage(id));
    return 0;
  },
};
