import { roleOfBlock } from '../../meaning/roles';
import type { Block, Unit } from '../../structure/outline';
import { headingsAbove, wordsAbove } from '../features';
import { stemsAndSigns, stemsOf } from '../stems';

/** So many words of a sentence, of what announces its block and of each heading are read. */
const most = { words: 60, announcing: 12, heading: 8 };

/** What the network is given about a sentence. */
export interface Inputs {
  readonly words: readonly string[];
  /** The words of what announces its block, and of the headings above it. */
  readonly above: readonly string[];
  /** What kind of place it stands in. */
  readonly traits: readonly string[];
}

/** @param uncommitted whether the document speaks in general, or no longer holds */
export const inputsOf = ({ text, block }: Unit, uncommitted: boolean): Inputs => ({
  words: wordsOf(text),
  ...placeOf(block, uncommitted),
});

const wordsOf = (text: string): readonly string[] => stemsAndSigns(text).slice(0, most.words);

const placeOf = (block: Block, uncommitted: boolean): Omit<Inputs, 'words'> => ({
  above: [
    ...stemsOf(wordsAbove(block)).slice(0, most.announcing),
    ...headingsAbove(block.section).flatMap(heading => stemsOf(heading).slice(0, most.heading)),
  ],
  traits: [
    `block: ${block.kind}`,
    `role: ${roleOfBlock(block) ?? 'none'}`,
    ...(block.quoted ? ['block: quoted'] : []),
    ...(uncommitted ? ['document: speaks in general'] : []),
  ],
});

/** Stand between the inputs in one text; names hold neither, and what a sentence holds of them is left to it. */
const [betweenParts, betweenNames] = ['\0', '\u0001'];

/** The inputs of sentences, each in one text: what is the same twice is worked out once. */
export function keysOf(units: readonly Unit[], uncommitted: boolean): string[] {
  let latest: Block | null = null;
  let place = '';
  return units.map(({ text, block }) => {
    if (block !== latest) {
      const { above, traits } = placeOf(block, uncommitted);
      place = [above, traits].map(names => names.join(betweenNames)).join(betweenParts);
      latest = block;
    }
    return `${text}${betweenParts}${place}`;
  });
}

/** The inputs that a key of {@link keysOf} names. */
export function inputsIn(key: string): Inputs {
  const [traits = '', above = '', ...text] = key.split(betweenParts).reverse();
  const names = (joined: string) => (joined === '' ? [] : joined.split(betweenNames));
  return { words: wordsOf(text.reverse().join(betweenParts)), above: names(above), traits: names(traits) };
}
