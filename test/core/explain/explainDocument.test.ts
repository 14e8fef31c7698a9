import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import type { Explanation } from '../../../src/core';
import { check, decisionInBrief, explainClaim, explainSubject, say } from '../../../src/core';
import type { DesignDoc } from '../../../src/core/facts/designDoc';
import { catalogue } from '../../support/catalogue';

const text = `# Berth desk

Others trained a model on the tide tables.

## Decision

We will fine-tune Llama 3.1 8B on our price list. It changes monthly. The drug formulary is a price list too.

## Rejected

We will fine-tune Llama on the harbor prices.

\`\`\`text
drug formulary
\`\`\`
`;

function facts(of = text): DesignDoc {
  const { facts: read } = check({ path: 'a.md', text: of }, catalogue);
  ok(read?.kind === 'design-doc');
  return read;
}

const told = (explanation: Explanation | null): string[] | null =>
  explanation && [explanation.title, ...explanation.sentences.map(each => say(each))];

describe('a statement about training is explained', () => {
  it('by its stance, its subject and its words', () => {
    const [title, subject, words, ...others] = told(explainClaim(facts(), text.indexOf('Llama 3.1'))) ?? [];
    strictEqual(title, 'Training a model: decided');
    strictEqual(subject, 'It is to learn “price list”: knowledge that changes monthly.');
    strictEqual(words, 'Read from the words: “fine-tune”, “price list”.');
    deepStrictEqual(others, []);
  });

  it('as rejected where it stands below such a heading', () =>
    strictEqual(
      told(explainClaim(facts(), text.indexOf('harbor prices')))?.[0],
      'Training a model: rejected',
    ));

  it('only where one stands', () => {
    strictEqual(explainClaim(facts(), text.indexOf('It changes')), null);
    strictEqual(explainClaim(facts(), 2), null);
  });
});

describe('a subject that changes is explained', () => {
  const at = (words: string, from = 0) =>
    explainSubject({ path: 'a.md', text }, text.indexOf(words, from) + 2, catalogue);

  it('by how often, who says so and what to do', () => {
    const explanation = at('drug formulary');
    const [title, cadence, advice] = told(explanation) ?? [];
    ok(explanation);
    strictEqual(text.slice(explanation.range.start, explanation.range.end), 'drug formulary');
    ok(/formulary/i.test(title ?? ''));
    ok(cadence?.startsWith('It changes monthly'));
    ok(advice?.startsWith('Keep it in an index'));
  });

  it('not in code, and not where other words stand', () => {
    strictEqual(at('drug formulary', text.indexOf('```')), null);
    strictEqual(at('Berth'), null);
  });
});

describe('a decision in brief', () => {
  it('says what is decided, what the facts call for and what is open', () => {
    const [decides, calls, open] = (decisionInBrief(facts(), text) ?? []).map(each => say(each));
    strictEqual(decides, 'Puts “price list” into weights');
    ok(/^its facts (?:call for|lean toward) Retrieval/.test(calls ?? ''), calls);
    ok(/^\d+ open questions$/.test(open ?? ''));
  });

  it('of a model that learns behavior alone', () => {
    const other =
      '# Letters\n\nWe fine-tune Mistral 7B on 5,000 approved letters so that it writes in our style.\n';
    strictEqual(decisionInBrief(facts(other), other)?.map(each => say(each))[0], 'Decides to train a model');
  });

  it('is silent where nothing is decided', () => {
    const other = '# Notes\n\nShould we fine-tune a language model on the price list?\n';
    deepStrictEqual(decisionInBrief(facts(other), other), null);
  });
});
