import type { Catalogue } from '../knowledge/catalogue';
import type { SourceText } from '../text/sourceText';
import { readDesignDoc } from './design-doc/readDesignDoc';
import { type Format, formatOf } from './format';
import { refusal } from './limits';
import { type Reading, refused } from './reading';
import { readJsonConfig, readYamlConfig } from './training-config/readTrainingConfig';

type Reader = (source: SourceText, catalogue: Catalogue) => Reading;

const readers: Readonly<Record<Format, Reader>> = {
  markdown: readDesignDoc,
  plain: readDesignDoc,
  yaml: readYamlConfig,
  json: readJsonConfig,
};

/** Recognises a text and reads its facts. Never throws; a text that is not ours says why. */
export function read(source: SourceText, catalogue: Catalogue): Reading {
  const format = formatOf(source);
  if (format === null) return refused('Fineline reads Markdown, text, YAML and JSON files.');
  const reason = refusal(source.text);
  return reason === null ? readers[format](source, catalogue) : refused(reason);
}
