/**
 * Translations without the English that they stand for, so that the package does not hold it three times: one text that begins
 * with a line of fingerprints of the English texts, ascending, each as the difference from the one before in base 36; then, in
 * the same order, the translations, a line each.
 */
export function packTranslations(translations: Readonly<Record<string, string>>): string {
  const entries = Object.entries(translations)
    .map(([english, translated]) => ({ print: fingerprint(english), english, translated }))
    .sort((one, other) => one.print - other.print);
  const steps = entries.map(({ print, english, translated }, index) => {
    const step = print - (entries[index - 1]?.print ?? 0);
    if (step === 0 && index > 0) throw new Error(`Another text has the fingerprint of: ${english}`);
    if (translated.includes('\n')) throw new Error(`It has more than one line: ${translated}`);
    return step.toString(36);
  });
  return [steps.join(' '), ...entries.map(({ translated }) => translated)].join('\n');
}

/** Looks English texts up in what `packTranslations` made; what is not in there stays English. */
export function translator(packed: string): (english: string) => string {
  const [steps = '', ...lines] = packed.split('\n');
  const byPrint = new Map<number, string>();
  let print = 0;
  for (const [index, step] of steps.split(' ').entries()) {
    print += Number.parseInt(step, 36);
    byPrint.set(print, lines[index] ?? '');
  }
  return english => byPrint.get(fingerprint(english)) ?? english;
}

/** The upper 24 of the 32 bits of a text's FNV-1a hash over UTF-16 units. */
function fingerprint(english: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < english.length; index += 1) {
    hash = Math.imul(hash ^ english.charCodeAt(index), 0x01000193);
  }
  return hash >>> 8;
}
