import type { Finding } from '../findings/finding';
import { Lines } from '../text/lines';
import { type CheckedFile, type CheckReport, countAccepted, counted, countFindings } from './checkReport';

/** What a report begins with, so that one that lies among the documents is known and not checked itself. */
export const markdownTitle = '# Fineline findings';

/** For people who discuss a review: one section per file with findings, one list item a finding. */
export function markdownReport(report: CheckReport): string {
  const sections = report.files.filter(({ findings }) => findings.length > 0).map(section);
  const skipped = report.skipped.map(({ path, reason }) => `- ${code(path)}: ${escaped(reason)}\n`);
  return [
    `${markdownTitle}\n\n${summary(report)}\n`,
    ...sections,
    ...(skipped.length === 0 ? [] : [`## Not checked\n\n${skipped.join('')}`]),
  ].join('\n');
}

function summary(report: CheckReport): string {
  const found = `${counted(countFindings(report), 'finding')} in ${counted(report.files.length, 'file')}`;
  const accepted = countAccepted(report);
  return accepted === 0 ? `${found}.` : `${found}; ${accepted} more accepted in the baseline.`;
}

function section({ path, text, findings }: CheckedFile): string {
  const lines = new Lines(text);
  return `## ${code(path)}\n\n${findings.map(finding => item(finding, lines)).join('')}`;
}

function item({ range, severity, message, ruleId, evidence }: Finding, lines: Lines): string {
  const grounds = evidence.map(
    each => `  - “${escaped(each.text)}” (line ${lines.lineAt(each.range.start)})\n`,
  );
  const place = `line ${lines.lineAt(range.start)}`;
  return `- **${severity}**, ${place}: ${escaped(message)} (${code(ruleId)})\n${grounds.join('')}`;
}

/** Words of a file, on one line and without meaning to Markdown. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]<>#|~&]/g, mark => `\\${mark}`);

/** A name as code; one that holds a backtick would end it. */
const code = (name: string): string =>
  name.includes('`') ? escaped(name) : `\`${name.replace(/\s+/g, ' ')}\``;
