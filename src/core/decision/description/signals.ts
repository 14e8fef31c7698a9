/** What a phrase of a description tells about the need behind it. */
export type Need = 'facts' | 'behavior' | 'enough' | 'general' | 'untried';

/**
 * A family of phrases. `weight` 2 is a statement of need by itself; 1 counts only together with another family.
 * A family counts once, however often its words occur.
 */
export interface Signal {
  readonly need: Need;
  readonly weight: 1 | 2 | 3;
  readonly pattern: RegExp;
}

const facts = (weight: 1 | 2 | 3, pattern: RegExp): Signal => ({ need: 'facts', weight, pattern });
const behavior = (weight: 1 | 2 | 3, pattern: RegExp): Signal => ({ need: 'behavior', weight, pattern });

/** Phrases by what they ask for. Every repetition is bounded, so a search is linear in the text. */
export const signals: readonly Signal[] = [
  facts(
    2,
    /\banswer(?:s|ed|ing)?\b(?:[ -]\w{1,20}){0,5} (?:questions?|quer(?:y|ies)|inquir(?:y|ies)|enquir(?:y|ies))\b/giu,
  ),
  facts(
    2,
    /\bquestions? (?:on|about|over|regarding|from|against)\b|\bquestions?[- ](?:and[- ])?answering\b|\bq ?& ?a\b|\bfaqs?\b|\bask(?:s|ed|ing)? (?:about|for|what|which|whether|how)\b/giu,
  ),
  facts(
    2,
    /\blook(?:s|ed|ing)?[- ]?up\b|\banswers? (?:\w{1,12} ){0,2}from\b|\bknowledge[- ]?base\b|\b(?:research|search(?:es|ing)?) (?:over|across|through|in)\b|\bresearch (?:assistant|tool)\b/giu,
  ),
  facts(
    2,
    /\b(?:lack(?:s|ing)?|miss(?:es|ing)|needs?|without|no|uses?|using|has to know|inject(?:s|ing)?) (?:[\w-]{1,15} ){0,3}(?:facts?|knowledge|information|context)\b/giu,
  ),
  facts(
    2,
    /\b(?:does|do|did|could|can)(?: not|n['’]t|not) (?:\w{1,12} )?know\b|\bnever (?:saw|seen)\b|\bunknown to\b|\bunaware of\b|\boutdated\b|\bout of date\b|\bafter (?:its|the) (?:training|knowledge) cut-?off\b/giu,
  ),
  facts(
    2,
    /\b(?:hallucinat|invent|fabricat|mak(?:es?|ing) up)\w{0,6} (?:[\w-]{1,15} ){0,3}(?:facts?|products?|prices?|polic(?:y|ies)|features?|names?|numbers?|clauses?|details?|drugs?|doses?|sources?|apis?|endpoints?)\b/giu,
  ),
  facts(
    2,
    /\b(?:latest|up[- ]to[- ]date|current|newest|recent|most recent|today['’]s|live|fresh)(?: [\w-]{1,15}){0,2} (?:\w{0,15}(?:guid(?:eline|ance)|polic|price|pricing|stock|inventor|event|news|document|data|information|rule|regulation|version|law|rate|status|standard|research|paper|protocol|offer|catalog|record|balance|schedule)\w{0,5})\b/giu,
  ),
  facts(
    2,
    /\b(?:cit(?:es?|ed|ing|ations?)|sources? (?:for|of) (?:each|every|all)|traceab\w{1,8}|provenance)\b/giu,
  ),
  facts(
    2,
    /\b(?:location|customer|patient|account|company|site|client|user|order)-specific (?:answers?|facts?|data|context|information|records?|histor(?:y|ies)|details?)\b|\b(?:patient|account|order|customer) (?:histor(?:y|ies)|context|status)\b/giu,
  ),
  facts(
    2,
    /\b(?:long[- ]tail|rare(?:ly)?|obscure)(?: \w{1,12})? (?:entit(?:y|ies)|facts?|topics?|knowledge)\b/giu,
  ),
  facts(
    2,
    /\b(?:internal|company|proprietary|private|in-house|own|institutional|organi[sz]ational|product) (?:[\w-]{1,15} ){0,2}(?:knowledge|documents?|documentation|docs|wikis?|data|information|polic(?:y|ies)|handbooks?|manuals?|codebase|librar(?:y|ies)|apis?|catalogs?|catalogues?|regulations?|guidelines?)\b/giu,
  ),
  facts(2, /\b(?:latest|newest|most recent|up[- ]to[- ]date) [a-z]/giu),
  facts(
    2,
    /\b(?:with|uses?|using|via|through|already has) (?:[\w-]{1,15} ){0,2}(?:retrieval|rag)\b|\bretrieval (?:[\w-]{1,15} ){0,1}(?:supplies|provides|returns|finds|fetches|brings)\b/giu,
  ),
  facts(
    2,
    /\bknows? (?:about |of )?(?:its|our|their|the|which|what|every|all)\b(?! (?:[\w'’-]{1,15} ){0,3}(?:standards?|styles?|conventions?|tone|voice|formats?|jargon|terminology|slang|rules of)\b)|\b(?:draw(?:s|n|ing)?|ground(?:s|ed|ing)?) (?:on|upon|in)\b|\blearns? (?:about )?(?:its|our|their|the|new) (?:[\w-]{1,15} ){0,2}(?:products?|line-?up|portfolio|documentation|facts|data|catalogu?e?s?|offerings?)\b/giu,
  ),
  facts(
    2,
    /\b(?:market|sensor|stock|weather|traffic|inventory|order|shipment|shipping|flight|delivery|pricing|price|availability|account|telemetry) (?:data|readings?|levels?|status|information|history|figures)\b|\bstatus of\b|\bwhere (?:[\w-]{1,15} ){1,4}(?:is|are)\b|\btell(?:s|ing)? (?:[\w-]{1,15} ){0,3}about\b/giu,
  ),
  facts(
    2,
    /\b(?:us(?:es|e|ing)|consult(?:s|ing)?|refer(?:s|ring)? to|referenc(?:e|es|ing)|based on|over|about|across|against|find(?:s|ing)?|explain(?:s|ing)?) (?:[\w'’-]{1,15} ){0,4}(?:documents?|documentation|docs|wikis?|manuals?|handbooks?|polic(?:y|ies)|guidelines?|catalogs?|catalogues?|regulations?|laws?|statutes?|legislation|reports|papers|patents|records|databases?|filings|procedures|rules|files|literature|archives?|materials?)\b|\bfind(?:s|ing)? (?:similar|relevant|past|earlier|the right|matching)\b/giu,
  ),
  facts(
    2,
    /\b(?:facts|information|data|details|figures|knowledge) (?:from|in|about) (?:[\w'’-]{1,15} ){0,2}\w|\b(?:with|from) (?:local|live|own|internal|historical|regional) (?:[\w'’-]{1,15} ){0,2}(?:data|facts|information|figures|records)\b/giu,
  ),
  facts(
    1,
    /\b(?:documents?|documentation|docs|wikis?|manuals?|handbooks?|polic(?:y|ies)|guidelines?|guidance|reports|patents|incidents|leaflets?|procedures|files|catalogs?|catalogues?|regulations?|case law|statutes?|legislation|papers|inventor(?:y|ies)|price lists?|memos?|knowledge|facts|articles|archives?|records|databases?|brochures?|specifications?|datasheets?|terms and conditions|literature|filings|menus?|rulebooks?|products|line-?up|portfolio|tables?|fees|tariffs?|timetables?|schedules?|minutes|by-?laws|precedents|charts?|forms|prices|events|news|websites?|web pages)\b/giu,
  ),
  facts(
    1,
    /\b(?:assistants?|chat ?bots?|bots?|copilots?|help ?desks?|helplines?|search|portals?|kiosks?|concierges?)\b/giu,
  ),
  behavior(
    2,
    /\b(?:tone|voice|persona|brand(?:ed)?|bedside manner|writing style|house style|stylistic|styles?|register|phras(?:e|es|ing)|wording|in character|terse|concise|verbose|generic|personality)\b/giu,
  ),
  behavior(
    2,
    /\b(?:formats?|formatted|formatting|layouts?|templates?|structured?|structures|json|xml|yaml|output schemas?|sections|disclaimers?|boilerplate|headings?|fixed fields|machine-readable|well-formed|valid output)\b/giu,
  ),
  behavior(
    2,
    /\b(?:(?:in)?consistent(?:ly)?|(?:in)?consistency|uniform(?:ly|ity)?|predictabl[ey]|deterministic|reliably|unreliabl[ey]|drifts?|varie[sd]|repeatable)\b/giu,
  ),
  behavior(
    2,
    /\b(?:classif(?:y|ies|ied|ier|iers|ying|ication)|categori[sz](?:e|es|ed|ing|ation)|categor(?:y|ies)|sort(?:s|ed|ing)? (?:[\w-]{1,15} ){0,4}into|label(?:s|ed|ing|led|ling)?(?! text)|tag(?:s|ging|ged)?|triag(?:e|es|ed|ing)|rout(?:e|es|ed|ing)|sentiment|intents?|moderat(?:e|es|ed|ion|ing)|scor(?:e|es|ing)|grad(?:e|es|ing)|detect(?:s|ed|ion|ing)?|flag(?:s|ged|ging)?|assign(?:s|ed|ing)?|predict(?:s|ed|ing|ions?)?|rank(?:s|ed|ing)?)\b/giu,
  ),
  behavior(
    2,
    /\b(?:extract(?:s|ed|ing|ion)?|entity recognition|parse|parses|parsing|map(?:s|ped|ping)? (?:[\w-]{1,15} ){0,4}(?:to|into|onto))\b/giu,
  ),
  behavior(
    2,
    /\b(?:correct(?:s|ed|ing|ion)? (?:[\w-]{1,15} ){0,3}(?:errors?|mistakes?|grammar|spelling|sentences?)|grammar|rewrit(?:e|es|ing)|rephras(?:e|es|ing)|paraphras(?:e|es|ing)|simplif(?:y|ies|ying)|translat(?:e|es|ed|ing|ion|ions)|low-resource|dialects?|transcri(?:be|bes|ption)|complet(?:e|es|ions?) (?:[\w-]{1,15} ){0,2}(?:code|text|words?|sentences?)|auto-?complet\w{1,5})\b/giu,
  ),
  behavior(
    2,
    /\b(?:syntax|query language|dsl|domain-specific language|sql|(?:proprietary|custom|non-standard|in-house|special|own) (?:[\w-]{1,15} ){0,2}(?:language|notation|syntax|dialect)|coding (?:standards?|conventions?|styles?|assistants?)|code (?:reviews?|completion|style|conventions?)|naming conventions?|(?:error handling|logging) (?:patterns?|conventions?)|idioms?)\b/giu,
  ),
  behavior(
    2,
    /\b(?:tool[- ]calls?|tool calling|function[- ]call(?:s|ing)?|malformed|broken (?:json|xml|structure|format)|break(?:s|ing)? (?:the )?(?:structure|format|layout|schema)|(?:call|calls|calling) the right|(?:wrong|invented|invalid) (?:tools?|calls?|functions?|arguments?|labels?|categor(?:y|ies))|choos(?:e|es|ing) (?:[\w-]{1,15} ){0,2}(?:tools?|functions?))\b/giu,
  ),
  behavior(
    2,
    /\b(?:jargon|terminolog(?:y|ies)|vocabular(?:y|ies)|abbreviations?|slang|lingo|nomenclature|shorthand)\b/giu,
  ),
  behavior(
    2,
    /\b(?:reason(?:s|ed|ing)? (?:in|like|through|about|pattern|style|steps?)|clinical reasoning|judg(?:e)?ments?|appl(?:y|ies|ying) (?:\w{1,15}[- ]){0,4}(?:rules?|criteria|parameters?|protocols?|standards?|conventions?|rubrics?|thresholds?|polic(?:y|ies)|guides?)|follow(?:s|ing)? (?:[\w-]{1,15} ){0,4}(?:instructions?|protocols?|steps?|conventions?|patterns?|procedures?|templates?|guides?))\b/giu,
  ),
  behavior(
    2,
    /\b(?:imitat(?:e|es|ing)|mimic(?:s|king)?|sounds? like|writes? like|behave(?:s|d)?|behaviou?rs?|habits?|skills?|ignor(?:e|es|ing) (?:[\w-]{1,15} ){0,3}(?:instructions?|rules?|format)|(?:does|do|did)(?: not|n['’]t) (?:[\w-]{1,15} ){0,2}(?:follow|obey|adhere|stick))\b/giu,
  ),
  behavior(
    2,
    /\b(?:smaller|small|compact|cheaper|tiny|own) (?:language )?models?\b|\bdistil(?:l|s|led|ling|lation)?\b|\blong (?:system )?prompts?\b|\bhigh[- ]volume\b|\bat (?:large )?scale\b/giu,
  ),
  behavior(
    2,
    /\b(?:turn(?:s|ed|ing)?|convert(?:s|ed|ing)?|transform(?:s|ed|ing)?|normali[sz](?:e|es|ed|ing)) (?:[\w'’-]{1,15} ){0,6}(?:in)?to\b|\bthe way (?:[\w'’-]{1,15} ){1,4}(?:write|writes|phrase|speak|speaks|talk|talks|do|does|work|works)\b/giu,
  ),
  behavior(
    2,
    /\b(?:labell?ed|annotated|curated|hand-written|verified|corrected|approved|graded|rewritten|signed-off) (?:[\w'’-]{1,15} ){0,2}(?:examples?|pairs?|samples?|data|notes|letters|tickets|reports|records|resources|files|posts|listings?|paragraphs|invoices|documents|e?-?mails|captions|chats|conversations|answers|queries|sentences|denials)\b|\btraining (?:examples?|pairs?|data|samples?|sets?|material)\b|\b(?:examples?|pairs|samples|verdicts|demonstrations) (?:[\w'’-]{1,15} ){0,3}(?:exist|available|at hand|collected|generated|gathered)\b/giu,
  ),
  behavior(
    2,
    /\b(?:(?:cut|cuts|cutting|reduc(?:e|es|ing)|lower(?:s|ing)?|sav(?:e|es|ing)) (?:[\w'’-]{1,15} ){0,3}(?:costs?|bills?|latency|spend(?:ing)?|tokens?)|costs? too much|too (?:expensive|costly|slow)|narrow(?:ly defined)? (?:[\w-]{1,15} )?tasks?|same task)\b/giu,
  ),
  behavior(
    2,
    /\b(?:(?:produc(?:e|es|ing)|generat(?:e|es|ing)|emit(?:s|ting)?|output(?:s|ting)?) (?:[\w'’-]{1,15} ){0,2}(?:valid|correct)|in the manner of|same (?:outcome|result|decision|answer|score)|decision logic|approved phrases|follow(?:s|ing)? (?:[\w'’-]{1,15} ){0,3}(?:rubrics?|schemes?|logic|playbooks?|scripts?))\b/giu,
  ),
  behavior(
    1,
    /\b(?:generat(?:e|es|ing)|draft(?:s|ing)?|writ(?:e|es|ing)|produc(?:e|es|ing)|summar(?:y|ies|i[sz]e|i[sz]es|i[sz]ing|i[sz]ation))\b/giu,
  ),
  {
    need: 'enough',
    weight: 2,
    pattern:
      /\b(?:already (?:at |over |above )?\d{2,3}(?= ?%| percent)|already (?:\w{1,12} ){0,2}(?:reach|reaches|meets?|works?|good|fine|enough|sufficient|suffices?|satisf\w{1,6}|achieves?|performs?|does)|(?:good|accurate|reliable) enough|works? (?:well|fine)(?: enough)?(?: with| without| out of the box)?|out of the box|(?:prompt|prompting|zero-shot|few-shot)(?: \w{1,12}){0,3} (?:suffices?|is enough|is sufficient|does the job)|satisf(?:y|ies|ied) the (?:need|requirement)s?|(?:quality|accuracy|results?|output|outputs) (?:is|are) (?:already )?(?:good|fine|sufficient|acceptable|high enough))\b/giu,
  },
  {
    need: 'general',
    weight: 2,
    pattern:
      /\b(?:no (?:special|domain|specialist) (?:knowledge|expertise)|general (?:[\w-]{1,15} )?(?:knowledge|tasks?|purpose|questions?|subjects?|topics?))\b/giu,
  },
  {
    need: 'untried',
    weight: 2,
    pattern:
      /\b(?:nothing (?:\w{1,12} ){0,3}(?:tried|tested|measured|built)|(?:not|never|n['’]t)(?: been)? (?:yet )?(?:tried|tested|measured|evaluated|attempted)|untested|no (?:prompt|baseline|prompting)(?: \w{1,12}){0,3} (?:tried|tested|measured|exists?)|proofs? of concept|prototypes?|prototyping|hackathon|mvp|pilot idea|first experiment|one-off|ad hoc|a (?:handful|few) (?:of )?(?:requests|times|users)|low[- ]volume|exploring|brainstorm\w{0,4}|requirements? (?:\w{1,12} ){0,3}(?:change|changing|unclear|evolving)|task (?:definition )?(?:is )?still (?:changing|evolving))\b/giu,
  },
];
