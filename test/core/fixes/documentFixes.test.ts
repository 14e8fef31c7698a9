import { deepStrictEqual, ok, strictEqual } from 'node:assert';
import { check, fixesFor } from '../../../src/core';
import { catalogue } from '../../support/catalogue';
import { applied } from '../../support/fixing';

/** What each fix of a rule's first finding makes of a text. Each is asserted to keep its promise. */
function outcomes(ruleId: string, text: string, path = 'plan.md'): Record<string, string> {
  const source = { path, text };
  const before = check(source, catalogue).findings;
  const finding = before.find(each => each.ruleId === ruleId);
  ok(finding, `${ruleId} is silent in:\n${text}`);
  return Object.fromEntries(
    fixesFor(
      source,
      catalogue,
    )(finding).map(fix => {
      const result = applied(text, fix);
      strictEqual(fix.safe, false);
      const left = before.filter(each => each !== finding).map(each => each.ruleId);
      for (const { ruleId } of check({ path, text: result }, catalogue).findings) {
        const at = left.indexOf(ruleId);
        ok(at >= 0, `${fix.title} leaves or brings ${ruleId} in:\n${result}`);
        left.splice(at, 1);
      }
      if (text.includes('\r\n')) strictEqual(/[^\r]\n/.test(result), false);
      return [fix.title, result];
    }),
  );
}

const hybrid = 'Rewrite as hybrid: retrieve the facts, train only behavior';
const retrieval = 'Rewrite as retrieval';

describe('a decision for weights is rewritten', () => {
  const decision = (sentence: string) => `# Berth desk\n\n## Decision\n\n${sentence}\n`;
  const rewritten = (sentence: string, title = hybrid) =>
    outcomes('volatile-knowledge', decision(sentence))[title];

  it('in the first person, with its tense and its purpose', () => {
    strictEqual(
      rewritten('We will fine-tune Llama 3.1 8B on our tariff table so that staff can serve any port.'),
      decision(
        'We will retrieve our tariff table at request time so that staff can serve any port, and fine-tune Llama 3.1 8B only for stable behavior.',
      ),
    );
    strictEqual(
      rewritten('We train a small language model on the harbor price list.', retrieval),
      decision(
        'We retrieve the harbor price list at request time and pass what is found to a small language model.',
      ),
    );
  });

  it('without a purpose that only weights could serve', () =>
    strictEqual(
      rewritten('We will fine-tune Llama on our tariff table so that answers reflect current charges.'),
      decision(
        'We will retrieve our tariff table at request time and fine-tune Llama only for stable behavior.',
      ),
    ));

  it('in the passive', () =>
    strictEqual(
      rewritten('The Mistral 7B will be fine-tuned on the berth prices.'),
      decision(
        'The berth prices will be retrieved at request time, and the Mistral 7B will be fine-tuned only for stable behavior.',
      ),
    ));

  it('as an order, and all that is listed', () =>
    strictEqual(
      rewritten('Fine-tune Qwen 7B on our mooring prices, the port rules and the price list of the pilots.'),
      decision(
        'Retrieve our mooring prices, the port rules and the price list of the pilots at request time. Fine-tune Qwen 7B only for stable behavior.',
      ),
    ));

  it('behind a label', () => {
    const text = (words: string) => `# Berth desk\n\n**Decision:** ${words}\n`;
    strictEqual(
      outcomes('volatile-knowledge', text('We fine-tune Llama on the berth prices.'))[hybrid],
      text('We retrieve the berth prices at request time and fine-tune Llama only for stable behavior.'),
    );
  });

  it('in a list and in an open task', () => {
    for (const mark of ['- ', '3. ', '* [ ] ', '  - ']) {
      const text = (words: string) =>
        `# Berth desk\n\n## Decision\n\n${mark}${words}\n${mark}answer in our tone\n`;
      strictEqual(
        outcomes('volatile-knowledge', text('fine-tune Llama 3 on the berth prices'))[hybrid],
        text('retrieve the berth prices at request time and fine-tune Llama 3 only for stable behavior'),
      );
    }
  });

  it('in a paragraph of several lines, which stays as wide', () => {
    const result = rewritten(
      'Nobody objected. We will fine-tune Llama 3.1 on the\nprices of all berths and moorings, which the office\nsends us. The pilot starts in May.',
    );
    strictEqual(
      result,
      decision(
        'Nobody objected. We will retrieve the prices of all\nberths and moorings at request time and fine-tune\nLlama 3.1 only for stable behavior.\nThe pilot starts in May.',
      ),
    );
  });

  it('in a cell of a table, and only there', () => {
    const table = (cell: string) =>
      `# Berth desk\n\n## Decision\n\n| part | how | owner |\n|---|---|---|\n| Prices | ${cell} | Ines |\n`;
    strictEqual(
      outcomes('volatile-knowledge', table('adapter weights of the chat model, tuned on our price tables'))[
        retrieval
      ],
      table('retrieved at request time and passed to the chat model'),
    );
  });

  it('with the ends of lines that the file has', () => {
    const text = decision('We will fine-tune Llama 3.1 on the\nprices of all berths.').replaceAll(
      '\n',
      '\r\n',
    );
    ok(outcomes('volatile-knowledge', text)[hybrid]?.includes('\r\n'));
  });

  it('wherever the document says it', () => {
    const text = (one: string, other: string) =>
      `# Berth desk\n\n## Decision\n\n${one}\n\n## Training\n\n${other}\n`;
    const result = outcomes(
      'volatile-knowledge',
      text(
        'We will fine-tune Llama on the berth prices.',
        'Llama is fine-tuned on the berth prices of all ports.',
      ),
    )[retrieval];
    strictEqual(result?.includes('tune'), false);
  });

  it('with the rights of the person who asks, where access is limited', () => {
    const text = (words: string) =>
      `# Deal desk\n\n${words}\n\nOnly the partner managers may see the agreements of other regions.\n`;
    strictEqual(
      outcomes('access-control-in-weights', text('We will fine-tune Llama on our partner price list.'))[
        'Rewrite as retrieval with the rights of the person who asks'
      ],
      text(
        'We will retrieve our partner price list at request time with the access rights of the person who asks and pass what is found to Llama.',
      ),
    );
  });
});

