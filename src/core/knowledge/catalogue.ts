import type { TextRange } from '../text/textRange';
import { type Volatility, volatilities } from './volatility';
import { type Word, wordsOf, wordsOfIdentifier } from './words';

/** One kind of knowledge or behaviour, as published in `volatility-catalogue.tsv`. */
export interface CatalogueEntry {
  /** Stable identifier, for example `CLN-001`. */
  readonly id: string;
  readonly domain: string;
  readonly name: string;
  readonly aliases: readonly string[];
  /** How often the publisher changes the set; not how long a single fact lasts. */
  readonly volatility: Volatility;
  /**
   * `volatile` knowledge belongs in retrieval; `stable` knowledge may be trained; a `behaviour` is what training is for;
   * an `ambiguous` bare word decides nothing without its neighbours.
   */
  readonly nature: 'volatile' | 'stable' | 'behaviour' | 'ambiguous';
  readonly publisher: string | null;
  readonly source: { readonly title: string; readonly url: string } | null;
  /** Whether the cadence was read in the source, or is general knowledge. */
  readonly verified: 'read' | 'known';
  /** Whether an answer drawn from it normally has to cite it. */
  readonly attributionExpected: boolean;
  /** Whether it is licensed, confidential or personal, so that weights would bypass its access rule. */
  readonly accessControlled: boolean;
  readonly notes: string;
}

/** An alias found in a text. */
export interface CatalogueMatch {
  readonly entry: CatalogueEntry;
  readonly text: string;
  readonly range: TextRange;
}

/**
 * The catalogue as a trie over folded words. Looking a text up costs its number of words times the words of the longest
 * alias, however many aliases there are.
 */
export class Catalogue {
  readonly #root: Node = newNode();

  constructor(readonly entries: readonly CatalogueEntry[]) {
    for (const entry of entries) for (const alias of entry.aliases) this.#add(alias, entry);
  }

  /** The longest aliases in a piece of prose, left to right, without overlap. `offset` is added to every range. */
  findInProse(text: string, offset = 0): CatalogueMatch[] {
    return this.#find(text, wordsOf(text), offset, isWrittenAs);
  }

  /** The same inside a path, a file name or an identifier, where `drugFormulary` and `drug_formulary` are two words. */
  findInIdentifier(text: string, offset = 0): CatalogueMatch[] {
    const whole = this.#find(text, wordsOf(text), offset, anyCase);
    const parts = this.#find(text, wordsOfIdentifier(text), offset, anyCase);
    return coverage(parts) > coverage(whole) ? parts : whole;
  }

  /** A catalogue in which these entries come first, and so win over built-in ones with the same alias. */
  extendedWith(entries: readonly CatalogueEntry[]): Catalogue {
    return entries.length === 0 ? this : new Catalogue([...entries, ...this.entries]);
  }

  #add(alias: string, entry: CatalogueEntry): void {
    let node = this.#root;
    for (const { folded } of wordsOf(alias)) {
      const next = node.next.get(folded) ?? newNode();
      node.next.set(folded, next);
      node = next;
    }
    if (node !== this.#root) node.hit ??= { alias, entry };
  }

  #find(text: string, words: readonly Word[], offset: number, fits: CaseRule): CatalogueMatch[] {
    const matches: CatalogueMatch[] = [];
    for (let index = 0; index < words.length; ) {
      const found = this.#longestAt(text, words, index, fits);
      if (found === null) {
        index += 1;
        continue;
      }
      const range = { start: offset + found.start, end: offset + found.end };
      matches.push({ entry: found.entry, text: text.slice(found.start, found.end), range });
      index += found.words;
    }
    return matches;
  }

  #longestAt(text: string, words: readonly Word[], index: number, fits: CaseRule): Found | null {
    const first = words[index];
    if (first === undefined) return null;
    let node: Node | undefined = this.#root;
    let longest: Found | null = null;
    for (let at = index; at < words.length; at += 1) {
      const word = words[at];
      node = word && node.next.get(word.folded);
      if (word === undefined || node === undefined) break;
      if (node.hit && fits(text.slice(first.start, word.end), node.hit.alias)) {
        longest = { entry: node.hit.entry, start: first.start, end: word.end, words: at - index + 1 };
      }
    }
    return longest;
  }
}

interface Node {
  readonly next: Map<string, Node>;
  hit: { readonly alias: string; readonly entry: CatalogueEntry } | null;
}

interface Found extends TextRange {
  readonly entry: CatalogueEntry;
  readonly words: number;
}

type CaseRule = (written: string, alias: string) => boolean;

const newNode = (): Node => ({ next: new Map(), hit: null });

const anyCase: CaseRule = () => true;

/** Short abbreviations are also ordinary words in small letters ("who", "bom", "cot"), so their case counts. */
const isWrittenAs: CaseRule = (written, alias) =>
  !isAbbreviation(alias) || written.slice(0, alias.length) === alias;

const isAbbreviation = (alias: string): boolean => alias.length <= 4 && /\p{Lu}.?\p{Lu}/u.test(alias);

const coverage = (matches: readonly CatalogueMatch[]): number =>
  matches.reduce((sum, { range }) => sum + range.end - range.start, 0);

/**
 * Reads the catalogue from its table: a header line, then one entry a line in twelve tab-separated columns
 * (id, domain, name, aliases separated by `;`, cadence, publisher, source title, source address, verified,
 * attribution expected, access controlled, notes); `-` stands for none.
 * Throws on a line that does not fit, because the table is part of the product.
 */
export function parseCatalogue(table: string): Catalogue {
  const [, ...lines] = table.trimEnd().split(/\r?\n/);
  return new Catalogue(lines.map(parseEntry));
}

function parseEntry(line: string, index: number): CatalogueEntry {
  const columns = line.split('\t');
  const [id, domain, name, aliases, cadence, publisher, title, url, verified, attribution, access, notes] =
    columns;
  const volatility = volatilities.find(each => each === cadence);
  if (columns.length !== 12 || !id || !domain || !name || !aliases || !volatility) {
    throw new Error(`Line ${index + 2} of the volatility catalogue does not have the twelve columns.`);
  }
  return {
    id,
    domain,
    name,
    aliases: aliases.split(';').map(alias => alias.trim()),
    volatility,
    nature: natureOf(domain, volatility),
    publisher: orNull(publisher),
    source: orNull(url) === null ? null : { title: title ?? '', url: url ?? '' },
    verified: verified === 'read' ? 'read' : 'known',
    attributionExpected: attribution === 'yes',
    accessControlled: access === 'yes',
    notes: notes ?? '',
  };
}

function natureOf(domain: string, volatility: Volatility): CatalogueEntry['nature'] {
  if (domain === 'ambiguous') return 'ambiguous';
  if (domain === 'stable-behaviour') return 'behaviour';
  return volatility === 'stable' ? 'stable' : 'volatile';
}

const orNull = (column: string | undefined): string | null =>
  column === undefined || column === '-' || column === '' ? null : column;
