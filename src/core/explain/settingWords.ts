import type { OtherSettingName } from '../facts/trainingConfig';
import { otherSettingWords } from './otherSettingWords';
import { forgetting, overfitting, poisoning, staleness } from './riskNames';

/** Settings of a job that can be explained. */
export type SettingName =
  | OtherSettingName
  | 'baseModel'
  | 'dataset'
  | 'revision'
  | 'evaluatedOn'
  | 'evaluation'
  | 'learningRate'
  | 'epochs'
  | 'steps'
  | 'adapter'
  | 'quantization'
  | 'examples'
  | 'schedule'
  | 'seed'
  | 'output';

/** The words about a setting. `{tool}` is the tool's name, `{value}` what the file states. */
export interface SettingWords {
  readonly title: string;
  /** What it means, by the state of the job; `otherwise` holds for every job without a state of its own. */
  readonly means: { readonly otherwise: string; readonly [state: string]: string };
  /** What is published, with its source. */
  readonly published?: string;
  /** One of the framework's five risks, by its name. */
  readonly risk?: string;
}

export const settingWords: Readonly<Record<SettingName, SettingWords>> = {
  ...otherSettingWords,
  baseModel: {
    title: 'Base model',
    means: {
      otherwise: 'The model that this job starts from. What it cannot do yet has to come from the examples.',
      full: 'The model that this job starts from. All of its weights change, so measure its general abilities before and after.',
      lora: 'The model that this job starts from. Its own weights stay; the adapter is added to them and fits no other model.',
    },
    risk: forgetting,
  },
  dataset: {
    title: 'Training data',
    means: {
      otherwise:
        'What these examples teach goes into the weights, and stays there as it was on the day they were made.',
      subject:
        'These examples teach “{subject}”, which {cadence}. The weights keep it as it was on the day they were made; retrieval would look it up.',
    },
    published: 'Published advice: 500 to 5,000 reviewed examples (source framework).',
    risk: staleness,
  },
  revision: {
    title: 'Version of the training data',
    means: {
      otherwise:
        'The data set is fetched at this version. A commit never changes; a branch does as its owner likes.',
    },
    risk: poisoning,
  },
  evaluatedOn: {
    title: 'Evaluation data',
    means: {
      otherwise: 'The job measures itself on these examples. None of them may be trained on.',
    },
    risk: overfitting,
  },
  evaluation: {
    title: 'Evaluation',
    means: {
      otherwise:
        'Examples are held back, so that a rising loss on them shows when the model begins to memorize.',
      off: 'Nothing is evaluated, so nobody will see whether this job learns or memorizes.',
    },
    published: 'Published advice: use the validation loss to detect memorizing (source framework).',
    risk: overfitting,
  },
  learningRate: {
    title: 'Learning rate',
    means: {
      otherwise: 'How far each step moves the weights.',
      full: 'How far each step moves the weights. All of them move here, so a high rate overwrites what the base model could do.',
      lora: 'How far each step moves the weights of the adapter. It is new and small, so it takes about ten times the rate of full training.',
      preference:
        'How far each step moves the weights. Learning from chosen and rejected answers takes a far lower rate than learning from examples.',
    },
    risk: forgetting,
  },
  epochs: {
    title: 'Epochs',
    means: {
      otherwise: 'How often the model sees each example. The more often, the more it learns them by heart.',
      stopsEarly:
        'How often the model sees each example at most: the job stops early when the evaluation no longer improves.',
      steps: 'How often the model sees each example, unless the limit on steps is reached first.',
    },
    published:
      'Published range: 1 to 3 (Unsloth, torchtune, ms-swift); the highest default of a tool is 5 (LitGPT).',
    risk: overfitting,
  },
  steps: {
    title: 'Training steps',
    means: {
      otherwise:
        'How many batches are learned from. Steps × batch size ÷ examples is how often each example is seen.',
    },
    risk: overfitting,
  },
  adapter: {
    title: 'Adapter',
    means: {
      otherwise: 'How the weights are trained.',
      full: 'All weights are trained. It learns most, forgets most, and costs most.',
      lora: 'A LoRA: a small addition is trained beside the base model’s weights, which stay as they are.',
      qlora:
        'A QLoRA: a small addition is trained beside the base model’s weights, which are held in four bits to save memory.',
    },
    published:
      'Published advice: a low-rank adapter before full tuning. It learns less and forgets less (Biderman et al. 2024).',
    risk: forgetting,
  },
  quantization: {
    title: 'Quantization',
    means: {
      otherwise:
        'How short the base model’s weights are held while it is trained: less memory, a little less exact.',
    },
  },
  examples: {
    title: 'Number of examples',
    means: { otherwise: 'How many examples the job trains on.' },
    published: 'Published advice: 500 to 5,000, and at least 200 per class (source framework).',
    risk: overfitting,
  },
  schedule: {
    title: 'Schedule',
    means: {
      otherwise:
        'When the job runs again. Between two runs the weights know only the last one; facts that change sooner belong in retrieval.',
    },
    risk: staleness,
  },
  seed: {
    title: 'Seed',
    means: {
      otherwise:
        'The same seed on the same data gives nearly the same weights, so that two runs can be compared.',
    },
  },
  output: {
    title: 'Output',
    means: {
      otherwise:
        'Where the trained weights go. What was trained on can be read out of them, so guard them like the data.',
    },
  },
};
