import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../catalogue';
import type { BundlePart } from './englishWords';

/** Languages with a complete translation, as VS Code names them. */
export const translations = ['de', 'zh-cn'] as const;
export type Translation = (typeof translations)[number];

/** Translations by their English texts, or by their keys in the manifest's words. */
export type Bundle = Readonly<Record<string, string>>;

const read = (...path: string[]): Bundle => {
  const file = join(repositoryRoot, ...path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
};

/** Where the words of a part are. Without a language, the English texts for translators. */
export const bundlePath = (part: BundlePart, language?: Translation): string =>
  ['media/l10n/', part, '.l10n', language === undefined ? '' : `.${language}`, '.json'].join('');

export const readBundle = (part: BundlePart, language?: Translation): Bundle =>
  read(bundlePath(part, language));

/** What the manifest says. */
export const readManifestWords = (language?: Translation): Bundle =>
  read(language === undefined ? 'package.nls.json' : `package.nls.${language}.json`);
