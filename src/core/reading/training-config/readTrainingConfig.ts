import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading, refused } from '../reading';
import type { ParsedConfig } from './configNode';
import { dialects } from './dialects/all';
import { homeMadeKeys } from './homeMadeEvidence';
import { tooDeepAt } from './nesting';
import { parseJson } from './parseJson';
import { parseYaml } from './parseYaml';
import { readFacts } from './readFacts';
import { recognise } from './recognise';

export const readYamlConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseYaml);

export const readJsonConfig = (source: SourceText, catalogue: Catalogue): Reading =>
  readConfig(source, catalogue, parseJson);

/** Configs above this many UTF-16 units are not parsed; real ones have a few thousand, and this many take about 0.3 s. */
const largestConfig = 1_000_000;

/** A key that every job has. One linear scan decides about most files without parsing them. */
const telltale = new RegExp(`\\b(?:${telltaleKeys().join('|')})\\b`, 'i');

function telltaleKeys(): string[] {
  const known = dialects.flatMap(({ proof: [first] }) => first?.keys ?? []);
  return [...new Set([...known, ...homeMadeKeys.map(key => key.replaceAll('_', '[_-]?'))])];
}

/** Parses as far as the nesting is that of a real file. */
function parseBounded(text: string, parse: (text: string) => ParsedConfig): ParsedConfig {
  const offset = tooDeepAt(text);
  if (offset === null) return parse(text);
  return {
    ...parse(text.slice(0, offset)),
    stopped: { offset, reason: 'From here on it is nested too deeply.' },
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
  const found = recognise(roots, dialects);
  if (found.job === null) {
    return notOurs(found.instead ?? 'The file has none of the key sets of a training config.', stopped);
  }
  const { job, dialect } = found;
  return {
    kind: 'training-config',
    reason: `A job for ${dialect.name}: it has ${found.found.join(', ')}.`,
    refused: false,
    facts: readFacts(job, dialect, source, catalogue),
    stopped,
  };
}
