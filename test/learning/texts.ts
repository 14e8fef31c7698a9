import { inputsOf } from '../../src/core/reading/design-doc/judgement/network/inputs';
import { plainly, stemsAndSigns } from '../../src/core/reading/design-doc/judgement/stems';
import { readStatements } from '../../src/core/reading/design-doc/meaning/statements';
import { readOutline } from '../../src/core/reading/design-doc/structure/readOutline';
import { catalogue } from '../support/catalogue';
import { type Lesson, overlap } from './examples';

/** A lesson as `network.py` reads it: one line of JSON. */
export function textOf({ case: { id, collection, text, part }, examples }: Lesson): string {
  const reading = readStatements(readOutline(text, 'markdown'), catalogue);
  const asked = new Map(examples.map(example => [example.start, example.targets]));
  const pieces = reading.outline.parts;
  const sentences = reading.units
    .filter(({ range }) => part === null || overlap(range, part))
    .map(unit => ({
      ...inputsOf(unit, reading.uncommitted),
      piece: pieces.indexOf(unit.part),
      targets:
        unit.block.kind === 'heading'
          ? null
          : (asked.get(unit.range.start)?.map(({ isFinding, weight }) => [isFinding ? 1 : 0, weight]) ??
            null),
    }));
  return JSON.stringify({ id, collection, isDocument: part === null, sentences });
}

/** How often each form of each stem occurs in some texts. */
export function formsIn(texts: readonly string[]): Record<string, Record<string, number>> {
  const forms: Record<string, Record<string, number>> = Object.create(null);
  for (const text of texts) {
    for (const form of plainly(text)) {
      const [stem] = stemsAndSigns(form);
      if (stem === undefined || !/^[a-z]/.test(form)) continue;
      forms[stem] ??= Object.create(null) as Record<string, number>;
      const known = forms[stem];
      known[form] = (known[form] ?? 0) + 1;
    }
  }
  return forms;
}
