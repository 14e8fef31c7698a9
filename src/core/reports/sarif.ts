import type { Finding, Severity } from '../findings/finding';
import type { Rule } from '../rules/rule';
import { Lines } from '../text/lines';
import type { CheckedFile, CheckReport } from './checkReport';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
};

/** For code-scanning services: SARIF 2.1.0, one run. */
export const sarifReport = ({ version, rules, files }: CheckReport): string =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Fineline', version, rules: rules.map(ruleOf) } },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap(resultsOf),
        },
      ],
    },
    null,
    2,
  )}\n`;

const ruleOf = ({ id, summary, severity }: Rule) => ({
  id,
  shortDescription: { text: summary },
  defaultConfiguration: { level: levels[severity] },
});

function resultsOf({ path, text, findings, accepted }: CheckedFile) {
  const lines = new Lines(text);
  const suppressions = [{ kind: 'external', justification: 'Accepted in the project’s baseline.' }];
  return [
    ...findings.map(finding => resultOf(finding, path, lines)),
    ...accepted.map(finding => ({ ...resultOf(finding, path, lines), suppressions })),
  ];
}

function resultOf({ ruleId, severity, message, range }: Finding, path: string, lines: Lines) {
  const { start, end } = lines.rangeAt(range);
  return {
    ruleId,
    level: levels[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(path) },
          region: {
            startLine: start.line,
            startColumn: start.column,
            endLine: end.line,
            endColumn: end.column,
          },
        },
      },
    ],
  };
}
