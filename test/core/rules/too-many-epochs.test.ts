import { reports } from '../../support/marked';

const id = 'too-many-epochs';
const job = (lines: string) =>
  `base_model: a/b\nadapter: lora\ndatasets: [{path: x.jsonl}]\nval_set_size: 0.1\n${lines}`;

describe(id, () => {
  it('marks a number above the range', () => reports(id, job('num_epochs: «12»')));
  it('accepts the top of the range', () => reports(id, job('num_epochs: 5')));
  it('accepts a ceiling that is not reached', () => {
    reports(id, job('num_epochs: 200\nearly_stopping_patience: 3'));
    reports(id, job('num_epochs: 200\nmax_steps: 500'));
  });
  it('is not put off by early stopping that is switched off', () => {
    reports(id, job('num_epochs: «200»\nearly_stopping_patience:'));
    reports(id, job('num_epochs: «200»\nearly_stop: {enabled: false}'));
  });
});
