import { modelSize } from './modelSize';

/** Families of language models that teams choose between. A name of another family says nothing here. */
const families =
  'llama mistral mixtral ministral codestral devstral qwen phi gemma falcon deepseek smollm olmo granite yi gpt claude gemini zephyr vicuna pythia bloom mpt t5 internlm baichuan glm command-r starcoder'.split(
    ' ',
  );

const before = String.raw`(?<![\p{L}\d])(?:meta-|code-?|tiny-?|flan-?)?`;
/** Tools are called after models. */
const after = String.raw`(?!\p{L}|[-_ .]?(?:factory|cpp|index|finetune|recipes))`;

const name = new RegExp(
  String.raw`${before}(${families.join('|')})${after}(?:[-\s]?v?\d{1,2}(?:\.\d)?\w?(?![\d\w]))?(?:[-\s](?:nemo|small|medium|large|mini|nano|base|coder))?(?:[-\s]?\d{1,3}(?:\.\d{1,2})?(?:x\d{1,3})?\s?[bm](?![\p{L}\d]))?`,
  'giu',
);

/** A model as a text names it. */
export interface ModelName {
  readonly text: string;
  readonly start: number;
}

/** The language models that a text names, in order, each family and size once. */
export function modelNamesIn(text: string): ModelName[] {
  const found = Array.from(text.matchAll(name), ({ 0: whole, index }) => ({
    text: whole.replace(/[-\s]+$/, ''),
    start: index,
  }));
  return found.filter(
    (each, index) => !found.slice(0, index).some(other => !areDifferentModels(each.text, other.text)),
  );
}

/** Whether two names cannot mean the same model: by their families, or by their sizes where both state one. In doubt they can. */
export function areDifferentModels(one: string, other: string): boolean {
  const [first, second] = [familiesIn(one), familiesIn(other)];
  if (first.length === 0 || second.length === 0) return false;
  if (!first.some(family => second.includes(family))) return true;
  const [size, otherSize] = [modelSize(one), modelSize(other)];
  return size !== null && otherSize !== null && Math.abs(size - otherSize) > size * sameSize;
}

/** Makers round: 8.03 billion parameters are called 8B. */
const sameSize = 0.15;

const family = new RegExp(`${before}(${families.join('|')})${after}`, 'giu');

const familiesIn = (text: string): string[] =>
  Array.from(text.slice(0, longest).matchAll(family), ([, found = '']) => found.toLowerCase());

/** Longer names are no names. */
const longest = 300;
