import type { Dataset, EvaluationRemedy, TrainingConfig } from '../../../facts/trainingConfig';
import type { TextEdit } from '../../../text/textEdit';
import type { Dialect } from '../dialect';
import { find, findAll, type Job } from '../lookup';
import { flagOf, isEmpty, numberOf } from '../values';
import { addKey } from './addKey';
import { setKey } from './setKey';

/** The same facts with the edits that would put right what rules may report. Only for a job that its file states in full. */
export function withRemedies(
  facts: TrainingConfig,
  job: Job,
  dialect: Dialect,
  text: string,
): TrainingConfig {
  return {
    ...facts,
    remedy: remedyFor(facts, job, dialect, text),
    datasets: facts.datasets.map(dataset => ({ ...dataset, pin: pin(dataset, job, dialect, text) })),
  };
}

/** A twentieth: the share that the shipped examples of axolotl hold back most often, `val_set_size: 0.05`. */
const share = '0.05';

/** Switches evaluation on in the tool's own keys; null where that takes more than the tool can be told in a line or two. */
function remedyFor(
  { evaluation }: TrainingConfig,
  job: Job,
  { evaluation: place, epochs, learningRate, baseModel }: Dialect,
  text: string,
): EvaluationRemedy | null {
  const { remedy } = place;
  if (evaluation?.value === true || remedy === undefined) return null;
  const others = place.switch?.at.filter(path => path !== remedy.step?.at) ?? [];
  // Another name of the switch would contradict it.
  if (others.some(path => find(job, path) !== null)) return null;
  const near = [...learningRate, ...epochs, ...baseModel].filter(path => typeof path === 'string');
  const isDeclared = place.data.some(path => holdsBack(job, path));
  const edits: (TextEdit | null)[] = [];
  if (!isDeclared) {
    if (remedy.share === undefined) return null;
    edits.push(setKey(text, job, remedy.share, share, near));
  }
  if (remedy.step !== undefined) edits.push(setKey(text, job, remedy.step.at, remedy.step.on, near));
  const found = edits.filter(edit => edit !== null);
  if (found.length < edits.length || found.length === 0) return null;
  return { kind: isDeclared ? 'step' : 'share', edits: joined(found) };
}

/** A name, a list, or a figure above zero. */
function holdsBack(job: Job, path: string): boolean {
  const found = find(job, path);
  return found !== null && !isEmpty(found.node) && flagOf(found.node) !== false && numberOf(found.node) !== 0;
}

/** Two insertions at one place become one, so that their order is certain. */
function joined(edits: readonly TextEdit[]): TextEdit[] {
  const byPlace = new Map<number, TextEdit>();
  for (const edit of edits) {
    const there = byPlace.get(edit.range.start);
    byPlace.set(
      edit.range.start,
      there === undefined ? edit : { ...there, newText: there.newText + edit.newText },
    );
  }
  return [...byPlace.values()];
}

/** What a person has to fill in; no hub has a version of this name, so a run that forgets it stops at once. */
const placeholder = 'PUT-THE-COMMIT-HERE';

/** Names the version of a data set: in place of a branch, else in a new line behind its name. */
function pin({ range, revision }: Dataset, job: Job, dialect: Dialect, text: string): TextEdit | null {
  if (dialect.proof.length === 0) return null;
  if (revision !== null) return { range: revision.range, newText: placeholder };
  for (const { at, named = [], revision: name } of dialect.datasets) {
    if (name === undefined) continue;
    for (const { node } of findAll(job, at)) {
      if (node.kind !== 'map') continue;
      const key = named.find(each => node.entries.get(each)?.value.range.start === range.start);
      if (key !== undefined) return addKey(text, node, name, placeholder, [key]);
    }
  }
  return null;
}
