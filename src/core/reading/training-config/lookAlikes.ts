import { type Phrase, phrase } from '../../text/say';
import { type Condition, hasKey, hasTextLike, hasTextWith, isNotOff, isOn } from './condition';
import type { ConfigNode } from './configNode';
import { modelKeys } from './homeMadeSigns';
import { namesLanguageModel, namesOtherModel } from './languageModels';
import { find, type Job } from './lookup';
import { numberOf, textOf } from './values';

/** A kind of file that shares words with training jobs. */
export interface LookAlike {
  /** What the file is or does, as the rest of a sentence that starts with "The file". */
  readonly what: Phrase;
  readonly holds: (job: Job) => boolean;
}

const all =
  (...keys: readonly string[]) =>
  (job: Job) =>
    keys.map(hasKey).every(({ holds }) => holds(job));

const any =
  (...keys: readonly string[]) =>
  (job: Job) =>
    keys.map(hasKey).some(({ holds }: Condition) => holds(job));

/** What a program is told to do with a model that is finished. */
const finished =
  /^(?:eval|evaluate|evaluation|test|testing|benchmark|infer|inference|predict|prediction|generate|generation|serve|serving|export|merge)$/i;

const usesFinished = (job: Job): boolean =>
  ['stage', 'mode', 'run_mode', 'phase', 'action', 'command', 'task', 'job_type'].some(key =>
    hasTextLike(key, finished, 'eval').holds(job),
  ) && !any('learning_rate', 'lr', 'num_train_epochs', 'num_epochs', 'epochs')(job);

/** Looked at in a file's outermost map. */
export const wholeFileLookAlikes: readonly LookAlike[] = [
  { what: phrase('is a Kubernetes manifest'), holds: all('apiVersion', 'kind') },
  { what: phrase('is a workflow of a build server'), holds: all('jobs', 'on') },
  { what: phrase('is an API description'), holds: any('openapi', 'swagger') },
  { what: phrase('holds settings of the Accelerate launcher'), holds: any('compute_environment') },
  { what: phrase('holds settings of DeepSpeed'), holds: any('zero_optimization') },
  {
    what: phrase('holds the settings that training saved with an adapter'),
    holds: job =>
      all('peft_type', 'inference_mode')(job) ||
      (all('peft_type', 'base_model_name_or_path')(job) &&
        !any('learning_rate', 'num_train_epochs', 'epochs', 'max_steps', 'training')(job)),
  },
  { what: phrase('is the record of a finished training run'), holds: any('log_history') },
  { what: phrase('is the description of a model'), holds: any('architectures') },
  { what: phrase('is a recipe for merging models'), holds: any('merge_method') },
  { what: phrase('is the answer of a tuning service'), holds: all('object', 'training_file') },
  { what: phrase('sets up inference'), holds: any('infer_backend') },
  { what: phrase('exports a finished model'), holds: all('export_dir', 'model_name_or_path') },
  { what: phrase('evaluates a finished model'), holds: job => any('icl_tasks')(job) || usesFinished(job) },
  { what: phrase('is a model card'), holds: all('license', 'library_name') },
];

const otherModel = (job: Job): boolean =>
  modelKeys.some(key => namesOtherModel(textOf(find(job, key)?.node ?? job.map) ?? '')) || onlyOther(job);

const published = /^[\w.-]{1,100}\/[\w.-]{1,200}$/;
const besideModel =
  /embed|retriev|rerank|tokenizer|judge|metric|reward|score|data|corpus|file|path|dir|eval|val_|test|hub|output|push|publish|repo/;

/** Models under keys of any name, of which none writes. */
const onlyOther = (job: Job): boolean =>
  !modelKeys.some(key => namesModel(job, key)) &&
  [...job.map.entries].some(([key, { value }]) => {
    const text = textOf(value) ?? '';
    return published.test(text) && namesOtherModel(text) && !besideModel.test(key);
  });

/** Words that only images, videos and sounds have. */
const otherMedium =
  /(?:^|_)(?:images?|video|vision|pixels?|bbox|nms|iou|mask_decoder|detr|segmentation|audio|wav|spectrogram|mel|vocoder|unet|vae|frames?)(?:_|$)/;

/** Images that programs run in. */
const container = /serv|docker|container|deploy|registry|(?:^|_)(?:uri|tag|repository|version)(?:_|$)/;

/** `ghcr.io/acme/tuner:1.2` */
const containerName = /^[\w.:-]{1,150}\/[\w./-]{1,200}[:@][\w.:-]{1,150}$/;

/** What a run measures: no file that starts one can know it. */
const measured: readonly RegExp[] = [
  /^(?:(?:train(?:ing)?|eval|val|validation|final|best|last|mean|avg|start|end)_)?loss(?:es)?(?:_(?:first|last|final|start|end|mean))?$/,
  /^(?!min|target|goal|required)(?:\w{1,30}_)?(?:accuracy|f1|bleu|rouge|perplexity|exact_match|win_rate)(?:_(?:pct|score|mean))?$/,
  /(?:^|_)(?:train_runtime|samples_per_second|steps_per_second|elapsed|duration_(?:s|sec|seconds|minutes|hours)|peak_(?:vram|memory)|trainable_params|finished_at|completed_at|trained_at)(?:_\w{1,20})?$/,
];

/** The time of day at which something happened. */
const moment = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}/;

/** Figures, or a time, that are only known afterwards. */
const isRecord = ({ map }: Job): boolean =>
  [...map.entries].some(
    ([key, { value }]) =>
      moment.test(textOf(value) ?? '') ||
      (measured.some(pattern => pattern.test(key)) && (isFigure(value) || /_at$/.test(key))),
  );

