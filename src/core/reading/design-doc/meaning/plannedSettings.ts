import type { PlannedSetting } from '../../../facts/plan';
import { modelNamesIn } from '../../../knowledge/modelNames';
import { recalling } from '../recall';
import {
  epochsLabelled,
  epochsStated,
  fullWords,
  holdsBack,
  loraWords,
  notHeldBack,
  numberOf,
  rateStated,
  trainedAfter,
  trainedBefore,
} from '../vocabulary/plan';
import type { Unit } from './unit';

/** How a sentence, item or row states that the job is to be run. */
export const settingsIn = ({ text: sentence, range }: Unit): PlannedSetting[] =>
  statedIn(sentence).map(({ text, index, ...setting }) => {
    const start = range.start + index;
    return { ...setting, text, range: { start, end: start + text.length } } as PlannedSetting;
  });

type WithoutPlace<Setting> = Setting extends PlannedSetting ? Omit<Setting, 'range'> : never;
type Found = WithoutPlace<PlannedSetting> & { readonly index: number };
type Reader = (text: string) => Found | null;

/** The one model that the sentence says is trained: another one may have written the examples. */
const baseModel: Reader = text => {
  const names = modelNamesIn(text);
  const [named] = names;
  if (named === undefined || names.length > 1) return null;
  const [before, after] = [text.slice(0, named.start), text.slice(named.start + named.text.length)];
  if (!trainedBefore.test(before) && !trainedAfter.test(after)) return null;
  return { about: 'baseModel', value: named.text, text: named.text, index: named.start };
};

const adapter: Reader = text => {
  const [lora, full] = [loraWords.exec(text), fullWords.exec(text)];
  if ((lora === null) === (full === null)) return null;
  const { 0: found, index } = (lora ?? full) as RegExpExecArray;
  return { about: 'adapter', value: lora === null ? 'full' : 'lora', text: found, index };
};

const evaluation: Reader = text =>
  holdsBack.test(text) && !notHeldBack.test(text) ? { about: 'evaluation', text, index: 0 } : null;

const epochs: Reader = text => {
  const stated = epochsStated.exec(text);
  const found = stated ?? epochsLabelled.exec(text);
  if (found === null || text.match(/\bepochs\b/giu)?.length !== 1) return null;
  const [{ length }, ...rest] = [found[0], ...found.slice(stated === null ? 1 : 2)];
  const figures = rest.filter(each => each !== undefined).map(numberOf);
  const least = found.groups?.limit === undefined ? Math.min(...figures) : 0;
  return {
    about: 'epochs',
    least,
    most: Math.max(...figures),
    text: found[0].slice(0, length),
    index: found.index,
  };
};

const learningRate: Reader = text => {
  const found = rateStated.exec(text);
  const value = Number(found?.[1]);
  if (found === null || !(value > 0 && value < 1)) return null;
  return { about: 'learningRate', value, text: found[0], index: found.index };
};

const readers: readonly Reader[] = [baseModel, adapter, evaluation, epochs, learningRate];

const statedIn = recalling((text): readonly Found[] =>
  readers.map(reader => reader(text)).filter(found => found !== null),
);
