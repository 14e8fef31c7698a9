/** Levels of brackets that are parsed; parsers recurse, and real files have about six. */
const deepestBracket = 500;

/** The offset at which brackets are nested deeper than any real file nests them, or null. Brackets in texts count too. */
export function tooDeepAt(text: string): number | null {
  let depth = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit === openSquare || unit === openCurly) depth += 1;
    else if ((unit === closeSquare || unit === closeCurly) && depth > 0) depth -= 1;
    if (depth > deepestBracket) return index;
  }
  return null;
}

const openSquare = 0x5b;
const closeSquare = 0x5d;
const openCurly = 0x7b;
const closeCurly = 0x7d;
