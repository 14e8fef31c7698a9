import { deepStrictEqual } from 'node:assert';
import { check } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';

/** What is said of a cell that the editor shows as a text of its own. */
const idsIn = (text: string) =>
  check({ path: 'train.ipynb', languageId: 'python', text }, catalogue).findings.map(({ ruleId }) => ruleId);

describe('one cell of a notebook', () => {
  it('is not blamed for what another cell may say', () => {
    for (const cell of [
      'from trl import SFTTrainer\ntrainer = SFTTrainer(model=model, args=args, train_dataset=rows["train"])',
      'from trl import SFTConfig\nargs = SFTConfig(output_dir="out", num_train_epochs=2, learning_rate=2e-4)',
      'from peft import LoraConfig, get_peft_model\nmodel = get_peft_model(model, LoraConfig(r=8, task_type="CAUSAL_LM"))',
      'from transformers import Trainer\ntrainer = Trainer(model=model, args=args, train_dataset=rows)',
      '!axolotl train job.yml',
    ]) {
      deepStrictEqual(idsIn(cell), [], cell);
    }
  });

  it('is told what it says itself', () => {
    deepStrictEqual(
      idsIn(
        'from trl import SFTConfig\nargs = SFTConfig(output_dir="out", eval_strategy="no", num_train_epochs=12)',
      ),
      ['no-holdout-evaluation', 'too-many-epochs'],
    );
    deepStrictEqual(
      idsIn(
        '%%writefile job.yml\nbase_model: acme/Bee-8B\ndatasets:\n  - path: drug_formulary.jsonl\nval_set_size: 0.1\nadapter: lora',
      ),
      ['volatile-knowledge'],
    );
  });
});
