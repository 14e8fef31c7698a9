import type { Plan, PlannedSetting } from '../facts/plan';
import { decimal } from '../knowledge/learningRates';
import { areDifferentModels } from '../knowledge/modelNames';
import { type Phrase, phrase } from '../text/say';
import type { TextRange } from '../text/textRange';
import type { Job } from './bearing';

/** Two files that say different things, with both places. */
export interface Contradiction {
  /** In the document, with the words that decide. */
  readonly decided: { readonly text: string; readonly range: TextRange };
  /** In the config. */
  readonly done: TextRange;
  /** What the job does, as it reads after "this job". */
  readonly does: Phrase;
}

/** What a document decides and a job of the same project does otherwise. Both must be stated; in doubt they agree. */
export const contradictionsBetween = (plan: Plan, job: Job): Contradiction[] => [
  ...againstRefusal(plan, job),
  ...againstLookups(plan, job),
  ...plan.settings.flatMap(setting => {
    const found = otherwise(setting, job);
    return found === null ? [] : [{ decided: setting, ...found }];
  }),
];

type Otherwise = Pick<Contradiction, 'done' | 'does'>;

function againstRefusal({ refusal }: Plan, { datasets }: Job): Contradiction[] {
  const [first] = datasets;
  return refusal === null || first === undefined
    ? []
    : [{ decided: refusal, done: first.range, does: trainsOn(first.value) }];
}

function againstLookups({ lookups }: Plan, { datasets }: Job): Contradiction[] {
  return datasets.flatMap(({ value, range, subject }) => {
    const decided = lookups.find(({ entryId }) => entryId === subject?.entry.id);
    return decided === undefined ? [] : [{ decided, done: range, does: trainsOn(value) }];
  });
}

const trainsOn = (data: string): Phrase => phrase('trains on “{data}”', { data });

function otherwise(setting: PlannedSetting, job: Job): Otherwise | null {
  switch (setting.about) {
    case 'baseModel':
      return job.baseModel !== null && areDifferentModels(setting.value, job.baseModel.value)
        ? { done: job.baseModel.range, does: phrase('trains “{model}”', { model: job.baseModel.value }) }
        : null;
    case 'adapter':
      return otherAdapter(setting.value, job);
    case 'evaluation':
      return unevaluated(job);
    case 'epochs':
      return otherEpochs(setting, job);
    case 'learningRate':
      return job.learningRate !== null &&
        Math.abs(job.learningRate.value - setting.value) > setting.value * rounding
        ? {
            done: job.learningRate.range,
            does: phrase('has a learning rate of {rate}', { rate: decimal(job.learningRate.value) }),
          }
        : null;
  }
}

/** Figures are rounded when they are written down. */
const rounding = 0.01;

function otherAdapter(
  decided: 'lora' | 'full',
  { adapter, complete, defaults, baseModel }: Job,
): Otherwise | null {
  const actual = adapter?.value ?? (complete ? defaults.adapter : null);
  const done = adapter?.range ?? baseModel?.range;
  if (actual === null || done === undefined || (actual === 'full') === (decided === 'full')) return null;
  return { done, does: actual === 'full' ? phrase('trains all weights') : phrase('trains a LoRA') };
}

function unevaluated({ evaluation, complete, defaults, datasets, baseModel }: Job): Otherwise | null {
  const isOff = evaluation === null ? complete && defaults.evaluation === false : !evaluation.value;
  const done = evaluation?.range ?? datasets[0]?.range ?? baseModel?.range;
  return isOff && done !== undefined ? { done, does: phrase('evaluates on nothing') } : null;
}

/** Of a job that counts steps, or stops by itself, nobody knows how many epochs it runs. */
function otherEpochs(
  { least, most }: { readonly least: number; readonly most: number },
  { epochs, steps, stopsEarly }: Job,
): Otherwise | null {
  if (epochs === null || steps !== null || stopsEarly || (epochs.value >= least && epochs.value <= most))
    return null;
  return { done: epochs.range, does: phrase('runs {epochs} epochs', { epochs: epochs.value }) };
}
