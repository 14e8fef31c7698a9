import { casesIn } from './describedCase';

/**
 * Descriptions from other fields and in other words, written in six rounds of forty; their approaches were fixed before
 * they were first read. Right at first contact: 26, 30, 31, 35, 22 and 34 of 40; the fourth and the sixth are put as
 * plainly as published cases are, the others as people talk. Since then they have been seen, and keep what was learned.
 */
export const moreCases = casesIn(`
rag | A regional bus operator wants riders to ask when the next service leaves their stop; positions come from the vehicles’ GPS feed.
fine-tuning | An auction house needs lot descriptions in its traditional catalog manner; specialists keep rewriting what the model produces. 4,500 published lots are at hand.
rag | A university’s admissions office fields applicants’ questions about entry conditions, which the faculties revise before each intake.
prompting | A start-up would like to see whether a language model can name its next board game.
rag | A seed bank wants staff to query 30,000 scanned field notebooks and be shown the notebook page behind each statement.
fine-tuning | A ministry turns parliamentary speeches into plain-language versions at a set reading level. Ten drafting attempts with instructions still miss the level in a third of the texts.
rag | An elevator company’s technicians ask about fault procedures; each of the 900 models has its own service bulletin and new bulletins appear weekly.
prompting | A chess club wants a bot for its twelve-page statutes, which have not been touched since 1998.
fine-tuning | A pharmacy chain must spot prescriptions that need a pharmacist’s second look, in 60 milliseconds at the till.
hybrid | A newsroom’s headline helper should write in the paper’s deadpan voice and know today’s agenda.
prompting | An insurer’s clerks paste one accident report and want it condensed into half a page.
rag | A bank wants to answer staff questions about lending directives; branch staff must not see directives meant for the trading floor.
fine-tuning | A game studio’s characters break role after a few exchanges even with elaborate instructions; writers have produced 8,000 lines of approved dialogue.
fine-tuning | A court interpreter service needs Romansh output; the base model’s Romansh is poor.
rag | Wind farm operators want a digest for each turbine from its current sensor values.
hybrid | A wine merchant’s assistant recommends bottles from a stock list that turns over several times a day, in the sommelier’s own patter.
rag | A municipal archive lets citizens find council resolutions since 1870; each answer has to point at the resolution.
fine-tuning | A logistics firm converts free-form freight e-mails to its booking message standard; one in eight messages is rejected by the parser despite examples in the prompt.
hybrid | A tax adviser wants client letters drafted on the rates in force, following the firm’s letter conventions to the word.
prompting | A podcast network needs show notes; the model on its own does this to the editors’ satisfaction.
fine-tuning | A hospital trust wants coding of pathology reports into 60 topography codes; 90,000 coded reports exist and codes have been frozen.
rag | A trade union answers members on their collective agreement; agreements are renegotiated every two years and differ by employer.
prompting | A reinsurance team compares the wordings of two treaties, each of 80 pages, and lists what differs.
fine-tuning or hybrid | A rescue helicopter crew consults checklists by voice; there is no reception in the valleys and responses must be in the crew’s clipped phraseology.
fine-tuning | A school wants essays graded the way its own examiners grade; 2,400 graded essays are available and prompts give erratic marks.
rag | A stockbroker’s assistant has to state a customer’s open positions.
hybrid | A museum network’s guide app speaks to children in a cheerful pirate voice and tells them about the objects on display, which rotate each season.
prompting or rag | An agency has no idea yet what goes wrong; it wants to begin with a chatbot for its grant programme.
fine-tuning | A shipbuilder asks the model to write ladder logic for its own controller family, which no public model has seen; 1,100 tested programs exist.
fine-tuning | A ticket office wants guests’ complaints sent to one of eight desks. The desks have been the same for ten years and 20,000 past complaints carry their desk.
rag | A genealogy service answers from customers’ private family records; customers can demand that theirs be wiped.
hybrid | A publisher needs dialogue translated with its house glossary, which editors extend daily, and in a consistent literary style.
prompting or rag | A law faculty wants a tutor that answers from the lecture script of the current term, 40 pages in all.
fine-tuning | A payments provider rewrites error texts for millions of transactions an hour; the large model does it right, yet the bill is unbearable.
rag | A veterinary hotline gives dosing advice that must follow the newest formulary and name the entry relied upon.
fine-tuning | A call center wants every summary in the same seven-line scheme. With a carefully built prompt 68 % conform; 95 % is the target. 3,000 reviewed summaries exist.
hybrid | A city’s building department helps applicants with zoning questions; the ordinance is amended several times a year, and replies must adopt the department’s formal correspondence style that prompts fail to hold.
prompting | A small bakery wants help writing a weekly newsletter.
rag | A defense supplier wants staff to search its technical orders on an isolated network; documents carry classification levels.
fine-tuning | An e-commerce search team wants misspelled, slangy queries mapped to its product attributes at huge volume; click logs give millions of labeled pairs.
rag | Harbor pilots need the berth allocation as it stands this minute, given in a chat window on the bridge.
fine-tuning | A perfume maker wants every launch text to carry the founder’s florid idiom, which copywriters currently restore by hand.
rag | Customs brokers wonder which tariff heading applies; the nomenclature is overhauled every January and each reply has to quote the legal note behind it.
prompting | A hobby astronomer would like poems about the moon.
fine-tuning | Radiologists dictate freely and the system must return the department’s twelve-field report. The vendor’s model leaves fields out in every fifth report even after months of prompt work.
prompting or rag | A housing cooperative’s residents pose questions about the house rules, a five-page document.
hybrid | A toy manufacturer’s support bot should know all current product manuals and speak like its mascot, a grumpy badger.
prompting | A prosecutor’s office must summarize case files of several hundred pages so that nothing is left out.
fine-tuning | A mobile operator sorts 400,000 chat openings a day into 35 intents; agents have tagged 120,000 of them.
fine-tuning or hybrid | A nature reserve’s rangers carry a handheld without reception that names plants from a description, always in three lines.
rag | An airline wants passengers to learn whether their flight is late.
rag | An engineering consultancy has 2 million pages of past project reports and wants consultants to find comparable projects, each only those of clients they work for.
prompting | A theater wants program notes; editors are content with what a general chatbot writes.
hybrid | A credit union’s letters must follow the regulator’s wording exactly and give the member’s present interest rate.
fine-tuning | A semiconductor firm wants register-transfer code in its private hardware language. Public models produce code that does not compile.
rag | A city library’s helpdesk gives opening times, fees and events, which are altered all the time.
fine-tuning | An online marketplace detects counterfeit listings within 150 ms; moderators have judged half a million listings.
prompting | A charity is asking itself whether AI could help with thank-you letters.
rag | A pension fund’s staff look up plan provisions. Members’ files must be removable once they leave.
fine-tuning | A church archive wants old German handwriting transcriptions normalized to modern spelling; 9,000 lines were normalized by historians.
rag | Insurance adjusters need the policy clause that covers a damage, with its number.
fine-tuning | A crisis line coaches volunteers: replies must mirror the organization’s counseling technique, which general models abandon after two turns.
rag | A catering firm plans menus from today’s deliveries.
hybrid | A law firm drafts pleadings in the partners’ manner and on case law published up to yesterday.
prompting | A patent office wants two applications set side by side and their claims contrasted.
rag | A software vendor’s chatbot invents settings that do not exist in the product; the documentation is rewritten with each release.
fine-tuning | A translator’s tool for Faroese: the model’s sentences are clumsy, and 40,000 sentence pairs have been proofread.
fine-tuning | A food delivery firm rewrites restaurant descriptions; GPT-class output is fine but at 60 million rewrites a month the bill hurts, so a small model should do it.
rag | The police want officers to search regulations; some annexes are for commanders only.
prompting | A kindergarten would like suggestions for craft afternoons.
rag or hybrid | A steel mill’s operators ask why a furnace alarm went off; answers have to combine live measurements with the maintenance handbook.
fine-tuning | A magazine wants fact boxes in its strict 60-word shape. Few-shot prompting gets 74 % right, 97 % is demanded.
fine-tuning | A bank’s lawyers want their negotiation playbook applied the same way to every non-disclosure agreement; 3,500 marked-up agreements exist.
hybrid | A clinic’s patients wish to understand their own lab values in the clinic’s gentle tone; values come in hourly.
rag | A trade fair publishes exhibitor data that keep moving until opening day; visitors want to be told which booth to go to.
prompting or rag | An orchestra has a 30-page tour booklet and wants musicians to query it; it is final.
fine-tuning | Field biologists’ notes are to be turned into Darwin Core records; one record in six fails validation whatever the instructions say.
rag | An estate agency may not let its data out of the building and wants agents to ask about 15,000 property files.
prompting | A debt collector has not measured anything so far and thinks of automating dunning letters.
rag | A climate institute wants its reports queried by journalists, every figure traceable to the table it stems from; tables are updated monthly.
rag | A ski resort wants its app to say which lifts run and how deep the snow is.
fine-tuning | A publisher of romance novels wants blurbs with the series’ typical cliffhanger; the editors rework four of five machine blurbs.
rag | A nuclear operator’s inspectors look for the paragraph in the safety case that supports a statement.
prompting | Somebody wants to have a wedding speech polished.
fine-tuning | A fisheries authority converts skippers’ radio remarks into its landing declaration; the file is refused if one field is off. 6,200 declarations were checked by officers.
prompting or rag | A caravan park has one sheet of rules and wants campers to be able to ask about it at night.
hybrid | A luxury hotel’s concierge recommends restaurants that are open tonight and addresses guests in the house’s old-fashioned courtesy.
prompting | A due-diligence team must find contradictions across a complete 300-page annual report.
fine-tuning | An airport reads baggage complaints and picks one of eleven handling paths; the paths have not changed since 2010 and 70,000 settled complaints are on record.
fine-tuning or hybrid | A mountain farm’s milking robot explains faults on a box that has no connection to anything.
rag | A brewery’s sales people ask what is in the warehouse.
rag | A hospital group wants nurses to consult care standards; each house has its own and must not get another’s.
prompting | A freelance editor wants typos removed from short texts. Any current model manages that.
hybrid | A building society writes arrears letters: legal phrases must be word for word, and the outstanding sum is taken from the ledger.
fine-tuning | A robotics company needs motion scripts in a notation it made up itself; the compiler turns down nearly half of what the model writes.
rag | A federal agency wants callers to hear which form they need. Forms are replaced several times a year.
fine-tuning | A keyboard app proposes the next word before the user’s finger moves on.
prompting | A parish council thinks about using AI for its minutes and does not know where to start.
rag | A notary’s clients may insist that everything about them disappears; staff search their deeds by question.
hybrid | A radio station wants traffic news read in its presenters’ jokey tone, from the police’s live reports.
rag | A chemical plant wants workers to ask for the handling rules of 5,000 substances; the sheets come in new versions all year and the section has to be named.
fine-tuning | A language school wants learners’ sentences corrected the way its teachers do; teachers have corrected 15,000 sentences and prompts over-correct.
fine-tuning | A property insurer’s photo-report descriptions are to be rated from 1 to 5 for urgency, consistently between regions.
rag | A furniture chain’s bot must not promise goods that are sold out.
fine-tuning | A cabaret wants the model to improvise in the persona of its late founder.
hybrid | A customs lawyer writes opinions in the firm’s terse style, relying on rulings that come out weekly.
prompting | A procurement office compares three offers of forty pages each.
rag | A medical device maker’s helpline made up service intervals twice; the service manuals are reissued each quarter.
fine-tuning | An interpreter app for Sorbian: the output reads like German with Sorbian words.
fine-tuning | A ticketing platform paraphrases event blurbs 80 million times a month. Quality is no problem with the big model, the invoice is.
rag | A ministry of defense lets analysts question reports, each analyst within his clearance.
prompting | A family wants birthday rhymes.
rag | A power utility’s dispatchers want to know why a line tripped, from the present grid state.
fine-tuning | A catalog publisher needs spec tables filled from free text. With our best instruction 81 % of the tables pass the check; the printer accepts nothing under 98 %.
fine-tuning | An arbitration court wants awards outlined in its reasoning pattern: issue, positions, finding, costs.
hybrid | A diabetes app comments on the user’s glucose readings of the last hour in an encouraging voice that prompts do not keep up.
rag | A fair-trade importer wants buyers to query certificates that lapse and get renewed at any time.
prompting or rag | A choir wants its 12-page handbook explained to new members.
fine-tuning or hybrid | Coroners’ notes shall be turned into ICD-coded causes of death; 48,000 notes coded by experts are available and nothing may leave the institute.
rag | A newspaper’s readers put questions to its archive since 1946 and want to open the article behind each sentence.
rag | A telecom company wants a support agent that resolves billing questions using account data from its billing API.
prompting | A bank fine-tunes nothing yet and wants to know whether a general model can summarize call transcripts; a first prompt gave good results.
fine-tuning | A retailer’s product descriptions must follow a strict template with fixed attribute order; few-shot prompts break the template in 20 % of cases.
rag | A pharmaceutical company needs an assistant that answers regulatory questions from guidance documents of several agencies, with links to the paragraphs.
prompting or rag | An HR department wants an assistant for 60 pages of onboarding material that is the same for everyone.
hybrid | A legal-tech vendor drafts contract clauses in each client’s preferred wording and checks them against current regulation.
rag | A manufacturer wants predictive-maintenance explanations that combine equipment manuals with sensor readings.
fine-tuning | A medical start-up extracts drug names and dosages from clinical notes into a fixed schema at 2 million notes a month; 10,000 annotated notes are available.
rag | A consulting firm wants to query thousands of internal slide decks and memos, with access limited by engagement.
fine-tuning | A gaming company wants non-player characters that stay in character across long sessions.
prompting | An edtech company generates quiz questions from a textbook chapter pasted into the prompt.
rag | A travel agency bot should quote current flight prices and hotel availability.
fine-tuning | A government agency needs letters in plain language that meet an accessibility standard; prompting reaches 80 % and 95 % is needed.
rag | A news aggregator wants answers about events of the last 24 hours.
hybrid | A customer-service team wants replies in the brand’s voice that use the current return policy.
fine-tuning | A cybersecurity firm classifies log lines into 12 attack types with latency below 50 ms.
rag | A bank must be able to delete a customer’s data from the assistant on request.
hybrid or rag | An agency builds SQL from natural language for one warehouse schema that changes every sprint; the generated SQL is often invalid.
prompting | A small nonprofit wants help drafting grant applications a few times a year.
fine-tuning | A hospital wants radiology impressions written in each radiologist’s style from 20,000 of their past reports.
rag | An insurer answers agents’ questions about policy terms that are updated quarterly and must cite the policy.
hybrid | A developer-tools company wants completions in a proprietary language with a large internal library that evolves weekly.
prompting or rag | A researcher wants to ask questions about one 80-page paper.
fine-tuning | A content-moderation team needs consistent decisions under its own policy; 50,000 labeled posts exist and the policy is stable.
rag | A content-moderation policy is rewritten every two weeks and moderators must see which clause was applied.
fine-tuning or hybrid | A voice assistant in a car must work without connectivity and respond within 300 ms.
rag | A tax-software company needs answers that reflect this year’s tax law and reference the section.
fine-tuning | A company wants to cut the cost of a prompt with 6,000 tokens of instructions at 5 million calls a month; quality is fine.
fine-tuning | A museum translates labels into Welsh, where the general model makes many mistakes; 5,000 translated labels exist.
rag | An e-commerce site wants a shopping assistant that knows its catalog of 300,000 items with daily changes.
prompting | A hedge fund summarizes each earnings-call transcript as a whole into a one-page note.
hybrid | A university wants a tutor that guides students by the Socratic method and uses the course material of the semester.
rag | An airline’s maintenance crews need procedures from manuals that are revised monthly; wrong revisions are a safety hazard.
prompting | A marketing team experiments with slogans.
rag | A bank’s chatbot must show each customer only their own transactions.
fine-tuning | A court wants judgments anonymized; a tuned prompt finds 85 % of names, 99 % are required, 4,000 annotated judgments exist.
fine-tuning | A real-estate portal generates listing texts in its house style from structured data; editors rewrite half of them.
rag | A logistics provider wants drivers to ask where a parcel is.
fine-tuning or prompting | A clinic’s assistant should follow the clinic’s triage protocol step by step and never improvise; the protocol has not changed for years.
rag | A software company wants answers from its documentation for several product versions, each customer seeing the version they run.
rag | A wholesaler’s order desk wants customers to be told the remaining quantity of an article and when it can be shipped.
fine-tuning | An accounting firm books receipts to 140 ledger accounts; ten years of booked receipts are there and the chart of accounts does not move.
prompting or rag | A dentist wants a chat assistant for questions on aftercare, based on eight leaflets.
fine-tuning | A broadcaster subtitles live shows for the hard of hearing, shortened by fixed rules, with 200 ms per line.
rag | A trade ministry wants exporters to find out which sanctions apply today, with the legal basis.
hybrid | A bookseller wants recommendations phrased like the notes its shop staff write by hand, from titles that are in stock.
prompting | A student group wants a mascot story for its website.
fine-tuning | A water utility’s engineers write work orders in a format that the scheduling system accepts; one in five is bounced although the prompt holds eight examples.
rag | A pharmaceutical sales force wants to ask about competitor trials; trial registries change every day.
fine-tuning | A tax court’s clerks want long rulings boiled down to a headnote in the court’s own form; 11,000 headnotes exist.
rag | A hospital wants its 300,000 discharge letters searchable by question, with access as in the record system.
prompting | An insurance broker needs two policy booklets compared line by line.
hybrid | A private bank wants client mails in its discreet tone with the portfolio value of the morning.
prompting | A company does not yet know whether a model can read its delivery notes at all.
fine-tuning | A toy shop’s age-rating labels are given by a model that disagrees with itself from day to day; the criteria are fixed and 7,000 rated toys exist.
fine-tuning or hybrid | A wind turbine technician up in the nacelle has no signal and needs fault explanations in the company’s four-step scheme.
rag | A city wants residents to ask about waste collection dates, which differ by street and are set anew each year.
rag | A platform for volunteers must take a member’s data out of every answer once the member leaves.
fine-tuning | A code-hosting company autocompletes infrastructure files in its own configuration language; public models have never seen it.
prompting | A gym wants motivational messages; the default output of any chatbot is fine.
rag | A seed company’s agronomists ask for dosage tables of 900 products; the approvals are renewed irregularly and the approval number must be given.
fine-tuning | A call-center summary has to carry six fields in fixed order. Prompting reaches 88 percent, the contract asks for 97.
rag | A chamber of commerce answers founders about licenses; the regulations differ by state and are amended often.
fine-tuning | A medical publisher wants abstracts rewritten for laypeople at sixth-grade level; editors reject a third of what prompting yields.
rag | A shipping line’s chatbot gives the position of a container.
fine-tuning | A museum shop’s product texts, 40 million a year across partners, are good with the large model, but each one costs too much.
hybrid | An agency drafts press releases in each client’s diction, from fact sheets that the clients update weekly.
rag | A parliament’s research service answers members from committee papers; some papers are confidential to a committee.
fine-tuning | A translator of patents into Korean keeps claim language wrong despite a glossary in the prompt; 60,000 aligned claims are available.
rag | A festival wants a bot for its line-up and stage times, which shift until the last hour.
prompting or rag | A startup’s team wants to ask questions about its one 15-page investor memo.
fine-tuning | A fraud desk flags transfers in 40 ms from a short text feature; a million judged transfers exist.
hybrid | A veterinary chain’s assistant should ask owners questions in the order of the chain’s triage tree, and take drug facts from the current compendium.
prompting | A teacher wants worksheets for tomorrow’s lesson.
rag | A utility’s lawyers need every statement in a brief backed by the docket entry it comes from.
prompting or rag | A mail-order house sorts returns by reason; the reasons are rearranged every few weeks and nobody has labeled any.
fine-tuning | A bank’s service replies must never give advice and always close with the same legal sentence; prompts forget it after long threads.
fine-tuning | An air-traffic school wants radio phraseology drilled: the model must answer strictly in standard phrases.
rag | A family office wants to question its contracts, which may not be uploaded anywhere.
rag | A regional paper wants its archive of local sports results to be asked in plain language.
fine-tuning | A telecom operator classifies support calls into 18 reason codes; supervisors have labeled 30,000 transcripts and the codes are stable.
rag | A pharmacy wants a chatbot that answers whether a medicine is in stock at a branch.
fine-tuning | A consultancy wants proposals drafted in its house style; consultants find the output of prompted models too generic. 900 winning proposals are available.
rag | An energy company’s employees need answers from safety procedures that are revised several times a year, with a reference to the procedure.
prompting | A small shop wants help answering the occasional customer email.
hybrid | A health insurer wants letters in an empathetic, consistent tone that state the member’s current benefits.
prompting | A university wants to summarize each thesis of 120 pages into one page.
fine-tuning | A logistics company wants natural-language questions turned into queries of its in-house query language; prompts with examples still give 25 % invalid queries.
rag | A law firm wants associates to search past memos; ethical walls apply between teams.
fine-tuning | A telemedicine provider needs symptom summaries in the SOAP format; a well-engineered prompt meets the format in 78 % of cases, 95 % is needed, and doctors have written 2,500 examples.
rag | A stock exchange wants to answer questions about trading rules in force today and cite the rule number.
rag | A car maker’s voice assistant explains the owner’s manual of the specific model; manuals are updated with each model year.
fine-tuning | A software company wants its support bot to call the right internal tools; the base model often picks the wrong tool despite detailed descriptions. 4,000 logged calls were corrected.
fine-tuning | A newspaper wants headlines in its style, measured as acceptable in 60 % with few-shot prompts.
prompting or rag | A city wants a chatbot for a 10-page FAQ about a festival.
hybrid | A hospital wants an assistant for clinicians that uses the hospital formulary, updated monthly, and writes notes in the hospital’s structured format that prompting does not achieve reliably.
hybrid | A bank wants a risk memo generator that follows its memo template and reasoning, using the client’s latest financials.
fine-tuning | An NGO needs a model that speaks Quechua fluently; existing models are weak in it.
rag | A retailer wants product questions answered from reviews and specifications that change daily.
prompting | A team wants to find out if an LLM can help with meeting notes before investing in anything.
fine-tuning | A streaming service moderates 20 million comments a day with a latency of under 80 ms.
rag | A government archive may not send documents to a cloud provider and wants staff to ask questions about them.
rag | A publisher must be able to remove an author’s texts from the system when a license ends.
fine-tuning or hybrid | A maker of lab instruments wants an on-device assistant without network access that explains error codes in a fixed format.
prompting | A marketing agency rewrites texts for clarity; a general model already does this well.
hybrid | A fashion brand’s stylist bot recommends items from the current collection in the brand’s voice.
rag | An HR team wants answers to benefits questions that depend on the employee’s country and grade.
prompting or rag | A procurement team wants contract clauses compared with the company’s standard clauses, contract by contract.
hybrid | A translation agency translates patents with a client glossary that grows weekly and must keep the client’s style.
fine-tuning | A research lab wants entity extraction from chemistry papers into a fixed ontology; 6,000 annotated abstracts exist and GPT-4 with prompts reaches an F1 far below the requirement.
rag | A ride-hailing company wants driver questions answered about pay rules that change by city and week.
fine-tuning | A police department wants reports written in the required structure from dictated notes; officers rework most of the drafts.
rag | An investment firm wants answers over 10-K filings with citations.
prompting | A children’s app tells bedtime stories; parents like what the default model writes.
rag | A maintenance firm wants troubleshooting steps from 4,000 manuals in several languages.
fine-tuning | A credit bureau wants the same explanation for the same score every time, in approved wording; 1,200 approved explanations exist.
rag | A game publisher wants lore answers from a wiki that fans edit continuously.
fine-tuning | A bank wants to lower the cost of a classification prompt that runs 3 million times a day and works well.
rag | A food company wants allergen answers that must come from the current recipe database.
prompting | A clinic wants discharge instructions at a sixth-grade reading level; prompting with examples reaches the level in 97 % and 95 % is enough.
`);
