import { type Assessment, recommendationOf, say } from '../../core/decision';
import { approachNames, confidenceNames } from './words';

/** What became different by the last answer, in as few words as it takes; null where nothing did. */
export function announcement(before: Assessment | null, now: Assessment): string | null {
  const confidence = say(confidenceNames[now.confidence]);
  if (before?.approach !== now.approach || !isSamePlace(before, now))
    return `${say(approachNames[now.approach])}, ${confidence}. ${recommendationOf(now)}`;
  const changes = [
    before.confidence === now.confidence ? null : confidence,
    openChange(before, now),
    countChange(before.openQuestions.length, now.openQuestions.length),
  ].filter(change => change !== null);
  return changes.length === 0
    ? null
    : say('Still {approach}: {changes}.', {
        approach: say(approachNames[now.approach]),
        changes: changes.join('; '),
      });
}

const isSamePlace = ({ placement: one }: Assessment, { placement: other }: Assessment): boolean =>
  one.facts === other.facts && one.behaviour === other.behaviour;

function openChange(before: Assessment, now: Assessment): string | null {
  const names = ({ acceptable }: Assessment) => acceptable.map(each => say(approachNames[each])).join(', ');
  if (names(before) === names(now)) return null;
  return now.acceptable.length === 0
    ? say('nothing else is open')
    : say('also open: {names}', { names: names(now) });
}

function countChange(before: number, now: number): string | null {
  if (before === now) return null;
  return now === 1
    ? say('1 question can still change it')
    : say('{questions} questions can still change it', { questions: now });
}
