import type { Block, Heading } from '../../reading/design-doc/structure/outline';
import { readOutline } from '../../reading/design-doc/structure/readOutline';

/** A text in which all that does not count is line breaks, so that every offset still means the same. */
export interface DocumentParts {
  /** What the project is, needs and has: without code, options that were only weighed, consequences, references. */
  readonly stated: string;
  /** Where it says what the problem is; all that is stated, where no section is about that. */
  readonly problem: string;
}

/** Sections about what could be done, what will follow, or what others wrote. */
const besides =
  /\b(?:options?|alternatives?|pros|cons|consequences|considered|references?|glossary|appendix|changelog|further reading|related work|links|more information)\b/iu;

const aboutTheProblem =
  /\b(?:context|problem|background|motivation|drivers?|requirements?|goals?|needs?|why|use case|situation|introduction|summary|symptoms?|pain)\b/iu;

/** A plain description is one block, and all of it counts. */
export function documentParts(text: string): DocumentParts {
  const { prose, blocks } = readOutline(text, 'markdown');
  const stated = blocks.filter(({ section, quoted }) => !quoted && !within(section, besides));
  const problem = stated.filter(({ section }) => within(section, aboutTheProblem));
  return {
    stated: only(stated, prose),
    problem: only(problem.length === 0 ? stated : problem, prose),
  };
}

/** Whether this section or one around it is headed so; the title of the document says what it is about, not what is in it. */
const within = (section: Heading | null, heading: RegExp): boolean =>
  section !== null &&
  ((section.level > 1 && heading.test(section.heading)) || within(section.parent, heading));

/** These blocks, each on one line, and line breaks for all that stands between them. */
function only(blocks: readonly Block[], prose: string): string {
  const parts: string[] = [];
  let at = 0;
  for (const { range } of blocks) {
    if (range.start < at) continue;
    parts.push('\n'.repeat(range.start - at), prose.slice(range.start, range.end).replace(/[\r\n]/g, ' '));
    at = range.end;
  }
  return [...parts, '\n'.repeat(prose.length - at)].join('');
}
