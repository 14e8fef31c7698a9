import type { TrainingConfig } from '../facts/trainingConfig';
import { decimal } from '../knowledge/learningRates';
import { type Phrase, phrase } from '../text/say';
import type { SettingName } from './settingWords';

/** What the tool does where the key is left out; nothing where that is not known or depends on something else. */
export function defaultOf(name: SettingName, { tool }: TrainingConfig): Phrase[] {
  if (tool === null) return [];
  const { evaluation, learningRate, epochs } = tool.defaults;
  switch (name) {
    case 'evaluation':
      return evaluation === null
        ? []
        : [
            evaluation
              ? phrase('Left out, {tool} holds back part of the data by itself.', { tool: tool.name })
              : phrase('Left out, {tool} evaluates nothing.', { tool: tool.name }),
          ];
    case 'learningRate':
      return learningRate === null
        ? []
        : [phrase('Left out, {tool} takes {value}.', { tool: tool.name, value: decimal(learningRate) })];
    case 'epochs':
      return epochs === null
        ? []
        : [
            phrase('Left out, and without a limit on steps, {tool} takes {value}.', {
              tool: tool.name,
              value: epochs,
            }),
          ];
    default:
      return [];
  }
}
