import type { Finding } from '../findings/finding';
import { Lines } from '../text/lines';
import { type CheckedFile, type CheckReport, countAccepted, counted, countFindings } from './checkReport';

/** For people at a terminal: one block per file with findings, then the count. */
export function textReport(report: CheckReport): string {
  const blocks = report.files.filter(({ findings }) => findings.length > 0).map(fileBlock);
  const skipped = report.skipped.map(({ path, reason }) => `${path}\n  not checked: ${reason}\n`);
  const accepted = countAccepted(report);
  const summary = `${counted(countFindings(report), 'finding')} in ${counted(report.files.length, 'file')}${accepted > 0 ? `; ${accepted} more accepted in the baseline` : ''}.`;
  return [...blocks, ...skipped, summary, ''].join('\n');
}

function fileBlock({ path, text, findings }: CheckedFile): string {
  const lines = new Lines(text);
  return [path, ...findings.map(finding => findingLines(finding, lines)), ''].join('\n');
}

function findingLines({ range, severity, message, ruleId, evidence }: Finding, lines: Lines): string {
  const { line, column } = lines.positionAt(range.start);
  const grounds = evidence.map(
    each => `      “${onOneLine(each.text)}” (line ${lines.lineAt(each.range.start)})`,
  );
  return [`  ${line}:${column}  ${severity}  ${message}  [${ruleId}]`, ...grounds].join('\n');
}

const onOneLine = (text: string): string => text.replace(/\s+/g, ' ');
