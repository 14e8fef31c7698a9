import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';

/** The labelled texts. They are not part of this repository and may be absent. */
export const corpusFolder = join(repositoryRoot, '..', 'shared', 'corpus');

export const corpusIsPresent = (): boolean => existsSync(corpusFolder);

/** A place where a diagnostic of a rule is required or tolerated. Lines count from 1. */
export interface Label {
  readonly rule: string;
  readonly line: number;
  readonly end_line?: number;
  readonly quote: string;
}

export interface LabelledDocument {
  /** Folder and file, for example `docs/01-plan.md`. */
  readonly id: string;
  readonly text: string;
  readonly required: readonly Label[];
  readonly tolerated: readonly Label[];
}

interface LabelFile {
  readonly documents: readonly {
    readonly file: string;
    readonly spans?: readonly Label[];
    readonly tolerated?: readonly Label[];
  }[];
}

/** All documents of the folders `docs` and `docs-*`. */
export function labelledDocuments(): LabelledDocument[] {
  const folders = readdirSync(corpusFolder).filter(name => /^docs(-|$)/.test(name));
  return folders.sort().flatMap(folder => {
    const { documents } = JSON.parse(
      readFileSync(join(corpusFolder, folder, 'labels.json'), 'utf8'),
    ) as LabelFile;
    return documents.map(({ file, spans = [], tolerated = [] }) => ({
      id: `${folder}/${file}`,
      text: readFileSync(join(corpusFolder, folder, file), 'utf8'),
      required: spans,
      tolerated,
    }));
  });
}

/** A real sentence with its surroundings and what two readers made of it. */
export interface LabelledSentence {
  readonly id: string;
  readonly heading: string;
  readonly before: string;
  readonly sentence: string;
  readonly after: string;
  readonly model: string;
  readonly approach: string;
  readonly stance: string;
  readonly subjectKind: string;
  readonly rules: readonly string[];
  readonly tolerated?: readonly string[];
  readonly agreed: boolean;
}

export const labelledSentences = (): LabelledSentence[] =>
  readFileSync(join(corpusFolder, 'sentences.jsonl'), 'utf8')
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as LabelledSentence);
