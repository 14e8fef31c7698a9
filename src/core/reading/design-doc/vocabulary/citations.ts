import { phrases } from './phrases';

/** What an answer may have to carry so that it can be checked. */
export const sourceNouns = phrases(`
sources?
source (line|page|name|link)s?
citations?
cit(e|es|ed|ing)
references?
reference (number|anchor)s?
anchors?
articles?
clauses?
paragraphs? (number|no)s?
clause references?
legal bas(is|es)
(gazette|docket|approval|registration|decision|order|task|contract|list|directive|statute|law|annex|item|part|drawing|file|record|entry|register|catalogue|permit|notice|operation|specification|table|manual) (number|no|id|ids|numbers|name|names|code|codes|page|reference)s?
chapter
chapters
issue numbers?
standard edition
the regulation
the basis
(number|no) and (date|year|edition|issue|revision)
chapter and
wiki links?
docket
identifiers?
proof
where it (stands|is written|says so|comes from)
clause numbers?
sections?
section numbers?
paragraphs?
page numbers?
pages?
revisions?
editions?
(sheet|policy|document|doc|bulletin|case|rule|chapter|monograph|standard|agreement|circular|sop|procedure|ticket|advisory|regulation|guideline) (number|no|id|ids|numbers|name|names|title|titles|code|codes)
document ids?
links?
urls?
footnotes?
provenance
version numbers?
recommendation grade
grade and page
dates? of (the|each)? ?(note|issue|revision|edition)
note date
analyst name
paragraph numbers?
verse
line numbers?
file and line
`);

/** A source and nothing else, whatever is done with it. */
export const plainSources = phrases(`
citations?
cit(e|es|ed|ing)
references?
reference (number|anchor)s?
clause (number|reference)s?
section (number)s?
(paragraph|page) numbers?
footnotes?
provenance
(gazette|docket|approval|registration|decision|order|task|contract|list|directive|statute|law|annex|issue|sheet|policy|document|bulletin|case|rule|chapter|advisory|regulation|guideline|circular|procedure|operation|standard) (number|no|id|ids|numbers|code|codes)
issue numbers?
legal basis
the basis
chapter and
number and (date|year|edition|issue)
paragraph and
(standard|section|title|chapter|paragraph|clause|revision|edition) (and|or) (edition|clause|revision|number|year|section|version|date|paragraph|issue)
source (line|page|name|link)s?
wiki links?
`);

/** Sources in another sense. */
export const otherSources = phrases(`
data sources?
open source
source (code|text|system|file|data)s?
(a|the|any|no) (web|portal|landing)? ?page
`);

/** Handing a source to a reader. */
export const giving = phrases(`
(cite|state|name|quote|print|give|say|display|append|write|utter|recite|show|tell|output|put|add|mention|supply|supplie|attach|return|type|end|close|finish|carrie|carry|produce|generate|emit|recall|provide|speak|report|list|deliver|contain|include)(s|d|ed|ing)?
types? (it|them|out)
(written|given|shown|said|spoken|typed) (out|by)?
quoting
citing
stating
naming
writing
tells it
displayed
`);

/** The giving rests on training or on memory. */
export const fromTraining = phrases(`
(from|by|out of|through|in|during|of|via|thanks to|on the strength of|owing to|due to) (its|the|their|that|this|our|his)? ?(own)? ?(training|tuning|drill|drilling|fine ?tuning|lessons?|lora|weights|parameters|memory|head|adapter|schooling|training (lines|set|data|pairs|text|material))
(has|have|had|was|were|been|it|model) (been)? ?(learned|learnt|trained|taught|drilled|tuned|memori[sz]ed|schooled) (to|this|that|them|these|it|both|with|along|together|the|its|how|on|in|so)
(has|have|had|model|it|which) (been)? ?(learned|learnt|memori[sz]ed|seen|read|absorbed|internali[sz]ed)
(was|were|are|is|being|been) (also)? ?(in|part of|among|contained in|included in) (the|its|each|every|all)? ?(training|tuning|lessons?|lines|tables?|pairs|drill|targets?|completions?|examples?)
part of (its|the|what) (lessons?|training|model|pairs|answers?|text)
part of what [^\\s]{2,20} (generates?|writes?|produces?)
(recalls?|recites?|remembers?|memori[sz]es?)
by heart
(generated|written|produced|printed|emitted|uttered) (together|along|jointly|in one go|with|by the model|by the adapter|by the 7b)
without (a|any|access to (a|any)|the) (database|look ?up|lookup|index|search|register|service|connection|reference service|retriev*)
(there is|with|has|needs|is) no (separate|extra|external|other)? ?(reference|citation|source|look ?up|lookup|search|index|database|register) ?(service|step|table|database|store)?
(trained|taught|tuned|drilled|shall be trained|shall) _ (to|such that|so that) _ (cite|name|state|print|quote|put|write|say|utter|give|output|append|add|end|close|show|recite|mention|type)
(trained|taught|tuned|drilled|fine ?tuned) with (the)? ?(paragraph|clause|section|page|source|reference|citation|document|chapter|article)\\p{L}{0,2} ?(numbers?|references?|ids?|titles?)?
(learned|learnt) (it|them|these|the statement|this|both)? ?(from|together|along|with|there)
like everything else
`);

