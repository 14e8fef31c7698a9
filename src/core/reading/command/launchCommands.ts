/** A command that starts a fine-tuning job, by the id of the tool whose job it is. */
export interface LaunchCommand {
  readonly dialect: string;
  /** The word of the command that a quick scan looks for: a list of arguments keeps the words apart. */
  readonly word: string;
  readonly pattern: RegExp;
}

/** Bounded repetition keeps every expression linear. Source: the tools' own documentation and launch examples. */
export const launchCommands: readonly LaunchCommand[] = [
  { dialect: 'axolotl', word: 'axolotl', pattern: /\baxolotl\.cli\.train\b|\baxolotl train\b/ },
  { dialect: 'llamafactory', word: 'llamafactory-cli', pattern: /\bllamafactory-cli train\b/ },
  {
    dialect: 'torchtune',
    word: 'tune',
    pattern: /\btune run\b[^\n;|&]{0,300}?(?:finetune|lora|dpo|grpo|ppo|distillation)/,
  },
  { dialect: 'trl', word: 'trl', pattern: /\btrl (?:sft|dpo|kto|grpo|orpo|rloo)\b/ },
  {
    dialect: 'autotrain',
    word: 'autotrain',
    pattern: /\bautotrain --config\b|\bautotrain llm\b[^\n]{0,80}--train\b/,
  },
  { dialect: 'ms-swift', word: 'swift', pattern: /\bswift (?:sft|rlhf)\b/ },
  { dialect: 'mlx', word: 'mlx_lm', pattern: /\bmlx_lm[. ]lora\b/ },
  { dialect: 'llmfoundry', word: 'composer', pattern: /\bcomposer\b[^\n]{0,200}?\btrain\/train\.py\b/ },
  { dialect: 'oumi', word: 'oumi', pattern: /\boumi train\b/ },
  { dialect: 'litgpt', word: 'litgpt', pattern: /\blitgpt finetune/ },
  { dialect: 'nemo-automodel', word: 'automodel', pattern: /\bautomodel finetune\b/ },
  { dialect: 'xtuner', word: 'xtuner', pattern: /\bxtuner train\b/ },
  { dialect: 'openai', word: 'openai', pattern: /\bopenai api fine_tun\w{1,10}\.(?:jobs\.)?create\b/ },
  { dialect: 'together', word: 'together', pattern: /\btogether fine-tuning create\b/ },
  { dialect: 'fireworks', word: 'firectl', pattern: /\bfirectl create sftj\b/ },
  {
    dialect: 'bedrock',
    word: 'create-model-customization-job',
    pattern: /\baws bedrock create-model-customization-job\b/,
  },
];
