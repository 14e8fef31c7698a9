/**
 * Cuts a Markdown text before headings, so that each piece means alone what it means in the whole: parsed one by one, the
 * pieces give the blocks of the text. A heading at the very start of a line ends whatever stands above it, except a fence
 * or HTML. Where it is not plain whether one of those is open, the rest of the text stays in one piece.
 */
export function passagesOf(text: string): string[] {
  const passages: string[] = [];
  let from = 0;
  for (const at of headingsOf(text)) {
    if (at > from) passages.push(text.slice(from, at));
    from = at;
  }
  passages.push(text.slice(from));
  return passages;
}

/** The start of a line that may matter: a heading, a fence, HTML. */
const start = /(?<![^\n])(?:#{1,6}[ \t]| {0,3}(?:`{3,}|~{3,}|<))/g;

function* headingsOf(text: string): Iterable<number> {
  let from = 0;
  for (;;) {
    start.lastIndex = from;
    const line = start.exec(text);
    if (line === null) return;
    const { 0: opening, index } = line;
    if (opening.startsWith('#')) yield index;
    const end = opening.startsWith('#') ? start.lastIndex : endOfOther(text, index, opening);
    if (end === null) return;
    from = end;
  }
}

/** Where a fence or a piece of HTML ends for certain; null where it may have ended before, with a list around it. */
function endOfOther(text: string, at: number, opening: string): number | null {
  const end = opening.endsWith('<') ? endOfHtml(text, at) : endOfFence(text, at, opening);
  const mayBeInList = opening.startsWith(' ');
  return end === null || (mayBeInList && /\n ?[^\s]/.test(text.slice(at, end))) ? null : end;
}

function endOfFence(text: string, at: number, opening: string): number {
  const marks = opening.trimStart();
  const lineEnd = endFrom(text, at, /(?![^\n])/g);
  // Backticks with other backticks in their line are code within a sentence.
  if (marks.startsWith('`') && text.slice(at + opening.length, lineEnd).includes('`')) return lineEnd;
  return endFrom(text, lineEnd, new RegExp(`\\n {0,3}${marks}[${marks[0]}]*[ \\t\\r]*(?![^\\n])`, 'g'));
}

/** What opens HTML that goes on over blank lines, and what closes it. */
const comment = /^<!--/;
const verbatim = /^<(?:script|pre|style|textarea)(?![^\s>])/i;
const rare = /^<[!?]/;
/** What may begin inside a piece of HTML, unless that is none after all. */
const begins = /\n {0,3}(?:`{3}|~{3}|<[!?]|<(?:script|pre|style|textarea)(?![^\s>]))/i;

function endOfHtml(text: string, at: number): number | null {
  const opening = text.slice(at, at + 16).trimStart();
  if (comment.test(opening)) return endFrom(text, at, /-->/g);
  if (verbatim.test(opening)) return endFrom(text, at, /<\/(?:script|pre|style|textarea)>/gi);
  const end = endFrom(text, at, /\n[ \t\r]*(?![^\n])/g);
  return rare.test(opening) || begins.test(text.slice(at, end)) ? null : end;
}

/** The end of the first match from a place on, or of the text. */
function endFrom(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : text.length;
}
