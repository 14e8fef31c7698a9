import type { Piece } from '../../text/piece';
import { commandsIn, type Word } from './shellWords';
import { assign, assignment, expanded, type Variables } from './variables';

/** Words before a command that change nothing that we read. */
const before = /^(?:then|do|else|\{|\(|!|exec|nohup|time|sudo|env|command|export|declare|readonly|local)$/;

/** Programs that start another one, which stands behind their own options. */
const wrapper =
  /^(?:srun|mpirun|mpiexec|conda|micromamba|docker|singularity|apptainer|numactl|xvfb-run|stdbuf)$/;

/** A program that runs a text as a script: `bash -lc "…"`. */
const shell = /^(?:\S{0,100}\/)?(?:ba|z|da)?sh$/;

const deepest = 3;

/** A program that somebody wrote is started by one of these. */
export const startsProgram =
  /^(?:\S{0,200}\/)?(?:python[\d.]{0,5}|accelerate|torchrun|deepspeed|hyperpodrun|uv|poetry|pdm|pipenv|\S{1,200}\.py)$/;

/** The commands of a shell script with what is known of its variables filled in. */
export function shellCommands(piece: Piece, known: ReadonlyMap<string, string>, depth = 0): Word[][] {
  const variables: Variables = new Map(known);
  return commandsIn(piece).flatMap(written => {
    const words = written.map(({ text, range }) => ({ text: expanded(text, variables), range }));
    const from = words.findIndex(({ text }) => !before.test(text) && !assigned(text, variables));
    return from < 0 ? [] : started(words.slice(from), variables, depth);
  });
}

function assigned(text: string, variables: Variables): boolean {
  const [, name, value] = assignment.exec(text) ?? [];
  if (name === undefined || value === undefined) return false;
  assign(variables, name, value);
  return true;
}

/** What a command runs in the end, with the commands inside a text that it hands to a shell. */
export function started(words: Word[], known: ReadonlyMap<string, string>, depth = 0): Word[][] {
  const inner = innerShell(words);
  if (inner && depth < deepest) {
    return shellCommands({ code: inner.text, offset: 0, within: inner.range }, known, depth + 1);
  }
  const [first] = words;
  if (!first || !wrapper.test(first.text)) return [words];
  const at = words.findIndex(({ text }) => startsProgram.test(text) || shell.test(text));
  return at > 0 && depth < deepest ? started(words.slice(at), known, depth + 1) : [words];
}

/** The text behind `bash -c`. */
function innerShell(words: readonly Word[]): Word | undefined {
  const [first] = words;
  if (!first || !shell.test(first.text)) return undefined;
  return words[words.findIndex(({ text }) => /^-\w{0,5}c$/.test(text)) + 1 || words.length];
}
