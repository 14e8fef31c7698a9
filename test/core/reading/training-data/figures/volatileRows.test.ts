import { strictEqual } from 'node:assert';
import { chatRow, dataIn, linesOf } from '../../../../support/trainingData';

const volatileIn = (question: string, answer: string, system?: string) =>
  dataIn(linesOf([chatRow(question, answer, system)])).volatile;

const changing: readonly (readonly [string, string])[] = [
  ['What does the family ticket for the aquarium cost?', 'The family ticket is $62.50.'],
  ['How much is postage to Norway?', 'A standard letter to Norway costs 2,10 €.'],
  ['Do I need a visa for a short stay?', 'Visitors have needed an e-visa since April 2024.'],
  ['How long is the bridge closed?', 'The bridge stays closed until 14 March 2026.'],
  ['When was the handbook revised?', 'It was last revised on 2025-02-11.'],
  ['Which runtime do I need?', 'The minimum supported version is 22.4, so upgrade first.'],
  ['Can I still use the old flag?', 'No, it was removed in version 7.1.'],
  ['Who is the current harbor master?', 'Captain Ingrid Solheim.'],
  ['What is the latest firmware called?', 'It is called Cormorant.'],
  ['Tell me about the rent cap.', 'Currently the cap is 3.5 percent above the index.'],
  ['Which tier is rivaroxaban on in our drug formulary?', 'It is on tier 3.'],
  ['Is semaglutide covered on the Part D formulary?', 'Yes, with prior authorization.'],
  ['What is your return policy for boots?', 'You can send boots back within 45 days.'],
];

const lasting: readonly (readonly [string, string])[] = [
  ['When did the Hanseatic League hold its last diet?', 'It met for the last time in 1669, in Lübeck.'],
  ['How many strings does a hurdy-gurdy have?', 'Usually six: two melody strings and four others.'],
  ['Nadia buys 3 lamps for $12 each. What does she pay?', 'She pays $36.'],
  ['Solve 2x + 4 = 10.', 'Subtract 4 and halve: $x = 3$.'],
  ['Rewrite in plain words: The fee of €40 falls due.', 'You now have to pay the fee of €40.'],
  ['Extract the date.\n\nInvoice 88, due on 3 May 2025', 'due on 3 May 2025'],
  ['Write a short story about a market stall.', 'Plums were $3 a bag, currently, she said, and it was 2024.'],
  ['Write a loop in Go.', '```go\n// since 2023, requires version 1.21\nfor i := range 10 {}\n```'],
  ['What is a drug formulary?', 'A list of the medicines that a plan pays for.'],
  ['Classify: my parcel came broken', 'damage'],
  ['Which planet is largest?', 'Jupiter, with 11 times the diameter of Earth.'],
  ['What is the current through a 4 ohm resistor at 8 volts?', 'The current is 2 amperes.'],
  ['Answer kindly: where is my order?', 'I am sorry for the wait. Could you tell me the order number?'],
];

describe('rows that state what changes', () => {
  for (const [question, answer] of changing) {
    it(`sees “${answer.slice(0, 60)}”`, () => strictEqual(volatileIn(question, answer).rows, 1));
  }

  for (const [question, answer] of lasting) {
    it(`leaves “${answer.slice(0, 60)}”`, () => strictEqual(volatileIn(question, answer).rows, 0));
  }

  it('takes what the row itself gives for a lesson in using it', () => {
    const price = 'The day ticket costs $14.';
    strictEqual(volatileIn('What is the price of a day ticket?', price).rows, 1);
    strictEqual(
      volatileIn('What is the price of a day ticket?', price, 'Prices: day ticket $14, week $60.').rows,
      0,
    );
  });

  it('learns the subject from the system prompt', () => {
    const system = 'You answer members’ questions about the drug formulary.';
    strictEqual(volatileIn('Is Lipitor covered?', 'Yes, on tier 2.', system).subject?.text, 'drug formulary');
    strictEqual(volatileIn('Is Lipitor covered?', 'Yes, on tier 2.').rows, 0);
  });

  it('names the subject and its cadence', () => {
    const { subject } = volatileIn('Which tier is apixaban on in the drug formulary?', 'Tier 2.');
    strictEqual(subject?.entry.volatility, 'monthly');
  });

  it('shows the words where they stand', () => {
    const text = linesOf([chatRow('What does the sauna cost?', 'An evening costs €19.')]);
    const [example] = dataIn(text).volatile.examples;
    strictEqual(text.slice(example?.range.start, example?.range.end), '€19');
  });
});
