import type { AnswerClass } from '../../../facts/trainingData';
import type { Example } from '../example';

/** What makes answers a closed set. These are this project's own figures: nobody publishes any. */
const longestLabel = 60;
const fewestRows = 20;
const mostClasses = 100;
const fewestRowsPerClass = 4;

/** The answers with their rows, fewest first, where the set is a classification: few short answers that come back. */
export function findClasses(examples: readonly Example[]): readonly AnswerClass[] | null {
  if (examples.length < fewestRows) return null;
  const classes = new Map<string, AnswerClass>();
  for (const { answer, range } of examples) {
    const label = answer.trim();
    if (label === '' || label.length > longestLabel) return null;
    const key = label.toLowerCase();
    const known = classes.get(key);
    classes.set(key, { answer: label, first: range, ...known, rows: (known?.rows ?? 0) + 1 });
    if (classes.size > mostClasses) return null;
  }
  if (classes.size < 2 || examples.length < classes.size * fewestRowsPerClass) return null;
  return [...classes.values()].sort((one, other) => one.rows - other.rows);
}
