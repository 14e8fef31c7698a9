/** Nobody tried a prompt. */
export const untriedPrompts = `
(no|without|never|not|nobody|no one|instead of|rather than|skip\\p{L}{0,4}|spare|before any|didn't|did not|haven't|have not|hasn't|has not) _ (prompt*|few shot|system prompt|zero shot|instructions)
(prompts?|prompting|system prompt|few shot) _ (was|were|is|are|has|have|had) (not|never) _ (tried|tested|measured|attempted|compared|considered|looked at)
(prompts?|prompting|system prompts?) _ (untried|untested|skipped)
`;

/** A prompt was tried or measured. */
export const promptTrials = `
(prompts?|prompting|prompted|system prompt|zero shot|few shot|shots?|structured output|json mode|constrained decoding|in context examples|instructions alone|instruction alone|demonstrations|worked examples|prompt engineering|out of the box)
`;

export const trialOutcomes = `
\\d{1,3}(\\.\\d{1,2})? ?(%|percent|per cent)
tried
tested
measured
scored?
rated
reached
reaches
gets?
got
achiev*
first
before that
baseline
compar*
worse
better
best
drift*
slipped
failed
not enough
insufficient
plateau*
attempt*
sprints? on
weeks? (on|with)
spent
worked
won't
clumsy
wooden
trial
experiment*
outcome
0\\.\\d{1,3}
of 5
out of \\d{1,3}
round \\d
v\\d
version \\d
too (long|expensive|slow|much)
costs too
slower
`;
