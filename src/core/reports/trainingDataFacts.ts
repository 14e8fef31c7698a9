import type { EvaluationOverlap, RowFigure, TrainingData } from '../facts/trainingData';
import type { Lines } from '../text/lines';

/** The part of the facts report that training data have. Counts are of the rows read; shares are of them, 0 to 1. */
export const dataFacts = (data: TrainingData, lines: Lines) => ({
  shape: data.shape,
  heldBack: data.heldBack,
  rows: data.rows,
  rowsEstimated: data.rowsEstimated,
  rowsRead: data.rowsRead,
  sampled: data.rowsEstimated || data.rowsRead < data.rows,
  named: data.named?.entry.name ?? null,
  classes: data.classes?.map(({ answer, rows }) => ({ answer, rows })) ?? null,
  nearDuplicates: figureOf(data.nearDuplicates, data, lines),
  volatile: { ...figureOf(data.volatile, data, lines), subject: subjectOf(data) },
  personalData: {
    identities: figureOf(data.identities, data, lines),
    contacts: figureOf(data.contacts, data, lines),
  },
  uncited: figureOf(data.uncited, data, lines),
  refusals: figureOf(data.refusals, data, lines),
  unreviewed: figureOf(data.unreviewed, data, lines),
  malformed: data.malformed.map(({ row, range, problem }) => ({
    line: row === null ? null : lines.lineAt(range.start),
    row,
    problem,
  })),
  overlap: overlapOf(data.overlap, lines),
});

const figureOf = ({ rows, examples }: RowFigure, { rowsRead }: TrainingData, lines: Lines) => ({
  rows,
  share: rows / Math.max(1, rowsRead),
  examples: examples.map(({ text, range }) => ({ text, line: lines.lineAt(range.start) })),
});

const subjectOf = ({ volatile: { subject } }: TrainingData) =>
  subject && { name: subject.entry.name, volatility: subject.entry.volatility, rows: subject.rows };

const overlapOf = (overlap: EvaluationOverlap | null, lines: Lines) =>
  overlap && {
    path: overlap.path,
    rows: overlap.rows,
    evaluationRows: overlap.evaluationRows,
    trainingLines: overlap.pairs.map(({ training }) => lines.lineAt(training.start)),
  };
