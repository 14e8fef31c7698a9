import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Answers,
  type Assessment,
  assess,
  assessDescription,
  assessmentText,
  decisionRecord,
  parseAnswers,
  type ReadAnswer,
  withoutByteOrderMark,
} from '../core';
import type { Command } from './command';
import { UserError } from './userError';

const formats = ['text', 'json', 'adr'] as const;

export const assessCommand: Command = {
  name: 'assess',
  usage: `assess [--format ${formats.join('|')}] (ANSWERS.json | --text FILE)`,
  summary:
    'Weighs answers, or what it reads from a description, and recommends where facts and behavior live.',
  run: args => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'text' }, text: { type: 'string' } },
    });
    if ((values.text === undefined) === (positionals.length !== 1)) {
      throw new UserError('Name one file of answers, or one description with --text.');
    }
    const [file = ''] = positionals;
    process.stdout.write(
      values.text === undefined
        ? renderAnswers(values.format, answersIn(file))
        : renderText(values.format, values.text),
    );
    return 0;
  },
};

const renderAnswers = (format: string, answers: Answers): string =>
  render(format, answers, assess(answers), null);

function renderText(format: string, file: string): string {
  const { answers, read: found, assessment } = assessDescription(read(file));
  return render(format, answers, assessment, found);
}

function render(
  format: string,
  answers: Answers,
  assessment: Assessment,
  found: readonly ReadAnswer[] | null,
): string {
  switch (format) {
    case 'text':
      return `${found === null ? '' : readLines(found)}${assessmentText(assessment)}`;
    case 'json':
      return `${JSON.stringify({ answers, ...(found && { read: found }), ...assessment }, null, 2)}\n`;
    case 'adr':
      return decisionRecord(answers, assessment);
    default:
      throw new UserError(`--format “${format}” is not one of ${formats.join(', ')}.`);
  }
}

const readLines = (found: readonly ReadAnswer[]): string =>
  [
    'Read from the text:',
    ...found.map(
      ({ field, value, approximate, evidence }) =>
        `  ${field} ${approximate ? '≈' : '='} ${String(value)}  ${evidence.map(({ text, line }) => `“${text.replace(/\s+/g, ' ')}” (line ${line})`).join(', ')}`,
    ),
    '',
    '',
  ].join('\n');

function answersIn(file: string): Answers {
  const parsed = parseAnswers(withoutAssessment(parseJson(read(file), file)));
  if (parsed.ok) return parsed.answers;
  throw new UserError(parsed.problems.map(({ message }) => `${file}: ${message}`).join('\n'));
}

/** An exported assessment holds its answers beside what followed from them. */
const withoutAssessment = (json: unknown): unknown =>
  typeof json === 'object' && json !== null && 'answers' in json ? json.answers : json;

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${file}: not valid JSON (${error instanceof Error ? error.message : error}).`);
  }
}

function read(file: string): string {
  try {
    return withoutByteOrderMark(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new UserError(`${file}: cannot be read (${error instanceof Error ? error.message : error}).`);
  }
}
