import * as z from 'zod/mini';
import { answersSchema, approaches } from '../core/decision';

/** Every message between the editor and the panel. Both sides check what arrives against these schemas. */

/** A place in the document: its words, its line from 1, and its offsets in UTF-16 units. */
const place = z.strictObject({ words: z.string(), line: z.int(), start: z.int(), end: z.int() });
export type Place = z.infer<typeof place>;

/** What was read from the document that the panel was opened for. */
const documentReading = z.strictObject({
  name: z.string(),
  answers: answersSchema,
  /** Where each answer was read, by its field. */
  read: z.record(z.string(), place),
  /** What the document itself decides, and where; null where it decides nothing. */
  decides: z.nullable(z.strictObject({ approach: z.enum(approaches), place })),
});
export type DocumentReading = z.infer<typeof documentReading>;

/** From the editor to the panel. */
export const toPanel = z.discriminatedUnion('type', [
  /** The answers to begin with, and the document, if the panel was opened for one. */
  z.strictObject({
    type: z.literal('start'),
    answers: answersSchema,
    document: z.nullable(documentReading),
  }),
  /** The document has changed. */
  z.strictObject({ type: z.literal('document'), document: documentReading }),
]);
export type ToPanel = z.infer<typeof toPanel>;

/** From the panel to the editor. */
export const toEditor = z.discriminatedUnion('type', [
  /** The panel is listening; it wants its `start`. */
  z.strictObject({ type: z.literal('ready') }),
  /** The user asked for these words on the clipboard. */
  z.strictObject({ type: z.literal('copy'), text: z.string() }),
  /** The user wants to see this place of the document. */
  z.strictObject({ type: z.literal('reveal'), start: z.int(), end: z.int() }),
]);
export type ToEditor = z.infer<typeof toEditor>;

/** What the panel keeps with `setState`, and what a restored panel is given back. */
export const panelState = z.strictObject({
  /** The user's own answers; null is an own "don't know", which outweighs the document. */
  answers: answersSchema,
  /** The document the panel belongs to, as a URI. */
  document: z.nullable(z.string()),
});
export type PanelState = z.infer<typeof panelState>;
