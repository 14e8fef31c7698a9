import type { Facts, Kind } from '../../facts/facts';
import type { Catalogue } from '../../knowledge/catalogue';
import { phrase, say, type Words } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading, refused } from '../reading';
import type { ParsedConfig } from './configNode';
import { dialects } from './dialects/all';
import { trlSettings } from './dialects/trl';
import { withRemedies } from './edits/readRemedies';
import { homeMadeKeys } from './homeMadeEvidence';
import { retrievalKeys } from './homeMadeRetrieval';
import { launchCommands } from './launchCommands';
import { tooDeepAt } from './nesting';
import { parseJson } from './parseJson';
import { parseToml } from './parseToml';
import { parseYaml } from './parseYaml';
import { readFacts, readLaunch } from './readFacts';
import { readRetrieval } from './readRetrieval';
import { type Recognition, recognise } from './recognise';

export const readYamlConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseYaml);

export const readJsonConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  source.text.trimStart().startsWith('[')
    ? notOurs('The file is a list; a config is a map.')
    : readConfig(source, catalogue, parseJson);

export const readTomlConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseToml);

/** Configs above this many UTF-16 units are not parsed; real ones have a few thousand, and this many take about half a second. */
const largestConfig = 1_000_000;

/** Words of which every job, launch and retrieval config has one. One linear scan decides about most files. */
const telltale = new RegExp(`\\b(?:${telltaleWords().join('|')})\\b`, 'i');

function telltaleWords(): string[] {
  const known = [...dialects, trlSettings].flatMap(({ proof: [first] }) => first?.keys ?? []);
  const own = [...homeMadeKeys, ...retrievalKeys].map(key => key.replaceAll('_', '[_-]?'));
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
  return { ...readingOf(recognise(roots, source.text), source.text, catalogue), stopped };
}

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
    case 'launch': {
      const { launch, root } = recognition;
      const reason = phrase('It starts a fine-tuning job: `{command}`.', { command: launch.command.text });
      return ours('training-config', reason, readLaunch(launch, root, text, catalogue));
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
