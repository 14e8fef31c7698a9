import * as z from 'zod/mini';
import { answersSchema } from '../decision/answers';

/** What the language-model tools take; the manifest's `inputSchema` of each is generated from here. */
export const toolInputs = {
  fineline_check_text: z.strictObject({
    text: z.string().check(z.describe('The whole text of the file, as it is or as it would be written.')),
    path: z
      .optional(z.string())
      .check(
        z.describe(
          'Its path in the workspace, with forward slashes. The ending says which format it has, and the nearest project file above it holds for it. Left out: a Markdown document.',
        ),
      ),
  }),
  fineline_assess_use_case: z.strictObject({
    answers: z
      .optional(answersSchema)
      .check(z.describe('What is known. Leave out what is not; a guess is worse than no answer.')),
    description: z
      .optional(z.string())
      .check(
        z.describe(
          'The use case in plain words, or the text of a design document: answers are read from it, with the words they were read from. Given answers outweigh them.',
        ),
      ),
  }),
  fineline_explain_rule: z.strictObject({
    rule: z.string().check(z.describe('The id of a rule, such as volatile-knowledge.')),
  }),
} as const;

export type ToolName = keyof typeof toolInputs;

export type ToolInput<Name extends ToolName> = Readonly<z.infer<(typeof toolInputs)[Name]>>;

/** The input, or every way in which it does not fit, said so that a model can put it right and ask again. */
export function readToolInput<Name extends ToolName>(name: Name, input: unknown): ToolInput<Name> | string {
  const parsed = toolInputs[name].safeParse(input);
  if (parsed.success) return parsed.data as ToolInput<Name>;
  const fields = Object.keys(toolInputs[name].shape).join(', ');
  const faults = parsed.error.issues.map(issue =>
    issue.code === 'unrecognized_keys'
      ? `it has no ${issue.keys.map(key => `\`${key}\``).join(', ')}`
      : `\`${issue.path.join('.')}\` is missing or not of its kind`,
  );
  return `The input of ${name} is an object with ${fields}: ${faults.join('; ')}.`;
}
