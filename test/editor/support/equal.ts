/** Compares by content. Node's `assert` does not exist in a web worker, where these tests run too. */
export function equal(actual: unknown, expected: unknown): void {
  const [was, wanted] = [actual, expected].map(value => JSON.stringify(value, undefined, 2));
  if (was !== wanted) throw new Error(`expected ${wanted}\nbut it was ${was}`);
}
