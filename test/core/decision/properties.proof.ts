import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { type AnswerField, type Answers, answerFields, answersSchema, assess } from '../../../src/core';
import { failures, knowledgeChanges } from '../../../src/core/decision/answers';
import { approachOf } from '../../../src/core/decision/approachOf';
import { behaviourPlacements, factsPlacements, type Placement } from '../../../src/core/decision/assessment';
import { place } from '../../../src/core/decision/place';
import { anyAnswers } from './anyAnswers';
import { slowestFirst } from './slowestFirst';

const always = (property: (answers: Answers, other: Answers) => void, numRuns = 200) =>
  fc.assert(fc.property(anyAnswers, anyAnswers, property), { numRuns });

const ascending = (one: number, other: number) => one - other;

const placed = (answers: Answers): Placement => place(answers);
const distance = (answers: Answers) => factsPlacements.indexOf(placed(answers).facts);
const isTuned = (answers: Answers) => placed(answers).behaviour === 'weights';

describe('Any answers', () => {
  it('pass the door and are assessed, the same each time', () =>
    always(answers => {
      ok(answersSchema.safeParse(answers).success);
      deepStrictEqual(assess(answers), assess({ ...answers }));
    }));

  it('give an assessment that is plain data', () =>
    always(answers => {
      const assessment = assess(answers);
      deepStrictEqual(JSON.parse(JSON.stringify(assessment)), assessment);
    }));

  it('give an approach that follows from the two placements', () =>
    always(answers => {
      const { approach, placement } = assess(answers);
      strictEqual(approach, approachOf(placement));
    }));

  it('treat a field that is null like one that is missing', () =>
    always(answers => {
      const known = Object.entries(answers).filter(([, value]) => value !== null);
      deepStrictEqual(assess(Object.fromEntries(known) as Answers), assess(answers));
    }));

  it('never change the approach by the domain', () =>
    always(answers => strictEqual(assess({ ...answers, domain: 'x' }).approach, assess(answers).approach)));
});

describe('The pair of placements', () => {
  const expected = {
    'nowhere prompt': 'prompting',
    'prompt prompt': 'prompting',
    'index prompt': 'rag',
    'tool prompt': 'rag',
    'nowhere weights': 'fine-tuning',
    'prompt weights': 'hybrid',
    'index weights': 'hybrid',
    'tool weights': 'hybrid',
  };

  it('has one approach each', () => {
    const pairs = factsPlacements.flatMap(facts =>
      behaviourPlacements.map(behaviour => [`${facts} ${behaviour}`, approachOf({ facts, behaviour })]),
    );
    deepStrictEqual(Object.fromEntries(pairs), expected);
  });
});

describe('Monotone', () => {
  for (const field of ['attributionRequired', 'perUserAccessControl', 'dataMustBeDeletable'] as const) {
    it(`${field} never moves facts nearer to the weights`, () =>
      always(answers => {
        ok(distance({ ...answers, [field]: true }) >= distance({ ...answers, [field]: false }));
        ok(distance({ ...answers, [field]: true }) >= distance({ ...answers, [field]: null }));
      }));
  }

  it('faster change never moves facts nearer to the weights', () => {
    always(answers => {
      const distances = slowestFirst.map(knowledgeChange => distance({ ...answers, knowledgeChange }));
      deepStrictEqual(distances, [...distances].sort(ascending));
    });
  });

  it('more releases never move facts nearer to the weights', () =>
    always((answers, { updatesPerMonth }) => {
      const more = Math.max(updatesPerMonth ?? 0, answers.updatesPerMonth ?? 0);
      const fewer = Math.min(updatesPerMonth ?? 0, answers.updatesPerMonth ?? 0);
      ok(distance({ ...answers, updatesPerMonth: more }) >= distance({ ...answers, updatesPerMonth: fewer }));
    }));

  it('a higher required rate never moves behavior out of the weights', () =>
    always((answers, { requiredComplianceRate: other }) => {
      const [lower, higher] = [other ?? 0.5, answers.requiredComplianceRate ?? 0.9].sort(ascending);
      if (isTuned({ ...answers, requiredComplianceRate: lower }))
        ok(isTuned({ ...answers, requiredComplianceRate: higher }));
    }));

  it('a higher measured rate never moves behavior into the weights', () =>
    always((answers, { promptComplianceRate: other }) => {
      const [lower, higher] = [other ?? 0.5, answers.promptComplianceRate ?? 0.9].sort(ascending);
      if (isTuned({ ...answers, promptComplianceRate: higher }))
        ok(isTuned({ ...answers, promptComplianceRate: lower }));
    }));

  it('a larger figure never moves behavior the wrong way', () =>
    always((answers, other) => {
      for (const [field, towardWeights] of [
        ['labelledExamples', true],
        ['requestsPerMonth', true],
        ['classes', false],
        ['latencyBudgetMs', false],
      ] as const) {
        const [small, large] = [other[field] ?? 1, answers[field] ?? 400].sort(ascending);
        const [before, after] = towardWeights ? [small, large] : [large, small];
        if (isTuned({ ...answers, [field]: before })) ok(isTuned({ ...answers, [field]: after }), field);
      }
    }));

  it('without a tuning service nothing is tuned', () =>
    always(answers => ok(!isTuned({ ...answers, tuningServiceAvailable: false }))));
});

