import type { DatasetSubject } from '../../facts/trainingConfig';
import type { Catalogue, CatalogueMatch } from '../../knowledge/catalogue';
import { type TextRange, textIn } from '../../text/textRange';
import { type Comment, commentsAt } from './comments';
import type { NamedDataset } from './readDatasets';
import { namesSkill } from './skillWords';

/**
 * The changing knowledge that a data set holds, as its name, its path or the comments beside it give away.
 * Null in doubt: where another word says that a skill is taught, and where the catalogue itself is not sure.
 */
export function subjectOf(dataset: NamedDataset, text: string, catalogue: Catalogue): DatasetSubject | null {
  if (namesSkill(dataset.value)) return null;
  const name = nameIn(dataset, text);
  const named = subjectAmong(catalogue.findInIdentifier(name.text, name.offset), name.place);
  if (named !== null) return named;
  const comments = commentsAt(text, [dataset.range, ...dataset.described]);
  for (const comment of comments) {
    if (saysOtherwise(comment)) continue;
    const found = subjectAmong(catalogue.findInProse(comment.text, comment.range.start), null);
    if (found !== null) return found;
  }
  return null;
}

/** The owner of a published data set says nothing about what is in it: `newsroom/tickets` holds tickets. */
const published = /^[\w-]{1,100}\/(?=[\w.-]{1,200}$)/;
const folder = /^(?:data|datasets?|train|training|raw|processed|inputs?|files?|corpus|corpora)\//i;

function nameIn({ value, range }: NamedDataset, text: string) {
  const owner = folder.test(value) || /\.\w{1,8}$/.test(value) ? undefined : published.exec(value)?.[0];
  const skipped = owner?.length ?? 0;
  const asWritten = textIn(text, range) === value;
  return { text: value.slice(skipped), offset: range.start + skipped, place: asWritten ? null : range };
}

function subjectAmong(matches: readonly CatalogueMatch[], place: TextRange | null): DatasetSubject | null {
  if (matches.some(({ entry }) => entry.nature === 'behaviour')) return null;
  const sure = matches.find(isSure);
  return sure ? { entry: sure.entry, text: readable(sure.text), range: place ?? sure.range } : null;
}

/** Up to three letters are too short to stand for a subject in a path: `mls` is also a corpus of speech. */
const shortestWord = 4;

const isSure = ({ entry, text }: CatalogueMatch): boolean =>
  entry.nature === 'volatile' && !entry.notes.startsWith('ambiguous') && text.length >= shortestWord;

/** `drug_formulary` as a person would write it. */
const readable = (text: string): string => text.replaceAll(/[_-]+/g, ' ');

/** The comment may say that the knowledge was left out, or where it comes from instead. */
const elsewhere =
  /\b(?:not?|never|without|excl\w{0,10}|remov\w{0,5}|instead|retriev\w{0,6}|rag|lookup|index\w{0,5}|only)\b/i;

const saysOtherwise = ({ text }: Comment): boolean => elsewhere.test(text) || namesSkill(text);
