import type { Catalogue } from '../../knowledge/catalogue';
import type { SourceText } from '../../text/sourceText';
import type { TextRange } from '../../text/textRange';
import { notOurs, type Reading } from '../reading';
import { type CellParts, partsOf } from '../training-script/cellParts';
import { isWorthParsing, readParts } from '../training-script/readScript';
import { cellsOf } from './cells';
import { JoinedText } from './joinedText';

/** Reads the code cells of a notebook as one script. All places are those of the file, with its escapes. */
export function readNotebook(source: SourceText, catalogue: Catalogue): Reading {
  if (!isWorthParsing(source.text)) {
    return notOurs('The notebook calls nothing that fine-tunes a language model or retrieves for one.');
  }
  const { cells, stopped } = cellsOf(source.text);
  const script = new JoinedText();
  const parts: CellParts[] = [];
  for (const cell of cells) {
    script.append(cell, '\n');
    parts.push(partsOf(cell.text, script.text.length - cell.text.length));
  }
  const reading = readParts({ ...source, text: script.text }, parts, catalogue);
  return { ...reading, facts: moved(reading.facts, range => script.inFile(range)), stopped };
}

/** The same facts with every range where `place` says. */
function moved<T>(facts: T, place: (range: TextRange) => TextRange): T {
  if (facts === null || typeof facts !== 'object') return facts;
  if (Array.isArray(facts)) return facts.map(each => moved(each, place)) as T;
  if (isRange(facts)) return place(facts) as T;
  return Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, moved(value, place)])) as T;
}

const isRange = (value: object): value is TextRange =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number';
