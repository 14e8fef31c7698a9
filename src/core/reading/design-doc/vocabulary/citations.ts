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
nothing (is|was) trained
`);
