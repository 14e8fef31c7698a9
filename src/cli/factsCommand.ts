import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import { factsReport, read, refused, tooLarge } from '../core';
import type { Command } from './command';
import { discover } from './discover';
import { withHeldBackRows } from './heldBackRows';
import { Projects } from './projects';
import { readSource } from './readSource';
import { loadCatalogue } from './resources';
import { UserError } from './userError';

export const factsCommand: Command = {
  name: 'facts',
  usage: 'facts [--format json] PATH…',
  summary: 'Prints what was read from each file.',
  run: args => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'json' } },
    });
    if (values.format !== 'json') throw new UserError(`--format “${values.format}” is not json.`);
    if (positionals.length === 0) throw new UserError('Name at least one file or folder.');
    const projects = new Projects(loadCatalogue());
    process.stdout.write(factsReport(version, discover(positionals).map(readFacts(projects))));
    return 0;
  },
};

const readFacts = (projects: Projects) => (path: string) => {
  const source = readSource(path);
  if (source === 'too-large') return { path, text: '', reading: refused(tooLarge) };
  const { catalogue } = projects.of(path);
  const reading = read(source, catalogue);
  const whole = withHeldBackRows(source, reading.facts);
  return { path, text: source.text, reading: whole === null ? reading : read(whole, catalogue) };
};