describe('other sentences', () => {
  it('a source from memory is attached by the application', () => {
    const text = (words: string) =>
      `# Desk\n\nWe fine-tune Llama on 6,000 answers, 600 of them held out.\n\n- ${words}\n- Short.\n`;
    strictEqual(
      outcomes('attribution-needs-retrieval', text('The model cites the clause number from memory.'))[
        'Let the application attach the source'
      ],
      text(
        'Each answer carries the source of the passage that was retrieved for it, attached by the application.',
      ),
    );
  });

  it('a retraining becomes the refresh of an index, as often as planned', () => {
    const text = (words: string) => `# Desk\n\nLlama is fine-tuned to know our berth prices.\n\n${words}\n`;
    strictEqual(
      outcomes('stale-retraining-plan', text('We will retrain it every quarter on the new price list.'))[
        'Refresh an index instead'
      ],
      text('We will refresh the index of this knowledge every quarter.'),
    );
  });

  it('a missing test becomes a plan of one', () => {
    const text = (words: string) =>
      `# Desk\n\nWe fine-tune Llama on 6,000 approved labels.\n\n1. Train\n2. ${words}\n`;
    strictEqual(
      outcomes('no-holdout-evaluation', text('No test set is held out.'))[
        'Hold examples out and plan the evaluation'
      ],
      text(
        'A tenth of the examples, at least 100, is held out of training, and both the old and the new model are scored on it before use.',
      ),
    );
  });

  it('a slow path gets a cache', () => {
    const text = (words: string) =>
      `# Hints\n\nHints appear while the clerk is typing.\n\nEach request searches all indexes, re-ranks two hundred passages and lets the 70B model write the answer${words}.\n`;
    strictEqual(
      outcomes('latency-mismatch', text(''))['Answer usual questions from a cache'],
      text(', unless the answer is cached already'),
    );
  });

  it('personal data are replaced before training', () => {
    const text = (words: string) =>
      `# Desk\n\nWe fine-tune Llama on 9,000 patient records${words}.\n\nPatients have the right to erasure.\n`;
    strictEqual(
      outcomes('undeletable-data-in-weights', text(''))[
        'Replace personal data by placeholders before training'
      ],
      text(', with personal data replaced by placeholders'),
    );
  });

  it('nobody reads the data: somebody will', () => {
    const text = (words: string) =>
      `# Desk\n\nWe fine-tune Llama on 9,000 posts scraped from two forums. ${words}\n`;
    strictEqual(
      outcomes('unreviewed-training-data', text('Nobody has time to read them.'))[
        'Plan a review of the training data'
      ],
      text(
        'Somebody who knows the subject reviews the examples before training and takes out what is wrong.',
      ),
    );
  });
});

