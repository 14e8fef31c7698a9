import { phrase } from '../../text/say';
import type { ConfigNode, ConfigScalar, ParsedConfig } from '../training-config/configNode';
import { homeMade } from '../training-config/homeMade';
import { parseJson } from '../training-config/parseJson';
import { parseToml } from '../training-config/parseToml';
import { parseYaml } from '../training-config/parseYaml';
import { placed } from '../training-config/placed';
import { recognise } from '../training-config/recognise';
import { textOf } from '../training-config/values';
import type { WrittenFile } from './cellParts';
import type { Interpreter } from './interpreter';
import type { FoundJob } from './recogniseScript';
import { argumentOf, calledName, entryOf, type Value } from './values';

/** Texts that are looked into, at most, and how long each may be. */
const mostTexts = 30;
const longestText = 50_000;

/** A config that a cell writes to a file of its own. */
export function jobInFile(file: WrittenFile, text: string): FoundJob | null {
  const parse = parserFor(file.path);
  if (parse === null || file.code.length > longestText) return null;
  const { roots } = parseInPlace(text, file.offset, file.offset + file.code.length, parse);
  const found = recognise(roots, '');
  if (found.kind !== 'job') return null;
  const { job, dialect } = found;
  const reason = phrase('It writes a job for {tool} to `{path}`.', { tool: dialect.name, path: file.path });
  return { job, dialect, reason };
}

/** A config that stands in the code as a text of several lines. */
export function jobInTexts({ texts, calls }: Interpreter, text: string): FoundJob | null {
  const writes = calls.some(writesConfig);
  for (const scalar of texts.slice(0, mostTexts)) {
    const value = String(scalar.value);
    if (!/^[ \t]{0,40}["']?\w{1,60}["']?:/m.test(value) || value.length > longestText) continue;
    const found = recognise(rootsOf(scalar, value, text), '');
    // Texts of someone's own making are read where a config is written.
    if (found.kind !== 'job' || (found.dialect === homeMade && !writes)) continue;
    const { job, dialect } = found;
    return { job, dialect, reason: phrase('A text in it is a job for {tool}.', { tool: dialect.name }) };
  }
  return null;
}

const writesConfig = (call: Value): boolean =>
  /(?:^|\.)open$/.test(calledName(call)) &&
  /\.ya?ml$/i.test(textOf(entryOf(call, '0') ?? call) ?? '') &&
  textOf(argumentOf(call, ['1', 'mode']) ?? call) === 'w';

const parserFor = (path: string): ((text: string) => ParsedConfig) | null => {
  if (/\.ya?ml$/i.test(path)) return parseYaml;
  if (/\.jsonc?$/i.test(path)) return parseJson;
  return /\.toml$/i.test(path) ? parseToml : null;
};

/** With places in the script where the text stands there as it is; else all of it stands where the text does. */
function rootsOf({ range }: ConfigScalar, value: string, text: string): readonly ConfigNode[] {
  const parse = value.trimStart().startsWith('{') ? parseJson : parseYaml;
  if (text.slice(range.start, range.end) === value) {
    return parseInPlace(text, range.start, range.end, parse).roots;
  }
  return parse(value).roots.map(root => placed(root, range));
}

const parseInPlace = (
  text: string,
  start: number,
  end: number,
  parse: (text: string) => ParsedConfig,
): ParsedConfig => parse(`${text.slice(0, start).replaceAll(/[^\n]/g, ' ')}${text.slice(start, end)}`);
