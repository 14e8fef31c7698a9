import { check, type SourceText } from '../../src/core';
import { catalogue } from './catalogue';

/** The ids of what a text raises, in reading order. */
export const ruleIdsIn = (source: SourceText): string[] =>
  check(source, catalogue).findings.map(({ ruleId }) => ruleId);
