import { knowledgeIn } from './knowledge';
import type { DocumentReading } from './statements';
import type { FoundSubject } from './subject';
import { backwards, type Unit } from './unit';

/** How many sentences back a subject may have been named. */
const lookBack = 3;

/** The knowledge that a sentence names, or that its section named last before it; null where there is none. */
export function knowledgeNear(
  unit: Unit,
  { catalogue }: Pick<DocumentReading, 'catalogue'>,
): FoundSubject | null {
  for (const near of backwards(unit, lookBack)) {
    const [found] = knowledgeIn(near.text, catalogue);
    if (found === undefined) continue;
    const { text, entry, start } = found;
    const relation = near === unit ? 'beside' : 'pointed';
    return { text, nature: 'knowledge', entry, start: near.range.start + start, relation };
  }
  return null;
}
