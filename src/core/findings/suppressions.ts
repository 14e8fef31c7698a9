import type { Lines } from '../text/lines';
import type { TextRange } from '../text/textRange';

/** One `fineline-…` comment: what it switches off, where it holds, and why. */
export interface Suppression {
  readonly range: TextRange;
  /** Rule ids it names; empty means every rule. */
  readonly ruleIds: readonly string[];
  readonly reason: string | null;
  /** Where it holds. */
  readonly scope: TextRange;
  /** Whether a later comment ends it. */
  readonly ends: boolean;
}

type Directive = 'disable-next-line' | 'disable-file' | 'disable' | 'enable';

interface Comment {
  readonly directive: Directive;
  readonly ruleIds: readonly string[];
  readonly reason: string | null;
  readonly range: TextRange;
}

/**
 * A comment in Markdown (`<!-- … -->`), YAML, TOML or Python (`#`) or JSONC (`//`). The reason follows ` -- `.
 * Bounded repetition keeps the expression linear.
 */
const comment =
  /(?:<!--|#|\/\/)[ \t]{0,8}fineline-(disable-next-line|disable-file|disable|enable)(?![\w-])([^\r\n]{0,400})/g;

/** Finds the suppressions of a text by one scan. A block that is never enabled again holds to the end. */
export function findSuppressions(text: string, lines: Lines): Suppression[] {
  const comments = Array.from(text.matchAll(comment), readComment);
  return comments.flatMap((each, index) => {
    const scope = scopeOf(each, comments.slice(index + 1), text, lines);
    if (scope === null) return [];
    const ends = each.directive === 'disable' && scope.end < text.length;
    return [{ range: each.range, ruleIds: each.ruleIds, reason: each.reason, scope, ends }];
  });
}

function readComment({ 0: whole, 1: directive, 2: rest = '', index }: RegExpMatchArray): Comment {
  const isMarkdown = whole.startsWith('<!--');
  const close = isMarkdown ? rest.indexOf('-->') : -1;
  const words = close < 0 ? rest : rest.slice(0, close);
  const written = whole.length - rest.length + (close < 0 ? rest.trimEnd().length : close + '-->'.length);
  const [rules = '', ...reason] = words.split(/(?:^|\s)--(?:\s|$)/);
  const start = index ?? 0;
  return {
    directive: directive as Directive,
    ruleIds: rules.split(/[\s,]+/).filter(Boolean),
    reason: reason.join(' -- ').trim() || null,
    range: { start, end: start + written },
  };
}

function scopeOf(each: Comment, later: readonly Comment[], text: string, lines: Lines): TextRange | null {
  switch (each.directive) {
    case 'disable-file':
      return { start: 0, end: text.length };
    case 'disable-next-line': {
      const next = lines.lineAt(each.range.end) + 1;
      if (next > lines.count) return { start: text.length, end: text.length };
      const end = next === lines.count ? text.length : lines.startOf(next + 1) - 1;
      return { start: lines.startOf(next), end };
    }
    case 'disable': {
      const enable = later.find(other => other.directive === 'enable' && reenables(other, each));
      return { start: each.range.end, end: enable?.range.start ?? text.length };
    }
    case 'enable':
      return null;
  }
}

const reenables = (enable: Comment, disable: Comment): boolean =>
  enable.ruleIds.length === 0 || disable.ruleIds.every(id => enable.ruleIds.includes(id));

/** Whether a suppression covers a finding of this rule that starts here. */
export const suppresses = ({ ruleIds, scope }: Suppression, ruleId: string, start: number): boolean =>
  (ruleIds.length === 0 || ruleIds.includes(ruleId)) && scope.start <= start && start <= scope.end;
