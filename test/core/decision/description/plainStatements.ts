import { casesIn } from './describedCase';

/** Plain statements of one need or two: all of them have to be read right. */
export const plainStatements = casesIn(`
rag | The model does not know our tariffs. The tariffs change every week.
rag | The model does not know our product catalogue.
rag | It lacks knowledge of our internal policies, which change monthly.
rag | Answers must cite the guideline they come from.
rag | Users may only see their own documents.
rag | Prices change daily.
rag | The assistant gives outdated answers.
rag | We need answers from our documentation.
rag | The drug formulary changes every month.
rag | The model hallucinates facts about our company.
rag | Personal data must be deletable on request.
rag | It needs access to live inventory data.
rag | The model does not know the latest clinical guidelines.
rag | The knowledge base is updated every day.
rag | Facts are missing from the answers.
fine-tuning | The model does not follow our output format, although prompting was tried.
fine-tuning | The tone is inconsistent even with a detailed prompt.
fine-tuning | We need a consistent writing style.
fine-tuning | Output must be valid JSON in 99 % of cases; prompting reaches 85 %.
fine-tuning | Classify tickets into 12 categories. 10,000 labelled tickets exist.
fine-tuning | Responses must arrive within 80 ms.
fine-tuning | The model does not speak in our brand voice.
fine-tuning | Few-shot prompting gives the right structure in 70 % of notes.
fine-tuning | It must work offline on a phone and keep a fixed format.
fine-tuning | The model does not use our terminology correctly.
fine-tuning | Clinical notes must follow the SOAP structure; prompts give 75 %.
fine-tuning | A small model should replace a large one for a narrow task.
hybrid | The model does not know our tariffs and does not keep our tone.
hybrid | It lacks facts and ignores the format.
hybrid | Clinical notes in a fixed format with current guidelines; prompting keeps the format in 80 %.
hybrid | Brand voice in every reply and current stock data.
hybrid | Both knowledge and behaviour fail.
prompting | Prompting works well.
prompting | Nothing has been tried yet.
prompting | The prompt reaches 95 % and 90 % is required.
prompting | The whole manual has 20 pages and never changes.
prompting | Summaries are already good enough.
prompting | We are prototyping.
`);
