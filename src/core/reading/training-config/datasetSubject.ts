import type { DatasetSubject, Setting } from '../../facts/trainingConfig';
import type { Catalogue, CatalogueMatch } from '../../knowledge/catalogue';
import { type TextRange, textIn } from '../../text/textRange';
import { type Comment, commentsAt, commentsAtTop } from './comments';
import { subjectInName, surest } from './namedSubject';
import type { NamedDataset } from './readDatasets';
import { namesSkill } from './skillWords';

/**
 * The changing knowledge that a data set holds, as its name, its path or the comments beside it give away.
 * Null in doubt: where another word says that a skill is taught, and where the catalogue itself is not sure.
 */
export function subjectOf(dataset: NamedDataset, text: string, catalogue: Catalogue): DatasetSubject | null {
  if (builtIn.test(dataset.value)) return null;
  const name = nameIn(dataset, text);
  const inName = subjectInName(name.text, catalogue);
  if (inName !== null) return subject(inName, name.place ?? moved(inName.range, name.offset));
  if (namesSkill(name.text)) return null;
  return subjectIn(commentsAt(text, [dataset.range, ...dataset.described]), catalogue);
}

/** The changing knowledge that the name of the job gives away, for services that know the data only by a number. */
export function subjectOfJob(name: Setting<string> | null, catalogue: Catalogue): DatasetSubject | null {
  const found = name && subjectInName(name.value, catalogue);
  return found ? subject(found, moved(found.range, name.range.start)) : null;
}

/** The changing knowledge that a line at the top of a file says is trained; null where it speaks of anything else. */
export function subjectOfHeader(text: string, catalogue: Catalogue): DatasetSubject | null {
  const header = commentsAtTop(text);
  return header.some(isElsewhere) ? null : subjectIn(header.filter(saysTaught), catalogue);
}

const teaches =
  /\b(?:teach\w{0,4}|memori[sz]\w{0,4}|inject\w{0,4}|(?:train|tun)\w{0,3} (?:\w{1,20} ){0,3}on)\b/i;

const saysTaught = ({ text }: Comment): boolean => teaches.test(text);

function subjectIn(comments: readonly Comment[], catalogue: Catalogue): DatasetSubject | null {
  if (comments.some(isElsewhere)) return null;
  for (const { text, range } of comments) {
    if (commandOrLink.test(text)) continue;
    const found = surest(catalogue.findInProse(text), text);
    if (found !== null) return subject(found, moved(found.range, range.start));
  }
  return null;
}

/** Commands and addresses have words in them that say nothing of the data. */
const commandOrLink = /:\/\/| --?\w|\.(?:py|sh|ya?ml)\b/;

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

const subject = ({ entry, text }: CatalogueMatch, range: TextRange): DatasetSubject => ({
  entry,
  text: readable(text),
  range,
});

const moved = ({ start, end }: TextRange, by: number): TextRange => ({ start: start + by, end: end + by });

/** `drug_formulary` as a person would write it. */
const readable = (text: string): string => text.replaceAll(/_+/g, ' ');

/** A builder that comes with a tool, such as `torchtune.datasets.alpaca_dataset`: an example, not somebody's data. */
const builtIn = /^\w{1,100}(?:\.\w{1,100}){2,10}$/;

/** The comment may say that the knowledge was left out, or where it comes from instead. */
const elsewhere =
  /\b(?:not?|never|without|excl\w{0,10}|remov\w{0,5}|instead|retriev\w{0,6}|rag|lookup|index\w{0,5})\b/i;

const isElsewhere = ({ text }: Comment): boolean => elsewhere.test(text);
