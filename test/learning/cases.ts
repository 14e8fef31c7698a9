import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Answers, assess, decisionRecord } from '../../src/core';
import { failures, knowledgeChanges } from '../../src/core/decision/answers';
import { corpusIsPresent, type Label, labelledDocuments, labelledSentences } from '../eval/corpus';
import { halfOf } from '../eval/halves';
import { textInContext } from '../eval/sentences';
import { repositoryRoot } from '../support/catalogue';
import { placesOf, readMarked } from './marked';

/** A place in a text where a finding of a rule is required or, where somebody may well see it otherwise, tolerated. */
export interface Place {
  readonly rule: string;
  readonly start: number;
  readonly end: number;
  readonly required: boolean;
}

/** A labelled text to learn from. */
export interface Case {
  readonly id: string;
  /** Texts by one hand, or one half of the corpus: what is learned from some collections is tried on the others. */
  readonly collection: string;
  readonly text: string;
  readonly places: readonly Place[];
  /** The part that the labels are about; null where they are about the whole text. */
  readonly part: { readonly start: number; readonly end: number } | null;
  /** The only rule that the labels are about; null where they are about all. */
  readonly onlyFor: string | null;
}

const folder = join(repositoryRoot, 'test', 'learning');

/** The project's own cases, one collection per folder, and those of the corpus where it is at hand. */
export const allCases = (): Case[] => [
  ...ownCases(),
  ...writtenRecords(),
  ...(corpusIsPresent() ? corpusCases() : []),
];

function ownCases(): Case[] {
  const collections = readdirSync(folder, { withFileTypes: true }).filter(entry => entry.isDirectory());
  return collections.flatMap(({ name }) =>
    readdirSync(join(folder, name)).flatMap(file => {
      const content = readFileSync(join(folder, name, file), 'utf8');
      return file.endsWith('.tsv')
        ? sentencesOf(name, file, content)
        : documentsOf(content).map(({ slug, marked }): Case => {
            const id = `${name}/${file}${slug}`;
            return { id, collection: name, ...readMarked(marked), part: null, onlyFor: null };
          });
    }),
  );
}

/** A file holds one document, or many, each below a line `=== its-name`. */
function documentsOf(content: string): { readonly slug: string; readonly marked: string }[] {
  if (!content.startsWith('=== ')) return [{ slug: '', marked: content }];
  return content
    .split(/^=== /m)
    .slice(1)
    .map(part => {
      const [slug = '', ...lines] = part.split('\n');
      return { slug: `#${slug.trim()}`, marked: lines.join('\n').trimStart() };
    });
}

/** Lines of labels, heading and sentence, with tabs between. */
const sentencesOf = (collection: string, file: string, content: string): Case[] =>
  content.split('\n').flatMap((line, index): Case[] => {
    const [labels, heading, sentence] = line.split('\t');
    if (labels === undefined || sentence === undefined) return [];
    const above = heading === '' ? '' : `## ${heading}\n\n`;
    const part = { start: above.length, end: above.length + sentence.length };
    const isAboutWeights = /^[Tt][Kk][Cc]$/.test(labels);
    return [
      {
        id: `${collection}/${file}#${index + 1}`,
        collection,
        text: `${above}${sentence}\n`,
        places: isAboutWeights
          ? placesOf(labels === 'TKC' ? 'V' : '', part)
          : placesOf(labels.replace('-', ''), part),
        part,
        onlyFor: isAboutWeights ? 'volatile-knowledge' : null,
      },
    ];
  });

/** What Fineline writes itself warns of training in many words and commits to nothing that it would warn of. */
const writtenRecords = (): Case[] =>
  failures
    .flatMap(failure => knowledgeChanges.map((knowledgeChange): Answers => ({ failure, knowledgeChange })))
    .map((answers, index) => ({ ...answers, ...asides[index % asides.length] }))
    .map((answers, index) => ({
      id: `records/${index}`,
      collection: 'records',
      text: decisionRecord(answers, assess(answers), { date: '2026-01-31' }),
      places: [],
      part: null,
      onlyFor: null,
    }));

/** Answers beside the first two, so that each part of a record is written now and then. */
const asides: readonly Answers[] = [
  { promptingTried: true, promptComplianceRate: 0.7, labelledExamples: 900, domain: 'patient letters' },
  { attributionRequired: true, dataMustBeDeletable: true, domain: 'drug formulary' },
  { latencyBudgetMs: 300, requestsPerMonth: 2_000_000, updatesPerMonth: 30, domain: 'price list' },
  { perUserAccessControl: true, corpusTokens: 40_000, evaluationSet: false, domain: 'support tickets' },
  { offline: true, tuningServiceAvailable: false, labelledExamples: 120, classes: 12 },
];

function corpusCases(): Case[] {
  const documents = labelledDocuments().map(
    ({ id, text, required, tolerated }): Case => ({
      id,
      collection: `corpus, ${halfOf(id)} half`,
      text,
      places: [...required.map(placeIn(text, true)), ...tolerated.map(placeIn(text, false))],
      part: null,
      onlyFor: null,
    }),
  );
  const sentences = labelledSentences().map((labelled): Case => {
    const { text, start, end } = textInContext(labelled);
    const placed = (required: boolean) => (name: string) => ({ rule: name, start, end, required });
    return {
      id: labelled.id,
      collection: `corpus, ${halfOf(labelled.id)} half`,
      text,
      places: [...labelled.rules.map(placed(true)), ...(labelled.tolerated ?? []).map(placed(false))],
      part: { start, end },
      onlyFor: null,
    };
  });
  return [...documents, ...sentences];
}

/** From the start of the label's first line to the end of its last. */
function placeIn(text: string, required: boolean): (label: Label) => Place {
  const lines = text.split('\n');
  const startOf = (line: number) => lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  return ({ rule, line, end_line = line }) => ({
    rule,
    start: startOf(line),
    end: startOf(end_line) + (lines[end_line - 1]?.length ?? 0),
    required,
  });
}
