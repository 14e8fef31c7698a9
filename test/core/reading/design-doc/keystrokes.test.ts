import { deepEqual } from 'node:assert/strict';
import { check } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';

const plan = `# Ferry assistant

## Context

The timetable changes weekly. Crews ask the assistant.

## Options

### Option A

We fine-tune the model on the timetable and the fares.

### Option B

We retrieve the timetable.

## Decision

Option A is implemented. The adapter learns the fares by heart, trained on 120 pairs.

## Fares

We will train the chatbot on our fares. It has to answer within 300 ms.
`;

/** Changes that reach beyond the place where they are made. */
const typed = [
  'x',
  '\n\n# Template\n\n',
  '\n```\n',
  '\n<!--\n',
  '\n## Rejected\n\n',
  '\nStatus: superseded\n',
  '> ',
];

/** A copy with other words in front, so that nothing of it was read at its place before. */
const shift = 'A remark.\n\n';

describe('a document that is typed in', () => {
  for (const words of typed) {
    it(`reads the same after ${JSON.stringify(words)}, whatever was read in between`, () => {
      for (let at = 0; at < plan.length; at += 97) {
        const edited = plan.slice(0, at) + words + plan.slice(at);
        const found = findingsIn(edited);
        check({ path: 'a.md', text: plan }, catalogue);
        check({ path: 'a.md', text: edited.replaceAll('\n', '\n\n') }, catalogue);
        deepEqual(findingsIn(edited), found);
      }
    });
  }

  it('keeps its findings where they are when something is typed above them', () => {
    const before = findingsIn(plan);
    const moved = findingsIn(`${shift}${plan}`);
    deepEqual(
      moved.map(([rule, start]) => [rule, start - shift.length]),
      before,
    );
  });
});

const findingsIn = (text: string): (readonly [rule: string, start: number])[] =>
  check({ path: 'a.md', text }, catalogue).findings.map(
    ({ ruleId, range }) => [ruleId, range.start] as const,
  );
