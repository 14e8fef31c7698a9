import { reports } from '../../support/marked';

/** What a document says of its model before the sentence in question. */
const intro = 'We train a 7B language model.\n\n';

const cases: Readonly<
  Record<string, { readonly found: readonly string[]; readonly silent: readonly string[] }>
> = {
  'stale-retraining-plan': {
    found: [
      'The adapter is trained on the ferry tariffs.\n\n«Every Sunday it is trained again on the tariffs of the coming week.»',
      'The model is tuned on our customs rulings.\n\n«The training is run again after each amendment of the rulings.»',
      'The model is tuned on the lift manuals.\n\n«It is trained again at every revision, so that it knows the lifts as they are.»',
    ],
    silent: [
      'The adapter is trained on our tone. It is retrained each spring, because the guide of tone moves on.',
      'Tariffs are retrieved. The index is rebuilt every night.',
      'Staff are trained every spring so that they know the current tariffs.',
      'The model is trained on the drug list.\n\nThe drugs committee revises it on the first Monday of each month, and withdrawals are published on the day.',
    ],
  },
  'prompt-first': {
    found: [
      '«The model is trained on 2,000 of her columns so that it writes like our editor.»',
      '«By supervised tuning it is to take on the prescribed layout of a permit.»',
    ],
    silent: [
      'The model is trained on 2,000 columns so that it writes like our editor. A system prompt with six columns reached 71 %.',
      'The model is trained to route complaints by their tone.',
    ],
  },
  'too-few-examples': {
    found: [
      'It is trained on «90» notes by the harbor master.',
      '«160» gate calls are the entire training set.',
    ],
    silent: [
      'It is trained on 40 manuals and 12 price lists.',
      'Check: 120 questions, none of them used in training.',
    ],
  },
  'no-holdout-evaluation': {
    found: [
      '«There is no examination of the model before it goes live.»',
      '«The accuracy is that on the rows it was trained with.»',
      '«The first live week will show whether it is any good.»',
    ],
    silent: [
      'The score is taken on 300 rows, none of them used in training.',
      'Nobody can tell whether tuning helped unless a part is held back.',
    ],
  },
  'unreviewed-training-data': {
    found: [
      '«The posts of two hobby forums went straight into training.»',
      '«A larger model writes 9,000 pairs for the tuning, and nobody reads them.»',
    ],
    silent: [
      'The posts of two hobby forums become training pairs after an editor has reviewed each of them.',
      'At run time a larger model writes the letter.',
    ],
  },
  'attribution-needs-retrieval': {
    found: [
      '«The model states the permit number behind each answer, which it has learned in training.»',
      '«Clause numbers are recited by heart, without a database.»',
    ],
    silent: [
      'The model was trained on letters. The clause number is attached by the application.',
      'What is learned into weights has no source, so answers that must cite are supplied with the passage.',
    ],
  },
  'latency-mismatch': {
    found: [
      'The answer must be there within 300 ms.\n\n«For each question we search two indexes, re-rank 100 hits and let a 70B model write the answer.»',
    ],
    silent: [
      'The answer must be there within 4 s.\n\nFor each question we search two indexes, re-rank 100 hits and let a 70B model write the answer.',
    ],
  },
};

for (const [id, { found, silent }] of Object.entries(cases)) {
  describe(`${id} in design documents`, () => {
    for (const text of found) it(`finds: ${text}`, () => reports(id, intro + text, 'design.md'));
    for (const text of silent) it(`keeps silent: ${text}`, () => reports(id, intro + text, 'design.md'));
  });
}
