import type { Dataset } from '../facts/trainingConfig';
import type { Fix } from '../findings/finding';
import { phrase } from '../text/say';
import { defineRule } from './rule';

/** What its owner may change tomorrow cannot be trained again, nor explained afterwards. */
export const unpinnedTrainingData = defineRule({
  id: 'unpinned-training-data',
  summary: 'Name the revision of training data that others may change.',
  severity: 'information',
  messages: {
    noRevision:
      'No revision of “{dataset}” is named, so the next run may train on other data. Pin a commit, or keep a copy of your own.',
    noRevisions:
      'No revisions of “{dataset}” and {others} more are named, so the next run may train on other data. Pin commits, or keep copies of your own.',
  },

  *inTrainingConfig({ datasets }) {
    const unpinned = datasets.filter(({ published, revision }) => published && isMoving(revision?.value));
    const [first, ...others] = unpinned;
    if (first === undefined) return;
    yield {
      says: others.length === 0 ? 'noRevision' : 'noRevisions',
      with: { dataset: first.value, others: others.length },
      range: first.range,
      fixes: fixesOf(unpinned),
    };
  },
});

/** One fix for all of them, so that nothing is left to say after it. The commits have to be filled in. */
function fixesOf(unpinned: readonly Dataset[]): Fix[] {
  const edits = unpinned.map(({ pin }) => pin).filter(pin => pin !== null);
  if (edits.length < unpinned.length) return [];
  const title =
    edits.length === 1 ? phrase('Pin a revision, to be filled in') : phrase('Pin revisions, to be filled in');
  return [{ title, safe: false, edits }];
}

/** A branch moves as its owner likes. */
const isMoving = (revision: string | undefined): boolean =>
  revision === undefined || ['main', 'master', 'latest'].includes(revision);
