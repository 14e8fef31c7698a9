import { readFileSync, statSync } from 'node:fs';
import { largestText, type SourceText, withoutByteOrderMark } from '../core';
import { UserError } from './userError';

/** No text of the largest size takes more bytes than this in UTF-8. */
const largestFile = largestText * 3;

/** A file as the core wants it. A file that is too large is given as its size alone, so that it is never loaded. */
export function readSource(path: string): SourceText | 'too-large' {
  try {
    if (statSync(path).size > largestFile) return 'too-large';
    return { path, text: withoutByteOrderMark(readFileSync(path, 'utf8')) };
  } catch (error) {
    throw new UserError(`${path}: cannot be read (${error instanceof Error ? error.message : error}).`);
  }
}
