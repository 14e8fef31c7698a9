import type { ConfigNode, ConfigScalar } from './configNode';
import { givenElsewhere } from './values';

const placeholder = /\{\{[^{}\n]{0,500}\}\}/g;

/**
 * The text with its `{{ … }}` placeholders made harmless, every character in its place: lines that hold nothing else
 * become blank, any other placeholder becomes a word. Helm charts are no YAML before they are filled in.
 */
export const withoutPlaceholders = (text: string): string =>
  text
    .split('\n')
    .map(line => (line.includes('{{') ? lineWithout(line) : line))
    .join('\n');

function lineWithout(line: string): string {
  const rest = line.replaceAll(placeholder, '').trim();
  return line.replaceAll(placeholder, found => (rest === '' ? ' ' : 'x').repeat(found.length));
}

const onlyPlaceholders = /^(?:\{\{[^{}\n]{0,500}\}\}\s{0,10}){1,10}$/;

/** The value as the template has it; where it is a placeholder and nothing else, it is given elsewhere. */
export function withItsPlaceholders(scalar: ConfigScalar, template: string): ConfigNode {
  const { value, range } = scalar;
  if (typeof value !== 'string' || range.end - range.start > longestValue) return scalar;
  const written = template.slice(range.start, range.end);
  if (!written.includes('{{')) return scalar;
  if (onlyPlaceholders.test(written)) return givenElsewhere(range);
  return value.length === written.length ? { ...scalar, value: written } : scalar;
}

const longestValue = 1_000;
