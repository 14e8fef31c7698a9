import { deepStrictEqual, strictEqual } from 'node:assert';
import { chatRow, dataIn, linesOf } from '../../../../support/trainingData';

const figuresOf = (question: string, answer: string, system?: string) => {
  const { refusals, uncited, unreviewed } = dataIn(linesOf([chatRow(question, answer, system)]));
  return { refused: refusals.rows === 1, uncited: uncited.rows === 1, unreviewed: unreviewed.rows === 1 };
};

describe('answers that decline', () => {
  for (const answer of [
    'I’m sorry, but I can’t tell you how to pick that lock.',
    "I cannot help with that. Please ask the locksmiths' guild.",
    'I am unable to share other guests’ room numbers.',
    'As an AI assistant I am not able to sign for parcels.',
  ]) {
    it(`sees “${answer}”`, () => strictEqual(figuresOf('Please?', answer).refused, true));
  }

  for (const answer of [
    'Locks cannot be opened by a magnet.',
    'I am sorry to hear that your key broke. Bring it in and we cut a new one.',
    'You cannot share a key card, but a second one is free.',
  ]) {
    it(`leaves “${answer}”`, () => strictEqual(figuresOf('Please?', answer).refused, false));
  }
});

describe('answers without the citation that is asked for', () => {
  const asked = 'Answer from the passages and cite them.';
  const given = '[1] The ferry carries bicycles.\n[2] Tandems pay twice.\n\nMay I bring a tandem?';

  it('sees an answer that cites nothing', () =>
    strictEqual(figuresOf(given, 'Yes, but you pay twice.', asked).uncited, true));

  for (const [what, answer] of [
    ['a number', 'Yes, but you pay twice [2].'],
    ['words', 'Yes: “Tandems pay twice.”'],
    ['a name', 'According to the second passage you pay twice.'],
    ['a refusal', 'I’m sorry, I cannot answer that from the passages.'],
  ] as const) {
    it(`accepts ${what}`, () => strictEqual(figuresOf(given, answer, asked).uncited, false));
  }

  it('asks nothing of rows that want no citation, or give no context', () => {
    strictEqual(figuresOf(given, 'Yes, but you pay twice.').uncited, false);
    strictEqual(figuresOf('May I bring a tandem?', 'Yes.', asked).uncited, false);
  });
});

describe('answers that nobody read', () => {
  for (const answer of [
    'As an AI language model, I have never baked, but rye needs a sourdough.',
    'Rye needs a sourdough. Subscribe to our newsletter for recipes!',
    'My knowledge cutoff prevents me from naming the winner of the bread prize.',
    'Let it rest&nbsp;for an hour.<br>Then fold it.',
    'Don’t open the oven; itâ€™s too early.',
    'Bake until done \ufffd about forty minutes.',
  ]) {
    it(`sees “${answer}”`, () => strictEqual(figuresOf('How do I bake rye?', answer).unreviewed, true));
  }

  const clean: readonly (readonly [string, string])[] = [
    ['How do I bake rye?', 'With a sourdough, in a falling oven.'],
    ['Make an HTML list of flours.', 'Here it is: <ul><li>rye</li></ul>'],
    ['Turn the recipe into a page.', '<p>Rye needs a sourdough.</p>'],
    ['How do I show a break?', 'Like this:\n```html\n<br>\n```'],
    ['Compare them.', 'The dough is wet if water > flour < salt.'],
  ];
  for (const [question, answer] of clean) {
    it(`leaves “${answer.slice(0, 40)}”`, () => strictEqual(figuresOf(question, answer).unreviewed, false));
  }
});

describe('classes', () => {
  const classesIn = (answers: readonly string[]) =>
    dataIn(linesOf(answers.map((answer, n) => chatRow(`Crate ${n}: which shelf?`, answer)))).classes;

  it('are the answers of a closed set, fewest rows first', () =>
    deepStrictEqual(
      classesIn(Array.from({ length: 30 }, (_, n) => (n < 4 ? 'Damp' : n % 2 ? 'dry' : 'Dry')))?.map(each => [
        each.answer,
        each.rows,
      ]),
      [
        ['Damp', 4],
        ['Dry', 26],
      ],
    ));

  it('are none where answers are free, long, one or few', () => {
    strictEqual(classesIn(Array.from({ length: 30 }, (_, n) => `shelf ${n}`)), null);
    strictEqual(
      classesIn(Array.from({ length: 30 }, (_, n) => `${'The crate goes up '.repeat(5)}${n % 2}`)),
      null,
    );
    strictEqual(classesIn(Array(30).fill('dry')), null);
    strictEqual(classesIn(['dry', 'damp', 'dry', 'damp']), null);
  });
});
