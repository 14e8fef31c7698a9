import type { TrainingConfig } from '../facts/trainingConfig';
import { decimal } from '../knowledge/learningRates';
import type { Sentence } from './explanation';
import type { SettingName } from './settingWords';

/** What the tool does where the key is left out; nothing where that is not known or depends on something else. */
export function defaultOf(name: SettingName, { tool }: TrainingConfig): Sentence[] {
  if (tool === null) return [];
  const { evaluation, learningRate, epochs } = tool.defaults;
  switch (name) {
    case 'evaluation':
      return evaluation === null ? [] : [about(tool.name, evaluation ? evaluates : evaluatesNothing)];
    case 'learningRate':
      return learningRate === null ? [] : [about(tool.name, takesRate, decimal(learningRate))];
    case 'epochs':
      return epochs === null ? [] : [about(tool.name, takesEpochs, epochs)];
    default:
      return [];
  }
}

const evaluates = 'Left out, {tool} holds back part of the data by itself.';
const evaluatesNothing = 'Left out, {tool} evaluates nothing.';
const takesRate = 'Left out, {tool} takes {value}.';
const takesEpochs = 'Left out, and without a limit on steps, {tool} takes {value}.';

const about = (tool: string, template: string, value?: string | number): Sentence => ({
  template,
  arguments: value === undefined ? { tool } : { tool, value },
});
