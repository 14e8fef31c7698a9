import type { Syntax } from './syntax';

/** The names that an import brings, each with the name by which it is known where it comes from. */
export function importedNames({ children }: Syntax): [string, string][] {
  const words = children.filter(({ name }) => !/^[()]$/.test(name));
  const at = words.findIndex(({ name }) => name === 'import');
  const from = namesOf(words.slice(0, at));
  return separated(words.slice(at + 1)).flatMap((part): [string, string][] => {
    const as = part.findIndex(({ name }) => name === 'as');
    const path = namesOf(as < 0 ? part : part.slice(0, as));
    const [first] = path;
    if (first === undefined) return [];
    const alias = as < 0 ? undefined : part[as + 1]?.text;
    // `import a.b` brings `a`.
    return [
      alias === undefined ? [first, [...from, first].join('.')] : [alias, [...from, ...path].join('.')],
    ];
  });
}

const namesOf = (words: readonly Syntax[]): string[] =>
  words.filter(({ name }) => name === 'VariableName').map(({ text }) => text);

/** The parts between the commas. */
function separated(words: readonly Syntax[]): Syntax[][] {
  const parts: Syntax[][] = [[]];
  for (const word of words) {
    if (word.name === ',') parts.push([]);
    else parts.at(-1)?.push(word);
  }
  return parts;
}
