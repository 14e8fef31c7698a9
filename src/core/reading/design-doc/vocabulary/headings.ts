/** What a heading, a label or a lead says about the text below it. The first list that fits gives the role. */
export const headingRoles = {
  rejected: `
(rejected|discarded|dropped|declined|abandoned|dismissed) *
(alternatives|options|approaches) (rejected|not chosen|discarded|dismissed|not taken)
rejected
not doing
not (planned|included|in scope|chosen|covered|decided|what we do)*
non goals?
no goals
out of scope
exclusions?
excluded
what (we|it|this) (do|does|will|is|are|did|must)? ?(not|n't)*
not in
won't do
why (not|no)
why we (do not|don't|did not|didn't)
decisions we do not
deprecated
`,
  options: `
(considered|possible|available|evaluated) *
considered
options?
(the)? ?options? considered
alternatives?
alternatives? considered
other (options|approaches|ideas)
variants?
pros
cons
pros and cons
advantages
disadvantages
trade ?offs?
comparison
compared
(option|variant|alternative|route) \\p{L}{0,4}\\d?
proposal by
discussion
comments?
`,
  past: `
post ?mortem
lessons learn(ed|t)
what happened
root cause
history
timeline of (the)? ?incident
previous (attempt|approach|work)*
earlier attempt*
background and history
change ?log
what went (well|wrong)
incident
`,
  future: `
future
future (work|ideas|plans|improvements|enhancements|directions|scope)
later
ideas?
stretch
stretch goals?
nice to have
wish ?list
backlog
maybe
perhaps
open
open (questions|points|issues|items)
(questions?|questions still open|undecided|not decided|still open|to be decided|tbd)
next (steps|ideas)? ?\\(?optional
unscheduled
possible (extensions|improvements)
`,
  background: `
glossary
definitions?
terms
terminology
references?
related (work|reading|documents)
further reading
see also
literature
what is *
what (it|fine tuning|lora|rag) (is|means)
when to *
how to (choose|decide)
(example|sample|faulty) (wording|sentence|text)*
examples? of (wording|text|sentence)*
market (overview|research)
vendors?
competitors?
(best practices|pro tips|common mistakes|pitfalls|anti patterns?)
questionnaire
template
`,
  decision: `
decisions?
(design|key|architecture|architectural) decisions?
decision (outcome|log|record|taken)
resolution
(chosen|selected|approved|agreed|accepted|adopted) *
conclusion
recommendation
what we (do|decided|will do|build|chose)
outcome
solution
`,
  context: `
context
background
motivation
problem
problem statement
why
situation
starting point
introduction
current (state|situation)
reason
need
rationale
purpose
`,
} as const;

export type HeadingRole = keyof typeof headingRoles;

/** Documents that commit to nothing as a whole, by words anywhere in their title. */
export const uncommittedTitles = `
post ?mortem
lessons? learn(ed|t)
(what|things) (we|i) learned
looking back
retrospective
incident (report|review)
template
questionnaire
glossary
(ten|key|some) (words|terms) (for|every)
(working|house|ground|build) rules
rules for (language|ai|model|using|the use)*
minimum standards?
guardrails?
(acceptable use|usage|governance|ai) policy
questions (before|for the vendor)
open points
points still open
survey (summary|results|of)
(supervisory|vendor|market|member|staff) survey
reading (note|list)
rfi
rfp
received answers
vendor (evaluation|week|notes|comparison)
tender (answers|evaluation)
consultation
deprecation notice
risk log
tutorial
primer
introduction to
intro to
explained
explainer
cheat ?sheet
interview questions
(patch|developer) notes
(rag|retrieval) (vs|versus|or) *
(fine tuning|finetuning) (vs|versus|or) (rag|retriev|prompt)*
(comprehensive|complete|practical|beginner'?s|quick) guide
guide to (fine|rag|llm|prompt|choos)*
best practices?
(configuration|command line|cli|option|options) reference
`;

/** The same by words at the start of a title. */
export const uncommittedOpenings = `
when (should|to) *
how to *
what (is|are) (rag|fine|a |an |lora|llm)*
definitions
lesson
lecture
chapter
ai (rules|standards|principles)
\\w+ standards
survey
standards?
rules
`;

/** Status words that withdraw a whole document. */
export const withdrawnStatus = `
superseded
withdrawn
rejected
deprecated
declined
abandoned
obsolete
retired
cancell?ed
replaced
closed without *
archived
not adopted
dropped
expired
`;