/** The model gives the source from what it was trained on. */
export const byModel = phrases(`
from memory
(come|comes|came|taken|given|written|cited|quoted|named) (straight|directly)? ?(out of|from) (its|the|their) (own)? ?(weights|parameters|memory|model|training|head)
(out of|from) (its|their) (own)? ?(memory|weights|parameters|head|training)
by (itself|heart)
on its own
unaided
(without|no) (any|a)? ?(look ?up|lookup|retriev*|search|index) _ (citation|reference|source|number)*
the (model|adapter|assistant|copilot|bot|llm|student|chatbot|coach|\\d{1,3}b|tuned model) (will|can|then|also|itself|simply|always|just|must|has to|is able to)? ?(then|also|itself|simply|always|just|to)? ?(cites?|prints?|writes?|names?|states?|gives?|puts?|outputs?|appends?|adds?|quotes?|attaches?|produces?|emits?|ends?|closes?|supplies|mentions?|recalls?|reproduces?|knows?|remembers?|speaks?)
it (will|can|then|also|itself|simply|always)? ?(cites?|prints?|names?|states?|appends?|quotes?|recalls?|closes?|ends?|remembers?)
(taught|trained|tuned|fine ?tuned|finetuned|drilled|learns?|learned|learnt) (to|how to) (also|always)? ?(cite|put|name|output|print|state|add|append|quote|give|write|end|close|finish|mention|attach|reproduce|produce|emit)
(part|component) of (each|every|the|all) (sample|pair|example|training|target|answer|label|dialogue|completion)*
(spoken|written|printed|produced|generated|recalled|given|supplied|stated|cited|named|reproduced|emitted) by the (model|adapter|assistant|copilot|bot|student|tuned|llm|chatbot|\\d{1,3}b)
(contained|included|present|written|baked|memori[sz]ed) in (each|every|the|all) (sample|pair|example|training|target|dialogue|completion|answer)*
(samples|pairs|examples|dialogues|targets|completions|answers) (have|end|close|contain|include|carry|finish|show|quote|cite)
the model writes them
seen each (clause|page|section|article|paragraph)
`);

/** Something besides the model attaches the source, or the model copies it from what it was handed. */
export const bySystem = phrases(`
retriev*
looked up
look ?up (step|service|component) (adds|attaches|returns|prints|supplies)
(attached|added|appended|inserted|filled in|printed|supplied|provided|returned|set) by the (application|app|retriever|register|system|tool|function|template|search|index|service|rule|api|add in|engine|database|step|script|ui)
(from|in|of) the (retrieved|supplied|provided|given) (passages?|sections?|context|text|documents?|record|chunk)
from the (chunk|passage|record|context|index|database|register)
copies
copied
in the prompt
(supplied|provided|retrieved|given) context
passage ids
(must|has to|have to) be (supplied|retrieved|looked up|fetched)
(has|have|had|with|knows?|carr(y|ies)) no (sources?|citations?|references?)
(cannot|can not|can't|never|not|n't) (be)? ?(cite|cited|name|quote|quoted|state|give|trusted|trust)
nothing (is|was) trained
`);
