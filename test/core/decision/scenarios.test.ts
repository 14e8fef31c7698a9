import { ok } from 'node:assert';
import { corpusIsPresent } from '../../eval/corpus';
import { scoreFromAnswers, scoreFromDescriptions } from '../../eval/scenarios';

/** Floors under what `npm run eval` prints. The published cases are not part of this repository and may be absent. */
describe('Published decision cases', () => {
  before(function () {
    if (!corpusIsPresent()) this.skip();
  });

  it('are decided as their sources decide, in 95 of 100 uncontested ones', () =>
    ok(scoreFromAnswers().uncontested.accepted >= 0.95));

  it('are decided so from the description alone in 80 of 100', () =>
    ok(scoreFromDescriptions().uncontested.accepted >= 0.8));
});
