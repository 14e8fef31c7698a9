import { words } from '../reading/design-doc/vocabulary';
import { hitsOf } from '../reading/design-doc/vocabulary/phrases';
import { isNameWord } from './nounPhrase';

const article = /^(?:the|our|an?|its|this)$/i;
/** Version, size and kind: " 3.1 8B", "-7B-Instruct", " chat model". */
const behind =
  /^[\w.-]{0,24}(?: \d[\w.-]{0,10}){0,3}(?: (?:chat|language|base|open|instruct))?(?: models?\b)?/i;
/** "A small model", "our own model". */
const anyModel =
  /(?<!\p{L})(?:the|our|an?)(?: (?:own|small|large|tiny|private|local|open|in-house|on-\w{2,10})){0,2} model(?![\p{L}-])/iu;
const small = (letter: string): string => letter.toLowerCase();

/** Most words between the article and the known name. */
const reach = 4;

/** The language model as a sentence names it, else "the model". */
export function modelNameIn(sentence: string): string {
  const [hit] = hitsOf(sentence, words.generative);
  if (hit === undefined) return anyModel.exec(sentence)?.[0].replace(/^\p{Lu}/u, small) ?? 'the model';
  const front = frontOf(sentence.slice(0, hit.start).split(' ').filter(Boolean));
  const [rest = ''] = behind.exec(sentence.slice(hit.end)) ?? [];
  const name = `${hit.text}${rest}`.replace(/[.-]+$/, '');
  if (front.length > 0) return [...front, name].join(' ');
  return /^(?:\p{Ll}|\d)/u.test(name) ? `the ${name}` : name;
}

/** The article, in small letters, and what stands between it and the name; empty where there is none. */
function frontOf(before: readonly string[]): string[] {
  const at = before.findLastIndex(word => article.test(word));
  const [first, ...between] = at < 0 ? [] : before.slice(at);
  const belongs = between.length <= reach && between.every(isNameWord);
  return first === undefined || !belongs ? [] : [first.toLowerCase(), ...between];
}
