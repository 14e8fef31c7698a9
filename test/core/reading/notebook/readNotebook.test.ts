import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import fc from 'fast-check';
import { read } from '../../../../src/core';
import { JoinedText } from '../../../../src/core/reading/notebook/joinedText';
import { decodeJsonString } from '../../../../src/core/reading/notebook/jsonString';
import { catalogue } from '../../../support/catalogue';
import { factsOf, readConfig, valuesOf } from '../../../support/configReading';

const code = (source: string | readonly string[]) => ({
  cell_type: 'code',
  metadata: {},
  outputs: [{ text: ['SFTTrainer(model="not/this")'] }],
  source,
});

const notebook = (...cells: readonly unknown[]) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells }, null, 1);

const cells = [
  { cell_type: 'markdown', source: ['# Harbor letters\n', 'SFTTrainer(model="nor/this")'] },
  code(['%pip install -q trl \\\n', '    peft\n', 'from trl import SFTTrainer, SFTConfig']),
  code('%%bash\necho "SFTConfig(learning_rate=1)"'),
  code([
    '# caf\u00e9 "letters", \t tabs and \\ all\n',
    'rows = load_dataset("json",\n',
    '  data_files="harbor/letters.jsonl")',
  ]),
  code('arguments = SFTConfig(learning_rate=2e-5,\n  num_train_epochs=2)\nbroken = (((\n'),
  code(['trainer = SFTTrainer("smol/\u0041nchor", args=arguments,\n', '\ttrain_dataset=rows)']),
];
const text = notebook(...cells);

describe('notebooks', () => {
  it('reads all code cells as one script', () =>
    deepStrictEqual(valuesOf(text, 'train.ipynb'), {
      dialect: 'trl',
      baseModel: 'smol/Anchor',
      datasets: ['harbor/letters.jsonl'],
      learningRate: 2e-5,
      epochs: 2,
      steps: null,
      evaluation: null,
      adapter: null,
    }));

  it('gives the places in the file, escapes and all', () => {
    const { baseModel, datasets, learningRate } = factsOf(text, 'train.ipynb');
    const at = (range?: { start: number; end: number }) => text.slice(range?.start, range?.end);
    strictEqual(at(baseModel?.range), 'smol/Anchor');
    strictEqual(at(datasets[0]?.range), 'harbor/letters.jsonl');
    strictEqual(at(learningRate?.range), '2e-5');
    strictEqual(at(learningRate?.key ?? undefined), 'learning_rate');
  });

  it('reads the file as a notebook though the editor calls it JSON, and its cells as Python', () => {
    const kindOf = (languageId: string, content: string) =>
      read({ path: 'train.ipynb', languageId, text: content }, catalogue).kind;
    strictEqual(kindOf('json', text), 'training-config');
    strictEqual(kindOf('python', 'SFTTrainer("a/b", args=SFTConfig(max_steps=5))'), 'training-config');
  });

  it('reads a notebook that is cut off, and says where', () => {
    const cut = text.slice(0, text.indexOf('broken'));
    const { facts, stopped } = readConfig(cut, 'train.ipynb');
    ok(stopped && stopped.offset > cut.length - 200 && stopped.offset <= cut.length);
    ok(facts?.kind === 'training-config' && facts.learningRate?.value === 2e-5);
  });

  it('reads the older format', () => {
    const old = JSON.stringify({
      worksheets: [
        { cells: [{ cell_type: 'code', input: ['SFTTrainer("a/b", args=SFTConfig(max_steps=5))'] }] },
      ],
    });
    strictEqual(valuesOf(old, 'old.ipynb').steps, 5);
  });

  it('keeps silent on a notebook without a job, and on one that is none', () => {
    strictEqual(readConfig(notebook(code('import pandas')), 'a.ipynb').kind, 'other');
    for (const odd of ['[]', '{"cells": 5}', '{"cells": [null, 3, {"cell_type": "code"}]}', '"SFTTrainer"'])
      strictEqual(readConfig(`${odd}// SFTTrainer`, 'a.ipynb').kind, 'other');
  });

  it('leads every place back to the text of a cell, whatever is escaped', () =>
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), fc.boolean(), (lines, ascii) => {
        const written = lines.map(line => escapedMore(JSON.stringify(line), ascii));
        const file = `[${written.join(', ')}]`;
        const joined = new JoinedText();
        let offset = 1;
        for (const each of written) {
          for (const part of decodeJsonString(file, offset, each.length)) joined.add(part);
          offset += each.length + 2;
        }
        strictEqual(joined.text, lines.join(''));
        for (let start = 0; start < joined.text.length; start += 1) {
          const { start: from, end: to } = joined.inFile({ start, end: start + 1 });
          strictEqual(JSON.parse(`"${file.slice(from, to)}"`), joined.text[start]);
        }
      }),
    ));

  it('never throws, and gives no place outside the file', () =>
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), fc.string(), (from, to, put) => {
        const damaged = text.slice(0, Math.min(from, to)) + put + text.slice(Math.max(from, to));
        const { facts } = readConfig(damaged, 'a.ipynb');
        for (const { start, end } of rangesIn(facts)) ok(0 <= start && start <= end && end <= damaged.length);
      }),
    ));
});

/** With `ascii`, everything beyond ASCII as `\uXXXX`, as Python's `json` writes it. */
const escapedMore = (json: string, ascii: boolean): string =>
  ascii
    ? json.replace(/[\u007f-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    : json;

function rangesIn(value: unknown): { start: number; end: number }[] {
  if (value === null || typeof value !== 'object') return [];
  const { start, end } = value as { start?: unknown; end?: unknown };
  if (typeof start === 'number' && typeof end === 'number') return [{ start, end }];
  return Object.values(value).flatMap(rangesIn);
}
