import type { Setting, TrainingConfig, TrainingDefaults } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import type { ConfigNode } from './configNode';
import { subjectOf } from './datasetSubject';
import type { Dialect, NumberPlace } from './dialect';
import { find, type Job } from './lookup';
import { type AdapterReading, readAdapter } from './readAdapter';
import { readDatasets } from './readDatasets';
import { readEvaluation } from './readEvaluation';
import { numberOf, textOf } from './values';

/** Interprets a dialect on the job that it was recognised in. */
export function readFacts(
  job: Job,
  dialect: Dialect,
  { text }: SourceText,
  catalogue: Catalogue,
): TrainingConfig {
  const adapter = readAdapter(job, dialect.adapter);
  const facts = {
    kind: 'training-config',
    dialect: dialect.id,
    baseModel: first(job, dialect.baseModel, textOf),
    datasets: readDatasets(job, dialect).map(dataset => ({
      value: dataset.value,
      range: dataset.range,
      key: dataset.key,
      subject: subjectOf(dataset, text, catalogue),
    })),
    learningRate: first(job, dialect.learningRate, positive),
    epochs: firstNumber(job, dialect.epochs),
    steps: firstNumber(job, dialect.steps),
    evaluation: readEvaluation(job, dialect.evaluation),
    adapter: adapter.adapter,
  } as const;
  return { ...facts, defaults: defaultsOf(dialect, facts, adapter) };
}

/** The first of these paths with a value of the wanted kind. */
function first<T>(
  job: Job,
  paths: readonly string[],
  read: (node: ConfigNode) => T | null,
): Setting<T> | null {
  for (const path of paths) {
    const found = find(job, path);
    const value = found ? read(found.node) : null;
    if (found && value !== null) return { value, range: found.node.range, key: found.key };
  }
  return null;
}

function firstNumber(job: Job, places: readonly NumberPlace[]): Setting<number> | null {
  for (const place of places) {
    const { at, unit } = typeof place === 'string' ? { at: place, unit: '' } : place;
    const found = first(job, [at], node => positive(withoutUnit(node, unit)));
    if (found !== null) return found;
  }
  return null;
}

/** `3ep` as 3 where the unit is `ep`, and as nothing where it is another. */
function withoutUnit(node: ConfigNode, unit: string): ConfigNode {
  if (unit === '' || node.kind !== 'scalar') return node;
  const text = textOf(node);
  return { ...node, value: text?.endsWith(unit) ? text.slice(0, -unit.length) : null };
}

/** Zero and -1 are spellings of "not set". */
const positive = (node: ConfigNode): number | null => {
  const number = numberOf(node);
  return number !== null && number > 0 ? number : null;
};

const defaultsOf = (
  { defaults }: Dialect,
  facts: Omit<TrainingConfig, 'defaults'>,
  { stated }: AdapterReading,
): TrainingDefaults => ({
  evaluation: facts.evaluation === null ? defaults.evaluation : null,
  adapter: stated ? null : defaults.adapter,
  learningRate: facts.learningRate === null ? defaults.learningRate : null,
  epochs: facts.epochs === null && facts.steps === null ? defaults.epochs : null,
});