const isFigure = (node: ConfigNode): boolean =>
  numberOf(node) !== null ||
  (node.kind === 'list' && node.items.length > 0 && node.items.every(item => numberOf(item) !== null));

const isOnMedium = ({ map }: Job): boolean =>
  [...map.entries].some(
    ([key, { value }]) =>
      value.kind !== 'map' &&
      otherMedium.test(key) &&
      !container.test(key) &&
      !containerName.test(textOf(value) ?? ''),
  );

const namesModel = (job: Job, key: string): boolean =>
  namesLanguageModel(textOf(find(job, key)?.node ?? job.map) ?? '');

/** Losses and measures of models that place passages near one another. */
const contrastive = /info_?nce|multiple_?negatives|mnrl|contrastive|triplet|cosent/i;
const ranks = /^(?:eval_|val_)?(?:ndcg|mrr|recall|map)(?:[_@]|$)/i;

const comparesPassages = (job: Job): boolean =>
  any('use_in_batch_negatives', 'in_batch_negatives', 'hard_negatives', 'num_hard_negatives')(job) ||
  ['loss', 'loss_type', 'loss_fn', 'loss_name', 'loss_function'].some(key =>
    hasTextLike(key, contrastive, 'infonce').holds(job),
  ) ||
  ['metric_for_best_model', 'metric'].some(key => hasTextLike(key, ranks, 'ndcg@10').holds(job));

/** A model with a head that sorts texts into classes writes none. */
const sorts = (job: Job): boolean =>
  any('num_labels', 'id2label', 'label2id')(job) ||
  ['task_type', 'lora_task_type', 'peft_task_type'].some(key =>
    hasTextLike(key, /^(?:seq_cls|token_cls|question_ans|feature_extraction)$/i, 'SEQ_CLS').holds(job),
  ) ||
  ['task', 'model_task', 'problem_type'].some(key =>
    hasTextLike(key, /(?:sequence|token)[-_ ]?classification/i, 'sequence_classification').holds(job),
  );

/** Parts of models that see pictures beside a language model. */
const sees = any('vision_tower', 'mm_projector', 'mm_projector_type', 'vision_encoder', 'image_folder');

/** Words of reinforcement learning; language models learn with some of them, too. */
const plays = any(
  ...['total_timesteps', 'self_play', 'episodes', 'num_episodes', 'env_id', 'gym_env', 'game'],
  ...['replay_buffer', 'buffer_size', 'num_envs', 'n_envs'],
);

/** The build of a model, which one with weights has already. */
const layers: readonly (readonly string[])[] = [
  ['hidden_size', 'num_layers'],
  ['n_layers', 'n_heads'],
  ['num_layers', 'num_heads'],
  ['num_hidden_layers', 'num_attention_heads'],
  ['embedding_dim', 'hidden_dim'],
];

const otherTrade =
  /^(?:xgboost|lightgbm|catboost|random_?forest|logistic(?:_?regression)?|svm|(?:bi_?)?lstm|gru|rnn|(?:text_?)?cnn|mlp|prophet|s?arimax?|dqn|unet|gan|vae)$/i;

/** What only trees and other models of tables have. */
const grows = (job: Job): boolean =>
  any('n_estimators', 'num_leaves', 'num_boost_round', 'max_depth', 'colsample_bytree', 'subsample')(job) ||
  [...modelKeys, 'model_type', 'model_arch', 'arch', 'architecture'].some(key =>
    hasTextLike(key, otherTrade, 'xgboost').holds(job),
  );

/** Looked at in the flat map of a file that would otherwise pass for somebody's own training job. */
export const flatLookAlikes: readonly LookAlike[] = [
  {
    what: phrase('trains an encoder, a retriever, a speech or an image model'),
    holds: job => otherModel(job) || comparesPassages(job) || sorts(job) || sees(job),
  },
  {
    what: phrase('trains an image model'),
    holds: any(
      'unet',
      'vae',
      'flow_matching',
      'noise_scheduler',
      'train_unet',
      'caption_ext',
      'image_size',
      'num_classes',
      'diffusers_path',
      'timestep_sample_method',
      'blocks_to_swap',
      'network_module',
      'network_dim',
    ),
  },
  {
    what: phrase('works on images or sounds and names no language model'),
    holds: job => isOnMedium(job) && !modelKeys.some(key => namesModel(job, key)),
  },
  {
    what: phrase('plays or steers something and names no language model'),
    holds: job => plays(job) && !modelKeys.some(key => namesModel(job, key)),
  },
  { what: phrase('is the record of a finished training run'), holds: isRecord },
  { what: phrase('trains a sound model'), holds: any('sample_rate', 'sampling_rate', 'mel', 'n_mels') },
  {
    what: phrase('trains a draft model for faster decoding'),
    holds: any(
      'draft_vocab_size',
      'num_draft_layers',
      'draft_model',
      'target_model_name_or_path',
      'target_model_id',
    ),
  },
  {
    what: phrase('trains a model of Ludwig that is no language model'),
    holds: all('input_features', 'output_features'),
  },
  { what: phrase('trains a model of tables, of series or of a few layers'), holds: grows },
  {
    what: phrase('trains a model from scratch'),
    holds: job =>
      any('d_model', 'n_layer', 'n_embd', 'from_config', 'initial_checkpoint_dir')(job) ||
      ['from_scratch', 'train_from_scratch'].some(key => isOn(key).holds(job)) ||
      layers.some(keys => all(...keys)(job)) ||
      ['pretrained', 'model_pretrained', 'load_pretrained_weights'].some(key => !isNotOff(key).holds(job)) ||
      hasTextWith('model__target_', 'from_config').holds(job),
  },
];
