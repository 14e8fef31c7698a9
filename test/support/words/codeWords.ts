import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../catalogue';

/** A literal handed to what says it, at once or later; `unsafe` and `rewriting` take the title of a fix. */
const said =
  /(?<![\w.])(?:say|phrase|sentence|unsafe|rewriting|vscode\.l10n\.t)\(\s*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")/g;

/** Every English text that stands in a call in the code of these layers. The command line speaks English. */
export function wordsInCode(...layers: readonly ('core' | 'editor' | 'panel')[]): string[] {
  return layers.flatMap(layer => {
    const folder = join(repositoryRoot, 'src', layer);
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.ts'))
      .flatMap(name => [...readFileSync(join(folder, name), 'utf8').matchAll(said)])
      .map(([, literal = "''"]) => unquoted(literal));
  });
}

const unquoted = (literal: string): string =>
  literal.slice(1, -1).replace(/\\(.)/g, (_, mark: string) => (mark === 'n' ? '\n' : mark));
