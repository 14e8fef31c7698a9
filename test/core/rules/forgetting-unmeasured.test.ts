import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { check, fixesFor, withEdits } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { reports } from '../../support/marked';

const rule = 'forgetting-unmeasured';
const rest =
  'The draft is shown beside the form. A shift lead signs it. The gate log is kept for ten years. It is in English.';
const plan = (decision: string, measure: string) =>
  `# Gate log drafts\n\n${rest}\n\n## Decision\n\n${decision}\n\n## Evaluation\n\n${measure}\n`;
const decision = 'We will fine-tune Qwen2.5-7B on 3,800 gate logs that two shift leads signed off.';
const measure = 'Another 380 logs are held out and read blind by the harbor office.';

describe(rule, () => {
  for (const text of [
    plan(`«${decision}»`, measure),
    plan('«Fine-tune Gemma 9B on 3,800 approved gate logs.»', measure),
    plan('«The 8B is trained on 3,800 approved gate logs.» It runs on our own server.', measure),
  ]) {
    it(`speaks where only the task is measured: ${text.split('\n')[6]}`, () =>
      reports(rule, text, 'plan.md'));
  }

  for (const text of [
    plan(decision, `${measure} A general benchmark is run before and after.`),
    plan(decision, `${measure} Twelve percent of the rows are rehearsal of earlier tasks.`),
    plan(decision, `${measure} We also count how often it refuses harmless requests.`),
    plan(decision, `${measure} The untuned model stays in place for anything else.`),
    plan('We decided against fine-tuning Qwen2.5-7B on gate logs.', measure),
    plan('We may fine-tune Qwen2.5-7B on 3,800 gate logs next year.', measure),
    plan('We fine-tune RoBERTa on 3,800 gate logs to sort them.', measure),
    `# Note\n\n${decision}\n\n${measure}\n`,
    `# Benchmark of small models\n\n${rest}\n\n## Decision\n\n${decision}\n\n## Evaluation\n\n${measure}\n`,
    plan(decision, 'There is no held-out test set; the pilot is the test.'),
    `---\nstatus: superseded\n---\n\n${plan(decision, measure)}`,
  ]) {
    it(`is silent: ${text.replace(/\s+/g, ' ').slice(-120)}`, () => reports(rule, text, 'plan.md'));
  }

  it('is silent where another finding asks for no training at all', () =>
    deepStrictEqual(
      check(
        { path: 'plan.md', text: plan('We will fine-tune Qwen2.5-7B on our berth tariffs.', measure) },
        catalogue,
      ).findings.map(({ ruleId }) => ruleId),
      ['volatile-knowledge'],
    ));

  it('adds the missing measurement below the evaluation', () => {
    const source = { path: 'plan.md', text: plan(decision, measure) };
    const [finding] = check(source, catalogue).findings.filter(({ ruleId }) => ruleId === rule);
    const [fix] = finding ? fixesFor(source, catalogue)(finding) : [];
    const fixed = withEdits(source.text, fix?.edits ?? []);
    match(fixed, /harbor office\.\n\nBefore and after training, the model is scored on a general benchmark/);
    strictEqual(fixed.match(/^## /gm)?.length, 2);
  });

  describe('in a config', () => {
    const raised = (text: string) =>
      check({ path: 'job.yaml', text }, catalogue).findings.some(({ ruleId }) => ruleId === rule);
    const job = (lines: string, model = 'Qwen/Qwen2.5-7B-Instruct', data = 'rows/gate_logs.jsonl') =>
      `base_model: ${model}\ndatasets:\n  - path: ${data}\n    type: chat_template\nval_set_size: 0.1\nlearning_rate: 0.00001\nnum_epochs: 2\n${lines}`;

    it('speaks of all weights of a chat model on own data', () => strictEqual(raised(job('')), true));

    for (const [why, text] of [
      ['a LoRA', job('adapter: lora')],
      ['a model that cannot chat yet', job('', 'Qwen/Qwen2.5-7B')],
      ['a published data set', job('', undefined, 'acme/gate-logs')],
      ['a benchmark of its own', job('do_bench_eval: true')],
      ['nothing evaluated', job('').replace('val_set_size: 0.1\n', '')],
      ['data of other tasks', job('').replace('datasets:', 'datasets:\n  - path: rows/replay.jsonl')],
    ] as const) {
      it(`is silent: ${why}`, () => strictEqual(raised(text), false));
    }
  });
});
