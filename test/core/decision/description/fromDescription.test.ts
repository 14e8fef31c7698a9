import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { type Answers, assess, fromDescription } from '../../../../src/core';
import { describedCases } from './cases';
import { moreCases } from './moreCases';

const answersOf = (description: string): Answers => fromDescription(description).answers;

describe('Answers from a description', function () {
  this.timeout(10_000);

  it('lead to an approach that guidance gives, in nine of ten everyday cases', () => {
    const missed = describedCases.filter(
      ([description, ...approaches]) => !approaches.includes(assess(answersOf(description)).approach),
    );
    const share = 1 - missed.length / describedCases.length;
    ok(share >= 0.9, `${share}: ${missed.map(([description]) => description).join('\n')}`);
  });

  it('lead to one of theirs in nine of ten cases of other fields, too', () => {
    const missed = moreCases.filter(
      ([description, ...approaches]) => !approaches.includes(assess(answersOf(description)).approach),
    );
    const share = 1 - missed.length / moreCases.length;
    ok(share >= 0.9, `${share}: ${missed.map(([description]) => description).join('\n')}`);
  });

  it('say where a value only stands for the words', () => {
    const standsFor = (text: string) =>
      Object.fromEntries(fromDescription(text).read.map(({ field, approximate }) => [field, approximate]));
    strictEqual(standsFor('A few hundred labelled letters exist.').labelledExamples, true);
    strictEqual(standsFor('There are 340 labelled letters.').labelledExamples, false);
    strictEqual(standsFor('The handbook has 40 pages.').corpusTokens, true);
    strictEqual(standsFor('The handbook has 9,000 tokens.').corpusTokens, false);
    strictEqual(standsFor('It is often revised.').knowledgeChange, true);
    strictEqual(standsFor('It is revised weekly.').knowledgeChange, false);
    strictEqual(standsFor('It must answer instantly.').latencyBudgetMs, true);
  });

  it('quote a figure with its unit', () => {
    const [read] = fromDescription('There are 1,200 annotated letters.').read.filter(
      ({ field }) => field === 'labelledExamples',
    );
    strictEqual(read?.evidence[0]?.text, '1,200 annotated letters');
  });

  it('carry the words that they were read from', () => {
    const text = 'Every reply must cite the page of the manual, which is revised each quarter.';
    for (const { evidence } of fromDescription(text).read) {
      ok(evidence.length > 0);
      for (const words of evidence) strictEqual(text.slice(words.range.start, words.range.end), words.text);
    }
  });

  it('do not count examples in a prompt as training data', () =>
    strictEqual(answersOf('We wrote five examples in the prompt.').labelledExamples, undefined));

  it('see what is held out beside what is in no training set', () =>
    strictEqual(answersOf('200 letters that are in no training set are held out.').evaluationSet, true));

  it('leave unknown what is not said', () =>
    deepStrictEqual(fromDescription('Good morning.'), { answers: {}, read: [] }));

  it('see what a "but" leaves wanting', () => {
    const plain = 'The prompt already works well for answering questions on our parts';
    strictEqual(answersOf(`${plain}.`).failure, 'none-tested');
    strictEqual(answersOf(`${plain}, but it lacks facts on new ones.`).failure, 'knowledge');
  });

  it('do not take a denied need for a need', () => {
    strictEqual(answersOf('The tone is inconsistent.').failure, 'behaviour');
    strictEqual(answersOf('There is no fixed layout and no house style.').failure, undefined);
  });

  for (const [text, field, value] of [
    ['Replies need not cite anything.', 'attributionRequired', false],
    ['Each claim is traceable to its source.', 'attributionRequired', true],
    ['It has to answer within 300 ms.', 'latencyBudgetMs', 300],
    ['It has to answer in under 2 seconds.', 'latencyBudgetMs', 2000],
    ['We measured 800 ms at p95.', 'latencyBudgetMs', undefined],
    ['There are 1,200 annotated letters.', 'labelledExamples', 1200],
    ['Tens of thousands of labelled tickets exist.', 'labelledExamples', 20_000],
    ['Letters go to 14 categories.', 'classes', 14],
    ['It serves 50,000 requests a day.', 'requestsPerMonth', 1_500_000],
    ['The manual has 300 pages.', 'corpusTokens', 150_000],
    ['Answers stand in a 60-word box.', 'corpusTokens', undefined],
    ['9,000 lines were corrected by teachers.', 'labelledExamples', 9000],
    ['The 500 pages, updated monthly, are public.', 'labelledExamples', undefined],
    ['Of the letters 81 % pass, and nothing under 98 % is accepted.', 'requiredComplianceRate', 0.98],
    ['Search shows documents of different classification levels.', 'perUserAccessControl', true],
    ['Agreements are renegotiated every two years.', 'knowledgeChange', 'annual'],
    ['Visitors see which lifts run right now.', 'knowledgeChange', 'real-time'],
    ['The notes come to 45,000 tokens.', 'corpusTokens', 45_000],
    ['With the best prompt 83% of answers are right.', 'promptComplianceRate', 0.83],
    ['At least 97% accuracy is required.', 'requiredComplianceRate', 0.97],
    ['Tenants must not see one another.', 'perUserAccessControl', true],
    ['The data must not leave our network.', 'dataMayLeave', false],
    ['Members can have their data erased.', 'dataMustBeDeletable', true],
    ['The tablet works offline.', 'offline', true],
    ['Prompting was not tried.', 'promptingTried', false],
    ['A held-out test set exists.', 'evaluationSet', true],
    ['The rules change weekly.', 'knowledgeChange', 'weekly'],
    ['The glossary rarely changes.', 'knowledgeChange', 'stable'],
    ['We answer a hundred calls a day.', 'knowledgeChange', undefined],
    ['The provider does not offer fine-tuning.', 'tuningServiceAvailable', false],
  ] as const) {
    it(`${text} ${field}: ${value}`, () => strictEqual(answersOf(text)[field], value));
  }

  it('are read from the opening of a long text', () => {
    const { read } = fromDescription(
      `${'And so on it goes, '.repeat(50_000)} Every reply must cite its source.`,
    );
    deepStrictEqual(read, []);
  });
});
