import type { Finding } from '../findings/finding';
import { Lines } from '../text/lines';
import { type CheckedFile, type CheckReport, countFindings } from './checkReport';

/** For build servers: one test suite a file, one failed test case a finding, one passing case where there is none. */
export function junitReport(report: CheckReport): string {
  const suites = report.files.map(suite).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="fineline" failures="${countFindings(report)}">\n${suites}</testsuites>\n`;
}

function suite({ path, text, findings }: CheckedFile): string {
  const lines = new Lines(text);
  const cases =
    findings.length === 0 ? [`    <testcase name="fineline"/>\n`] : findings.map(failedCase(lines));
  const counts = `tests="${cases.length}" failures="${findings.length}"`;
  return `  <testsuite name="${escaped(path)}" ${counts}>\n${cases.join('')}  </testsuite>\n`;
}

const failedCase =
  (lines: Lines) =>
  ({ ruleId, message, range, severity }: Finding): string => {
    const { line, column } = lines.positionAt(range.start);
    const failure = `<failure type="${severity}" message="${escaped(message)}">line ${line}, column ${column}</failure>`;
    return `    <testcase name="${escaped(ruleId)} at ${line}:${column}">${failure}</testcase>\n`;
  };

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text for an XML attribute: marks escaped, and characters that XML 1.0 forbids left out. */
const escaped = (text: string): string =>
  Array.from(text)
    .filter(isXmlCharacter)
    .join('')
    .replace(/[&<>"]/g, mark => entities[mark] ?? mark);

function isXmlCharacter(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return (code < 0xd800 || code > 0xdfff) && code !== 0xfffe && code !== 0xffff;
}
