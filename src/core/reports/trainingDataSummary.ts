import type { RowFigure, TrainingData } from '../facts/trainingData';
import { type Phrase, phrase, say } from '../text/say';

/** A training set in one line, for a lens at its top: "1,200 rows · 4 % near-duplicates · 31 % state what changes · personal data in 12 rows". */
export function trainingDataSummary(data: TrainingData): string {
  const { rows, rowsEstimated, rowsRead, classes, malformed } = data;
  const parts = [
    rowsEstimated
      ? phrase('about {rows} rows', { rows })
      : rows === 1
        ? phrase('1 row')
        : phrase('{rows} rows', { rows }),
    classes === null ? null : phrase('{classes} classes', { classes: classes.length }),
    phrase('{share} near-duplicates', { share: percent(data.nearDuplicates, data) }),
    phrase('{share} state what changes', { share: percent(data.volatile, data) }),
    personal(data),
    data.uncited.rows === 0 ? null : phrase('{share} cite nothing', { share: percent(data.uncited, data) }),
    data.refusals.rows === 0 ? null : phrase('{share} decline', { share: percent(data.refusals, data) }),
    unreadable(malformed.length),
    rowsRead < rows ? phrase('figures from {rows} rows', { rows: rowsRead }) : null,
  ];
  return parts.flatMap(part => (part === null ? [] : [say(part)])).join(' · ');
}

function unreadable(rows: number): Phrase | null {
  if (rows === 0) return null;
  return rows === 1 ? phrase('1 row unreadable') : phrase('{rows} rows unreadable', { rows });
}

function personal({ identities, contacts }: TrainingData): Phrase {
  const rows = Math.max(identities.rows, contacts.rows);
  if (rows === 0) return phrase('no personal data found');
  return rows === 1 ? phrase('personal data in 1 row') : phrase('personal data in {rows} rows', { rows });
}

/** Whole percents, but never 0 % for what is there. */
function percent({ rows }: RowFigure, { rowsRead }: TrainingData): string | Phrase {
  const share = (100 * rows) / Math.max(1, rowsRead);
  return rows > 0 && share < 1 ? phrase('under 1 %') : `${Math.round(share)} %`;
}
