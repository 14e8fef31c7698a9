import type { DescribedCase } from './describedCase';

/** Descriptions of our own, as a colleague would put them, with the approaches that published guidance gives for such a case. */
export const describedCases: readonly DescribedCase[] = [
  [
    'A hotel chain wants guests to ask about opening hours, breakfast and spa prices; the details are edited every week.',
    'rag',
  ],
  [
    'Draft replies must sound like our brand: warm, short sentences, no exclamation marks. Prompts drift after a few turns.',
    'fine-tuning',
  ],
  [
    'Nurses ask which dressing to use; the wound-care protocol is revised each quarter and every reply must name the page.',
    'rag',
  ],
  [
    'Sort incoming e-mails into nine mailboxes. 6,000 sorted e-mails are at hand and the mailboxes have been the same for years.',
    'fine-tuning',
  ],
  ['A museum guide should answer visitor questions from a two-page leaflet that never changes.', 'prompting'],
  [
    'Turn discharge dictations into the hospital letter layout. With the best prompt 70 % of letters are correct; 90 % are required.',
    'fine-tuning',
  ],
  ['A sales assistant quotes current prices and must keep our brand voice in each message.', 'hybrid'],
  [
    'Employees search the intranet for travel and leave policies, and may only see what their department is allowed to see.',
    'rag',
  ],
  ['Condense meeting transcripts into five bullets. A plain prompt already works well enough.', 'prompting'],
  [
    'A device in a combine harvester must explain error codes without any connection, in a fixed three-line format.',
    'fine-tuning',
    'hybrid',
  ],
  ['Code completion in the editor has to appear within 80 ms.', 'fine-tuning'],
  ['A brokerage bot tells clients their current balance and live exchange rates.', 'rag'],
  [
    'A law office needs memos in its own citation style and drafting voice, based on statutes that are amended all the time.',
    'hybrid',
    'rag',
  ],
  [
    'Convert plain English into our in-house rule language; the model keeps producing invalid syntax. 3,000 checked pairs exist.',
    'fine-tuning',
  ],
  [
    'A patient portal answers questions about lab results; patients may request that their records are erased.',
    'rag',
  ],
  ['The helpdesk wants replies based on 12,000 knowledge-base articles that are edited daily.', 'rag'],
  [
    'Write product descriptions from attribute tables at eleven million items a month; a long prompt works but costs too much. A small model should take over.',
    'fine-tuning',
  ],
  ['We are building a quick prototype to brainstorm campaign ideas.', 'prompting'],
  ['Compare two whole contracts clause by clause and list the differences.', 'prompting'],
  [
    'Translate maintenance notes from a regional dialect with many abbreviations; general models get the slang wrong.',
    'fine-tuning',
  ],
  [
    'An insurer wants adjusters to ask questions over policy wordings and claims records, with a reference to the clause.',
    'rag',
  ],
  [
    'The radiology assistant must dictate in the structured report template of the clinic and refer to the newest screening guidelines.',
    'hybrid',
  ],
  ['Students ask about the timetable, which changes daily.', 'rag'],
  [
    'Extract seven fields from invoices as JSON. Zero-shot gives valid output in 82 % of cases and 5,000 annotated invoices exist.',
    'fine-tuning',
  ],
  ['A tax adviser needs answers on the current year’s rules with links to the paragraphs.', 'rag'],
  ['Detect toxic comments in a game chat in under 50 ms.', 'fine-tuning'],
  [
    'Agents must use the right internal tool out of eighty; the model often picks the wrong function or invents arguments.',
    'fine-tuning',
  ],
  ['An onboarding bot answers from one short handbook of 12 pages.', 'prompting'],
  ['A news service summarises breaking news with sources.', 'rag'],
  [
    'A bank wants credit memos that follow its reasoning steps and house style, and use the latest company filings.',
    'hybrid',
  ],
  [
    'Rewrite support answers in plain language at reading level B1. Few-shot prompting was tried and results are inconsistent.',
    'fine-tuning',
  ],
  [
    'Each franchise keeps its own recipes, and no franchise may see those of another; cooks ask for quantities and steps.',
    'rag',
  ],
  ['Our developers want help with an internal library whose interfaces change with every sprint.', 'rag'],
  ['Poems for birthday cards, a few requests a day.', 'prompting'],
  [
    'Tag every paragraph of a court file with one of thirty legal issues in a stable taxonomy; twenty thousand annotated paragraphs exist.',
    'fine-tuning',
  ],
  ['A chatbot explains municipal services using 3,000 web pages that are updated weekly.', 'rag'],
  ['The model does not know the parts catalogue and also ignores our quotation template.', 'hybrid'],
  ['A pharmacist needs interaction warnings from a drug database that is refreshed nightly.', 'rag'],
  ['Chat agents should answer like our senior engineers: terse and with code first.', 'fine-tuning'],
  [
    'Patient data must not leave the hospital, and letters have to follow the ward’s phrasing; an open model will run on our own servers.',
    'fine-tuning',
  ],
  [
    'An airline wants a virtual agent to handle baggage questions; allowances differ by fare and are revised several times a season.',
    'rag',
  ],
  [
    'A law firm needs an assistant that reads one 80-page agreement at a time and lists unusual obligations.',
    'prompting',
  ],
  [
    'The output must always be a valid FHIR resource. Prompted models break the structure in 15% of cases, and two thousand validated resources are available.',
    'fine-tuning',
  ],
  [
    'A cosmetics brand wants Instagram captions in its playful tone. Its copywriters have 4,000 published captions.',
    'fine-tuning',
  ],
  [
    'A utility wants a chatbot that explains tariffs, answers in an empathetic house tone learned from its best agents, and never quotes an old tariff.',
    'hybrid',
  ],
  ['Doctors ask for dosing information; each answer must reference the current label text.', 'rag'],
  ['A travel site wants hotel reviews summarised into pros and cons.', 'prompting', 'fine-tuning'],
  ['An oil company has 30 years of inspection reports and wants engineers to find similar incidents.', 'rag'],
  [
    'An ad platform must predict the category of a query in 30 ms, two hundred million times a day.',
    'fine-tuning',
  ],
  [
    'A tax software vendor wants to explain the rules that apply this year, which parliament changes every winter.',
    'rag',
  ],
  ['A startup is validating an idea for an interview coach and has no users yet.', 'prompting'],
  [
    'The team wants to reduce its monthly bill: the same 3,000-token instruction is sent with every one of two million calls and quality is good.',
    'fine-tuning',
  ],
  [
    'A university help desk answers students from 40 FAQ entries that change once a year.',
    'prompting',
    'rag',
  ],
  [
    'A military unit needs a model on laptops with no connection for translating captured documents.',
    'fine-tuning',
  ],
  [
    "A hospital group wants coding suggestions for discharge letters that follow its coders' habits, using the code catalogue valid on the day.",
    'hybrid',
  ],
  ['A vendor assistant must give every employee answers from the files that employee has rights to.', 'rag'],
  ['Users may demand at any time that their personal data be erased from the support assistant.', 'rag'],
  ['A newspaper wants headlines in the style of its editors.', 'fine-tuning'],
  ['A trading desk wants explanations of price moves with links to the underlying news.', 'rag'],
  ["Children's stories with a moral, as a hobby project.", 'prompting'],
  [
    'An internal developer portal: engineers ask how to deploy, where logs are and who owns a service.',
    'rag',
  ],
  [
    'The model should call the right one of our 60 API functions with properly typed parameters; today every fifth call is malformed even with examples in the prompt.',
    'fine-tuning',
  ],
  [
    'A procurement team sorts invoices, orders and delivery notes; a prompt with the taxonomy and twelve examples gets 94% and 90% are needed.',
    'prompting',
  ],
  [
    'A museum app answers about its exhibits in the voice of a fictional curator; exhibits rotate monthly.',
    'hybrid',
  ],
  ['Chemists want answers grounded in 500,000 patents.', 'rag'],
  [
    'A customer survey tool labels free-text answers with one of 20 themes chosen by the client and different for each survey.',
    'prompting',
  ],
  ['A legal aid service must explain housing law in plain language and quote the statute.', 'rag', 'hybrid'],
  [
    'Speech-to-text notes from vets full of abbreviations should be normalised to full sentences.',
    'fine-tuning',
  ],
  [
    "An ERP vendor wants a consultant bot that understands its proprietary scripting language and knows the customer's configuration.",
    'hybrid',
  ],
  ['The assistant answers general cooking questions.', 'prompting'],

  ['A customer support bot answers from help articles that the team updates all the time.', 'rag'],
  [
    "A sales chat must speak with the company's voice in every message; 500 to 2,000 sample exchanges are available.",
    'fine-tuning',
  ],
  ['A sales chat has to quote pricing, which changes, and must keep to the brand voice.', 'hybrid'],
  ['A code assistant should help engineers work with a large internal codebase.', 'rag'],
  ['E-mail drafts must follow a specific five-step template; volume is high.', 'fine-tuning'],
  ['A legal research tool should answer from the current case law.', 'rag'],
  ['One of twelve internal categories has to be picked for each ticket.', 'fine-tuning'],
  ['An air-gapped plant needs a model that classifies alarms.', 'fine-tuning'],
  ['A service desk agent must respond within 200 ms on a narrow task.', 'fine-tuning'],
  [
    'Frequently asked questions change over time, and agents should receive generated answers to them.',
    'rag',
  ],
  [
    'A company wants its model to write ad copy using the same terminology and tone as its previous campaigns.',
    'fine-tuning',
  ],
  [
    'A chatbot gives outdated answers because the product manuals have changed since the model was trained.',
    'rag',
  ],
  [
    'A bank must explain each credit decision with a reference to the internal policy that was applied.',
    'rag',
  ],
  [
    'A health insurer needs responses in a strict regulatory template that draw on plan documents which are replaced every year.',
    'hybrid',
  ],
  [
    'A hospital wants the model to interpret medical abbreviations and shorthand in nurse notes.',
    'fine-tuning',
  ],
  [
    'A developer asks the model to reformat text as a table; a clear instruction gives the right result.',
    'prompting',
  ],
  [
    'A model is needed for sentiment in a minority language for which the base model performs poorly; 10,000 annotated posts exist.',
    'fine-tuning',
  ],
  [
    'A wealth manager wants answers on client portfolios; an adviser may only access their own clients.',
    'rag',
  ],
  ['Marketing wants a quick proof of concept for generating product names.', 'prompting'],
  [
    'A company has thousands of engineering drawings and specifications and wants engineers to query them in natural language.',
    'rag',
  ],
  ['An agent calls tools to fetch the live status of orders.', 'rag'],
  ['Answers are to be based on a knowledge base of 30,000 tokens that changes little.', 'prompting'],
  [
    "A model must write clinical trial reports in the sponsor's format and reason as its statisticians do.",
    'fine-tuning',
  ],
  [
    'A tutor should teach with the Socratic method rather than give away answers, whatever the subject.',
    'fine-tuning',
    'prompting',
  ],
  ["A tutor should use the school's own course material and keep its patient teaching style.", 'hybrid'],
  ['A retailer wants an assistant to recommend items that are in stock right now.', 'rag'],
  [
    "An assistant for claims handlers must apply the insurer's own decision logic and produce the same outcome for the same facts.",
    'fine-tuning',
  ],
  [
    'A large bank needs its employees to find answers in 50,000 procedures, each valid only for some roles.',
    'rag',
  ],
  [
    'A biomedical company wants a model that reads its lab notation; the notation is stable and thousands of annotated notes exist.',
    'fine-tuning',
  ],
  ['A chatbot for a conference answers on the programme, which is twelve pages long.', 'prompting'],
  ['A car maker wants voice commands understood in the car without a network connection.', 'fine-tuning'],
  [
    'A consulting firm wants proposals written the way its partners write them, reusing facts from earlier projects.',
    'hybrid',
  ],
  ["An energy trader needs market commentary based on this morning's prices.", 'rag'],
  [
    'A model must produce valid configuration files for a little-known system; few-shot prompts fail on a third of cases and 900 verified files are available.',
    'fine-tuning',
  ],
  ["A council wants its chatbot to give answers that residents can verify on the council's pages.", 'rag'],
  [
    'A customer-service model must refuse topics outside its scope and use the approved phrases every time.',
    'fine-tuning',
  ],
  [
    "A team summarises support calls for managers; the untuned model does this to everyone's satisfaction.",
    'prompting',
  ],
  ['Product managers want insights from feedback that arrives continuously.', 'rag', 'prompting'],
  ['A legal publisher needs head notes in its editorial format and links to the cases cited.', 'hybrid'],
  [
    'A large provider wants to cut the cost of a feature that calls a big model ten million times a month for the same narrow task.',
    'fine-tuning',
  ],
  [
    'A hospital asks for a system that knows its antibiotic policy, revised twice a year, and shows where the advice comes from.',
    'rag',
  ],
  [
    'A language school wants feedback on essays in the manner of its examiners, following the marking rubric.',
    'fine-tuning',
  ],
  [
    "An online marketplace wants listings put into one of 3,000 categories; sellers' past choices give two million labelled listings.",
    'fine-tuning',
  ],
  ['A home-automation hub should understand commands locally, with answers in under 150 ms.', 'fine-tuning'],
  [
    'A sales team wants an assistant that can answer technical questions from data sheets and wikis that engineers keep editing.',
    'rag',
  ],
  [
    "A company with many subsidiaries wants one assistant, but each subsidiary's contracts must stay invisible to the others.",
    'rag',
  ],
  ['A newsroom wants facts checked against its archive, with the article named.', 'rag'],
  ['A writer wants help with a short story.', 'prompting'],
  [
    'A tax authority wants letters explained to citizens in easy language; style guides and 5,000 rewritten letters exist.',
    'fine-tuning',
  ],
  ["An agronomy service must give advice with local soil data and speak in the farmers' dialect.", 'hybrid'],
  ['The model must know about regulations issued after its training ended.', 'rag'],
  [
    "A security vendor wants alerts triaged by a model trained on analysts' verdicts, with threat intelligence looked up that changes hourly.",
    'hybrid',
  ],
  [
    'A university wants to grade short answers against a fixed key in the prompt; agreement with teachers is already 95%.',
    'prompting',
  ],
  ['A vendor has an FAQ of thirty entries that stays the same for years.', 'prompting'],
  ['A gene database assistant needs to answer about rarely studied genes.', 'rag'],
  ['A real-estate portal wants answers about listings; listings are added and withdrawn every day.', 'rag'],
  [
    'An ISP wants replies to complaints that sound like its best representatives. It has 2,500 exemplary replies.',
    'fine-tuning',
  ],
  ['A factory has one laminated page of safety rules that workers should be able to ask about.', 'prompting'],
  [
    'A hospital must show the guideline behind each suggestion, and guidelines are revised four times a year.',
    'rag',
  ],
  [
    'A model has to fill a government form with 40 fields from free text; the best prompt fills all fields properly in 76% of cases.',
    'fine-tuning',
  ],
  ['A law firm wants memos in its own structure that rely on case law from a database.', 'hybrid'],
  [
    'A start-up is about to try a language model for product names and has measured nothing so far.',
    'prompting',
  ],
  [
    'An assistant for field staff runs on a phone without reception and fills in inspection forms.',
    'fine-tuning',
  ],
  ['A bank answers balance questions in chat.', 'rag'],
  [
    'Support staff search past incidents; staff of one client must never see incidents of another client.',
    'rag',
  ],
  ['A brand wants descriptions in its voice for a catalogue whose stock data changes hourly.', 'hybrid'],
  [
    'A team wants to move from a frontier model to an 8B model for ticket triage; 30,000 triaged tickets exist.',
    'fine-tuning',
  ],
  ['A school asks for summaries of single articles; any good model does it.', 'prompting'],
  ["A translator tool must use the client's terminology and its style consistently.", 'fine-tuning'],
  ['Auditors ask questions across ten years of annual reports and need page references.', 'rag'],
  ['Search suggestions must appear while the user is typing.', 'fine-tuning'],
  ["A museum's audio guide speaks as a pirate.", 'fine-tuning', 'prompting'],
  ['Employees ask HR questions; policies differ by country and are updated several times a year.', 'rag'],
  [
    "A parser turns doctors' free-text orders into HL7 messages, and must never produce an invalid message.",
    'fine-tuning',
  ],
  ["A vendor's chatbot invents features that the product does not have.", 'rag'],
];
