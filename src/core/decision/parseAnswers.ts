import { type AnswerField, type Answers, answerFields, answersSchema } from './answers';
import { closest } from './closest';
import { type Control, questionFor } from './questions';

/** What is wrong with one field, in a sentence that names the field, the value and what is allowed. */
export interface AnswersProblem {
  /** The field as written; null where the whole is not an object. */
  readonly field: string | null;
  readonly message: string;
}

export type ParsedAnswers =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly problems: readonly AnswersProblem[] };

/** Reads answers from the outside: a file, a message, a tool call. Every problem is reported, not only the first. */
export function parseAnswers(input: unknown): ParsedAnswers {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    return failed([
      { field: null, message: `Answers are an object with named fields, not ${shown(input)}.` },
    ]);
  }
  const written = withUsualSpelling(input);
  const parsed = answersSchema.safeParse(written);
  if (parsed.success) return { ok: true, answers: parsed.data };
  return failed(
    parsed.error.issues.flatMap(issue =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(unknownField)
        : [notAllowed(String(issue.path[0]), written)],
    ),
  );
}

const failed = (problems: readonly AnswersProblem[]): ParsedAnswers => ({ ok: false, problems });

/** Other spellings that people use for a value of the contract. */
const usualSpellings: Readonly<Partial<Record<AnswerField, Readonly<Record<string, string>>>>> = {
  failure: { behavior: 'behaviour' },
  knowledgeChange: { yearly: 'annual', 'half-yearly': 'semi-annual' },
};

function withUsualSpelling(input: object): Readonly<Record<string, unknown>> {
  const entries = Object.entries(input).map(([field, value]: [string, unknown]) => {
    const spellings = Object.hasOwn(usualSpellings, field) ? usualSpellings[field as AnswerField] : undefined;
    const known = typeof value === 'string' && spellings && Object.hasOwn(spellings, value);
    return [field, known ? spellings[value] : value];
  });
  return Object.fromEntries(entries);
}

function unknownField(field: string): AnswersProblem {
  const meant = closest(field, answerFields);
  const hint = meant === null ? `Fields are ${answerFields.join(', ')}.` : `Did you mean \`${meant}\`?`;
  return { field, message: `\`${shortened(field)}\` is not a field of the answers. ${hint}` };
}

function notAllowed(field: string, input: Readonly<Record<string, unknown>>): AnswersProblem {
  const question = questionFor(field as AnswerField);
  const allowed = question === undefined ? 'another value' : describe(question.control);
  const value = input[field];
  const meant =
    typeof value === 'string' && question?.control.kind === 'choice'
      ? closest(
          value,
          question.control.choices.map(choice => String(choice.value)),
        )
      : null;
  const hint = meant === null ? '' : ` Did you mean "${meant}"?`;
  return { field, message: `\`${field}\` is ${shown(value)}; allowed is ${allowed}, or null.${hint}` };
}

function describe(control: Control): string {
  switch (control.kind) {
    case 'boolean':
      return 'true or false';
    case 'choice':
      return `one of ${control.choices.map(({ value }) => `"${value}"`).join(', ')}`;
    case 'text':
      return `a text of at most ${control.maximumLength} characters`;
    case 'number': {
      const what = control.whole ? 'a whole number' : 'a number';
      const from = control.minimum;
      return control.maximum === null
        ? `${what} of ${control.unit}, ${from} or more`
        : `${what} from ${from} to ${control.maximum}`;
    }
  }
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return `"${shortened(value)}"`;
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
};

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);
