import { evaluateDocuments, precisionOf, recallOf, type Score } from './documents';
import type { Half } from './halves';
import { compareWithPrevious } from './previous';

const halves: readonly Half[] = ['seen', 'unseen'];
const percent = (share: number): string => (share * 100).toFixed(0).padStart(4);

/** Precision and recall per rule on both halves of the labelled documents; with `listed`, each slip of the seen half. */
export function printDocuments({ listed }: { readonly listed: boolean }): void {
  const report = evaluateDocuments();
  const { scores, disturbed, disagreements } = report;
  const rules = [...new Set(halves.flatMap(half => Object.keys(scores[half])))].toSorted();
  console.log('Design documents, in percent         seen half             unseen half');
  console.log(
    '                                     precision  recall     precision  recall  (right, missed, wrong)',
  );
  for (const rule of rules) printLine(rule, half => scores[half][rule]);
  printLine('all rules', half => total(Object.values(scores[half])));
  console.log(`Silent documents disturbed: seen half ${disturbed.seen}, unseen half ${disturbed.unseen}\n`);
  console.log(
    'The weights that ship are learned from both halves. For figures on texts by other hands: npm run learn -- --crossed',
  );
  compareWithPrevious(report);
  if (!listed) console.log('`npm run eval -- --list` lists every slip of the seen half.\n');
  for (const slip of listed ? disagreements : []) {
    console.log(
      `${slip.kind}  ${slip.rule}  ${slip.document}:${slip.line}\n    ${slip.text.replace(/\s+/g, ' ')}`,
    );
  }
}

function printLine(name: string, scoreOf: (half: Half) => Score | undefined): void {
  const columns = halves.map(half => {
    const score = scoreOf(half);
    return score === undefined
      ? '        –       –'
      : `${percent(precisionOf(score))}     ${percent(recallOf(score))}`.padStart(17);
  });
  const { hits, misses, falseAlarms } = total(halves.flatMap(half => scoreOf(half) ?? []));
  console.log(`  ${name.padEnd(32)} ${columns.join('      ')}        ${hits}, ${misses}, ${falseAlarms}`);
}

const total = (scores: readonly Score[]): Score =>
  scores.reduce(
    (sum, { hits, misses, falseAlarms }) => ({
      hits: sum.hits + hits,
      misses: sum.misses + misses,
      falseAlarms: sum.falseAlarms + falseAlarms,
    }),
    { hits: 0, misses: 0, falseAlarms: 0 },
  );
