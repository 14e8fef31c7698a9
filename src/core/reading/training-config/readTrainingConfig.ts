import type { Facts, Kind } from '../../facts/facts';
import { saysNothing } from '../../facts/trainingConfig';
import type { Catalogue } from '../../knowledge/catalogue';
import { phrase, say, type Words } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { commandsInConfig } from '../command/commandsInConfig';
import { environmentIn } from '../command/environment';
import { jobInCommand, jobInEnvironment } from '../command/jobInCommand';
import { launchCommands } from '../command/launchCommands';
import { notOurs, type Reading, refused } from '../reading';
import type { ConfigNode, ParsedConfig } from './configNode';
import { dialects } from './dialects/all';
import { trlSettings } from './dialects/trl';
import { withRemedies } from './edits/readRemedies';
import { homeMadeKeys } from './homeMadeEvidence';
import { retrievalKeys } from './homeMadeRetrieval';
import { tooDeepAt } from './nesting';
import { foreignFigures } from './ownKeys';
import { parseJson } from './parseJson';
import { parseToml } from './parseToml';
import { parseYaml } from './parseYaml';
import { readFacts } from './readFacts';
import { readRetrieval } from './readRetrieval';
import { readSchedule } from './readSchedule';
import { type Recognition, recogniseOwn, recogniseTool } from './recognise';

export const readYamlConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseYaml);

/** A list of jobs is a short one; longer lists in JSON hold data, which are not parsed for nothing. */
const longestList = 50_000;

export const readJsonConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  source.text.trimStart().startsWith('[') && source.text.length > longestList
    ? notOurs('The file is a list; a config is a map.')
    : readConfig(source, catalogue, parseJson);

export const readTomlConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseToml);

/** Configs above this many UTF-16 units are not parsed; real ones have a few thousand, and this many take about half a second. */
const largestConfig = 1_000_000;

/** A command may start a program whose name says that it trains. */
const trainingProgram = '(?:train|fine_?-?tun|sft|dpo|lora)[\\w-]{0,60}\\.py\\b';

/** Words of which every job, launch and retrieval config has one. One linear scan decides about most files. */
const telltale = new RegExp(
  `\\b(?:${telltaleWords().join('|')})\\b|${trainingProgram}|[a-z\\d]_(?:lr|learning_rate|epochs)\\b`,
  'i',
);

function telltaleWords(): string[] {
  const known = [...dialects, trlSettings].flatMap(({ proof: [first] }) => first?.keys ?? []);
  const own = [...homeMadeKeys, ...foreignFigures, ...retrievalKeys].map(key =>
    key.replaceAll('_', '[_ -]?'),
  );
  return [...new Set([...known, ...own, ...launchCommands.map(({ word }) => word)])];
}

/** Parses as far as the nesting is that of a real file. */
function parseBounded(text: string, parse: (text: string) => ParsedConfig): ParsedConfig {
  const offset = tooDeepAt(text);
  if (offset === null) return parse(text);
  return {
    ...parse(text.slice(0, offset)),
    stopped: { offset, reason: say('From here on it is nested too deeply.') },
  };
}

function readConfig(
  source: SourceText,
  catalogue: Catalogue,
  parse: (text: string) => ParsedConfig,
): Reading {
  if (!telltale.test(source.text)) return notOurs('The file has none of the keys of a training config.');
  if (source.text.length > largestConfig) {
    return refused('The file is larger than a million characters, so it is not read as a config.');
  }
  const { roots, stopped } = parseBounded(source.text, parse);
  return { ...readRoots(roots, source.text, catalogue), stopped };
}

/** A job for a tool, else one that a command in the file starts, else one of someone's own making. */
function readRoots(roots: readonly ConfigNode[], text: string, catalogue: Catalogue): Reading {
  const known = recogniseTool(roots, text);
  if (known.kind !== 'other') return readingOf(known, text, catalogue);
  return readCommands(roots, text, catalogue) ?? readingOf(recogniseOwn(roots, known), text, catalogue);
}

/** The first command that starts a job and says what it trains, else the first that starts one. */
function readCommands(roots: readonly ConfigNode[], text: string, catalogue: Catalogue): Reading | null {
  if (roots.some(keepsCommands)) return null;
  const commands = commandsInConfig(roots, text);
  const jobs = commands.flatMap(words => jobInCommand(words, text, catalogue) ?? []);
  const told = () =>
    roots.flatMap(root => jobInEnvironment(commands, environmentIn(root), text, catalogue) ?? []);
  const job = jobs.find(({ facts }) => !saysNothing(facts)) ?? told()[0] ?? jobs[0];
  if (job === undefined) return null;
  const schedules = roots.flatMap(root => readSchedule(root, text, catalogue) ?? []);
  return ours('training-config', job.reason, { ...job.facts, schedule: schedules[0] ?? null });
}

/** Editors and package managers keep commands that somebody may start by hand. */
const keepsCommands = (root: ConfigNode): boolean => {
  const has = (key: string) => root.kind === 'map' && root.entries.has(key);
  return has('scripts') || (has('version') && (has('configurations') || has('tasks')));
};

function readingOf(recognition: Recognition, text: string, catalogue: Catalogue): Reading {
  switch (recognition.kind) {
    case 'job': {
      const { job, dialect, found } = recognition;
      const reason = phrase('A job for {tool}: it has {found}.', {
        tool: dialect.name,
        found,
      });
      const facts = readFacts(job, dialect, text, catalogue);
      return ours('training-config', reason, withRemedies(facts, job, dialect, text));
    }
    case 'retrieval': {
      const { job, dialect, found } = recognition;
      const reason = phrase('A retrieval config for {tool}: it has {found}.', {
        tool: dialect.name,
        found,
      });
      return ours('retrieval-config', reason, readRetrieval(job, dialect));
    }
    case 'other':
      return notOurs(recognition.instead ?? 'The file has none of the key sets of a training config.');
  }
}

const ours = (kind: Kind, reason: Words, facts: Facts): Reading => ({
  kind,
  reason: say(reason),
  refused: false,
  facts,
  stopped: null,
});
