import { findNodeAtLocation, getNodeValue, type Node, type ParseError, parseTree } from 'jsonc-parser';
import type * as z from 'zod/mini';
import { Baseline } from '../baseline/baseline';
import type { CatalogueEntry } from '../knowledge/catalogue';
import type { Volatility } from '../knowledge/volatility';
import { type Phrase, phrase } from '../text/say';
import type { TextRange } from '../text/textRange';
import { ignorePatterns } from './ignorePatterns';
import { type ProjectFile, projectFileSchema } from './projectFile';
import { defaultSettings, defaultThresholds, type Settings } from './settings';

/** A place in a project file that does not fit, and the sentence that says what would. */
export interface ProjectFileProblem {
  readonly message: Phrase;
  readonly range: TextRange;
}

export interface ReadProjectFile {
  /** The defaults where the file does not fit: a damaged project file never changes what is checked by half. */
  readonly settings: Settings;
  readonly problems: readonly ProjectFileProblem[];
}

/** Reads a project file (JSON with comments and trailing commas). Never throws. */
export function readProjectFile(text: string): ReadProjectFile {
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { allowTrailingComma: true });
  const [syntax] = errors;
  if (tree === undefined || syntax !== undefined) {
    const start = syntax?.offset ?? 0;
    const range = { start, end: start + (syntax?.length ?? 0) };
    return invalid([{ message: phrase('This is not valid JSON from here on.'), range }]);
  }
  const parsed = projectFileSchema.safeParse(getNodeValue(tree));
  if (!parsed.success) return invalid(parsed.error.issues.flatMap(issue => problemsOf(issue, tree)));
  return { settings: settingsOf(parsed.data), problems: [] };
}

const invalid = (problems: readonly ProjectFileProblem[]): ReadProjectFile => ({
  settings: defaultSettings,
  problems,
});

function problemsOf(issue: z.core.$ZodIssue, tree: Node): ProjectFileProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map(key => ({
      message: phrase('“{key}” is not a setting here.', { key }),
      range: rangeOf(findNodeAtLocation(tree, [...pathOf(issue), key])?.parent?.children?.[0] ?? tree),
    }));
  }
  const node = findNodeAtLocation(tree, pathOf(issue)) ?? tree;
  const place = pathOf(issue).join('.') || phrase('The file');
  const message = phrase('{place}: {expectation}', { place, expectation: expectation(issue) });
  return [{ message, range: rangeOf(node) }];
}

const pathOf = ({ path }: z.core.$ZodIssue): (string | number)[] =>
  path.map(step => (typeof step === 'number' ? step : String(step)));

function expectation(issue: z.core.$ZodIssue): Phrase {
  switch (issue.code) {
    case 'invalid_value':
      return phrase('expected one of {values}.', { values: issue.values.map(value => `“${String(value)}”`) });
    case 'invalid_type':
      return phrase('expected {type}.', { type: issue.expected });
    case 'too_small':
      return issue.origin === 'string'
        ? phrase('must be at least {least} characters long.', { least: Number(issue.minimum) })
        : phrase('must be at least {least}.', { least: Number(issue.minimum) });
    default:
      return phrase('this value does not fit.');
  }
}

const rangeOf = ({ offset, length }: Node): TextRange => ({ start: offset, end: offset + length });

function settingsOf(file: ProjectFile): Settings {
  const sources = [
    ...(file.volatileSources ?? []).map(source => entryOf(source, source.cadence)),
    ...(file.stableSources ?? []).map(source => entryOf(source, 'stable')),
  ];
  const ignored = ignorePatterns(file.ignore ?? []);
  return {
    rules: definedOnly(file.rules ?? {}),
    thresholds: { ...defaultThresholds, ...definedOnly(file.thresholds ?? {}) },
    sources,
    ignores: path => ignored(path) === true,
    baseline: new Baseline(
      (file.baseline ?? []).map(({ rule, path, text = '', count = 1 }) => ({ rule, path, text, count })),
    ),
  };
}

/** A source of the team's own, as the catalogue would list it. */
const entryOf = (
  { name, aliases }: { readonly name: string; readonly aliases?: readonly string[] | undefined },
  volatility: Volatility,
): CatalogueEntry => ({
  id: `project:${name}`,
  domain: 'project',
  name,
  aliases: [name, ...(aliases ?? [])],
  volatility,
  nature: volatility === 'stable' ? 'stable' : 'volatile',
  publisher: null,
  source: { title: 'project file', url: '' },
  verified: 'known',
  attributionExpected: false,
  accessControlled: false,
  notes: '',
});

const definedOnly = <Value>(values: Readonly<Record<string, Value | undefined>>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
