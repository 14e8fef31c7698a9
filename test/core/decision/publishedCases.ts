import type { Answers } from '../../../src/core';
import type { Approach } from '../../../src/core/facts/claim';

/** A case as its publisher tells it, in our own words. */
export interface PublishedCase {
  readonly name: string;
  /** What the publisher chose first, then what else it accepts. */
  readonly approaches: readonly Approach[];
  readonly answers: Answers;
  readonly description: string;
}

/**
 * Sixty cases of vendors, engineering blogs and papers, from public accounts of them; figures are rough. When they were first
 * decided, all sixty followed from their answers, and 47 from their descriptions.
 */
export const publishedCases: readonly PublishedCase[] = `
Checkr, background checks | fine-tuning | {"failure":"behaviour","promptingTried":true,"promptComplianceRate":0.82,"requiredComplianceRate":0.9,"classes":230,"labelledExamples":150000,"latencyBudgetMs":500,"knowledgeChange":"stable","evaluationSet":true} | A background-check firm sorts messy records into 230 categories in a synchronous request. A large hosted model got 82 % of the hard ones right and was slow, adding retrieved examples made the hard ones worse; years of labelled records exist.
SK Telecom, customer service in Korean | fine-tuning | {"failure":"behaviour","promptingTried":true,"evaluationSet":true} | A telecom operator wants better conversation summaries and intent recognition in Korean telecom dialogues than the base model gives.
Indeed, job match explanations | fine-tuning | {"failure":"behaviour","promptingTried":true,"requestsPerMonth":20000000,"knowledgeChange":"none"} | A job site sends millions of personalised messages a month that explain why a job fits. The large model with long prompts does it well; fewer tokens are needed to reach that scale.
Convirza, call scoring | fine-tuning | {"failure":"behaviour","classes":60,"latencyBudgetMs":400,"requestsPerMonth":5000000,"knowledgeChange":"stable"} | A call-analytics company scores agents' calls on some sixty indicators. Volumes swing, results should be there in well under a second, and the large model is too expensive.
Morgan Stanley, adviser assistant | rag | {"failure":"knowledge","knowledgeChange":"daily","attributionRequired":true,"corpusTokens":100000000} | Wealth advisers should find answers in a hundred thousand internal research and policy documents, with links to the source.
DoorDash, courier support | rag | {"failure":"knowledge","knowledgeChange":"weekly","promptingTried":true,"evaluationSet":true} | A delivery platform automates support for couriers. Answers must come from the help articles and resolved cases; the model alone made policies up or used old ones.
LinkedIn, customer service | rag | {"failure":"knowledge","corpusTokens":5000000} | A support team wants answers to new tickets from past issue tickets and how they relate to one another.
Uber, on-call assistant | rag | {"failure":"knowledge","knowledgeChange":"daily","attributionRequired":true} | Engineers ask tens of thousands of questions a month in chat channels about internal platforms; the answers are scattered over wiki and question pages and should name their page.
Ramp, industry classification | rag | {"failure":"knowledge","knowledgeChange":"stable","classes":1000,"promptingTried":true} | A finance platform assigns each business one of a thousand industry codes. The code list is too long for the prompt, so likely codes must be found for each business first, and the reason has to be auditable.
Thomson Reuters, support research | rag | {"failure":"knowledge","knowledgeChange":"weekly","attributionRequired":true} | Support executives need quick answers from knowledge-base articles, tax codes and customer records without invented facts.
Vimeo, help desk | rag | {"failure":"knowledge","knowledgeChange":"weekly"} | A video platform prototypes a help desk chat that answers from its help centre articles.
Pinterest, query writing | rag | {"failure":"knowledge","knowledgeChange":"daily"} | Analysts ask for SQL; the difficulty is finding the right ones among hundreds of thousands of tables, whose descriptions change all the time.
Honeycomb, query assistant | prompting | {"failure":"none-tested","promptingTried":true,"promptComplianceRate":0.94,"requiredComplianceRate":0.9,"corpusTokens":5000} | An observability tool turns plain requests into queries. The schema and a few examples go into the prompt, and 94 % of the queries run, which is enough for a first release.
Honeycomb query language, later study | fine-tuning | {"failure":"behaviour","promptingTried":true,"labelledExamples":2000,"knowledgeChange":"stable"} | A little-known query language has many rules that do not fit into instructions, and the prompted model breaks idioms experts would follow. Thousands of queries are available for training.
GitHub, code completion | fine-tuning | {"failure":"behaviour","latencyBudgetMs":400} | Code completion should appear as the developer types and fit the conventions of the organisation's repositories.
Cosine, software engineer | fine-tuning | {"failure":"behaviour","promptingTried":true,"evaluationSet":true,"labelledExamples":100000} | A coding agent should reason step by step like human engineers do and output patches in a fixed format; prompting did not reproduce how engineers work, and traces of real engineers were collected.
Distyl, text to SQL benchmark | fine-tuning | {"failure":"behaviour","promptingTried":true,"evaluationSet":true,"knowledgeChange":"none"} | On a text-to-SQL benchmark the team trained the model to rewrite questions, classify intents and produce the SQL, after prompting had reached its ceiling.
Replit, code repair | fine-tuning | {"failure":"behaviour","latencyBudgetMs":1000,"labelledExamples":100000,"knowledgeChange":"none"} | An online editor fixes diagnostics of the language server. Edits must be valid in a strict diff format, quick and cheap; user fixes give tens of thousands of pairs.
Cursor, apply edits | fine-tuning | {"failure":"behaviour","promptingTried":true,"latencyBudgetMs":450,"knowledgeChange":"none"} | Large edits have to be applied to a file at a thousand tokens a second. Frontier models are slow and inaccurate at it.
Rechat, real-estate assistant | fine-tuning | {"failure":"behaviour","promptingTried":true,"evaluationSet":true} | An assistant for real-estate agents mixes text with interface elements in one structured answer. Few-shot prompts could not make that format reliable.
Harvey, case law | hybrid, fine-tuning | {"failure":"both","attributionRequired":true,"promptingTried":true,"corpusTokens":10000000000} | Lawyers ask complex questions on case law. Retrieval alone was not enough; the model must reason over the law like a lawyer, and every sentence has to cite a case.
CarMax, review digests | prompting | {"failure":"none-tested","promptingTried":true,"promptComplianceRate":0.8,"requiredComplianceRate":0.8} | A car dealer condenses customer reviews into short texts for its pages. Four of five come out of the prompt ready for editors, which is what they hoped for.
Summer Health, visit notes | prompting | {"failure":"none-tested","promptingTried":true,"evaluationSet":true} | A paediatric text-message service drafts visit notes in plain words for parents; doctors review them, and the prompted model's notes are rated well.
Oscar Health, call summaries | prompting | {"failure":"none-tested","promptingTried":true} | A health insurer condenses member calls for its agents, and prompted output satisfied them.
Intercom, support agent | rag | {"failure":"knowledge","knowledgeChange":"weekly","perUserAccessControl":true} | A support product answers the customers of thousands of firms, each from that firm's own help centre, and must not mix them.
Mayo Clinic, radiation oncology | fine-tuning | {"failure":"behaviour","labelledExamples":15000,"knowledgeChange":"stable","dataMayLeave":false} | A clinic derives treatment modality and diagnosis codes from patient records. Records cannot leave, and records of fifteen thousand patients with outcomes are available.
Ambience, medical coding | fine-tuning | {"failure":"behaviour","promptingTried":true,"evaluationSet":true,"labelledExamples":10000} | Selecting diagnosis codes during the visit: clinicians and the general model reach similar accuracy, experts' gold labels exist, and the product needs expert level.
Faire, search relevance | fine-tuning | {"failure":"behaviour","promptingTried":true,"labelledExamples":50000,"requestsPerMonth":70000000,"knowledgeChange":"stable"} | A wholesale marketplace judges whether a product fits a query, seventy million times a week for monitoring. Human labels follow a fixed guideline with four grades; prompting agrees with people less than the bar.
Thumbtack, review moderation | fine-tuning | {"failure":"behaviour","promptingTried":true,"labelledExamples":10000,"knowledgeChange":"stable","latencyBudgetMs":3000} | A services marketplace filters messages that break its policy. Prompting an untuned model did not separate well enough; thousands of labelled messages were at hand.
Grab, report writing | rag | {"failure":"knowledge","knowledgeChange":"real-time"} | Analysts want regular reports generated from the data warehouse through APIs instead of writing them by hand.
Elastic, support assistant | rag | {"failure":"knowledge","knowledgeChange":"weekly","corpusTokens":150000000} | A software vendor answers from 300,000 documents: product documentation, known issues and articles that keep changing.
Dropbox, file questions | rag | {"failure":"knowledge","perUserAccessControl":true} | Users ask questions on their own files.
Royal Bank, policy search | rag | {"failure":"knowledge","knowledgeChange":"monthly","attributionRequired":true} | Bank specialists have to find the policy that applies to an investment product, quickly and with the document named.
Bell, company policies | rag | {"failure":"knowledge","knowledgeChange":"weekly"} | A telecom company wants employees to have up-to-date answers on company policies.
Assembled, ticket replies | rag | {"failure":"knowledge","knowledgeChange":"weekly"} | Support teams need suggested replies grounded in their knowledge base.
Nubank, transaction memos | fine-tuning | {"failure":"behaviour","latencyBudgetMs":400,"requestsPerMonth":100000000,"knowledgeChange":"none"} | A bank labels transactions in milliseconds at hundreds of millions a month; a small trained model stands in for the large one.
Amazon, video search routing | fine-tuning | {"failure":"behaviour","latencyBudgetMs":1000,"knowledgeChange":"none","labelledExamples":10000} | A router decides how to weigh title, caption, people and genre for each video query. The prompted model decides well but takes two to four seconds, most of the total; it must be faster and cheaper.
Amazon, claim digests | prompting | {"failure":"none-tested","promptingTried":true,"wholeDocumentTask":true,"evaluationSet":true} | Risk managers get a structured digest of a claim with 75 documents. Several models were compared with the same prompt and were good enough; a cheaper one was picked.
AWS China, customer voice | fine-tuning | {"failure":"behaviour","promptingTried":true,"labelledExamples":16000,"classes":1420} | Customer comments must be placed in a four-level hierarchy with 1,420 leaves; 16,000 labelled comments exist and untrained models do poorly.
Klarna, shopping and support | rag | {"failure":"knowledge","knowledgeChange":"daily"} | A payments firm's assistant handles refunds, returns and account questions in many languages with the customer's own order data.
Perplexity, answer engine | hybrid, rag | {"failure":"both","knowledgeChange":"real-time","attributionRequired":true,"promptingTried":true} | An answer engine writes short cited answers from the live web; a trained model keeps them concise and faithful to sources.
Instacart support study | rag | {"failure":"knowledge","knowledgeChange":"daily","perUserAccessControl":true} | Shoppers and customers ask about their own orders.
Microsoft, agriculture study | hybrid | {"failure":"both","promptingTried":true,"evaluationSet":true} | Answers for farmers by place and crop: training on question pairs helped, and retrieval helped further.
Alghisi, dialogue types | prompting, rag, fine-tuning, hybrid | {"failure":"both","evaluationSet":true} | A study of four kinds of dialogue found no technique best for all.
FDA label assistant | rag | {"failure":"knowledge","knowledgeChange":"monthly","attributionRequired":true} | Reviewers ask about drug labels and need the section of the label behind each answer.
Singapore, parliament search | rag | {"failure":"knowledge","knowledgeChange":"weekly","attributionRequired":true} | Citizens ask what was said in parliament and should be led to the record.
OpenPipe, data extraction | fine-tuning | {"failure":"behaviour","requestsPerMonth":3000000,"labelledExamples":20000,"knowledgeChange":"none"} | A start-up labels contact records with a prompted frontier model; output is right but costs too much at scale, and two months of logged outputs were reviewed.
Brand voice study | fine-tuning | {"failure":"behaviour","promptingTried":true,"labelledExamples":1000} | A publisher wants articles in its own voice, and prompted drafts sound like any other.
Duolingo, role play | prompting | {"failure":"none-tested","promptingTried":true} | Learners practise small talk with characters. Writers steer the scenes by instructions, and learners like the result.
Legal aid intake | prompting | {"failure":"none-tested","corpusTokens":15000,"knowledgeChange":"semi-annual"} | A legal aid office screens applicants against eligibility rules of about thirty pages that are placed in the prompt.
Contract reviewer | prompting | {"failure":"none-tested","wholeDocumentTask":true,"knowledgeChange":"none"} | Each contract of up to sixty pages is read as a whole against a checklist.
Hospital discharge instructions | hybrid | {"failure":"both","attributionRequired":true,"promptComplianceRate":0.7,"knowledgeChange":"quarterly"} | Discharge instructions must keep the hospital's template, which 70 % of prompted drafts do, and cite the care guideline of the quarter.
Financial reports, hybrid study | hybrid | {"failure":"both","knowledgeChange":"quarterly","promptingTried":true,"evaluationSet":true} | Question answering over filings: the model has to reason with financial terms it uses wrongly, and read the newest filings.
RAFT, domain documents | hybrid | {"failure":"both","promptingTried":true,"labelledExamples":2000} | The model is distracted by irrelevant retrieved passages of the domain and does not quote the right one; thousands of questions with relevant and distracting passages can be made.
Biomedical abbreviations | fine-tuning | {"failure":"behaviour","labelledExamples":5000,"knowledgeChange":"stable"} | Clinical shorthand must be expanded; general models guess wrong and specialists annotated thousands of notes.
City service desk, live | rag | {"failure":"knowledge","knowledgeChange":"real-time"} | Residents ask when their street is swept and whether a request was closed.
Field tablets | fine-tuning, hybrid | {"failure":"behaviour","offline":true} | Technicians on rigs with no network fill in forms by voice, in a set structure.
Bank customer letters | fine-tuning | {"failure":"behaviour","promptComplianceRate":0.75,"requiredComplianceRate":0.95,"labelledExamples":2500,"knowledgeChange":"none"} | Letters must meet the bank's phrase rules; three of four prompted ones do, nineteen of twenty should, and 2,500 approved letters exist.
Erasure desk | rag | {"failure":"knowledge","dataMustBeDeletable":true} | An assistant uses customer correspondence that customers may have deleted at any time.
Ticket themes | prompting, rag | {"failure":"none-tested","promptingTried":false,"labelledExamples":80000} | Nobody has measured a prompt yet; tickets shall be put into themes that product managers rename often.
`
  .trim()
  .split('\n')
  .map(line => {
    const [name = '', approaches = '', answers = '{}', description = ''] = line.split(' | ');
    return {
      name,
      approaches: approaches.split(', ') as Approach[],
      answers: JSON.parse(answers) as Answers,
      description,
    };
  });
