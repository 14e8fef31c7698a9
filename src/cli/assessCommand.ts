import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type Answers,
  type Assessment,
  assess,
  assessmentText,
  decisionRecord,
  fromDescription,
  Lines,
  type PrefilledAnswers,
  parseAnswers,
  plannedMitigations,
  withOwnMitigations,
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
        ? render(values.format, answersIn(file), null)
        : renderText(values.format, values.text),
    );
    return 0;
  },
};

function renderText(format: string, file: string): string {
  const text = read(file);
  const prefilled = fromDescription(text);
  return render(format, prefilled.answers, { prefilled, text });
}

interface Description {
  readonly prefilled: PrefilledAnswers;
  readonly text: string;
}

function render(format: string, answers: Answers, described: Description | null): string {
  const assessment = assessed(answers, described);
  switch (format) {
    case 'text':
      return `${described === null ? '' : readLines(described)}${assessmentText(assessment)}`;
    case 'json':
      return `${JSON.stringify({ answers, ...(described && { read: readPlaces(described) }), ...assessment }, null, 2)}\n`;
    case 'adr':
      return decisionRecord(answers, assessment);
    default:
      throw new UserError(`--format “${format}” is not one of ${formats.join(', ')}.`);
  }
}

/** With what the document itself plans against each risk, where one was read. */
function assessed(answers: Answers, described: Description | null): Assessment {
  const assessment = assess(answers);
  if (described === null) return assessment;
  const planned = Object.entries(plannedMitigations(described.text)).map(([risk, { text }]) => [risk, text]);
  return { ...assessment, risks: withOwnMitigations(assessment.risks, Object.fromEntries(planned)) };
}

/** Each answer that was read, with the words and the line it was read from. */
function readPlaces({ prefilled, text }: Description) {
  const lines = new Lines(text);
  return prefilled.read.map(({ field, value, approximate, evidence }) => ({
    field,
    value,
    approximate,
    evidence: evidence.map(words => ({ text: words.text, line: lines.lineAt(words.range.start) })),
  }));
}

const readLines = (described: Description): string =>
  [
    'Read from the text:',
    ...readPlaces(described).map(
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
