import { type Phrase, phrase } from '../../text/say';
import type { ConfigNode } from '../training-config/configNode';
import type { Dialect } from '../training-config/dialect';
import { dialects } from '../training-config/dialects/all';
import { homeMade } from '../training-config/homeMade';
import { namesLanguageModel, namesOtherModel } from '../training-config/languageModels';
import { find, type Job } from '../training-config/lookup';
import { recognise } from '../training-config/recognise';
import { textOf } from '../training-config/values';
import { keras, lightning, mlx, tinker } from './dialects/loops';
import { services } from './dialects/services';
import { defaultRates, plainTrainer, trainers } from './dialects/trainers';
import { wrappers } from './dialects/wrappers';
import { xtuner } from './dialects/xtuner';
import { handWrittenJob } from './handWritten';
import type { Interpreter } from './interpreter';
import { isTest } from './isTest';
import { jobOf } from './jobInScript';
import { type Evidence, evidenceIn, evidenceOf } from './languageEvidence';
import { plainConfig } from './plainConfig';
import { added, type ScriptDialect } from './scriptDialect';
import { modelNamed } from './trace';
import { calledName, emptyValue, entryOf, put, unseen, type Value } from './values';

export type FoundJob =
  | {
      readonly job: Job;
      readonly dialect: Dialect;
      readonly reason: Phrase;
      /** One cell of a notebook, or one file of several: it need not name anything. */
      readonly part?: boolean;
      /** It stands in a dictionary, of which a command in the same script may say more. */
      readonly inDictionary?: boolean;
    }
  | { readonly job: null; readonly reason: Phrase };

const nothing = (reason: Phrase): FoundJob => ({ job: null, reason });

/** Calls that could be the job, at most; a script has one or two. */
const mostCandidates = 30;

/** Finds the job that a script starts, or says what is missing. */
export function recogniseScript(script: Interpreter): FoundJob {
  const modules = [...script.imports.values()];
  if (isTest(script)) return nothing(phrase('It is a test.'));
  const medium = modules.find(name => otherMedium.test(name)) ?? pictures(script);
  if (medium !== undefined)
    return nothing(phrase('It works on sound or images: it imports `{module}`.', { module: medium }));
  let missing: FoundJob | null = null;
  for (const { call, dialect } of candidates(script, modules)) {
    const found = judged(call, dialect, script);
    if (found.job !== null) return found;
    missing ??= found;
  }
  return (
    moduleJob(script, modules) ??
    handWrittenJob(script) ??
    fragment(script, modules) ??
    dictionaryJob(script) ??
    missing ??
    nothing(noJob(script))
  );
}

/** Libraries that no job on texts needs. */
const otherMedium = /^(?:torchaudio|soundfile|librosa|snac|diffusers|torchvision|ultralytics)(?:\.|$)/;

/** Pictures are opened, and prepared beside the text. */
const pictures = ({ imports, calls }: Interpreter): string | undefined =>
  calls.some(call => /(?:Auto|VL|Llava)\w{0,20}Processor\.from_pretrained$/.test(calledName(call)))
    ? [...imports.values()].find(name => /^PIL(?:\.|$)/.test(name))
    : undefined;

const known = [lightning, ...trainers, mlx, keras, ...services, tinker, ...wrappers];

function* candidates(script: Interpreter, modules: readonly string[]) {
  let left = mostCandidates;
  for (const call of script.calls) {
    const name = calledName(call);
    for (const dialect of known) {
      if (!dialect.call.test(name)) continue;
      if (dialect.imports && !modules.some(module => dialect.imports?.test(module))) continue;
      if (isElsewhere(dialect, script)) continue;
      if (left-- <= 0) return;
      yield { call, dialect };
      if (dialect.trainer) break;
    }
  }
}

const isElsewhere = ({ elsewhere }: ScriptDialect, { calls }: Interpreter): boolean =>
  elsewhere !== undefined &&
  calls.some(
    call => elsewhere.call.test(calledName(call)) && entryOf(call, elsewhere.argument) !== undefined,
  );

