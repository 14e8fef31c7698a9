import { readWeights } from './readWeights';
export const weights = readWeights('0 bias');
