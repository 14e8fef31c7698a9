import { concerns, type PerConcern } from '../../src/core/reading/design-doc/judgement/concerns';
import { inSurroundings, surroundings } from '../../src/core/reading/design-doc/judgement/surroundings';
import {
  type BothReadings,
  inBothReadings,
  isWorthReadingAgain,
  togetherNames,
} from '../../src/core/reading/design-doc/judgement/together';
import type { Example, Lesson } from './examples';
import { type Column, learnWeights, type Targets } from './logistic';
import { learnNamed, oddsOf } from './named';

/** Chosen by what carried over best from some collections to others. */
const sparing = {
  sentence: { penalty: 3, leastWeight: 0.25 },
  document: { penalty: 10, leastWeight: 0.15 },
  surroundings: { penalty: 50 },
  together: { penalty: 20 },
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

/** What weighs the figures of a sentence, for one concern. */
export interface Weighing {
  readonly bias: number;
  /** One for each of the figures. */
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

/** In which part of the collections a lesson is. */
function partsOf(lessons: readonly Lesson[]): (lesson: Lesson) => number {
  const collections = [...new Set(lessons.map(lesson => lesson.case.collection))].sort();
  return lesson => collections.indexOf(lesson.case.collection) % parts;
}

/** What comes of each part by what was learned from the others. */
export const crosswise = <Each extends { readonly lesson: Lesson }, Result>(
  all: readonly Each[],
  workOut: (own: readonly Each[], others: readonly Each[]) => readonly Result[],
): Result[] => {
  const partOf = partsOf(all.map(({ lesson }) => lesson));
  return Array.from({ length: parts }).flatMap((_, part) =>
    workOut(
      all.filter(({ lesson }) => partOf(lesson) === part),
      all.filter(({ lesson }) => partOf(lesson) !== part),
    ),
  );
};

/** Every document, weighed by what the collections of the other parts taught. */
export const weighCrosswise = (lessons: readonly Lesson[]): Weighed[] =>
  crosswise(
    lessons.map(lesson => ({ lesson })),
    (own, others) => {
      const alone = learnAlone(others.map(({ lesson }) => lesson));
      return weighAlone(
        own.map(({ lesson }) => lesson),
        alone,
      );
    },
  );

/** Learns how a sentence is weighed in its document: for each concern, one weight for each figure. */
export const learnInDocument = (weighed: readonly Weighed[]): Weighing[] =>
  learnWeighing(
    surroundings,
    weighed.flatMap(({ lesson, figures }) =>
      lesson.examples.map((example, index) => ({
        example: lesson.case.part === null ? example : rarely(example),
        figures: figures[index] ?? new Float64Array(),
      })),
    ),
    sparing.surroundings.penalty,
  );

/** A document with what either reading makes of its sentences, in log-odds. */
export interface ReadTwice {
  readonly lesson: Lesson;
  readonly readings: readonly BothReadings[];
}

/** Learns how the two readings of a sentence are weighed together: for each concern, one weight for each figure. */
export const learnTogether = (all: readonly ReadTwice[]): Weighing[] =>
  learnWeighing(
    togetherNames,
    all.flatMap(({ lesson, readings }) =>
      [...figuresTogether(readings)].flatMap(([index, figures]) => {
        const example = lesson.examples[index];
        if (example === undefined) return [];
        return [{ example: lesson.case.part === null ? example : rarely(example), figures }];
      }),
    ),
    sparing.together.penalty,
  );

/** The figures of those sentences of a document that are worth reading again, by their places. */
export function figuresTogether(readings: readonly BothReadings[]): ReadonlyMap<number, Float64Array> {
  const places = [...readings.keys()].filter(place => isWorthReadingAgain(readings[place]?.byFeatures ?? []));
  const figures = inBothReadings(places.map(place => readings[place] as BothReadings));
  return new Map(places.map((place, index) => [place, figures[index] as Float64Array]));
}

/** An example with its figures. */
interface Figured {
  readonly example: Example;
  readonly figures: Float64Array;
}

/** Learns for each concern one weight for each figure, all of which are brought to the same spread before. */
function learnWeighing(names: readonly string[], figured: readonly Figured[], penalty: number): Weighing[] {
  const scales = names.map((_, index) => scaleOf(figured.map(({ figures }) => figures[index] ?? 0)));
  const every = Int32Array.from(figured, (_, row) => row);
  const columns: Column[] = [
    { rows: every, values: null, penalty: 0 },
    ...scales.map(({ mean, spread }, index) => ({
      rows: every,
      values: Float64Array.from(figured, ({ figures }) => ((figures[index] ?? 0) - mean) / spread),
      penalty,
    })),
  ];
  return concerns.map((_, concern) => {
    const targets = targetsOf(figured.map(({ example }) => example.targets[concern]));
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
export const oddsBy = ({ bias, weights }: Weighing, figures: Float64Array): number =>
  weights.reduce((total, weight, index) => total + weight * (figures[index] ?? 0), bias);
