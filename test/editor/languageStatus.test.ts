import * as vscode from 'vscode';
import type { Finding } from '../../src/core';
import type { Outcome } from '../../src/editor/checker';
import { stateOf } from '../../src/editor/languageStatus';
import { equal } from './support/equal';

const quiet: Outcome = {
  kind: 'design-doc',
  reason: 'It speaks of training.',
  refused: false,
  facts: null,
  stopped: null,
  findings: [],
  accepted: [],
  silence: null,
  bearing: null,
};
const finding: Finding = {
  ruleId: 'volatile-knowledge',
  severity: 'warning',
  range: { start: 0, end: 1 },
  message: '',
  template: '',
  arguments: {},
  evidence: [],
  related: [],
  fixes: [],
};

/** What is shown, and whether a click leads anywhere. */
const shown = (outcome: Outcome | undefined) => {
  const { text, detail, busy, command } = stateOf(outcome);
  return [text, detail, busy, command?.command ?? null];
};

describe('the language status', () => {
  for (const [name, outcome, state] of [
    ['while a file is checked', undefined, ['Fineline: checking', '', true, null]],
    ['without findings', quiet, ['Fineline: no findings', quiet.reason, false, null]],
    [
      'with findings, and the way to them',
      { ...quiet, findings: [finding, finding] },
      ['Fineline: 2 findings', quiet.reason, false, 'workbench.actions.view.problems'],
    ],
    [
      'read in part, and where it stopped',
      { ...quiet, stopped: { offset: 3, reason: 'A bracket is missing.' } },
      ['Fineline: read in part', 'A bracket is missing.', false, null],
    ],
    [
      'not checked, and what is missing',
      { ...quiet, kind: 'other', reason: 'No training word.' },
      ['Fineline: not checked', 'No training word.', false, null],
    ],
    [
      'off by the user, and where',
      { ...quiet, kind: 'other', reason: 'Off.', silence: 'setting' },
      ['Fineline: off', 'Off.', false, 'workbench.action.openSettings'],
    ],
    [
      'off by the project, and where',
      { ...quiet, kind: 'other', reason: 'Off.', silence: 'project-file' },
      ['Fineline: off', 'Off.', false, 'fineline.showEffectiveSettings'],
    ],
    [
      'failed, and where it says why',
      { ...quiet, kind: 'other', reason: 'See the log.', silence: 'failure' },
      ['Fineline: failed', 'See the log.', false, 'workbench.panel.output.focus'],
    ],
  ] as const) {
    it(name, () => equal(shown(outcome), state));
  }

  it('is red for a failure alone', () =>
    equal(
      [stateOf(quiet), stateOf({ ...quiet, silence: 'failure' })].map(({ severity }) => severity),
      [vscode.LanguageStatusSeverity.Information, vscode.LanguageStatusSeverity.Error],
    ));
});
