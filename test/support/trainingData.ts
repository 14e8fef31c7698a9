import { read } from '../../src/core';
import type { TrainingData } from '../../src/core/facts/trainingData';
import { catalogue } from './catalogue';

/** What is read from a text as training data; fails where it is not recognized. */
export function dataIn(text: string, path = 'data/rows.jsonl'): TrainingData {
  const { facts, reason } = read({ path, text }, catalogue);
  if (facts?.kind !== 'training-data') throw new Error(`Not training data: ${reason}`);
  return facts;
}

/** JSON Lines of these rows. */
export const linesOf = (rows: readonly unknown[]): string => rows.map(row => JSON.stringify(row)).join('\n');

/** A chat row of one question and one answer, with or without a system prompt. */
export const chatRow = (question: string, answer: string, system?: string) => ({
  messages: [
    ...(system === undefined ? [] : [{ role: 'system', content: system }]),
    { role: 'user', content: question },
    { role: 'assistant', content: answer },
  ],
});

/** `count` different rows on boat building that teach nothing that changes. */
export const plainRows = (count: number): { prompt: string; completion: string }[] =>
  Array.from({ length: count }, (_, index) => {
    const [plank, tool, joint] = [planks, tools, joints].map((list, at) => list[(index + at) % list.length]);
    const number = spelled(index);
    return {
      prompt: `${number}: how do I fit ${plank} with ${tool}?`,
      completion: `Cut ${joint} first, offer up ${plank}, mark ${number} and trim with ${tool}.`,
    };
  });

const planks = ['the garboard', 'a sheer strake', 'the transom', 'a floor timber', 'the stem'];
const tools = ['a spokeshave', 'the block plane', 'a drawknife', 'the adze', 'a slick', 'the bevel'];
const joints = ['the rabbet', 'a scarf', 'the half lap', 'a dovetail', 'the bevel', 'a tenon', 'the notch'];

/** A number in made-up words, so that rows differ in words and hold no figures. */
const spelled = (index: number): string =>
  Array.from(
    String(index),
    digit => ['ba', 'ce', 'di', 'fo', 'gu', 'ka', 'le', 'mi', 'no', 'pu'][Number(digit)],
  ).join('');
