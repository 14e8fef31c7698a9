import { knowledgeIn } from '../meaning/knowledge';
import { roleOfBlock } from '../meaning/roles';
import type { DocumentReading, Statement } from '../meaning/statements';
import type { Unit } from '../meaning/unit';
import type { Block, Heading } from '../structure/outline';
import { stemsOf } from './stems';

/** Sentences of so many more words count as one step longer. */
const lengthStep = 6;
const longest = 6;
/** So many kinds of knowledge in a sentence are as good as many. */
export const mostKnowledge = 3;
/** So many headings above a sentence say what it is about. */
const headings = 2;

/**
 * Names what is true of the sentences of a document: readable, so that a decision can say what carried it, and for learning.
 * `sentenceScales.ts` weighs the same without the names.
 */
export class Features {
  readonly #statements: ReadonlyMap<Unit, readonly Statement[]>;

  constructor(private readonly reading: DocumentReading) {
    this.#statements = statementsByUnit(reading.statements);
  }

  /** True of a document as a whole: the words that occur anywhere in it. */
  ofDocument(): ReadonlySet<string> {
    const stems = new Set<string>();
    for (const { text } of this.reading.units) for (const stem of stemsOf(text)) stems.add(stem);
    return new Set(at('document', stems));
  }

  /** True of one sentence: its words, where it stands, and what the grammar made of it. */
  of(unit: Unit): ReadonlySet<string> {
    const stems = stemsOf(unit.text);
    const statements = this.#statements.get(unit) ?? [];
    return new Set([
      ...at('says', stems),
      ...at('says', pairsOf(stems)),
      ...at('skips', pairsOf(stems, 2)),
      ...this.#placeOf(unit),
      `knowledge: ${Math.min(mostKnowledge, knowledgeIn(unit.text, this.reading.catalogue).length)}`,
      `length: ${lengthOf(stems)}`,
      ...(statements.length === 0 ? ['no statement'] : statements.flatMap(ofStatement)),
    ]);
  }

  #placeOf({ block }: Unit): string[] {
    const { uncommitted } = this.reading;
    return [
      ...at('above', stemsOf(wordsAbove(block))),
      ...at('under', headingsAbove(block.section).flatMap(stemsOf)),
      `block: ${block.kind}`,
      `role: ${roleOfBlock(block) ?? 'none'}`,
      ...(block.quoted ? ['block: quoted'] : []),
      ...(uncommitted ? ['document: speaks in general'] : []),
    ];
  }
}

export function statementsByUnit(statements: readonly Statement[]): ReadonlyMap<Unit, readonly Statement[]> {
  const byUnit = new Map<Unit, Statement[]>();
  for (const statement of statements) {
    const others = byUnit.get(statement.unit);
    if (others === undefined) byUnit.set(statement.unit, [statement]);
    else others.push(statement);
  }
  return byUnit;
}

const at = (place: string, words: Iterable<string>): string[] =>
  Array.from(words, word => `${place} ${word}`);

/** Each word with the one that stands so many places behind it. */
const pairsOf = (words: readonly string[], distance = 1): string[] =>
  words.slice(distance).map((word, index) => `${words[index]} ${word}`);

/** What announces a block: its label, the line above it, the header of its table. */
export const wordsAbove = ({ above, header }: Block): string => [...above, ...header].join(' ');

/** How long a sentence is, in steps of some words. */
export const lengthOf = (stems: { readonly length: number }): number =>
  Math.min(longest, Math.floor(stems.length / lengthStep));

export function headingsAbove(section: Heading): string[] {
  const found: string[] = [];
  for (let at: Heading | null = section; at !== null && found.length < headings; at = at.parent)
    found.push(at.heading);
  return found;
}

const ofStatement = ({ stance, subject, model, training }: Statement): string[] => [
  `stance: ${stance}`,
  `relation: ${subject?.relation ?? 'none'}`,
  `subject: ${subject?.nature ?? 'none'}`,
  `model: ${model ?? 'unnamed'}`,
  `training: ${training.kind}`,
];
