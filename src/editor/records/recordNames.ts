/** The next free number in a folder of records, as wide as the numbers there: `0008` after `0007-use-retrieval.md`. */
export function nextNumber(names: readonly string[]): string {
  const numbers = names.flatMap(name => numbered.exec(name)?.[1] ?? []);
  const width = Math.max(...numbers.map(number => number.length), numbers.length === 0 ? usualWidth : 0);
  return String(Math.max(0, ...numbers.map(Number)) + 1).padStart(width, '0');
}

/** Whether a file is named like a decision record; a note that begins with a day is not. */
export const isRecordName = (name: string): boolean => numbered.test(name);

/** A title as a part of a file name: `Use RAG for notes` becomes `use-rag-for-notes`. */
export const slugOf = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .slice(0, longestTitle)
    .split(/[^\p{L}\p{N}]/u)
    .filter(word => word !== '')
    .join('-') || 'decision';

const numbered = /^(\d{2,5})-(?!\d{2}-\d{2}\b).*\.(?:md|markdown|mdx)$/i;
const usualWidth = 4;
const longestTitle = 60;
