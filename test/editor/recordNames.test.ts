import { isRecordName, nextNumber, slugOf } from '../../src/editor/records/recordNames';
import { today } from '../../src/editor/records/today';
import { equal } from './support/equal';

describe('names of decision records', () => {
  for (const [names, next] of [
    [[], '0001'],
    [['0007-use-retrieval.md', '0003-log-requests.md', 'README.md'], '0008'],
    [['009-queue.md', '010-cache.md'], '011'],
    [['0099-a.md', '2024-05-01-meeting.md'], '0100'],
    [['99-a.md'], '100'],
    [['template.md', '0002-draft.txt'], '0001'],
  ] as const) {
    it(`after ${names.join(', ') || 'none'} comes ${next}`, () => equal(nextNumber(names), next));
  }

  it('are numbers and words, not days', () => {
    equal(
      ['0001-a.md', '12-b.mdx', '2024-05-01-notes.md', 'adr-1.md', '1-c.md', '0001.md'].map(isRecordName),
      [true, true, false, false, false, false],
    );
  });

  for (const [title, slug] of [
    ['Use Retrieval (RAG) for claims letters', 'use-retrieval-rag-for-claims-letters'],
    ['Prüfung: ../../etc/passwd', 'prufung-etc-passwd'],
    ['診療 記録', '診療-記録'],
    ['…', 'decision'],
    [' CON\\aux?', 'con-aux'],
  ] as const) {
    it(`“${title}” becomes ${slug}`, () => equal(slugOf(title), slug));
  }

  it('a day is the one on the user’s calendar', () =>
    equal(today(new Date(2026, 0, 9, 23, 59)), '2026-01-09'));
});
