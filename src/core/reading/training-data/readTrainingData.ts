import type { TrainingData } from '../../facts/trainingData';
import type { Catalogue } from '../../knowledge/catalogue';
import { type Phrase, phrase, say } from '../../text/say';
import type { SourceText } from '../../text/sourceText';
import { formatOf } from '../format';
import { notOurs, type Reading } from '../reading';
import { subjectInName } from '../training-config/namedSubject';
import { damageIn } from './damagedRows';
import { type Example, isHeldBackFile } from './example';
import { findClasses } from './figures/answerClasses';
import { findRefusals, findUncited } from './figures/answers';
import { findNearDuplicates, findOverlap } from './figures/nearDuplicates';
import { findContacts, findIdentities } from './figures/personalData';
import { findUnreviewed } from './figures/unreviewed';
import { findVolatileRows } from './figures/volatileRows';
import { type Rows, readRows } from './readRows';
import { recognise } from './recognise';
import { csv } from './rows/csv';
import { jsonArray, startsAsArray } from './rows/jsonArray';
import { jsonLines } from './rows/jsonLines';
import type { RowSource } from './rows/rowSource';
import type { Shape } from './shapes/shape';

/** Recognises training data in JSON Lines, JSON arrays and CSV by its first rows, and takes its figures. */
export function readTrainingData(source: SourceText, catalogue: Catalogue): Reading {
  const found = openRows(source);
  if ('reason' in found) return notOurs(found.reason);
  const { shape, rows } = found;
  const [first] = rows.examples;
  const evaluation = evaluationRows(source, rows);
  const classes = findClasses(rows.examples);
  const facts: TrainingData = {
    kind: 'training-data',
    shape: shape.id,
    heldBack: isHeldBackFile(source.path) || (first === undefined && rows.heldBack.length > 0),
    ...countsOf(rows, source),
    first: first?.isPlaced ? first.range : { start: 0, end: 0 },
    named: classes === null ? subjectOfFile(source.path, catalogue) : null,
    classes,
    nearDuplicates: findNearDuplicates(rows.examples),
    volatile: findVolatileRows(rows.examples, catalogue),
    identities: findIdentities(rows.examples),
    contacts: findContacts(rows.examples),
    uncited: findUncited(rows.examples),
    refusals: findRefusals(rows.examples),
    unreviewed: findUnreviewed(rows.examples),
    malformed: rows.malformed,
    overlap:
      evaluation.examples.length === 0
        ? null
        : findOverlap(rows.examples, evaluation.examples, evaluation.path),
  };
  return {
    kind: 'training-data',
    reason: say(reasonFor(shape, facts)),
    refused: false,
    facts,
    stopped: damageIn(rows),
  };
}

/** What the file is called; the folders around it say less. */
function subjectOfFile(path: string, catalogue: Catalogue): TrainingData['named'] {
  const found = subjectInName(path.slice(path.lastIndexOf('/') + 1).replace(/\.\w{1,8}$/, ''), catalogue);
  return found && { entry: found.entry, text: found.text.replaceAll(/[_-]+/g, ' ') };
}

/** The rows of a file, or why they are no training data. */
function openRows(
  source: SourceText,
): { readonly shape: Shape; readonly rows: Rows } | { readonly reason: Phrase } {
  const lines = rowsOf(source);
  const found = recognise(lines);
  if ('reason' in found) return found;
  const rows = readRows(source.text, lines, found.shape, source.sample ?? null);
  const isLoneObject = rows.inText === 1 && formatOf(source) === 'json' && !startsAsArray(source.text);
  return isLoneObject
    ? { reason: phrase('The file is one object; training data are many rows.') }
    : { ...found, rows };
}

function rowsOf(source: SourceText): RowSource {
  if (formatOf(source) === 'csv') return csv(source.text);
  return startsAsArray(source.text) ? jsonArray(source.text) : jsonLines(source.text);
}

/** Rows held back by a `split` field, else those of the evaluation file that the host named. */
function evaluationRows({ evaluation }: SourceText, { heldBack }: Rows): EvaluationRows {
  if (heldBack.length > 0 || evaluation === undefined) return { examples: heldBack, path: null };
  const found = openRows(evaluation);
  const examples = 'rows' in found ? [...found.rows.examples, ...found.rows.heldBack] : [];
  return { examples, path: evaluation.path };
}

interface EvaluationRows {
  readonly examples: readonly Example[];
  readonly path: string | null;
}

/** Rows that were not read are taken to be trained on in the same part as those that were. */
function countsOf({ inText, picked, examples }: Rows, { sample }: SourceText) {
  const inFile = inText / (sample?.share ?? 1);
  const rows = Math.round((inFile * examples.length) / Math.max(1, picked));
  const rowsEstimated = sample !== undefined || (picked < inText && examples.length < picked);
  return { rows, rowsEstimated, rowsRead: examples.length };
}

const reasonFor = ({ proof }: Shape, { rows, rowsRead, heldBack }: TrainingData): Phrase => {
  const role = heldBack ? phrase('Evaluation data, by its name') : phrase('Training data');
  const values = { role, rows, proof, rowsRead };
  return rowsRead < rows
    ? phrase(
        '{role}: {rows} rows of {proof}, of which {rowsRead} were read: the first, and others spread evenly.',
        values,
      )
    : phrase('{role}: {rows} rows of {proof}.', values);
};
