import { reports } from '../../support/marked';

const id = 'unpinned-training-data';
const job = (datasets: string) => `base_model: a/b\nadapter: lora\nval_set_size: 0.1\ndatasets:\n${datasets}`;

describe(id, () => {
  it('marks the first data set without a revision, once', () =>
    reports(id, job('  - {path: x.jsonl}\n  - {path: «acme/a»}\n  - {path: acme/b}')));
  it('takes a branch for no revision', () => reports(id, job('  - {path: «acme/a», revision: main}')));
  it('accepts a commit and local files', () =>
    reports(id, job('  - {path: acme/a, revision: 9f1}\n  - {path: ./mine/a}\n  - {path: data/a}')));
});
