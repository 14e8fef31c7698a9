import { silentJob, type TrainingConfig } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import { type Phrase, phrase } from '../../text/say';
import type { TextRange } from '../../text/textRange';
import type { ConfigEntry, ConfigMap, ConfigNode, ConfigScalar } from '../training-config/configNode';
import { dialects } from '../training-config/dialects/all';
import { launchCommands } from '../training-config/launchCommands';
import { readFacts } from '../training-config/readFacts';
import { recognise } from '../training-config/recognise';
import { givenElsewhere } from '../training-config/values';
import type { Word } from './shellWords';

export interface JobInCommand {
  readonly reason: Phrase;
  readonly facts: TrainingConfig;
}

const longestShown = 120;

/** A program that somebody wrote, started with figures on its command line. */
const startsProgram = /^(?:\S{0,200}\/)?(?:python[\d.]{0,5}|accelerate|torchrun|deepspeed|uv|poetry)$/;

/** The fine-tuning job that a command starts, with the figures on its command line; null where it starts none. */
export function jobInCommand(
  words: readonly Word[],
  text: string,
  catalogue: Catalogue,
): JobInCommand | null {
  const [first] = words;
  if (first === undefined) return null;
  const command = words.map(word => word.text).join(' ');
  // Training from scratch is started by the same commands.
  if (/pretrain/i.test(command)) return null;
  const launch = launchCommands.find(({ pattern }) => pattern.test(command));
  const facts = launch
    ? launched(launch.dialect, flagsOf(words), text, catalogue)
    : startsProgram.test(first.text)
      ? programmed(flagsOf(words), text, catalogue)
      : null;
  if (facts === null) return null;
  const range = { start: first.range.start, end: Math.max(first.range.end, words.at(-1)?.range.end ?? 0) };
  const shown = command.replaceAll(/\s{1,100}/g, ' ').slice(0, longestShown);
  return {
    reason: phrase('It starts a fine-tuning job: `{command}`.', { command: shown }),
    // A config file may say the rest.
    facts: { ...facts, complete: false, launches: { text: shown, range } },
  };
}

/** What a tool that we know is told on the command line, by the same names as in its config. */
function launched(id: string, map: ConfigMap, text: string, catalogue: Catalogue): TrainingConfig {
  const dialect = dialects.find(each => each.id === id);
  if (dialect === undefined) return { ...silentJob, dialect: id };
  const { defaults, guardsAbilities } = silentJob;
  return { ...readFacts({ map, root: map }, dialect, text, catalogue), defaults, guardsAbilities };
}

function programmed(map: ConfigMap, text: string, catalogue: Catalogue): TrainingConfig | null {
  const found = recognise([map], '');
  return found.kind === 'job' ? readFacts(found.job, found.dialect, text, catalogue) : null;
}

const flag = /^--?([A-Za-z][\w.-]{0,100})(?:=(.{0,2000}))?$/;

/** `--learning-rate 1e-4 --train --dataset a b` as a map, under the names of configs and of requests. */
function flagsOf(words: readonly Word[]): ConfigMap {
  const entries = new Map<string, ConfigEntry>();
  let values: ConfigScalar[] = [];
  let open: { readonly name: string; readonly key: TextRange } | null = null;
  const close = () => {
    if (open === null) return;
    const entry = { key: open.key, value: valueBehind(values, open.key) };
    for (const name of namesOf(open.name)) if (!entries.has(name)) entries.set(name, entry);
  };
  for (const { text, range } of words) {
    const [, name, value] = flag.exec(text) ?? [];
    if (name === undefined) {
      values.push(scalar(text, range));
      continue;
    }
    close();
    open = { name, key: range };
    values = value === undefined ? [] : [scalar(value, { start: range.end - value.length, end: range.end })];
  }
  close();
  return {
    kind: 'map',
    entries,
    range: { start: words[0]?.range.start ?? 0, end: words.at(-1)?.range.end ?? 0 },
  };
}

/** A flag without a value is switched on. */
function valueBehind(values: readonly ConfigScalar[], key: TextRange): ConfigNode {
  const [first] = values;
  if (values.length > 0 && values.every(({ value }) => value === null)) return givenElsewhere(key);
  if (first === undefined) return { kind: 'scalar', value: true, range: key };
  return values.length === 1 ? first : { kind: 'list', items: values, range: first.range };
}

/** A value that only running would tell says nothing. */
const scalar = (text: string, range: TextRange): ConfigScalar => ({
  kind: 'scalar',
  value: text === '' || text.includes('$') ? null : text,
  range,
});

/** `base-model` is `base_model` in configs and `baseModel` in requests. */
const namesOf = (name: string): string[] => {
  const snake = name.replaceAll('-', '_');
  return [snake, snake.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())];
};
