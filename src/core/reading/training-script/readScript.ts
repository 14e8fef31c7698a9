import { saysNothing, type TrainingConfig } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import type { Piece } from '../../text/piece';
import { phrase, say, type Words } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { jobInCommand } from '../command/jobInCommand';
import { shellCommands } from '../command/shellCommands';
import { notOurs, type Reading, refused, type Stop } from '../reading';
import { readFacts } from '../training-config/readFacts';
import { scheduleInCalls } from '../training-config/readSchedule';
import { type CellParts, partsOf } from './cellParts';
import { commandsInCalls } from './commandsInCalls';
import { Interpreter } from './interpreter';
import { dictionaryFor, type FoundJob, recogniseScript } from './recogniseScript';
import { mayRetrieve, readRetrievalCalls } from './retrievalCalls';
import { namesIn, shellTextsIn } from './shellTexts';
import { parsePython } from './syntax';
import { jobInFile, jobInTexts } from './writtenConfigs';
import { writtenScripts } from './writtenScripts';

/** Code above this many UTF-16 units is not parsed; this many take about half a second. */
const largestScript = 500_000;

/** A word that every job has. One linear scan decides about most scripts without parsing them. */
const telltale =
  /(?:SFT|DPO|ORPO|KTO|CPO|GRPO|PPO|RLOO|Reward|Seq2Seq|Adapter|\b)Trainer\b|(?:SFT|DPO|ORPO|KTO|GRPO|CPO|Reward)Config\b|get_peft_model|FastLanguageModel|FastModel|fine_tuning|[Ff]inetune|\bsft\.train|\.tune\(|tune_model|create_tuned_model|create_model_customization_job|SupervisedFineTuningJob|sagemaker|xtuner|supervisedTuningSpec|\bdo_train\b|micro_batch_size|LudwigModel|training_file|\baitextgen\b|SimpleT5|Happy(?:Generation|TextToText)|T5Model|Seq2SeqModel/;

/** A loop that somebody wrote out needs both. */
const step =
  /\.backward\(|\.apply_gradients\(|\bapply_updates\(|\btraining_step\b|\.fit\(|\bmlx_lm\b|create_lora_training_client|\bllama_(?:recipes|cookbook)\b/;
const languageModel =
  /CausalLM|Seq2SeqLM|LMHead|ForConditionalGeneration|\bmlx_lm\b|create_lora_training_client|LanguageModel/;

/** A command that starts one, as a line of a shell or as a list of words. */
const launches =
  /\baxolotl\b|llamafactory-cli|\bmlx_lm\b|\btune["', ]{1,6}run\b|\btrl["', ]{1,6}(?:sft|dpo|kto|grpo|orpo)\b|\bswift["', ]{1,6}(?:sft|rlhf)\b|\b(?:autotrain|oumi|litgpt|firectl)\b|fine-tuning["', ]{1,6}create|create-model-customization-job|base_model: |finetuning_type|--(?:learning[-_]rate|lora[-_]r)/;

/** Whether the text could start a job or retrieve for a model. */
export const isWorthParsing = (text: string): boolean =>
  telltale.test(text) ||
  (step.test(text) && languageModel.test(text)) ||
  launches.test(text) ||
  mayRetrieve.test(text);

/** A Python script, or a cell of a notebook that the editor shows as a text of its own. */
export const readScript = (source: SourceText, catalogue: Catalogue): Reading =>
  isWorthParsing(source.text)
    ? readParts(source, [partsOf(source.text)], catalogue)
    : notOurs('The script calls nothing that fine-tunes a language model or retrieves for one.');

/** A script in parts that are parsed one by one, so that what one lacks does not hide the next. */
export function readParts(source: SourceText, parts: readonly CellParts[], catalogue: Catalogue): Reading {
  if (source.text.length > largestScript) {
    return refused('The script is larger than half a million characters, so it is not read.');
  }
  const script = new Interpreter();
  const stopped = interpret(
    script,
    parts.map(({ python }) => python),
  );
  const found = recogniseScript(script);
  const inCalls = found.job === null ? notOurs(found.reason) : readJob(found, source.text, catalogue);
  if (inCalls.facts !== null) {
    const isLaunched = found.job !== null && found.inDictionary === true;
    const started = isLaunched ? readBeside(script, parts, source.text, catalogue) : null;
    const fullest = started && saysMore(started, inCalls) ? started : inCalls;
    return { ...scheduled(fullest, script, source.text, catalogue), stopped };
  }
  const reading = readBeside(script, parts, source.text, catalogue) ?? readRetrievalCalls(script) ?? inCalls;
  return { ...scheduled(reading, script, source.text, catalogue), stopped };
}

/** Whether one reading has all that another of the same tool's job has, and more. */
function saysMore({ facts: one }: Reading, { facts: other }: Reading): boolean {
  if (one?.kind !== 'training-config' || other?.kind !== 'training-config') return false;
  if (one.dialect !== other.dialect || one.datasets.length < other.datasets.length) return false;
  const settings = ['baseModel', 'learningRate', 'epochs', 'steps', 'evaluation', 'adapter'] as const;
  const more = settings.filter(key => one[key] !== null && other[key] === null);
  return more.length > 0 && settings.every(key => one[key] !== null || other[key] === null);
}

/** A job in a script may be run again and again by another call of it. */
function scheduled(reading: Reading, { calls }: Interpreter, text: string, catalogue: Catalogue): Reading {
  const { facts } = reading;
  if (facts?.kind !== 'training-config' || facts.schedule !== null) return reading;
  return { ...reading, facts: { ...facts, schedule: scheduleInCalls(calls, text, catalogue) } };
}

/** A job that stands in the code as a config or as a command. */
function readBeside(
  script: Interpreter,
  parts: readonly CellParts[],
  text: string,
  catalogue: Catalogue,
): Reading | null {
  for (const { file } of parts) {
    const job = file && jobInFile(file, text);
    if (job?.job) return readJob(job, text, catalogue);
  }
  const written = jobInTexts(script, text);
  if (written?.job) return readJob(written, text, catalogue);
  for (const piece of writtenScripts(script, parts, text).filter(({ code }) => isWorthParsing(code))) {
    const inner = new Interpreter();
    interpret(inner, [piece]);
    const job = recogniseScript(inner);
    const reading = job.job && readJob(job, text, catalogue);
    if (reading?.facts) return reading;
  }
  const known = namesIn(script);
  const inShell = parts.flatMap(({ shell }) => shell.flatMap(piece => shellCommands(piece, known)));
  const inTexts = shellTextsIn(script, text).flatMap(piece => shellCommands(piece, known));
  for (const words of [...inShell, ...commandsInCalls(script.calls), ...inTexts]) {
    const started = jobInCommand(words, text, catalogue);
    if (started === null) continue;
    const settings = saysNothing(started.facts) ? dictionaryFor(started.facts.dialect, script) : null;
    return settings?.job ? readJob(settings, text, catalogue) : ours(started.reason, started.facts);
  }
  return null;
}

function readJob(found: Exclude<FoundJob, { job: null }>, text: string, catalogue: Catalogue): Reading {
  const { reason } = found;
  const facts = readFacts(found.job, found.dialect, text, catalogue);
  if (saysNothing(facts) && facts.adapter === null && facts.evaluation?.value !== true) {
    return notOurs(phrase('{reason} But it names neither model nor data nor figures.', { reason }));
  }
  return ours(reason, { ...facts, complete: facts.complete && found.part !== true });
}

const ours = (reason: Words, facts: TrainingConfig): Reading => ({
  kind: 'training-config',
  reason: say(reason),
  refused: false,
  facts,
  stopped: null,
});

function interpret(script: Interpreter, pieces: readonly Piece[]): Stop | null {
  let stopped: Stop | null = null;
  for (const piece of pieces) {
    const parsed = parsePython(piece);
    if (parsed === null) {
      stopped ??= { offset: piece.offset, reason: say('The code is nested too deeply.') };
      continue;
    }
    if (parsed.damagedAt !== null) {
      stopped ??= {
        offset: parsed.damagedAt,
        reason: say('The Python is damaged here; what follows was read as far as possible.'),
      };
    }
    script.read(parsed.root);
  }
  script.finish();
  return stopped;
}
