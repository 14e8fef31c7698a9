import { concerns, type PerConcern } from '../../src/core/reading/design-doc/judgement/concerns';
import { inSurroundings, surroundings } from '../../src/core/reading/design-doc/judgement/surroundings';
import type { Example, Lesson } from './examples';
import { type Column, learnWeights, type Targets } from './logistic';
import { learnNamed, oddsOf } from './named';

/** Chosen by what carried over best from some collections to others. */
const sparing = {
  sentence: { penalty: 3, leastWeight: 0.2 },
  document: { penalty: 10, leastWeight: 0.1 },
  surroundings: { penalty: 50 },
} as const;

/** How much a sentence on its own counts where surroundings are weighed. */
const weightOfBareSentence = 0.2;

/** In so many parts the collections are learned from, so that each sentence is weighed by what others taught. */
const parts = 5;

/** What weighs one sentence by itself and one document by its words. */
export interface Alone {
  readonly sentence: ReadonlyMap<string, PerConcern>;
  readonly document: ReadonlyMap<string, PerConcern>;
}

/** What weighs a sentence in its document, for one concern. */
export interface InDocument {
  readonly bias: number;
  /** One for each of the figures of `surroundings`. */
  readonly weights: readonly number[];
}

export function learnAlone(lessons: readonly Lesson[]): Alone {
  const examples = lessons.flatMap(lesson => lesson.examples);
  const documents = lessons.filter(lesson => lesson.case.part === null);
  return {
    sentence: learnNamed(
      examples.map(({ features }) => features),
      concerns.map((_, concern) => targetsOf(examples.map(({ targets }) => targets[concern]))),
      lessons.flatMap(lesson => lesson.examples.map(() => lesson.case.collection)),
      sparing.sentence,
    ),
    document: learnNamed(
      documents.map(({ features }) => features),
      concerns.map((_, concern) =>
        targetsOf(
          documents.map(({ examples: own }) => ({
            isFinding: own.some(({ targets }) => isRequired(targets[concern])),
            weight: 1,
          })),
        ),
      ),
      documents.map(lesson => lesson.case.collection),
      sparing.document,
    ),
  };
}

const isRequired = (target?: { readonly isFinding: boolean; readonly weight: number }): boolean =>
  target?.isFinding === true && target.weight === 1;

function targetsOf(
  targets: readonly ({ readonly isFinding: boolean; readonly weight: number } | undefined)[],
): Targets {
  return {
    isFinding: Uint8Array.from(targets, target => (target?.isFinding ? 1 : 0)),
    weights: Float64Array.from(targets, target => target?.weight ?? 0),
  };
}

/** A document with the figures of its sentences, weighed by what other collections taught. */
export interface Weighed {
  readonly lesson: Lesson;
  readonly figures: readonly Float64Array[];
}

/** Weighs the sentences of documents by themselves, and puts each in its surroundings. */
export function weighAlone(lessons: readonly Lesson[], alone: Alone): Weighed[] {
  return lessons.map(lesson => {
    const odds = oddsOf(
      alone.sentence,
      lesson.examples.map(({ features }) => features),
    );
    const [document] = oddsOf(alone.document, [lesson.features]);
    return { lesson, figures: document === undefined ? [] : inSurroundings(odds, document) };
  });
}

/** Every document, weighed by what the collections of the other parts taught. */
export function weighCrosswise(lessons: readonly Lesson[]): Weighed[] {
  const collections = [...new Set(lessons.map(lesson => lesson.case.collection))].sort();
  const partOf = (lesson: Lesson) => collections.indexOf(lesson.case.collection) % parts;
  return Array.from({ length: parts }).flatMap((_, part) => {
    const alone = learnAlone(lessons.filter(lesson => partOf(lesson) !== part));
    return weighAlone(
      lessons.filter(lesson => partOf(lesson) === part),
      alone,
    );
  });
}

/** Learns how a sentence is weighed in its document: for each concern, one weight for each figure. */
export function learnInDocument(weighed: readonly Weighed[]): InDocument[] {
  const figures = weighed.flatMap(each => each.figures);
  const examples = weighed.flatMap(({ lesson }) =>
    lesson.examples.map(example => (lesson.case.part === null ? example : rarely(example))),
  );
  const scales = surroundings.map((_, index) => scaleOf(figures.map(each => each[index] ?? 0)));
  const every = Int32Array.from(figures, (_, row) => row);
  const columns: Column[] = [
    { rows: every, values: null, penalty: 0 },
    ...scales.map(({ mean, spread }, index) => ({
      rows: every,
      values: Float64Array.from(figures, each => ((each[index] ?? 0) - mean) / spread),
      penalty: sparing.surroundings.penalty,
    })),
  ];
  return concerns.map((_, concern) => {
    const targets = targetsOf(examples.map(each => each.targets[concern]));
    const [start = 0, ...learned] = learnWeights(columns, targets);
    const weights = learned.map((weight, index) => weight / (scales[index]?.spread ?? 1));
    const shift = weights.reduce((sum, weight, index) => sum + weight * (scales[index]?.mean ?? 0), 0);
    return { bias: rounded(start - shift), weights: weights.map(rounded) };
  });
}

/** A sentence on its own has no surroundings: it shows how a text of few words is to be read, and little else. */
const rarely = (example: Example): Example => ({
  ...example,
  targets: example.targets.map(({ isFinding, weight }) => ({
    isFinding,
    weight: weight * weightOfBareSentence,
  })),
});

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

function scaleOf(values: readonly number[]): { readonly mean: number; readonly spread: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length);
  return { mean, spread: Math.sqrt(variance) + 1e-6 };
}

/** The log-odds of a concern by the figures of a sentence. */
export const oddsInDocument = ({ bias, weights }: InDocument, figures: Float64Array): number =>
  weights.reduce((total, weight, index) => total + weight * (figures[index] ?? 0), bias);
