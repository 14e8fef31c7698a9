import { fitsName, fitsWithStars, type NamePattern, namePattern } from './wildcards';

/**
 * What patterns say of a path relative to the folder they stand in, with forward slashes, and one at the end where it is a
 * folder: true where they leave it out, false where an exception takes it in again, null where they say nothing.
 */
export type Ignores = (path: string) => boolean | null;

/** Patterns as in a `.gitignore`, one a string or a line. Upper and lower case are alike. */
export function ignorePatterns(patterns: string | readonly string[]): Ignores {
  const lines =
    typeof patterns === 'string' ? patterns.split(/\r?\n/) : patterns.flatMap(each => each.split(/\r?\n/));
  const rules = lines.flatMap(line => readRule(line.toLowerCase())).reverse();
  if (rules.length === 0) return () => null;
  const folders = new Map<string, boolean | null>();
  const ofFolder = (path: string): boolean | null => {
    const known = folders.get(path);
    if (known !== undefined) return known;
    const says = ofPath(path);
    folders.set(path, says);
    return says;
  };
  /** What is in a folder that is left out cannot be taken in again. */
  const ofPath = (path: string): boolean | null => {
    const parent = path.slice(0, path.lastIndexOf('/', path.length - 2) + 1);
    return parent !== '' && ofFolder(parent) === true ? true : ownVerdict(path, rules);
  };
  return path => ofPath(path.toLowerCase());
}

interface IgnoreRule {
  readonly isException: boolean;
  readonly isForFolders: boolean;
  /** The names of the path, one after the other; `**` stands for any number of them. */
  readonly names: readonly (NamePattern | '**')[];
}

/** The last rule that fits has its way; the rules stand last first. */
function ownVerdict(path: string, rules: readonly IgnoreRule[]): boolean | null {
  const isFolder = path.endsWith('/');
  const names = (isFolder ? path.slice(0, -1) : path).split('/');
  const rule = rules.find(
    ({ isForFolders, names: wanted }) => (isFolder || !isForFolders) && fitsPath(names, wanted),
  );
  return rule === undefined ? null : !rule.isException;
}

const fitsPath = (names: readonly string[], wanted: IgnoreRule['names']): boolean =>
  fitsWithStars(
    names,
    wanted,
    each => each === '**',
    (name, each) => each !== '**' && fitsName(name, each),
  );

const isAnyFolders = (name: string | undefined): boolean => /^\*\*+$/.test(name ?? '');

/** One line; none where it is empty or a comment. A pattern with a slash in it holds from the top, another one anywhere. */
function readRule(line: string): IgnoreRule[] {
  const written = line.replace(/(?<!\\) +$/, '');
  const isException = written.startsWith('!');
  const pattern = isException ? written.slice(1) : written;
  if (pattern === '' || written.startsWith('#')) return [];
  const isForFolders = pattern.endsWith('/');
  const names = pattern.replace(/^\/|\/$/g, '').split('/');
  const isFromTop = names.length > 1 || pattern.startsWith('/');
  // At the end, `**` stands for what is in the folder, not for the folder itself.
  const places = names.length > 1 && isAnyFolders(names.at(-1)) ? [...names, '*'] : names;
  return [
    {
      isException,
      isForFolders,
      names: [
        ...(isFromTop ? [] : (['**'] as const)),
        ...places.map(name => (isFromTop && isAnyFolders(name) ? '**' : namePattern(name))),
      ],
    },
  ];
}

/**
 * The editor's globs, as in its setting `files.exclude`, written as such patterns: the editor takes each from the top of the
 * folder, and knows `{one,other}`.
 */
export const editorGlobs = (globs: readonly string[]): string[] =>
  globs.flatMap(expandBraces).map(glob => (glob.startsWith('/') ? glob : `/${glob}`));

/** More alternatives than this are not written out. */
const mostAlternatives = 64;

function expandBraces(glob: string): string[] {
  let expanded = [glob];
  for (;;) {
    const next = expanded.flatMap(expandFirst);
    if (next.length > mostAlternatives || next.every((each, index) => each === expanded[index]))
      return expanded;
    expanded = next;
  }
}

/** Takes the first innermost braces apart. */
function expandFirst(glob: string): string[] {
  const close = glob.indexOf('}');
  const open = glob.lastIndexOf('{', close);
  if (close < 0 || open < 0) return [glob];
  const [before, inside, after] = [glob.slice(0, open), glob.slice(open + 1, close), glob.slice(close + 1)];
  return inside.split(',').map(each => `${before}${each}${after}`);
}
