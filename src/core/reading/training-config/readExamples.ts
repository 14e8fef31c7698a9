import type { ExampleCount } from '../../facts/trainingConfig';
import { commentsAt } from './comments';
import type { Dialect } from './dialect';
import type { Job } from './lookup';
import type { NamedDataset } from './readDatasets';
import { firstNumber } from './settings';

/** How many examples the job trains on, as names, comments and limits say; null where one data set stays unknown. */
export function readExamples(
  job: Job,
  { mostExamples = [] }: Dialect,
  datasets: readonly NamedDataset[],
  text: string,
): ExampleCount | null {
  const counts = datasets.map(dataset => countOf(dataset, text));
  const known = counts.flatMap(count => count ?? []);
  const [first] = known;
  if (first !== undefined && known.length === datasets.length) {
    return { ...first, value: known.reduce((sum, { value }) => sum + value, 0) };
  }
  const limit = firstNumber(job, mostExamples);
  return limit && { ...limit, value: limit.value * Math.max(1, datasets.length), atMost: true };
}

/** `owner/name#500` takes 500 examples of it. */
const sample = /#(\d{1,9})$/;

const counted =
  /(?:^|[^\w.,])(\d{1,3}(?:[,_]\d{3}){1,3}|\d{1,9})\s{0,3}(k)?\s{1,3}(?:\w{1,20}\s)?(?:examples?|samples|rows|pairs|records|conversations|dialogues|instructions)\b/i;

function countOf(dataset: NamedDataset, text: string): ExampleCount | null {
  const { value, range } = dataset;
  const taken = sample.exec(value);
  if (taken) return { value: Number(taken[1]), range, key: null, atMost: false };
  for (const comment of commentsAt(text, [range, ...dataset.described])) {
    const found = counted.exec(comment.text);
    const number = Number(found?.[1]?.replaceAll(/[,_]/g, ''));
    if (found && number > 0) {
      return { value: found[2] ? number * 1_000 : number, range: comment.range, key: null, atMost: false };
    }
  }
  return null;
}
