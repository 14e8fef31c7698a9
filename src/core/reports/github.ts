import type { Finding, Severity } from '../findings/finding';
import { Lines } from '../text/lines';
import type { CheckReport } from './checkReport';

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
};

/** For GitHub Actions: one workflow command a finding, shown as an annotation on the changed line. */
export const githubReport = ({ files }: CheckReport): string =>
  files
    .flatMap(({ path, text, findings }) => {
      const lines = new Lines(text);
      return findings.map(finding => annotation(finding, path, lines));
    })
    .join('');

function annotation({ severity, range, ruleId, message }: Finding, path: string, lines: Lines): string {
  const { start, end } = lines.rangeAt(range);
  const place = `file=${property(path)},line=${start.line},col=${start.column},endLine=${end.line},endColumn=${end.column}`;
  return `::${commands[severity]} ${place},title=${property(ruleId)}::${data(message)}\n`;
}

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
