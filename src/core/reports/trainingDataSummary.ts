import type { RowFigure, TrainingData } from '../facts/trainingData';
import { counted } from './checkReport';

/** A training set in one line, for a lens at its top: "1,200 rows · 4 % near-duplicates · 31 % state what changes · personal data in 12 rows". */
export function trainingDataSummary(data: TrainingData): string {
  const { rows, rowsEstimated, rowsRead, classes, malformed } = data;
  const parts = [
    `${rowsEstimated ? 'about ' : ''}${thousands(rows)} ${rows === 1 ? 'row' : 'rows'}`,
    classes === null ? null : `${classes.length} classes`,
    `${percent(data.nearDuplicates, data)} near-duplicates`,
    `${percent(data.volatile, data)} state what changes`,
    personal(data),
    some(data.uncited, data, 'cite nothing'),
    some(data.refusals, data, 'decline'),
    malformed.length === 0 ? null : `${counted(malformed.length, 'row')} unreadable`,
    rowsRead < rows ? `figures from ${thousands(rowsRead)} rows` : null,
  ];
  return parts.filter(part => part !== null).join(' · ');
}

/** Only where there are any: most sets ask for no citations, and a few refusals belong in every one. */
const some = (figure: RowFigure, data: TrainingData, what: string): string | null =>
  figure.rows === 0 ? null : `${percent(figure, data)} ${what}`;

function personal({ identities, contacts }: TrainingData): string {
  const most = Math.max(identities.rows, contacts.rows);
  return most === 0 ? 'no personal data found' : `personal data in ${counted(most, 'row')}`;
}

/** Whole percents, but never 0 % for what is there. */
function percent({ rows }: RowFigure, { rowsRead }: TrainingData): string {
  const share = (100 * rows) / Math.max(1, rowsRead);
  return rows > 0 && share < 1 ? 'under 1 %' : `${Math.round(share)} %`;
}

const thousands = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
