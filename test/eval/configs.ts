import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Kind, read, withoutByteOrderMark } from '../../src/core';
import { catalogue, repositoryRoot } from '../support/catalogue';
import { type ExpectedConfig, type ExpectedFacts, expectedConfigs } from './configs.expected';

const folder = join(repositoryRoot, '..', 'shared', 'corpus', 'configs');

/** Prints how well the configs of the corpus are recognized and read, per format and fact, with every slip. */
export function evaluateConfigs(print: (line: string) => void = console.log): void {
  if (!existsSync(folder)) {
    print('Configs: the corpus folder is not here, so nothing was measured.');
    return;
  }
  const outcomes = filesIn(folder).map(judge);
  print(`Configs: ${outcomes.length} files\n`);
  for (const line of table(outcomes)) print(line);
  print('\nMisread');
  const slips = outcomes.flatMap(({ path, slips }) => slips.map(slip => `  ${path}: ${slip}`));
  for (const slip of slips.length > 0 ? slips : ['  none']) print(slip);
}

/** The comparison of one file. */
interface Outcome {
  readonly path: string;
  readonly group: string;
  /** Judged fields by name: right or wrong. */
  readonly fields: ReadonlyMap<string, boolean>;
  readonly slips: readonly string[];
}

const filesIn = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name !== 'PROVENANCE.tsv')
    .map(entry => join(entry.parentPath, entry.name))
    .sort();

function judge(file: string): Outcome {
  const path = relative(folder, file).replaceAll('\\', '/');
  const expected = expectedConfigs.find(each => each.path === path) ?? neither(path);
  const found = valuesOf(path, withoutByteOrderMark(readFileSync(file, 'utf8')));
  const wanted = {
    kind: expected.kind,
    ...(expected.dialect ? { dialect: expected.dialect } : {}),
    ...expected.facts,
  };
  const slips: string[] = [];
  const fields = new Map<string, boolean>();
  for (const [field, value] of Object.entries(wanted)) {
    const read = JSON.stringify(found[field as keyof Found] ?? null);
    const right = found.kind === expected.kind && read === JSON.stringify(value);
    fields.set(field, right);
    if (!right) slips.push(`${field} ${read}, not ${JSON.stringify(value)}`);
  }
  // A file taken for another kind has no facts to compare; one line says it all.
  return {
    path,
    group: path.split('/')[0] ?? '',
    fields,
    slips: found.kind === expected.kind ? slips : slips.slice(0, 1),
  };
}

const neither = (path: string): ExpectedConfig => ({ path, kind: 'other', dialect: null, facts: null });

type Found = { readonly kind: Kind; readonly dialect: string | null } & Partial<ExpectedFacts>;

function valuesOf(path: string, text: string): Found {
  const { kind, facts } = read({ path, text }, catalogue);
  if (facts?.kind !== 'training-config') return { kind, dialect: null };
  return {
    kind,
    dialect: facts.dialect,
    baseModel: facts.baseModel?.value ?? null,
    datasets: facts.datasets.map(({ value }) => value),
    learningRate: facts.learningRate?.value ?? null,
    epochs: facts.epochs?.value ?? null,
    steps: facts.steps?.value ?? null,
    evaluation: facts.evaluation?.value ?? null,
    adapter: facts.adapter?.value ?? null,
  };
}

const columns = [
  'kind',
  'dialect',
  'baseModel',
  'datasets',
  'learningRate',
  'epochs',
  'steps',
  'evaluation',
  'adapter',
];

function table(outcomes: readonly Outcome[]): string[] {
  const groups = [...new Set(outcomes.map(({ group }) => group))].sort();
  const rows = groups.map(group =>
    row(
      group,
      outcomes.filter(each => each.group === group),
    ),
  );
  return [['', ...columns].map(pad).join(''), ...rows, row('all', outcomes)];
}

const row = (name: string, outcomes: readonly Outcome[]): string =>
  [name, ...columns.map(column => score(outcomes, column))].map(pad).join('');

function score(outcomes: readonly Outcome[], column: string): string {
  const judged = outcomes.flatMap(({ fields }) => fields.get(column) ?? []);
  return judged.length === 0 ? '-' : `${judged.filter(Boolean).length}/${judged.length}`;
}

const pad = (cell: string, index: number): string => cell.padEnd(index === 0 ? 20 : 14);
