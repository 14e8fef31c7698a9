import type { TextRange } from '../../text/textRange';
import type { Stop } from '../reading';

/** A config as a tree that does not show whether it was YAML or JSON. Ranges are offsets into the file. */
export type ConfigNode = ConfigMap | ConfigList | ConfigScalar;

export interface ConfigMap {
  readonly kind: 'map';
  /** By key, in file order. Of a key that stands twice the last one counts, as in every loader of these tools. */
  readonly entries: ReadonlyMap<string, ConfigEntry>;
  readonly range: TextRange;
}

export interface ConfigEntry {
  readonly key: TextRange;
  readonly value: ConfigNode;
}

export interface ConfigList {
  readonly kind: 'list';
  readonly items: readonly ConfigNode[];
  readonly range: TextRange;
}

export interface ConfigScalar {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value without its quotes. */
  readonly range: TextRange;
}

/** What could be read of a file: one root per YAML document, and where a damaged file could not be read any further. */
export interface ParsedConfig {
  readonly roots: readonly ConfigNode[];
  readonly stopped: Stop | null;
}

/** Nodes of one file at most, aliases counted each time they stand for something; real jobs have a few hundred. */
export const mostNodes = 200_000;

/** Levels of nesting that are read; real jobs have about six. */
export const deepestLevel = 64;

export const emptyScalar = (at: number): ConfigScalar => ({
  kind: 'scalar',
  value: null,
  range: { start: at, end: at },
});
