import * as z from 'zod/mini';
import { volatilities } from '../knowledge/volatility';
import { rules } from '../rules/all';

/** Keeps the description with the schema, for the JSON schema that completion and hover use. */
function described<Schema extends z.core.$ZodType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

const severity = z.enum(['off', 'information', 'warning', 'error']);
const name = z.string().check(z.minLength(2));
const count = z.int().check(z.gte(1));
const rate = z.number().check(z.gt(0));
const share = z.number().check(z.gte(0), z.lte(1));

const ruleSeverities = z.strictObject(
  Object.fromEntries(rules.map(({ id, summary }) => [id, described(z.optional(severity), summary)])),
);

const volatileSource = z.strictObject({
  name: described(name, 'What people call the source, for example “Aurora”.'),
  aliases: described(z.optional(z.array(name)), 'Other names for it, in prose or in paths.'),
  cadence: described(
    z.enum(volatilities.filter(each => each !== 'stable')),
    'How often what it holds changes.',
  ),
});

const stableSource = z.strictObject({
  name: described(name, 'What people call the source.'),
  aliases: described(z.optional(z.array(name)), 'Other names for it, in prose or in paths.'),
});

const thresholds = z.strictObject({
  examplesInProject: described(z.optional(count), 'Fewest training examples in a project. Default: 500.'),
  examplesPerClass: described(z.optional(count), 'Fewest training examples per class. Default: 200.'),
  realTimeMs: described(
    z.optional(count),
    'Milliseconds below which an answer counts as real-time. Default: 500.',
  ),
  fullLearningRate: described(z.optional(rate), 'Highest learning rate for all weights. Default: 0.00005.'),
  loraLearningRate: described(z.optional(rate), 'Highest learning rate of a LoRA. Default: 0.0003.'),
  preferenceLearningRate: described(
    z.optional(rate),
    'Highest learning rate for preference pairs. Default: 0.000005.',
  ),
  epochs: described(z.optional(count), 'Most passes over the training data. Default: 5.'),
  duplicateShare: described(
    z.optional(share),
    'Share of training rows that may repeat another row, from 0 to 1. Default: 0.05.',
  ),
  volatileShare: described(
    z.optional(share),
    'Share of training rows that may state what changes, from 0 to 1. Default: 0.1.',
  ),
});

const acceptedFinding = z.strictObject({
  rule: described(z.string(), 'Id of the rule.'),
  path: described(z.string(), 'The file, relative to this one.'),
  text: described(z.optional(z.string()), 'The words that the finding stands on; none for training data.'),
  count: described(z.optional(count), 'How often, where it is more than once.'),
});

/** The one definition of `.fineline.json`. Its JSON schema, its checks and its types all come from here. */
export const projectFileSchema = z.strictObject({
  $schema: z.optional(z.string()),
  rules: described(z.optional(ruleSeverities), 'Severity of each rule, or “off”.'),
  volatileSources: described(
    z.optional(z.array(volatileSource)),
    'Sources of your own whose content changes, so that training on them is reported.',
  ),
  stableSources: described(
    z.optional(z.array(stableSource)),
    'Sources of your own that do not change, so that training on them is fine.',
  ),
  thresholds: described(z.optional(thresholds), 'Figures that rules compare with.'),
  ignore: described(
    z.optional(z.array(z.string())),
    'Files that are not checked: patterns as in .gitignore, relative to this file.',
  ),
  baseline: described(
    z.optional(z.array(acceptedFinding)),
    'Findings that the team accepts, as “Accept Existing Findings” writes them. One counts again when its text changes.',
  ),
});

export type ProjectFile = z.infer<typeof projectFileSchema>;
