import { deepStrictEqual } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '../../src/core';
import { catalogue, repositoryRoot } from '../support/catalogue';

/** Everything that YAML knows and a config could hold. */
const yaml = `%YAML 1.1
---
base_model: &model org/base # named again below
adapter: lora
defaults: &defaults { learning_rate: 2e-4, num_epochs: 3, when: 2026-01-31, mask: !!binary aGk= }
copy: *model
train: { <<: *defaults, "quoted\\tkey": 'it''s', ? complex : value }
ordered: !!omap [a: 1, b: 2]
pairs: !!pairs [a: 1, a: 2]
set: !!set { x, y }
own: !ours [1_000, 0x1F, 0o17, .inf, ~, yes]
datasets:
  - path: data/train.jsonl
    note: >-
      folded
      words
    code: |
      as it
        stands
---
second: document
...
`;

const python = `from transformers import TrainingArguments
args = TrainingArguments(output_dir="out", learning_rate=2e-4, num_train_epochs=3, eval_strategy="no")
`;

const markdown = `# Decision\n\n> quoted\n\n| a | b |\n|---|---|\n| **x** | \`y\` |\n\n- [x] We fine-tune the model on the drug formulary.\n`;

function samples(): { path: string; text: string }[] {
  const folder = join(repositoryRoot, 'media/sample');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.\w+$/.test(name),
  );
  return [
    ...files.map(path => ({ path, text: readFileSync(join(folder, path), 'utf8') })),
    { path: 'train.yml', text: yaml },
    { path: 'damaged.yml', text: yaml.replace('[a: 1, b: 2]', '[a: 1') },
    { path: 'twelve.yml', text: yaml.replace('1.1', '1.2') },
    { path: 'train.py', text: python },
    { path: 'decision.md', text: markdown },
  ];
}

/** The build leaves out what parsers never call while they read; nobody may notice. */
describe('the built core', () => {
  const module = { exports: {} as typeof core };
  const code = readFileSync(join(repositoryRoot, 'dist/extension.web.js'), 'utf8');
  // Not `require`: the tests' own loader would translate the bundle again.
  new Function('module', 'exports', code)(module, module.exports);
  const built = module.exports;

  for (const source of samples()) {
    it(`reads ${source.path} as its source does`, () => {
      const plain = (of: typeof core) => JSON.parse(JSON.stringify(of.check(source, catalogue)));
      deepStrictEqual(plain(built), plain(core));
    });
  }
});
