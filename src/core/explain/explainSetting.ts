import type { Dataset, Setting, TrainingConfig } from '../facts/trainingConfig';
import { decimal, learningRateRange } from '../knowledge/learningRates';
import { phraseFor } from '../knowledge/volatility';
import type { Thresholds } from '../settings/settings';
import { type Phrase, type PhraseArguments, phrase } from '../text/say';
import type { TextRange } from '../text/textRange';
import { defaultOf } from './defaultOf';
import type { Explanation } from './explanation';
import { type SettingName, settingWords } from './settingWords';

/** A setting with the state of the job that decides what it means. */
interface Known {
  readonly name: SettingName;
  readonly setting: Setting<unknown>;
  readonly state: string;
  readonly values?: PhraseArguments;
}

/**
 * What the setting at an offset means for its job; null where none stands there. Of settings inside one another the inner
 * one counts; where two share a key, as evaluation and its data do, the one that says more comes first in the list below.
 */
export function explainSetting(
  config: TrainingConfig,
  offset: number,
  thresholds: Thresholds,
): Explanation | null {
  const here = settingsOf(config).filter(({ setting }) => contains(placeOf(setting), offset));
  const [known] = here.toSorted((one, other) => lengthOf(one) - lengthOf(other));
  if (known === undefined) return null;
  const { title } = settingWords[known.name];
  return { range: placeOf(known.setting), title, sentences: sentences(known, config, thresholds) };
}

const contains = ({ start, end }: TextRange, offset: number): boolean => start <= offset && offset <= end;

function lengthOf({ setting }: Known): number {
  const { start, end } = placeOf(setting);
  return end - start;
}

function settingsOf(config: TrainingConfig): Known[] {
  const { adapter, defaults, evaluation, stopsEarly, steps } = config;
  const trained = adapter?.value ?? defaults.adapter;
  const way = trained === 'qlora' ? 'lora' : (trained ?? '');
  const given = (name: SettingName, setting: Setting<unknown> | null, state = ''): Known[] =>
    setting === null ? [] : [{ name, setting, state }];
  return [
    ...given('baseModel', config.baseModel, way),
    ...config.datasets.flatMap(dataset => [datasetOf(dataset), ...given('revision', dataset.revision)]),
    ...config.evaluatedOn.flatMap(place => given('evaluatedOn', place)),
    ...given('evaluation', evaluation, evaluation?.value === false ? 'off' : ''),
    ...given('learningRate', config.learningRate, config.preference ? 'preference' : way),
    ...given('epochs', config.epochs, stopsEarly ? 'stopsEarly' : steps === null ? '' : 'steps'),
    ...given('steps', steps),
    ...given('adapter', adapter, adapter?.value),
    ...given('quantization', config.quantization),
    ...given('examples', config.examples),
    ...given('schedule', config.schedule),
    ...given('seed', config.seed),
    ...given('output', config.output),
    ...config.others.flatMap(setting => given(setting.name, setting)),
  ];
}

const datasetOf = (setting: Dataset): Known => {
  const { subject } = setting;
  return {
    name: 'dataset',
    setting,
    state: subject === null ? '' : 'subject',
    ...(subject && { values: { subject: subject.text, cadence: phraseFor(subject.entry.volatility) } }),
  };
};

function sentences({ name, state, values }: Known, config: TrainingConfig, thresholds: Thresholds): Phrase[] {
  const { means, published, risk } = settingWords[name];
  const own = Object.hasOwn(means, state) ? means[state] : undefined;
  return [
    phrase(own ?? means.otherwise, values),
    ...(published === undefined ? [] : [phrase(published)]),
    ...(name === 'learningRate' ? publishedRates(config, thresholds) : []),
    ...defaultOf(name, config),
    ...(risk === undefined ? [] : [phrase('Bears on the risk: {risk}.', { risk: phrase(risk) })]),
  ];
}

function publishedRates(config: TrainingConfig, thresholds: Thresholds): Phrase[] {
  const range = learningRateRange(config, thresholds);
  if (range === null) return [];
  const { training, lowest, highest, source } = range;
  return [
    phrase('Published range for {training}: {lowest} to {highest} ({source}).', {
      training,
      lowest: decimal(lowest),
      highest: decimal(highest),
      source,
    }),
  ];
}

/** The key and its value where one follows the other; an item of a list stands alone. */
const placeOf = ({ key, range }: Setting<unknown>): TextRange =>
  key === null || key.start > range.start ? range : { start: key.start, end: Math.max(key.end, range.end) };
