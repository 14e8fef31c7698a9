import type { Rule } from '../rules/rule';

/** The rules as the Markdown table of the README. */
export const rulesTable = (rules: readonly Rule[]): string =>
  ['| Rule | Default | What it asks |', '| --- | --- | --- |', ...rules.map(row), ''].join('\n');

const row = ({ id, severity, summary }: Rule): string =>
  `| [\`${id}\`](src/core/rules/${id}.md) | ${severity} | ${summary} |`;
