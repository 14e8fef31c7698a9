import { deepStrictEqual, doesNotMatch, match, ok, strictEqual } from 'node:assert';
import { type Answers, assess, billsOf } from '../../../src/core';

const approachFor = (answers: Answers) => assess(answers).approach;

/** Every sentence of the framework chapter that decides something, as a test of that name. */
describe('The framework chapter', () => {
  describe('What is failing', () => {
    it('the model does not know the formulary restrictions: retrieval', () =>
      strictEqual(approachFor({ failure: 'knowledge', knowledgeChange: 'monthly' }), 'rag'));

    it('the model does not know the latest guidelines: retrieval', () =>
      strictEqual(approachFor({ failure: 'knowledge', knowledgeChange: 'quarterly' }), 'rag'));

    it('the format is not met: try few-shot prompting first', () =>
      strictEqual(approachFor({ failure: 'behaviour', promptingTried: false }), 'prompting'));

    it('compliance is still below about 90 %: fine-tuning', () => {
      for (const promptComplianceRate of [0, 0.5, 0.72, 0.89]) {
        const answers: Answers = { failure: 'behaviour', promptingTried: true, promptComplianceRate };
        strictEqual(approachFor(answers), 'fine-tuning', `${promptComplianceRate}`);
      }
    });

    it('compliance reaches 90 %: prompting stays', () => {
      for (const promptComplianceRate of [0.9, 0.95, 1]) {
        const answers: Answers = { failure: 'behaviour', promptingTried: true, promptComplianceRate };
        strictEqual(approachFor(answers), 'prompting', `${promptComplianceRate}`);
      }
    });

    it('knowledge and format are both problems: hybrid', () =>
      strictEqual(approachFor({ failure: 'both' }), 'hybrid'));
  });

  describe('How stable is the knowledge', () => {
    for (const [subject, knowledgeChange] of [
      ['drug formularies change monthly', 'monthly'],
      ['clinical guidelines change quarterly', 'quarterly'],
      ['ICD-10 codes update annually', 'annual'],
    ] as const) {
      it(`${subject}: retrieval, not fine-tuning`, () => {
        strictEqual(approachFor({ knowledgeChange }), 'rag');
        strictEqual(approachFor({ failure: 'knowledge', knowledgeChange }), 'rag');
        strictEqual(assess({ failure: 'behaviour', knowledgeChange }).placement.facts, 'index');
      });
    }

    it('only stable behavioral properties are appropriate for fine-tuning', () => {
      strictEqual(approachFor({ failure: 'behaviour', knowledgeChange: 'stable' }), 'fine-tuning');
      strictEqual(approachFor({ failure: 'behaviour', knowledgeChange: 'none' }), 'fine-tuning');
    });
  });

  describe('Source attribution', () => {
    it('every recommendation must cite: retrieval is the only option', () => {
      strictEqual(approachFor({ attributionRequired: true }), 'rag');
      strictEqual(
        approachFor({ attributionRequired: true, failure: 'knowledge', corpusTokens: 5000 }),
        'rag',
      );
    });

    it('fine-tuned knowledge cannot be attributed: weights are ruled out for facts', () => {
      const { gates } = assess({ attributionRequired: true, failure: 'behaviour' });
      deepStrictEqual(
        gates.filter(({ rulesOut }) => rulesOut.facts.includes('weights')).map(({ gate }) => gate),
        ['attribution'],
      );
    });
  });

  describe('Latency', () => {
    it('below 500 ms may require a small fine-tuned model', () => {
      strictEqual(approachFor({ latencyBudgetMs: 499 }), 'fine-tuning');
      ok(assess({ latencyBudgetMs: 499, failure: 'knowledge' }).acceptable.includes('hybrid'));
    });

    it('batch without a deadline can use a large retrieval-augmented model', () =>
      strictEqual(
        approachFor({ failure: 'knowledge', knowledgeChange: 'quarterly', latencyBudgetMs: 3_600_000 }),
        'rag',
      ));
  });

  describe('Order', () => {
    it('prompting first, then retrieval, then fine-tuning', () => {
      const { steps } = assess({ failure: 'both', knowledgeChange: 'monthly' });
      deepStrictEqual(
        steps.map(({ id }) => id),
        ['baseline', 'retrieval', 'tuning', 'combine', 'operate'],
      );
    });

    it('with nothing known the default is prompting', () => strictEqual(approachFor({}), 'prompting'));
  });

  it('typical clinical notes: hybrid, format and style tuned on 500 examples, guidelines retrieved', () => {
    const { approach, placement } = assess({
      failure: 'both',
      knowledgeChange: 'quarterly',
      attributionRequired: true,
      promptComplianceRate: 0.8,
      labelledExamples: 500,
      domain: 'clinical note generation',
    });
    strictEqual(approach, 'hybrid');
    deepStrictEqual(placement, { facts: 'index', behaviour: 'weights' });
  });

  describe('Cost and risk', () => {
    it('examples and their clinical review dominate the cost of tuning', () => {
      const { models } = assess({}).cost;
      strictEqual(models.find(({ id }) => id === 'fine-tuning')?.dominant.component, 'examples');
    });

    const model = (id: string) => {
      const found = assess({}).cost.models.find(each => each.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    const formulas = (id: string) =>
      model(id)
        .components.map(({ formula }) => formula)
        .join(' ');

    it('retrieval: ingestion and embedding once, with the size of the corpus', () => {
      const embedding = model('rag').components.find(({ id }) => id === 'embedding');
      deepStrictEqual([embedding?.paid, embedding?.scalesWith], ['once', 'corpus size']);
      match(embedding?.formula ?? '', /C/);
    });

    it('retrieval: index updates and hosting go on', () => {
      for (const id of ['index-updates', 'index-storage'])
        strictEqual(model('rag').components.find(each => each.id === id)?.paid, 'month', id);
    });

    it('retrieval needs no training run and no labeling, only a review of the documents', () => {
      doesNotMatch(formulas('rag'), /p_t|D\*l/);
      ok(model('rag').components.some(({ id }) => id === 'document-review'));
    });

    it('tuning: training is paid for each run, and each run is evaluated', () => {
      match(formulas('fine-tuning'), /x\*p_t\*D/);
      match(formulas('fine-tuning'), /x\*E/);
    });

    it('tuning costs more to set up than retrieval: it has all parts of its own, and experts review each example', () => {
      const usual = {
        S_r: 1,
        S_f: 1,
        p_e: 0,
        C: 0,
        o: 0,
        W: 1,
        E: 1,
        D: 500,
        l: 1,
        x: 1,
        p_t: 0,
        t_x: 1,
        e: 1,
      };
      const bills = billsOf({ ...usual, M: 12, N: 0 });
      const once = (id: string) => bills.find(bill => bill.model === id)?.once ?? Number.NaN;
      ok(once('fine-tuning') > once('rag'));
    });

    it('tuning is justified only where prompting did not reach the behavior', () => {
      strictEqual(
        approachFor({ failure: 'behaviour', promptComplianceRate: 0.95, promptingTried: true }),
        'prompting',
      );
      strictEqual(
        approachFor({ failure: 'behaviour', promptComplianceRate: 0.75, promptingTried: true }),
        'fine-tuning',
      );
    });

    it('a use that is stable enough: what changes is not tuned in', () => {
      for (const knowledgeChange of ['daily', 'monthly', 'annual'] as const)
        strictEqual(assess({ failure: 'both', knowledgeChange }).placement.facts, 'index', knowledgeChange);
    });

    for (const [risk, ...mitigations] of [
      ['catastrophic-forgetting', /low learning rate/, /General benchmarks before and after/],
      ['training-data-poisoning', /A person reviews every example/],
      ['knowledge-staleness', /Facts stay out of training examples/],
      ['hallucination-amplification', /No example with a wrong or unverifiable answer/],
      ['overfitting', /At least 200 examples a category/, /validation loss/i],
    ] as const) {
      it(`${risk}: with the chapter’s own mitigation`, () => {
        const found = assess({ failure: 'both' }).risks.find(({ id }) => id === risk);
        const words = [...(found?.mitigations ?? []), found?.detection].join(' ');
        for (const mitigation of mitigations) match(words, mitigation);
      });
    }

    it('retraining on knowledge updates recurs', () => {
      const tuned = assess({}).cost.models.find(({ id }) => id === 'fine-tuning');
      strictEqual(tuned?.components.find(({ id }) => id === 'retraining')?.paid, 'month');
    });

    it('the five risks of tuning are in every register', () => {
      const five = [
        'catastrophic-forgetting',
        'training-data-poisoning',
        'knowledge-staleness',
        'hallucination-amplification',
        'overfitting',
      ];
      for (const failure of ['knowledge', 'behaviour', 'both', 'none-tested', null] as const) {
        const ids = assess({ failure }).risks.map(({ id }) => id);
        for (const id of five) ok(ids.includes(id), `${failure}: ${id}`);
      }
    });

    it('500 to 5,000 examples', () => {
      const reasons = (labelledExamples: number) =>
        assess({ failure: 'behaviour', labelledExamples }).reasons.map(({ factor }) => factor);
      ok(reasons(500).includes('examples-suffice'));
      ok(!reasons(499).includes('examples-suffice'));
    });

    it('at least 200 examples per class', () => {
      const factors = (labelledExamples: number) =>
        assess({ failure: 'behaviour', classes: 5, labelledExamples }).reasons.map(({ factor }) => factor);
      ok(factors(999).includes('few-examples-per-class'));
      ok(!factors(1000).includes('few-examples-per-class'));
    });
  });
});
