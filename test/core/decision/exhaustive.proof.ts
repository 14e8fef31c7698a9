import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { type AnswerField, type Answers, assess } from '../../../src/core';
import { failures, knowledgeChanges } from '../../../src/core/decision/answers';
import { approachOf } from '../../../src/core/decision/approachOf';
import { factsPlacements } from '../../../src/core/decision/assessment';
import { place } from '../../../src/core/decision/place';
import { slowestFirst } from './slowestFirst';

/** Values of an answer; null is unknown. Figures stand on both sides of every cut. */
type Values = { readonly [Field in AnswerField]?: readonly (Answers[Field] | null)[] };

const yesNo = [true, false, null] as const;

/** All that the facts' placement reads, by the ranges that it tells apart. */
const aboutFacts = {
  failure: [...failures, null],
  corpusTokens: [null, 40_000, 100_000, 300_000],
  wholeDocumentTask: yesNo,
  offline: yesNo,
  requestsPerMonth: [null, 1_000, 200_000],
} satisfies Values;

/** All that the behavior's placement reads but what is tried on top of it. */
const aboutBehavior = {
  failure: [...failures, null],
  promptingTried: yesNo,
  labelledExamples: [null, 9, 60, 600, 4_000],
  classes: [null, 1, 10],
  evaluationSet: yesNo,
  latencyBudgetMs: [null, 50, 300],
  requestsPerMonth: [null, 200_000, 2_000_000],
  knowledgeChange: [null, 'none', 'monthly'],
} satisfies Values;

/** Every combination. */
function* each(values: Values): Generator<Answers> {
  const [first, ...others] = Object.entries(values);
  if (first === undefined) return yield {};
  const [field, choices] = first;
  for (const rest of each(Object.fromEntries(others)))
    for (const choice of choices) yield { ...rest, [field]: choice };
}

const distance = (answers: Answers): number => factsPlacements.indexOf(place(answers).facts);
const isTuned = (answers: Answers): boolean => place(answers).behaviour === 'weights';

const duties = ['attributionRequired', 'perUserAccessControl', 'dataMustBeDeletable'] as const;

/** Where the space of answers is small enough, every point of it. */
describe('Every combination of answers', function () {
  this.timeout(120_000);

  it('faster change never moves facts nearer to the weights, whatever is owed', () => {
    const owed = Object.fromEntries(duties.map(duty => [duty, yesNo]));
    for (const answers of each({ ...aboutFacts, ...owed })) {
      let last = -1;
      for (const knowledgeChange of slowestFirst) {
        const now = distance({ ...answers, knowledgeChange });
        if (now < last) strictEqual(now, last, JSON.stringify({ ...answers, knowledgeChange }));
        last = now;
      }
    }
  });

  it('a duty never moves facts nearer to the weights, and no gate is passed over', () => {
    for (const duty of duties)
      for (const answers of each({ ...aboutFacts, knowledgeChange: [...knowledgeChanges, null] })) {
        const owed = { ...answers, [duty]: true };
        const placing = place(owed);
        const far = factsPlacements.indexOf(placing.facts);
        if (far < distance(answers) || far < distance({ ...answers, [duty]: false }))
          ok(false, JSON.stringify(owed));
        if (placing.gates.some(({ rulesOut }) => rulesOut.facts?.includes(placing.facts)))
          ok(false, JSON.stringify(owed));
      }
  });

  it('a higher bar never moves behavior out of the weights, a better prompt never into them', () => {
    for (const answers of each(aboutBehavior)) {
      let wasTuned = false;
      for (const requiredComplianceRate of [0.5, 0.8, 0.95]) {
        const now = isTuned({ ...answers, promptComplianceRate: 0.7, requiredComplianceRate });
        if (wasTuned && !now) ok(false, JSON.stringify({ ...answers, requiredComplianceRate }));
        wasTuned = now;
      }
      wasTuned = true;
      for (const promptComplianceRate of [0.5, 0.89, 0.9, 1]) {
        const now = isTuned({ ...answers, promptComplianceRate });
        if (!wasTuned && now) ok(false, JSON.stringify({ ...answers, promptComplianceRate }));
        wasTuned = now;
      }
    }
  });

  it('nothing is tuned that cannot be, or with hardly an example', () => {
    for (const answers of each(aboutBehavior)) {
      if (isTuned({ ...answers, tuningServiceAvailable: false })) ok(false, JSON.stringify(answers));
      if (isTuned({ ...answers, labelledExamples: 9 })) ok(false, JSON.stringify(answers));
    }
  });

  it('flips and open questions are those that trying a fine grid of answers finds', () => {
    const space = {
      failure: [...failures, null],
      knowledgeChange: ['real-time', 'monthly', 'annual', 'none', null],
      attributionRequired: yesNo,
      promptingTried: yesNo,
      promptComplianceRate: [0.7, null],
      labelledExamples: [600, null],
      corpusTokens: [60_000, null],
    } satisfies Values;
    for (const answers of each(space)) {
      const { approach, flips, openQuestions } = assess(answers);
      const promised = new Set(flips.map(flip => `${flip.question} ${flip.approach}`));
      const found = new Set<string>();
      for (const [field, values] of Object.entries(grid))
        for (const value of values) {
          const led = approachOf(place({ ...answers, [field]: value }));
          if (led !== approach) found.add(`${field} ${led}`);
        }
      deepStrictEqual([...promised].sort(), [...found].sort(), JSON.stringify(answers));
      const open = [...new Set([...found].map(each => each.split(' ')[0] ?? ''))].filter(
        field => (answers[field as AnswerField] ?? null) === null,
      );
      deepStrictEqual(openQuestions.map(({ question }) => question).sort(), open.sort());
    }
  });
});

/** Figures far closer together than the engine's own cuts, and not derived from them. */
const upTo = (...ends: readonly number[]): number[] => ends.flatMap(end => [end - 1, end, end + 1]);

const grid: Values = {
  failure: failures,
  knowledgeChange: knowledgeChanges,
  attributionRequired: [true, false],
  latencyBudgetMs: [0, 20, 99, 100, 250, 499, 500, 2_000, 90_000],
  promptingTried: [true, false],
  promptComplianceRate: [0, 0.3, 0.69, 0.7, 0.71, 0.89, 0.9, 0.91, 1],
  requiredComplianceRate: [0, 0.5, 0.69, 0.7, 0.71, 0.9, 1],
  labelledExamples: [0, 5, ...upTo(10, 50, 100, 200, 500, 1_000, 2_000), 50_000],
  classes: [1, 2, 3, 4, 5, 10, 12, 13, 60, 61, 100],
  corpusTokens: [0, 900, ...upTo(8_000, 50_000, 200_000), 5_000_000],
  perUserAccessControl: [true, false],
  dataMustBeDeletable: [true, false],
  dataMayLeave: [true, false],
  evaluationSet: [true, false],
  requestsPerMonth: [0, 50, ...upTo(10_000, 100_000, 1_000_000), 80_000_000],
  updatesPerMonth: [0, 0.05, 1 / 12, 0.1, 1 / 6, 0.2, 1 / 3, 0.5, 1, 3.9, 4, 20, 27.9, 28, 400],
  wholeDocumentTask: [true, false],
  offline: [true, false],
  tuningServiceAvailable: [true, false],
};
