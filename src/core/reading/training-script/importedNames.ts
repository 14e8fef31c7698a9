import type { Syntax } from './syntax';

/** The names that an import brings, each with the name by which it is known where it comes from. */
export function importedNames({ children }: Syntax): [string, string][] {
  const words = children.filter(({ name }) => !/^[,()]$/.test(name));
  const at = words.findIndex(({ name }) => name === 'import');
  const from = words.slice(0, at).filter(({ name }) => name === 'VariableName');
  return words.flatMap(({ name, text }, position): [string, string][] => {
    if (position <= at || name !== 'VariableName' || words[position - 1]?.name === 'as') return [];
    const alias = words[position + 1]?.name === 'as' ? words[position + 2]?.text : undefined;
    return [[alias ?? text, [...from.map(each => each.text), text].join('.')]];
  });
}
