import type { Facts, Kind } from '../../facts/facts';
import type { Catalogue } from '../../knowledge/catalogue';
import { say } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading, refused, type Stop } from '../reading';
import { homeMade } from '../training-config/homeMade';
import type { Job } from '../training-config/lookup';
import { readFacts } from '../training-config/readFacts';
import { readRetrieval } from '../training-config/readRetrieval';
import { recognise } from '../training-config/recognise';
import { type Block, parseHcl } from './parseHcl';
import { Names } from './resolve';
import { retrievalResources, tuningResources } from './resources';

/** Files above this many UTF-16 units are not parsed; real ones have a few thousand, and this many take about half a second. */
const largestFile = 250_000;

/** A word of every file that tunes a model or looks facts up; permissions to do so use other words. */
const telltale =
  /aws_bedrock_custom_model|(?:aws_bedrockagent|awscc_bedrock)_(?:knowledge_base|data_source)|[bB]aseModelIdentifier|supervisedTuningSpec|training_file/;

/** Terraform: managed tuning jobs first, then retrieval, then requests to a service inside another resource. */
export function readTerraform({ text }: SourceText, catalogue: Catalogue): Reading {
  if (!telltale.test(text)) return notOurs('The file has no resource that tunes a model or looks facts up.');
  if (text.length > largestFile)
    return refused('The file is larger than 250,000 characters, so it is not read.');
  const { blocks, stopped } = parseHcl(text);
  const names = new Names(blocks);
  const resources = blocks.filter(({ type }) => type === 'resource').map(block => resolved(block, names));
  return (
    tuning(resources, text, catalogue, stopped) ??
    retrieval(resources, stopped) ??
    request(resources, text, catalogue, stopped) ??
    notOurs('The file has no complete resource that tunes a model or looks facts up.', stopped)
  );
}

const resolved = (block: Block, names: Names): Block => ({ ...block, body: names.resolve(block.body) });

const jobOf = ({ body }: Block): Job => ({ map: body, root: body });

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

function tuning(
  resources: readonly Block[],
  text: string,
  catalogue: Catalogue,
  stopped: Stop | null,
): Reading | null {
  for (const block of resources) {
    const dialect = own(tuningResources, block.labels[0] ?? '');
    const job = jobOf(block);
    if (!dialect?.proof.every(({ holds }) => holds(job))) continue;
    return ours('training-config', block, readFacts(job, dialect, text, catalogue), stopped);
  }
  return null;
}

function retrieval(resources: readonly Block[], stopped: Stop | null): Reading | null {
  for (const block of resources) {
    const dialect = own(retrievalResources, block.labels[0] ?? '');
    if (dialect) return ours('retrieval-config', block, readRetrieval(jobOf(block), dialect), stopped);
  }
  return null;
}

/** A state machine, say, whose definition holds the request that starts the job. */
function request(
  resources: readonly Block[],
  text: string,
  catalogue: Catalogue,
  stopped: Stop | null,
): Reading | null {
  for (const block of resources) {
    const found = recognise([block.body], '');
    if (found.kind !== 'job' || found.dialect === homeMade) continue;
    return ours('training-config', block, readFacts(found.job, found.dialect, text, catalogue), stopped);
  }
  return null;
}

const ours = (kind: Kind, { labels }: Block, facts: Facts, stopped: Stop | null): Reading => ({
  kind,
  reason: say('It has the resource `{name}`.', { name: labels.join('.') }),
  refused: false,
  facts,
  stopped,
});
