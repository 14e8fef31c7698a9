import { evaluateSentences } from './sentences';

/** Rules and stance on the labelled real sentences, both halves; with `listed`, each slip of the seen half. */
export function printSentences({ listed }: { readonly listed: boolean }): void {
  const { scores, stances, disagreements } = evaluateSentences();
  for (const half of ['seen', 'unseen'] as const) {
    console.log(`Real sentences, ${half} half (right, missed, wrong)`);
    for (const [rule, { hits, misses, falseAlarms }] of Object.entries(scores[half])) {
      console.log(`  ${rule.padEnd(32)} ${hits}, ${misses}, ${falseAlarms}`);
    }
    console.log('  labelled stance: stances that were read');
    for (const [labelled, read] of Object.entries(stances[half])) {
      const counts = Object.entries(read).map(([stance, count]) => `${stance} ${count}`);
      console.log(`  ${labelled.padEnd(14)} ${counts.join(', ')}`);
    }
  }
  for (const slip of listed ? disagreements : []) {
    console.log(`${slip.kind}  ${slip.rule}  ${slip.id}\n    ${slip.text.replace(/\s+/g, ' ')}`);
  }
}
