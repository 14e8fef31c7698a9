import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { check, type Fix, withEdits } from '../../src/core';
import { catalogue } from './catalogue';

export const applied = (text: string, { edits }: Fix): string => withEdits(text, edits);

/** The first fix that a rule offers for a text; undefined where it offers none. */
export const fixFor = (ruleId: string, text: string, path = 'job.yaml'): Fix | undefined =>
  check({ path, text }, catalogue).findings.find(finding => finding.ruleId === ruleId)?.fixes[0];

/**
 * Asserts what holds for every fix: the text still parses as the same kind of file, its comments are all there, the finding is
 * gone, no other one came, and there is nothing left to fix. Answers the fixed text.
 */
export function fixed(ruleId: string, text: string, path = 'job.yaml'): string {
  const before = check({ path, text }, catalogue);
  const fix = fixFor(ruleId, text, path);
  ok(fix, `${ruleId} offers no fix`);
  const result = applied(text, fix);
  const after = check({ path, text: result }, catalogue);
  strictEqual(after.kind, before.kind);
  strictEqual(after.stopped, null);
  deepStrictEqual(commentsIn(result), commentsIn(text));
  deepStrictEqual(
    after.findings.map(each => each.ruleId),
    before.findings.map(each => each.ruleId).filter(id => id !== ruleId),
  );
  return result;
}

const commentsIn = (text: string): string[] => text.match(/(?:#|\/\/) .*/g) ?? [];
