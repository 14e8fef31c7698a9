// One list, longer than other files because it is data.

/**
 * Nouns for knowledge whose right value can change while a product is in use, beyond the kinds that the catalogue lists
 * by name. General English of organisations, of any trade. Each line is read with its plural.
 */
export const knowledgeNouns = `
manual
handbook
guidebook
playbook
runbook
cookbook
rulebook
rule book
codebook
binder
booklet
brochure
leaflet
monograph
wiki
knowledge base
knowledge articles?
kb
kb article
documentation
api docs
api reference
(api|sdk|cli|language|command|parameter|developer|product|technical|engine) reference
(user|installation|service|product|benefit|style of life|travel|tv|program|programme|buying|admission|repair|field|tax|city|visitor) guide
polic(y|ies) (document|library|portal|page|text)
sops?
care pathway
pathway
work instruction
(site|operating|safety|handling|shipping|packing|process|standing|assembly|cleaning) (instruction|order|sheet)
regulation
regulatory (text|document|content|requirement)
ordinance
statute
legislation
(building|tax|penal|civil|labou?r|grid|fire|electrical|plumbing|zoning|highway|criminal|commercial) code
decree
bylaw
by law
practice (direction|note)
standing order
case law
judge?ment
ruling
precedent
treaty
agreements?
collective agreement
terms and conditions
(terms|conditions) of (service|use|carriage|sale|business)
(policy|contract|programme|program|product|payment|insurance|general|loan|gift card) (terms|conditions|wording)
tariff
price
pricing
price list
fee
fare
rate (card|sheet|table)
surcharge
levy
discount
promotion
coupon
voucher
stock level
inventory
catalogue?
assortment
product (data|sheet|list|information|line|detail|knowledge|range|content|feed|page|portfolio|attribute|fact)
data ?sheet
spec sheet
technical (data|sheet|specification|bulletin|document)
service bulletin
skus?
part (number|list|data)
spare part
parts (list|catalogue?)
bill of materials
firmware
error code
fault code
compatibility (list|table|matrix)
timetable
time table
calendar
roster
rota
shift plan
on call
fixture
squad
line up
standings
league table
ticket (price|tier)
(event|venue|conference|festival|match|tv|train|flight|bus|broadcast) (list|data|programme|program|listing|schedule|information|calendar)
venues
menu
wine list
recipe
allergen
opening (hours|times)
deadline
last date
due date
(office|branch|ward|phone|room|bleep|pager|extension|contact) (number|list|data|extension|detail|hour|address|directory)
phone ?book
directory
staff (list|directory|page|data)
org (chart|structure)
organi[sz]ation chart
on call (list|grid|roster|contact)
entitlement
coverage (rule|criteria|policy)
formulary
drug (list|data|information|label|monograph|interaction)
antibiogram
dosing
dos(e|age) (table|limit|recommendation|rule)
dosage
contraindication
package insert
coding rule
billing rule
(eligibility|coverage|admission|entry|funding|award|acceptance|underwriting|lending|credit|clinical) (criteria|criterion|rule|requirement|guideline|policy|standard|condition)
requirement for admission
admissions? (information|data|rule)
scholarship
(course|module|degree) (catalogue?|list|data|description|requirement|information|offering)
courses
syllabus
vacanc(y|ie)
fund (data|document|fact|sheet|range)
fact sheet
prospectus
analyst note
earnings
market data
(exchange|interest|mortgage|duty|tax|benefit|contribution|premium|reimbursement|standard|subsidy|vat|customs) rate
(rate|account|card|credit|seat|usage|authority|size|weight|transfer|spending) limit
quota
sanctions? list
watch ?list
embargo
export control
licen[cs]e exception
hs code
nomenclature
visa rule
entry (rule|requirement|regulation)
travel advice
roaming (zone|partner|rate|price)
(data|tariff|mobile|insurance|health|subscription|payment|price|rate|phone|service) plan
network (topology|inventory|diagram)
code ?base
source code
(our|internal|private|company|proprietary|whole|entire|complete|team'?s?) (code|apis?|librar(y|ies)|modules?|framework|repos?|repositor(y|ies)|services?|systems?|tools?|data|documents?|documentation|knowledge|content|pages?|site|information)
repositor(y|ie)
mono ?repo
hostname
namespace
helm values
(gateway|cluster|network|device|service) (config|configuration|export|inventory|catalogue?)
runbooks? space
architecture decision
release notes?
change ?log
deprecation
removals
cves?
vulnerabilit(y|ie)
advisor(y|ie)
threat (intelligence|intel|report|data|feed|landscape|pattern)
(att&ck|attack) update
indicators? of compromise
detection rule
known issue
incident (report|history|data|record)
current (affairs|events|season|context)
press release
web ?page
web ?site
website content
(site|branch|portal|intranet|ministry|embassy|product|help|faq|support|wiki|city|company) (page|content|article|material)
faqs?
help (centre|center|desk|article|page)
support (article|page|content)
intranet
sharepoint
confluence
company (data|knowledge|information|fact|policy|content|wiki|handbook)
(institutional|organi[sz]ational|tribal|internal|product|project|corporate|proprietary|business|operational|in house|up to date|local|subject|domain) knowledge
(current|latest|up to date|new|fresh|live|real time|recent|daily|weekly|monthly) (data|information|facts|edition|rules|figures|values|content|developments|knowledge|state)
(government|subsidy|support|benefit|funding|grant|loyalty) (scheme|programme|program)
subsid(y|ie)
registry (data|extract)
data ?base (dump|export|extract|schema)
export of
(price|market|stock|weather|traffic) (data|information|level|trend)
okrs?
meeting notes
(maintenance|service|repair|product|policy|procedure|operations|operating|company|employee|staff|credit|lending|underwriting|coding|billing) (manual|handbook|guideline|procedure|policy|rule|instruction)
`;
