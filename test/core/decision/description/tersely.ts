import { casesIn } from './describedCase';

/**
 * Short descriptions that hold little but the need, written to learn from: many that a prompt serves, and many that need
 * both facts and behavior.
 */
export const terselyPut = casesIn(`
prompting | Our press officer lets a chatbot propose first versions of invitations. She likes most of them.
prompting | Convert a colleague's bullet points into a polite mail. The standard assistant does it without trouble.
prompting | A designer wants colour-palette names for a small collection. Anything goes.
prompting | We tried one page of instructions on fifty old cases, and forty-nine came out as we wanted. Forty-five would have been enough.
prompting | A teacher needs three questions on a paragraph she has just written.
prompting | The lab asked whether a model could tidy up protocols. A quick test with the public chatbot gave what was asked for.
prompting | We have an idea for a feature that explains charts in words. No one has tried anything, and there is no data.
prompting | Marketing wants to know if an LLM is any use for naming campaigns. They will play with it for a week.
prompting | A recruiter turns notes from interviews into a short assessment. The first prompt was good, the second was perfect.
prompting | The translation of menus into three languages by the unmodified model was checked by waiters, and they found nothing to correct.
prompting | A travel blogger asks for itinerary ideas now and then.
prompting | Classify 300 open answers from last week's poll, once.
prompting | A lawyer pastes a clause and asks what it means in simple words.
prompting | An analyst drops a single 40-page report into the window and asks for the main risks.
prompting | A junior developer wants code explained line by line. Every current model can do this.
prompting | A pilot shall show whether field staff accept dictated visit notes at all. There is neither a baseline nor a benchmark yet.
prompting | The grammar of outgoing newsletters is checked by a model. Editors accept nearly all of its suggestions.
prompting | For twenty customers we need personal thank-you notes at Christmas.
prompting | The assistant condenses podcast episodes for a newsletter; listeners rate the condensed versions highly and no change is planned.
prompting | Read the two tenders and tell us where they differ.
prompting | The requirements are still being discussed. The team wants to learn what an LLM does with a typical request.
prompting | An accountant asks for formulas in a spreadsheet. Off-the-shelf answers are right nearly always.
prompting | A fixed set of eight opening questions and answers for visitors of the town hall tower; nothing about it changes.
prompting | A sales trainer rehearses difficult conversations with a general chatbot and finds it convincing.
prompting | A script sends product names to a model and gets a category from a list of ten in the prompt. Spot checks show 98 % right; 95 % was asked.
rag | Store staff want to know which promotions run and where a product stands on the shelf.
rag | A brewery's quality manual has 900 pages, and each batch raises questions on it. Auditors expect the section number.
rag | The city theatre's box office gets asked about seats, prices and cast changes all evening.
rag | Lawyers at different offices work on matters that are walled off from each other. They want one assistant for finding earlier advice.
rag | A tractor dealer's workshop looks up torque values and recall notices for forty model years. The maker publishes corrections every week.
rag | The chatbot of a bank keeps telling customers about an account type that was abolished in spring.
rag | Our model does not know anything that happened after its training, and clients ask about yesterday's rulings.
rag | The public broadcaster wants journalists to ask its archive and see who said what and when.
rag | A hospital kitchen has to tell wards which dish contains which allergen. Recipes change with suppliers.
rag | Volunteers of a help line refer callers to local services; the directory of services is corrected daily.
rag | A software house's customers ask how to configure the product. There are 6,000 pages of documentation per version and five versions in use.
rag | Insured people may ask that records about them be destroyed, and the advisory bot works with these records.
rag | Which of our suppliers deliver part X, and at what price today? Buyers want to ask this in a chat.
rag | Traders want explanations grounded in the morning's filings and wire stories.
rag | Nurses ask for the isolation rules for a germ. The hygiene plan is reissued every few months and must be quoted.
rag | A pension office wants its clerks to find the right circular among 14,000.
rag | Each client of our accounting software should be able to ask about its own bookings and about nobody else's.
rag | An assistant for geologists over 70 years of drilling reports.
rag | Parents ask the school office about holidays, clubs and who teaches what. The answers differ every term.
rag | When a customer asks about a delivery, the bot should say where the parcel is.
rag | We considered teaching the model our 20,000 SKUs. Products come and go weekly.
rag | A ministry's press desk must answer what the minister has said on a topic, with date and place.
rag | Support agents search a base of 8,000 solved problems for one like the caller's.
rag | Whoever works in the branch may see branch circulars; head-office circulars are for head office.
rag | Patients want to know what their insurance pays for. Benefits are revised yearly and differ by plan.
fine-tuning | The dispatcher's shorthand means nothing to general models. We have 18,000 radio logs with their plain reading.
fine-tuning | Product titles on our marketplace must obey eleven rules on order, length and capitals. The prompted model obeys nine of them on average. Sellers' titles that passed review number in the hundreds of thousands.
fine-tuning | Our therapist bot should listen and reflect. After a while the base model begins to give advice, whatever the instructions say. Supervisors wrote 900 exemplary dialogues.
fine-tuning | From doctors' referrals we need urgency on a scale of one to four, the way our triage team judges. 30,000 referrals carry a judgement.
fine-tuning | The chip on the drone has room for a model of one billion parameters, and it must understand pilots' spoken orders with no radio link.
fine-tuning | At 25 million calls a month the price of the large model decides over the feature. A tenth of the size would do for this narrow job, provided it is trained for it.
fine-tuning | Generating test scripts for a proprietary robot language. The language has been frozen for ten years and is not on the web; zero-shot scripts do not compile. 3,300 working scripts are there.
fine-tuning | Comments of a football reporter in his unmistakable manner, for thousands of amateur games. Prompts gave parodies.
fine-tuning | Every model we prompted for Quechua produced Spanish word order. Native speakers have corrected 12,000 sentences.
fine-tuning | Invoices from tradesmen, badly scanned, into our 25 booking fields. 91 % of prompted extractions pass, and accounting wants 98 %. We keep 60,000 checked ones.
fine-tuning | Letters of a debt collector have to avoid forty forbidden phrasings and use the statutory order. The model slips in one of eight.
fine-tuning | The text predictor in the cashier's display has 90 ms.
fine-tuning | Requests in the shop's search box are sorted by intent; the scheme of fifteen intents stands; three annotators labelled 50,000 requests.
fine-tuning | Essays get comments in the manner of our exam board. Examiners find the general model too kind and too vague, even with the rubric in the prompt. 6,500 commented essays exist.
fine-tuning | We'd like to replace a big hosted model by a small one of our own for redacting addresses. The big one's output over two years is stored and was checked.
fine-tuning | The refusal wording of our legal bot must be the same each time. With prompts it varies.
fine-tuning | Ship-to-shore messages are abbreviated in a way only sailors read. The model should expand them, offline, on the bridge.
fine-tuning | Structured radiology findings in a fixed vocabulary: prompted output uses synonyms. 9,000 findings were coded by specialists.
fine-tuning | Chat moderation in a children's game: the rules have been stable for years, moderators' verdicts fill a database, decisions are due in 100 ms.
fine-tuning | Tickets go to one of 14 teams. Team leads disagree with the prompted model on every fifth ticket. Two years of routed tickets are at hand and the teams will stay.
fine-tuning | The bank's letters follow a phrase book. Graders accept 65 % of prompted letters; the board wants 95 %.
fine-tuning | An assistant plans steps and calls tools in the wrong order, in spite of long instructions. We can supply thousands of correct plans.
fine-tuning | Log lines of our devices are to be turned into one of 80 alarm codes. The codes never change; the mapping is learned from 200,000 examples.
fine-tuning | Medical dictations in Viennese dialect to standard German; the hospital allows no cloud.
hybrid | The assistant should sound like our brand ambassador, which prompts do not achieve, and know this week's range.
hybrid | Drafts of court submissions in the chamber's own form, where models fail, resting on case law as of today.
hybrid | A farm adviser that speaks the local dialect, which the base model garbles, and uses this season's trial results.
hybrid | Clinical letters in the house template (60 % of prompted ones conform) including the current medication from the record.
hybrid | The bot ignores our escalation script and knows nothing of the new tariffs.
hybrid | Sports texts in our commentator's voice from live match data. The voice could not be prompted.
hybrid | The model writes wrong syntax in our rule language, and the names of fields it has to use come from a data model that changes with each sprint.
hybrid | Auditors' working papers have a strict form that drafts often miss, and quote standards that are amended each year.
hybrid | We want replies like those of our best agents, learned from 4,000 of their chats, with order data fetched at the time.
hybrid | For veterinarians: advice must follow our questioning scheme, which the model does not keep to, and the approved drug list as of this month.
hybrid | Two complaints from users of the drafting tool: wrong clause numbers from old versions, and a style nobody in the house would write.
hybrid | A maintenance assistant should think through faults like our masters do and look up the wiring plan of the very machine.
hybrid | Analysts' notes: house format not kept in one of three, figures out of date.
hybrid | A coach for call agents must use our method of feedback, unfamiliar to the base model, and refer to the products currently sold.
hybrid | The tuned model has the tone, but it invents dates; it needs the calendar.
hybrid | The retrieval bot is right, yet its answers are long and shapeless. Staff want three lines, every time, and prompts have not brought it about. 700 good answers were written.
hybrid | Underwriting memos should weigh risks in our way of reasoning and take the applicant's file into account, which is fetched from three systems.
hybrid | A museum voice that talks like the founder, in depth about objects whose labels curators rewrite constantly.
hybrid | Legal German in our firm's drafting manner with references to commentary that appears monthly.
hybrid | An internal coding helper that keeps our conventions, which reviews show it does not, and knows private libraries released every fortnight.
hybrid | The assistant must answer in our prescribed form, which it often fails to do, and use figures from the current price list.
hybrid | Behaviour and knowledge both fall short: the model breaks our escalation protocol and lacks the latest product information.
hybrid | A legal assistant needs the drafting style of the firm and access to a growing body of precedents.
hybrid | Clinical decision support has to follow the hospital's reasoning protocol and consult the latest guidelines, citing them.
hybrid | A financial adviser bot must use compliant phrasing in every reply and quote today's rates.
hybrid | Customer service wants a consistent brand voice along with up-to-date order and shipping information.
hybrid | Our writers need texts in house style that draw on facts from the archive.
hybrid | A support agent should follow our troubleshooting method and retrieve the newest articles.
hybrid | Reports have to keep a strict template and contain data from the live system.
hybrid | Technical terms are misused and the documentation is out of date in the model's mind; both must be cured.
hybrid | The tutor keeps to our teaching method only now and then, and it should refer to the syllabus in force.
hybrid | Security analysts want findings in a rigid format enriched with current vulnerability data.
hybrid | The specialised vocabulary of the field is not handled well, and answers must rest on recent studies.
hybrid | Domain-specific reasoning and fresh market data are needed together in each investment note.
hybrid | Agents should talk like our concierge team and know which rooms are free tonight.
hybrid | An HR assistant with our tone of voice, trained on good replies, that looks up each country's leave rules.
hybrid | Half of the errors are invented facts; the other half are replies that ignore the output format.
hybrid | The code generator should respect our architecture patterns and use the documentation of internal services, which is rewritten often.
hybrid | The model fails at our annotation scheme and at naming the right regulation; the regulations are amended yearly.
hybrid | Menu texts in the chef's words with today's ingredients from the stock system.
hybrid | Insurance letters: style rules that prompting does not secure, policy terms that differ per contract and are looked up.
hybrid | Triage must follow our scheme exactly, which the base model does not, and take the newest outbreak notices into account.
hybrid | A game guide stays in the role of a wizard, which the prompt loses after some turns, and knows patch notes of the week.
hybrid | The underwriting copilot needs the judgement of our experts, taught by 3,000 of their memos, and the applicant's data at the time of the request.
hybrid | For each incident it writes the post-mortem in our structure and pulls the timeline from monitoring.
prompting | The base model already produces acceptable output with a simple instruction.
prompting | Zero-shot results meet the quality bar, so the team sees no need for more.
prompting | A small team wants to validate the idea before it spends money.
prompting | Creative writing help for a handful of users.
prompting | The task is common and the model has seen it a million times: make text shorter.
prompting | No failures are known. The team has not measured anything.
prompting | Few-shot examples in the prompt solved the formatting problem.
prompting | With three examples the output was right in all test cases.
prompting | An internal hackathon project that drafts agendas.
prompting | A quick experiment to find out whether models understand our sketches.
prompting | Summaries of news articles are good as they come from the model.
prompting | Generic e-mail drafting for office staff, no company knowledge involved.
prompting | Brainstorming titles for a book.
prompting | The instructions were rewritten, and since then reviewers have had nothing to object to.
prompting | Prompt changes raised accuracy from 78 % to 96 %, above the 95 % that was asked for.
prompting | General knowledge questions from pupils on history and physics.
prompting | Rewrite sentences in the active voice; any capable model does so.
prompting | The quality of the current output is fine, users are happy.
prompting | An early pilot, a few requests a day, goals not yet fixed.
prompting | Marketing needs one press release.
prompting | The founder wonders whether AI can help at all.
prompting | A clear system prompt with rules made the bot stay on topic; complaints stopped.
prompting | Ordinary Python snippets for students.
prompting | Explain a legal letter that the user pastes in.
prompting | Spelling is corrected well by the stock model.
prompting | The categories change with every survey, so the list is put into the prompt, and results are good.
prompting | Names for a new product are wanted.
prompting | Nobody knows yet what users will ask. We start small.
prompting | Text for a birthday invitation.
prompting | The model gives consistent scores with a rubric in the prompt; teachers agree with them.
rag | Employees ask about benefits, and the answers are in documents that HR updates.
rag | The assistant must answer from company policies and show the policy it used.
rag | Customers want to know the status of their case.
rag | The model makes up product features that do not exist.
rag | Regulatory documents change rapidly, and the answers have to reflect the current version.
rag | A knowledge assistant for consultants over past project documents, restricted by client.
rag | Scientific questions on recent papers, with references.
rag | Public officials ask for the legal basis of decisions.
rag | Technicians need the right page of the right manual.
rag | News questions: the model's knowledge ends last year.
rag | A shop assistant with the current catalogue, stock and prices.
rag | Tenants see their own lease and nobody else's.
rag | Thousands of pages of specifications, searched in natural language.
rag | Citizens ask about opening hours, forms and fees.
rag | A doctor wants the evidence behind a recommendation.
rag | The FAQ is edited by many people and answers must not be out of date.
rag | Users may ask for the deletion of their data, which the assistant works with.
rag | Long-tail questions about rare parts that are in no public text.
rag | Traders ask for positions, limits and prices of this minute.
rag | The documents are too many for the prompt and grow every day.
rag | Retrieve similar incidents from ten years of tickets.
rag | Product support over release notes, forums and manuals.
rag | Answers should be grounded in our own data to avoid hallucinated facts.
rag | A patient asks what a new medicine does and whether it is covered.
rag | Every claim must be verifiable by the reader.
fine-tuning | Output must always be valid JSON in our schema, which prompts do not guarantee.
fine-tuning | A consistent tone is required in every reply; prompting gave mixed results.
fine-tuning | Sentiment analysis of domain-specific slang with a labelled set.
fine-tuning | The model should learn the reasoning pattern of our experts from their decisions.
fine-tuning | A smaller model should match the large one on a narrow task to save cost and time.
fine-tuning | Real-time classification at the edge.
fine-tuning | Translation into an under-represented language.
fine-tuning | Entity extraction from contracts with annotated data.
fine-tuning | The assistant must refuse certain topics in a fixed way.
fine-tuning | Long prompts with many examples are sent with each request; volume is high, tuning would shorten them.
fine-tuning | Code in a proprietary language that the model writes badly.
fine-tuning | Medical terminology and abbreviations are misread.
fine-tuning | Summaries must follow a structure which the model keeps only part of the time.
fine-tuning | Intent detection with a stable set of labels and thousands of examples.
fine-tuning | The persona is lost in long conversations.
fine-tuning | Tool calls are malformed despite detailed descriptions.
fine-tuning | Scores have to be consistent and follow our risk rubric.
fine-tuning | Text normalization of noisy transcripts, with pairs of raw and clean text.
fine-tuning | Comments in code review should apply our standards.
fine-tuning | Answers in the style of our senior staff; we have their past answers.
fine-tuning | Detect phishing mails in milliseconds.
fine-tuning | The prompt is too long and still the model ignores half of the rules.
fine-tuning | A device without connection interprets commands.
fine-tuning | Grading of essays as our examiners do.
fine-tuning | Domain adaptation to legal language: the model phrases like a layperson.
`);
