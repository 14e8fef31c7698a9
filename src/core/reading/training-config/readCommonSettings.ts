import type { Setting, TrainingConfig } from '../../facts/trainingConfig';
import type { ConfigEntry } from './configNode';
import type { Job } from './lookup';
import { mapsIn } from './maps';
import { isEmpty } from './values';

type CommonSettings = Pick<TrainingConfig, 'seed' | 'output' | 'quantization'>;

/** Names that nearly all tools share. Sources: those of the dialects. */
const keys: Readonly<Record<keyof CommonSettings, readonly string[]>> = {
  seed: ['seed', 'random_seed', 'train_seed', 'training_seed'],
  output: ['output_dir', 'out_dir', 'save_folder', 'adapter_path', 'run_dir', 'output_path'],
  quantization: [
    'load_in_4bit',
    'load_in_8bit',
    'quantization_bit',
    'quant_bits',
    'quantize',
    'quantize_base',
    'q_lora',
    'backbone_dtype',
  ],
};

/** Settings that no rule judges and that tools call alike, wherever in the job they stand. */
export function readCommonSettings({ map }: Job): CommonSettings {
  const found: { -readonly [Name in keyof CommonSettings]: CommonSettings[Name] } = {
    seed: null,
    output: null,
    quantization: null,
  };
  for (const { entries } of mapsIn(map)) {
    found.seed ??= firstOf(entries, keys.seed);
    found.output ??= firstOf(entries, keys.output);
    found.quantization ??= firstOf(entries, keys.quantization);
  }
  return found;
}

function firstOf(
  entries: ReadonlyMap<string, ConfigEntry>,
  names: readonly string[],
): Setting<string> | null {
  for (const name of names) {
    const entry = entries.get(name);
    if (entry?.value.kind !== 'scalar' || isEmpty(entry.value)) continue;
    return { value: String(entry.value.value), range: entry.value.range, key: entry.key };
  }
  return null;
}
