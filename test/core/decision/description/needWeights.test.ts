import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assess, fromDescription } from '../../../../src/core';
import { repositoryRoot } from '../../../support/catalogue';
import type { DescribedCase } from './describedCase';
import { learnNeeds } from './learnNeeds';
import { learnedFrom, needWeightsFile, needWeightsPath } from './needWeightsFile';
import { plainStatements } from './plainStatements';

describe('Weights of needs', function () {
  this.timeout(30_000);

  it('are those that the described cases teach', () =>
    strictEqual(
      readFileSync(join(repositoryRoot, needWeightsPath), 'utf8'),
      needWeightsFile(),
      'run npm run learn:needs',
    ));

  it('are the same for the same cases, whatever their number', () => {
    const some = learnedFrom.slice(0, 60);
    ok([...learnNeeds(some)].every(([need, weights]) => equal(weights, learnNeeds(some).get(need))));
  });

  it('fit every plain statement', () =>
    deepStrictEqual(
      plainStatements.filter(isMissed).map(([text]) => text),
      [],
    ));

  it('fit nearly all that they were learned from', () => {
    const missed = learnedFrom.filter(isMissed);
    ok(missed.length <= learnedFrom.length * 0.06, missed.map(([text]) => text).join('\n'));
  });
});

const isMissed = ([text, ...approaches]: DescribedCase): boolean =>
  !approaches.includes(assess(fromDescription(text).answers).approach);

const equal = (one: ReadonlyMap<string, number>, other?: ReadonlyMap<string, number>): boolean =>
  one.size === other?.size && [...one].every(([name, weight]) => other.get(name) === weight);
