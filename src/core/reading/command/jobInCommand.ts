import { silentJob, type TrainingConfig } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import { type Phrase, phrase } from '../../text/say';
import type { TextRange } from '../../text/textRange';
import type { ConfigMap } from '../training-config/configNode';
import { dialects } from '../training-config/dialects/all';
import { readFacts } from '../training-config/readFacts';
import { recognise } from '../training-config/recognise';
import { flagsOf } from './flags';
import { launchCommands } from './launchCommands';
import { startsProgram } from './shellCommands';
import type { Word } from './shellWords';

export interface JobInCommand {
  readonly reason: Phrase;
  readonly facts: TrainingConfig;
}

const longestShown = 120;

/** Training from scratch is started by the same commands; `--pretrain` names the model that OpenRLHF goes on with. */
const fromScratch = /(?<!--|partial[_-])pre-?train(?!ed)/i;

/** The fine-tuning job that a command starts, with the figures on its command line; null where it starts none. */
export function jobInCommand(
  words: readonly Word[],
  text: string,
  catalogue: Catalogue,
): JobInCommand | null {
  const [first] = words;
  if (first === undefined) return null;
  const command = lineOf(words);
  if (fromScratch.test(command)) return null;
  const launch = launchCommands.find(({ pattern }) => pattern.test(command));
  const facts = launch
    ? launched(launch.dialect, flagsOf(words, true), text, catalogue)
    : startsProgram.test(first.text)
      ? programmed(flagsOf(words), trains.test(command), text, catalogue)
      : null;
  return facts && startedBy(words, facts, text);
}

/** A program whose name says that it trains, and that is told by its environment what. */
export function jobInEnvironment(
  commands: readonly (readonly Word[])[],
  environment: ConfigMap,
  text: string,
  catalogue: Catalogue,
): JobInCommand | null {
  const words = commands.find(each => {
    const line = lineOf(each);
    return trains.test(line) && !fromScratch.test(line);
  });
  const facts = words ? programmed(environment, true, text, catalogue) : null;
  return words && facts ? startedBy(words, facts, text) : null;
}

const lineOf = (words: readonly Word[]): string => words.map(word => word.text).join(' ');

function startedBy(words: readonly Word[], facts: TrainingConfig, text: string): JobInCommand {
  const [first] = words;
  const start = first?.range.start ?? 0;
  const range = firstLineOf(start, Math.max(first?.range.end ?? 0, words.at(-1)?.range.end ?? 0), text);
  const shown = lineOf(words)
    .replaceAll(/\s{1,100}/g, ' ')
    .slice(0, longestShown);
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

function programmed(
  map: ConfigMap,
  isTraining: boolean,
  text: string,
  catalogue: Catalogue,
): TrainingConfig | null {
  const found = recognise([map], '', isTraining);
  return found.kind === 'job' ? readFacts(found.job, found.dialect, text, catalogue) : null;
}

/** A program whose name says that it trains. */
const trains =
  /(?:^|[\s/._-])(?:re)?(?:train|trainer|training|fine-?_?tun(?:e|er|ing)|sft|dpo|orpo|grpo|qlora)(?:[_-]\w{1,60})?(?:\.(?:py|sh))?(?=\s|$)/i;

function firstLineOf(start: number, end: number, text: string): TextRange {
  const line = text.indexOf('\n', start);
  return { start, end: line < 0 ? end : Math.min(line, end) };
}
