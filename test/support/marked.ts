import { deepStrictEqual } from 'node:assert';
import { check } from '../../src/core';
import { catalogue } from './catalogue';

/** Asserts that a rule reports exactly the places between « and » of a text, and nothing else. */
export function reports(ruleId: string, marked: string, path = 'job.yaml'): void {
  const parts = marked.split(/[«»]/);
  const text = parts.join('');
  const expected = parts.filter((_, index) => index % 2 === 1);
  const found = check({ path, text }, catalogue).findings.filter(finding => finding.ruleId === ruleId);
  deepStrictEqual(
    found.map(({ range }) => [text.slice(range.start, range.end), range.start]),
    expected.map((words, index) => [words, parts.slice(0, index * 2 + 1).join('').length]),
  );
}

/** What a rule says of a text, with the severity of each finding. */
export const saidOf = (ruleId: string, text: string, path = 'job.yaml'): [string, string][] =>
  check({ path, text }, catalogue)
    .findings.filter(finding => finding.ruleId === ruleId)
    .map(({ severity, message }) => [severity, message]);
