import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { evaluationSibling, type Facts, type SourceText } from '../core';
import { readSource } from './readSource';

/** A training set together with the file beside it that is held back from it, by its name; null where there is none to compare. */
export function withHeldBackRows(source: SourceText, facts: Facts | null): SourceText | null {
  if (facts?.kind !== 'training-data' || facts.heldBack || facts.overlap !== null) return null;
  const folder = dirname(source.path);
  const sibling = evaluationSibling(basename(source.path), namesIn(folder));
  const evaluation = sibling === null ? 'too-large' : readSource(join(folder, sibling));
  return evaluation === 'too-large' ? null : { ...source, evaluation };
}

/** A text from standard input may have the name of a file that is not there. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
