import { phrase } from '../../../text/say';
import { byValue } from '../../training-config/dialect';
import { added, type ScriptDialect, traced } from '../scriptDialect';
import { calledName } from '../values';

/** The last part of the names of TRL's trainers. Source: TRL documentation, "Trainers". */
const preference = 'DPO|ORPO|KTO|CPO|BCO|XPO|NashMD|OnlineDPO';
const trlTrainer = new RegExp(`(?:^|\\.)(?:SFT|${preference}|GRPO|GKD|RLOO|PPO|Reward|PRM|Unsloth)Trainer$`);
/** The trainer of transformers, which learns whatever it is given. */
export const plainTrainer = /(?:^|\.)(?:Seq2Seq)?(?:Adapter)?Trainer$/;

const anyTrainer = new RegExp(`${trlTrainer.source}|${plainTrainer.source}`);
const preferenceTrainer = new RegExp(`(?:^|\\.)(?:${preference})Trainer$`);

/** Where the arguments of training stand; the older trainer for PPO takes them first. */
const settings = (key: string): string[] => ['args', '1', 'config', '0'].map(at => `${at}.${key}`);

/** An optimizer that the trainer is given takes the place of the one that the arguments describe. */
const optimizer = ['lr', 'learning_rate', '1'].map(key => `optimizers[].${key}`);

/** Trainers of the `transformers` family take the same arguments by the same names. */
const trainer = (
  id: string,
  name: string,
  call: RegExp,
  epochs: number,
  imports?: RegExp,
): ScriptDialect => ({
  ...traced,
  id,
  name,
  call,
  ...(imports ? { imports } : {}),
  trainer: true,
  proof: [],
  preference: [
    {
      needs: phrase('a trainer of preferences'),
      keys: [],
      holds: ({ map }) => preferenceTrainer.test(calledName(map)),
    },
  ],
  // The older trainer for PPO takes its settings first.
  model: ['model', '0', '1'],
  data: ['train_dataset', '3', 'dataset'],
  learningRate: [...optimizer, ...settings('learning_rate')],
  epochs: settings('num_train_epochs'),
  steps: settings('max_steps'),
  evaluation: {
    data: ['eval_dataset', '4', added.split],
    switch: {
      at: [
        'args.eval_strategy',
        'args.evaluation_strategy',
        'args.do_eval',
        '1.eval_strategy',
        '1.evaluation_strategy',
        '1.do_eval',
      ],
      alone: true,
    },
  },
  adapter: {
    signs: [{ at: added.adapter, reads: byValue({ lora: 'lora', qlora: 'qlora', full: 'full' }) }],
    quantized: [],
  },
  defaults: { evaluation: false, adapter: 'full', learningRate: null, epochs },
});

/** Source: transformers 4.57 and TRL 0.24, `TrainingArguments.num_train_epochs`. */
const defaultEpochs = 3;

/** The more particular first. */
export const trainers: readonly ScriptDialect[] = [
  trainer('unsloth', 'Unsloth', anyTrainer, defaultEpochs, /^unsloth(?:\.|$)/),
  trainer('ms-swift', 'ms-swift', anyTrainer, defaultEpochs, /^swift(?:\.|$)/),
  trainer('trl', 'TRL', trlTrainer, defaultEpochs),
  trainer('transformers', 'transformers', plainTrainer, defaultEpochs),
];

/** Rates that the classes of arguments have where none is given. Source: their documentation. */
export const defaultRates: Readonly<Record<string, number>> = {
  TrainingArguments: 5e-5,
  Seq2SeqTrainingArguments: 5e-5,
  SFTConfig: 2e-5,
  DPOConfig: 1e-6,
  KTOConfig: 1e-6,
  ORPOConfig: 1e-6,
  CPOConfig: 1e-6,
  GRPOConfig: 1e-6,
};
