import type { ConfigEntry, ConfigMap } from './configNode';
import { modelKeys } from './homeMadeEvidence';
import { namesLanguageModel } from './languageModels';
import { textOf } from './values';

/** Keys that name a model, whatever else is in them, and those of models that are not the one to be trained. */
const model = /(?:^|_)(?:model|llm|checkpoint|ckpt|backbone)(?:_|$)/;
const otherModel =
  /embed|judge|teacher|draft|reward|ref(?:erence)?_|rerank|tokenizer|eval|output|save|merged|adapter|hub|ollama|export|serv|deploy/;

/**
 * A flat map in which the model also stands under a usual name, if it stands under a name of its own such as
 * `hf_model_ckpt`: its value tells that it is the name of a language model.
 */
export function withUsualNames(flat: ConfigMap): ConfigMap {
  if (modelKeys.some(key => textAt(flat.entries.get(key)) !== null)) return flat;
  for (const [key, entry] of flat.entries) {
    if (!model.test(key) || otherModel.test(key) || !namesLanguageModel(textAt(entry) ?? '')) continue;
    return { ...flat, entries: new Map([...flat.entries, ['base_model', entry]]) };
  }
  return flat;
}

const textAt = (entry: ConfigEntry | undefined): string | null => (entry ? textOf(entry.value) : null);
