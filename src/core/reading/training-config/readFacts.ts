import {
  type Dataset,
  type DatasetSubject,
  silentJob,
  type TrainingConfig,
  type TrainingDefaults,
} from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import type { ConfigNode } from './configNode';
import { isPublished, subjectOf, subjectOfHeader, subjectOfJob } from './datasetSubject';
import type { Dialect } from './dialect';
import { documentsIn } from './documents';
import type { Job } from './lookup';
import { mapsIn } from './maps';
import { defaultAdapter, readAdapter } from './readAdapter';
import { readCommonSettings } from './readCommonSettings';
import { type NamedDataset, readDatasets } from './readDatasets';
import { readEvaluation, readHeldBack } from './readEvaluation';
import { readExamples } from './readExamples';
import { readGuards } from './readGuards';
import { readOtherSettings } from './readOtherSettings';
import { readSchedule } from './readSchedule';
import { firstNumber, firstText } from './settings';
import { uncheckedIn } from './uncheckedData';
import { flagOf, isEmpty, numberOf } from './values';

/** Interprets a dialect on the job that it was recognised in. */
export function readFacts(job: Job, dialect: Dialect, text: string, catalogue: Catalogue): TrainingConfig {
  const named = readDatasets(job, dialect.datasets, dialect.oneDatasetPlace);
  const evaluatedOn = readDatasets(job, dialect.evaluation.sets ?? []);
  const facts = {
    ...silentJob,
    dialect: dialect.id,
    baseModel: firstText(job, dialect.baseModel),
    datasets: withSubjects(
      named,
      subjectOfJob(firstText(job, dialect.jobName ?? []), catalogue),
      text,
      catalogue,
    ),
    learningRate: firstNumber(job, dialect.learningRate),
    epochs: firstNumber(job, dialect.epochs),
    steps: firstNumber(job, dialect.steps),
    evaluation: readEvaluation(job, dialect.evaluation),
    heldBack: readHeldBack(job, dialect.evaluation),
    evaluatedOn,
    adapter: readAdapter(job, dialect),
    preference: dialect.preference?.some(({ holds }) => holds(job)) ?? false,
    examples: readExamples(job, dialect, named, text),
    stopsEarly: stopsEarly(job),
    guardsAbilities: readGuards(job, [...named, ...evaluatedOn]),
    schedule: readSchedule(job.root, text, catalogue),
    ...readCommonSettings(job),
    others: readOtherSettings(job),
    documents: documentsIn(text),
    tool: { name: dialect.name, defaults: dialect.defaults },
  };
  const complete =
    (dialect.proof.length > 0 && !dialect.isPart) || (facts.baseModel !== null && named.length > 0);
  return { ...facts, complete, defaults: defaultsOf(job, dialect, facts) };
}

const stopsEarly = ({ root }: Job): boolean => {
  for (const map of mapsIn(root)) {
    for (const [key, { value }] of map.entries) {
      if (earlyStop.test(key) && !isEmpty(value) && flagOf(value) !== false && numberOf(value) !== 0)
        return isUsed(value);
    }
  }
  return false;
};

const earlyStop = /early_?stop/i;

/** `early_stop: {enabled: false}` is not used. */
const isUsed = (node: ConfigNode): boolean => {
  const enabled = node.kind === 'map' ? node.entries.get('enabled') : undefined;
  return enabled === undefined || flagOf(enabled.value) !== false;
};

/** What the name of the job, or the top of the file, says is trained is said of the first data set, unless the data sets speak for themselves. */
function withSubjects(
  named: readonly NamedDataset[],
  ofJob: DatasetSubject | null,
  text: string,
  catalogue: Catalogue,
): Dataset[] {
  const datasets = named.map(dataset => toDataset(dataset, text, catalogue));
  const [first, ...others] = datasets;
  if (first === undefined || datasets.some(({ subject }) => subject !== null)) return datasets;
  return [{ ...first, subject: ofJob ?? subjectOfHeader(text, catalogue) }, ...others];
}

const toDataset = (dataset: NamedDataset, text: string, catalogue: Catalogue): Dataset => ({
  value: dataset.value,
  range: dataset.range,
  key: dataset.key,
  split: dataset.split,
  revision: dataset.revision,
  published: isPublished(dataset.value),
  unchecked: uncheckedIn(dataset, text),
  pin: null,
  subject: subjectOf(dataset, text, catalogue),
});

const defaultsOf = (
  job: Job,
  dialect: Dialect,
  { evaluation, learningRate, epochs, steps }: Omit<TrainingConfig, 'defaults'>,
): TrainingDefaults => ({
  adapter: defaultAdapter(job, dialect),
  evaluation: evaluation === null ? dialect.defaults.evaluation : null,
  learningRate: learningRate === null ? dialect.defaults.learningRate : null,
  epochs: epochs === null && steps === null ? dialect.defaults.epochs : null,
});
