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
