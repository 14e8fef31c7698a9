import { casesIn } from './describedCase';

/**
 * In the manner of case studies, vendors' stories, papers and forum questions, three times sixty and then forty. At first
 * contact the phrases alone were right in 45, 49, 49 and 32 of them. Of the last forty, written when the weights had been
 * learned from all the others, the weights were right in 36.
 */
export const publishedManner = casesIn(`
fine-tuning | An online fashion retailer's chatbot misread the language of fit and fabric, and five sample answers in the prompt did not help. The team labelled 1,500 chats from the support queue with intent and recommendation.
rag | Attorneys query clauses across thousands of client contracts. Each firm's paper is different, and a model that does not have the contract in front of it invents clauses.
prompting | A procurement team classifies supplier invoices, purchase orders and delivery notes. A prompt with the taxonomy and twelve labelled samples reaches 94 % accuracy, which is good enough for routing.
rag | The client's assistant should answer from 2,000 pages of technical documentation, release notes and troubleshooting guides that are edited with every product release.
fine-tuning | A logistics firm turns 40,000 shipping manifests a day into records that a downstream system parses. A careful prompt gets 97 % of them into the right shape; the remaining 3 % break the import, so 99.5 % is the target.
rag | Field engineers support infusion pumps in forty countries. The answers stand in fourteen years of wiki pages and a quarter of a million resolved tickets; quoting a superseded procedure is a reportable event, and nobody may be shown a page they are not cleared for.
hybrid | A retail client wants a helper that speaks in the brand's voice in every message, which the base model does not hold, and that knows today's promotions and stock.
fine-tuning | We push 400,000 support messages a day through twelve intents. The large model with five shots is accurate but slow and expensive; we have 4,000 labelled messages, and the intents are stable.
rag | I run the IT helpdesk of a university. Students keep asking how to reset a password, which printers exist and when the library closes; all of it is in our FAQ site, and somebody edits that site nearly every day. Should I train a model on the site?
prompting | Our newsroom tool proposes three headlines for a finished article. Editors like what the stock model proposes and pick one in most cases.
rag | A municipal government wants to let residents ask about ordinances and permit fees. Councillors insist that each answer links to the ordinance it relies on.
hybrid | An insurer drafts claim letters. They must follow the regulator's letter template to the word, which the model breaks in one letter out of five, and they must quote the clauses of the policy version the customer holds.
fine-tuning | A voice assistant in a car must understand commands without any network coverage, on a chip with 4 GB of memory.
rag | Analysts at an asset manager ask about company filings, and new filings land every evening. Whatever the assistant states has to be traceable to the filing.
prompting | The board's assistant reads one annual report of 90 pages at a time and answers questions on it.
fine-tuning | Radiologists dictate in telegraphic style. The report must come out in the department's own structured template; prompts give a different structure each time. We hold 12,000 dictation and report pairs signed off by consultants.
rag | A travel agency wants a bot that knows seat availability and fares at the minute somebody asks.
fine-tuning or hybrid | A bank's fraud desk writes suspicious-activity narratives. Examiners expect a certain order of elements and a sober register; analysts rewrite nearly every draft the model produces, although the prompt has been reworked many times.
rag | In a hospital group, pharmacists want to check interactions against the group's formulary, which the drug committee amends each month.
hybrid | A legal-tech start-up generates first drafts of patent office responses. The drafting style of its attorneys took years to form and prompts do not reproduce it; the examination guidelines and case law behind the arguments are revised continually.
prompting or rag | Our small charity has a volunteer handbook of fifteen pages. Volunteers should be able to ask it questions. It is reprinted every second year.
fine-tuning | The team built a text-to-SQL feature for a proprietary query dialect no public model has seen. Few-shot prompts produce statements that fail to parse about a third of the time. Five thousand validated pairs were mined from query logs.
rag | Customers of a telecom operator ask which tariff suits them. Tariffs and bundles are re-cut several times a quarter, and the last bot kept selling plans that no longer existed.
fine-tuning | For a mobile keyboard, we want rewriting suggestions to appear in under 150 ms on the device.
rag | Each hospital on our platform uploads its own protocols, and staff at one site must never be given another site's.
prompting | We're two founders and want to see by Friday whether an LLM can write decent cold e-mails for our pilot customers. No data yet.
fine-tuning | A games studio wants non-player characters who stay in character for hours. Long system prompts hold for a few turns and then the personality fades. Writers have produced 6,000 lines of sample dialogue.
rag | The research library asks for a system that answers questions over eight million abstracts, growing by thousands every week, and lists the papers it drew on.
hybrid | An energy company's maintenance copilot has to reason through faults the way its senior technicians do, step by step in their vocabulary, and has to look up the current manual and the sensor history of the plant.
fine-tuning | Court transcripts in Swiss German dialect need to be turned into standard German. Off-the-shelf models mangle the dialect; 30,000 sentence pairs are available.
rag | HR wants an assistant that tells staff how many days of leave they have left and what the parental-leave rules say this year.
prompting | Translate short product reviews from English into Spanish for moderators. The base model's translations were checked by native speakers and judged fine.
fine-tuning | Our extraction service pulls 18 fields from bills of lading. Volume has reached six million pages a month and the frontier model's bill is no longer defensible. Quality is fine. We would like a small model to do the same job.
rag | A pharma company's medical-information team answers physicians' letters. Every sentence must carry a reference to an approved document, and approved documents are withdrawn without notice.
hybrid | A tutoring company found two separate problems in its evaluation: the tutor gives away answers instead of asking guiding questions as its pedagogy demands, and it does not know the curriculum of the pupil's state, which changes each year.
rag | GDPR requests reach us weekly: people want what we hold about them removed. The support assistant draws on their past conversations.
fine-tuning | Toxicity screening for a chat platform: four labels, unchanged since 2021, nine million messages a day, and moderators' decisions on two million of them.
rag | The aviation authority's inspectors ask about airworthiness directives. New ones are issued fortnightly and supersede old ones.
prompting | A consultant summarises interview transcripts into themes, some twenty interviews per project. Results have been fine with a good prompt.
fine-tuning | An open model on our own servers has to write discharge summaries in the format of our hospital trust; nothing may leave the building. Prompting it gives the wrong sections or the wrong order. 2,500 approved summaries can be used.
hybrid or rag | A customer-care platform in banking must sound like the bank and comply with its phrasing rules; about 70 % of prompted replies do. Account conditions and fees come from product sheets updated every month.
rag | A city's transit app should tell riders about delays, detours and lift outages as they happen.
fine-tuning | A medical coding vendor assigns procedure codes to operative notes. Coders' final decisions for ten years are on file; prompting the best model reaches 62 % and the client asks for 95 %.
rag | Our engineers search design decisions scattered over e-mails, wikis and tickets. What someone can find depends on the projects they belong to.
prompting | A teacher wants quiz questions generated from a chapter that she pastes in.
fine-tuning or hybrid | An edge device on oil platforms without a link to shore has to diagnose pump alarms from their codes and propose the next step in a fixed form.
rag | Tax advisers ask about current thresholds and rulings. A trained model from last year gives last year's numbers with full confidence.
fine-tuning | We want commit messages that follow the conventions of our company. The history holds a hundred thousand good ones; zero-shot messages are too chatty and ignore the prefix scheme.
rag | Warehouse workers ask where an item is and how many are left.
hybrid | In our study of crop advice, tuning raised accuracy by several points, and retrieval added further points on top, since answers depend on the region's own documents.
prompting or rag | Contract reviewers load an entire lease, about 60 pages, and want all obligations of the tenant listed.
fine-tuning | The product writes release notes in a strict house style. Reviewers accept 55 % of what the prompt yields, and they want nine in ten.
rag | The intranet of an international organisation holds 300,000 documents with clearances from public to secret. Staff want to ask questions in plain words.
fine-tuning | The model should call one of 140 internal APIs with the right arguments. With all definitions in the prompt, requests are long and calls are often wrong. Logs give us 20,000 correct calls.
rag | A wine shop wants its site to answer what goes with which dish from its own tasting notes; the assortment turns over every few weeks.
prompting | Marketing asks for brainstorming help with slogans, a few dozen a month.
fine-tuning | Sentiment of tweets about airlines in Hinglish: generic models misjudge the code-mixed slang. 15,000 posts have been annotated.
hybrid | A cyber-security vendor triages alerts. Analysts need verdicts in a rigid schema that the base model fails to keep, and verdicts must take account of threat intelligence that arrives by the hour.
rag | Patients ask a clinic's portal about visiting hours, preparation for tests and the current waiting times.
rag | Our SaaS has 600 tenants. Each has its own knowledge base, and answers for one must never contain another's text. Would one fine-tune per tenant be sensible?
rag | A development bank's economists spend hours hunting through forty years of project evaluations. They would like to ask in natural language and get an answer with page references.
fine-tuning | Customer e-mails arrive in a mixture of Tagalog and English. The classifier must choose among nine queues that have not changed in five years. Agents have filed some 60,000 e-mails by hand.
rag | A pharmacy chain's call centre is asked which stores have a vaccine in stock today.
prompting | An HR manager rewrites job adverts so that they are inclusive. She tried a chatbot with clear instructions and is satisfied with the result.
hybrid | The assistant of a law firm must argue in the firm's memo structure, which partners find missing in most outputs even after months of prompt work, and must rest on precedents that come in every day.
fine-tuning | A bank routes free-text payment complaints. The regulator's taxonomy of complaint codes is fixed, the historic archive holds 200,000 coded cases, and few-shot prompting stalls at 81 % against a target of 93 %.
rag | Building managers should be able to ask about fire regulations. The state revises its code every year, and an inspector will want to see the paragraph.
rag | Our sales people ask what discount they may give to whom. The matrix is changed by finance nearly every week.
fine-tuning | At a contact centre, calls are summarised into a CRM note with seven headings in a set order. The general model forgets headings or adds new ones, whatever we write in the prompt. We kept 3,800 notes that team leads approved.
prompting | We are a five-person agency. Clients send a brief of two pages, and we want the model to list open questions about it.
rag | The museum has catalogued 90,000 objects. Visitors should be able to ask about any of them, and curators correct entries all year round.
fine-tuning | An AR headset for surgeons needs spoken commands recognised and answered in a fifth of a second, on the device.
rag | In wealth management, advisers must only see research that their licence allows, and compliance wants to know which document each statement came from.
hybrid | A diabetes coach app should talk in motivational-interviewing style (the stock model lectures people) and take into account the user's glucose readings of the last hours.
prompting | A parish wants to turn its ten-page visitor brochure into a Q&A widget. The brochure has been the same since 2015.
fine-tuning | To control hallucinated field names, a supply-chain firm needs JSON that always fits its schema of 64 fields. With instructions and samples, 88 % validate. They have 7,000 correct pairs, and the schema is frozen for the contract's life.
rag | A news agency wants to answer readers' questions on current events.
rag | A manufacturer's technicians query 12,000 PDF manuals. New machine types come out each quarter.
fine-tuning | Doctors complained that letters to patients read like textbooks. The clinic wants plain-language letters at a sixth-grade level; prompting gets there in six letters of ten, and nine of ten are demanded. Nurses rewrote 1,400 letters as examples.
fine-tuning | Grammar correction for learners of Basque. Large models make changes that are not needed. The institute has 25,000 corrected sentences and a test set.
rag | We would like our chatbot to know the members' handbook, the bylaws and the minutes. Minutes are added after every meeting, about twice a month.
hybrid or rag | An airline's assistant needs current rebooking rules and live seat maps, and it has to stay within the tone guide that marketing has published. Early tests show wrong facts and a tone that is off.
prompting | A venture fund wants a tool that reads one pitch deck and points out missing sections.
rag | A tax authority plans a help desk bot. Ministers have promised that a wrong answer can be traced to its cause, so the passage used must be logged and displayed.
fine-tuning | An e-commerce search team rewrites misspelt and colloquial queries. It handles 30 million a day and has 40 ms for the step. Click logs supply millions of pairs.
rag | The ERP consultancy asks whether to train a model on its customers' configuration notes. The notes differ from customer to customer and are confidential to each.
fine-tuning | We must not send any text to a cloud. Our analysts label incident reports with one of 30 fixed causes; 45,000 have been labelled; a small local model that is merely prompted gets about half right.
prompting | Developers want regular expressions explained in plain English inside the IDE. The stock model does that well.
rag | A hotel group would like guests to ask about anything from spa hours to today's menu.
hybrid | Analysts in equity research complain on two counts: notes do not follow the house template, and figures are last quarter's.
rag | An NGO maintains country-of-origin information for asylum lawyers. Situations change overnight and every claim has to carry its source and date.
fine-tuning | The studio localises subtitles. Lines may have at most 42 characters, must keep speaker style and follow the client's glossary of forms of address. The prompt breaks the limits in a quarter of the lines. There are 150,000 approved lines.
rag | Mechanics search for service bulletins by symptom. The importer publishes bulletins weekly and withdraws others.
prompting or rag | A start-up has thirty help articles, 20,000 words altogether. They are updated now and then. We want a help widget.
fine-tuning | A publisher wants a model that writes in the voice of its most popular columnist, with his consent. A description of his style in the prompt gives a caricature. 2,200 columns are at hand.
hybrid | The social insurance office drafts decisions. A decision has a prescribed structure and legal register, where drafts fail too often, and it cites statutes whose amounts are adjusted every January.
rag | Field biologists ask about a species database that volunteers extend daily.
fine-tuning | For ten million product photos' captions a month, GPT-class captions are good but cost too much and the 3,000-token style prompt is most of the bill.
rag | Consumers can demand deletion of their data at any time, and the shopping assistant personalises on purchase history.
prompting | A sports club wants match reports drafted from the score sheet after each game. Two samples in the prompt were enough to get the tone.
fine-tuning | The triage nurse line sorts calls into five urgency levels by a protocol that has not changed in a decade. 90,000 past calls carry the nurse's level; the prompted model under-triages in 8 % of cases; at most 1 % is tolerable.
rag | Everyone at our 9,000-person company asks Slack who owns which service and what the on-call runbook says. The answers are in a service catalogue and in runbooks that change with each incident.
rag | A chemicals distributor is asked for hazard classifications and safety data sheets. Suppliers send new sheet versions all the time, and quoting an old one is a liability.
fine-tuning or hybrid | A submarine crew wants help with procedures and fault codes. There is no connection for months, and answers must keep to the navy's fixed call-and-response form.
prompting | Compare the two versions of a policy draft and say what changed and why it matters.
rag | Our lab's instrument vendor asks whether to fine-tune so that the model knows the 800 error codes. Codes are added with each firmware release.
fine-tuning | Turning natural-language rules into a bank's in-house decision language. The language is stable and undocumented on the web, the model invents keywords, and 4,000 rules with descriptions exist.
hybrid | A vet-medicine assistant must ask history questions in a set order as clinicians do, which it will not do reliably, and give drug doses that are current.
rag | Questions about procurement come to a ministry: thresholds, forms, deadlines. These are set anew by decree each half-year.
prompting | Nothing has been built so far. The idea is that a model tags support tickets by topic, and we have not tried any prompt.
fine-tuning | Code review comments that follow our 300 internal lint conventions. Reviews by the general model are generic. The conventions are settled; 80,000 past review comments can be used.
rag | Subscribers of a legal publisher ask in natural language; the publisher's commentary is rewritten continually, and each subscriber has paid for certain modules only.
hybrid | We measured both: without retrieval the agent does not know our product, and with retrieval its tool calls still come in the wrong order. 1,900 correct traces exist.
rag | Citizens ask when bins are collected in their street.
fine-tuning | A police force redacts names in witness statements. A general model misses nicknames and over-redacts places. 10,000 statements redacted by officers are available, and no text may leave the force's network.
prompting | Someone on our team wants meeting notes condensed into decisions and actions; we tried the standard model with a half-page prompt and nobody complained.
rag | The investment committee wants to ask questions across 5,000 deal memos and see which memo said what.
fine-tuning | Poems and slogans must rhyme in Welsh; base models rarely manage. The eisteddfod archive has 70,000 verses.
rag | How should we add knowledge about our brand-new framework, released after the model's cut-off, to a coding assistant? Its API is still changing with every beta.
hybrid | A clinic group's scribe must write notes in the style of each specialty's template, where the base model is right in 65 % of notes, and must bring in the patient's medication list and last lab values from the record.
rag | An emergency-planning office wants mayors to ask what the current evacuation plan says for their district; plans are re-issued after each exercise.
fine-tuning | A press agency tags every story with topics from its fixed list of 250. Editors have tagged four million stories, and the prompted model agrees with them in 72 % of cases.
prompting | Our physiotherapist writes exercise sheets with a chatbot. She checks each one, and so far she has changed next to nothing.
hybrid | A shipping insurer wants survey reports written the way its surveyors write them, which no prompt has managed, with the vessel's record pulled from the registry at the time of writing.
rag | Travellers ask an embassy which visa they need. Requirements shift with bilateral agreements, and consuls want the legal basis shown.
fine-tuning | A podcast app cuts silence and filler from transcripts in the streaming path; a line has to be processed in 80 ms.
rag | The orchestra's archive has 11,000 scores with annotations. Conductors want to find bowings and cuts used in earlier seasons.
fine-tuning | An insurance broker receives quotes as free text from 70 carriers and needs them as records for its comparison engine. Even with a detailed instruction one in seven records has fields in the wrong place. Clerks corrected 9,500 records by hand last year.
prompting | We have a list of 18 club rules and a chat widget to answer members. The rules were adopted in 2012.
rag | A wholesaler's field reps want to know, while standing in the shop, what a customer ordered last and what is still unpaid.
hybrid | Two things go wrong with our claims bot: it quotes coverage from superseded policies, and its letters ignore the layout that the ombudsman demands.
fine-tuning | A language-learning firm wants its tutor to correct only the errors of the current lesson and to hint before it explains. Prompts work for a turn or two, then the model explains everything. 5,200 tutor turns were written by teachers.
rag | Is training a model on our Confluence a good idea? Pages are edited by some three hundred people, most of them daily, and new joiners should get right answers.
fine-tuning | A bank screens payment messages for sanctions hits against a fixed rule logic; the narrative that closes an alert has to have the same five parts. 80 % of prompted narratives pass review, 98 % should. There are 14,000 closed alerts.
rag | A clinical-trials registry wants patients to find studies that recruit near them at the moment.
prompting | Someone pastes an e-mail thread and asks for a polite reply. The model that comes with the mail program does it well.
fine-tuning | Satellite operators want natural-language commands turned into the spacecraft's own telecommand notation. The notation has not changed since launch, no public model knows it and a wrong command is unacceptable.
rag | Doctors at a poison centre look up substances. The toxicology database is edited each day, and the entry used must be named in the call record.
fine-tuning or hybrid | Rangers in a national park identify tracks from spoken descriptions, in places that have no signal.
rag | Law students search past exam answers; only those of their own year may be visible to them.
prompting | A one-off: we need to sort 400 survey comments into themes before Monday.
fine-tuning | Advertising copy at a furniture house has a dry humour nobody has been able to put into a prompt; eleven years of copy are in the archive.
rag | The treasury wants to ask what our cash position is per currency.
hybrid | A hospital's tumour-board assistant should summarise cases in the board's own scheme (the general model mixes up the order in four of ten) and match them to trials open this week.
fine-tuning | Online courts receive 70,000 small claims a month and must assign one of 22 case types. The types are set by statute, clerks' assignments go back to 2009.
rag | A car-sharing firm wants its chat to say where the nearest car is and what the trip would cost.
rag | Retailers ask us to build a shopping adviser on 300,000 product sheets that suppliers refresh every night.
prompting | A PhD student wants help in phrasing sentences of her thesis more clearly. She is happy with what she gets.
fine-tuning | The handwriting of parish registers is read by another system; we need its output modernised in spelling the way our palaeographers do. They have normalised 22,000 lines.
rag | Union members ask about overtime pay. It depends on their agreement, and about 60 agreements are renegotiated at different times.
hybrid | An operator of escape rooms wants a game master in character all evening, where the model slips after ten minutes, who also knows what the group has solved so far from the game server.
fine-tuning | A search engine for jobs wants to cut its inference bill. A big model normalises job titles correctly, 50 million times a month.
rag | A privacy office: data subjects may have their file erased, and the case assistant works on those files.
prompting | Managers upload two offers and want them contrasted in a table.
rag | A vaccine manufacturer's quality staff ask which revision of a procedure applies; using an old revision is a deviation.
fine-tuning | For legal reasons recordings of emergency calls stay in our data centre. We need them condensed to a dispatcher's six-line form; local models without training produce it correctly in half of cases; 20,000 forms with transcripts are ours.
rag | The fund house wants quotes from prospectuses with page and paragraph.
fine-tuning | A chess site wants game comments that sound like its grandmaster columnists rather than an encyclopedia. Prompted comments were rated off-style by readers. The site owns 40,000 columns.
rag | The IT of a school district: teachers ask how to do things in the learning platform, and the vendor changes menus with every update.
prompting or rag | A landlord's association has a 25-page guide on deposits, revised about once a year, and a tenant hotline that wants to query it.
rag | Shoppers ask a furniture chain if a sofa will be back in stock.
fine-tuning | Meteorologists write warnings in fixed phrases per severity. The model paraphrases the phrases although told not to. There are twenty years of warnings.
hybrid | A telecom's field assistant must walk technicians through checks in the company's fault tree order, which prompting does not enforce, and read line measurements live.
rag | We sell research subscriptions. A reader's assistant may draw only on reports in that reader's package.
prompting | A start-up founder asks if an LLM can write user stories from a paragraph. She has not tried it.
fine-tuning | A vision-language step hands us captions; we need them as short alt texts of at most 120 characters in our accessibility style. 25,000 were written by specialists; the base model overshoots the limit all the time.
rag | Consumers ask about recalls. New recalls are published several times a week.
fine-tuning | An agent that books meetings calls five calendar functions. Time zones and arguments are wrong in 12 % of calls; 3 % is the limit. Logs with corrected calls: 16,000.
rag | A biotech's scientists want an assistant that has read their own lab notebooks, 40 years of them.
hybrid | The ministry's drafting aid must follow the legislative drafting manual, where the general model keeps failing, and quote provisions as in force on the day.
fine-tuning | On a hearing aid's companion phone, speech is simplified for the user. It has to run on the phone and take less than 200 ms.
rag | A stock photo agency wants buyers to ask about licence terms, which differ per contributor and get amended.
prompting | The choir's secretary wants programme notes for a concert, three times a year.
fine-tuning | Reviews in Singlish are judged wrongly by general sentiment models. We hold 35,000 judged reviews.
rag | Anyone in the company can ask the assistant about projects, but project rooms are restricted to their members.
rag | A railway wants a passenger bot for connections and platform changes.
hybrid | Our evaluation of 200 questions shows that half of the failures are unknown product facts and the other half are answers that disregard the support playbook.
prompting | Read a single grant proposal of 30 pages and check that each call criterion is addressed.
fine-tuning | Underwriters grade risks from A to F by a rubric that is unchanged for years. Two underwriters agree in 92 % of cases; the prompted model agrees with them in 70 %. 55,000 graded risks are stored.
rag | A mining company's staff ask about safety procedures across 14 sites. Procedures are revised after incidents, and supervisors have to see the document behind each answer.
rag | A hospital chain wants staff to ask about device recalls and user manuals; manufacturers post new notices every week.
fine-tuning | A tax software firm classifies bank transactions into 40 bookkeeping accounts. The chart of accounts is fixed, customers' bookings over six years give millions of labelled lines, and the prompted model agrees with accountants in 84 % of lines where 97 % are wanted.
hybrid | The regional government drafts replies to petitions. They must follow the prescribed letter structure and official register, which drafts miss in a third of cases, and rest on the law as amended this year.
prompting | Product owners want acceptance criteria drafted from a user story. They tried the standard model with a short instruction and were content.
rag | Our 400 branch offices each keep their own price agreements with local suppliers. Buyers should get answers on theirs and never see those of other branches.
fine-tuning | An insurer's chat assistant is to sound empathetic in the way its complaint team writes. Several rounds of prompt work gave replies that feel canned. 3,400 exemplary replies have been collected.
rag | The assistant must tell investigators which document and page supports each statement about a case file of half a million pages.
prompting | A 12-page code of conduct, unchanged for three years, should be open to questions from employees.
fine-tuning | A maker of headsets wants wake-phrase follow-ups understood on the chip in under 100 ms.
hybrid | A bank's research desk wants summaries of earnings calls in its own schema, from which the base model departs in half of the runs, with comparisons to the latest consensus figures from a data feed.
rag | Customers keep asking whether an event is sold out and when doors open.
fine-tuning | We translate court orders into Sorbian. General models produce errors in nearly every sentence; 18,000 sentence pairs were checked by translators.
rag | A drug company's pharmacovigilance team wants to search adverse-event reports, and reporters may withdraw consent, after which their report has to go.
prompting | The team has not tried anything yet and only wants to know if an LLM can help to sort feature requests.
fine-tuning | Generating PLC code in a vendor-specific dialect which does not appear on the public internet. Few-shot output compiles in 58 % of attempts. Engineers supply 6,000 tested blocks.
rag | The question bank of an exam authority is revised twice a year, and examiners want to find questions on a topic that were used before.
hybrid | A travel insurer's bot has two weaknesses: it does not know the current country warnings, and it does not keep to the disclosure wording that the regulator prescribes.
fine-tuning | A news app ranks comments by civility. Editors scored 90,000 comments on a five-step scale that has been in use for years; the volume is 20 million comments a month.
rag | A shipbroker asks for vessel positions and open cargoes as of now.
prompting | Two clinical protocols are to be compared paragraph by paragraph.
rag | A knowledge portal for wind-farm service crews holds 25,000 repair reports and manuals; crews need the procedure for their turbine type and its document number.
fine-tuning | Our support macros have to be filled as a strict XML document. One in nine is malformed even with a schema in the prompt.
hybrid | A maths tutor app wants hints in the publisher's didactic style, which the model abandons after a while, tied to the exercise the pupil is working on and to her past errors from the database.
rag | New employees ask the same questions about tools, access and holidays. The wiki that answers them is edited daily by everyone.
fine-tuning | Anonymising medical letters on the clinic's own servers: a small model must find names and dates as reliably as people do. 8,000 letters have been marked up. Nothing may be sent outside.
prompting | A founder wants catchy subject lines for a newsletter of 200 subscribers.
rag | Lawyers at a publisher's customers ask about tenancy law and expect the judgment or section that the answer is based on.
fine-tuning | A model should grade customer calls against a 25-point checklist exactly as our quality team does. Agreement with the team is 70 %; two years of graded calls are available.
hybrid | An aircraft mechanic's assistant has to talk in the simplified technical English of the industry, which prompting does not enforce reliably, and quote the manual revision in force for the tail number.
rag | A supermarket wants to answer allergy questions for 30,000 products whose recipes suppliers change without notice.
fine-tuning | We call a frontier model twelve million times a month to rewrite search queries. Results are good, the bill is not; we would like to move to a model of our own.
prompting | The editor asks for a shorter version of a paragraph. The built-in model handles it.
rag | After the last reform our model still explains the old benefit rules to applicants.
fine-tuning | The bot of a bank must decline investment advice in exactly the approved manner. Prompted models find ever new ways of saying it.
hybrid | A veterinary chain wants case summaries in its template (prompted ones pass in 68 % of cases, 95 % needed), with lab values fetched from the practice system.
rag | Analysts at an NGO want to query 60,000 field reports in four languages and jump to the passage.
fine-tuning or hybrid | A polar station without internet wants a helper for its generator faults that follows the station's checklist wording.
prompting | A volunteer group has eight frequently asked questions and wants a bot for them.
rag | Different departments of a city may read different files; officials want one search in plain language.
fine-tuning | The game's villains should speak in iambic verse throughout. Prompted models fall back into prose. Writers provided 5,000 lines.
`);
