import ignore from 'ignore';

/**
 * What patterns say of a path relative to the folder they stand in, with forward slashes, and one at the end where it is a
 * folder: true where they leave it out, false where an exception takes it in again, null where they say nothing.
 */
export type Ignores = (path: string) => boolean | null;

/** Patterns as in a `.gitignore`, one a string or a line. Upper and lower case are alike. */
export function ignorePatterns(patterns: string | readonly string[]): Ignores {
  const rules = ignore({ allowRelativePaths: true }).add(patterns);
  if (patterns.length === 0) return () => null;
  return path => {
    const { ignored, unignored } = rules.test(path);
    return ignored || (unignored ? false : null);
  };
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
