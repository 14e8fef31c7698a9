import { lint } from 'markdownlint/sync';
import { type Answers, assess, decisionRecord } from '../../../src/core';

export const recordFor = (answers: Answers): string =>
  decisionRecord(answers, assess(answers), { date: '2026-01-31' });

/** What markdownlint finds, a line each. */
export const problemsIn = (markdown: string): string[] =>
  Object.values(lint({ strings: { record: markdown } }))
    .flat()
    .map(
      ({ ruleNames, lineNumber, errorDetail }) => `${ruleNames[0]} line ${lineNumber} ${errorDetail ?? ''}`,
    );
