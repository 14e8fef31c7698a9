import type { CatalogueEntry } from '../knowledge/catalogue';
import type { TextRange } from '../text/textRange';
import type { Evidence } from './claim';

/** The shapes in which trainers take examples. */
export type DataShape = 'chat' | 'instruction' | 'prompt-completion' | 'preference' | 'text';

/** Rows of which something holds: how many of those read, and the first few with the words that show it. */
export interface RowFigure {
  readonly rows: number;
  readonly examples: readonly Evidence[];
}

/** One of a short closed set of answers. */
export interface AnswerClass {
  readonly answer: string;
  readonly rows: number;
  readonly first: TextRange;
}

/** Rows whose answer states something that will not stay true and that the row itself does not give. */
export interface VolatileRows extends RowFigure {
  /** The changing subject that most of these rows name, as written, and how many do; null where the catalogue knows none. */
  readonly subject: { readonly entry: CatalogueEntry; readonly text: string; readonly rows: number } | null;
}

/** Rows held back for evaluation that are trained on as well. */
export interface EvaluationOverlap {
  /** The file that the held-back rows come from; null where they lie in the same file, marked by a `split` field. */
  readonly path: string | null;
  /** Held-back rows that were compared. */
  readonly evaluationRows: number;
  /** Those of them that repeat a training row. */
  readonly rows: number;
  /** The first few, each with both ends: offsets into the training text and into the evaluation text. */
  readonly pairs: readonly { readonly training: TextRange; readonly evaluation: TextRange }[];
}

/** A row that could not be read. Reading went on after it. */
export interface MalformedRow {
  /** The row's number in the file, from 1; null where only pieces of the file were read and this one lies further on. */
  readonly row: number | null;
  readonly range: TextRange;
  /** What is wrong, as the second half of a sentence: "is not valid JSON". */
  readonly problem: string;
}

/** What a file of training examples holds. Every figure counts rows among `rowsRead`. */
export interface TrainingData {
  readonly kind: 'training-data';
  readonly shape: DataShape;
  /** Whether the file's name says that it is held back for evaluation, so that nothing in it reaches the weights. */
  readonly heldBack: boolean;
  /** Training examples in the file; rows that a `split` field holds back are not counted. */
  readonly rows: number;
  /** Whether `rows` is an estimate, because only pieces of the file were read. */
  readonly rowsEstimated: boolean;
  /** Rows that were read in full: all of them, or a sample of the start and of evenly spread places. */
  readonly rowsRead: number;
  /** The changing knowledge that the file's name gives away, in its words; null in doubt, and where answers are classes. */
  readonly named: { readonly entry: CatalogueEntry; readonly text: string } | null;
  /** Where the first row stands. */
  readonly first: TextRange;
  /** Null where the answers are not a short closed set. */
  readonly classes: readonly AnswerClass[] | null;
  /** Rows that repeat an earlier row, word for word or nearly. */
  readonly nearDuplicates: RowFigure;
  readonly volatile: VolatileRows;
  /** Rows with what identifies one person: national numbers, payment cards, bank accounts, a name with a date of birth. */
  readonly identities: RowFigure;
  /** Rows with an email address or telephone number that looks like a person's. */
  readonly contacts: RowFigure;
  /** Rows that ask for citations of a context they give, and whose answer cites none. */
  readonly uncited: RowFigure;
  /** Rows whose answer declines. */
  readonly refusals: RowFigure;
  /** Rows with signs that nobody read them: page furniture, markup, broken characters, a model speaking of itself. */
  readonly unreviewed: RowFigure;
  readonly malformed: readonly MalformedRow[];
  /** Null where no evaluation rows are known. */
  readonly overlap: EvaluationOverlap | null;
}
