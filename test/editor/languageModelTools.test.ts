import * as vscode from 'vscode';
import { answerOf, refusalOf } from './support/assistant';
import { equal } from './support/equal';
import { put } from './support/files';
import { includes } from './support/includes';
import { risky, riskyRule } from './support/texts';
import { inFolder } from './support/workspace';

describe('language-model tools', () => {
  it('are those that the manifest lists', () => {
    const names = vscode.lm.tools.map(({ name }) => name).filter(name => name.startsWith('fineline_'));
    equal(names.toSorted(), ['fineline_assess_use_case', 'fineline_check_text', 'fineline_explain_rule']);
  });

  it('check a text that is in no file', async () => {
    const { findings, rules } = await answerOf('fineline_check_text', { text: risky() });
    equal(findings[0].ruleId, riskyRule);
    includes(rules[riskyRule], 'retrieval');
  });

  it('check it under the project file above its path', async () => {
    const projectFile = inFolder('assistant/.fineline.json');
    await put(projectFile, `{ "rules": { "${riskyRule}": "error" } }`);
    const { findings } = await answerOf('fineline_check_text', { text: risky(), path: 'assistant/new.md' });
    equal(findings[0].severity, 'error');
    await vscode.workspace.fs.delete(projectFile);
  });

  it('weigh a use case', async () => {
    const { approach, openQuestions } = await answerOf('fineline_assess_use_case', {
      answers: { failure: 'knowledge', knowledgeChange: 'weekly', attributionRequired: true },
    });
    equal(approach, 'rag');
    equal(openQuestions.length > 0, true);
  });

  it('explain a rule with its page', async () => {
    const { id, page } = await answerOf('fineline_explain_rule', { rule: riskyRule });
    equal(id, riskyRule);
    includes(page, '```');
  });

  it('say what is wrong with an input', async () => {
    includes(
      await refusalOf('fineline_explain_rule', { rule: 'volatile_knowledge' }),
      `Did you mean ${riskyRule}?`,
    );
    includes(await refusalOf('fineline_check_text', { text: 7 }), 'text');
  });
});