describe('a missing paragraph is added', () => {
  const baseline =
    'Before anything is trained, a system prompt with a few worked examples is measured on the held-out set. Its score is the baseline that a tuned model has to beat.';
  const claim = 'We fine-tune Mistral 7B on 5,000 approved letters so that it writes in our house style.';
  const added = (text: string, path?: string) =>
    outcomes('prompt-first', text, path)['Add a prompt baseline'];

  it('below the heading that it belongs to', () => {
    const text = (more: string) =>
      `# Letters\n\n${claim}\n\n## Evaluation\n\n- 500 letters are held out.\n${more}\n<a name="risks"></a>\n## Risks\n\nFew.\n`;
    strictEqual(added(text('')), text(`\n${baseline}\n`));
  });

  it('else below one of its own, behind the section it concerns', () => {
    const text = (more: string) =>
      `# Letters\n\n## Decision\n\n${claim}\n\n### Cost\n\nLow.${more}\n\n## Risks\n\nFew.\n`;
    strictEqual(added(text('')), text(`\n\n## Prompt baseline\n\n${baseline}`));
  });

  for (const [notation, path, top, heading] of [
    ['Markdown with lines', 'a.md', 'Letters\n=======', 'Decision\n--------'],
    ['reStructuredText', 'a.rst', '=======\nLetters\n=======', 'Decision\n~~~~~~~~'],
    ['AsciiDoc', 'a.adoc', '= Letters', '== Decision'],
  ] as const) {
    it(`in the notation of the document: ${notation}`, () => {
      const own = heading.replace('Decision', 'Prompt baseline').replace(/([-~])\1+$/, '$1'.repeat(15));
      const text = (more: string) =>
        `${top}\n\n${heading}\n\n${claim}${more}\n\n${heading.replace('Decision', 'Timeline')}\n\nMay.\n`;
      strictEqual(added(text(''), path), text(`\n\n${own}\n\n${baseline}`));
    });
  }

  it('one step below the title', () =>
    strictEqual(
      added(`# Letters\n\n${claim}\n`),
      `# Letters\n\n${claim}\n\n## Prompt baseline\n\n${baseline}\n`,
    ));

  it('right behind, where there are no headings', () => {
    const text = (more: string) => `- ${claim}\n- It starts in May.${more}\n\nThat is all.`;
    strictEqual(added(text('')), text(`\n\n${baseline}`));
  });

  it('as wide as the other paragraphs, with their ends of lines', () => {
    const text = `# Letters\r\n\r\nWe fine-tune Mistral 7B on 5,000 approved letters so\r\nthat it writes in our house style.\r\n`;
    const lines = added(text)?.split('\r\n') ?? [];
    strictEqual(Math.max(...lines.map(({ length }) => length)), 52);
  });

  it('for a review of the data', () => {
    const text = (more: string) =>
      `# Letters\n\n## Training data\n\nWe fine-tune Llama on 9,000 posts scraped from two forums.${more}\n\n## Cost\n\nLow.\n`;
    strictEqual(
      outcomes('unreviewed-training-data', text(''))['Add a review of the training data'],
      text(
        '\n\nSomebody who knows the subject reviews the examples before training and takes out what is wrong. A sample of them is checked a second time.',
      ),
    );
  });
});

describe('a fix that does not help is not offered', () => {
  it('where a later sentence says the same', () => {
    const text =
      '# Desk\n\nWe fine-tune Llama on 6,000 labels.\n\nNo test set is held out.\n\nNothing is held back.\n';
    const [first] = check({ path: 'a.md', text }, catalogue).findings;
    ok(first);
    // One of two findings goes; the other has its own fix.
    strictEqual(fixesFor({ path: 'a.md', text }, catalogue)(first).length, 1);
  });

  it('where the document says what nobody can retrieve', () => {
    const source = { path: 'a.md', text: '# Desk\n\nWe fine-tune Llama on 120 labeled examples.\n' };
    for (const finding of check(source, catalogue).findings) {
      deepStrictEqual(fixesFor(source, catalogue)(finding), []);
    }
  });
});

