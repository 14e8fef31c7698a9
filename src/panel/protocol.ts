import * as z from 'zod/mini';
import { answersSchema } from '../core/decision';

/** Every message between the editor and the panel. Both sides check what arrives against these schemas. */

/** From the editor to the panel. */
export const toPanel = z.discriminatedUnion('type', [
  /** The answers to begin with: those of the document or file the panel was opened for, else none. */
  z.strictObject({ type: z.literal('start'), answers: answersSchema }),
]);
export type ToPanel = z.infer<typeof toPanel>;

/** From the panel to the editor. */
export const toEditor = z.discriminatedUnion('type', [
  /** The panel is listening; it wants its `start`. */
  z.strictObject({ type: z.literal('ready') }),
  /** The user asked for these words on the clipboard. */
  z.strictObject({ type: z.literal('copy'), text: z.string() }),
]);
export type ToEditor = z.infer<typeof toEditor>;

/** What the panel keeps with `setState`, and what a restored panel is given back. */
export const panelState = z.strictObject({ answers: answersSchema });
export type PanelState = z.infer<typeof panelState>;
