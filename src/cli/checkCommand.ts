import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { version } from '../../package.json';
import {
  type Bearing,
  bearingOf,
  type CheckedFile,
  type CheckReport,
  check,
  contradictedFiles,
  type Finding,
  fixesFor,
  Lines,
  type ReportFormat,
  reporters,
  reportFormats,
  rules,
  type SkippedFile,
  type SourceText,
  say,
  severities,
  tooLarge,
  withoutByteOrderMark,
} from '../core';
import { acceptFindings } from './acceptFindings';
import type { Command } from './command';
import { discover } from './discover';
import { withHeldBackRows } from './heldBackRows';
import { Projects } from './projects';
import { readSource } from './readSource';
import { loadCatalogue } from './resources';
import { UserError } from './userError';

export const checkCommand: Command = {
  name: 'check',
  usage: `check [--format ${reportFormats.join('|')}] [--fail-on ${severities.toReversed().join('|')}] [--config FILE] [--stdin-path NAME] [--accept] PATH…`,
  summary:
    'Checks design documents and training configs. Exit code 1 means that there are findings; --accept writes them into the baseline of the project file instead.',
  run: runCheck,
};

function runCheck(args: readonly string[]): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'text' },
      'fail-on': { type: 'string', default: 'information' },
      config: { type: 'string' },
      'stdin-path': { type: 'string' },
      accept: { type: 'boolean', default: false },
    },
  });
  const format = oneOf(reportFormats, values.format, '--format');
  const level = oneOf(severities, values['fail-on'], '--fail-on');
  const projects = new Projects(loadCatalogue(), values.config);
  const outcome = checkAll(positionals, values['stdin-path'], projects, format === 'json');
  if (values.accept) return acceptFindings(outcome.files, projects);
  process.stdout.write(render(format, outcome));
  return exitCode(outcome.files, level);
}

function checkAll(
  paths: readonly string[],
  stdinPath: string | undefined,
  projects: Projects,
  listsFixes: boolean,
): Outcome {
  if (paths.length === 0 && stdinPath === undefined) throw new UserError('Name at least one file or folder.');
  const outcome: Outcome = { files: [], skipped: [], bearings: [], listsFixes };
  const given =
    stdinPath === undefined ? null : { path: stdinPath, text: withoutByteOrderMark(readFileSync(0, 'utf8')) };
  if (given !== null) checkOne(given, projects, outcome);
  for (const path of discover(paths)) {
    if (projects.of(path).ignores(path)) {
      outcome.skipped.push({ path, reason: 'The project file’s “ignore” names it.' });
      continue;
    }
    const source = readSource(path);
    if (source === 'too-large') outcome.skipped.push({ path, reason: say(tooLarge) });
    else checkOne(source, projects, outcome);
  }
  checkAgainstEachOther(given, projects, outcome);
  return outcome;
}

/** Looks again at the files that contradict another one, now that all are known. */
function checkAgainstEachOther(given: SourceText | null, projects: Projects, outcome: Outcome): void {
  const { files, bearings } = outcome;
  for (const path of contradictedFiles(bearings)) {
    const source = path === given?.path ? given : readSource(path);
    if (source === 'too-large') continue;
    const others = bearings.filter(bearing => bearing.path !== path);
    const at = files.findIndex(file => file.path === path);
    const again: Outcome = { ...outcome, files: [], skipped: [], bearings: [] };
    checkOne({ ...source, others }, projects, again);
    files.splice(at, 1, ...again.files);
  }
}

interface Outcome {
  /** Whether the report lists fixes; those of a document are made only for that. */
  readonly listsFixes: boolean;
  readonly files: CheckedFile[];
  readonly skipped: SkippedFile[];
  /** What each file says that another one may contradict. */
  readonly bearings: Bearing[];
}

function checkOne(source: SourceText, projects: Projects, outcome: Outcome): void {
  const { files, skipped, bearings, listsFixes } = outcome;
  const { path, text } = source;
  const { catalogue, settings, pathOf } = projects.of(path);
  const known = settings.baseline.in(pathOf(path));
  const first = check(source, catalogue, settings, known);
  const whole = withHeldBackRows(source, first.facts);
  const result = whole === null ? first : check(whole, catalogue, settings, known);
  const { kind, accepted, refused, reason, stopped } = result;
  const bearing = bearingOf(path, result.facts);
  if (bearing !== null) bearings.push(bearing);
  const fixesOf = fixesFor(source, catalogue, settings);
  const findings = listsFixes
    ? result.findings.map(each => ({ ...each, fixes: fixesOf(each) }))
    : result.findings;
  if (refused) skipped.push({ path, reason });
  // A text without findings needs no lines, and a long scan should not keep every text it has seen.
  else
    files.push({ path, kind, text: findings.length + accepted.length > 0 ? text : '', findings, accepted });
  if (stopped !== null) {
    const line = new Lines(text).lineAt(stopped.offset);
    skipped.push({ path, reason: `from line ${line} on. ${stopped.reason}` });
  }
}

const render = (format: ReportFormat, outcome: Outcome): string => {
  const report: CheckReport = { version, rules, ...outcome };
  return reporters[format](report);
};

const exitCode = (files: readonly CheckedFile[], level: Finding['severity']): number =>
  files.some(({ findings }) => findings.some(({ severity }) => atLeast(severity, level))) ? 1 : 0;

const atLeast = (severity: Finding['severity'], level: Finding['severity']): boolean =>
  severities.indexOf(severity) >= severities.indexOf(level);

function oneOf<Choice extends string>(
  choices: readonly Choice[],
  value: string | undefined,
  option: string,
): Choice {
  const choice = choices.find(each => each === value);
  if (choice === undefined) {
    throw new UserError(`${option} “${value}” is not one of ${choices.join(', ')}.`);
  }
  return choice;
}