describe('Flips and open questions', function () {
  // Every answer to every question, for hundreds of cases: seconds on a busy machine.
  this.timeout(30_000);

  const answerIn = (other: Answers, field: AnswerField) => other[field] ?? null;

  it('each flip does what it says', () =>
    always(answers => {
      const { approach, flips } = assess(answers);
      for (const { question, answer, approach: promised } of flips) {
        strictEqual(assess({ ...answers, [question]: answer }).approach, promised);
        ok(promised !== approach);
      }
    }));

  it('no single answer changes the approach without being among them', () =>
    always((answers, other) => {
      const { approach, flips, openQuestions } = assess(answers);
      for (const question of answerFields) {
        const value = answerIn(other, question);
        if (value === null) continue;
        const changed = approachOf(place({ ...answers, [question]: value }));
        if (changed === approach) continue;
        ok(
          flips.some(flip => flip.question === question && flip.approach === changed),
          `${question} ${value}`,
        );
        if ((answers[question] ?? null) === null)
          ok(openQuestions.some(open => open.question === question && open.leadsTo.includes(changed)));
      }
    }));

  it('open questions have no answer, can change the approach, and stand in order', () =>
    always(answers => {
      const { flips, openQuestions } = assess(answers);
      for (const [index, { question, leadsTo }] of openQuestions.entries()) {
        strictEqual(answerIn(answers, question), null);
        ok(flips.some(flip => flip.question === question));
        ok(leadsTo.length <= (openQuestions[index - 1]?.leadsTo.length ?? Infinity));
      }
    }));

  it('forgetting an answer never narrows what is acceptable', () =>
    always(answers => {
      const { approach } = assess(answers);
      for (const field of answerFields) {
        if (answerIn(answers, field) === null) continue;
        const forgotten = assess({ ...answers, [field]: null });
        ok(forgotten.approach === approach || forgotten.acceptable.includes(approach), field);
      }
    }, 100));
});

describe('Exhaustively', () => {
  const booleans = [true, false, null] as const;

  it('over failure, change, attribution, permissions, deletion and offline, facts stay accountable', () => {
    for (const failure of [...failures, null])
      for (const knowledgeChange of [...knowledgeChanges, null])
        for (const attributionRequired of booleans)
          for (const perUserAccessControl of booleans)
            for (const dataMustBeDeletable of booleans)
              for (const offline of booleans) {
                const answers: Answers = {
                  failure,
                  knowledgeChange,
                  attributionRequired,
                  perUserAccessControl,
                  dataMustBeDeletable,
                  offline,
                };
                const { facts } = placed(answers);
                if (attributionRequired || perUserAccessControl) ok(facts === 'index' || facts === 'tool');
                if (knowledgeChange === 'real-time' && offline) strictEqual(facts, 'index');
                if (offline) ok(facts !== 'tool');
              }
  });
});
