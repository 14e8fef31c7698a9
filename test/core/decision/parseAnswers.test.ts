import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { toJSONSchema } from 'zod/mini';
import {
  type Answers,
  answerFields,
  answersSchema,
  assess,
  parseAnswers,
  questions,
} from '../../../src/core';

const problemsOf = (input: unknown): string[] => {
  const parsed = parseAnswers(input);
  return parsed.ok ? [] : parsed.problems.map(({ message }) => message);
};

const answersOf = (input: unknown): Answers | null => {
  const parsed = parseAnswers(input);
  return parsed.ok ? parsed.answers : null;
};

describe('Answers at the door', () => {
  it('may all be missing, or null', () => {
    deepStrictEqual(answersOf({}), {});
    const silent = Object.fromEntries(answerFields.map(field => [field, null]));
    deepStrictEqual(answersOf(silent), silent);
  });

  for (const [input, message] of [
    [
      { failure: 'facts' },
      '`failure` is "facts"; allowed is one of "knowledge", "behaviour", "both", "none-tested", or null.',
    ],
    [{ promptComplianceRate: 90 }, '`promptComplianceRate` is 90; allowed is a number from 0 to 1, or null.'],
    [
      { labelledExamples: 2.5 },
      '`labelledExamples` is 2.5; allowed is a whole number of examples, 0 or more, or null.',
    ],
    [{ classes: 0 }, '`classes` is 0; allowed is a whole number of categories, 1 or more, or null.'],
    [{ offline: 'yes' }, '`offline` is "yes"; allowed is true or false, or null.'],
    [{ latencyBudgetMs: [] }, '`latencyBudgetMs` is a list; allowed is a number of ms, 0 or more, or null.'],
    [
      { requestsPerMonth: Number.NaN },
      '`requestsPerMonth` is NaN; allowed is a number of requests a month, 0 or more, or null.',
    ],
    [
      { domain: 'x'.repeat(201) },
      `\`domain\` is "${'x'.repeat(59)}…"; allowed is a text of at most 200 characters, or null.`,
    ],
    [{ latencyBudget: 5 }, '`latencyBudget` is not a field of the answers. Did you mean `latencyBudgetMs`?'],
    [
      { LATENCY_BUDGET_MS: 5 },
      '`LATENCY_BUDGET_MS` is not a field of the answers. Did you mean `latencyBudgetMs`?',
    ],
    [[], 'Answers are an object with named fields, not a list.'],
    [null, 'Answers are an object with named fields, not null.'],
    ['{}', 'Answers are an object with named fields, not "{}".'],
  ] as const) {
    it(`refuse ${JSON.stringify(input)?.slice(0, 50)}`, () => deepStrictEqual(problemsOf(input), [message]));
  }

  it('suggest a near value', () =>
    ok(problemsOf({ knowledgeChange: 'montly' })[0]?.endsWith(' Did you mean "monthly"?')));

  it('list the fields where none is near', () =>
    ok(problemsOf({ colour: 'red' })[0]?.endsWith(`Fields are ${answerFields.join(', ')}.`)));

  it('report every problem', () => strictEqual(problemsOf({ offline: 1, classes: -1, x: 0 }).length, 3));

  it('understand other spellings of a value', () =>
    deepStrictEqual(answersOf({ failure: 'behavior', knowledgeChange: 'yearly' }), {
      failure: 'behaviour',
      knowledgeChange: 'annual',
    }));

  it('never throw, and what passes can be assessed', () =>
    fc.assert(
      fc.property(fc.anything(), fc.constantFrom(...answerFields), (value, field) => {
        parseAnswers(value);
        const parsed = parseAnswers({ [field]: value });
        if (parsed.ok) assess(parsed.answers);
      }),
    ));

  it('are not fooled by names that every object has', () => {
    for (const name of ['__proto__', 'constructor', 'toString'])
      strictEqual(problemsOf(JSON.parse(`{ "${name}": "yearly" }`)).length, 1, name);
  });

  it('have a JSON schema that describes every field', () => {
    const schema = toJSONSchema(answersSchema, { target: 'draft-7' });
    for (const field of answerFields)
      ok(JSON.stringify(schema.properties?.[field]).includes('description'), field);
    strictEqual(schema.additionalProperties, false);
  });
});

describe('Questions', () => {
  it('ask for every field once', () =>
    deepStrictEqual(questions.map(({ id }) => id).sort(), [...answerFields].sort()));

  it('offer only answers that pass the door', () => {
    for (const { id, control } of questions) {
      const choices =
        control.kind === 'choice' ? control.choices : control.kind === 'number' ? control.presets : [];
      for (const { value } of choices) ok(parseAnswers({ [id]: value }).ok, `${id}: ${value}`);
    }
  });

  it('offer every value of a closed list', () => {
    for (const { id, control } of questions) {
      if (control.kind !== 'choice') continue;
      const [message] = problemsOf({ [id]: '?' });
      for (const { value } of control.choices) ok(message?.includes(`"${value}"`));
    }
  });

  it('have a text and a line of help each', () => {
    for (const { text, help } of questions) {
      ok(text.endsWith('?'));
      ok(help.endsWith('.'));
    }
  });
});
