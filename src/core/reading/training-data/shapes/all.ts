import { chat } from './chat';
import { instruction } from './instruction';
import { preference } from './preference';
import { promptCompletion } from './promptCompletion';
import type { Shape } from './shape';
import { text } from './text';

/** Every shape, the more telling first: a preference row may hold messages or a prompt as well. */
export const shapes: readonly Shape[] = [preference, chat, instruction, promptCompletion, text];
