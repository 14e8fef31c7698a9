/** Signs that somebody thinks of what a model could do before it was trained. One of them is enough for a rule to be silent. */
export const forgettingMeasures = `
(catastrophic)? ?forget*
catastrophic*
general (purpose)? ?(benchmark|capabilit|abilit|skill|knowledge|competence|performance|quality|evaluation|eval|suite|test|question|prompt|task|chat|instruction)*
(safety|regression|standard|base|public|capability) (benchmark|capabilit|eval|suite|test|set|check|prompt|data|regression|question|measurement|review|filter|case)*
regress*
safety
unsafe
harm*
jailbreak*
toxic*
guardrail*
alignment
abuse*
red team*
refus*
mmlu*
hellaswag
truthfulqa
arc (easy|challenge)
gsm8k
ifeval
mt bench
alpacaeval
humaneval
bbh
big bench
agieval
winogrande
harmbench
advbench
lm (eval|evaluation) harness
lm eval*
before and after
old and the new
(both|old and new|new and old) (the)? ?(old|base|new|untuned|tuned)? ?(models?|scores?)
(old|untuned|original|unmodified|stock|unadapted|previous|current) (model|base|checkpoint|weights)
(against|versus|vs|than|beside|with|and|to|as) (the|its|an?|our)? ?(\\w{2,12} )?base (model)?
base model (scores?|keeps?|stays?|remains?|still|gets?|is kept|handles?|answers?|for)
replay*
rehears*
(mix|mixed|mixing|blend|blended|interleaved?) _ (general|instruction|chat|open|public|earlier|other)
(general|generic|open|public|instruction) (instruction|chat|data|examples|conversations|corpus|mix)
(other|unrelated|earlier|remaining|existing|previous) (tasks?|abilities|skills|capabilities|languages|uses|features|questions)
(unrelated|off topic|out of (domain|scope)) (questions?|prompts?|requests?|inputs?|tasks?)
out of (domain|scope|distribution)
(lose|loses|losing|lost|loss of|degrade|degrades|degraded|degradation|deteriorat|worsen|worse|unlearn|overwrit)*
(keep|keeps|retain|retains|preserve|preserves|maintain|maintains) _ (abilit|skill|capabilit|knowledge|behavio|fluency|english|language)*
narrow*
side effects?
`;
