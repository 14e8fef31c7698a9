import * as z from 'zod/mini';
import { answersSchema, approaches, type CostFigures, costFiguresSchema } from '../core/decision';

/** Every message between the editor and the panel. Both sides check what arrives against these schemas. */

/** A place in the document: its words, its line from 1, and its offsets in UTF-16 units. */
const place = z.strictObject({ words: z.string(), line: z.int(), start: z.int(), end: z.int() });
export type Place = z.infer<typeof place>;

/** A place that an answer was read from; `readAs` says what was made of words that name no exact value, else null. */
const readPlace = z.extend(place, { readAs: z.nullable(z.string()) });
export type ReadPlace = z.infer<typeof readPlace>;

/** What was read from the document that the panel was opened for. */
const documentReading = z.strictObject({
  name: z.string(),
  answers: answersSchema,
  /** Where each answer was read, by its field. */
  read: z.record(z.string(), readPlace),
  /** What the document plans itself against a risk, by the risk's id. */
  planned: z.record(z.string(), place),
  /** What the document itself decides, and where; null where it decides nothing. */
  decides: z.nullable(z.strictObject({ approach: z.enum(approaches), place })),
});
export type DocumentReading = z.infer<typeof documentReading>;

/** What a panel is filled with: answers, and the user's own figures of cost. */
const filled = {
  answers: answersSchema,
  // Its fields are made from data, so that its own type says less than it checks.
  figures: costFiguresSchema as unknown as z.ZodMiniType<CostFigures>,
};

/** From the editor to the panel. */
export const toPanel = z.discriminatedUnion('type', [
  /** What to begin with, and the document, if the panel was opened for one that can be read. */
  z.strictObject({ type: z.literal('start'), ...filled, document: z.nullable(documentReading) }),
  /** The document has changed. */
  z.strictObject({ type: z.literal('document'), document: documentReading }),
  /** A message has arrived: somebody listens. */
  z.strictObject({ type: z.literal('heard') }),
]);
export type ToPanel = z.infer<typeof toPanel>;

/** What can be done with the answers, which the editor knows from the last `changed`. */
export const outputs = ['insert-record', 'copy-record', 'copy-answers', 'export'] as const;
export type Output = (typeof outputs)[number];

/** From the panel to the editor. */
export const toEditor = z.discriminatedUnion('type', [
  /** The panel is listening; it wants its `start`. */
  z.strictObject({ type: z.literal('ready') }),
  /** What the panel holds now: the document's answers with the user's own over them. */
  z.strictObject({ type: z.literal('changed'), ...filled }),
  /** The user wants the answers out of the panel. */
  z.strictObject({ type: z.literal('output'), output: z.enum(outputs) }),
  /** The user wants to see this place of the document. */
  z.strictObject({ type: z.literal('reveal'), start: z.int(), end: z.int() }),
]);
export type ToEditor = z.infer<typeof toEditor>;

/** What the panel keeps with `setState`, and what a restored panel is given back. */
export const panelState = z.strictObject({
  /** The user's own answers; null is an own "don't know", which outweighs the document. */
  ...filled,
  /** The document the panel belongs to, as a URI. */
  document: z.nullable(z.string()),
  /** What was read from it last, for the day it cannot be read. */
  reading: z.nullable(documentReading),
});
export type PanelState = z.infer<typeof panelState>;
