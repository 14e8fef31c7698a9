import type { Catalogue } from '../../../knowledge/catalogue';
import type { Outline, Section } from '../structure/outline';
import { words } from '../vocabulary';
import { holds } from '../vocabulary/phrases';
import type { DirectStatements } from './directStatements';
import { knowledgeIn } from './knowledge';
import { judgedPlain } from './plain';
import { roleOfBlock } from './roles';
import { sieve } from './sieve';
import { stanceOf } from './stance';
import type { Statement } from './statements';
import { trainingIn } from './training';
import { around } from './unit';

/**
 * Knowledge that stands below a heading which announces the training: "What goes into the fine-tune" and a list. The
 * first line that names knowledge is the statement; the others are its details.
 */
export function announcedTrainings(
  outline: Outline,
  direct: DirectStatements,
  catalogue: Catalogue,
): Statement[] {
  return announcing(outline).flatMap(heading => {
    const { section } = heading.block;
    const [training] = trainingIn(heading);
    if (training === undefined || section.level < 2 || isTold(section, direct.in(heading.part))) return [];
    for (const unit of around(heading, 1, Number.POSITIVE_INFINITY)) {
      if (unit.block.kind === 'heading') continue;
      const [knowledge] = holds(unit.text, words.harmless) ? [] : knowledgeIn(unit.text, catalogue);
      if (knowledge === undefined || roleOfBlock(unit.block) === 'rejected') continue;
      const { text, entry, start } = knowledge;
      const subject = {
        text,
        entry,
        nature: 'knowledge' as const,
        start: unit.range.start + start,
        relation: 'held' as const,
      };
      const stance = stanceOf(unit, { ...training, text, start, end: start + text.length });
      return [judgedPlain({ unit, training, model: null, stance, subject })];
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

/** Whether one of the statements already says what knowledge the section is about. */
const isTold = (section: Section, statements: readonly Statement[]): boolean =>
  statements.some(({ subject, unit }) => subject?.nature === 'knowledge' && unit.block.section === section);

/** A heading about what the model learns, not one about a step ("Train the model") or a question ("Why tuning?"). */
const announces = (heading: string): boolean =>
  /\b(?:what|knowledge|content|contents|corpus|topics?|facts|goes|put|in(?:to)? the (?:weights|model|adapter|fine-?tune)|learns?|knows)\b/i.test(
    heading,
  ) && !/\b(?:not|no|never|why|without|instead|vs)\b|\?/i.test(heading);
