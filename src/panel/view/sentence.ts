import { say } from '../../core/decision';

/** A sentence in the reader's language, with elements at its `{name}` places. */
export const sentence = (template: string, parts: Readonly<Record<string, Node>>): (Node | string)[] =>
  say(template)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (index % 2 === 0 ? piece : (parts[piece] ?? '')));
