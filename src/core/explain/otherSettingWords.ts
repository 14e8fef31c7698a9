import type { OtherSettingName } from '../facts/trainingConfig';
import { forgetting, overfitting, poisoning } from './riskNames';
import type { SettingWords } from './settingWords';

/**
 * Words about settings that no rule judges. What is said of shipped examples was counted in axolotl 067b021c, LLaMA-Factory
 * ff6d4d12, torchtune bd2a0fc7 and the alignment handbook 925acdfe.
 */
export const otherSettingWords: Readonly<Record<OtherSettingName, SettingWords>> = {
  rank: {
    title: 'Rank of the adapter',
    means: {
      otherwise:
        'How much the adapter can hold. A higher rank learns more from the examples, by heart as well, and takes more memory.',
    },
    published:
      'Published: 16 by default (TRL), 8 (MLX-LM), 64 or less (mistral-finetune); most shipped examples take 8 to 64.',
    risk: overfitting,
  },
  alpha: {
    title: 'Strength of the adapter',
    means: {
      otherwise:
        'How strongly the adapter acts on the base model: it is multiplied by alpha ÷ rank. A higher value has the effect of a higher rate.',
    },
    published:
      'Published: twice the rank (TRL and torchtune), half of it in most shipped examples of axolotl.',
    risk: forgetting,
  },
  dropout: {
    title: 'Dropout of the adapter',
    means: {
      otherwise:
        'The share of the adapter that is left out at each step, so that it cannot rely on single weights.',
    },
    published: 'Published: 0.05 (TRL and most shipped examples of axolotl); none in the others.',
    risk: overfitting,
  },
  targets: {
    title: 'Where the adapter sits',
    means: {
      otherwise:
        'The parts of the base model that the adapter is added to. All linear layers learn most; attention alone changes less.',
    },
    risk: forgetting,
  },
  batchSize: {
    title: 'Batch size',
    means: {
      otherwise:
        'How many examples are learned from at once. Batch size × accumulation × devices examples make one step, and fewer make noisier ones.',
    },
    published:
      'Published: 1 or 2 on one device in most shipped examples, with accumulation to make up for it.',
    risk: overfitting,
  },
  accumulation: {
    title: 'Gradient accumulation',
    means: {
      otherwise:
        'How many batches are added up before the weights move: a larger batch in the memory of a small one.',
    },
    published: 'Published: 4 in most shipped examples of axolotl, 8 in those of LLaMA-Factory.',
  },
  warmup: {
    title: 'Warm-up',
    means: {
      otherwise:
        'How long the rate rises from zero at the start, so that the first batches do not throw the weights about.',
    },
    published:
      'Published: a tenth of the steps in nearly all shipped examples of axolotl, LLaMA-Factory and the alignment handbook.',
    risk: forgetting,
  },
  scheduler: {
    title: 'Course of the rate',
    means: { otherwise: 'How the rate falls after the warm-up. The figure in the file is the highest one.' },
    published: 'Published: cosine in nearly all shipped examples of axolotl and LLaMA-Factory.',
    risk: forgetting,
  },
  weightDecay: {
    title: 'Weight decay',
    means: {
      otherwise: 'Draws the trained weights towards zero at each step, which makes learning by heart harder.',
    },
    published:
      'Published: 0 in most shipped examples of axolotl, 0.01 in those of torchtune, 0.1 in mistral-finetune.',
    risk: overfitting,
  },
  sequenceLength: {
    title: 'Longest example',
    means: {
      otherwise:
        'Longer examples are cut off here, often in the middle of the answer: the model then learns to stop early. Count the tokens of your longest rows.',
    },
    published: 'Published: 2048 or 4096 tokens in most shipped examples of axolotl and LLaMA-Factory.',
  },
  packing: {
    title: 'Packing',
    means: {
      otherwise:
        'Puts several short examples into one row to save time. Fewer rows make fewer steps, so count the steps again before comparing runs.',
    },
  },
  inputs: {
    title: 'Learning from prompts',
    means: {
      otherwise:
        'Whether the model also learns to write the prompts. Facts in the context of a prompt then go into the weights as well; mostly only answers should be learned.',
    },
    risk: forgetting,
  },
  beta: {
    title: 'Closeness to the base model',
    means: {
      otherwise:
        'How strongly preference training is held to the model that it starts from. Lower values let it drift further.',
    },
    published: 'Published: 0.01 to 0.5 in the recipes of the alignment handbook.',
    risk: forgetting,
  },
  remoteCode: {
    title: 'Code from the model’s publisher',
    means: {
      otherwise:
        'Runs Python that comes with the model or data set, with the rights of this job. Name a commit, and read what it runs.',
    },
    risk: poisoning,
  },
  publishing: {
    title: 'Publishing the weights',
    means: {
      otherwise:
        'Uploads what was trained. Whoever has the weights can read out what they learned, so publish them only where the data may be published.',
    },
  },
};
