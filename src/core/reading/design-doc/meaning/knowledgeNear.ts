import { knowledgeIn } from './knowledge';
import type { DocumentReading } from './statements';
import type { FoundSubject } from './subject';
import type { Unit } from './unit';

/** How many sentences back a subject may have been named. */
const lookBack = 3;

/** The knowledge that a sentence names, or that its section named last before it; null where there is none. */
export function knowledgeNear(unit: Unit, { units, catalogue }: DocumentReading): FoundSubject | null {
  for (let at = unit.index; at >= Math.max(0, unit.index - lookBack); at -= 1) {
    const near = units[at];
    if (near === undefined || near.block.section !== unit.block.section) return null;
    const [found] = knowledgeIn(near.text, catalogue);
    if (found === undefined) continue;
    const { text, entry, start } = found;
    const relation = near === unit ? 'beside' : 'pointed';
    return { text, nature: 'knowledge', entry, start: near.range.start + start, relation };
  }
  return null;
}
