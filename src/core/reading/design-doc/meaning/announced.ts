import type { Catalogue } from '../../../knowledge/catalogue';
import type { Outline } from '../structure/outline';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import { knowledgeIn } from './knowledge';
import { roleOfBlock } from './roles';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { Statement } from './statements';
import { trainingIn } from './training';
import type { Unit } from './unit';

/**
 * Knowledge that stands below a heading which announces the training: "What goes into the fine-tune" and a list. The
 * first line that names knowledge is the statement; the others are its details.
 */
export function announcedTrainings(
  document: { readonly outline: Outline; readonly units: readonly Unit[] },
  statements: readonly Statement[],
  catalogue: Catalogue,
): Statement[] {
  const { prose } = document.outline;
  const told = new Set(
    statements.filter(({ subject }) => subject?.nature === 'knowledge').map(({ unit }) => unit.block.section),
  );
  return announcing(document).flatMap(heading => {
    const { section } = heading.block;
    const [training] = trainingIn(heading);
    if (training === undefined || section.level < 2 || told.has(section)) return [];
    for (const unit of below(heading, document.units)) {
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

/** Headings that announce what a training is about. */
const announcing = sieve(sentence => {
  if (sentence.block.kind !== 'heading' || !announces(sentence.text)) return false;
  const [training] = trainingIn(sentence);
  return training !== undefined && training.kind !== 'store';
});

/** The sentences of the section that a heading opens. */
function below({ index, block }: Unit, units: readonly Unit[]): readonly Unit[] {
  let end = index + 1;
  while (units[end]?.block.section === block.section) end += 1;
  return units.slice(index + 1, end);
}

/** A heading about what the model learns, not one about a step ("Train the model") or a question ("Why tuning?"). */
const announces = (heading: string): boolean =>
  /\b(?:what|knowledge|content|contents|corpus|topics?|facts|goes|put|in(?:to)? the (?:weights|model|adapter|fine-?tune)|learns?|knows)\b/i.test(
    heading,
  ) && !/\b(?:not|no|never|why|without|instead|vs)\b|\?/i.test(heading);
