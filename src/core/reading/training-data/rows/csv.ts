import { say } from '../../../text/say';
import type { TextRange } from '../../../text/textRange';
import type { ParsedRow, RowSource } from './rowSource';

/** Separators, most usual first. */
const separators = [',', ';', '\t'] as const;

/** Comma-, semicolon- or tab-separated values (RFC 4180) under a header line. Field names are taken in small letters. */
export function csv(text: string): RowSource {
  const [header] = recordRanges(text, ',');
  const line = header === undefined ? '' : text.slice(header.start, header.end);
  const separator = mostFrequent(line);
  const names = fieldsOf(line, separator).map(name => name.trim().toLowerCase());
  return {
    ranges: () => withoutFirst(recordRanges(text, separator)),
    parse: ({ start, end }) => parseRecord(text.slice(start, end), names, separator),
  };
}

const mostFrequent = (line: string): string => {
  const counts = separators.map(each => ({ each, count: line.split(each).length }));
  return counts.reduce((best, other) => (other.count > best.count ? other : best)).each;
};

function* withoutFirst<Item>(items: Iterable<Item>): Generator<Item> {
  let isFirst = true;
  for (const item of items) {
    if (!isFirst) yield item;
    isFirst = false;
  }
}

/** Records that are not blank. A line break inside quotes does not end a record. */
function* recordRanges(text: string, separator: string): Generator<TextRange> {
  let start = 0;
  let opensField = true;
  for (let at = 0; at <= text.length; at += 1) {
    const character = text[at];
    if (character === '"' && opensField) at = endOfQuoted(text, at) - 1;
    else if (character === '\n' || character === undefined) {
      const end = text[at - 1] === '\r' ? at - 1 : at;
      if (text.slice(start, end).trim() !== '') yield { start, end };
      start = at + 1;
    }
    opensField = character === separator || character === '\n';
  }
}

/** The offset after the closing quote; a doubled quote stands for one. */
function endOfQuoted(text: string, open: number): number {
  for (let close = text.indexOf('"', open + 1); close >= 0; close = text.indexOf('"', close + 2)) {
    if (text[close + 1] !== '"') return close + 1;
  }
  return text.length;
}

function fieldsOf(record: string, separator: string): string[] {
  const fields: string[] = [];
  for (let at = 0; at <= record.length; ) {
    const isQuoted = record[at] === '"';
    const from = isQuoted ? endOfQuoted(record, at) : at;
    const found = record.indexOf(separator, from);
    const end = found < 0 ? record.length : found;
    fields.push(isQuoted ? record.slice(at + 1, from - 1).replaceAll('""', '"') : record.slice(at, end));
    at = end + separator.length;
  }
  return fields;
}

function parseRecord(record: string, names: readonly string[], separator: string): ParsedRow {
  const fields = fieldsOf(record, separator);
  if (fields.length !== names.length) {
    return {
      problem: say('has {fields} fields where the header has {names}', {
        fields: fields.length,
        names: names.length,
      }),
    };
  }
  return { fields: Object.fromEntries(names.map((name, index) => [name, fields[index] ?? ''])) };
}
