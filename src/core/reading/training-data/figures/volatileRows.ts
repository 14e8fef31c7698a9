import type { VolatileRows } from '../../../facts/trainingData';
import type { Catalogue, CatalogueMatch } from '../../../knowledge/catalogue';
import { type Example, givenTo } from '../example';
import { refusalIn } from './answers';
import { collect } from './collect';
import { isGiven, numbersIn, proseOf } from './prose';
import * as says from './volatilePatterns';

/** How much of task and answer is searched for the name of a subject, in UTF-16 units. */
const namedEarly = 600;

/** Longer tasks bring a context of their own, so what is said of it was not learned by heart. */
const longestQuestion = 500;

/**
 * Rows that teach what will change: the answer states a dated condition, a price, a version, a current figure, or a value of
 * a subject that the catalogue knows to change; and the row does not give that value itself. What an answer repeats from its
 * prompt, it teaches to use, not to know.
 */
export function findVolatileRows(examples: readonly Example[], catalogue: Catalogue): VolatileRows {
  const subjects = new Map<string, { match: CatalogueMatch; rows: number }>();
  const figure = collect(examples, example => {
    const parts = partsOf(example);
    if (teachesNoFact(parts)) return null;
    const statement = statementIn(parts);
    const words = statement ?? valueIn(parts);
    if (words === null) return null;
    const match = namedSubject(parts, catalogue);
    if (match === null) return statement;
    const known = subjects.get(match.entry.id);
    subjects.set(match.entry.id, { match: known?.match ?? match, rows: (known?.rows ?? 0) + 1 });
    return words;
  });
  return { ...figure, subject: mostNamed([...subjects.values()]) };
}

interface Parts {
  readonly system: string;
  readonly task: string;
  readonly given: string;
  readonly answer: string;
}

const partsOf = (example: Example): Parts => ({
  system: example.system,
  task: proseOf(example.task),
  given: givenTo(example),
  answer: proseOf(example.answer),
});

/** Inventions, programs and refusals state nothing about the world. */
const teachesNoFact = ({ task, answer }: Parts): boolean =>
  says.inventive.test(task) || says.startsAsCode.test(answer) || refusalIn(answer) !== null;

/** The words of a statement that is bound to change by its form alone. */
function statementIn({ task, given, answer }: Parts): string | null {
  const patterns = [says.datedState, says.currentVersion, says.currentFigure];
  for (const pattern of patterns) {
    const words = pattern.exec(answer)?.[0];
    if (words !== undefined && !isGiven(words, given)) return words;
  }
  if (isReckoning(given)) return null;
  const price = says.amountOfMoney.exec(answer)?.[0];
  if (price !== undefined && !isGiven(price, given)) return price;
  const reply = firstWords(answer);
  return says.asksForThePresent.test(task) && isQuestion(task) && !reply.endsWith('?') ? reply || null : null;
}

const isQuestion = (task: string): boolean => task.length <= longestQuestion;

/** A task with money, or with several numbers, wants something worked out. */
const isReckoning = (given: string): boolean => says.speaksOfMoney.test(given) || numbersIn(given).length > 1;

function namedSubject({ system, task, answer }: Parts, catalogue: Catalogue): CatalogueMatch | null {
  const named = [task, answer, system].flatMap(text => catalogue.findInProse(text.slice(0, namedEarly)));
  return named.find(({ entry }) => entry.nature === 'volatile') ?? null;
}

/** What the answer says about a subject that changes: a number that was not given, or yes or no to a question about it. */
function valueIn({ task, given, answer }: Parts): string | null {
  if (!isQuestion(task)) return null;
  const said = answer.slice(0, namedEarly).replace(says.listNumber, '');
  if (!isReckoning(given) && numbersIn(said).some(each => !given.includes(each))) return firstWords(answer);
  return says.asksYesOrNo.test(task) && says.answersYesOrNo.test(answer) ? firstWords(answer) : null;
}

/** The first sentence of an answer, cut where it is long. */
const firstWords = (answer: string): string =>
  /^[^\n]{1,100}?(?:[.!?](?=\s|$)|(?=\n|$))|^[^\n]{1,100}/.exec(answer.trim())?.[0] ?? '';

function mostNamed(subjects: readonly { match: CatalogueMatch; rows: number }[]): VolatileRows['subject'] {
  const [most] = subjects.toSorted((one, other) => other.rows - one.rows);
  return most === undefined ? null : { entry: most.match.entry, text: most.match.text, rows: most.rows };
}
