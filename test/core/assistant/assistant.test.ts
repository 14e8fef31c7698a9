import { deepStrictEqual, match, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import {
  assessUseCase,
  checkText,
  defaultSettings,
  namedRule,
  readToolInput,
  rules,
  type ToolName,
  toolInputs,
} from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const check = (text: string, path = 'document.md') => checkText({ path, text }, catalogue, defaultSettings);

const decision = `# 12. Tariff answers

We will fine-tune the model on our electricity tariffs. The tariffs change every week.
`;

/** What assistants are answered. */
describe('assistant tools', () => {
  it('give the findings of a text as data, with what each rule asks', () => {
    const { kind, findings, rules: asked } = check(decision);
    strictEqual(kind, 'design-doc');
    const [finding] = findings;
    ok(finding);
    strictEqual(finding.range.start.line, 3);
    match(finding.message, /tariffs/);
    match(asked[finding.ruleId] ?? '', /retrieval|stated facts/);
    ok(finding.fixes.length > 0);
  });

  it('say why nothing was looked for', () => {
    const { kind, findings, reason } = check('services: {web: {image: nginx}}', 'compose.yml');
    deepStrictEqual({ kind, findings }, { kind: 'other', findings: [] });
    ok(reason.length > 0);
  });

  it('weigh answers and descriptions, and what is given outweighs what is read', () => {
    const description =
      'Nurses ask about the formulary, which changes every month; each answer must cite its page.';
    const read = assessUseCase({ description });
    ok(typeof read !== 'string' && 'read' in read);
    strictEqual(read.approach, 'rag');
    strictEqual(read.answers.knowledgeChange, 'monthly');
    ok(read.read.every(({ evidence }) => evidence.every(({ text }) => description.includes(text))));
    const given = assessUseCase({ description, answers: { knowledgeChange: 'stable' } });
    ok(typeof given !== 'string');
    strictEqual(given.answers.knowledgeChange, 'stable');
  });

  it('refuse a description that no person wrote', () =>
    match(String(assessUseCase({ description: 'x'.repeat(5_000_001) })), /larger than 5 million/));

  it('say how an input should look', () => {
    match(
      String(readToolInput('fineline_check_text', { txt: 'x' })),
      /`text` is missing or not of its kind; it has no `txt`\./,
    );
    match(
      String(readToolInput('fineline_assess_use_case', { answers: { knowledgeChange: 'often' } })),
      /`answers\.knowledgeChange`/,
    );
    match(String(readToolInput('fineline_explain_rule', null)), /object with rule/);
  });

  it('take anything, and either accept it or say why not', () => {
    const names = Object.keys(toolInputs) as ToolName[];
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.anything(), (name, input) => {
        const read = readToolInput(name, input);
        ok(typeof read === 'string' ? read.length > 0 : typeof read === 'object');
      }),
    );
  });

  it('find a rule by its id, or the one that was meant', () => {
    for (const rule of rules) strictEqual(namedRule(rule.id), rule);
    match(String(namedRule('volatile_knowledge')), /Did you mean volatile-knowledge\?/);
    match(String(namedRule('zzz')), /The rules are volatile-knowledge, /);
  });
});
