import { deepStrictEqual, match, strictEqual } from 'node:assert';
import { type Bearing, bearingOf, check, contradictedFiles, read } from '../../../src/core';
import { catalogue } from '../../support/catalogue';

const rule = 'decision-contradicts-config';

type Files = Readonly<Record<string, string>>;

const bearingsOf = (files: Files): Bearing[] =>
  Object.entries(files).flatMap(([path, text]) => {
    const bearing = bearingOf(path, read({ path, text }, catalogue).facts);
    return bearing === null ? [] : [bearing];
  });

/** What each file is told, checked together with the others: the words that are marked, and the message. */
function told(files: Files): Record<string, [string, string][]> {
  const bearings = bearingsOf(files);
  const found = Object.entries(files).map(([path, text]): [string, [string, string][]] => {
    const others = bearings.filter(bearing => bearing.path !== path);
    const { findings } = check({ path, text, others }, catalogue);
    const ours = findings.filter(({ ruleId }) => ruleId === rule);
    for (const { related } of ours)
      strictEqual(related.length > 0 && related.every(place => place.path), true);
    return [path, ours.map(({ range, message }) => [text.slice(range.start, range.end), message])];
  });
  const spoken = found.filter(([, findings]) => findings.length > 0);
  deepStrictEqual(spoken.map(([path]) => path).toSorted(), [...contradictedFiles(bearings)].toSorted());
  return Object.fromEntries(spoken);
}

const marked = (files: Files): Record<string, string[]> =>
  Object.fromEntries(Object.entries(told(files)).map(([path, each]) => [path, each.map(([words]) => words)]));

const job = (lines = '', data = 'data/pilotage_notices.jsonl', model = 'mistralai/Mistral-7B-v0.3') =>
  `base_model: ${model}\ndatasets:\n  - path: ${data}\n    type: chat_template\nval_set_size: 0.05\nadapter: lora\nlearning_rate: 0.0001\nnum_epochs: 2\n${lines}`;
const record = (decision: string, title = 'Wording of pilotage notices') =>
  `# ${title}\n\nStatus: accepted\n\n## Decision\n\n${decision}\n`;
const tuned = (more: string) =>
  record(`We will fine-tune Mistral 7B on 2,600 approved pilotage notices. ${more}`);

