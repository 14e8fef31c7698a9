import type { Approach } from '../../../../src/core/facts/claim';

/** A description, and every approach that published guidance gives for such a case, the first choice first. */
export type DescribedCase = readonly [text: string, ...approaches: Approach[]];

/** From lines such as `rag or hybrid | A bank wants …`. */
export const casesIn = (lines: string): readonly DescribedCase[] =>
  lines
    .trim()
    .split('\n')
    .map(line => {
      const [approaches = '', text = ''] = line.split(' | ');
      return [text, ...(approaches.split(' or ') as Approach[])];
    });
