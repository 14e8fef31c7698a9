import type { Catalogue } from '../knowledge/catalogue';
import { markdownTitle } from '../reports/markdown';
import type { SourceText } from '../text/sourceText';
import { readDesignDoc } from './design-doc/readDesignDoc';
import { type Format, formatOf } from './format';
import { largestText, refusal, tooLarge } from './limits';
import { readNotebook } from './notebook/readNotebook';
import { notOurs, type Reading, refused } from './reading';
import { readTerraform } from './terraform/readTerraform';
import { readJsonConfig, readTomlConfig, readYamlConfig } from './training-config/readTrainingConfig';
import { readTrainingData } from './training-data/readTrainingData';
import { startsAsArray } from './training-data/rows/jsonArray';
import { readScript } from './training-script/readScript';

type Reader = (source: SourceText, catalogue: Catalogue) => Reading;

/** Training data are sampled where they are large; everything else is read whole or not at all. */
const readers: Readonly<Record<Format, Reader>> = {
  markdown: wholly(readDesignDoc),
  plain: wholly(readDesignDoc),
  yaml: wholly(readYamlConfig),
  json: readJson,
  toml: wholly(readTomlConfig),
  jsonl: readTrainingData,
  csv: readTrainingData,
  python: wholly(readScript),
  notebook: wholly(readNotebook),
  terraform: wholly(readTerraform),
};

/** Recognises a text and reads its facts. Never throws; a text that is not ours says why. */
export function read(source: SourceText, catalogue: Catalogue): Reading {
  const format = formatOf(source);
  if (format === null)
    return refused(
      'Fineline reads Markdown, text, YAML, JSON, TOML, JSON Lines, CSV, Python, notebook and Terraform files.',
    );
  if (source.text.startsWith(markdownTitle)) return notOurs('This is a report of Fineline’s own.');
  const reason = refusal(source.text);
  return reason === null ? readers[format](source, catalogue) : refused(reason);
}

function wholly(reader: Reader): Reader {
  return (source, catalogue) =>
    source.text.length > largestText || source.sample !== undefined
      ? refused(tooLarge)
      : reader(source, catalogue);
}

/** A JSON file may hold a config or rows of training data; of a list, what is said of its rows tells more. */
function readJson(source: SourceText, catalogue: Catalogue): Reading {
  const config = wholly(readJsonConfig)(source, catalogue);
  if (config.facts !== null) return config;
  const data = readTrainingData(source, catalogue);
  return data.facts !== null || startsAsArray(source.text) ? data : config;
}