describe(rule, () => {
  it('marks both ends, each with the place of the other', () => {
    const files = {
      'docs/adr/0004-notices.md': record('We do not fine-tune. A prompt with six notices is enough.'),
      'training/notices.yml': job(),
    };
    deepStrictEqual(marked(files), {
      'docs/adr/0004-notices.md': ['We do not fine-tune.'],
      'training/notices.yml': ['data/pilotage_notices.jsonl'],
    });
    const { 'training/notices.yml': [[, message = ''] = []] = [] } = told(files);
    match(
      message,
      /trains on “data\/pilotage_notices\.jsonl”, but in adr\/0004-notices\.md “We do not fine-tune\.”/,
    );
  });

  for (const decision of [
    'We will not fine-tune a model.',
    'We decided not to fine-tune the LLM.',
    'We chose a prompt over fine-tuning.',
    'No model is fine-tuned for this.',
    'There will be no fine-tuning of the LLM.',
    'Fine-tuning was ruled out.',
    'We rejected fine-tuning an LLM; a prompt suffices.',
    'The LLM stays as it is; nothing is trained.',
  ]) {
    it(`hears that nothing is to be trained: ${decision}`, () =>
      deepStrictEqual(marked({ 'docs/notices.md': record(decision), 'training/lora.yml': job() }), {
        'docs/notices.md': [decision],
        'training/lora.yml': ['data/pilotage_notices.jsonl'],
      }));
  }

  const contradicting: readonly (readonly [string, string, string, string, string])[] = [
    [
      'another base model',
      tuned(''),
      job('', undefined, 'meta-llama/Llama-3.1-8B'),
      'Mistral 7B',
      'meta-llama/Llama-3.1-8B',
    ],
    [
      'another size of it',
      record('Fine-tune Qwen2.5 7B on approved pilotage notices.'),
      job('', undefined, 'Qwen/Qwen2.5-32B'),
      'Qwen2.5 7B',
      'Qwen/Qwen2.5-32B',
    ],
    [
      'all weights for a LoRA',
      tuned('It is a LoRA of rank 16.'),
      job().replace('adapter: lora', 'adapter:'),
      'LoRA',
      '',
    ],
    ['a LoRA for all weights', tuned('We train all weights.'), job(), 'train all weights', 'lora'],
    [
      'nothing held back',
      tuned('We hold back 10 % of them.'),
      job().replace('0.05', '0'),
      'We hold back 10 % of them.',
      '0',
    ],
    [
      'nothing held back, by default',
      tuned('A tenth of them is held out.'),
      job().replace('val_set_size: 0.05\n', ''),
      'A tenth of them is held out.',
      'data/pilotage_notices.jsonl',
    ],
    ['more epochs', tuned('It runs for three epochs.'), job(), 'three epochs', '2'],
    [
      'fewer than a range of epochs',
      tuned('Three to four epochs are run.'),
      job(),
      'Three to four epochs',
      '2',
    ],
    ['another rate', tuned('The learning rate is 2e-5.'), job(), 'learning rate is 2e-5', '0.0001'],
    [
      'a row of a table',
      tuned('\n\n| Setting | Value |\n| --- | --- |\n| Epochs | 4 |'),
      job(),
      'Epochs | 4',
      '2',
    ],
  ];
  for (const [what, document, config, decided, done] of contradicting) {
    it(`sees ${what}`, () =>
      deepStrictEqual(marked({ 'docs/notices.md': document, 'training/lora.yml': config }), {
        'docs/notices.md': [decided],
        'training/lora.yml': [done],
      }));
  }

  it('sees knowledge trained that is to be looked up', () =>
    deepStrictEqual(
      marked({
        'docs/desk.md': record(
          'We will fine-tune Mistral 7B for tone. The drug formulary is retrieved at request time.',
          'Ward desk',
        ),
        'training/desk.yml': job('', 'data/drug_formulary_qa.jsonl'),
      }),
      { 'docs/desk.md': ['drug formulary'], 'training/desk.yml': ['data/drug_formulary_qa.jsonl'] },
    ));

  it('knows a job by the name that the document writes out', () =>
    deepStrictEqual(
      Object.keys(
        told({
          'docs/adr/3.md': record(
            'We do not train a model. `training/harbor-tone.yml` is a leftover.',
            'Drafts',
          ),
          'training/harbor-tone.yml': job('', 'data/train.jsonl'),
        }),
      ),
      ['docs/adr/3.md', 'training/harbor-tone.yml'],
    ));

  it('knows a job by the record that it refers to', () =>
    deepStrictEqual(
      Object.keys(
        told({
          'docs/adr/3-drafts.md': record('We do not train a model.', 'Drafts'),
          'training/run.yml': `# See adr/3-drafts.md.\n${job('', 'data/train.jsonl')}`,
        }),
      ),
      ['docs/adr/3-drafts.md', 'training/run.yml'],
    ));

  it('says once what several jobs do, with the place of each', () => {
    const files = {
      'docs/notices.md': record('We do not fine-tune. A prompt with six notices is enough.'),
      'training/a.yml': job(),
      'training/b.yml': job('seed: 7'),
    };
    const others = bearingsOf(files);
    const path = 'docs/notices.md';
    const [finding, ...more] = check({ path, text: files[path], others }, catalogue).findings;
    deepStrictEqual(
      [finding?.related.map(place => place.path), more],
      [['training/a.yml', 'training/b.yml'], []],
    );
  });

  const refusal = record('We do not fine-tune. A prompt with six notices is enough.');
  const silent: Readonly<Record<string, Files>> = {
    'where both say the same': {
      'docs/a.md': tuned('A LoRA, two epochs, a learning rate of 1e-4; we hold back 10 %.'),
      'training/a.yml': job(),
    },
    'where the job is about something else': {
      'docs/a.md': refusal,
      'training/a.yml': job('', 'data/mooring_summaries.jsonl'),
    },
    'where a word alone is shared': {
      'docs/a.md': record('We do not fine-tune. A prompt is enough.', 'Replies to complaints'),
      'training/a.yml': job('', 'data/replies.jsonl'),
    },
    'in another project of the workspace': {
      'pilots/docs/adr/1.md': refusal,
      'tugs/training/a.yml': job(),
    },
    'where the job refers to another record': {
      'docs/a.md': refusal,
      'training/a.yml': `# The run of docs/adr/0009-notices.md\n${job()}`,
    },
    'where the record holds no longer': {
      'docs/a.md': refusal.replace('accepted', 'superseded by 12'),
      'training/a.yml': job(),
    },
    'where training may come later': {
      'docs/a.md': record('We do not fine-tune yet. A prompt with six notices is enough.'),
      'training/a.yml': job(),
    },
    'where only one material is turned down': {
      'docs/a.md': `${tuned('')}\nWe do not train on letters.\n`,
      'training/a.yml': job(),
    },
    'where the figures are those of an option': {
      'docs/a.md': `${tuned('')}\n## Considered options\n\n- LoRA for three epochs at a learning rate of 5e-4\n`,
      'training/a.yml': job(),
    },
    'where the document states two figures': {
      'docs/a.md': tuned(
        'It runs for three epochs. The first stage runs for one epoch. Stage two takes 4 epochs.',
      ),
      'training/a.yml': job(),
    },
    'where the job counts steps': {
      'docs/a.md': tuned('It runs for three epochs.'),
      'training/a.yml': job('max_steps: 400'),
    },
    'where another model only wrote the examples': {
      'docs/a.md': record(
        'We will fine-tune the 8B on 2,600 pilotage notices that GPT-4o drafted and pilots approved.',
      ),
      'training/a.yml': job(),
    },
    'where the base model is a folder': {
      'docs/a.md': tuned(''),
      'training/a.yml': job('', undefined, '/models/base'),
    },
    'between two records or two jobs': {
      'docs/a.md': refusal,
      'docs/b.md': tuned('It runs for three epochs.'),
    },
  };
  for (const [where, files] of Object.entries(silent)) {
    it(`is silent ${where}`, () => deepStrictEqual(told(files), {}));
  }

  it('is not asked for by a suppression that has nothing to suppress while the other file is unknown', () => {
    const line = `<!-- fineline-disable-next-line ${rule} -- the job is a test -->`;
    const text = refusal.replace('We do not', `${line}\nWe do not`);
    deepStrictEqual(check({ path: 'docs/a.md', text }, catalogue).findings, []);
    const others = bearingsOf({ 'training/a.yml': job() });
    deepStrictEqual(check({ path: 'docs/a.md', text, others }, catalogue).findings, []);
  });
});
