import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  type AcceptedFinding,
  acceptable,
  Baseline,
  baselineEdits,
  type CheckedFile,
  readProjectFile,
  withEdits,
} from '../core';
import type { Projects } from './projects';
import { UserError } from './userError';

/** Writes everything that was found into the baselines of the project files that hold for it; answers the exit code. */
export function acceptFindings(files: readonly CheckedFile[], projects: Projects): number {
  const checked = new Map<string, Map<string, AcceptedFinding[]>>();
  for (const file of files) {
    const project = projects.of(file.path);
    const path = project.pathOf(file.path);
    const paths = checked.get(project.file) ?? new Map<string, AcceptedFinding[]>();
    checked.set(project.file, paths.set(path, acceptable(path, file, [...file.findings, ...file.accepted])));
  }
  for (const [projectFile, paths] of checked) writeBaseline(projectFile, paths);
  return 0;
}

function writeBaseline(file: string, checked: ReadonlyMap<string, readonly AcceptedFinding[]>): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '{}\n';
  const known = readProjectFile(before).settings.baseline.entries;
  const baseline = new Baseline(known.filter(({ path }) => existsSync(join(dirname(file), path))));
  const after = withEdits(before, baselineEdits(before, baseline.with(checked)) ?? []);
  const accepted = [...checked.values()].flat().reduce((sum, { count }) => sum + count, 0);
  if (after !== before) write(file, after);
  process.stdout.write(`${file}: ${accepted} ${accepted === 1 ? 'finding' : 'findings'} accepted.\n`);
}

function write(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new UserError(`${file}: cannot be written (${error instanceof Error ? error.message : error}).`);
  }
}
