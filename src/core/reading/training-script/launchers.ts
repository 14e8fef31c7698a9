import type { ConfigNode } from '../training-config/configNode';
import { argumentOf, emptyValue, isValue, put, type Value } from './values';

/** How a call takes a function, and the arguments with which it runs that function elsewhere. */
interface Launcher {
  readonly name: RegExp;
  readonly runs: readonly string[];
  /** One value, or a list of arguments. */
  readonly given: readonly string[];
  readonly list: boolean;
  /** The position of the first argument: some put the number of the process before. */
  readonly from: number;
}

const launchers: readonly Launcher[] = [
  {
    name: /(?:^|\.)\w{0,20}TorchTrainer$/,
    runs: ['train_loop_per_worker', '0'],
    given: ['train_loop_config', '1'],
    list: false,
    from: 0,
  },
  {
    name: /(?:^|\.)(?:notebook_launcher|debug_launcher)$/,
    runs: ['function', '0'],
    given: ['args', '1'],
    list: true,
    from: 0,
  },
  { name: /(?:^|\.)(?:Process|Thread)$/, runs: ['target'], given: ['args'], list: true, from: 0 },
  {
    name: /(?:^|\.)(?:mp|multiprocessing)\.spawn$/,
    runs: ['fn', '0'],
    given: ['args', '1'],
    list: true,
    from: 1,
  },
];

/** The function whose rows a data set takes, and the arguments that it gets: `Dataset.from_generator(rows, gen_kwargs={…})`. */
export function rowsFrom(name: string, call: Value): { runs: ConfigNode; given: Value } | null {
  const runs = /(?:^|\.)from_generator$/.test(name) ? argumentOf(call, ['generator', '0']) : undefined;
  const given = argumentOf(call, ['gen_kwargs']);
  return runs ? { runs, given: isValue(given) ? given : emptyValue(call.range) } : null;
}

/** Methods of a function that run it on another machine or in a queue, by Modal, Ray, Celery and Prefect. */
export const startsElsewhere = /\.(?:remote|local|spawn|delay|submit)$/;

/** The function that a call runs with arguments of its own, and these; null for any other call. */
export function launchedBy(name: string, call: Value): { runs: ConfigNode; given: Value } | null {
  const launcher = launchers.find(each => each.name.test(name));
  const runs = launcher && argumentOf(call, launcher.runs);
  if (launcher === undefined || runs === undefined) return null;
  const values = argumentOf(call, launcher.given);
  const given = emptyValue(call.range);
  const all = launcher.list && values?.kind === 'list' ? values.items : values ? [values] : [];
  for (const [position, value] of all.entries()) put(given, String(position + launcher.from), value);
  return { runs, given };
}
