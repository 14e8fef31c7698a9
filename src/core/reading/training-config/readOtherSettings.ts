import type { OtherSetting, OtherSettingName } from '../../facts/trainingConfig';
import type { ConfigEntry } from './configNode';
import type { Job } from './lookup';
import { mapsIn } from './maps';
import { normalized } from './ownKeys';
import { isEmpty } from './values';

/** Names in use by the tools, normalized. Sources: those of the dialects. */
const names: Readonly<Record<OtherSettingName, string>> = {
  rank: 'lora_r lora_rank lora_dim adapter_size',
  alpha: 'lora_alpha',
  dropout: 'lora_dropout',
  targets: 'lora_target_modules target_modules lora_target lora_target_linear lora_attn_modules',
  batchSize:
    'micro_batch_size per_device_train_batch_size train_batch_size batch_size device_train_microbatch_size global_batch_size global_train_batch_size local_batch_size',
  accumulation: 'gradient_accumulation_steps grad_accum_steps gradient_accumulation grad_accumulation_steps',
  warmup: 'warmup_ratio warmup_steps num_warmup_steps lr_warmup_steps learning_rate_warmup_steps warmup',
  scheduler: 'lr_scheduler lr_scheduler_type lr_schedule scheduler learning_rate_schedule',
  weightDecay: 'weight_decay',
  sequenceLength:
    'sequence_len max_seq_length max_seq_len max_sequence_length cutoff_len max_length model_max_length seq_length seq_len',
  packing: 'sample_packing packing packed pack_sequences',
  inputs: 'train_on_inputs train_on_input train_on_prompt mask_prompt mask_history completion_only_loss',
  beta: 'beta dpo_beta pref_beta rl_beta',
  remoteCode: 'trust_remote_code',
  publishing: 'push_to_hub hub_model_id hub_private_repo',
};

const byName = new Map(
  Object.entries(names).flatMap(([name, keys]) =>
    keys.split(/\s+/).map((key): [string, OtherSettingName] => [key, name as OtherSettingName]),
  ),
);

/** Short names that only mean this beside the others of a LoRA. */
const ofLora: Readonly<Record<string, OtherSettingName>> = {
  r: 'rank',
  rank: 'rank',
  dim: 'rank',
  alpha: 'alpha',
  scale: 'alpha',
  dropout: 'dropout',
};

/** Settings of one job that can be explained, at most. */
const mostSettings = 200;

/** What people hover over though no fact is behind it, wherever in the job it stands. */
export function readOtherSettings({ map }: Job): OtherSetting[] {
  const found: OtherSetting[] = [];
  for (const { entries } of mapsIn(map)) {
    const isLora =
      entries.has('lora_alpha') || [...entries.keys()].filter(key => Object.hasOwn(ofLora, key)).length > 1;
    for (const [key, entry] of entries) {
      if (found.length >= mostSettings) return found;
      const name =
        byName.get(normalized(key)) ?? (isLora && Object.hasOwn(ofLora, key) ? ofLora[key] : undefined);
      if (name && !found.some(each => each.key?.start === entry.key.start))
        found.push(settingOf(name, entry));
    }
  }
  return found;
}

const settingOf = (name: OtherSettingName, { key, value }: ConfigEntry): OtherSetting => ({
  name,
  value: value.kind === 'scalar' && !isEmpty(value) ? String(value.value) : '',
  range: value.range,
  key,
});