function judged(call: Value, dialect: ScriptDialect, script: Interpreter): FoundJob {
  const job = jobOf(call, dialect, script);
  const name = calledName(call);
  const lacks = dialect.proof.find(({ holds }) => !holds(job));
  if (lacks) return nothing(phrase('It calls `{name}`, but lacks {needs}.', { name, needs: lacks.needs }));
  const doubt = dialect.trainer ? doubtAbout(call, job, dialect, script) : null;
  if (doubt !== null) return nothing(phrase('It calls `{name}`, but {doubt}.', { name, doubt }));
  const reason = phrase('A job for {tool}: it calls `{name}`.', { tool: dialect.name, name });
  return { job, dialect: dialect.trainer ? withDefaults(dialect, call, job) : dialect, reason };
}

/** Why a trainer may not be one of a language model, or null. */
function doubtAbout(call: Value, job: Job, dialect: ScriptDialect, { calls }: Interpreter): Phrase | null {
  const { map } = job;
  const model = dialect.model.flatMap(path => find(job, path)?.node ?? [])[0];
  const own = model ? evidenceIn(model) : null;
  const peft = entryOf(call, 'peft_config');
  const around =
    own?.language || own?.other || own?.fromNothing ? own : evidenceOf(calls.filter(call => !looksUp(call)));
  const isTrl = !plainTrainer.test(calledName(call)) && dialect !== keras;
  if (around.fromNothing) return phrase('the model starts without weights');
  if (!isTrl && pretrains(call)) return phrase('its output is called pretraining');
  if (
    around.other !== null &&
    !(isTrl && /SequenceClassification/.test(around.other)) &&
    !isForTexts(around, calls)
  ) {
    return phrase('`{name}` is no language model', { name: around.other });
  }
  const named = textOf(map.entries.get(added.model)?.value ?? emptyValue(map.range));
  const collator = evidenceOf([entryOf(call, 'data_collator') ?? call]).other;
  if (collator !== null && !padsOnly.test(collator))
    return phrase('`{name}` prepares something else than text', { name: collator });
  if (named !== null && namesOtherModel(named))
    return phrase('`{name}` is no language model', { name: named });
  const language =
    around.language ||
    isCausal(entryOf(call, 'data_collator')) ||
    (peft ? evidenceIn(peft).language : false) ||
    namesLanguageModel(named ?? '');
  return isTrl || language ? null : phrase('nothing says that the model is a language model');
}

/** It fills rows and their labels up to one length, whatever the labels are. */
const padsOnly = /^DataCollatorForTokenClassification$/;

/** `DataCollatorForLanguageModeling(tokenizer, mlm=False)` prepares texts for a model that goes on with them. */
const isCausal = (collator: ConfigNode | undefined): boolean => {
  const mlm = entryOf(collator, 'mlm');
  return (
    collator !== undefined &&
    /DataCollatorForLanguageModeling$/.test(calledName(collator)) &&
    mlm?.kind === 'scalar' &&
    mlm.value === false
  );
};

/** The first training of a model may begin from a checkpoint without knowledge; what is continued begins with some. */
function pretrains(call: Value): boolean {
  const output = entryOf(entryOf(call, 'args') ?? entryOf(call, '1'), 'output_dir');
  const text = output ? (textOf(output) ?? '') : '';
  return /pre-?train/i.test(text) && !/contin|domain/i.test(text);
}

/** A model of texts and pictures that is loaded where one of texts would be, with nothing that prepares pictures. */
const isForTexts = ({ language, other }: Evidence, calls: readonly Value[]): boolean =>
  language &&
  /^AutoModelForImageTextToText$|^Gemma3\w{0,4}ForConditionalGeneration$/.test(other ?? '') &&
  !calls.some(call => /Processor(?:\.from_pretrained)?$|Vision\w{0,20}Collator$/.test(calledName(call)));

/** What turns passages into vectors stands beside a job in a notebook that does both. */
const looksUp = (call: Value): boolean => /Embeddings?$|(?:^|\.)SentenceTransformer$/.test(calledName(call));

/** What the classes of arguments do where the script gives none, if all that it gives can be seen. */
function withDefaults(dialect: Dialect, call: Value, { map }: Job): Dialect {
  const given = entryOf(call, 'args') ?? entryOf(call, '1');
  const name = given ? calledName(given) : '';
  const known = Object.hasOwn(defaultRates, lastOf(name)) && !entryOf(given, unseen);
  const rate = known ? (defaultRates[lastOf(name)] ?? null) : null;
  const { defaults } = dialect;
  return {
    ...dialect,
    defaults: {
      ...defaults,
      evaluation: entryOf(call, unseen) ? null : defaults.evaluation,
      adapter: map.entries.has(added.model) && !entryOf(call, unseen) ? defaults.adapter : null,
      learningRate: rate,
      epochs: known ? defaults.epochs : null,
    },
  };
}

