import { phrase, type Words } from '../../text/say';
import { namesOtherModel } from './languageModels';
import { find, findAll, type Job } from './lookup';
import { flagOf, isEmpty, textOf } from './values';

/** One piece of the evidence that a file is a job of some tool. */
export interface Condition {
  /** What is needed, as a sentence could name it: "`base_model`". */
  readonly needs: Words;
  /** Keys of which one must occur in the text if this is to hold; empty for a condition that something is absent. */
  readonly keys: readonly string[];
  readonly holds: (job: Job) => boolean;
  /** Where it does not hold, the file is something else, whatever else it has. */
  readonly excludes?: boolean;
}

/** The longest step of a path tells most: `embeddings` in `embeddings.path`, `model_name` in `model.model_name`. */
const tellingKey = (path: string): string =>
  path
    .replaceAll('[]', '')
    .split('.')
    .reduce((longest, step) => (step.length > longest.length ? step : longest), '');

/** The path leads to a text. */
export const hasText = (path: string): Condition => ({
  needs: `\`${path}\``,
  keys: [tellingKey(path)],
  holds: job => findAll(job, path).some(({ node }) => textOf(node) !== null),
});

/** The path leads to something, if only to an empty key. */
export const hasKey = (path: string): Condition => ({
  needs: `\`${path}\``,
  keys: [tellingKey(path)],
  holds: job => find(job, path) !== null,
});

/** The path leads to a map or a list with something in it. */
export const hasBranch = (path: string): Condition => ({
  needs: `\`${path}\``,
  keys: [tellingKey(path)],
  holds: job => findAll(job, path).some(({ node }) => node.kind !== 'scalar' && !isEmpty(node)),
});

/** The path leads to one of these words, whatever their case. */
export const hasValue = (path: string, values: readonly string[]): Condition => ({
  needs: `\`${path}: ${values[0]}\``,
  keys: [tellingKey(path)],
  holds: job =>
    findAll(job, path).some(
      ({ node }) => node.kind === 'scalar' && values.includes(String(node.value).trim().toLowerCase()),
    ),
});

/** The path leads to a text with this in it. */
export const hasTextWith = (path: string, part: string): Condition => ({
  needs: phrase('`{path}` with `{part}`', { path, part }),
  keys: [tellingKey(path)],
  holds: job => findAll(job, path).some(({ node }) => textOf(node)?.includes(part)),
});

/** The path leads to a text of this form. */
export const hasTextLike = (path: string, pattern: RegExp, example: string): Condition => ({
  needs: phrase('`{path}` such as `{example}`', { path, example }),
  keys: [tellingKey(path)],
  holds: job => findAll(job, path).some(({ node }) => pattern.test(textOf(node) ?? '')),
});

/** The key is there and not switched off. */
export const isOn = (path: string): Condition => ({
  needs: phrase('`{path}` switched on', { path }),
  keys: [tellingKey(path)],
  holds: job => findAll(job, path).some(({ node }) => !isEmpty(node) && flagOf(node) !== false),
});

export const anyOf = (...conditions: readonly Condition[]): Condition => ({
  needs: phrase('one of {all}', { all: conditions.map(({ needs }) => needs) }),
  keys: conditions.flatMap(({ keys }) => keys),
  holds: job => conditions.some(({ holds }) => holds(job)),
});

/** The path leads to no text of this form. */
export const hasNoTextLike = (path: string, pattern: RegExp, example: string): Condition => ({
  needs: phrase('`{path}` other than `{example}`', { path, example }),
  keys: [],
  excludes: true,
  holds: job => !findAll(job, path).some(({ node }) => pattern.test(textOf(node) ?? '')),
});

/** The path leads to no encoder, no speech and no image model. */
export const namesNoOther = (path: string): Condition => ({
  needs: phrase('a language model in `{path}`', { path }),
  keys: [],
  excludes: true,
  holds: job => !findAll(job, path).some(({ node }) => namesOtherModel(textOf(node) ?? '')),
});

/** The path does not say no. */
export const isNotOff = (path: string): Condition => ({
  needs: phrase('`{path}` not switched off', { path }),
  keys: [],
  excludes: true,
  holds: job => !findAll(job, path).some(({ node }) => flagOf(node) === false),
});

/** None of these keys is there and in use: each belongs to another kind of file. */
export const without = (...paths: readonly string[]): Condition => ({
  needs: phrase('no {paths}', { paths: paths.map(path => `\`${path}\``) }),
  keys: [],
  excludes: true,
  holds: job => !paths.some(path => isOn(path).holds(job)),
});
