import type { ConfigEntry, ConfigMap } from './configNode';
import { normalized } from './ownKeys';
import { textOf } from './values';

/** Words by which the stages of one run are told apart. */
const supervised = /(?:^|_)(?:sft|supervised|instruct(?:ion)?)(?=[_\d]|$)/;
const otherStage =
  /(?:^|_)(?:(?:cont(?:inued|inual)?_?)?pre_?train(?:ing)?|cpt|dapt|reward|rm|dpo|orpo|kto|ppo|grpo|rlhf|rl|preferences?|alignment)(?=[_\d]|$)/;

/** Whether this is the stage in which a model learns from answers. */
export const isSupervised = (name: string): boolean => supervised.test(name) && !otherStage.test(name);

/** Of several stages in a map, those beside the one that learns from answers; they have rates and data of their own. */
export function otherStagesIn({ entries }: ConfigMap): ReadonlySet<string> {
  const parts = [...entries]
    .filter(([, { value }]) => value.kind !== 'scalar')
    .map(([key, { value }]) => ({
      key,
      names: [normalized(key), ...(value.kind === 'map' ? stageNames(value) : [])],
    }));
  if (!parts.some(({ names }) => names.some(isSupervised))) return new Set();
  return new Set(
    parts.filter(({ names }) => names.some(name => otherStage.test(name))).map(({ key }) => key),
  );
}

/** The maps of a list; of several stages, the one that learns from answers. */
export function ofOneStage(maps: readonly ConfigMap[]): readonly ConfigMap[] {
  const own = maps.filter(map => stageNames(map).some(isSupervised));
  const others = maps.some(map => stageNames(map).some(name => otherStage.test(name)));
  return own.length > 0 && others ? own : maps;
}

const stageNames = ({ entries }: ConfigMap): string[] =>
  ['name', 'stage', 'type', 'method', 'kind', 'task'].flatMap(key => nameIn(entries.get(key)));

const nameIn = (entry: ConfigEntry | undefined): string[] => {
  const text = entry && textOf(entry.value);
  return text ? [normalized(text)] : [];
};
