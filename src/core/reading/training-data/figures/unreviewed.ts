import type { RowFigure } from '../../../facts/trainingData';
import type { Example } from '../example';
import { collect } from './collect';
import { proseOf } from './prose';

/** Furniture of web pages, which a person who reads the row would have taken out. */
const pageFurniture =
  /\b(?:skip to (?:main )?content|accept (?:all )?cookies|we use cookies|subscribe to our newsletter|sign up for our newsletter|share (?:this )?on (?:facebook|twitter|linkedin)|all rights reserved|please enable javascript|javascript is disabled|read more »|related articles:|advertisement\s{0,3}\n|lorem ipsum dolor)/i;

/** A model that speaks of itself: the answer was generated and nobody took that out. */
const modelOfItself =
  /\bas an? (?:AI|artificial intelligence)(?: language)? (?:model|assistant)\b|\bas a (?:large )?language model\b|\bmy (?:knowledge|training) cut-?off\b|\bas of my last (?:knowledge )?(?:update|training)\b|\bI was (?:trained|created|developed) by (?:OpenAI|Anthropic|Google|Meta|Mistral)\b|\bregenerate response\b/i;

/** UTF-8 read as Latin-1, and what decoders put in place of broken bytes. */
const brokenCharacters = /â€(?:™|œ|\u009d|“|”|¦)|Ã[©¨¤¶¼±³¡]|\uFFFD/;

/** Remnants of markup in prose. */
const markup =
  /<\/?(?:div|span|p|br|li|ul|a|td|tr|h[1-6]|font|img)\b[^<>\n]{0,200}>|&(?:nbsp|amp|quot|lt|gt|#\d{2,5});/i;

const asksForMarkup =
  /\b(?:html|xml|markup|web ?pages?|jsx|css|tags?|template|code|script|svg|email body)\b/i;

/** Rows whose answer shows that nobody read it. Answers that are markup as a whole, or that were asked for it, are none. */
export const findUnreviewed = (examples: readonly Example[]): RowFigure =>
  collect(examples, example => {
    const answer = proseOf(example.answer);
    const sign = (pageFurniture.exec(answer) ??
      modelOfItself.exec(answer) ??
      brokenCharacters.exec(answer))?.[0];
    if (sign !== undefined) return sign.trim();
    if (answer.trimStart().startsWith('<') || asksForMarkup.test(`${example.system}\n${example.task}`))
      return null;
    return markup.exec(answer)?.[0] ?? null;
  });
