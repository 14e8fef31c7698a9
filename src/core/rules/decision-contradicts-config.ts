import type { Facts } from '../facts/facts';
import { phrase } from '../text/say';
import type { TextRange } from '../text/textRange';
import { bearingOf } from '../workspace/bearing';
import { type ContradictedBy, contradicted } from '../workspace/contradicted';
import { defineRule, type Report, type RuleContext } from './rule';

/** A team that reads the record believes what the job no longer does. */
export const decisionContradictsConfig = defineRule({
  id: 'decision-contradicts-config',
  summary: 'Let the decision record and the training config say the same.',
  severity: 'warning',
  needsOtherFiles: true,
  messages: {
    jobDoesOtherwise:
      'Here “{words}” is decided, but the job in {file} {does}. Change the job, or record the new decision.',
    recordDecidesOtherwise:
      'This job {does}, but in {file} “{words}” is decided. Change the job, or record the new decision.',
  },

  *inDesignDoc(facts, context) {
    const found = contradictionsOf(facts, context);
    for (const [range, same] of byPlace(found, ({ decided }) => decided.range)) {
      yield reportOf('jobDoesOtherwise', range, same, ({ done }) => done);
    }
  },

  *inTrainingConfig(facts, context) {
    const found = contradictionsOf(facts, context);
    for (const [range, same] of byPlace(found, ({ done }) => done)) {
      yield reportOf('recordDecidesOtherwise', range, same, ({ decided }) => decided.range);
    }
  },
});

type Message = 'jobDoesOtherwise' | 'recordDecidesOtherwise';

function contradictionsOf(facts: Facts, { path, others }: RuleContext): ContradictedBy[] {
  const own = others.length === 0 ? null : bearingOf(path, facts);
  return own === null ? [] : contradicted(own, others);
}

/** One place is reported once, whatever number of files say otherwise. */
function byPlace(
  found: readonly ContradictedBy[],
  placeOf: (each: ContradictedBy) => TextRange,
): readonly (readonly [TextRange, readonly [ContradictedBy, ...ContradictedBy[]]])[] {
  const places = new Map<number, [ContradictedBy, ...ContradictedBy[]]>();
  for (const each of found) {
    const same = places.get(placeOf(each).start);
    if (same === undefined) places.set(placeOf(each).start, [each]);
    else same.push(each);
  }
  return [...places.values()].map(same => [placeOf(same[0]), same]);
}

function reportOf(
  says: Message,
  range: TextRange,
  found: readonly [ContradictedBy, ...ContradictedBy[]],
  otherEnd: (each: ContradictedBy) => TextRange,
): Report<Message> {
  const [{ decided, does, by }] = found;
  const note =
    says === 'jobDoesOtherwise' ? phrase('Here the job does otherwise.') : phrase('Here it is decided.');
  return {
    says,
    range,
    with: { words: shortened(decided.text), does, file: by.split('/').slice(-2).join('/') },
    related: found.map(each => ({ path: each.by, range: otherEnd(each), note })),
  };
}

const longestQuote = 90;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= longestQuote ? line : `${line.slice(0, longestQuote).replace(/\s\S*$/, '')} …`;
}
