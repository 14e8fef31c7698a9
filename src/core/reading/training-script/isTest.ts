import type { Interpreter } from './interpreter';

/** Whether a script is a test, which keeps samples in texts. */
export const isTest = ({ extended, imports }: Interpreter): boolean =>
  [...imports.values()].some(name => /^(?:pytest|unittest)(?:\.|$)/.test(name)) ||
  extended.some(name => /TestCase$/.test(name));
