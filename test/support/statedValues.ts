import { valuesOf } from './configReading';

/** What the scripts of `stated` begin with. */
export const head = `
import os
from datasets import load_dataset
from trl import SFTConfig, SFTTrainer
`;

/** A job whose four values are these expressions. */
export const training = (model: string, rows: string, rate: string, epochs: string) => `
    trainer = SFTTrainer(
        model=${model},
        args=SFTConfig(output_dir="berth", learning_rate=${rate}, num_train_epochs=${epochs}),
        train_dataset=load_dataset(${rows}, split="train"),
    )
    trainer.train()
`;

/** The model, the data, the rate and the epochs that a script states. */
export const stated = (text: string) => {
  const { baseModel, datasets, learningRate, epochs } = valuesOf(`${head}${text}`, 'train.py');
  return [baseModel, datasets.join(), learningRate, epochs];
};

/** What they are where the script states all of them. */
export const all = ['Qwen/Qwen3-4B', 'harbor/pilots', 6e-5, 2];
