import type { EvaluationOverlap, RowFigure } from '../../../facts/trainingData';
import type { Example } from '../example';
import { collect } from './collect';
import { RowIndex } from './rowIndex';
import { commonShingles, type Fingerprint, fingerprint } from './shingles';

/** How many characters stand for a row in evidence. */
const shownLength = 80;

/** Rows that repeat an earlier row. The system prompt is left out, because rows share it. */
export function findNearDuplicates(examples: readonly Example[]): RowFigure {
  const prints = new Map(examples.map(example => [example, printOf(example)]));
  const index = new RowIndex(commonShingles([...prints.values()]));
  return collect(examples, example => {
    const print = prints.get(example);
    if (print === undefined) return null;
    const repeats = index.find(print) !== null;
    if (!repeats) index.add(print);
    return repeats ? excerptOf(example) : null;
  });
}

/** Evaluation rows that repeat a training row. `path` names their file, or is null where both lie in one. */
export function findOverlap(
  training: readonly Example[],
  evaluation: readonly Example[],
  path: string | null,
): EvaluationOverlap {
  const trainingPrints = training.map(printOf);
  const evaluationPrints = evaluation.map(printOf);
  const index = new RowIndex(commonShingles([...trainingPrints, ...evaluationPrints]));
  for (const print of trainingPrints) index.add(print);
  const found = evaluationPrints.map(print => index.find(print));
  const pairs = found.flatMap((place, at) => {
    const trained = place === null ? undefined : training[place];
    const held = evaluation[at];
    return trained?.isPlaced && held?.isPlaced ? [{ training: trained.range, evaluation: held.range }] : [];
  });
  const rows = found.filter(place => place !== null).length;
  return { path, evaluationRows: evaluation.length, rows, pairs: pairs.slice(0, 3) };
}

const printOf = ({ task, answer }: Example): Fingerprint => fingerprint(task, answer);

const excerptOf = ({ task, answer }: Example): string => (task || answer).trim().slice(0, shownLength);
