import type { Evidence } from '../../facts/claim';
import { unitsOf } from '../../reading/design-doc/meaning/unit';
import type { Heading } from '../../reading/design-doc/structure/outline';
import { readOutline } from '../../reading/design-doc/structure/readOutline';
import { matches } from './matches';
import { mitigationPhrases } from './mitigationPhrases';

/** Longer documents are read up to here, in UTF-16 units. */
const longestDocument = 200_000;

/** What is asked, wished, left open or somebody else's words is no plan. */
const undecided =
  /\?$|["“”]|\b(?:could|might|maybe|perhaps|ideally|would|todo|tbd|to be decided|not yet)\b/iu;

/** Sections that list what could be done, and do not say that it is. */
const weighing = /\b(?:options?|alternatives?|pros|cons|open questions?|considered|background|glossary)\b/iu;

/** What a document itself plans against each risk: its first sentence on it, by the risk's id. Silent where in doubt. */
export function plannedMitigations(document: string): Readonly<Record<string, Evidence>> {
  const outline = readOutline(document.slice(0, longestDocument), 'markdown');
  const statements = unitsOf(outline).filter(
    ({ text, block }) =>
      block.kind !== 'heading' && !block.quoted && !undecided.test(text) && !isWeighed(block.section),
  );
  const planned: Record<string, Evidence> = {};
  for (const [risk, pattern] of Object.entries(mitigationPhrases)) {
    const found = statements.find(({ text }) => matches(text, pattern).some(({ negated }) => !negated));
    if (found !== undefined) planned[risk] = { text: plain(outline.text, found.range), range: found.range };
  }
  return planned;
}

const isWeighed = (section: Heading | null): boolean =>
  section !== null && ((section.level > 1 && weighing.test(section.heading)) || isWeighed(section.parent));

/** The sentence on one line. */
const plain = (text: string, { start, end }: Evidence['range']): string =>
  text.slice(start, end).replace(/\s+/gu, ' ');
