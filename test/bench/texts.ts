import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';

const markdownIn = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter(name => name.endsWith('.md'))
        .sort()
        .map(name => readFileSync(join(folder, name), 'utf8'))
    : [];

/** Design documents: the labelled ones where they are at hand, else the project's own sample and rule pages. */
export function tuningTexts(): string[] {
  const corpus = join(repositoryRoot, '../shared/corpus');
  const labelled = existsSync(corpus) ? readdirSync(corpus).filter(name => name.startsWith('docs')) : [];
  const texts = labelled.flatMap(name => markdownIn(join(corpus, name)));
  return texts.length > 0
    ? texts
    : [
        ...markdownIn(join(repositoryRoot, 'media/sample')),
        ...markdownIn(join(repositoryRoot, 'src/core/rules')),
      ];
}

/** Markdown that has nothing to do with language models: the read-me files of installed packages, up to about 2 MB. */
export function otherTexts(): string[] {
  const texts: string[] = [];
  let size = 0;
  for (const text of markdownIn(join(repositoryRoot, 'node_modules'))) {
    if (size > 2_000_000) break;
    texts.push(text);
    size += text.length;
  }
  return texts;
}
