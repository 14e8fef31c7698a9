import { deepStrictEqual } from 'node:assert';
import { nothingStated, valuesOf } from './configReading';

type Values = ReturnType<typeof valuesOf>;

/** A file and what it states; what is left out it does not state. */
export interface ReadSample {
  readonly name: string;
  readonly path?: string;
  readonly text: string;
  readonly values: Partial<Values> & Pick<Values, 'dialect'>;
}

/** A test for each sample: it is read as it says. */
export function readsSamples(samples: readonly ReadSample[]): void {
  for (const { name, path, text, values } of samples) {
    it(`read ${name}`, () => deepStrictEqual(valuesOf(text, path), { ...nothingStated, ...values }));
  }
}
