import { read, type SourceText } from '../../src/core';
import type { TrainingConfig } from '../../src/core/facts/trainingConfig';
import { catalogue } from './catalogue';

/** Reads a text as the config file of this name. */
export const readConfig = (text: string, path = 'job.yaml') =>
  read({ path, text } satisfies SourceText, catalogue);

/** The facts of a text that must be a training config. */
export function factsOf(text: string, path?: string): TrainingConfig {
  const { facts, reason } = readConfig(text, path);
  if (facts?.kind !== 'training-config') throw new Error(`Not read as a training config: ${reason}`);
  return facts;
}

/** The facts without their places, as `fineline facts` prints them. */
export function valuesOf(text: string, path?: string) {
  const { dialect, baseModel, datasets, learningRate, epochs, steps, evaluation, adapter } = factsOf(
    text,
    path,
  );
  return {
    dialect,
    baseModel: baseModel?.value ?? null,
    datasets: datasets.map(({ value }) => value),
    learningRate: learningRate?.value ?? null,
    epochs: epochs?.value ?? null,
    steps: steps?.value ?? null,
    evaluation: evaluation?.value ?? null,
    adapter: adapter?.value ?? null,
  };
}

/** The values of a job that states nothing but its dialect. */
export const nothingStated: Omit<ReturnType<typeof valuesOf>, 'dialect'> = {
  baseModel: null,
  datasets: [],
  learningRate: null,
  epochs: null,
  steps: null,
  evaluation: null,
  adapter: null,
};
