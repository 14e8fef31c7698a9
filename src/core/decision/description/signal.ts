import { anyOf } from './phrases';

/** A family of phrases that mean much the same. */
export interface Signal {
  readonly name: string;
  readonly pattern: RegExp;
}

export const signal = (name: string, ...phrases: readonly string[]): Signal => ({
  name,
  pattern: anyOf(...phrases),
});