/** One sentence that raises a rule, and what the document says besides. */
const raising: Readonly<Record<string, readonly [sentence: string, beside: string]>> = {
  'volatile-knowledge': ['We will fine-tune Llama 3.1 on the berth prices of all our ports.', ''],
  'access-control-in-weights': [
    'We will fine-tune Llama 3.1 on our partner price list.',
    'Only the partner managers may see the agreements of other regions.',
  ],
  'attribution-needs-retrieval': [
    'The model cites the clause number of the handbook from memory.',
    'We fine-tune Llama on 6,000 approved labels, 600 of them held out.',
  ],
  'stale-retraining-plan': [
    'We will retrain the model every quarter on the new price list.',
    'Llama is fine-tuned to know our berth prices.',
  ],
  'prompt-first': [
    'We fine-tune Mistral 7B on 5,000 approved letters so that it writes in our house style.',
    '',
  ],
  'no-holdout-evaluation': [
    'No test set is held out for the new model.',
    'We fine-tune Llama on 6,000 approved labels.',
  ],
  'unreviewed-training-data': ['We fine-tune Llama on 9,000 posts scraped from two old forums.', ''],
  'undeletable-data-in-weights': [
    'We fine-tune Llama on 9,000 patient records of the last four years.',
    'Patients have the right to erasure.',
  ],
  'latency-mismatch': [
    'Each request searches all indexes, re-ranks two hundred passages and lets the 70B model write the answer.',
    'Hints appear while the clerk is typing.',
  ],
};

/** A sentence broken into short lines, as in a file that is wrapped. */
const wrapped = (sentence: string, indent = '') => sentence.replace(/(.{24,40}) /g, `$1\n${indent}`);

/** Documents of different make; each holds the sentence and, in a section of its own, what is said besides. */
const shapes: Readonly<
  Record<string, readonly [path: string, make: (said: string, beside: string) => string]>
> = {
  'a paragraph': ['a.md', (said, beside) => `# Desk\n\n## Decision\n\n${said}\n\n## Notes\n\n${beside}\n`],
  bullets: [
    'a.md',
    (said, beside) => `# Desk\n\n## Decision\n\n- Start in May.\n- ${said}\n\n## Notes\n\n${beside}\n`,
  ],
  'a numbered list': [
    'a.md',
    (said, beside) => `# Desk\n\n## Decision\n\n1. Start in May.\n2. ${said}\n\n## Notes\n\n- ${beside}\n`,
  ],
  'lines that are wrapped': [
    'a.md',
    (said, beside) => `# Desk\n\n## Decision\n\n${wrapped(said)}\n\n## Notes\n\n${wrapped(beside)}\n`,
  ],
  'a wrapped item': [
    'a.md',
    (said, beside) =>
      `# Desk\n\n## Decision\n\n- ${wrapped(said, '  ')}\n- Start in May.\n\n## Notes\n\n${beside}\n`,
  ],
  'Windows line ends': [
    'a.md',
    (said, beside) =>
      `# Desk\n\n## Decision\n\n${wrapped(said)}\n\n## Notes\n\n${beside}\n`.replaceAll('\n', '\r\n'),
  ],
  'underlined headings': [
    'a.md',
    (said, beside) => `Desk\n====\n\nDecision\n--------\n\n${said}\n\nNotes\n-----\n\n${beside}\n`,
  ],
  reStructuredText: [
    'a.rst',
    (said, beside) => `====\nDesk\n====\n\nDecision\n~~~~~~~~\n\n${said}\n\nNotes\n~~~~~\n\n${beside}\n`,
  ],
  AsciiDoc: ['a.adoc', (said, beside) => `= Desk\n\n== Decision\n\n* ${said}\n\n== Notes\n\n${beside}\n`],
  'no headings': ['a.txt', (said, beside) => `${said}\n\n${beside}\n`],
  'front matter': [
    'a.md',
    (said, beside) =>
      `---\nstatus: accepted\n---\n\n# Desk\n\n## Decision\n\n${said}\n\n## Notes\n\n${beside}\n`,
  ],
};

describe('every document rule has a fix that works', () => {
  for (const [ruleId, [said, beside]] of Object.entries(raising)) {
    for (const [shape, [path, make]] of Object.entries(shapes)) {
      it(`${ruleId}, in ${shape}`, () => {
        const fixed = outcomes(ruleId, make(said, beside), path);
        ok(Object.keys(fixed).length > 0, make(said, beside));
      });
    }
  }
});
