import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import { notOurs, type Reading } from '../reading';

export function readYamlConfig(_source: SourceText, _catalogue: Catalogue): Reading {
  return notOurs('The file has none of the keys of a training config.');
}

export function readJsonConfig(_source: SourceText, _catalogue: Catalogue): Reading {
  return notOurs('The file has none of the keys of a training config.');
}
