import type { Catalogue } from '../../../knowledge/catalogue';
import type { Section } from '../structure/outline';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { knowledgeIn } from './knowledge';
import { roleOfBlock } from './roles';
import { stanceOf } from './stance';
import type { Statement } from './statements';
import { trainingIn } from './training';
import type { Unit } from './unit';

/**
 * Knowledge that stands below a heading which announces the training: "What goes into the fine-tune" and a list. The
 * first line that names knowledge is the statement; the others are its details.
 */
export function announcedTrainings(
  units: readonly Unit[],
  statements: readonly Statement[],
  prose: string,
  catalogue: Catalogue,
): Statement[] {
  const bySection = new Map<Section, Unit[]>();
  for (const unit of units) {
    const others = bySection.get(unit.block.section);
    if (others !== undefined) others.push(unit);
    else bySection.set(unit.block.section, [unit]);
  }
  const told = new Set(
    statements.filter(({ subject }) => subject?.nature === 'knowledge').map(({ unit }) => unit.block.section),
  );
  return units.flatMap(heading => {
    if (heading.block.kind !== 'heading' || heading.block.section.level < 2) return [];
    const [training] = trainingIn(heading);
    if (training === undefined || training.kind === 'store' || !announces(heading.text)) return [];
    if (told.has(heading.block.section)) return [];
    for (const unit of bySection.get(heading.block.section) ?? []) {
      if (unit.block.kind === 'heading') continue;
      const [knowledge] = holds(unit.text, words.harmless) ? [] : knowledgeIn(unit.text, catalogue);
      if (knowledge === undefined || roleOfBlock(unit.block, prose) === 'rejected') continue;
      const { text, entry, start } = knowledge;
      const subject = {
        text,
        entry,
        nature: 'knowledge' as const,
        start: unit.range.start + start,
        relation: 'held' as const,
      };
      const stance = stanceOf(unit, { ...training, text, start, end: start + text.length }, prose);
      return [{ unit, training, model: null, stance, subject }];
    }
    return [];
  });
}

/** A heading about what the model learns, not one about a step ("Train the model") or a question ("Why tuning?"). */
const announces = (heading: string): boolean =>
  /\b(?:what|knowledge|content|contents|corpus|topics?|facts|goes|put|in(?:to)? the (?:weights|model|adapter|fine-?tune)|learns?|knows)\b/i.test(
    heading,
  ) && !/\b(?:not|no|never|why|without|instead|vs)\b|\?/i.test(heading);
