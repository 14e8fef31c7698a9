import type { Dialect } from '../dialect';
import { axolotl } from './axolotl';
import { llamafactory } from './llamafactory';
import { openai } from './openai';
import { torchtune } from './torchtune';
import { trl } from './trl';

/** Every format we know. Where two would fit the same map, the earlier one is the more particular. */
export const dialects: readonly Dialect[] = [llamafactory, axolotl, torchtune, trl, openai];