const lastOf = (name: string): string => name.slice(name.lastIndexOf('.') + 1);

/** XTuner's configs have no call to look for: the module itself is the job. */
function moduleJob(script: Interpreter, modules: readonly string[]): FoundJob | null {
  if (!modules.some(name => /^xtuner(?:\.|$)/.test(name))) return null;
  const map = script.module;
  const job = { map, root: map };
  const lacks = xtuner.proof.find(({ holds }) => !holds(job));
  return lacks
    ? null
    : { job, dialect: xtuner, reason: phrase('A job for XTuner: it imports `xtuner` and names a model.') };
}

const trlConfig = /(?:^|\.)(?:SFT|DPO|ORPO|KTO|CPO|GRPO|Reward)Config$/;
const adapts = /(?:^|\.)(?:FastLanguageModel|FastModel)\.get_peft_model$|(?:^|\.)get_peft_model$/;

/** One cell of a notebook, or one file of several: part of a job, of which nothing can be said to be missing. */
function fragment(script: Interpreter, modules: readonly string[]): FoundJob | null {
  const settings = script.calls.find(call => trlConfig.test(calledName(call)));
  const adapter = script.calls.find(call => adapts.test(calledName(call)) && evidenceIn(call).language);
  if ((settings === undefined && adapter === undefined) || script.definesCode) return null;
  // A whole file that loads a model and wraps it, but trains nothing, is no job.
  if (settings === undefined && adapter && modelNamed(adapter)) return null;
  const whole = emptyValue((settings ?? adapter ?? script.module).range);
  if (settings) put(whole, 'args', settings);
  if (adapter) put(whole, 'model', adapter);
  if (evidenceOf(script.calls).other !== null) return null;
  const fits = trainers.find(
    ({ imports }) => imports === undefined || modules.some(name => imports.test(name)),
  );
  if (fits === undefined) return null;
  const defaults = { evaluation: null, adapter: null, learningRate: null, epochs: null };
  const name = calledName(settings ?? adapter ?? whole);
  return {
    job: jobOf(whole, fits, script),
    dialect: { ...fits, defaults },
    part: true,
    reason: phrase('Part of a job for {tool}: it calls `{name}`.', { tool: fits.name, name }),
  };
}

/** Dictionaries that are looked at, at most. */
const mostDictionaries = 200;

/** A config that stands in the code as a dictionary, for tools that take one. */
function dictionaryJob({ dictionaries }: Interpreter): FoundJob | null {
  const all = new Set<ConfigNode>(dictionaries);
  const large = dictionaries.filter(({ entries }) => entries.size >= 2).slice(0, mostDictionaries);
  const found = recognise(
    large.map(each => plainConfig(each, all)),
    '',
  );
  if (found.kind !== 'job' || found.dialect === homeMade) return null;
  const { job, dialect } = found;
  const reason = phrase('A dictionary in it is a job for {tool}.', { tool: dialect.name });
  return { job, dialect, reason, inDictionary: true };
}

/** The dictionary that is written to a file for a tool which the script starts, though one of its values is not known. */
export function dictionaryFor(id: string, { dictionaries }: Interpreter): FoundJob | null {
  const dialect = dialects.find(each => each.id === id);
  if (dialect === undefined) return null;
  const all = new Set<ConfigNode>(dictionaries);
  for (const dictionary of dictionaries.slice(0, mostDictionaries)) {
    const map = plainConfig(dictionary, all);
    if (map.kind !== 'map' || map.entries.size < 3) continue;
    const job = { map, root: map };
    if (dialect.proof.filter(({ holds }) => !holds(job)).length > 1) continue;
    return {
      job,
      dialect,
      reason: phrase('It starts {tool} with a dictionary of settings.', { tool: dialect.name }),
      part: true,
    };
  }
  return null;
}

const noJob = ({ calls }: Interpreter): Phrase =>
  calls.some(call => /PeftModel|load_adapter/.test(calledName(call)))
    ? phrase('It loads an adapter, but nothing in it trains.')
    : phrase('It starts no fine-tuning job.');
