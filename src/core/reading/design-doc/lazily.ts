/** An object whose values are worked out when they are first asked for, and kept. */
export function lazily<Value extends object>(
  makers: {
    readonly [Key in keyof Value]: () => Value[Key];
  },
): Value {
  const lazy = {} as Value;
  for (const key of Object.keys(makers) as (keyof Value)[]) {
    Object.defineProperty(lazy, key, {
      enumerable: true,
      configurable: true,
      get() {
        const value = makers[key]();
        Object.defineProperty(lazy, key, { enumerable: true, value });
        return value;
      },
    });
  }
  return lazy;
}
