import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';
import type { DocumentsReport } from './documents';

const file = join(repositoryRoot, '.cache', 'eval.json');

/** Prints what changed since the last run, rule by rule, and remembers this run in an ignored file. */
export function compareWithPrevious({ scores }: Pick<DocumentsReport, 'scores'>): void {
  const before: DocumentsReport['scores'] | null = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8'))
    : null;
  if (before === null) console.log('No previous run to compare with.');
  for (const half of ['seen', 'unseen'] as const) {
    for (const [rule, now] of Object.entries(scores[half])) {
      const old = before?.[half]?.[rule];
      if (old === undefined || JSON.stringify(old) === JSON.stringify(now)) continue;
      console.log(
        `  ${half} ${rule}: right ${old.hits} → ${now.hits}, wrong ${old.falseAlarms} → ${now.falseAlarms}`,
      );
    }
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(scores));
}
