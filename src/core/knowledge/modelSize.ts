const size = /(?:^|[-_./\sx])(\d{1,4}(?:\.\d{1,3})?)\s?(b|m)(?![a-z\d])/gi;

/** Billions of parameters, as the name of a model tells: 8 for `Llama-3.1-8B`, 0.36 for `SmolLM2-360M`; null if it does not. */
export function modelSize(name: string): number | null {
  const [, figure, unit] = [...name.slice(0, 300).matchAll(size)].at(-1) ?? [];
  if (figure === undefined) return null;
  return unit?.toLowerCase() === 'm' ? Number(figure) / 1_000 : Number(figure);
}
