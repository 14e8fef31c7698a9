import { match, strictEqual } from 'node:assert';
import { read } from '../../../../src/core';
import { catalogue } from '../../../support/catalogue';
import { chatRow, dataIn, linesOf } from '../../../support/trainingData';

const question = 'How do I tune a zither?';
const answer = 'Begin with the fretted strings and go outwards.';

const shapes: readonly (readonly [string, string, unknown])[] = [
  ['chat', 'messages', chatRow(question, answer, 'Be brief.')],
  [
    'chat',
    'a tool call',
    {
      messages: [
        { role: 'user', content: question },
        { role: 'assistant', content: null, tool_calls: [{ function: { name: 'tuner', arguments: '{}' } }] },
      ],
      tools: [],
    },
  ],
  [
    'chat',
    'parts',
    {
      messages: [
        {
          role: 'user',
          content: [
            { type: 'text', text: question },
            { type: 'image_url', image_url: {} },
          ],
        },
        { role: 'assistant', content: answer },
      ],
    },
  ],
  [
    'chat',
    'ShareGPT',
    {
      id: 'z1',
      conversations: [
        { from: 'human', value: question },
        { from: 'gpt', value: answer },
      ],
    },
  ],
  [
    'chat',
    'Gemini',
    {
      systemInstruction: { parts: [{ text: 'Be brief.' }] },
      contents: [
        { role: 'user', parts: [{ text: question }] },
        { role: 'model', parts: [{ text: answer }] },
      ],
    },
  ],
  ['chat', 'reinforcement', { messages: [{ role: 'user', content: question }], reference_answer: answer }],
  ['instruction', 'Alpaca', { instruction: question, input: '', output: answer }],
  ['instruction', 'Dolly', { instruction: question, context: '', response: answer, category: 'open_qa' }],
  ['prompt-completion', 'prompt and completion', { prompt: question, completion: answer }],
  [
    'prompt-completion',
    'messages on both sides',
    { prompt: [{ role: 'user', content: question }], completion: [{ role: 'assistant', content: answer }] },
  ],
  ['prompt-completion', 'Vertex', { input_text: question, output_text: answer }],
  ['preference', 'texts', { prompt: question, chosen: answer, rejected: 'No idea.' }],
  [
    'preference',
    'OpenAI',
    {
      input: { messages: [{ role: 'user', content: question }] },
      preferred_output: [{ role: 'assistant', content: answer }],
      non_preferred_output: [{ role: 'assistant', content: 'No.' }],
    },
  ],
  [
    'preference',
    'whole conversations',
    { chosen: chatRow(question, answer).messages, rejected: chatRow(question, 'No.').messages },
  ],
  ['text', 'running text', { text: 'The zither lies flat, and its strings run in one direction.' }],
  ['text', 'an applied template', { id: 4, text: `### Instruction:\n${question}\n### Response:\n${answer}` }],
];

const lookAlikes: readonly (readonly [string, string, unknown, RegExp])[] = [
  [
    'batch requests',
    'jsonl',
    {
      custom_id: 'a-1',
      method: 'POST',
      url: '/v1/chat/completions',
      body: { messages: chatRow(question, answer).messages },
    },
    /batch requests/,
  ],
  [
    'requests',
    'jsonl',
    { model: 'm', temperature: 0, messages: chatRow(question, answer).messages },
    /requests to a model service/,
  ],
  [
    'a question alone',
    'jsonl',
    { model: 'm', messages: [{ role: 'user', content: question }] },
    /none of the field sets/,
  ],
  [
    'an evaluation set',
    'jsonl',
    { input: chatRow(question, answer).messages, ideal: answer },
    /an evaluation set/,
  ],
  [
    'multiple choice',
    'jsonl',
    { prompt: question, choices: ['a', 'b'], completion: 'a' },
    /an evaluation set/,
  ],
  ['cloze tests', 'jsonl', { context: question, continuation: answer }, /an evaluation set/],
  ['frequent questions', 'json', { question, answer }, /list of frequent questions/],
  ['classifier rows', 'csv', { text: question, label: 'music' }, /any classifier/],
  [
    'a chat log',
    'jsonl',
    {
      messages: [
        { role: 'user', content: question, timestamp: 1 },
        { role: 'assistant', content: answer, timestamp: 2 },
      ],
    },
    /a chat log/,
  ],
  ['logged answers', 'jsonl', { prompt: question, response: answer, latency_ms: 412 }, /a log/],
  ['service logs', 'jsonl', { level: 'info', ts: 1, msg: 'tuned' }, /a log/],
  ['an index', 'jsonl', { text: answer, embedding: [0.1, 0.2] }, /a search index/],
  ['predictions', 'jsonl', { prompt: question, completion: answer, prediction: 'x' }, /answers of a model/],
  ['documents with ids', 'jsonl', { id: 3, title: 'Zithers', text: answer }, /none of the field sets/],
  ['notes of people', 'jsonl', { author: 'R.', text: answer }, /none of the field sets/],
  ['cases of a program', 'json', { input: '3 4\n1 2', output: '7' }, /none of the field sets/],
  ['a table of choices', 'csv', { chosen: 'B4', rejected: 'B7' }, /none of the field sets/],
  ['numbers', 'csv', { length: 41, strings: 36 }, /none of the field sets/],
];

