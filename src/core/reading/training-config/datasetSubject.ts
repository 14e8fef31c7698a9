import type { DatasetSubject } from '../../facts/trainingConfig';
import type { Catalogue, CatalogueMatch } from '../../knowledge/catalogue';
import { type TextRange, textIn } from '../../text/textRange';
import { commentsAt } from './comments';
import type { NamedDataset } from './readDatasets';
import { namesSkill } from './skillWords';

/**
 * The changing knowledge that a data set holds, as its name, its path or the comments beside it give away.
 * Null in doubt: where another word says that a skill is taught, and where the catalogue itself is not sure.
 */
export function subjectOf(dataset: NamedDataset, text: string, catalogue: Catalogue): DatasetSubject | null {
  const name = nameIn(dataset, text);
  const inName = surest(catalogue.findInIdentifier(name.text), name.text);
  if (inName !== null) return subject(inName, name.place ?? moved(inName.range, name.offset));
  if (namesSkill(name.text)) return null;
  for (const comment of commentsAt(text, [dataset.range, ...dataset.described])) {
    if (elsewhere.test(comment.text)) continue;
    const inComment = surest(catalogue.findInProse(comment.text), comment.text);
    if (inComment !== null) return subject(inComment, moved(inComment.range, comment.range.start));
  }
  return null;
}

const hubName = /^([\w-]{1,100}\/)[\w.-]{1,200}(?:#\d{1,9})?$/;
const folder =
  /^(?:data|datasets?|train|training|raw|processed|inputs?|files?|corpus|corpora|outputs?|examples|assets|docs|kb|src|tmp|home|mnt|workspace|storage|your)\//i;

/** Whether a data set is fetched from a hub by `owner/name`, as far as its name tells. */
export const isPublished = (name: string): boolean =>
  hubName.test(name) &&
  !folder.test(name) &&
  !/\.(?:jsonl?|csv|tsv|txt|parquet|arrow|pq|ya?ml|zip|gz)$/i.test(name);

/** The owner of a published data set says nothing about what is in it: `newsroom/tickets` holds tickets. */
function nameIn({ value, range }: NamedDataset, text: string) {
  const skipped = isPublished(value) ? (hubName.exec(value)?.[1]?.length ?? 0) : 0;
  const asWritten = textIn(text, range) === value;
  return { text: value.slice(skipped), offset: range.start + skipped, place: asWritten ? null : range };
}

/** The first match beyond doubt, unless another word of the text says that a skill is taught. */
function surest(matches: readonly CatalogueMatch[], text: string): CatalogueMatch | null {
  if (matches.some(({ entry }) => entry.nature === 'behaviour')) return null;
  const sure = matches.find(isSure);
  if (sure === undefined) return null;
  const others = `${text.slice(0, sure.range.start)} ${text.slice(sure.range.end)}`;
  return namesSkill(others) ? null : sure;
}

const subject = ({ entry, text }: CatalogueMatch, range: TextRange): DatasetSubject => ({
  entry,
  text: readable(text),
  range,
});

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** Up to three letters are too short to stand for a subject in a path: `mls` is also a corpus of speech. */
const shortestWord = 4;

const isSure = ({ entry, text }: CatalogueMatch): boolean =>
  entry.nature === 'volatile' && !entry.notes.startsWith('ambiguous') && text.length >= shortestWord;

/** `drug_formulary` as a person would write it. */
const readable = (text: string): string => text.replaceAll(/_+/g, ' ');

/** The comment may say that the knowledge was left out, or where it comes from instead. */
const elsewhere =
  /\b(?:not?|never|without|excl\w{0,10}|remov\w{0,5}|instead|retriev\w{0,6}|rag|lookup|index\w{0,5}|only)\b/i;
