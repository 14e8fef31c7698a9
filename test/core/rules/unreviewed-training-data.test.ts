import { reports } from '../../support/marked';

const id = 'unreviewed-training-data';
const job = (datasets: string) =>
  `base_model: a/b\nadapter: lora\nval_set_size: 0.1\ndatasets:\n${datasets}\n`;

describe(`${id} in configs`, () => {
  it('marks data whose name says so', () => reports(id, job('  - path: «raw/scraped-replies.jsonl»')));
  it('marks data of which a comment says so, once', () =>
    reports(id, job('  - path: «a.jsonl»  # not yet reviewed\n  - path: b.jsonl  # unfiltered')));
  it('accepts data that were checked, and other words', () => {
    reports(id, job('  - path: a.jsonl  # scraped, then reviewed by two editors'));
    reports(id, job('  - path: skyscraper-facts.jsonl'));
  });
});