const others: readonly (readonly [string, string, string])[] = [
  [
    'a manifest',
    'package.json',
    JSON.stringify({ name: 'zither', version: '1.0.0', scripts: { test: 'x' } }, null, 2),
  ],
  [
    'a map',
    'strings.json',
    JSON.stringify({ type: 'FeatureCollection', features: [{ type: 'Feature', geometry: null }] }),
  ],
  ['one request', 'call.json', JSON.stringify(chatRow(question, answer))],
  ['numbers', 'a.json', '[1, 2, 3]'],
  ['nested lists', 'a.json', '[[{"prompt": "a", "completion": "b"}]]'],
  ['words', 'a.jsonl', 'one\ntwo\nthree'],
  ['a header alone', 'a.csv', 'prompt,completion\n'],
];

describe('recognizing training data', () => {
  for (const [shape, what, row] of shapes) {
    it(`sees ${what} (${shape})`, () => {
      strictEqual(dataIn(linesOf([row, row])).shape, shape);
      strictEqual(dataIn(JSON.stringify([row, row], null, 2), 'rows.json').shape, shape);
      strictEqual(dataIn(linesOf([row, row]), 'rows.json').rows, 2);
    });
  }

  for (const [what, ending, row, reason] of lookAlikes) {
    it(`is silent about ${what}, and says why`, () => {
      const rows = [row, row, row];
      const text = ending === 'json' ? JSON.stringify(rows) : ending === 'csv' ? csvOf(rows) : linesOf(rows);
      const reading = read({ path: `train.${ending}`, text }, catalogue);
      strictEqual(reading.kind, 'other');
      match(reading.reason, reason);
    });
  }

  for (const [what, path, text] of others) {
    it(`is silent about ${what} in ${path}`, () =>
      strictEqual(read({ path, text }, catalogue).kind, 'other'));
  }

  it('reads CSV with the same fields', () => {
    strictEqual(
      dataIn(csvOf([{ Prompt: question, Completion: answer }]), 'a.csv').shape,
      'prompt-completion',
    );
    strictEqual(
      dataIn(csvOf([{ messages: JSON.stringify(chatRow(question, answer).messages) }]), 'a.csv').shape,
      'chat',
    );
    strictEqual(dataIn(`prompt\tcompletion\n${question}\t${answer}`, 'a.tsv').rows, 1);
    strictEqual(dataIn(`instruction;output\n"${question}";"${answer}"`, 'a.csv').shape, 'instruction');
  });

  it('goes by the editor’s language where a path has no ending', () =>
    strictEqual(
      read({ path: 'Untitled-1', languageId: 'jsonl', text: linesOf([chatRow(question, answer)]) }, catalogue)
        .kind,
      'training-data',
    ));

  it('goes by the ending where the editor has no language for it', () =>
    strictEqual(
      read({ path: 'a.csv', languageId: 'plaintext', text: `prompt,completion\n"${question}",x` }, catalogue)
        .kind,
      'training-data',
    ));

  it('takes a file for held back by its name, and a row by its split', () => {
    const text = linesOf([chatRow(question, answer)]);
    strictEqual(dataIn(text, 'zither/valid.jsonl').heldBack, true);
    strictEqual(dataIn(text, 'zither/train_test_split/all.jsonl').heldBack, false);
    const split = dataIn(
      linesOf([{ ...chatRow(question, answer), split: 'test' }, chatRow(question, 'Ask a luthier.')]),
    );
    strictEqual(split.rows, 1);
  });
});

function csvOf(rows: readonly unknown[]): string {
  const records = rows.map(row => Object.entries(row as Record<string, unknown>));
  const line = (cells: readonly unknown[]) =>
    cells.map(cell => `"${String(cell).replaceAll('"', '""')}"`).join(',');
  return [records[0]?.map(([name]) => name) ?? [], ...records.map(row => row.map(([, value]) => value))]
    .map(line)
    .join('\r\n');
}
