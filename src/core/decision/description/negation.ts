const reach = 40;

/** Whether the words just before a place deny what follows: "no citations", "need not cite", "not facts". */
export function isNegated(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - reach), at).toLowerCase();
  const clause = before.split(/[.,;:!?]|\b(?:but|and|yet|so|because|which|that)\b/u).at(-1) ?? '';
  return /(?:(?<!\b(?:in|from|of|on) )\b(?:no|not|never|without|neither|nor|hardly|cannot|rather than|instead of|nothing|nobody|none)|n['’]t)(?: (?!(?:for|to|with|of|in|on|from|by|at|as) )[\w-]{1,15}){0,3} $/u.test(
    clause,
  );
}
