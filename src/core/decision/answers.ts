import * as z from 'zod/mini';
import { volatilities } from '../knowledge/volatility';

export const failures = ['knowledge', 'behaviour', 'both', 'none-tested'] as const;
/** What the best prompt measured so far gets wrong. `none-tested`: no failure is known, because nothing was measured. */
export type Failure = (typeof failures)[number];

/** `none` says that the task needs no knowledge of its own. */
export const knowledgeChanges = [...volatilities, 'none'] as const;
export type KnowledgeChange = (typeof knowledgeChanges)[number];

const answer = <Schema extends z.core.$ZodType>(schema: Schema, title: string) =>
  z.optional(z.nullable(schema)).check(z.describe(title));
const yesOrNo = (title: string) => answer(z.boolean(), title);
const share = (title: string) => answer(z.number().check(z.gte(0), z.lte(1)), title);
const amount = (title: string) => answer(z.number().check(z.gte(0)), title);
const count = (title: string, minimum = 0) => answer(z.int().check(z.gte(minimum)), title);

/** The filled questionnaire. A field that is null or left out is unknown, and stays unknown. */
export const answersSchema = z.strictObject({
  failure: answer(z.enum(failures), 'What fails with the best prompt measured so far.'),
  knowledgeChange: answer(z.enum(knowledgeChanges), 'How often the facts that answers rest on change.'),
  attributionRequired: yesOrNo('Whether answers must cite their source.'),
  latencyBudgetMs: amount('Time to the complete answer, in milliseconds.'),
  promptingTried: yesOrNo('Whether prompting with examples was tried and measured.'),
  promptComplianceRate: share('Share of outputs, 0 to 1, that meet the requirements with the best prompt.'),
  requiredComplianceRate: share('Share of outputs, 0 to 1, that must meet the requirements.'),
  labelledExamples: count('Reviewed examples at hand.'),
  classes: count('Categories that the task distinguishes.', 1),
  corpusTokens: amount('Size of everything the answers rest on, in tokens.'),
  perUserAccessControl: yesOrNo('Whether permissions differ by user, tenant or document.'),
  dataMustBeDeletable: yesOrNo('Whether single records must be erasable on request.'),
  dataMayLeave: yesOrNo('Whether the data may be sent to a hosted service.'),
  evaluationSet: yesOrNo('Whether a test set with expected answers exists.'),
  requestsPerMonth: amount('Requests a month.'),
  updatesPerMonth: amount('Releases of changed knowledge a month.'),
  wholeDocumentTask: yesOrNo('Whether one answer needs a whole document or the whole collection.'),
  offline: yesOrNo('Whether it must work without a network.'),
  tuningServiceAvailable: yesOrNo('Whether the model can be tuned, by its provider or on own hardware.'),
  domain: answer(z.string().check(z.maxLength(200)), 'Field of use, in a few words.'),
});

export type Answers = Readonly<z.infer<typeof answersSchema>>;
export type AnswerField = keyof Answers;
export type AnswerValue = NonNullable<Answers[AnswerField]>;

/** Every field, in the order of the contract. */
export const answerFields = Object.keys(answersSchema.shape) as readonly AnswerField[];
