import type { Plan } from '../facts/plan';
import { fold, wordsOfIdentifier } from '../knowledge/words';
import type { Job } from './bearing';

/** Folders that hold one kind of a project's files, so that the project lies above them. */
const kindFolders =
  /^(?:docs?|documentation|adrs?|decisions?|designs?|design-docs?|rfcs?|proposals?|notes|records?|architecture|specs?|training|train|configs?|conf|finetun(?:e|ing)|fine-?tun(?:e|ing)|jobs?|recipes?|experiments?|models?|ml|yamls?|pipelines?|scripts?|src|sft|lora|axolotl|llamafactory|trl|torchtune)$/i;

/** The folder that a file speaks for: its own, or the one above those that only say of what kind it is. */
function homeOf(path: string): string {
  const folders = path.split('/').slice(0, -1);
  while (kindFolders.test(folders.at(-1) ?? '')) folders.pop();
  return folders.map(folder => `${folder}/`).join('');
}

/** Whether a document and a config lie in one project: one of them in the folder that the other speaks for. */
export function areNeighbors(document: string, config: string): boolean {
  const [one, other] = [document, config].map(path => path.replace(/^\.\//, ''));
  return (
    one !== undefined &&
    other !== undefined &&
    (other.startsWith(homeOf(one)) || one.startsWith(homeOf(other)))
  );
}

/** Words of paths that name no subject. */
const generic = new Set(
  `data dataset train training trained valid validation val eval evaluation test dev split sft dpo orpo chat raw processed final
   clean cleaned curated merged all full part small large new old latest input output out file set corpus example sample pair
   instruction instruct finetune finetuning finetuned fine tune tuned tuning lora qlora adapter model llm config job run recipe
   axolotl trl torchtune unsloth llama mistral mixtral qwen phi gemma gpt jsonl json csv tsv parquet yaml yml toml ipynb txt
   local path prompt completion prod main row text en de english german base version demo tutorial v home mnt tmp user share storage bucket s3 gs`
    .split(/\s+/)
    .map(fold),
);

/** Words for works of any kind: one of them alone names no subject. */
const carriers = new Set(
  `letter reply response answer question qa faq conversation dialog dialogue message turn ticket email mail note report summary
   record item request query transcript call log support customer user assistant bot agent service`
    .split(/\s+/)
    .map(fold),
);

const subjectWords = (name: string): string[] => [
  ...new Set(
    wordsOfIdentifier(name)
      .map(({ folded }) => folded)
      .filter(word => word.length > 2 && !/^\d/.test(word) && !generic.has(word)),
  ),
];

/** Whether words name a subject together. */
const isTelling = (words: readonly string[]): boolean =>
  words.length > 1 || words.some(word => !carriers.has(word));

const lastPart = (path: string): string => path.split(/[/\\]/).at(-1) ?? path;
const withoutEnding = (name: string): string => name.replace(/\.\w{2,8}$/, '');

/**
 * Whether a document is about a job: the job refers to it, and to no other; or the document writes out the name of the job's file
 * or data; or all words that name the job's subject stand in its title and the sentences that decide, one alone in its title. They
 * are looked for in the names of the data, then of the file, then of the output.
 */
export function isAbout(plan: Plan, document: string, path: string, job: Job): boolean {
  const { titleWords, decidingWords, files } = plan;
  const { datasets, output, documents } = job;
  if (documents.length > 0) return documents.includes(lastPart(document).toLowerCase());
  const written = [path, ...datasets.map(({ value }) => value)].map(each => lastPart(each).toLowerCase());
  if (written.some(name => files.includes(name) && isTelling(subjectWords(withoutEnding(name))))) return true;
  const ofData = datasets.map(({ value }) => subjectWords(withoutEnding(lastPart(value)))).filter(isTelling);
  const others = [path, output?.value ?? ''].map(each => subjectWords(withoutEnding(lastPart(each))));
  const told = ofData.length > 0 ? ofData : others.filter(isTelling).slice(0, 1);
  return told.some(words =>
    words.every(word => titleWords.includes(word) || (words.length > 1 && decidingWords.includes(word))),
  );
}
